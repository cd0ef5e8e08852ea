// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/phrases.h"
#include "storage/backup.h"
#include "storage/filesystem.h"
#include "storage/migrations.h"
#include "storage/sqlconnection.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace weltkontor
{
namespace
{

QString systemUser()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("user");
}

Error error(Error::Kind kind, const char *source, const DatabaseAddress &address)
{
    return {kind, message("Storage", source).arg(address.displayName()), {}};
}

/// SQLite leaves its write-ahead log or journal beside the file when a program did not close it; so it does
/// while one has it open, which then holds a lock on the log's index or on the file.
bool wasLeftOpen(const QString &file)
{
    const QString index = file + QStringLiteral("-shm");
    if (isLocked(index).value_or(false) || isLocked(file).value_or(false))
        return false;
    return QFileInfo(file + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(file + QStringLiteral("-journal")).size() > 0;
}

/// A database changes its journal only while nobody else is in it, and SQLite does not wait for that as it
/// does for everything else: two programs that make the same new database would refuse each other.
Result<void> setJournal(SqlConnection &connection, const QString &mode)
{
    const QDeadlineTimer patience(10'000); // as SqlConnection has for other locks
    while (true) {
        auto done = connection.execute(QStringLiteral("PRAGMA journal_mode = ") + mode);
        if (done || done.error().kind != Error::Kind::Unreachable || patience.hasExpired())
            return done;
        QThread::msleep(10);
    }
}

Result<void> checkIntegrity(SqlConnection &connection)
{
    const auto found = connection.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!found)
        return found.error();
    if (found->toString() != u"ok")
        return error(Error::Kind::Invalid,
                     QT_TRANSLATE_NOOP("Storage",
                                       "%1 is damaged and cannot be read. Nothing was changed; restore "
                                       "the last backup."),
                     connection.address());
    return {};
}

Result<std::unique_ptr<SqlConnection>> connectToServer(const DatabaseAddress &address,
                                                       const OpenOptions &options, QString &password)
{
    const auto access = options.readOnly ? SqlConnection::Access::Read : SqlConnection::Access::Write;
    auto connection = SqlConnection::open(address, {}, access);
    for (int attempt = 1;
         !connection && connection.error().kind == Error::Kind::Denied && options.password && attempt <= 3;
         ++attempt) {
        const auto given = options.password(address, attempt);
        if (!given)
            return Error{Error::Kind::Cancelled,
                         message("Storage",
                                 QT_TRANSLATE_NOOP("Storage", "No password was given; nothing was opened.")),
                         {}};
        password = *given;
        connection = SqlConnection::open(address, password, access);
    }
    return connection;
}

} // namespace

Database::Database() = default;
Database::~Database() = default;

const DatabaseAddress &Database::address() const
{
    return m_connection->address();
}

bool Database::isReadOnly() const
{
    return m_connection->isReadOnly();
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseAddress &address, const OpenOptions &options)
{
    std::unique_ptr<Database> database(new Database);
    database->m_user = options.user.isEmpty() ? systemUser() : options.user;
    database->m_clock = options.clock;
    database->m_kept = options.kept;
    if (address.kind() == DatabaseKind::Sqlite) {
        if (const auto opened = database->openFile(address, options); !opened)
            return opened.error();
    } else {
        auto connection = connectToServer(address, options, database->m_password);
        if (!connection)
            return connection.error();
        database->m_connection = *std::move(connection);
        if (const auto quiet = database->configureServer(); !quiet)
            return quiet.error();
    }
    if (const auto migrated = database->migrate(); !migrated)
        return migrated.error();
    return database;
}

Result<void> Database::openFile(const DatabaseAddress &address, const OpenOptions &options)
{
    const QFileInfo file(address.filePath());
    if (!file.exists() && (options.mustExist || options.readOnly))
        return error(
            Error::Kind::NotFound,
            QT_TRANSLATE_NOOP("Storage", "There is no database %1. Nothing was made; check the path."),
            address);
    if (file.isDir())
        return error(Error::Kind::Invalid,
                     QT_TRANSLATE_NOOP("Storage", "%1 is a folder. Name a file in it for the database."),
                     address);
    const bool wasEmpty = file.exists() && file.size() == 0;
    if (wasEmpty && (options.mustExist || options.readOnly))
        return error(Error::Kind::Invalid,
                     QT_TRANSLATE_NOOP(
                         "Storage", "%1 is empty; there is no database in it. Nothing was changed; restore "
                                    "the last backup, or choose another file."),
                     address);
    if (!file.exists() && !QDir().mkpath(file.absolutePath()))
        return error(Error::Kind::Denied,
                     QT_TRANSLATE_NOOP("Storage",
                                       "The folder of %1 could not be made. Nothing was changed; choose "
                                       "another place, or ask for the right to write there."),
                     address);
    m_networkShare = options.networkShare.value_or(isOnNetworkShare(file.absolutePath()));
    const bool leftOpen = wasLeftOpen(address.filePath());
    // Without the right to write in its folder SQLite can put nothing beside the file, and change nothing.
    const bool writable = !options.readOnly && (!file.exists() || file.isWritable()) &&
                          QFileInfo(file.absolutePath()).isWritable();
    auto connection = SqlConnection::open(
        address, {}, writable ? SqlConnection::Access::Write : SqlConnection::Access::Read);
    if (!connection)
        return connection.error();
    m_connection = *std::move(connection);
    auto readable = m_connection->value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!readable && !writable) {
        // SQLite needs a file beside the database even for reading; where nobody can write, nobody can change
        // it.
        connection = SqlConnection::open(address, {}, SqlConnection::Access::ReadUnchanging);
        if (!connection)
            return connection.error();
        m_connection = *std::move(connection);
        readable = m_connection->value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    }
    if (!readable)
        return readable.error();
    if (leftOpen) {
        if (const auto whole = checkIntegrity(*m_connection); !whole)
            return whole.error();
        m_warnings +=
            message("Storage", QT_TRANSLATE_NOOP("Storage", "Weltkontor did not end properly the last time, "
                                                            "or runs elsewhere on the same file. The "
                                                            "database was checked: nothing is damaged."));
    }
    if (wasEmpty)
        m_warnings += message(
            "Storage", QT_TRANSLATE_NOOP("Storage", "The file of the database was empty, and a new one "
                                                    "was made in it. If there was something in it "
                                                    "before, restore the last backup."));
    if (!writable)
        m_warnings +=
            message("Storage", QT_TRANSLATE_NOOP("Storage", "This database can be read but not changed."));
    if (m_networkShare)
        m_warnings +=
            message("Storage", QT_TRANSLATE_NOOP("Storage", "The database lies on a network share, where "
                                                            "files of databases are easily damaged. For "
                                                            "several desks a shared PostgreSQL server is "
                                                            "recommended."));
    return configureFile();
}

