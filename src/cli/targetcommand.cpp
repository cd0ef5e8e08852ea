// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/targetcommand.h"

#include "base/phrases.h"
#include "cli/texttable.h"
#include "workflow/targetlist.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

ExitCode missing(CommandRun &run, const Command &command)
{
    return run.wrongUsage(run.text(QT_TRANSLATE_NOOP("Command", "Something is missing or too much behind "
                                                                "“target”. Usage: %1"))
                              .arg(QStringLiteral("weltkontor target ") + command.synopsis()));
}

/// A target that does not exist is no failure of the world.
Result<ExitCode> failed(CommandRun &run, const Error &error)
{
    if (error.kind == Error::Kind::NotFound)
        return run.refuse(error);
    return error;
}

Result<ExitCode> add(CommandRun &run, TargetList &targets)
{
    PublishTarget target;
    target.name = run.argument(1);
    target.address = run.argument(2);
    target.fragments = run.isSet(QStringLiteral("fragments"));
    const QString switching = run.value(QStringLiteral("switch"));
    if (switching == u"files")
        target.switching = PublishSwitch::Files;
    else if (run.isSet(QStringLiteral("switch")) && switching != u"release")
        return run.wrongUsage(run.text(QT_TRANSLATE_NOOP("Command", "--switch takes release or files.")));
    const auto saved = targets.save(target);
    if (!saved)
        return saved.error();
    run.answer(TargetList::toJson(*saved),
               run.text(QT_TRANSLATE_NOOP("Command", "The target %1 is %2. Nothing was published yet."))
                   .arg(saved->name, saved->address));
    return ExitCode::Done;
}

Result<ExitCode> list(CommandRun &run, TargetList &targets)
{
    const auto all = targets.all();
    if (!all)
        return all.error();
    if (run.wantsJson()) {
        run.document(TargetList::toJson(*all));
        return ExitCode::Done;
    }
    TextTable table;
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "Name")));
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "Address")));
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "Switch")));
    for (const PublishTarget &target : *all)
        table.addRow(
            {target.name, target.address,
             target.switching == PublishSwitch::Files ? QStringLiteral("files") : QStringLiteral("release")});
    if (table.isEmpty())
        run.note(run.text(QT_TRANSLATE_NOOP("Command", "There is no target yet. weltkontor target add NAME "
                                                       "ADDRESS makes one.")));
    else
        run.table(table);
    return ExitCode::Done;
}

Result<ExitCode> test(CommandRun &run, TargetList &targets)
{
    const QString name = run.argument(1);
    if (const auto tested = targets.test(name); !tested)
        return failed(run, tested.error());
    const QString words =
        run.text(QT_TRANSLATE_NOOP("Command", "One can publish to %1. Nothing was left there.")).arg(name);
    run.answer({{QStringLiteral("target"), name}, {QStringLiteral("ok"), true}}, words);
    return ExitCode::Done;
}

Result<ExitCode> remove(CommandRun &run, TargetList &targets)
{
    const QString name = run.argument(1);
    if (const auto removed = targets.remove(name); !removed)
        return failed(run, removed.error());
    run.answer({{QStringLiteral("removed"), name}},
               run.text(QT_TRANSLATE_NOOP("Command", "The target %1 was removed. What was published stays "
                                                     "where it is."))
                   .arg(name));
    return ExitCode::Done;
}

} // namespace

QString TargetCommand::synopsis() const
{
    return QStringLiteral("add NAME ADDRESS [--switch release|files] [--fragments] | list | test NAME | "
                          "remove NAME");
}

const char *TargetCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Keeps the places that the pages are published to.");
}

const char *TargetCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "ADDRESS is folder:PATH, webdavs://USER@HOST/PATH or "
                                        "sftp://USER@HOST/PATH, without a password. test proves that one "
                                        "could publish there and leaves nothing behind.");
}

QStringList TargetCommand::examples() const
{
    return {QStringLiteral("target add city folder:/srv/www/international"),
            QStringLiteral("target test city"), QStringLiteral("target list")};
}

QList<CommandOption> TargetCommand::options() const
{
    return {{{QStringLiteral("switch")},
             "release|files",
             QT_TRANSLATE_NOOP("Command", "How new pages are shown: all at once by a new release (the "
                                          "default where the target can do that), or file by file.")},
            {{QStringLiteral("fragments")},
             nullptr,
             QT_TRANSLATE_NOOP("Command", "Bare fragments for the frame of the city's own portal.")}};
}

Result<ExitCode> TargetCommand::run(CommandRun &run) const
{
    using Act = Result<ExitCode> (*)(CommandRun &, TargetList &);
    struct Part {
        const char *name;
        qsizetype arguments;
        Act act;
    };
    static constexpr Part parts[] = {
        {"add", 3, add}, {"list", 1, list}, {"test", 2, test}, {"remove", 2, remove}};
    for (const Part &part : parts) {
        if (run.argument(0) != QLatin1String(part.name))
            continue;
        if (run.arguments().size() != part.arguments)
            return missing(run, *this);
        const auto database = run.database(CommandRun::Missing::IsAnError);
        if (!database)
            return database.error();
        TargetList targets(**database);
        return part.act(run, targets);
    }
    return missing(run, *this);
}

} // namespace weltkontor
