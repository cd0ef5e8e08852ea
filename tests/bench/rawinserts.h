// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace weltkontor
{

/**
 * The content of a database file's tables, to be written again by the C API of SQLite as fast as it can: what
 * the storage layer is compared with.
 */
class RawInserts
{
public:
    /// Reads contacts, history and search index of @p file into the memory.
    explicit RawInserts(const QString &file);

    /// Inserts all of it into the empty tables of @p file in one transaction, one prepared statement a table.
    void write(const QString &file) const;

    qsizetype rowsOf(const QString &table) const;

private:
    struct Value {
        int type = 0; ///< SQLITE_INTEGER, SQLITE_TEXT or SQLITE_NULL.
        qint64 number = 0;
        QByteArray text;
    };
    struct Table {
        QString name;
        int columns = 0;
        QList<Value> values; ///< Row after row.
    };
    QList<Table> m_tables;
};

} // namespace weltkontor
