// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/databaseaddress.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

namespace weltkontor
{

/// A value bound to a named placeholder: {":name", value}.
struct SqlBinding {
    const char *placeholder;
    QVariant value;
};
using SqlBindings = QList<SqlBinding>;

/// The error of the driver as a person is told it; what it means differs by database (codes, not texts).
Error sqlError(const QSqlError &error, const DatabaseAddress &address);

/**
 * One connection of one thread to a database, as the classes of this layer use it.
 *
 * Statements use named placeholders and are prepared once per text. Not for other layers: they ask
 * RecordReader, RecordFinder, ChangeSet and their like.
 */
class SqlConnection
{
public:
    enum class Access {
        Write,
        Read,
        ReadUnchanging ///< SQLite only: a file that nobody can change, in a folder that cannot be written to.
    };

    /// Opens without looking inside; @p password is empty where none is needed.
    static Result<std::unique_ptr<SqlConnection>> open(const DatabaseAddress &address,
                                                       const QString &password, Access access);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    const DatabaseAddress &address() const { return m_address; }
    DatabaseKind kind() const { return m_address.kind(); }
    bool isSqlite() const { return kind() == DatabaseKind::Sqlite; }
    bool isReadOnly() const { return m_readOnly; }

    /// Runs a statement once, not prepared: schema, pragmas, BEGIN.
    Result<void> execute(const QString &sql);

    /// Runs a prepared statement with values bound by name; gives the number of rows it changed.
    Result<int> run(const QString &sql, const SqlBindings &bindings = {});

    /// Calls @p row for each row of the answer, with the query standing on it, until it returns false. No
    /// other statement of the same text may run meanwhile.
    Result<void> each(const QString &sql, const SqlBindings &bindings,
                      const std::function<bool(const QSqlQuery &)> &row);

    /// The first column of the first row; a null variant where there is no row.
    Result<QVariant> value(const QString &sql, const SqlBindings &bindings = {});

    /// For bulk work: a query prepared once, for the caller to bind and to run by exec().
    Result<QSqlQuery *> prepared(const QString &sql);

    /// What stands behind IN for a list of ids that is bound as one text made by idArray().
    QString idsOf(const char *placeholder) const;
    static QString idArray(const QList<qint64> &ids);

    /// What the driver said; notes when it means that the server went away.
    Error errorOf(const QSqlError &error);
    bool isLost() const { return m_lost; }

    QSqlDatabase &handle() { return m_handle; }

private:
    SqlConnection() = default;
    Result<QSqlQuery *> start(const QString &sql, const SqlBindings &bindings);

    DatabaseAddress m_address;
    QString m_name;
    QSqlDatabase m_handle;
    bool m_readOnly = false;
    bool m_lost = false;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

/**
 * One transaction; taken back when it is destroyed before commit().
 *
 * On SQLite a writing one takes the write lock at once (BEGIN IMMEDIATE), so that it waits instead of failing
 * half way.
 */
class Transaction
{
public:
    static Result<Transaction> beginWriting(SqlConnection &connection);
    /// All reads inside see the same state.
    static Result<Transaction> beginReading(SqlConnection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    static Result<Transaction> begin(SqlConnection &connection, const QString &statement);
    explicit Transaction(SqlConnection *connection)
        : m_connection(connection)
    {
    }
    SqlConnection *m_connection;
};

} // namespace weltkontor
