// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rawinserts.h"

#include "bench/benchtable.h"

#include <QFile>
#include <QStringList>

#include <sqlite3.h>

namespace weltkontor
{
namespace
{

/// A connection that is closed at the end; whatever fails ends the program.
class File
{
public:
    explicit File(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
            fail();
    }
    ~File() { sqlite3_close(m_handle); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            fail();
    }

    sqlite3_stmt *prepare(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            fail();
        return statement;
    }

    [[noreturn]] void fail() { failed(QString::fromUtf8(sqlite3_errmsg(m_handle))); }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace

RawInserts::RawInserts(const QString &file)
{
    File database(file);
    for (const char *name : {"contacts", "changes", "record_links", "record_index"}) {
        Table table;
        table.name = QString::fromLatin1(name);
        sqlite3_stmt *statement =
            database.prepare(QStringLiteral("SELECT * FROM %1 ORDER BY 1").arg(table.name));
        table.columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < table.columns; ++column) {
                Value value;
                value.type = sqlite3_column_type(statement, column);
                value.number = sqlite3_column_int64(statement, column);
                if (value.type == SQLITE_TEXT)
                    value.text =
                        QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                                   sqlite3_column_bytes(statement, column));
                table.values += value;
            }
        }
        sqlite3_finalize(statement);
        m_tables += table;
    }
}

void RawInserts::write(const QString &file) const
{
    File database(file);
    database.run("PRAGMA journal_mode=WAL");
    database.run("PRAGMA synchronous=FULL");
    database.run("BEGIN IMMEDIATE");
    for (const Table &table : m_tables) {
        QStringList marks;
        for (int column = 0; column < table.columns; ++column)
            marks += QStringLiteral("?");
        sqlite3_stmt *statement =
            database.prepare(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table.name, marks.join(u',')));
        for (qsizetype first = 0; first < table.values.size(); first += table.columns) {
            for (int column = 0; column < table.columns; ++column) {
                const Value &value = table.values.at(first + column);
                if (value.type == SQLITE_INTEGER)
                    sqlite3_bind_int64(statement, column + 1, value.number);
                else if (value.type == SQLITE_TEXT)
                    sqlite3_bind_text(statement, column + 1, value.text.constData(), int(value.text.size()),
                                      SQLITE_STATIC);
                else
                    sqlite3_bind_null(statement, column + 1);
            }
            if (sqlite3_step(statement) != SQLITE_DONE)
                database.fail();
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }
    database.run("INSERT INTO record_search (rowid, words) SELECT id, words FROM record_index");
    database.run("COMMIT");
}

qsizetype RawInserts::rowsOf(const QString &table) const
{
    for (const Table &one : m_tables) {
        if (one.name == table)
            return one.values.size() / one.columns;
    }
    return 0;
}

} // namespace weltkontor
