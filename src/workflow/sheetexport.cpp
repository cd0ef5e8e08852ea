// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetwriter.h"
#include "workflow/exportformat.h"
#include "workflow/exportjob.h"
#include "workflow/recordoutput.h"

namespace weltkontor
{
namespace
{

/// A column of the table: a field, or one that tells which partner a partnership is with.
struct SheetColumn {
    const Field *field; ///< Of the record, or of its partner.
    bool isOfPartner = false;
};

QList<SheetColumn> columnsOf(RecordType type)
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
            columns +=
                SheetColumn{RecordDescription::of(RecordType::Partner).field(QString::fromLatin1(key)), true};
    }
    return columns;
}

/**
 * What an import knows the column by. In a table of partnerships, "Description" and "Published" would be the
 * partner's own, so there these stand under their keys.
 */
QString headerOf(const SheetColumn &column, RecordType type, Language language)
{
    const RecordDescription &description = RecordDescription::of(type);
    const bool isTaken = type == RecordType::Partnership && !column.isOfPartner &&
                         RecordDescription::of(RecordType::Partner).field(column.field->key()) != nullptr;
    return isTaken ? description.key() + u'.' + column.field->key() : column.field->label(language);
}

/// The first years of a spreadsheet's calendar differ between programs, so earlier days stay texts.
Cell dayCell(const QDate &day)
{
    constexpr int firstSafeYear = 1901;
    return day.year() < firstSafeYear ? Cell::ofText(day.toString(Qt::ISODate)) : Cell::ofDate(day);
}

Cell cellOf(const Field &field, const QVariant &value, const FieldContext &context)
{
    if (value.isNull())
        return {};
    switch (field.type()) {
    case FieldType::Integer:
        // A year is a name, not a quantity.
        return Cell::ofNumber(double(value.toLongLong()),
                              field.key().endsWith(u"year") ? QString() : QStringLiteral("#,##0"));
    case FieldType::Boolean:
        return Cell::ofBoolean(value.toBool());
    case FieldType::Date:
    case FieldType::PartialDate: {
        // A month or a year is no day, and would become one in a cell for days.
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? dayCell(day) : Cell::ofText(value.toString());
    }
    case FieldType::DateTime:
        return Cell::ofText(value.toString());
    default:
        break;
    }
    return Cell::ofText(field.isReference() ? displayText(field, value, context)
                                            : editText(field, value, context));
}

/// "true" is a word of programs, which a spreadsheet program in German does not take for WAHR.
Cell wordCell(const Field &field, const QVariant &value, const FieldContext &context)
{
    return Cell::ofText(displayText(field, value, context));
}

WriteOptions writeOptions(const ExportRun::Options &options)
{
    WriteOptions format;
    if (options.plainCsv) {
        format.guardFormulas = false;
        return format;
    }
    format.byteOrderMark = true;
    // What spreadsheet programs expect where the comma stands in numbers.
    format.separator = options.language == Language::German ? u';' : u',';
    return format;
}

/// How the cells of a table are made.
struct SheetStyle {
    QList<SheetColumn> columns;
    bool booleansAsWords = false; ///< "ja": for people who open a CSV file.
};

/// Some records with all that their cells name.
struct SheetPortion {
    QList<Record> records;
    QHash<RecordRef, RecordTitle> titles;
    QHash<qint64, Record> partners; ///< Of partnerships.
};

Result<SheetPortion> readPortion(RecordReader &reader, RecordType type, const QList<qint64> &ids)
{
    auto records = reader.records(type, ids);
    if (!records)
        return records.error();
    SheetPortion portion{*std::move(records), {}, {}};
    QList<RecordRef> named;
    QList<qint64> partners;
    for (const Record &record : std::as_const(portion.records)) {
        for (const auto &[reference, key] : referencesOf(record))
            named += reference;
        if (type == RecordType::Partnership)
            partners += record.value(u"partner_id").toLongLong();
    }
    auto titles = reader.titles(named);
    if (!titles)
        return titles.error();
    portion.titles = *std::move(titles);
    const auto found = reader.records(RecordType::Partner, partners);
    if (!found)
        return found.error();
    for (const Record &partner : *found)
        portion.partners.insert(partner.id, partner);
    return portion;
}

QList<Cell> rowOf(const Record &record, const SheetStyle &style, const SheetPortion &portion,
                  const FieldContext &context)
{
    const Record partner = portion.partners.value(record.value(u"partner_id").toLongLong());
    QList<Cell> cells;
    cells.reserve(style.columns.size());
    for (const SheetColumn &column : style.columns) {
        const Field &field = *column.field;
        const QVariant value = (column.isOfPartner ? partner : record).value(field);
        cells += style.booleansAsWords && field.type() == FieldType::Boolean ? wordCell(field, value, context)
                                                                             : cellOf(field, value, context);
    }
    return cells;
}

} // namespace

QStringList ExportRun::headers(RecordType type, Language language)
{
    QStringList headers;
    const QList<SheetColumn> columns = columnsOf(type);
    for (const SheetColumn &column : columns)
        headers += headerOf(column, type, language);
    return headers;
}

Result<void> exportToSheet(ExportJob &job)
{
    const RecordType type = job.type();
    const Language language = job.options.language;
    auto writer = SheetWriter::create(job.options.file, writeOptions(job.options));
    if (!writer)
        return writer.error();
    if (const auto begun =
            (*writer)->beginSheet(typeNames(type, language), ExportRun::headers(type, language));
        !begun)
        return begun.error();
    RecordReader reader(job.database);
    auto context = reader.fieldContext(language);
    if (!context)
        return context.error();
    const bool isForPeople =
        exportFormatOf(job.options.file, type) == ExportFormat::Csv && !job.options.plainCsv;
    const SheetStyle style{columnsOf(type), isForPeople};
    const auto written = job.eachPortion([&](const QList<qint64> &some) -> Result<void> {
        const auto portion = readPortion(reader, type, some);
        if (!portion)
            return portion.error();
        context->titleOf = [&](const RecordRef &reference) {
            return portion->titles.value(reference).in(language);
        };
        job.rows += portion->records.size();
        for (const Record &record : portion->records) {
            if (const auto row = (*writer)->writeRow(rowOf(record, style, *portion, *context)); !row)
                return row;
        }
        return {};
    });
    return written ? (*writer)->finish() : written;
}

} // namespace weltkontor
