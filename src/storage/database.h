// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/databaseaddress.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace weltkontor
{

class SqlConnection;

/// Asked for the password of a server, on the thread that opens; nothing: the person gave up.
/// @p attempt counts from 1; above 1 the last one was refused.
using PasswordSource = std::function<std::optional<QString>(const DatabaseAddress &address, int attempt)>;

struct OpenOptions {
    QString user;            ///< Who makes changes; empty: the system's user name.
    PasswordSource password; ///< None: only what libpq finds itself (PGPASSFILE, trust).
    bool mustExist = false;  ///< NotFound instead of making a new database.
    bool readOnly = false;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    /// Whether the file lies on a network share; unset: found out.
    std::optional<bool> networkShare;
    /// What must not go before the last connection, such as the folder of a temporary file.
    std::shared_ptr<void> kept;
};

/**
 * An open database of the newest schema: one connection, for one thread.
 *
 * open() makes a missing database, brings an older one up to date (after a backup beside it), refuses a newer
 * one, and checks an SQLite file for damage when the last program using it did not end properly.
 */
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const DatabaseAddress &address,
                                                  const OpenOptions &options = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A further connection to the same place for another thread: no migration, no check, no password
    /// question. Called on the thread that will use it.
    Result<std::unique_ptr<Database>> another() const { return reopener()(); }

    /// another() for later and any thread, also after this object is gone.
    std::function<Result<std::unique_ptr<Database>>()> reopener() const;

    /// Whether the server went away; nothing more can be done with this object then.
    bool isLost() const;

    const DatabaseAddress &address() const;
    const QString &user() const { return m_user; }
    const Clock &clock() const { return *m_clock; }
    bool isReadOnly() const;

    /// What a person should know about this database now, in the messageLanguage(): a network share, a copy
    /// that was made before migrating, the end of a crash.
    const QStringList &warnings() const { return m_warnings; }

    /// The id of the newest change set of anybody, 0 at the beginning. Cheap enough to ask every second.
    Result<qint64> newestChangeSet();

    /// For the classes of this layer.
    SqlConnection &connection() { return *m_connection; }

private:
    Database();
    Result<void> openFile(const DatabaseAddress &address, const OpenOptions &options);
    Result<void> configureFile();
    Result<void> configureServer();
    Result<void> migrate();

    std::shared_ptr<void> m_kept; ///< Goes after the connection.
    std::unique_ptr<SqlConnection> m_connection;
    QString m_user;
    QString m_password;
    std::shared_ptr<const Clock> m_clock;
    QStringList m_warnings;
    bool m_networkShare = false;
};

} // namespace weltkontor
