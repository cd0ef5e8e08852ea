// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historycommand.h"

#include "cli/commandoptions.h"
#include "cli/texttable.h"
#include "storage/history.h"

#include <QJsonArray>

namespace weltkontor
{
namespace
{

constexpr int standardLimit = 100;

QString timeText(const QDateTime &at, Language language)
{
    const QString format = language == Language::German ? QStringLiteral("dd.MM.yyyy HH:mm")
                                                        : QStringLiteral("d MMM yyyy HH:mm");
    return localeOf(language).toString(at.toLocalTime(), format);
}

QJsonObject objectOf(const ChangeSetInfo &info, Language language)
{
    QJsonObject object{{QStringLiteral("id"), info.id},
                       {QStringLiteral("at"), info.at.toUTC().toString(Qt::ISODate)},
                       {QStringLiteral("by"), info.by},
                       {QStringLiteral("summary"), info.act.summary(language)},
                       {QStringLiteral("changes"), info.changes},
                       {QStringLiteral("undone"), info.isUndone()}};
    if (info.undoes != 0)
        object.insert(QStringLiteral("undoes"), info.undoes);
    return object;
}

} // namespace

QString HistoryCommand::synopsis() const
{
    return QStringLiteral("[TYPE ID] [--limit N]");
}

const char *HistoryCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Tells who changed what and when, the newest first.");
}

const char *HistoryCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "With TYPE and ID only of this record. Every line is a change set, "
                                        "which weltkontor undo takes back by its number.");
}

QStringList HistoryCommand::examples() const
{
    return {QStringLiteral("history --limit 20"), QStringLiteral("history partner 12")};
}

QList<CommandOption> HistoryCommand::options() const
{
    return {{{QStringLiteral("limit")}, "N", QT_TRANSLATE_NOOP("Command", "At most so many; 100.")}};
}

Result<ExitCode> HistoryCommand::run(CommandRun &run) const
{
    std::optional<RecordRef> record;
    if (!run.arguments().isEmpty()) {
        const auto type = CommandRun::recordType(run.argument(0));
        if (!type)
            return run.wrongUsage(type.error().message);
        const auto id = CommandRun::recordId(run.argument(1));
        if (!id)
            return run.wrongUsage(id.error().message);
        record = RecordRef(*type, *id);
    }
    const auto limit = run.limit(standardLimit);
    if (!limit)
        return run.wrongUsage(limit.error().message);
    const auto database = run.database();
    if (!database)
        return database.error();
    const auto changeSets = History(**database).changeSets(*limit, 0, record);
    if (!changeSets)
        return changeSets.error();
    if (run.wantsJson()) {
        QJsonArray array;
        for (const ChangeSetInfo &info : *changeSets)
            array += objectOf(info, run.language());
        run.document({{QStringLiteral("changeSets"), array}});
        return ExitCode::Done;
    }
    TextTable table;
    table.addColumn(QStringLiteral("ID"), TextTable::Alignment::Right);
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "When")));
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "Who")));
    table.addColumn(run.text(QT_TRANSLATE_NOOP("Command", "What")));
    table.addColumn({});
    for (const ChangeSetInfo &info : *changeSets)
        table.addRow({QString::number(info.id), timeText(info.at, run.language()), info.by,
                      info.act.summary(run.language()),
                      info.isUndone() ? run.text(QT_TRANSLATE_NOOP("Command", "taken back")) : QString()});
    if (table.isEmpty())
        run.note(run.text(QT_TRANSLATE_NOOP("Command", "Nothing was changed yet.")));
    else
        run.table(table);
    return ExitCode::Done;
}

} // namespace weltkontor
