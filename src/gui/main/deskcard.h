// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace weltkontor
{

class FlowLayout;

/// A part of the dashboard: a heading, what belongs to it, and below it the ways to more.
class DeskCard final : public QFrame
{
    Q_OBJECT

public:
    explicit DeskCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A sentence in place of a content that is not there; empty: none.
    void setNote(const QString &note);
    void addContent(QWidget *content);
    /// A button that reads like a link.
    QPushButton *addLink();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLabel *m_title;
    QLabel *m_note;
    QBoxLayout *m_contents;
    FlowLayout *m_links;
};

} // namespace weltkontor
