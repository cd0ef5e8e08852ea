// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlconnection.h"

#include <QSqlError>
#include <QThread>

#include <atomic>

namespace weltkontor
{
namespace
{

/// More texts than the program has; a loop that makes up texts must not fill the memory.
constexpr qsizetype preparedLimit = 400;

QString uniqueName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("weltkontor-%1").arg(++counter);
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const DatabaseAddress &address,
                                                           const QString &password, Access access)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection);
    connection->m_address = address;
    connection->m_name = uniqueName();
    connection->m_readOnly = access != Access::Write;
    const bool sqlite = address.kind() == DatabaseKind::Sqlite;
    QSqlDatabase handle = QSqlDatabase::addDatabase(
        sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), connection->m_name);
    connection->m_handle = handle;
    QStringList options;
    if (sqlite) {
        QString file = address.filePath();
        options += QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
        if (access != Access::Write)
            options += QStringLiteral("QSQLITE_OPEN_READONLY");
        if (access == Access::ReadUnchanging) {
            options += QStringLiteral("QSQLITE_OPEN_URI");
            file = QStringLiteral("file:") +
                   QString::fromLatin1(QUrl::toPercentEncoding(file, QByteArrayLiteral("/:"))) +
                   QStringLiteral("?immutable=1");
        }
        handle.setDatabaseName(file);
    } else {
        handle.setHostName(address.host());
        handle.setDatabaseName(address.databaseName());
        handle.setUserName(address.user());
        handle.setPassword(password);
        if (address.port() > 0)
            handle.setPort(address.port());
        options += QStringLiteral("connect_timeout=10");
        options += QStringLiteral("application_name=Weltkontor");
        if (!address.sslMode().isEmpty())
            options += QStringLiteral("sslmode=") + address.sslMode();
    }
    handle.setConnectOptions(options.join(u';'));
    if (!handle.open())
        return sqlError(handle.lastError(), address);
    return connection;
}

SqlConnection::~SqlConnection()
{
    m_prepared.clear();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error SqlConnection::errorOf(const QSqlError &error)
{
    const Error told = sqlError(error, m_address);
    if (told.kind == Error::Kind::Unreachable && !isSqlite()) {
        // Codes of locks and full disks leave the connection as it is.
        const QString state = error.nativeErrorCode();
        m_lost = m_lost || state.isEmpty() || state.startsWith(u"57P") || state.startsWith(u"08");
    }
    return told;
}

Result<void> SqlConnection::execute(const QString &sql)
{
    QSqlQuery query(m_handle);
    if (!query.exec(sql))
        return errorOf(query.lastError());
    return {};
}

Result<QSqlQuery *> SqlConnection::prepared(const QString &sql)
{
    if (const auto known = m_prepared.constFind(sql); known != m_prepared.cend())
        return known->get();
    if (m_prepared.size() >= preparedLimit)
        m_prepared.clear();
    auto query = std::make_shared<QSqlQuery>(m_handle);
    // Forward only means one row at a time to the PostgreSQL driver, which any other statement would cut off.
    query->setForwardOnly(isSqlite());
    if (!query->prepare(sql))
        return errorOf(query->lastError());
    m_prepared.insert(sql, query);
    return query.get();
}

Result<QSqlQuery *> SqlConnection::start(const QString &sql, const SqlBindings &bindings)
{
    const auto query = prepared(sql);
    if (!query)
        return query.error();
    for (const SqlBinding &binding : bindings)
        (*query)->bindValue(QString::fromLatin1(binding.placeholder), binding.value);
    if (!(*query)->exec())
        return errorOf((*query)->lastError());
    return *query;
}

Result<int> SqlConnection::run(const QString &sql, const SqlBindings &bindings)
{
    const auto query = start(sql, bindings);
    if (!query)
        return query.error();
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<void> SqlConnection::each(const QString &sql, const SqlBindings &bindings,
                                 const std::function<bool(const QSqlQuery &)> &row)
{
    const auto query = start(sql, bindings);
    if (!query)
        return query.error();
    bool wanted = true;
    while (wanted && (*query)->next())
        wanted = row(**query);
    const QSqlError problem = (*query)->lastError();
    (*query)->finish();
    // A full disk or a damaged page can show in the middle of the rows.
    if (wanted && problem.isValid())
        return errorOf(problem);
    return {};
}

Result<QVariant> SqlConnection::value(const QString &sql, const SqlBindings &bindings)
{
    QVariant first;
    const auto read = each(sql, bindings, [&](const QSqlQuery &query) {
        first = query.value(0);
        return false;
    });
    if (!read)
        return read.error();
    return first;
}

QString SqlConnection::idsOf(const char *placeholder) const
{
    const QString name = QString::fromLatin1(placeholder);
    return isSqlite() ? QStringLiteral("(SELECT value FROM json_each(%1))").arg(name)
                      : QStringLiteral(
                            "(SELECT CAST(value AS bigint) FROM json_array_elements_text(CAST(%1 AS json)))")
                            .arg(name);
}

QString SqlConnection::idArray(const QList<qint64> &ids)
{
    QString text = QStringLiteral("[");
    for (const qint64 id : ids)
        text += QString::number(id) + u',';
    if (ids.isEmpty())
        return QStringLiteral("[]");
    text.back() = u']';
    return text;
}

Result<Transaction> Transaction::begin(SqlConnection &connection, const QString &statement)
{
    if (const auto begun = connection.execute(statement); !begun)
        return begun.error();
    return Transaction(&connection);
}

Result<Transaction> Transaction::beginWriting(SqlConnection &connection)
{
    return begin(connection,
                 connection.isSqlite() ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
}

Result<Transaction> Transaction::beginReading(SqlConnection &connection)
{
    return begin(connection, connection.isSqlite()
                                 ? QStringLiteral("BEGIN")
                                 : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // An answer is of no use here: where ROLLBACK fails, the connection is gone or SQLite has done it
    // already.
    if (m_connection)
        std::ignore = m_connection->execute(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (const auto done = m_connection->execute(QStringLiteral("COMMIT")); !done)
        return done.error();
    m_connection = nullptr;
    return {};
}

} // namespace weltkontor
