// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/searchcommand.h"

#include "cli/commandoptions.h"
#include "cli/texttable.h"
#include "storage/recordfinder.h"
#include "workflow/recordoutput.h"

#include <QJsonArray>

namespace weltkontor
{
namespace
{

constexpr int standardLimit = 50;

Result<ExitCode> answerInJson(CommandRun &run, Database &database, const QList<SearchGroup> &groups)
{
    RecordOutput view(database, run.language());
    QJsonArray records;
    qint64 count = 0;
    for (const SearchGroup &group : groups) {
        QList<qint64> ids;
        for (const SearchGroup::Hit &hit : group.hits)
            ids += hit.record.id;
        const auto objects = view.json(group.type, ids);
        if (!objects)
            return objects.error();
        for (const QJsonObject &object : *objects)
            records += object;
        count += group.count;
    }
    run.document({{QStringLiteral("count"), count}, {QStringLiteral("records"), records}});
    return ExitCode::Done;
}

void answerInWords(CommandRun &run, const QList<SearchGroup> &groups)
{
    TextTable table;
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "Type")));
    table.addColumn(QStringLiteral("ID"), TextTable::Alignment::Right);
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "Title")));
    QStringList more;
    for (const SearchGroup &group : groups) {
        const RecordDescription &description = RecordDescription::of(group.type);
        for (const SearchGroup::Hit &hit : group.hits)
            table.addRow({description.key(), QString::number(hit.record.id), hit.title.in(run.language())});
        if (group.count > SearchGroup::countLimit)
            more += run.text(QT_TRANSLATE_NOOP("Command", "There are more than %1 of the type %2; --limit "
                                                          "shows more of them."))
                        .arg(QString::number(SearchGroup::countLimit), description.key());
        else if (group.count > group.hits.size())
            more += run.text(QT_TRANSLATE_NOOP("Command", "There are %1 of the type %2; --limit shows more "
                                                          "of them."))
                        .arg(QString::number(group.count), description.key());
    }
    if (table.isEmpty())
        run.note(run.text(QT_TRANSLATE_NOOP("Command", "Nothing was found.")));
    else
        run.table(table);
    for (const QString &line : std::as_const(more))
        run.note(line);
}

} // namespace

QString SearchCommand::synopsis() const
{
    return QStringLiteral("TEXT [--type TYPE] [--limit N]");
}

const char *SearchCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Finds records by any word of them.");
}

const char *SearchCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "The beginning of a word is enough, accents and scripts do not "
                                        "matter, and phone numbers are found by their digits.");
}

QStringList SearchCommand::examples() const
{
    return {QStringLiteral("search krakow"), QStringLiteral("search muster --type contact")};
}

QList<CommandOption> SearchCommand::options() const
{
    return {
        {{QStringLiteral("type")}, "TYPE", QT_TRANSLATE_NOOP("Command", "Only records of this type.")},
        {{QStringLiteral("limit")}, "N", QT_TRANSLATE_NOOP("Command", "At most so many of each type; 50.")}};
}

Result<ExitCode> SearchCommand::run(CommandRun &run) const
{
    QList<RecordType> types;
    if (run.isSet(QStringLiteral("type"))) {
        const auto type = CommandRun::recordType(run.value(QStringLiteral("type")));
        if (!type)
            return run.wrongUsage(type.error().message);
        types += *type;
    }
    const auto limit = run.limit(standardLimit);
    if (!limit)
        return run.wrongUsage(limit.error().message);
    const auto database = run.database();
    if (!database)
        return database.error();
    const auto groups =
        RecordFinder(**database).search(run.arguments().join(u' '), run.language(), types, *limit);
    if (!groups)
        return groups.error();
    if (run.wantsJson())
        return answerInJson(run, **database, *groups);
    answerInWords(run, *groups);
    return ExitCode::Done;
}

} // namespace weltkontor
