// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "base/phrases.h"

#include <QDir>
#include <QFile>

// Resources of a static library are registered by hand; the macro must stand outside of all namespaces.
static void registerMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace weltkontor
{
namespace
{

/// Any number that no other program on the server is likely to use ("weltkont" in ASCII).
constexpr qint64 advisoryLock = 0x77656c746b6f6e74;

QString withTypes(QString sql, DatabaseKind kind)
{
    const bool sqlite = kind == DatabaseKind::Sqlite;
    // Byte order everywhere, so that both databases compare and sort alike.
    sql.replace(QStringLiteral("@TEXT@"),
                sqlite ? QStringLiteral("TEXT") : QStringLiteral("text COLLATE \"C\""));
    sql.replace(QStringLiteral("@INTEGER@"), sqlite ? QStringLiteral("INTEGER") : QStringLiteral("bigint"));
    sql.replace(QStringLiteral("@BLOB@"), sqlite ? QStringLiteral("BLOB") : QStringLiteral("bytea"));
    return sql;
}

} // namespace

const QList<Migration> &allMigrations()
{
    static const QList<Migration> migrations = [] {
        registerMigrations();
        QList<Migration> read;
        const QDir folder(QStringLiteral(":/weltkontor/migrations"));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                read += Migration{name.left(4).toInt(), QString::fromUtf8(file.readAll())};
        }
        return read;
    }();
    return migrations;
}

QStringList migrationStatements(const Migration &migration, DatabaseKind kind)
{
    const QString own =
        kind == DatabaseKind::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
    QStringList statements;
    QString statement;
    bool skipping = false;
    const QStringList lines = migration.sql.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u"-- only "))
            skipping = trimmed.mid(8) != own;
        else if (trimmed == u"-- end")
            skipping = false;
        if (skipping || trimmed.isEmpty() || trimmed.startsWith(u"--"))
            continue;
        statement += line + u'\n';
        if (trimmed.endsWith(u';')) {
            statement = statement.trimmed();
            statement.chop(1);
            statements += withTypes(statement, kind);
            statement.clear();
        }
    }
    return statements;
}

Result<int> schemaVersion(SqlConnection &connection)
{
    // One statement, and so one moment: another program may be making the tables just now.
    const QString tables = connection.isSqlite()
                               ? QStringLiteral("FROM sqlite_master WHERE 1 = 1")
                               : QStringLiteral("FROM information_schema.tables WHERE table_schema = "
                                                "current_schema()");
    const QString name = connection.isSqlite() ? QStringLiteral("name") : QStringLiteral("table_name");
    int versions = 0, all = 0;
    const auto counted = connection.each(
        QStringLiteral("SELECT (SELECT count(*) %1 AND %2 = 'schema_versions'), (SELECT count(*) %1)")
            .arg(tables, name),
        {}, [&](const QSqlQuery &query) {
            versions = query.value(0).toInt();
            all = query.value(1).toInt();
            return true;
        });
    if (!counted)
        return counted.error();
    if (versions == 0) {
        if (all > 0)
            return Error{
                Error::Kind::Invalid,
                message("Storage", QT_TRANSLATE_NOOP("Storage", "%1 belongs to another program. Nothing "
                                                                "was changed; choose another one."))
                    .arg(connection.address().displayName()),
                {}};
        return 0;
    }
    const auto newest = connection.value(QStringLiteral("SELECT max(version) FROM schema_versions"));
    if (!newest)
        return newest.error();
    return newest->toInt();
}

Result<void> applyMigrations(SqlConnection &connection, const QList<Migration> &migrations, int target,
                             const QDateTime &now)
{
    auto transaction = Transaction::beginWriting(connection);
    if (!transaction)
        return transaction.error();
    if (!connection.isSqlite()) {
        const auto locked =
            connection.execute(QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(advisoryLock));
        if (!locked)
            return locked.error();
    }
    // Asked again inside: another program may have been quicker.
    const auto present = schemaVersion(connection);
    if (!present)
        return present.error();
    if (*present == 0) {
        const Migration first{0,
                              QStringLiteral("CREATE TABLE schema_versions (version @INTEGER@ PRIMARY KEY, "
                                             "applied_at @TEXT@ NOT NULL);")};
        if (const auto made = connection.execute(migrationStatements(first, connection.kind()).first());
            !made)
            return made.error();
    }
    for (const Migration &migration : migrations) {
        if (migration.number <= *present || migration.number > target)
            continue;
        const QStringList statements = migrationStatements(migration, connection.kind());
        for (const QString &statement : statements) {
            if (const auto done = connection.execute(statement); !done)
                return done.error();
        }
        const auto noted = connection.run(
            QStringLiteral("INSERT INTO schema_versions (version, applied_at) VALUES (:v, :at)"),
            {{":v", migration.number}, {":at", now.toUTC().toString(Qt::ISODateWithMs)}});
        if (!noted)
            return noted.error();
    }
    return transaction->commit();
}

} // namespace weltkontor
