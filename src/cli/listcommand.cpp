// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "cli/commandoptions.h"
#include "cli/texttable.h"
#include "storage/recordfinder.h"
#include "workflow/recordoutput.h"

#include <QJsonArray>

namespace weltkontor
{

QString ListCommand::synopsis() const
{
    return QStringLiteral(
        "TYPE [--filter TEXT] [--sort FIELD] [--as-of DATE] [--columns FIELD,…] [--limit N]");
}

const char *ListCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Prints a table of the records of one type.");
}

const char *ListCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "TYPE is partner, partnership, contact, article, visit, infoletter, "
                                        "follow_up, document and the like, or its plural. Partners and "
                                        "partnerships come with their status and since when they exist.");
}

QStringList ListCommand::examples() const
{
    return {QStringLiteral("list partners --filter \"country:PL status:active\""),
            QStringLiteral("list partnership --as-of 2014-06-30 --sort -since"),
            QStringLiteral("--json list contact")};
}

QList<CommandOption> ListCommand::options() const
{
    return {filterOption(), sortOption(), asOfOption(), columnsOption(), limitOption()};
}

Result<ExitCode> ListCommand::run(CommandRun &run) const
{
    const auto type = CommandRun::recordType(run.argument(0));
    if (!type)
        return run.wrongUsage(type.error().message);
    const auto query = run.query(*type);
    if (!query)
        return run.wrongUsage(query.error().message);
    const auto limit = run.limit(0);
    if (!limit)
        return run.wrongUsage(limit.error().message);
    const auto database = run.databaseOfDay();
    if (!database)
        return database.error();
    auto ids = RecordFinder(**database).ids(*query);
    if (!ids && ids.error().kind == Error::Kind::Invalid)
        return run.wrongUsage(ids.error().message);
    if (!ids)
        return ids.error();
    const qint64 count = ids->size();
    if (*limit > 0)
        *ids = ids->mid(0, *limit);
    RecordOutput view(**database, run.language(), query->asOf);
    if (run.wantsJson()) {
        const auto objects = view.json(*type, *ids);
        if (!objects)
            return objects.error();
        QJsonArray records;
        for (const QJsonObject &object : *objects)
            records += object;
        run.document({{QStringLiteral("count"), count}, {QStringLiteral("records"), records}});
        return ExitCode::Done;
    }
    const QStringList columns = run.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts);
    const auto table = view.table(*type, *ids, columns);
    if (!table)
        return run.wrongUsage(table.error().message);
    TextTable shown;
    for (const RecordColumns::Column &column : table->columns)
        shown.addColumn(column.title,
                        column.isNumber ? TextTable::Alignment::Right : TextTable::Alignment::Left);
    for (const QStringList &row : table->rows)
        shown.addRow(row);
    if (!shown.isEmpty())
        run.table(shown);
    run.note(count == 0 ? run.text(QT_TRANSLATE_NOOP("Command", "Nothing was found."))
                        : countedRecords(*type, count, run.language()));
    return ExitCode::Done;
}

} // namespace weltkontor
