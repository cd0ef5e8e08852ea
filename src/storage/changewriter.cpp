// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changewriter.h"

#include "base/phrases.h"
#include "storage/bulkinsert.h"
#include "storage/jsontext.h"
#include "storage/recordreader.h"
#include "storage/recordtable.h"

namespace weltkontor
{
namespace
{

constexpr qsizetype notesPerPortion = 1000;

struct KindKey {
    ChangeKind kind;
    const char *key;
};
constexpr KindKey kindKeys[] = {{ChangeKind::Create, "create"},
                                {ChangeKind::Edit, "edit"},
                                {ChangeKind::Delete, "delete"},
                                {ChangeKind::Restore, "restore"}};

QByteArray compact(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Error conflict(const RecordRef &reference)
{
    return {Error::Kind::Conflict,
            message("Storage",
                    QT_TRANSLATE_NOOP("Storage", "Somebody else changed or deleted this record meanwhile. "
                                                 "Your changes were not saved and nothing was "
                                                 "overwritten; compare both.")),
            reference.toText()};
}

} // namespace

QList<QPair<QString, RecordRef>> linksOf(const Record &record)
{
    QList<QPair<QString, RecordRef>> links;
    const auto add = [&links](const Field &field, const RecordRef &target) {
        const QPair<QString, RecordRef> link(field.key(), target);
        if (target.id > 0 && !links.contains(link))
            links += link;
    };
    for (const Field &field : record.description().fields()) {
        const QVariant &value = record.value(field);
        if (!field.isReference() || !value.isValid())
            continue;
        if (field.type() == FieldType::Reference) {
            add(field, {field.spec().target, value.toLongLong()});
        } else if (field.type() == FieldType::ReferenceList) {
            const QVariantList ids = value.toList();
            for (const QVariant &id : ids)
                add(field, {field.spec().target, id.toLongLong()});
        } else {
            const QStringList texts = field.type() == FieldType::AnyReference ? QStringList(value.toString())
                                                                              : value.toStringList();
            for (const QString &text : texts)
                add(field, RecordRef::fromText(text).value_or(RecordRef()));
        }
    }
    return links;
}

QString changeKindKey(ChangeKind kind)
{
    for (const KindKey &one : kindKeys) {
        if (one.kind == kind)
            return QString::fromLatin1(one.key);
    }
    return {};
}

std::optional<ChangeKind> changeKindFromKey(const QString &key)
{
    for (const KindKey &one : kindKeys) {
        if (key == QLatin1String(one.key))
            return one.kind;
    }
    return {};
}

ChangeWriter::ChangeWriter(Database &database)
    : m_database(database)
{
}

Result<Country> ChangeWriter::home()
{
    if (!m_home) {
        const auto profile = RecordReader(m_database).cityProfile();
        if (!profile)
            return profile.error();
        m_home = profile->country;
    }
    return *m_home;
}

Result<qint64> ChangeWriter::draw(const QString &counter, int count)
{
    const auto last = m_database.connection().value(
        QStringLiteral("UPDATE counters SET value = value + :count WHERE name = :name RETURNING value"),
        {{":count", count}, {":name", counter}});
    if (!last)
        return last.error();
    return last->toLongLong() - count + 1;
}

Result<std::optional<ChangeWriter::Stored>> ChangeWriter::stored(const RecordRef &reference)
{
    const RecordTable &table = RecordTable::of(reference.type);
    std::optional<Stored> found;
    const auto read =
        m_database.connection().each(table.select() + QStringLiteral(" WHERE id = :id"),
                                     {{":id", reference.id}}, [&](const QSqlQuery &query) {
                                         found = Stored{table.record(query), !query.value(2).isNull()};
                                         return false;
                                     });
    if (!read)
        return read.error();
    return found;
}

Result<void> ChangeWriter::create(const QList<Record> &records)
{
    if (records.isEmpty())
        return {};
    const auto country = home();
    if (!country)
        return country.error();
    SqlConnection &connection = m_database.connection();
    // One type after the other: a statement is for one table.
    QList<RecordType> types;
    for (const Record &record : records) {
        if (!types.contains(record.type()))
            types += record.type();
    }
    for (const RecordType type : std::as_const(types)) {
        const RecordTable &table = RecordTable::of(type);
        BulkInsert insert(connection, table.name(), table.columns());
        for (const Record &record : records) {
            if (record.type() != type)
                continue;
            const QVariantList row = table.values(record, *country);
            if (const auto added = insert.add(row); !added)
                return added.error();
            m_created += {record, table.phonesOf(row)};
            if (const auto noted = note(ChangeKind::Create, record.reference(), {}, jsonText(record)); !noted)
                return noted.error();
        }
        if (const auto sent = insert.finish(); !sent)
            return sent.error();
    }
    // The home country may be among them.
    if (types.contains(RecordType::Settings))
        m_home.reset();
    return writeLinks(records);
}

Result<void> ChangeWriter::change(const Record &before, Record &after)
{
    const QStringList keys = after.differingFields(before);
    const auto country = home();
    if (!country)
        return country.error();
    const RecordTable &table = RecordTable::of(after.type());
    QStringList assignments;
    SqlBindings bindings{{":id", after.id}, {":version", before.version}};
    QList<QByteArray> placeholders; // bound names must live until the statement ran
    placeholders.reserve(2 * keys.size());
    const auto assign = [&](const QString &column, const QVariant &value) {
        placeholders += ":p" + QByteArray::number(placeholders.size());
        assignments += quotedColumn(column) + u'=' + QString::fromLatin1(placeholders.last());
        bindings += {placeholders.last().constData(), value};
    };
    QJsonObject old, fresh;
    bool relinked = false;
    for (const QString &key : keys) {
        const Field &field = *after.description().field(key);
        assign(key, RecordTable::toColumn(field, after.value(field)));
        if (field.type() == FieldType::Phone)
            assign(RecordTable::e164Column(field), RecordTable::e164(after.value(field), *country));
        old.insert(key, Record::jsonOf(field, before.value(field)));
        fresh.insert(key, Record::jsonOf(field, after.value(field)));
        relinked = relinked || field.isReference();
    }
    const auto changed = m_database.connection().run(
        QStringLiteral(
            "UPDATE %1 SET %2, version = version + 1 WHERE id = :id AND version = :version AND deleted_at "
            "IS NULL")
            .arg(table.name(), assignments.join(QStringLiteral(", "))),
        bindings);
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return conflict(after.reference());
    after.version = before.version + 1;
    m_changed += after.reference();
    if (after.type() == RecordType::Settings)
        m_home.reset();
    if (relinked) {
        if (const auto removed = removeLinks(after.reference()); !removed)
            return removed.error();
        if (const auto linked = writeLinks({after}); !linked)
            return linked.error();
    }
    return note(ChangeKind::Edit, after.reference(), old, fresh);
}

Result<void> ChangeWriter::setInBin(const RecordRef &reference, bool inBin)
{
    const QVariant at = inBin ? QVariant(m_database.clock().now().toString(Qt::ISODateWithMs))
                              : QVariant(QMetaType::fromType<QString>());
    const auto moved = m_database.connection().run(
        QStringLiteral(
            "UPDATE %1 SET deleted_at = :at, version = version + 1 WHERE id = :id AND deleted_at IS %2 "
            "NULL")
            .arg(RecordTable::of(reference.type).name(), inBin ? QString() : QStringLiteral("NOT")),
        {{":at", at}, {":id", reference.id}});
    if (!moved)
        return moved.error();
    if (*moved != 1)
        return conflict(reference);
    if (const auto removed = removeLinks(reference); !removed)
        return removed.error();
    if (!inBin) {
        const auto record = stored(reference);
        if (!record)
            return record.error();
        if (const auto linked = writeLinks({(*record)->record}); !linked)
            return linked.error();
    }
    m_created.removeIf([&](const Created &one) { return one.record.reference() == reference; });
    m_changed += reference;
    return note(inBin ? ChangeKind::Delete : ChangeKind::Restore, reference);
}

Result<QList<RecordRef>> ChangeWriter::dependents(const RecordRef &reference)
{
    QList<RecordRef> direct;
    const auto read = m_database.connection().each(
        QStringLiteral(
            "SELECT from_type, from_id, field FROM record_links WHERE to_id = :id ORDER BY from_id"),
        {{":id", reference.id}}, [&](const QSqlQuery &query) {
            const auto type = RecordDescription::typeFromKey(query.value(0).toString());
            const Field *field =
                type ? RecordDescription::of(*type).field(query.value(2).toString()) : nullptr;
            const bool isLink =
                field && (field->type() == FieldType::Reference || field->type() == FieldType::AnyReference);
            if (isLink && field->has(FieldSpec::Required))
                direct += RecordRef(*type, query.value(1).toLongLong());
            return true;
        });
    if (!read)
        return read.error();
    QList<RecordRef> all;
    for (const RecordRef &one : std::as_const(direct)) {
        const auto deeper = dependents(one);
        if (!deeper)
            return deeper.error();
        all += *deeper;
        all += one;
    }
    return all;
}

Result<void> ChangeWriter::note(ChangeKind kind, const RecordRef &record, const QJsonObject &before,
                                const QJsonObject &after)
{
    if (m_noteCount == 0 && kind == ChangeKind::Edit)
        m_firstFields = after.keys();
    return note(kind, record, compact(before), compact(after));
}

Result<void> ChangeWriter::note(ChangeKind kind, const RecordRef &record, const QByteArray &before,
                                const QByteArray &after)
{
    if (m_noteCount == 0)
        m_firstRecord = record;
    m_sameRecord = m_sameRecord && record == m_firstRecord;
    m_sameType = m_sameType && record.type == m_firstRecord.type;
    ++m_noteCount;
    m_notes += Note{0, kind, record, before, after};
    return m_notes.size() >= notesPerPortion ? writeNotes() : Result<void>();
}

Result<void> ChangeWriter::writeNotes()
{
    if (m_notes.isEmpty())
        return {};
    if (m_changeSet == 0) {
        const auto drawn = draw(QStringLiteral("change_set"), 1);
        if (!drawn)
            return drawn.error();
        m_changeSet = *drawn;
    }
    const auto first = draw(QStringLiteral("change"), int(m_notes.size()));
    if (!first)
        return first.error();
    BulkInsert insert(m_database.connection(), QStringLiteral("changes"),
                      {QStringLiteral("id"), QStringLiteral("change_set"), QStringLiteral("record_type"),
                       QStringLiteral("record_id"), QStringLiteral("kind"), QStringLiteral("before_values"),
                       QStringLiteral("after_values")});
    const auto text = [](const QByteArray &json) {
        return json.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(QString::fromUtf8(json));
    };
    qint64 id = *first;
    for (const Note &one : std::as_const(m_notes)) {
        const auto added =
            insert.add({id++, m_changeSet, RecordDescription::of(one.record.type).key(), one.record.id,
                        changeKindKey(one.kind), text(one.before), text(one.after)});
        if (!added)
            return added.error();
    }
    m_notes.clear();
    return insert.finish();
}

Result<void> ChangeWriter::writeLinks(const QList<Record> &records)
{
    BulkInsert insert(m_database.connection(), QStringLiteral("record_links"),
                      {QStringLiteral("from_type"), QStringLiteral("from_id"), QStringLiteral("field"),
                       QStringLiteral("to_type"), QStringLiteral("to_id")});
    for (const Record &record : records) {
        const auto links = linksOf(record);
        for (const auto &[field, target] : links) {
            const auto added = insert.add({record.description().key(), record.id, field,
                                           RecordDescription::of(target.type).key(), target.id});
            if (!added)
                return added.error();
        }
    }
    return insert.finish();
}

Result<void> ChangeWriter::removeLinks(const RecordRef &reference)
{
    const auto removed = m_database.connection().run(
        QStringLiteral("DELETE FROM record_links WHERE from_id = :id"), {{":id", reference.id}});
    if (!removed)
        return removed.error();
    return {};
}

} // namespace weltkontor
