// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sitecommand.h"

#include "cli/commandoptions.h"
#include "workflow/siterun.h"

#include <QDir>
#include <QLocale>

namespace weltkontor
{

QString SiteCommand::synopsis() const
{
    return QStringLiteral("-o FOLDER [--templates FOLDER] [--fragments]");
}

const char *SiteCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Builds the pages to publish, in German and English, into a folder.");
}

const char *SiteCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "Only what is marked as published stands on the pages. A folder that "
                                        "holds anything else is refused; pages built there before are "
                                        "replaced.");
}

QStringList SiteCommand::examples() const
{
    return {QStringLiteral("site -o pages")};
}

QList<CommandOption> SiteCommand::options() const
{
    return {
        outputOption("FOLDER", QT_TRANSLATE_NOOP("Command", "The folder; made where it does not exist.")),
        {{QStringLiteral("templates")},
         "FOLDER",
         QT_TRANSLATE_NOOP("Command", "Templates of your own in place of the program's.")},
        {{QStringLiteral("fragments")},
         nullptr,
         QT_TRANSLATE_NOOP("Command", "Bare contents for the frame of the city's portal instead of complete "
                                      "pages.")}};
}

Result<ExitCode> SiteCommand::run(CommandRun &run) const
{
    SiteRun::Options options;
    options.folder = run.value(QStringLiteral("output"));
    options.templatesFolder = run.value(QStringLiteral("templates"));
    options.fragments = run.isSet(QStringLiteral("fragments"));
    if (options.folder.isEmpty())
        return run.wrongUsage(
            run.text(QT_TRANSLATE_NOOP("Command", "Where shall it be written? Example: -o %1"))
                .arg(QStringLiteral("pages")));
    const auto database = run.database();
    if (!database)
        return database.error();
    const auto built = SiteRun::run(**database, options, &run.progress());
    if (!built)
        return built.error();
    const QLocale locale = localeOf(run.language());
    run.answer(built->toJson(),
               run.text(QT_TRANSLATE_NOOP("Command", "Written to %1: %2 page(s), %3 file(s), %4."))
                   .arg(QDir::toNativeSeparators(built->folder), locale.toString(built->site.pages.size()),
                        locale.toString(built->site.manifest.entries().size()),
                        locale.formattedDataSize(built->site.bytes)));
    for (const SiteFinding &finding : built->site.findings)
        run.note(finding.text(run.language()));
    return ExitCode::Done;
}

} // namespace weltkontor
