// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/passworddialog.h"

#include "gui/main/lineicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace weltkontor
{

PasswordDialog::PasswordDialog(const DatabaseAddress &address, int attempt, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Password"));
    setWindowIcon(applicationIcon());
    auto *layout = new QVBoxLayout(this);
    if (attempt > 1) {
        auto *refused = new QLabel(tr("The server refused the password. Please try again."), this);
        refused->setObjectName(QStringLiteral("refused"));
        refused->setWordWrap(true);
        layout->addWidget(refused);
    }
    const QString question =
        address.user().isEmpty()
            ? tr("&Password for the database %1:").arg(address.displayName())
            : tr("&Password of %1 for the database %2:").arg(address.user(), address.displayName());
    auto *label = new QLabel(question, this);
    label->setWordWrap(true);
    label->setBuddy(m_password);
    layout->addWidget(label);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    layout->addWidget(m_password);
    auto *connectButton = new QPushButton(tr("Connect"), this);
    connectButton->setObjectName(QStringLiteral("connectButton"));
    connectButton->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(connectButton);
    buttons->addWidget(cancel);
    layout->addLayout(buttons);
    connect(connectButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 46);
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

} // namespace weltkontor
