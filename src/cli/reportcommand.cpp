// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcommand.h"

#include "cli/commandoptions.h"
#include "cli/texttable.h"
#include "workflow/reportrun.h"

#include <QDir>

namespace weltkontor
{
namespace
{

void listReports(CommandRun &run)
{
    if (run.wantsJson()) {
        run.document(ReportRun::listsJson(run.language()));
        return;
    }
    TextTable table;
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "Name")));
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "Title")));
    for (const PrintableList &list : printableLists())
        table.addRow({list.name, list.titleIn(run.language())});
    run.table(table);
}

} // namespace

QString ReportCommand::synopsis() const
{
    return QStringLiteral("LIST -o FILE.pdf [--group-by FIELD] [--columns FIELD,…] [--filter TEXT] "
                          "[--as-of DATE] [--language de|en] | --list");
}

const char *ReportCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Makes a printable list as an accessible PDF file.");
}

const char *ReportCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "Columns and groups are fields of the partners and their "
                                        "partnerships, such as name, country, population, kind, since, "
                                        "status, responsible.");
}

QStringList ReportCommand::examples() const
{
    return {QStringLiteral("report partners -o partners.pdf"),
            QStringLiteral("report partners -o partner.pdf --language de --group-by country --columns "
                           "name,since,status --filter status:active")};
}

QList<CommandOption> ReportCommand::options() const
{
    return {outputOption("FILE.pdf", QT_TRANSLATE_NOOP("Command", "The PDF file to write.")),
            {{QStringLiteral("group-by")},
             "FIELD",
             QT_TRANSLATE_NOOP("Command", "The field whose values are the headings; none: one table.")},
            columnsOption(),
            filterOption(),
            asOfOption(),
            {{QStringLiteral("list")}, nullptr, QT_TRANSLATE_NOOP("Command", "Names the lists there are.")}};
}

Result<ExitCode> ReportCommand::run(CommandRun &run) const
{
    if (run.isSet(QStringLiteral("list"))) {
        listReports(run);
        return ExitCode::Done;
    }
    ReportRun::Options options;
    options.list = run.argument(0);
    const QString file = run.value(QStringLiteral("output"));
    if (options.list.isEmpty())
        return run.wrongUsage(run.text(
            QT_TRANSLATE_NOOP("Command", "Which list? weltkontor report --list names those there are.")));
    if (file.isEmpty())
        return run.wrongUsage(
            run.text(QT_TRANSLATE_NOOP("Command", "Where shall it be written? Example: -o %1"))
                .arg(options.list + QStringLiteral(".pdf")));
    const auto day = run.asOf();
    if (!day)
        return run.wrongUsage(day.error().message);
    options.parameters.language = run.language();
    options.parameters.columns = run.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts);
    options.parameters.groupBy = run.value(QStringLiteral("group-by"));
    options.parameters.filter = run.values(QStringLiteral("filter")).join(u' ');
    options.parameters.asOf = *day;
    if (!printableList(options.list)) {
        listReports(run);
        return run.wrongUsage(
            run.text(QT_TRANSLATE_NOOP("Command", "There is no list “%1”.")).arg(options.list));
    }
    const auto database = run.database();
    if (!database)
        return database.error();
    const auto made = ReportRun::run(**database, options, file, &run.progress());
    if (!made && made.error().kind == Error::Kind::Invalid)
        return run.wrongUsage(made.error().message);
    if (!made)
        return made.error();
    run.answer(made->toJson(),
               run.text(QT_TRANSLATE_NOOP("Command", "Written to %1: %2 row(s) on %3 page(s)."))
                   .arg(QDir::toNativeSeparators(made->file), QString::number(made->list.rows),
                        QString::number(made->list.pages)));
    for (const QString &notice : made->list.notices)
        run.note(notice);
    return ExitCode::Done;
}

} // namespace weltkontor
