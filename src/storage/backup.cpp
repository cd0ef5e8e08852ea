// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "base/phrases.h"
#include "storage/changesetcore.h"
#include "storage/migrations.h"
#include "storage/recordreader.h"
#include "storage/sqlconnection.h"
#include "storage/tablecopy.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <filesystem>

namespace weltkontor
{
namespace
{

/// "WKbk": marks a file as a backup for tools that know files by their beginning.
constexpr int applicationId = 0x574b626b;

Error notWritten(const QString &file, const QString &detail = {})
{
    return {Error::Kind::Unreachable,
            message("Backup",
                    QT_TRANSLATE_NOOP("Backup", "The backup could not be written to %1. A backup that was "
                                                "there before is unchanged. Choose another folder, or make "
                                                "room, and try again."))
                .arg(QDir::toNativeSeparators(file)),
            detail};
}

Error noBackup(const QString &file)
{
    return {Error::Kind::Invalid,
            message("Backup",
                    QT_TRANSLATE_NOOP("Backup", "%1 is no backup of Weltkontor. Nothing was changed; choose "
                                                "another file."))
                .arg(QDir::toNativeSeparators(file)),
            {}};
}

std::filesystem::path pathOf(const QString &file)
{
    return std::filesystem::path(file.toStdU16String());
}

/// A file beside the wanted one that takes its place when it is complete, and is removed when it never is.
class FileInTheMaking
{
public:
    explicit FileInTheMaking(const QString &wanted)
        : m_wanted(wanted)
        , m_file(wanted + QStringLiteral(".part"))
    {
        QFile::remove(m_file);
    }
    ~FileInTheMaking() { QFile::remove(m_file); }
    FileInTheMaking(const FileInTheMaking &) = delete;
    FileInTheMaking &operator=(const FileInTheMaking &) = delete;

    const QString &path() const { return m_file; }

