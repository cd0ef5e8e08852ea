// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace weltkontor
{

/**
 * A PostgreSQL server of this test program alone.
 *
 * It is made in a temporary folder on first use, runs as an ordinary user (as `postgres` where the test runs
 * as root, since PostgreSQL refuses root), and is stopped and removed when the program ends, however it ends:
 * a guard process notices the end of a crashed or killed test. It listens on a socket inside its folder
 * without a password, and on a free port of 127.0.0.1 where it asks for one.
 *
 * Databases belong to userName(), who is no superuser, as on an office's server. Where PostgreSQL cannot be
 * started the test program ends at once with a sentence that says why: a missing server must not look like a
 * passed test. Any thread may use it, one at a time.
 */
class PostgreSqlCluster
{
public:
    /// Started on the first call.
    static PostgreSqlCluster &instance();

    PostgreSqlCluster(const PostgreSqlCluster &) = delete;
    PostgreSqlCluster &operator=(const PostgreSqlCluster &) = delete;

    /// A new database under a name not used before, empty or a copy of @p templateName (nobody may be
    /// connected to that). Returns its name.
    QString createDatabase(const QString &templateName = {});

    /// Also where somebody is still connected.
    void dropDatabase(const QString &name);

    /// `postgresql://clerk@/NAME?host=/socket/folder`: over the socket, no password asked.
    QString address(const QString &database) const;

    /// `postgresql://clerk@127.0.0.1:PORT/NAME`: over the network, password() is asked.
    QString networkAddress(const QString &database) const;
    quint16 port() const { return m_port; }

    static QString userName() { return QStringLiteral("clerk"); }
    static QString password() { return QStringLiteral("Geheim-ß-42"); }

    /// Stops the server as a crash would: nothing is written on the way. Finished transactions survive.
    void stop();
    /// Starts it again after stop(), with the same addresses.
    void start();
    bool isRunning() const { return m_isRunning; }

    /// Ends every connection to @p database from the server's side.
    void disconnectClients(const QString &database);

    /// Runs @p sql as superuser and returns what psql prints, unaligned and without headers.
    Result<QString> execute(const QString &sql, const QString &database = QStringLiteral("postgres")) const;

private:
    PostgreSqlCluster();
    ~PostgreSqlCluster() = default;

    void initialize();
    void startGuard();
    void shutDown();
    Result<void> startServer();
    Result<QString> run(const QString &program, const QStringList &arguments) const;
    Result<QString> runAsServer(const QString &program, const QStringList &arguments) const;

    QString m_binaries;   ///< The folder of initdb, pg_ctl and psql.
    QString m_folder;     ///< Everything of the server lies below.
    QString m_serverUser; ///< Whom the server runs as; empty: whom the test runs as.
    quint16 m_port = 0;
    int m_guardPipe = -1; ///< Its end, by close or by death of this process, wakes the guard.
    int m_databases = 0;
    bool m_isRunning = false;
};

} // namespace weltkontor
