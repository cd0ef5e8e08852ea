// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"

#include "base/phrases.h"
#include "storage/changewriter.h"
#include "storage/recordreader.h"
#include "storage/sqlconnection.h"
#include "storage/undo.h"

namespace weltkontor
{
namespace
{

QString setColumns()
{
    return QStringLiteral("SELECT id, at, by_user, act, changes, undoes, undone_by FROM change_sets ");
}

ChangeSetInfo setOf(const QSqlQuery &query)
{
    ChangeSetInfo info;
    info.id = query.value(0).toLongLong();
    info.at = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs);
    info.by = query.value(2).toString();
    info.act = Act::fromJson(QJsonDocument::fromJson(query.value(3).toString().toUtf8()).object());
    info.changes = query.value(4).toInt();
    info.undoes = query.value(5).toLongLong();
    info.undoneBy = query.value(6).toLongLong();
    return info;
}

QJsonObject objectOf(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8()).object();
}

QList<RecordChange::FieldChange> fieldChanges(const RecordDescription &description, const QJsonObject &before,
                                              const QJsonObject &after)
{
    QList<RecordChange::FieldChange> changes;
    for (const Field &field : description.fields()) {
        if (before.contains(field.key()) || after.contains(field.key()))
            changes += {field.key(), Record::valueOf(field, before.value(field.key())),
                        Record::valueOf(field, after.value(field.key()))};
    }
    return changes;
}

QString changeColumns()
{
    return QStringLiteral(
        "SELECT c.change_set, s.at, s.by_user, c.record_type, c.record_id, c.kind, "
        "c.before_values, c.after_values FROM changes c JOIN change_sets s ON s.id = c.change_set ");
}

/// No value for a type or kind that this version does not know.
std::optional<RecordChange> changeOf(const QSqlQuery &query)
{
    const auto type = RecordDescription::typeFromKey(query.value(3).toString());
    const auto kind = changeKindFromKey(query.value(5).toString());
    if (!type || !kind)
        return {};
    RecordChange change;
    change.changeSet = query.value(0).toLongLong();
    change.at = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs);
    change.by = query.value(2).toString();
    change.record = {*type, query.value(4).toLongLong()};
    change.kind = *kind;
    change.fields =
        fieldChanges(RecordDescription::of(*type), objectOf(query.value(6)), objectOf(query.value(7)));
    return change;
}

Result<QList<RecordChange>> readChanges(SqlConnection &connection, const QString &sql,
                                        const SqlBindings &bindings)
{
    QList<RecordChange> changes;
    const auto read = connection.each(changeColumns() + sql, bindings, [&](const QSqlQuery &query) {
        if (auto change = changeOf(query))
            changes += *std::move(change);
        return true;
    });
    if (!read)
        return read.error();
    return changes;
}

Result<std::optional<ChangeSetInfo>> readSet(SqlConnection &connection, const QString &sql,
                                             const SqlBindings &bindings)
{
    std::optional<ChangeSetInfo> found;
    const auto read = connection.each(setColumns() + sql, bindings, [&](const QSqlQuery &query) {
        found = setOf(query);
        return false;
    });
    if (!read)
        return read.error();
    return found;
}

} // namespace

Result<QList<ChangeSetInfo>> History::changeSets(int limit, qint64 beforeId, std::optional<RecordRef> record)
{
    QString sql = QStringLiteral("WHERE id < :before");
    SqlBindings bindings{{":before", beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max()},
                         {":limit", std::max(limit, 0)}};
    if (record) {
        sql += QStringLiteral(" AND id IN (SELECT change_set FROM changes WHERE record_id = :record)");
        bindings += {":record", record->id};
    }
    QList<ChangeSetInfo> sets;
    const auto read =
        m_database.connection().each(setColumns() + sql + QStringLiteral(" ORDER BY id DESC LIMIT :limit"),
                                     bindings, [&](const QSqlQuery &query) {
                                         sets += setOf(query);
                                         return true;
                                     });
    if (!read)
        return read.error();
    return sets;
}

Result<ChangeSetInfo> History::changeSet(qint64 id)
{
    const auto found = readSet(m_database.connection(), QStringLiteral("WHERE id = :id"), {{":id", id}});
    if (!found)
        return found.error();
    if (!*found)
        return Error{
            Error::Kind::NotFound,
            message("Storage", QT_TRANSLATE_NOOP("Storage", "There is no change set %1. Nothing was changed; "
                                                            "the history shows which there are."))
                .arg(id),
            {}};
    return **found;
}

