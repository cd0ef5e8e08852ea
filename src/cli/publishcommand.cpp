// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/publishcommand.h"

#include "cli/commandoptions.h"
#include "workflow/publishsite.h"

#include <QLocale>

namespace weltkontor
{
namespace
{

QChar signOf(PublishResult::Change change)
{
    switch (change) {
    case PublishResult::Change::Added:
        return u'+';
    case PublishResult::Change::Removed:
        return u'-';
    case PublishResult::Change::Changed:
        break;
    }
    return u'~';
}

void tellInWords(CommandRun &run, const PublishSite::Outcome &outcome, bool rollback)
{
    const PublishResult &result = outcome.result;
    if (result.dryRun) {
        for (const PublishResult::Page &page : result.pages)
            run.line(QStringLiteral("%1 %2").arg(QString(signOf(page.change)), page.path));
    }
    const char *sentence =
        result.dryRun
            ? QT_TRANSLATE_NOOP("Command", "Would be published to %1: %2 new, %3 changed, %4 removed, %5 "
                                           "unchanged, %6 to send. Nothing was changed.")
        : rollback
            ? QT_TRANSLATE_NOOP("Command", "Brought back at %1: %2 new, %3 changed, %4 removed, %5 "
                                           "unchanged, %6 sent.")
            : QT_TRANSLATE_NOOP("Command", "Published to %1: %2 new, %3 changed, %4 removed, %5 unchanged, "
                                           "%6 sent.");
    const QLocale locale = localeOf(run.language());
    run.line(run.text(sentence).arg(result.target, locale.toString(result.added),
                                    locale.toString(result.changed), locale.toString(result.removed),
                                    locale.toString(result.unchanged),
                                    locale.formattedDataSize(result.bytes)));
}

} // namespace

QString PublishCommand::synopsis() const
{
    return QStringLiteral("[TARGET] [--dry-run] [--rollback] [--yes]");
}

const char *PublishCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Builds the pages and pushes what changed to a target.");
}

const char *PublishCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "TARGET is a name of weltkontor target list; it may be left out "
                                        "where there is one only. Visitors see the old pages until all new "
                                        "ones are there. What somebody else published is not replaced "
                                        "without --yes.");
}

QStringList PublishCommand::examples() const
{
    return {QStringLiteral("publish --dry-run"), QStringLiteral("publish city"),
            QStringLiteral("publish city --rollback")};
}

QList<CommandOption> PublishCommand::options() const
{
    return {{{QStringLiteral("dry-run")},
             nullptr,
             QT_TRANSLATE_NOOP("Command", "Only tells what would change (+ new, ~ changed, - removed).")},
            {{QStringLiteral("rollback")},
             nullptr,
             QT_TRANSLATE_NOOP("Command", "Shows the publication before the present one again.")},
            {{QStringLiteral("yes")},
             nullptr,
             QT_TRANSLATE_NOOP("Command", "Also replaces what was published by somebody else.")}};
}

Result<ExitCode> PublishCommand::run(CommandRun &run) const
{
    PublishOptions options;
    options.target = run.argument(0);
    options.dryRun = run.isSet(QStringLiteral("dry-run"));
    options.rollback = run.isSet(QStringLiteral("rollback"));
    options.replaceForeign = run.isSet(QStringLiteral("yes"));
    const auto database = run.database();
    if (!database)
        return database.error();
    const auto outcome = PublishSite::run(**database, options, &run.progress());
    if (!outcome && outcome.error().kind == Error::Kind::NotFound)
        return run.refuse(outcome.error()); // no such target, nothing to bring back
    if (!outcome)
        return outcome.error();
    if (run.wantsJson())
        run.document(PublishSite::toJson(*outcome));
    else
        tellInWords(run, *outcome, options.rollback);
    for (const SiteFinding &finding : outcome->site.findings)
        run.note(finding.text(run.language()));
    return ExitCode::Done;
}

} // namespace weltkontor
