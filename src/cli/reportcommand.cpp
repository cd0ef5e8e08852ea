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

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

Result<std::optional<WithoutBasis>> withoutBasisOf(const CommandRun &run)
{
    const QString chosen = run.value(QStringLiteral("without-basis"));
    if (chosen.isEmpty())
        return std::optional<WithoutBasis>();
    if (chosen == u"mark")
        return std::optional(WithoutBasis::Mark);
    if (chosen == u"leave-out")
        return std::optional(WithoutBasis::LeaveOut);
    return invalid(run.text(QT_TRANSLATE_NOOP("Command", "--without-basis takes mark or leave-out.")));
}

Result<ListParameters> listParameters(const CommandRun &run)
{
    const auto day = run.asOf();
    if (!day)
        return day.error();
    const auto from = run.date(QStringLiteral("from"));
    if (!from)
        return from.error();
    const auto to = run.date(QStringLiteral("to"));
    if (!to)
        return to.error();
    const auto purpose = run.basis();
    if (!purpose)
        return purpose.error();
    const auto withoutBasis = withoutBasisOf(run);
    if (!withoutBasis)
        return withoutBasis.error();
    ListParameters parameters;
    parameters.language = run.language();
    parameters.columns = run.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts);
    parameters.groupBy = run.value(QStringLiteral("group-by"));
    parameters.sortBy = run.value(QStringLiteral("sort"));
    parameters.filter = run.values(QStringLiteral("filter")).join(u' ');
    parameters.asOf = *day;
    parameters.from = from->firstDay();
    parameters.to = to->lastDay();
    parameters.purpose = purpose->value_or(ProcessingPurpose::Correspondence);
    parameters.withoutBasis = *withoutBasis;
    parameters.labelSheet = run.value(QStringLiteral("labels"));
    if (run.isSet(QStringLiteral("first-label"))) {
        bool isNumber = false;
        parameters.firstLabel = run.value(QStringLiteral("first-label")).toInt(&isNumber);
        if (!isNumber)
            return invalid(run.text(QT_TRANSLATE_NOOP("Command", "--first-label takes a number from 1.")));
    }
    return parameters;
}

Result<PageSetup> pageSetup(const CommandRun &run)
{
    PageSetup page;
    const QString paper = run.value(QStringLiteral("paper"));
    if (paper == u"a3")
        page.paper = papersize::a3;
    else if (paper == u"letter")
        page.paper = papersize::letter;
    else if (!paper.isEmpty() && paper != u"a4")
        return invalid(run.text(QT_TRANSLATE_NOOP("Command", "--paper takes a4, a3 or letter.")));
    const QString orientation = run.value(QStringLiteral("orientation"));
    if (orientation == u"portrait")
        page.orientation = PageSetup::Orientation::Portrait;
    else if (orientation == u"landscape")
        page.orientation = PageSetup::Orientation::Landscape;
    else if (!orientation.isEmpty())
        return invalid(run.text(QT_TRANSLATE_NOOP("Command", "--orientation takes portrait or landscape.")));
    return page;
}

} // namespace

QString ReportCommand::synopsis() const
{
    return QStringLiteral(
        "LIST -o FILE [--group-by FIELD] [--sort FIELD] [--columns FIELD,…] [--filter TEXT] "
        "[--as-of DATE] [--from DATE] [--to DATE] [--basis PURPOSE] "
        "[--without-basis mark|leave-out] [--paper a4|a3|letter] "
        "[--orientation portrait|landscape] [--labels SHEET] [--first-label N] "
        "[--language de|en] | --list");
}

const char *ReportCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command",
                             "Makes a printable list as an accessible PDF file, or as a spreadsheet.");
}

const char *ReportCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "Columns and groups are fields of what the list is about and of what "
                                        "belongs to it, such as name, country, kind, since, status, "
                                        "partner.population. A name that does not exist is answered with "
                                        "those that do. Lists of contacts say on their first page on which "
                                        "basis they print personal data.");
}

QStringList ReportCommand::examples() const
{
    return {
        QStringLiteral("report partners -o partners.pdf"),
        QStringLiteral("report partners -o partner.pdf --language de --group-by country --columns "
                       "name,since,status --filter status:active"),
        QStringLiteral("report anniversaries -o 2027.pdf --from 2027 --to 2027"),
        QStringLiteral("report addresses -o invitation.pdf --basis invitation --without-basis leave-out")};
}

QList<CommandOption> ReportCommand::options() const
{
    return {outputOption("FILE",
                         QT_TRANSLATE_NOOP("Command", "The file to write: .pdf, or .xlsx and .csv with the "
                                                      "columns of the list.")),
            {{QStringLiteral("group-by")},
             "FIELD",
             QT_TRANSLATE_NOOP("Command", "The field whose values are the headings; none: one table.")},
            sortOption(),
            columnsOption(),
            filterOption(),
            asOfOption(),
            {{QStringLiteral("from")},
             "DATE",
             QT_TRANSLATE_NOOP("Command", "Anniversaries, visits and follow-ups from this day, month or "
                                          "year.")},
            {{QStringLiteral("to")},
             "DATE",
             QT_TRANSLATE_NOOP("Command", "Those until this day, or the end of this month or year.")},
            {{QStringLiteral("basis")},
             "PURPOSE",
             QT_TRANSLATE_NOOP("Command", "What personal data are printed for: correspondence, invitation, "
                                          "infoletter or publication; without it, correspondence.")},
            {{QStringLiteral("without-basis")},
             "mark|leave-out",
             QT_TRANSLATE_NOOP("Command", "What becomes of contacts without a processing basis for that; "
                                          "without it, they are marked.")},
            {{QStringLiteral("paper")},
             "a4|a3|letter",
             QT_TRANSLATE_NOOP("Command", "The paper; without it, A4.")},
            {{QStringLiteral("orientation")},
             "portrait|landscape",
             QT_TRANSLATE_NOOP("Command", "How the paper is held; without it, as the columns need it.")},
            {{QStringLiteral("labels")},
             "SHEET",
             QT_TRANSLATE_NOOP("Command", "The sheet of address labels: 3x8, 3x7, 2x7, 2x7-wide, or a grid "
                                          "of your own in millimetres such as 3x7:60x38:12x15.")},
            {{QStringLiteral("first-label")},
             "N",
             QT_TRANSLATE_NOOP("Command", "The first label that is still on the first sheet.")},
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
    const auto parameters = listParameters(run);
    if (!parameters)
        return run.wrongUsage(parameters.error().message);
    options.parameters = *parameters;
    const auto page = pageSetup(run);
    if (!page)
        return run.wrongUsage(page.error().message);
    options.page = *page;
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
    const QString name = QDir::toNativeSeparators(made->file);
    const QString rows = QString::number(made->list.rows);
    run.answer(made->toJson(),
               made->list.pages > 0
                   ? run.text(QT_TRANSLATE_NOOP("Command", "Written to %1: %2 row(s) on %3 page(s)."))
                         .arg(name, rows, QString::number(made->list.pages))
                   : run.text(QT_TRANSLATE_NOOP("Command", "Written to %1: %2 row(s).")).arg(name, rows));
    for (const QString &notice : made->list.notices)
        run.note(notice);
    return ExitCode::Done;
}

} // namespace weltkontor
