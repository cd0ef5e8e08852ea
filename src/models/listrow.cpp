// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listrow.h"

#include "storage/draftstore.h"
#include "storage/recordreader.h"
#include "storage/relations.h"

#include <QSet>

namespace weltkontor
{
namespace
{

QString derivedText(const QString &key, const Relations &relations, const FieldContext &context)
{
    QStringList parts;
    if (key == u"kind") {
        for (const QString &kind : relations.kinds)
            parts += context.catalogues.label(QStringLiteral("partnership_kind"), kind, context.language);
    } else if (key == u"status") {
        const QList<PartnershipStatus> statuses = relations.statuses();
        for (const PartnershipStatus status : statuses)
            parts += statusLabel(status, context.language);
    } else if (key == u"since" && !relations.since().isEmpty()) {
        parts += relations.since().toText(context.language);
    }
    return parts.join(QStringLiteral(", "));
}

QString fieldText(const Record &record, const FieldSpec &spec, const FieldContext &context)
{
    const RecordDescription &description = record.description();
    const Field *field = description.field(QString::fromLatin1(spec.key));
    if (field == nullptr)
        return {};
    if (field->language().has_value() && *field->language() != context.language)
        field = description.counterpart(*field);
    QString text = displayText(*field, record.value(*field), context);
    if (text.isEmpty() && field->language().has_value()) {
        const Field *other = description.counterpart(*field);
        text = displayText(*other, record.value(*other), context);
    }
    return text.simplified();
}

QList<RecordRef> referencesIn(const QList<Record> &records, const QList<ListColumn> &columns)
{
    QSet<RecordRef> references;
    for (const Record &record : records) {
        for (const Field &field : record.description().fields()) {
            const bool shown = std::any_of(columns.cbegin(), columns.cend(), [&](const ListColumn &column) {
                return column.field == &field.spec();
            });
            if (!field.isReference() || !(shown || field.has(FieldSpec::NamesRecord)))
                continue;
            const QVariant &value = record.value(field);
            if (field.type() == FieldType::Reference && !value.isNull())
                references.insert({field.spec().target, value.toLongLong()});
            else if (field.type() == FieldType::ReferenceList)
                for (const QVariant &id : value.toList())
                    references.insert({field.spec().target, id.toLongLong()});
        }
    }
    return references.values();
}

Result<QSet<qint64>> draftsOf(Database &database, RecordType type)
{
    const auto drafts = DraftStore(database).all();
    if (!drafts)
        return drafts.error();
    QSet<qint64> ids;
    for (const Draft &draft : *drafts) {
        if (draft.record.type == type && !draft.record.isNull())
            ids.insert(draft.record.id);
    }
    return ids;
}

} // namespace

Result<QList<ListRow>> readListRows(Database &database, RecordType type, const QList<qint64> &ids,
                                    const QList<ListColumn> &columns, Language language)
{
    RecordReader reader(database);
    const auto records = reader.records(type, ids);
    if (!records)
        return records.error();
    auto context = reader.fieldContext(language);
    if (!context)
        return context.error();
    const auto relations = relationsOf(database, type, ids, database.clock().today());
    if (!relations)
        return relations.error();
    const auto titles = reader.titles(referencesIn(*records, columns));
    if (!titles)
        return titles.error();
    const auto drafts = draftsOf(database, type);
    if (!drafts)
        return drafts.error();

    context->titleOf = [&titles, language](const RecordRef &reference) {
        return titles->value(reference).in(language);
    };
    QList<ListRow> rows;
    rows.reserve(records->size());
    for (const Record &record : *records) {
        ListRow row{record.id, titleOf(record, *context), {}, {}, drafts->contains(record.id)};
        const Relations own = relations->value(record.id);
        if (const auto statuses = own.statuses(); statuses.size() == 1)
            row.status = statuses.first();
        for (const ListColumn &column : columns) {
            if (column.field != nullptr)
                row.texts += fieldText(record, *column.field, *context);
            else if (column.key == u"title")
                row.texts += row.title;
            else
                row.texts += derivedText(column.key, own, *context);
        }
        rows += row;
    }
    return rows;
}

} // namespace weltkontor
