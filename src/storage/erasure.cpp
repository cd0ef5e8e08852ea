// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include "domain/contact.h"
#include "storage/changesetcore.h"
#include "storage/recordfinder.h"
#include "storage/recordreader.h"
#include "storage/recordtable.h"

#include <QJsonDocument>

namespace weltkontor
{
namespace
{

/// Types that are about the record they point to by this field, and go with it.
struct Belonging {
    RecordType type;
    const char *link;
};
constexpr Belonging belongings[] = {
    {RecordType::Role, "contact_id"},           {RecordType::ProcessingBasis, "contact_id"},
    {RecordType::FollowUp, "subject"},          {RecordType::Document, "subject"},
    {RecordType::DistinctPair, "first_record"}, {RecordType::DistinctPair, "second_record"}};

QString idArray(const QList<RecordRef> &records)
{
    QList<qint64> ids;
    for (const RecordRef &record : records)
        ids += record.id;
    return SqlConnection::idArray(ids);
}

void addNew(QList<RecordRef> &records, const RecordRef &record)
{
    if (!records.contains(record))
        records += record;
}

bool pointsTo(const Field &field, const QVariant &value, const QList<RecordRef> &records)
{
    switch (field.type()) {
    case FieldType::Reference:
        return records.contains(RecordRef(field.spec().target, value.toLongLong()));
    case FieldType::AnyReference:
        return records.contains(RecordRef::fromText(value.toString()).value_or(RecordRef()));
    default:
        return false;
    }
}

/// The value without what points to @p records.
QVariant withoutLinks(const Field &field, const QVariant &value, const QList<RecordRef> &records)
{
    if (field.type() == FieldType::ReferenceList) {
        QVariantList kept = value.toList();
        kept.removeIf([&](const QVariant &id) {
            return records.contains(RecordRef(field.spec().target, id.toLongLong()));
        });
        return kept.isEmpty() ? QVariant() : QVariant(kept);
    }
    if (field.type() == FieldType::AnyReferenceList) {
        QStringList kept = value.toStringList();
        kept.removeIf([&](const QString &text) {
            return records.contains(RecordRef::fromText(text).value_or(RecordRef()));
        });
        return kept.isEmpty() ? QVariant() : QVariant(kept);
    }
    return pointsTo(field, value, records) ? QVariant() : value;
}

/// An act that told a name tells it no more, nor does what it took back.
QJsonObject withoutNames(QJsonObject act)
{
    for (const char *key : {"titleDe", "titleEn"})
        act.remove(QLatin1String(key));
    const QString kind = act.value(QStringLiteral("kind")).toString();
    if (kind == u"merge" || kind == u"keep_apart")
        act.insert(QStringLiteral("subject"), QStringLiteral("–"));
    if (act.contains(QStringLiteral("original")))
        act.insert(QStringLiteral("original"),
                   withoutNames(act.value(QStringLiteral("original")).toObject()));
    return act;
}

} // namespace

Result<void> Erasure::addMerged(ErasurePlan &plan)
{
    // What became one with the contact, and what had become one with that before.
    for (qsizetype index = 0; index < plan.records.size(); ++index) {
        const qint64 id = plan.records[index].id;
        const auto read = m_database.connection().each(
            QStringLiteral(
                "SELECT DISTINCT c.record_id FROM changes c JOIN change_sets s ON s.id = c.change_set "
                "WHERE s.kind = 'merge' AND c.kind = 'delete' AND c.record_type = 'contact' AND "
                "c.change_set IN (SELECT change_set FROM changes WHERE record_id = :id)"),
            {{":id", id}}, [&](const QSqlQuery &query) {
                addNew(plan.records, {RecordType::Contact, query.value(0).toLongLong()});
                return true;
            });
        if (!read)
            return read;
    }
    return {};
}

Result<void> Erasure::addBelonging(ErasurePlan &plan)
{
    SqlConnection &connection = m_database.connection();
    const QList<RecordRef> contacts = plan.records;
    for (const Belonging &one : belongings) {
        const RecordTable &table = RecordTable::of(one.type);
        const QString link = QString::fromLatin1(one.link);
        const bool isAny = RecordDescription::of(one.type).field(link)->type() == FieldType::AnyReference;
        for (const RecordRef &contact : contacts) {
            // The rows themselves: what is in the bin has no links.
            const auto read = connection.each(
                QStringLiteral("SELECT id FROM %1 WHERE %2 = :contact").arg(table.name(), quotedColumn(link)),
                {{":contact", isAny ? QVariant(contact.toText()) : QVariant(contact.id)}},
                [&](const QSqlQuery &query) {
                    addNew(plan.records, {one.type, query.value(0).toLongLong()});
                    return true;
                });
            if (!read)
                return read;
        }
    }
    const auto links = connection.each(
        QStringLiteral("SELECT DISTINCT from_type, from_id FROM record_links WHERE to_id IN ") +
            connection.idsOf(":ids"),
        {{":ids", idArray(plan.records)}}, [&](const QSqlQuery &query) {
            const auto type = RecordDescription::typeFromKey(query.value(0).toString());
            const RecordRef from(type.value_or(RecordType::Contact), query.value(1).toLongLong());
            if (type && !plan.records.contains(from))
                addNew(plan.linked, from);
            return true;
        });
    if (!links)
        return links;
    for (const RecordRef &record : std::as_const(plan.records)) {
        if (record.type != RecordType::Document)
            continue;
        const auto hash = connection.value(
            QStringLiteral(
                "SELECT sha256 FROM documents d WHERE id = :id AND NOT EXISTS (SELECT 1 FROM documents "
                "o WHERE o.sha256 = d.sha256 AND o.id <> d.id)"),
            {{":id", record.id}});
        if (!hash)
            return hash.error();
        if (!hash->toString().isEmpty())
            plan.documentHashes += hash->toString();
    }
    return {};
}

Result<void> Erasure::addMentions(ContactId contact, ErasurePlan &plan)
{
    const auto record = RecordReader(m_database).record(contact, Bin::With);
    if (!record)
        return record.error();
    const QString name = record->text(u"family_name");
    if (name.isEmpty())
        return {};
    const auto groups = RecordFinder(m_database).search(u'"' + name + u'"', Language::German);
    if (!groups)
        return groups.error();
    for (const SearchGroup &group : *groups) {
        for (const SearchGroup::Hit &hit : group.hits) {
            if (!plan.records.contains(hit.record))
                addNew(plan.mentioned, hit.record);
        }
    }
    return {};
}

Result<ErasurePlan> Erasure::plan(ContactId contact)
{
    const auto record = RecordReader(m_database).record(contact, Bin::With);
    if (!record)
        return record.error();
    ErasurePlan plan;
    plan.records += contact;
    if (const auto added = addMerged(plan); !added)
        return added.error();
    if (const auto added = addBelonging(plan); !added)
        return added.error();
    if (const auto added = addMentions(contact, plan); !added)
        return added.error();
    SqlConnection &connection = m_database.connection();
    const auto versions = connection.value(
        QStringLiteral("SELECT count(*) FROM changes WHERE record_id IN ") + connection.idsOf(":ids"),
        {{":ids", idArray(plan.records)}});
    if (!versions)
        return versions.error();
    plan.versions = versions->toInt();
    return plan;
}

Result<void> Erasure::unlink(ChangeWriter &writer, const ErasurePlan &plan)
{
    for (const RecordRef &reference : plan.linked) {
        const auto stored = writer.stored(reference);
        if (!stored)
            return stored.error();
        if (!*stored || (*stored)->inBin)
            continue;
        Record changed = (*stored)->record;
        for (const Field &field : changed.description().fields()) {
            if (field.isReference())
                changed.setTrusted(field.index(), withoutLinks(field, changed.value(field), plan.records));
        }
        if (changed.differingFields((*stored)->record).isEmpty())
            continue;
        if (const auto done = writer.change((*stored)->record, changed); !done)
            return done;
    }
    return {};
}

Result<void> Erasure::removeRows(const ErasurePlan &plan)
{
    SqlConnection &connection = m_database.connection();
    if (const auto removed = SearchIndex(m_database).remove(plan.records); !removed)
        return removed;
    const auto run = [&](const QString &sql, const SqlBindings &bindings) -> Result<void> {
        const auto done = connection.run(sql, bindings);
        return done ? Result<void>() : Result<void>(done.error());
    };
    for (const RecordRef &record : plan.records) {
        const QString key = RecordDescription::of(record.type).key();
        if (const auto done =
                run(QStringLiteral("DELETE FROM record_links WHERE from_id = :id OR to_id = :to"),
                    {{":id", record.id}, {":to", record.id}});
            !done)
            return done;
        if (const auto done =
                run(QStringLiteral("DELETE FROM drafts WHERE record_type = :type AND record_id = :id"),
                    {{":type", key}, {":id", record.id}});
            !done)
            return done;
        if (const auto done =
                run(QStringLiteral("DELETE FROM %1 WHERE id = :id").arg(RecordTable::of(record.type).name()),
                    {{":id", record.id}});
            !done)
            return done;
    }
    for (const QString &hash : plan.documentHashes) {
        if (const auto done =
                run(QStringLiteral("DELETE FROM document_contents WHERE sha256 = :hash"), {{":hash", hash}});
            !done)
            return done;
    }
    return {};
}

Result<void> Erasure::blankHistory(const ErasurePlan &plan)
{
    SqlConnection &connection = m_database.connection();
    const QString ids = idArray(plan.records);
    QHash<qint64, QJsonObject> acts;
    const auto read = connection.each(
        QStringLiteral(
            "SELECT id, act FROM change_sets WHERE id IN (SELECT change_set FROM changes WHERE record_id "
            "IN %1)")
            .arg(connection.idsOf(":ids")),
        {{":ids", ids}}, [&](const QSqlQuery &query) {
            acts.insert(query.value(0).toLongLong(),
                        QJsonDocument::fromJson(query.value(1).toString().toUtf8()).object());
            return true;
        });
    if (!read)
        return read;
    for (auto act = acts.cbegin(); act != acts.cend(); ++act) {
        const QString told =
            QString::fromUtf8(QJsonDocument(withoutNames(act.value())).toJson(QJsonDocument::Compact));
        const auto blanked =
            connection.run(QStringLiteral("UPDATE change_sets SET act = :act WHERE id = :id"),
                           {{":act", told}, {":id", act.key()}});
        if (!blanked)
            return blanked.error();
    }
    // As deletions they tell that there was something, and not what.
    const auto emptied = connection.run(
        QStringLiteral("UPDATE changes SET before_values = NULL, after_values = NULL, kind = 'delete' WHERE "
                       "record_id IN %1")
            .arg(connection.idsOf(":ids")),
        {{":ids", ids}});
    if (!emptied)
        return emptied.error();
    return {};
}

Result<ErasurePlan> Erasure::run(ContactId contact)
{
    SqlConnection &connection = m_database.connection();
    if (connection.isSqlite()) {
        // What is deleted shall not stand in free pages of the file.
        if (const auto secured = connection.execute(QStringLiteral("PRAGMA secure_delete = ON")); !secured)
            return secured.error();
    }
    Act act(Act::Kind::Erase);
    auto core = ChangeSetCore::begin(m_database, act);
    if (!core)
        return core.error();
    auto planned = plan(contact);
    if (!planned)
        return planned;
    if (const auto done = unlink((*core)->writer, *planned); !done)
        return done.error();
    if (const auto done = blankHistory(*planned); !done)
        return done.error();
    if (const auto done = removeRows(*planned); !done)
        return done.error();
    if (const auto noted = (*core)->writer.note(ChangeKind::Delete, contact); !noted)
        return noted.error();
    if (const auto committed = (*core)->commit(); !committed)
        return committed.error();
    if (connection.isSqlite()) {
        // The words of the index are merged away, and the log of the file begins anew; both may wait where
        // somebody reads just now.
        (void)connection.run(QStringLiteral("INSERT INTO record_search (record_search) VALUES ('optimize')"));
        (void)connection.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    return planned;
}

} // namespace weltkontor
