// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/showcommand.h"

#include "cli/commandoptions.h"
#include "cli/texttable.h"
#include "workflow/recordoutput.h"

namespace weltkontor
{
namespace
{

void showLines(CommandRun &run, const QList<RecordPage::Line> &lines)
{
    int widest = 0;
    for (const RecordPage::Line &line : lines)
        widest = qMax(widest, displayWidth(line.label));
    for (const RecordPage::Line &line : lines) {
        QString label = QStringLiteral("  ") + line.label + QString(widest - displayWidth(line.label), u' ');
        for (const QString &part : line.text.split(u'\n')) {
            run.line(label + QStringLiteral("  ") + part);
            label = QString(widest + 2, u' ');
        }
    }
}

void showPage(CommandRun &run, const RecordPage &page)
{
    run.line(
        QStringLiteral("%1 %2: %3")
            .arg(typeName(page.record.type, run.language()), QString::number(page.record.id), page.title));
    for (const RecordPage::Section &section : page.sections) {
        run.line({});
        if (!section.title.isEmpty())
            run.line(section.title);
        showLines(run, section.lines);
    }
    if (page.links.isEmpty())
        return;
    run.line({});
    run.line(run.text(QT_TRANSLATE_NOOP("Command", "Linked with")));
    for (const RecordPage::Link &link : page.links) {
        const QString type = typeName(link.record.type, run.language());
        run.line(QStringLiteral("  %1 %2: %3 (%4)")
                     .arg(type, QString::number(link.record.id), link.title, link.fieldLabel));
    }
}

} // namespace

QString ShowCommand::synopsis() const
{
    return QStringLiteral("TYPE ID [--as-of DATE]");
}

const char *ShowCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Shows one record with what it is linked with.");
}

const char *ShowCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "The number stands in the first column of a list.");
}

QStringList ShowCommand::examples() const
{
    return {QStringLiteral("show partner 12"), QStringLiteral("--json show contact 40")};
}

QList<CommandOption> ShowCommand::options() const
{
    return {asOfOption()};
}

Result<ExitCode> ShowCommand::run(CommandRun &run) const
{
    const auto type = CommandRun::recordType(run.argument(0));
    if (!type)
        return run.wrongUsage(type.error().message);
    const auto id = CommandRun::recordId(run.argument(1));
    if (!id)
        return run.wrongUsage(id.error().message);
    const auto day = run.asOf();
    if (!day)
        return run.wrongUsage(day.error().message);
    const auto database = run.databaseOfDay();
    if (!database)
        return database.error();
    RecordOutput view(**database, run.language(), *day);
    const RecordRef reference(*type, *id);
    const auto told = [&](const Error &error) -> Result<ExitCode> {
        // The database is there, it is the number that is wrong.
        if (error.kind == Error::Kind::NotFound)
            return run.refuse(error);
        return error;
    };
    if (run.wantsJson()) {
        const auto object = view.jsonWithLinks(reference);
        if (!object)
            return told(object.error());
        run.document(*object);
        return ExitCode::Done;
    }
    const auto page = view.page(reference);
    if (!page)
        return told(page.error());
    showPage(run, *page);
    return ExitCode::Done;
}

} // namespace weltkontor
