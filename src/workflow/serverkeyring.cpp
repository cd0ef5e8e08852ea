// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/serverkeyring.h"

#ifdef WELTKONTOR_KEYCHAIN
#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>
#endif

namespace weltkontor
{

#ifdef WELTKONTOR_KEYCHAIN

namespace
{

constexpr int patience = 3000; ///< Milliseconds: a keyring that waits to be unlocked must not hold a job up.

/// Without a session bus the keyring's library would try to start one.
bool hasKeyring()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
#else
    return true;
#endif
}

} // namespace

std::optional<QString> passwordFromKeyring(const DatabaseAddress &address)
{
    if (!hasKeyring())
        return std::nullopt;
    QEventLoop loop;
    // Deletes itself when it ends, also after the patience has.
    auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("weltkontor"));
    job->setKey(address.toText());
    std::optional<QString> password;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *finished) {
        if (finished->error() == QKeychain::NoError)
            password = static_cast<QKeychain::ReadPasswordJob *>(finished)->textData();
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    return password;
}

#else

std::optional<QString> passwordFromKeyring(const DatabaseAddress &)
{
    return std::nullopt;
}

#endif

} // namespace weltkontor
