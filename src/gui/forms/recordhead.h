// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QGridLayout;
class QPushButton;

namespace weltkontor
{

/// The title of a record and its buttons: beside each other, or the buttons below where the title needs the
/// line.
class RecordHead final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHead(const QList<QPushButton *> &buttons, QWidget *parent = nullptr);

    QString title() const { return m_title->text(); }
    void setTitle(const QString &title);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QLabel *m_title;
    QWidget *m_buttons;
    QGridLayout *m_grid;
    bool m_isStacked = false;
};

} // namespace weltkontor
