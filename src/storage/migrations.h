// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlconnection.h"

namespace weltkontor
{

/// One numbered step of the schema.
struct Migration {
    int number = 0; ///< From 1, without gaps.
    QString sql;    ///< As in resources/migrations: see 0001-records.sql for the stand-ins.
};

/// The steps that this program knows, in order.
const QList<Migration> &allMigrations();

/// The statements of a step for one kind of database.
QStringList migrationStatements(const Migration &migration, DatabaseKind kind);

/// The number of the last step that was applied; 0 for a database without any. Invalid when the database
/// holds tables but none of ours.
Result<int> schemaVersion(SqlConnection &connection);

/// Applies the steps above the database's schema up to @p target in one transaction, so that a failure leaves
/// the schema as it was. Programs that do this at once wait for each other.
Result<void> applyMigrations(SqlConnection &connection, const QList<Migration> &migrations, int target,
                             const QDateTime &now);

} // namespace weltkontor