Result<QList<ChangeSetInfo>> History::standing(Act::Kind kind, const QDateTime &since)
{
    // Not the whole history of a busy office is looked through for what is of these weeks.
    constexpr qint64 newest = 20000;
    QList<ChangeSetInfo> sets;
    const auto read = m_database.connection().each(
        setColumns() +
            QStringLiteral("WHERE id > (SELECT coalesce(max(id), 0) FROM change_sets) - :newest AND "
                           "undone_by IS NULL AND at >= :since ORDER BY id DESC"),
        {{":newest", newest}, {":since", since.toUTC().toString(Qt::ISODateWithMs)}},
        [&](const QSqlQuery &query) {
            ChangeSetInfo info = setOf(query);
            if (info.act.kind == kind)
                sets += std::move(info);
            return true;
        });
    if (!read)
        return read.error();
    return sets;
}

Result<int> History::recordsTouchedAfter(qint64 changeSet, const QList<RecordType> &types)
{
    QStringList keys;
    for (const RecordType type : types)
        keys += u'\'' + RecordDescription::of(type).key() + u'\'';
    const auto count = m_database.connection().value(
        QStringLiteral(
            "SELECT count(DISTINCT record_id) FROM changes WHERE change_set > :after AND record_type "
            "IN (%1)")
            .arg(keys.join(u',')),
        {{":after", changeSet}});
    if (!count)
        return count.error();
    return count->toInt();
}

Result<QList<RecordChange>> History::changes(qint64 changeSet)
{
    return readChanges(m_database.connection(), QStringLiteral("WHERE c.change_set = :set ORDER BY c.id"),
                       {{":set", changeSet}});
}

Result<QList<RecordChange>> History::changesOf(const RecordRef &record)
{
    return readChanges(m_database.connection(),
                       QStringLiteral("WHERE c.record_id = :record ORDER BY c.id DESC"),
                       {{":record", record.id}});
}

Result<Record> History::versionAfter(const RecordRef &record, qint64 changeSet)
{
    const auto changes =
        readChanges(m_database.connection(),
                    QStringLiteral("WHERE c.record_id = :record AND c.change_set <= :set ORDER BY c.id"),
                    {{":record", record.id}, {":set", changeSet}});
    if (!changes)
        return changes.error();
    Record version(record.type);
    for (const Field &field : version.description().fields())
        version.setTrusted(field.index(), Record::valueOf(field, {}));
    bool exists = false;
    for (const RecordChange &change : *changes) {
        if (change.kind == ChangeKind::Create || change.kind == ChangeKind::Restore)
            exists = true;
        else if (change.kind == ChangeKind::Delete)
            exists = false;
        ++version.version;
        for (const RecordChange::FieldChange &field : change.fields)
            version.setTrusted(version.description().field(field.field)->index(), field.after);
    }
    if (!exists)
        return Error{Error::Kind::NotFound,
                     message("Storage", QT_TRANSLATE_NOOP("Storage", "The record did not exist then.")),
                     record.toText()};
    version.id = record.id;
    return version;
}

Result<UndoOutcome> History::undo(qint64 changeSet)
{
    return undoChangeSet(m_database, changeSet);
}

Result<std::optional<ChangeSetInfo>> History::nextUndo()
{
    return readSet(
        m_database.connection(),
        QStringLiteral(
            "WHERE by_user = :user AND kind NOT IN ('undo', 'redo', 'setup', 'erase') AND undone_by IS NULL "
            "ORDER BY id DESC LIMIT 1"),
        {{":user", m_database.user()}});
}

Result<std::optional<ChangeSetInfo>> History::nextRedo()
{
    // Doing something new ends what can be done again.
    return readSet(
        m_database.connection(),
        QStringLiteral("WHERE by_user = :user AND kind = 'undo' AND undone_by IS NULL AND id > COALESCE("
                       "(SELECT max(id) FROM change_sets WHERE by_user = :owner AND kind NOT IN ('undo', "
                       "'redo')), 0) ORDER BY id DESC LIMIT 1"),
        {{":user", m_database.user()}, {":owner", m_database.user()}});
}

} // namespace weltkontor