    Result<void> takePlace()
    {
        std::error_code problem;
        std::filesystem::rename(pathOf(m_file), pathOf(m_wanted), problem);
        if (problem)
            return notWritten(m_wanted);
        return {};
    }

private:
    QString m_wanted, m_file;
};

Result<std::unique_ptr<SqlConnection>> openFile(const QString &file, SqlConnection::Access access)
{
    return SqlConnection::open(DatabaseAddress::ofFile(file), {}, access);
}

Result<void> copyFromServer(SqlConnection &server, const QString &file, const QDateTime &now,
                            Progress *progress)
{
    const auto schema = schemaVersion(server);
    if (!schema)
        return schema.error();
    const auto copy = openFile(file, SqlConnection::Access::Write);
    if (!copy)
        return notWritten(file);
    if (const auto made = applyMigrations(**copy, allMigrations(), *schema, now); !made)
        return made.error();
    // All tables as they were at one moment.
    auto reading = Transaction::beginReading(server);
    if (!reading)
        return reading.error();
    auto writing = Transaction::beginWriting(**copy);
    if (!writing)
        return writing.error();
    if (const auto copied = copyTables(server, **copy, progress); !copied)
        return copied.error();
    return writing->commit();
}

Result<void> copyFile(SqlConnection &database, const QString &file)
{
    if (const auto copied = database.run(QStringLiteral("VACUUM INTO :file"), {{":file", file}}); !copied)
        return copied.error();
    const auto copy = openFile(file, SqlConnection::Access::Write);
    if (!copy)
        return copy.error();
    // What somebody has begun to type is not meant for a copy that goes elsewhere, nor are its traces.
    if ((*copy)->handle().tables().contains(QStringLiteral("drafts"))) {
        for (const QString &statement :
             {QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("DELETE FROM drafts")}) {
            if (const auto done = (*copy)->execute(statement); !done)
                return done.error();
        }
    }
    // VACUUM INTO leaves the file to the system's memory; a change of our own brings all of it to the disk.
    return (*copy)->execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
}

Result<void> writeCopy(Database &database, const QString &file, Progress *progress)
{
    const QFileInfo place(file);
    if (place.exists() && !place.isFile())
        return notWritten(file);
    if (!QDir().mkpath(place.absolutePath()))
        return notWritten(file);
    const DatabaseAddress &address = database.address();
    if (address.kind() == DatabaseKind::Sqlite && QFileInfo(address.filePath()) == place)
        return Error{
            Error::Kind::Invalid,
            message("Backup", QT_TRANSLATE_NOOP("Backup", "A backup cannot take the place of the database "
                                                          "itself. Choose another file name.")),
            {}};
    FileInTheMaking making(place.absoluteFilePath());
    SqlConnection &connection = database.connection();
    const auto copied = connection.isSqlite()
                            ? copyFile(connection, making.path())
                            : copyFromServer(connection, making.path(), database.clock().now(), progress);
    if (!copied) {
        const Error::Kind kind = copied.error().kind;
        const bool ofSource =
            kind == Error::Kind::Cancelled || kind == Error::Kind::Invalid || connection.isLost();
        return ofSource ? copied.error() : notWritten(file, copied.error().detail);
    }
    // Nobody may read the copy who may not read what it is of.
    QFile::setPermissions(making.path(), connection.isSqlite() ? QFile::permissions(address.filePath())
                                                               : QFile::ReadOwner | QFile::WriteOwner);
    return making.takePlace();
}

/// Beside the file of the database, or for a server in the user's data folder.
QString copyPath(const Database &database, const QString &reason)
{
    const DatabaseAddress &address = database.address();
    const QString stamp = database.clock().now().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString base = address.kind() == DatabaseKind::Sqlite
                             ? address.filePath()
                             : QFileInfo(DatabaseAddress::standard().filePath()).absolutePath() + u'/' +
                                   address.databaseName();
    QString path = QStringLiteral("%1.%2-%3.backup").arg(base, reason, stamp);
    for (int i = 2; QFile::exists(path); ++i)
        path = QStringLiteral("%1.%2-%3-%4.backup").arg(base, reason, stamp).arg(i);
    return path;
}

/// Numbers that were given once are not given to something else after a restore.
Result<QHash<QString, qint64>> counters(SqlConnection &connection)
{
    QHash<QString, qint64> values;
    const auto read =
        connection.each(QStringLiteral("SELECT name, value FROM counters"), {}, [&](const QSqlQuery &query) {
            values.insert(query.value(0).toString(), query.value(1).toLongLong());
            return true;
        });
    if (!read)
        return read.error();
    return values;
}

Result<void> raiseCounters(SqlConnection &connection, const QHash<QString, qint64> &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const auto raised = connection.run(
            QStringLiteral("UPDATE counters SET value = :value WHERE name = :name AND value < :least"),
            {{":value", it.value()}, {":name", it.key()}, {":least", it.value()}});
        if (!raised)
            return raised.error();
    }
    return {};
}

/// Puts the backup's content in place of the database's, which is kept in the file @p before.
Result<void> exchange(SqlConnection &backup, Database &database, const QString &before, Progress *progress)
{
    // From here on nobody else can change anything, so that the kept copy is of the last state.
    const auto core = ChangeSetCore::begin(database, Act());
    if (!core)
        return core.error();
    SqlConnection &connection = database.connection();
    if (!connection.isSqlite()) {
        // This connection waits while another one copies.
        const auto patient =
            connection.execute(QStringLiteral("SET LOCAL idle_in_transaction_session_timeout = 0"));
        if (!patient)
            return patient.error();
    }
    const auto other = database.another();
    if (!other)
        return other.error();
    if (const auto kept = writeCopy(**other, before, progress); !kept)
        return kept.error();
    const auto given = counters(connection);
    if (!given)
        return given.error();
    if (const auto copied = copyTables(backup, connection, progress); !copied)
        return copied.error();
    if (const auto raised = raiseCounters(connection, *given); !raised)
        return raised.error();
    return (*core)->transaction.commit();
}

Result<BackupInfo> infoOf(SqlConnection &connection)
{
    BackupInfo info;
    const auto schema = schemaVersion(connection);
    if (!schema)
        return schema.error();
    info.schema = *schema;
    const auto count = [&](const QString &table) {
        return connection.value(QStringLiteral("SELECT count(*) FROM %1").arg(table)).valueOr(0).toLongLong();
    };
    info.partners = count(QStringLiteral("partners WHERE deleted_at IS NULL"));
    info.contacts = count(QStringLiteral("contacts WHERE deleted_at IS NULL"));
    info.changeSets = count(QStringLiteral("change_sets"));
    const auto newest = connection.value(QStringLiteral("SELECT max(at) FROM change_sets"));
    if (newest && !newest->isNull())
        info.newestChange = QDateTime::fromString(newest->toString(), Qt::ISODateWithMs);
    return info;
}

/// Opens a backup after having looked whether it is a whole one that this program understands.
Result<std::unique_ptr<SqlConnection>> openBackup(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return Error{
            Error::Kind::NotFound,
            message("Backup", QT_TRANSLATE_NOOP("Backup", "There is no file %1. Nothing was changed."))
                .arg(QDir::toNativeSeparators(file)),
            {}};
    auto backup = openFile(file, SqlConnection::Access::Read);
    if (!backup)
        return backup.error();
    const auto whole = (*backup)->value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!whole && whole.error().kind != Error::Kind::Invalid)
        return whole.error();
    if (!whole)
        return noBackup(file);
    if (whole->toString() != u"ok")
        return Error{
            Error::Kind::Invalid,
            message("Backup", QT_TRANSLATE_NOOP("Backup", "The backup %1 is damaged. Nothing was changed; "
                                                          "choose an older one."))
                .arg(QDir::toNativeSeparators(file)),
            {}};
    const auto schema = schemaVersion(**backup);
    if (!schema || *schema == 0)
        return noBackup(file);
    if (*schema > allMigrations().last().number)
        return Error{
            Error::Kind::Invalid,
            message("Backup", QT_TRANSLATE_NOOP("Backup", "The backup %1 was made by a newer version of "
                                                          "Weltkontor. Nothing was changed; install the "
                                                          "newest version."))
                .arg(QDir::toNativeSeparators(file)),
            {}};
    return backup;
}

} // namespace

