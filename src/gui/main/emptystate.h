// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace weltkontor
{

/// Stands where a list has nothing to show: one sentence and what can be done.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &text);

    /// A further action; its text is set by whoever keeps the button. The first one is the main one.
    QPushButton *addAction(const QString &objectName);

private:
    QLabel *m_text;
    QHBoxLayout *m_actions;
};

} // namespace weltkontor