Result<void> Database::configureFile()
{
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON"),
                        QStringLiteral("PRAGMA cache_size = -32000"),
                        QStringLiteral("PRAGMA temp_store = MEMORY")};
    if (!m_connection->isReadOnly()) {
        // The write-ahead log needs memory shared by all programs, which a network share cannot give.
        const auto journal =
            setJournal(*m_connection, m_networkShare ? QStringLiteral("DELETE") : QStringLiteral("WAL"));
        if (!journal)
            return journal;
        // A commit survives a power cut.
        pragmas += QStringLiteral("PRAGMA synchronous = FULL");
    }
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto done = m_connection->execute(pragma); !done)
            return done.error();
    }
    return {};
}

Result<void> Database::configureServer()
{
    for (const QString &statement :
         {QStringLiteral("SET client_min_messages = error"), QStringLiteral("SET statement_timeout = 0")}) {
        if (const auto done = m_connection->execute(statement); !done)
            return done.error();
    }
    if (isReadOnly())
        return m_connection->execute(QStringLiteral("SET default_transaction_read_only = on"));
    return {};
}

Result<void> Database::migrate()
{
    const auto version = schemaVersion(*m_connection);
    if (!version)
        return version.error();
    const int newest = allMigrations().last().number;
    if (*version > newest)
        return error(Error::Kind::Invalid,
                     QT_TRANSLATE_NOOP("Storage",
                                       "%1 was written by a newer version of Weltkontor. Nothing was "
                                       "changed; install the newest version."),
                     address());
    if (*version == newest)
        return {};
    if (isReadOnly())
        return error(Error::Kind::Denied,
                     QT_TRANSLATE_NOOP("Storage",
                                       "%1 was written by an older version of Weltkontor and can only be "
                                       "read. Nothing was changed; open it once with the right to write."),
                     address());
    if (*version > 0) {
        const auto copy = backUpBeforeMigration(*this, *version);
        if (!copy)
            return copy.error();
        m_warnings +=
            message("Storage", QT_TRANSLATE_NOOP("Storage", "The database was brought up to date. As it was "
                                                            "before, it is kept in %1."))
                .arg(QDir::toNativeSeparators(*copy));
    }
    return applyMigrations(*m_connection, allMigrations(), newest, m_clock->now());
}

std::function<Result<std::unique_ptr<Database>>()> Database::reopener() const
{
    const auto access = isReadOnly() ? SqlConnection::Access::Read : SqlConnection::Access::Write;
    return [access, place = address(), user = m_user, clock = m_clock, password = m_password,
            share = m_networkShare, kept = m_kept]() -> Result<std::unique_ptr<Database>> {
        std::unique_ptr<Database> database(new Database);
        database->m_user = user;
        database->m_clock = clock;
        database->m_password = password;
        database->m_networkShare = share;
        database->m_kept = kept;
        auto connection = SqlConnection::open(place, password, access);
        if (!connection)
            return connection.error();
        database->m_connection = *std::move(connection);
        const auto configured =
            place.kind() == DatabaseKind::Sqlite ? database->configureFile() : database->configureServer();
        if (!configured)
            return configured.error();
        return database;
    };
}

bool Database::isLost() const
{
    return m_connection->isLost();
}

Result<qint64> Database::newestChangeSet()
{
    const auto newest = m_connection->value(QStringLiteral("SELECT max(id) FROM change_sets"));
    if (!newest)
        return newest.error();
    return newest->toLongLong();
}

} // namespace weltkontor
