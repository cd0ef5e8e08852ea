// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlconnection.h"

namespace weltkontor
{

/**
 * Inserts rows of one table the way that is fast on each database: one prepared statement per row on SQLite,
 * a thousand rows per statement on PostgreSQL, where each statement is a way to the server and back.
 */
class BulkInsert
{
public:
    /// @p columns as they stand in SQL. Values are texts, whole numbers or null.
    BulkInsert(SqlConnection &connection, const QString &table, const QStringList &columns);

    Result<void> add(const QVariantList &row);

    /// Sends what is left; to be called at the end.
    Result<void> finish();

private:
    SqlConnection &m_connection;
    QString m_statement;
    QStringList m_placeholders; ///< For SQLite.
    QByteArrayList m_keys;      ///< `"column":`, for PostgreSQL.
    QByteArray m_rows;          ///< JSON, for PostgreSQL.
    int m_count = 0;
};

} // namespace weltkontor
