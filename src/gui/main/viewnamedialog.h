// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace weltkontor
{

/// Asks under which name a filter shall stand in the navigation.
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    ViewNameDialog(const QString &query, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    QLineEdit *m_name;
    QPushButton *m_keep;
};

} // namespace weltkontor
