// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/commandoptions.h"
#include "domain/recordtypewords.h"
#include "storage/recordfinder.h"
#include "workflow/exportformat.h"
#include "workflow/exportrun.h"

#include <QDir>

namespace weltkontor
{
namespace
{

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// An option for another kind of file is a mistake that must not go unnoticed.
Result<void> checkOptionsFit(const CommandRun &run, ExportFormat format)
{
    const struct {
        const char *option;
        QList<ExportFormat> formats;
    } rules[] = {{"plain", {ExportFormat::Csv}},
                 {"vcard", {ExportFormat::Card}},
                 {"internal", {ExportFormat::Card, ExportFormat::Calendar, ExportFormat::Map}}};
    for (const auto &rule : rules) {
        if (run.isSet(QString::fromLatin1(rule.option)) && !rule.formats.contains(format))
            return invalid(run.text(QT_TRANSLATE_NOOP("Command", "--%1 does not go with this kind of file."))
                               .arg(QString::fromLatin1(rule.option)));
    }
    return {};
}

Result<CardVersion> cardVersionOf(const CommandRun &run)
{
    const QString chosen = run.value(QStringLiteral("vcard"));
    if (chosen.isEmpty() || chosen == u"4" || chosen == u"4.0")
        return CardVersion::V4;
    if (chosen == u"3" || chosen == u"3.0")
        return CardVersion::V3;
    return invalid(run.text(QT_TRANSLATE_NOOP("Command", "--vcard takes 3 or 4.")));
}

Result<std::optional<ProcessingPurpose>> basisOf(const CommandRun &run, RecordType type)
{
    if (run.isSet(QStringLiteral("basis")) && type != RecordType::Contact)
        return invalid(run.text(QT_TRANSLATE_NOOP("Command", "--basis is for contacts only.")));
    return run.basis();
}

/// Everything but the query; Invalid is wrong usage.
Result<ExportRun::Options> exportOptions(const CommandRun &run, RecordType type)
{
    ExportRun::Options options;
    options.file = run.value(QStringLiteral("output"));
    options.language = run.language();
    if (options.file.isEmpty())
        return invalid(run.text(QT_TRANSLATE_NOOP("Command", "Where shall it be written? Example: -o %1"))
                           .arg(RecordDescription::of(type).plural() + QStringLiteral(".xlsx")));
    if (const auto checked = ExportRun::checkFile(options.file, type); !checked)
        return checked.error();
    if (const auto fit = checkOptionsFit(run, *exportFormatOf(options.file, type)); !fit)
        return fit.error();
    const auto version = cardVersionOf(run);
    if (!version)
        return version.error();
    const auto basis = basisOf(run, type);
    if (!basis)
        return basis.error();
    options.cardVersion = *version;
    options.basis = *basis;
    options.plainCsv = run.isSet(QStringLiteral("plain"));
    options.withInternal = run.isSet(QStringLiteral("internal"));
    return options;
}

} // namespace

QString ExportCommand::synopsis() const
{
    return QStringLiteral("TYPE -o FILE [--filter TEXT] [--sort FIELD] [--as-of DATE] [--basis PURPOSE] "
                          "[--plain] [--vcard 3|4] [--internal] [--language de|en]");
}

const char *ExportCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command",
                             "Writes records of one type into a spreadsheet or a file for other programs.");
}

const char *ExportCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command",
                             "The ending of the file's name decides: .xlsx, .csv or .json; contacts "
                             "also .vcf (vCard), visits .ics (iCalendar), partners .geojson. "
                             "Spreadsheets of partners, partnerships and contacts can be changed "
                             "and imported again. Contacts without a processing basis are counted. "
                             "A file that is there is replaced when the new one is complete.");
}

QStringList ExportCommand::examples() const
{
    return {QStringLiteral("export contact -o contacts.xlsx"),
            QStringLiteral("export partners -o partner.csv --filter status:active --language de"),
            QStringLiteral("export contacts -o invited.vcf --basis invitation --filter country:PL"),
            QStringLiteral("export visits -o visits.ics")};
}

QList<CommandOption> ExportCommand::options() const
{
    return {
        outputOption("FILE", QT_TRANSLATE_NOOP("Command", "The file to write.")),
        filterOption(),
        sortOption(),
        asOfOption(),
        {{QStringLiteral("basis")},
         "PURPOSE",
         QT_TRANSLATE_NOOP("Command", "Only contacts with a processing basis for this: correspondence, "
                                      "invitation, infoletter or publication.")},
        {{QStringLiteral("plain")},
         nullptr,
         QT_TRANSLATE_NOOP("Command", "CSV for programs: with commas, without a mark at the beginning, "
                                      "and with texts as they are, also those that look like formulas.")},
        {{QStringLiteral("vcard")},
         "3|4",
         QT_TRANSLATE_NOOP("Command", "The version of vCards; without it, 4. Older address books read 3.")},
        {{QStringLiteral("internal")},
         nullptr,
         QT_TRANSLATE_NOOP("Command", "Internal notes also in .vcf, .ics and .geojson.")}};
}

Result<ExitCode> ExportCommand::run(CommandRun &run) const
{
    const auto type = CommandRun::recordType(run.argument(0));
    if (!type)
        return run.wrongUsage(type.error().message);
    auto options = exportOptions(run, *type);
    if (!options)
        return run.wrongUsage(options.error().message);
    const auto query = run.query(*type);
    if (!query)
        return run.wrongUsage(query.error().message);
    options->query = *query;
    const auto database = run.databaseOfDay();
    if (!database)
        return database.error();
    // A filter that cannot be understood is wrong usage; what the file cannot hold is not.
    if (!query->isEmpty() || !query->sortField.isEmpty()) {
        const auto ids = RecordFinder(**database).ids(*query);
        if (!ids && ids.error().kind == Error::Kind::Invalid)
            return run.wrongUsage(ids.error().message);
    }
    const auto exported = ExportRun::run(**database, *options, &run.progress());
    if (!exported)
        return exported.error();
    run.answer(exported->toJson(), run.text(QT_TRANSLATE_NOOP("Command", "Written to %1: %2."))
                                       .arg(QDir::toNativeSeparators(exported->file),
                                            countedRecords(*type, exported->rows, run.language())));
    for (const QString &notice : exported->notices())
        run.note(notice);
    return ExitCode::Done;
}

} // namespace weltkontor
