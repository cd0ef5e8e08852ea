// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draftstore.h"

#include "storage/sqlconnection.h"

namespace weltkontor
{
namespace
{

QString typeKey(const RecordRef &record)
{
    return RecordDescription::of(record.type).key();
}

Result<QList<Draft>> read(Database &database, const QString &condition, const SqlBindings &bindings)
{
    QList<Draft> drafts;
    const auto done = database.connection().each(
        QStringLiteral("SELECT record_type, record_id, draft_key, base_version, fields, at FROM drafts WHERE "
                       "user_name = :user") +
            condition,
        bindings, [&](const QSqlQuery &query) {
            const auto type = RecordDescription::typeFromKey(query.value(0).toString());
            if (type)
                drafts += Draft{RecordRef(*type, query.value(1).toLongLong()), query.value(2).toString(),
                                query.value(3).toLongLong(),
                                QJsonDocument::fromJson(query.value(4).toString().toUtf8()).object(),
                                QDateTime::fromString(query.value(5).toString(), Qt::ISODateWithMs)};
            return true;
        });
    if (!done)
        return done.error();
    return drafts;
}

} // namespace

Result<void> DraftStore::put(const Draft &draft)
{
    const auto written = m_database.connection().run(
        QStringLiteral(
            "INSERT INTO drafts (user_name, record_type, record_id, draft_key, base_version, fields, at) "
            "VALUES (:user, :type, :id, :key, :version, :fields, :at) ON CONFLICT (user_name, record_type, "
            "record_id, draft_key) DO UPDATE SET base_version = excluded.base_version, fields = "
            "excluded.fields, at = excluded.at"),
        {{":user", m_database.user()},
         {":type", typeKey(draft.record)},
         {":id", draft.record.id},
         {":key", draft.key.isNull() ? QStringLiteral("") : draft.key},
         {":version", draft.baseVersion},
         {":fields", QString::fromUtf8(QJsonDocument(draft.fields).toJson(QJsonDocument::Compact))},
         {":at",
          (draft.at.isValid() ? draft.at : m_database.clock().now()).toUTC().toString(Qt::ISODateWithMs)}});
    if (!written)
        return written.error();
    return {};
}

Result<void> DraftStore::remove(const RecordRef &record, const QString &key)
{
    const auto removed = m_database.connection().run(
        QStringLiteral(
            "DELETE FROM drafts WHERE user_name = :user AND record_type = :type AND record_id = :id AND "
            "draft_key = :key"),
        {{":user", m_database.user()},
         {":type", typeKey(record)},
         {":id", record.id},
         {":key", key.isNull() ? QStringLiteral("") : key}});
    if (!removed)
        return removed.error();
    return {};
}

Result<std::optional<Draft>> DraftStore::find(const RecordRef &record, const QString &key)
{
    const auto found =
        read(m_database, QStringLiteral(" AND record_type = :type AND record_id = :id AND draft_key = :key"),
             {{":user", m_database.user()},
              {":type", typeKey(record)},
              {":id", record.id},
              {":key", key.isNull() ? QStringLiteral("") : key}});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Draft>() : std::optional<Draft>(found->first());
}

Result<QList<Draft>> DraftStore::all()
{
    return read(m_database, QStringLiteral(" ORDER BY at DESC, record_id, draft_key"),
                {{":user", m_database.user()}});
}

} // namespace weltkontor
