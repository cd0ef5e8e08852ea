// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bin.h"

#include "storage/recordtable.h"

#include <QSet>

namespace weltkontor
{
namespace
{

using Ids = QHash<RecordType, QSet<qint64>>;

Result<Ids> oldIds(SqlConnection &connection, const QDateTime &before)
{
    Ids ids;
    for (const RecordType type : RecordDescription::allTypes()) {
        const auto read = connection.each(
            QStringLiteral("SELECT id FROM %1 WHERE deleted_at < :before").arg(RecordTable::of(type).name()),
            {{":before", before.toUTC().toString(Qt::ISODateWithMs)}}, [&](const QSqlQuery &query) {
                ids[type].insert(query.value(0).toLongLong());
                return true;
            });
        if (!read)
            return read.error();
    }
    return ids;
}

/// Takes out of @p ids what rows outside of it point to by this field; tells whether there were any.
Result<bool> keepTargets(SqlConnection &connection, RecordType from, const Field &field, Ids &ids)
{
    QSet<qint64> &targets = ids[field.spec().target];
    if (targets.isEmpty())
        return false;
    const QSet<qint64> &leaving = ids[from];
    QSet<qint64> needed;
    const auto read = connection.each(
        QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IN %3")
            .arg(quotedColumn(field.key()), RecordTable::of(from).name(), connection.idsOf(":ids")),
        {{":ids", SqlConnection::idArray(targets.values())}}, [&](const QSqlQuery &query) {
            if (!leaving.contains(query.value(0).toLongLong()))
                needed.insert(query.value(1).toLongLong());
            return true;
        });
    if (!read)
        return read.error();
    targets.subtract(needed);
    return !needed.isEmpty();
}

Result<void> keepWhatIsNeeded(SqlConnection &connection, Ids &ids)
{
    // What stays because of a link may itself point to another one: again until nothing changes.
    for (bool changed = true; changed;) {
        changed = false;
        for (const RecordType from : RecordDescription::allTypes()) {
            for (const Field &field : RecordDescription::of(from).fields()) {
                if (field.type() != FieldType::Reference)
                    continue;
                const auto kept = keepTargets(connection, from, field, ids);
                if (!kept)
                    return kept.error();
                changed = changed || *kept;
            }
        }
    }
    // Lists and links to any type stand in the table of links, for living records.
    QSet<qint64> linked;
    const auto read = connection.each(QStringLiteral("SELECT DISTINCT to_id FROM record_links"), {},
                                      [&](const QSqlQuery &query) {
                                          linked.insert(query.value(0).toLongLong());
                                          return true;
                                      });
    if (!read)
        return read.error();
    for (QSet<qint64> &of : ids)
        of.subtract(linked);
    return {};
}

} // namespace

Result<int> emptyBin(Database &database, int days)
{
    SqlConnection &connection = database.connection();
    const QDateTime before = database.clock().now().addDays(-days);
    const auto found = oldIds(connection, before);
    if (!found)
        return found.error();
    // Most days there is nothing to do, and then nobody is kept waiting.
    if (found->isEmpty() || database.isReadOnly())
        return 0;
    auto transaction = Transaction::beginWriting(connection);
    if (!transaction)
        return transaction.error();
    auto ids = oldIds(connection, before);
    if (!ids)
        return ids.error();
    if (const auto kept = keepWhatIsNeeded(connection, *ids); !kept)
        return kept.error();
    int removed = 0;
    for (auto it = ids->cbegin(); it != ids->cend(); ++it) {
        const auto done = connection.run(QStringLiteral("DELETE FROM %1 WHERE id IN %2")
                                             .arg(RecordTable::of(it.key()).name(), connection.idsOf(":ids")),
                                         {{":ids", SqlConnection::idArray(it->values())}});
        if (!done)
            return done.error();
        removed += *done;
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return removed;
}

} // namespace weltkontor
