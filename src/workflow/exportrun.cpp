// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exportrun.h"

#include "base/phrases.h"
#include "base/savefile.h"
#include "sheet/sheetwriter.h"
#include "storage/recordfinder.h"
#include "workflow/recordoutput.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace weltkontor
{
namespace
{

constexpr int portion = 500; ///< Records in memory at a time.

enum class Form { None, Spreadsheet, Csv, Json };

Form formOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"xlsx")
        return Form::Spreadsheet;
    if (suffix == u"csv")
        return Form::Csv;
    return suffix == u"json" ? Form::Json : Form::None;
}

Error cancelled()
{
    return {Error::Kind::Cancelled,
            message("ExportRun", QT_TRANSLATE_NOOP("ExportRun", "The export was cancelled; no file was "
                                                                "written.")),
            {}};
}

Error unwritable(const QSaveFile &file)
{
    const bool denied = file.error() == QFileDevice::PermissionsError ||
                        file.error() == QFileDevice::OpenError || file.error() == QFileDevice::WriteError;
    return {denied ? Error::Kind::Denied : Error::Kind::Unreachable,
            message("ExportRun",
                    QT_TRANSLATE_NOOP("ExportRun", "%1 could not be written. A file that was there is as it "
                                                   "was; choose another place, or free some space."))
                .arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString()};
}

bool isExported(const Field &field)
{
    return !field.has(FieldSpec::Automatic);
}

bool hasPersonalData(RecordType type)
{
    if (type == RecordType::Role || type == RecordType::ProcessingBasis)
        return true;
    for (const Field &field : RecordDescription::of(type).fields()) {
        if (field.has(FieldSpec::Personal))
            return true;
    }
    return false;
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
        return Cell::ofNumber(double(value.toLongLong()));
    case FieldType::Boolean:
        return Cell::ofBoolean(value.toBool());
    case FieldType::Date:
    case FieldType::PartialDate: {
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

/// Reads the records in portions and hands each to @p take; false from it means a failure in @p problem.
template<typename Take>
Result<void> eachPortion(const QList<qint64> &ids, Progress *progress, Take take)
{
    for (qsizetype first = 0; first < ids.size(); first += portion) {
        if (progress != nullptr && progress->isCancelled())
            return cancelled();
        if (const auto taken = take(ids.mid(first, portion)); !taken)
            return taken.error();
        if (progress != nullptr)
            progress->report(message("ExportRun", QT_TRANSLATE_NOOP("ExportRun", "Writing")),
                             qMin(first + portion, ids.size()), ids.size());
    }
    return {};
}

Result<void> writeSheet(Database &database, const ExportRun::Options &options, const QList<qint64> &ids,
                        Progress *progress)
{
    const RecordType type = options.query.type();
    WriteOptions format;
    format.byteOrderMark = true;
    // What spreadsheet programs expect where the comma stands in numbers.
    format.separator = options.language == Language::German ? u';' : u',';
    auto writer = SheetWriter::create(options.file, format);
    if (!writer)
        return writer.error();
    const RecordDescription &description = RecordDescription::of(type);
    if (const auto begun = (*writer)->beginSheet(typeNames(type, options.language),
                                                 ExportRun::headers(type, options.language));
        !begun)
        return begun.error();
    RecordReader reader(database);
    auto context = reader.fieldContext(options.language);
    if (!context)
        return context.error();
    const auto written = eachPortion(ids, progress, [&](const QList<qint64> &some) -> Result<void> {
        const auto records = reader.records(type, some);
        if (!records)
            return records.error();
        QList<RecordRef> named;
        for (const Record &record : *records) {
            for (const auto &[reference, key] : referencesOf(record))
                named += reference;
        }
        const auto titles = reader.titles(named);
        if (!titles)
            return titles.error();
        context->titleOf = [&](const RecordRef &reference) {
            return titles->value(reference).in(options.language);
        };
        for (const Record &record : *records) {
            QList<Cell> cells;
            for (const Field &field : description.fields()) {
                if (isExported(field))
                    cells += cellOf(field, record.value(field), *context);
            }
            if (const auto row = (*writer)->writeRow(cells); !row)
                return row.error();
        }
        return {};
    });
    if (!written)
        return written.error();
    return (*writer)->finish();
}

Result<void> writeJson(Database &database, const ExportRun::Options &options, const QList<qint64> &ids,
                       Progress *progress)
{
    QSaveFile file(options.file);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    const RecordType type = options.query.type();
    file.write("{\"type\": \"" + RecordDescription::of(type).key().toUtf8() +
               "\", \"count\": " + QByteArray::number(ids.size()) + ", \"records\": [");
    RecordOutput view(database, options.language, options.query.asOf);
    bool isFirst = true;
    const auto written = eachPortion(ids, progress, [&](const QList<qint64> &some) -> Result<void> {
        const auto objects = view.json(type, some);
        if (!objects)
            return objects.error();
        for (const QJsonObject &object : *objects) {
            file.write(isFirst ? "\n" : ",\n");
            isFirst = false;
            file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
        }
        if (file.error() != QFileDevice::NoError)
            return unwritable(file);
        return {};
    });
    if (!written)
        return written.error();
    file.write("\n]}\n");
    if (!commitWritten(file))
        return unwritable(file);
    return {};
}

} // namespace

QJsonObject ExportResult::toJson() const
{
    return {{QStringLiteral("file"), file},
            {QStringLiteral("type"), RecordDescription::of(type).key()},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("personalData"), hasPersonalData}};
}

QStringList ExportResult::notices() const
{
    if (!hasPersonalData)
        return {};
    return {message("ExportRun",
                    QT_TRANSLATE_NOOP("ExportRun", "The file holds personal data for the office's own work. "
                                                   "Do not pass it on without a legal basis, and delete it "
                                                   "when it is no longer needed."))};
}

QStringList ExportRun::headers(RecordType type, Language language)
{
    QStringList headers;
    for (const Field &field : RecordDescription::of(type).fields()) {
        if (isExported(field))
            headers += field.label(language);
    }
    return headers;
}

Result<void> ExportRun::checkFile(const QString &file, RecordType type)
{
    if (formOf(file) != Form::None)
        return {};
    return Error{Error::Kind::Invalid,
                 message("ExportRun",
                         QT_TRANSLATE_NOOP("ExportRun", "“%1” tells no kind of file that %2 can be exported "
                                                        "to. Nothing was written; end the name with .xlsx, "
                                                        ".csv or .json."))
                     .arg(QFileInfo(file).fileName(), typeNames(type, messageLanguage())),
                 {}};
}

Result<ExportResult> ExportRun::run(Database &database, const Options &options, Progress *progress)
{
    const RecordType type = options.query.type();
    if (const auto checked = checkFile(options.file, type); !checked)
        return checked.error();
    const QFileInfo file(options.file);
    if (file.exists() && !file.isFile())
        return Error{Error::Kind::Denied,
                     message("ExportRun", QT_TRANSLATE_NOOP("ExportRun", "%1 is no file that could be "
                                                                         "replaced. Nothing was written; "
                                                                         "choose another name."))
                         .arg(QDir::toNativeSeparators(options.file)),
                     {}};
    const auto ids = RecordFinder(database).ids(options.query);
    if (!ids)
        return ids.error();
    const auto written = formOf(options.file) == Form::Json ? writeJson(database, options, *ids, progress)
                                                            : writeSheet(database, options, *ids, progress);
    if (!written)
        return written.error();
    return ExportResult{file.absoluteFilePath(), type, ids->size(), weltkontor::hasPersonalData(type)};
}

} // namespace weltkontor
