// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/undocommand.h"

#include "storage/history.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace weltkontor
{
namespace
{

QJsonObject objectOf(const UndoConflict &conflict, Language language)
{
    QJsonObject object{
        {QStringLiteral("type"), RecordDescription::of(conflict.record.type).key()},
        {QStringLiteral("id"), conflict.record.id},
        {QStringLiteral("title"), language == Language::German ? conflict.titleDe : conflict.titleEn},
        {QStringLiteral("message"), conflict.message}};
    const Field *field = RecordDescription::of(conflict.record.type).field(conflict.field);
    if (field != nullptr) {
        object.insert(QStringLiteral("field"), conflict.field);
        object.insert(QStringLiteral("expected"), Record::jsonOf(*field, conflict.expected));
        object.insert(QStringLiteral("present"), Record::jsonOf(*field, conflict.present));
    }
    return object;
}

ExitCode tellConflicts(CommandRun &run, const QList<UndoConflict> &conflicts)
{
    QJsonArray array;
    for (const UndoConflict &conflict : conflicts) {
        array += objectOf(conflict, run.language());
        run.note(conflict.message);
    }
    run.note(run.text(QT_TRANSLATE_NOOP("Command", "Nothing was changed: later changes stand on this one. "
                                                   "Take those back first, or change the records by hand.")));
    if (run.wantsJson())
        run.document({{QStringLiteral("conflicts"), array}});
    return ExitCode::Refused;
}

} // namespace

QString UndoCommand::synopsis() const
{
    return QStringLiteral("CHANGESET");
}

const char *UndoCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Takes one change set back, such as a whole import.");
}

const char *UndoCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "The number stands in weltkontor history. Taking back makes a change "
                                        "set of its own, which can be taken back in turn. Where a later "
                                        "change stands on it, nothing happens and the reasons are told.");
}

QStringList UndoCommand::examples() const
{
    return {QStringLiteral("undo 7")};
}

Result<ExitCode> UndoCommand::run(CommandRun &run) const
{
    const auto id = CommandRun::recordId(run.argument(0));
    if (!id)
        return run.wrongUsage(id.error().message);
    const auto database = run.database();
    if (!database)
        return database.error();
    History history(**database);
    const auto info = history.changeSet(*id);
    if (!info && info.error().kind == Error::Kind::NotFound)
        return run.refuse(info.error());
    if (!info)
        return info.error();
    const auto outcome = history.undo(*id);
    if (!outcome)
        return outcome.error();
    if (!outcome->conflicts.isEmpty())
        return tellConflicts(run, outcome->conflicts);
    run.answer({{QStringLiteral("undone"), *id}, {QStringLiteral("changeSet"), outcome->changeSet}},
               run.text(QT_TRANSLATE_NOOP("Command", "Taken back: %1. To have it again: weltkontor undo %2"))
                   .arg(info->act.summary(run.language()), QString::number(outcome->changeSet)));
    return ExitCode::Done;
}

} // namespace weltkontor
