// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listrow.h"

#include "storage/draftstore.h"
#include "storage/recordfinder.h"
#include "storage/recordreader.h"

#include <QSet>

namespace weltkontor
{
namespace
{

/// A partner's partnerships, or a partnership itself, as far as lists show them.
struct Relations {
    QStringList kinds; ///< Keys of the catalogue, each once.
    QList<PartnershipState> states;
};

Result<QHash<qint64, Relations>> relationsOf(Database &database, RecordType type, const QList<qint64> &ids)
{
    QHash<qint64, Relations> relations;
    if (ids.isEmpty() || (type != RecordType::Partner && type != RecordType::Partnership))
        return relations;
    QHash<qint64, qint64> owners; // of partnerships
    if (type == RecordType::Partner) {
        const auto found =
            RecordReader(database).pointingTo(RecordType::Partnership, QStringLiteral("partner_id"), ids);
        if (!found)
            return found.error();
        for (const Record &partnership : *found) {
            const qint64 partner = partnership.value(u"partner_id").toLongLong();
            owners.insert(partnership.id, partner);
            QStringList &kinds = relations[partner].kinds;
            if (const QString kind = partnership.text(u"kind"); !kind.isEmpty() && !kinds.contains(kind))
                kinds += kind;
        }
    } else {
        for (const qint64 id : ids)
            owners.insert(id, id);
    }
    if (owners.isEmpty())
        return relations;
    const auto states = RecordFinder(database).states(database.clock().today(), owners.keys());
    if (!states)
        return states.error();
    for (auto it = states->cbegin(); it != states->cend(); ++it)
        relations[owners.value(it.key())].states += it.value();
    return relations;
}

QString sinceText(const Relations &relations, Language language)
{
    PartialDate since;
    for (const PartnershipState &state : relations.states) {
        if (!state.since.isEmpty() && (since.isEmpty() || state.since < since))
            since = state.since;
    }
    return since.isEmpty() ? QString() : since.toText(language);
}

/// From the best to the least: a partner with an active and an ended partnership reads "active, ended".
QList<PartnershipStatus> statusesOf(const Relations &relations)
{
    QList<PartnershipStatus> statuses;
    for (const auto status : {PartnershipStatus::Active, PartnershipStatus::Initiated,
                              PartnershipStatus::Suspended, PartnershipStatus::Ended}) {
        for (const PartnershipState &state : relations.states) {
            if (state.status == status && !statuses.contains(status))
                statuses += status;
        }
    }
    return statuses;
}

QString derivedText(const QString &key, const Relations &relations, const FieldContext &context)
{
    QStringList parts;
    if (key == u"kind") {
        for (const QString &kind : relations.kinds)
            parts += context.catalogues.label(QStringLiteral("partnership_kind"), kind, context.language);
    } else if (key == u"status") {
        for (const PartnershipStatus status : statusesOf(relations))
            parts += statusLabel(status, context.language);
    } else if (key == u"since") {
        return sinceText(relations, context.language);
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
    const auto relations = relationsOf(database, type, ids);
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
        if (const auto statuses = statusesOf(own); statuses.size() == 1)
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
