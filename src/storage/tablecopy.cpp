// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tablecopy.h"

#include "base/phrases.h"
#include "domain/recorddescription.h"
#include "storage/bulkinsert.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

namespace weltkontor
{
namespace
{

constexpr int rowsPerPortion = 1000;
/// Documents are large.
constexpr int documentsPerPortion = 4;

struct Table {
    QString name;
    QStringList keys; ///< Of its primary key, in order.
};

QList<Table> tablesOf(SqlConnection &connection)
{
    const QString id = QStringLiteral("id");
    QList<Table> all{{QStringLiteral("counters"), {QStringLiteral("name")}},
                     {QStringLiteral("document_contents"), {QStringLiteral("sha256")}}};
    for (const RecordType type : RecordDescription::allTypes())
        all += {RecordDescription::of(type).plural(), {id}};
    all += {QStringLiteral("change_sets"), {id}};
    all += {QStringLiteral("changes"), {id}};
    all += {QStringLiteral("record_links"),
            {QStringLiteral("from_id"), QStringLiteral("field"), QStringLiteral("to_id")}};
    all += {QStringLiteral("record_index"), {id}};
    // An older schema has fewer.
    const QStringList present = connection.handle().tables();
    all.removeIf([&](const Table &table) { return !present.contains(table.name); });
    return all;
}

QStringList columnsOf(SqlConnection &connection, const QString &table)
{
    const QSqlRecord record = connection.handle().record(table);
    QStringList columns;
    for (int i = 0; i < record.count(); ++i)
        columns += u'"' + record.fieldName(i) + u'"';
    return columns;
}

QStringList placeholders(const QString &prefix, qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i)
        names += u':' + prefix + QString::number(i);
    return names;
}

/// Reads a table in the order of its key, portion after portion.
class TableReader
{
public:
    TableReader(SqlConnection &connection, const Table &table, const QStringList &columns)
        : m_connection(connection)
        , m_table(table)
        , m_portion(table.name == u"document_contents" ? documentsPerPortion : rowsPerPortion)
    {
        const QString keys = table.keys.join(QStringLiteral(", "));
        m_first = QStringLiteral("SELECT %1 FROM %2 ORDER BY %3 LIMIT %4")
                      .arg(columns.join(QStringLiteral(", ")), table.name, keys)
                      .arg(m_portion);
        m_next = QStringLiteral("SELECT %1 FROM %2 WHERE (%3) > (%5) ORDER BY %3 LIMIT %4")
                     .arg(columns.join(QStringLiteral(", ")), table.name, keys)
                     .arg(m_portion)
                     .arg(placeholders(QStringLiteral("k"), table.keys.size()).join(QStringLiteral(", ")));
        for (const QString &key : table.keys)
            m_keyColumns += int(columns.indexOf(u'"' + key + u'"'));
    }

    /// Empty at the end.
    Result<QList<QVariantList>> portion()
    {
        QList<QVariantList> rows;
        if (m_ended)
            return rows;
        static const char *const names[] = {":k0", ":k1", ":k2"};
        SqlBindings bindings;
        for (qsizetype i = 0; i < m_last.size(); ++i)
            bindings += {names[i], m_last[i]};
        const auto read =
            m_connection.each(m_last.isEmpty() ? m_first : m_next, bindings, [&](const QSqlQuery &query) {
                QVariantList row;
                for (int i = 0; i < query.record().count(); ++i)
                    row += query.value(i);
                rows += row;
                return true;
            });
        if (!read)
            return read.error();
        m_ended = rows.size() < m_portion;
        m_last.clear();
        if (!rows.isEmpty()) {
            for (const int column : std::as_const(m_keyColumns))
                m_last += rows.last()[column];
        }
        return rows;
    }

private:
    SqlConnection &m_connection;
    Table m_table;
    int m_portion;
    QString m_first, m_next;
    QList<int> m_keyColumns;
    QVariantList m_last;
    bool m_ended = false;
};

/// Copies table after table and tells how far it is.
class TableCopy
{
public:
    TableCopy(SqlConnection &source, SqlConnection &target, Progress *progress)
        : m_source(source)
        , m_target(target)
        , m_progress(progress)
    {
    }

    Result<void> countRows(const QList<Table> &tables)
    {
        for (const Table &table : tables) {
            const auto rows = m_source.value(QStringLiteral("SELECT count(*) FROM ") + table.name);
            if (!rows)
                return rows.error();
            m_total += rows->toLongLong();
        }
        return {};
    }

    Result<void> copy(const Table &table)
    {
        const QStringList columns = columnsOf(m_target, table.name);
        TableReader reader(m_source, table, columns);
        // Texts and whole numbers go many at a time; a file is large enough for a statement of its own.
        const bool binary = table.name == u"document_contents";
        BulkInsert insert(m_target, table.name, columns);
        for (;;) {
            const auto rows = reader.portion();
            if (!rows)
                return rows.error();
            if (rows->isEmpty())
                return binary ? Result<void>() : insert.finish();
            if (const auto told = report(); !told)
                return told.error();
            for (const QVariantList &row : *rows) {
                const auto added = binary ? insertRow(table, columns, row) : insert.add(row);
                if (!added)
                    return added.error();
            }
            m_done += rows->size();
        }
    }

private:
    Result<void> insertRow(const Table &table, const QStringList &columns, const QVariantList &row)
    {
        const QStringList names = placeholders(QStringLiteral("p"), columns.size());
        const auto query = m_target.prepared(
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                .arg(table.name, columns.join(QStringLiteral(", ")), names.join(QStringLiteral(", "))));
        if (!query)
            return query.error();
        for (qsizetype i = 0; i < row.size(); ++i)
            (*query)->bindValue(names[i], row[i]);
        if (!(*query)->exec())
            return m_target.errorOf((*query)->lastError());
        return {};
    }

    Result<void> report()
    {
        if (!m_progress)
            return {};
        if (m_progress->isCancelled())
            return Error{Error::Kind::Cancelled,
                         message("Storage", QT_TRANSLATE_NOOP("Storage", "Cancelled. Nothing was changed.")),
                         {}};
        m_progress->report(message("Storage", QT_TRANSLATE_NOOP("Storage", "Copying")), m_done, m_total);
        return {};
    }

    SqlConnection &m_source;
    SqlConnection &m_target;
    Progress *m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<void> copyTables(SqlConnection &source, SqlConnection &target, Progress *progress,
                        const QStringList &without)
{
    QList<Table> tables = tablesOf(target);
    // What others point to is emptied last; the constraints themselves wait for the end of the transaction.
    for (auto table = tables.crbegin(); table != tables.crend(); ++table) {
        if (const auto emptied = target.run(QStringLiteral("DELETE FROM ") + table->name); !emptied)
            return emptied.error();
    }
    tables.removeIf([&without](const Table &table) { return without.contains(table.name); });
    TableCopy copy(source, target, progress);
    if (const auto counted = copy.countRows(tables); !counted)
        return counted.error();
    for (const Table &table : tables) {
        if (const auto copied = copy.copy(table); !copied)
            return copied.error();
    }
    if (target.isSqlite() && target.handle().tables().contains(QStringLiteral("record_index"))) {
        const auto indexed =
            target.run(QStringLiteral("INSERT INTO record_search (record_search) VALUES ('rebuild')"));
        if (!indexed)
            return indexed.error();
    }
    return {};
}

} // namespace weltkontor