Result<BackupInfo> backUp(Database &database, const QString &file, Progress *progress)
{
    if (const auto written = writeCopy(database, file, progress); !written)
        return written.error();
    return inspectBackup(file);
}

Result<BackupInfo> inspectBackup(const QString &file)
{
    const auto backup = openBackup(file);
    if (!backup)
        return backup.error();
    return infoOf(**backup);
}

Result<QString> restoreBackup(Database &database, const QString &file, Progress *progress)
{
    if (database.isReadOnly())
        return Error{
            Error::Kind::Denied,
            message("Backup", QT_TRANSLATE_NOOP("Backup", "%1 can be read but not changed. Nothing was "
                                                          "restored."))
                .arg(database.address().displayName()),
            {}};
    auto backup = openBackup(file);
    if (!backup)
        return backup.error();
    const auto schema = schemaVersion(**backup);
    if (!schema)
        return schema.error();
    const int newest = allMigrations().last().number;
    QTemporaryDir folder;
    if (*schema < newest) {
        // An older backup is brought up to date in a copy; the file itself stays as it is.
        const QString copy = folder.filePath(QStringLiteral("backup.db"));
        backup->reset();
        if (!folder.isValid() || !QFile::copy(file, copy))
            return notWritten(copy);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        backup = openFile(copy, SqlConnection::Access::Write);
        if (!backup)
            return backup.error();
        const auto raised = applyMigrations(**backup, allMigrations(), newest, database.clock().now());
        if (!raised)
            return raised.error();
    }
    const QString before = copyPath(database, QStringLiteral("before-restore"));
    if (const auto done = exchange(**backup, database, before, progress); !done) {
        // Nothing was changed, so it would be a copy of what is there; where the server went away at the last
        // moment nobody knows.
        if (!database.isLost())
            QFile::remove(before);
        return done.error();
    }
    return before;
}

Result<QString> backUpBeforeMigration(Database &database, int schema)
{
    const QString file = copyPath(database, QStringLiteral("schema-%1").arg(schema));
    if (const auto written = writeCopy(database, file, nullptr); !written)
        return written.error();
    return file;
}

} // namespace weltkontor
