// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/sheetcolumns.h"

#include "base/phrases.h"
#include "workflow/recordoutput.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

using Source = SheetColumn::Source;

constexpr int milestoneTypes = int(std::size(ChoicesOf<MilestoneType>::values));

/// By MilestoneType; an import must know them, see import/importtarget.cpp.
constexpr const char *milestoneHeaders[milestoneTypes] = {
    QT_TRANSLATE_NOOP("SheetExport", "First contact"),
    QT_TRANSLATE_NOOP("SheetExport", "Letter of intent"),
    QT_TRANSLATE_NOOP("SheetExport", "Friendship since"),
    QT_TRANSLATE_NOOP("SheetExport", "Partnership since"),
    QT_TRANSLATE_NOOP("SheetExport", "Renewal"),
    QT_TRANSLATE_NOOP("SheetExport", "Suspended since"),
    QT_TRANSLATE_NOOP("SheetExport", "Resumption"),
    QT_TRANSLATE_NOOP("SheetExport", "Ended"),
};

qint64 partnerOf(const Record &partnership)
{
    return partnership.value(u"partner_id").toLongLong();
}

Result<void> readPartners(RecordReader &reader, SheetPortion &portion)
{
    QList<qint64> ids;
    for (const Record &partnership : std::as_const(portion.records))
        ids += partnerOf(partnership);
    const auto found = reader.records(RecordType::Partner, ids);
    if (!found)
        return found.error();
    QHash<qint64, Record> byId;
    for (const Record &partner : *found)
        byId.insert(partner.id, partner);
    for (const Record &partnership : std::as_const(portion.records))
        portion.partners.insert(partnership.id, byId.value(partnerOf(partnership)));
    return {};
}

Result<void> readMilestones(RecordReader &reader, const QList<qint64> &ids, SheetPortion &portion)
{
    const auto found = reader.pointingTo(RecordType::Milestone, QStringLiteral("partnership_id"), ids);
    if (!found)
        return found.error();
    for (const Record &record : *found) {
        const auto milestone = record.to<Milestone>();
        if (!milestone)
            return milestone.error();
        PartialDate &newest = portion.milestones[milestone->partnership.value][milestone->type];
        newest = std::max(newest, milestone->date);
    }
    return {};
}

} // namespace

QList<SheetColumn> sheetColumns(RecordType type)
{
    QList<SheetColumn> columns;
    for (const Field &field : RecordDescription::of(type).fields()) {
        if (field.has(FieldSpec::Automatic))
            continue;
        if (type != RecordType::Partnership || field.key() != u"partner_id") {
            columns += SheetColumn{&field};
            continue;
        }
        // What the partner is called in each language, since a title would be taken for a name in the
        // language of the table; and its country, for there is a Frankfurt in Germany and one in Kentucky.
        for (const char *key : {"name_de", "name_en", "country"})
            columns += SheetColumn{RecordDescription::of(RecordType::Partner).field(QString::fromLatin1(key)),
                                   Source::Partner};
    }
    const Field *date = RecordDescription::of(RecordType::Milestone).field(u"date");
    for (int i = 0; type == RecordType::Partnership && i < milestoneTypes; ++i)
        columns += SheetColumn{date, Source::Milestone, MilestoneType(i)};
    return columns;
}

QString sheetHeader(const SheetColumn &column, RecordType type, Language language)
{
    if (column.source == Source::Milestone)
        return phrase(language, "SheetExport", milestoneHeaders[size_t(column.milestone)]);
    const RecordDescription &description = RecordDescription::of(type);
    // In a table of partnerships an import takes "Description" and "Published" for the partner's own, so
    // there these stand under their keys.
    const bool isTaken = type == RecordType::Partnership && column.source == Source::Record &&
                         RecordDescription::of(RecordType::Partner).field(column.field->key()) != nullptr;
    return isTaken ? description.key() + u'.' + column.field->key() : column.field->label(language);
}

QVariant SheetPortion::value(const SheetColumn &column, const Record &record) const
{
    switch (column.source) {
    case Source::Partner:
        return partners.value(record.id).value(*column.field);
    case Source::Milestone: {
        const QString date = milestones.value(record.id).value(column.milestone).toEdtf();
        return date.isEmpty() ? QVariant() : QVariant(date);
    }
    case Source::Record:
        break;
    }
    return record.value(*column.field);
}

Result<SheetPortion> readSheetPortion(RecordReader &reader, RecordType type, const QList<qint64> &ids)
{
    auto records = reader.records(type, ids);
    if (!records)
        return records.error();
    SheetPortion portion{*std::move(records), {}, {}, {}};
    QList<RecordRef> named;
    for (const Record &record : std::as_const(portion.records)) {
        for (const auto &[reference, key] : referencesOf(record))
            named += reference;
    }
    auto titles = reader.titles(named);
    if (!titles)
        return titles.error();
    portion.titles = *std::move(titles);
    if (type != RecordType::Partnership)
        return portion;
    if (const auto read = readPartners(reader, portion); !read)
        return read.error();
    if (const auto read = readMilestones(reader, ids, portion); !read)
        return read.error();
    return portion;
}

} // namespace weltkontor
