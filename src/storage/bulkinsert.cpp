// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkinsert.h"

#include "storage/jsontext.h"

#include <QSqlError>

namespace weltkontor
{
namespace
{

constexpr int rowsPerStatement = 1000;

void appendValue(QByteArray &json, const QVariant &value)
{
    if (value.isNull())
        json += "null";
    else if (value.typeId() == QMetaType::QString)
        appendJson(json, value.toString());
    else
        json += QByteArray::number(value.toLongLong());
}

} // namespace

BulkInsert::BulkInsert(SqlConnection &connection, const QString &table, const QStringList &columns)
    : m_connection(connection)
{
    const QString head =
        QStringLiteral("INSERT INTO %1 (%2) ").arg(table, columns.join(QStringLiteral(", ")));
    if (connection.isSqlite()) {
        for (int i = 0; i < columns.size(); ++i)
            m_placeholders += QStringLiteral(":p%1").arg(i);
        m_statement = head + QStringLiteral("VALUES (%1)").arg(m_placeholders.join(QStringLiteral(", ")));
    } else {
        // The table's own row type gives each value its type.
        m_statement =
            head + QStringLiteral("SELECT %1 FROM json_populate_recordset(CAST(NULL AS %2), CAST(:rows AS "
                                  "json))")
                       .arg(columns.join(QStringLiteral(", ")), table);
        for (const QString &column : columns) {
            QByteArray key;
            appendJson(key, QString(column).remove(u'"'));
            m_keys += key + ':';
        }
    }
}

Result<void> BulkInsert::add(const QVariantList &row)
{
    Q_ASSERT(row.size() == m_placeholders.size() + m_keys.size());
    if (m_connection.isSqlite()) {
        const auto query = m_connection.prepared(m_statement);
        if (!query)
            return query.error();
        for (int i = 0; i < row.size(); ++i)
            (*query)->bindValue(m_placeholders[i], row[i]);
        if (!(*query)->exec())
            return m_connection.errorOf((*query)->lastError());
        return {};
    }
    m_rows += m_rows.isEmpty() ? "[{" : ",{";
    for (int i = 0; i < row.size(); ++i) {
        if (i > 0)
            m_rows += ',';
        m_rows += m_keys[i];
        appendValue(m_rows, row[i]);
    }
    m_rows += '}';
    if (++m_count >= rowsPerStatement)
        return finish();
    return {};
}

Result<void> BulkInsert::finish()
{
    if (m_count == 0)
        return {};
    m_count = 0;
    const QString rows = QString::fromUtf8(std::exchange(m_rows, {})) + u']';
    const auto done = m_connection.run(m_statement, {{":rows", rows}});
    if (!done)
        return done.error();
    return {};
}

} // namespace weltkontor
