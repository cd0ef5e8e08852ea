// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exportrun.h"

#include "base/phrases.h"
#include "domain/recordtypewords.h"
#include "storage/recordfinder.h"
#include "workflow/exportformat.h"
#include "workflow/exportjob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace weltkontor
{
namespace
{

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// Whether what is written holds personal data; a calendar has no guests, a map no contacts.
bool holdsPersonalData(RecordType type, ExportFormat format)
{
    if (format == ExportFormat::Calendar || format == ExportFormat::Map)
        return false;
    if (type == RecordType::Role || type == RecordType::ProcessingBasis)
        return true;
    const QList<Field> &fields = RecordDescription::of(type).fields();
    return std::any_of(fields.cbegin(), fields.cend(),
                       [](const Field &field) { return field.has(FieldSpec::Personal); });
}

/// Counts the contacts without a basis, and takes them out of @p ids where a basis is asked for.
Result<MissingBasis> missingBasis(Database &database, const ExportRun::Options &options, QList<qint64> &ids)
{
    MissingBasis missing;
    missing.purpose = options.basis.value_or(ProcessingPurpose::Correspondence);
    missing.areLeftOut = options.basis.has_value();
    const QDate day = options.query.asOf.isValid() ? options.query.asOf : database.clock().today();
    const auto founded = contactsWithBasis(database, ids, missing.purpose, day);
    if (!founded)
        return founded.error();
    missing.contacts = int(ids.size() - founded->size());
    if (missing.areLeftOut)
        ids.removeIf([&founded](qint64 id) { return !founded->contains(id); });
    return missing;
}

Result<void> write(ExportFormat format, ExportJob &job)
{
    switch (format) {
    case ExportFormat::Workbook:
    case ExportFormat::Csv:
        return exportToSheet(job);
    case ExportFormat::Json:
        return exportToJson(job);
    case ExportFormat::Card:
        return exportToCards(job);
    case ExportFormat::Calendar:
        return exportToCalendar(job);
    case ExportFormat::Map:
        return exportToMap(job);
    }
    Q_UNREACHABLE();
}

QString noticeOf(const MissingBasis &missing)
{
    const QString purpose =
        message("Choice", ChoicesOf<ProcessingPurpose>::values[size_t(missing.purpose)].label);
    return (missing.areLeftOut
                ? message("ExportRun",
                          QT_TRANSLATE_N_NOOP("ExportRun", "%n contact(s) left out: no processing basis is "
                                                           "recorded for the purpose “%1”."),
                          missing.contacts)
                : message("ExportRun",
                          QT_TRANSLATE_N_NOOP("ExportRun", "%n contact(s) in the file without a processing "
                                                           "basis for the purpose “%1”."),
                          missing.contacts))
        .arg(purpose);
}

} // namespace

QJsonObject ExportResult::toJson() const
{
    QJsonObject object{{QStringLiteral("file"), file},
                       {QStringLiteral("type"), RecordDescription::of(type).key()},
                       {QStringLiteral("rows"), rows},
                       {QStringLiteral("personalData"), hasPersonalData}};
    if (missingBasis) {
        object.insert(QStringLiteral("purpose"), purposeKey(missingBasis->purpose));
        object.insert(QStringLiteral("withoutBasis"), missingBasis->contacts);
        object.insert(QStringLiteral("leftOut"), missingBasis->areLeftOut ? missingBasis->contacts : 0);
    }
    if (const QStringList told = notices(); !told.isEmpty())
        object.insert(QStringLiteral("notices"), QJsonArray::fromStringList(told));
    return object;
}

QStringList ExportResult::notices() const
{
    QStringList notices = formatNotices;
    if (missingBasis && missingBasis->contacts > 0)
        notices += noticeOf(*missingBasis);
    if (hasPersonalData)
        notices += message("ExportRun",
                           QT_TRANSLATE_NOOP("ExportRun", "The file holds personal data for the office's "
                                                          "own work. Do not pass it on without a legal "
                                                          "basis, and delete it when it is no longer "
                                                          "needed."));
    return notices;
}

Result<void> ExportRun::checkFile(const QString &file, RecordType type)
{
    if (exportFormatOf(file, type))
        return {};
    return invalid(
        message("ExportRun",
                QT_TRANSLATE_NOOP("ExportRun", "“%1” tells no kind of file that %2 can be exported to. "
                                               "Nothing was written; end the name with %3."))
            .arg(QFileInfo(file).fileName(), typeNames(type, messageLanguage()), exportEndings(type)));
}

Result<ExportResult> ExportRun::run(Database &database, const Options &options, Progress *progress)
{
    const RecordType type = options.query.type();
    if (const auto checked = checkFile(options.file, type); !checked)
        return checked.error();
    if (options.basis && type != RecordType::Contact)
        return invalid(
            message("ExportRun", QT_TRANSLATE_NOOP("ExportRun", "Only contacts have a processing basis. "
                                                                "Nothing was written; leave the basis out, "
                                                                "or export contacts.")));
    const ExportFormat format = *exportFormatOf(options.file, type);
    const QFileInfo file(options.file);
    if (file.exists() && !file.isFile())
        return Error{Error::Kind::Denied,
                     message("ExportRun", QT_TRANSLATE_NOOP("ExportRun", "%1 is no file that could be "
                                                                         "replaced. Nothing was written; "
                                                                         "choose another name."))
                         .arg(QDir::toNativeSeparators(options.file)),
                     {}};
    auto ids = RecordFinder(database).ids(options.query);
    if (!ids)
        return ids.error();
    ExportResult result;
    if (type == RecordType::Contact) {
        const auto missing = missingBasis(database, options, *ids);
        if (!missing)
            return missing.error();
        result.missingBasis = *missing;
    }
    ExportJob job{database, options, *std::move(ids), progress, 0, {}};
    if (const auto written = write(format, job); !written)
        return written.error();
    result.file = file.absoluteFilePath();
    result.type = type;
    result.rows = job.rows;
    result.hasPersonalData = holdsPersonalData(type, format);
    result.formatNotices = job.notices;
    return result;
}

} // namespace weltkontor
