// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseaddress.h"

#include <QDialog>

class QLineEdit;

namespace weltkontor
{

/// Asks for the password of a database server. It is kept nowhere.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p attempt counts from 1; above 1 the last password was refused, and the dialog says so.
    PasswordDialog(const DatabaseAddress &address, int attempt, QWidget *parent = nullptr);

    QString password() const;

private:
    QLineEdit *m_password;
};

} // namespace weltkontor
