// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordorigin.h"

#include "domain/recorddescription.h"
#include "storage/sqlconnection.h"

namespace weltkontor
{
namespace
{

/// Weltkontor's own name space for records; never to be changed, since address books keep what is made of it.
constexpr QUuid recordSpace(0x6f0a1c52, 0x3b7e, 0x4d39, 0x9c, 0x41, 0x2e, 0x8d, 0x57, 0xb0, 0x1a, 0xe6);

QUuid uidOf(const QString &changeSet, const RecordRef &record)
{
    return QUuid::createUuidV5(recordSpace, changeSet + u' ' + record.toText());
}

} // namespace

Result<QHash<qint64, RecordOrigin>> originsOf(Database &database, RecordType type, const QList<qint64> &ids)
{
    QHash<qint64, RecordOrigin> origins;
    if (ids.isEmpty())
        return origins;
    SqlConnection &connection = database.connection();
    const auto read = connection.each(
        QStringLiteral(
            "SELECT c.record_id, s.uid, s.at FROM changes c JOIN change_sets s ON s.id = c.change_set "
            "WHERE c.record_type = :type AND c.record_id IN %1 ORDER BY c.id")
            .arg(connection.idsOf(":ids")),
        {{":type", RecordDescription::of(type).key()}, {":ids", SqlConnection::idArray(ids)}},
        [&](const QSqlQuery &query) {
            const qint64 id = query.value(0).toLongLong();
            const QDateTime at = QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs);
            RecordOrigin &origin = origins[id];
            if (origin.uid.isNull()) {
                origin.uid = uidOf(query.value(1).toString(), {type, id});
                origin.created = at;
            } else {
                ++origin.revision;
            }
            origin.changed = at;
            return true;
        });
    if (!read)
        return read.error();
    for (const qint64 id : ids) {
        RecordOrigin &origin = origins[id];
        if (origin.uid.isNull())
            origin.uid = uidOf({}, {type, id});
    }
    return origins;
}

} // namespace weltkontor
