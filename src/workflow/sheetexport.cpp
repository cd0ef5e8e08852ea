// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtypewords.h"
#include "sheet/sheetwriter.h"
#include "workflow/exportformat.h"
#include "workflow/exportjob.h"
#include "workflow/sheetcolumns.h"

namespace weltkontor
{
namespace
{

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

QList<Cell> rowOf(const Record &record, const SheetStyle &style, const SheetPortion &portion,
                  const FieldContext &context)
{
    QList<Cell> cells;
    cells.reserve(style.columns.size());
    for (const SheetColumn &column : style.columns) {
        const Field &field = *column.field;
        const QVariant value = portion.value(column, record);
        cells += style.booleansAsWords && field.type() == FieldType::Boolean ? wordCell(field, value, context)
                                                                             : cellOf(field, value, context);
    }
    return cells;
}

} // namespace

QStringList ExportRun::headers(RecordType type, Language language)
{
    QStringList headers;
    const QList<SheetColumn> columns = sheetColumns(type);
    for (const SheetColumn &column : columns)
        headers += sheetHeader(column, type, language);
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
    const SheetStyle style{sheetColumns(type), isForPeople};
    const auto written = job.eachPortion([&](const QList<qint64> &some) -> Result<void> {
        const auto portion = readSheetPortion(reader, type, some);
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
