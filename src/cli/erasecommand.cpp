// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/erasecommand.h"

#include "domain/recordtypewords.h"
#include "storage/erasure.h"
#include "storage/recordreader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace weltkontor
{
namespace
{

QJsonArray arrayOf(const QList<RecordRef> &records)
{
    QJsonArray array;
    for (const RecordRef &record : records)
        array += record.toText();
    return array;
}

void tellRecords(CommandRun &run, Database &database, const QString &heading, const QList<RecordRef> &records)
{
    if (records.isEmpty())
        return;
    const auto titles = RecordReader(database).titles(records);
    run.note(heading);
    for (const RecordRef &record : records)
        run.note(QStringLiteral("  ") + record.toText() + QStringLiteral("  ") +
                 (titles ? titles->value(record).in(run.language()) : QString()));
}

} // namespace

QString EraseCommand::synopsis() const
{
    return QStringLiteral("CONTACT [--yes]");
}

const char *EraseCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command",
                             "Erases a person for good: records, history, search, drafts and documents.");
}

const char *EraseCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command",
                             "Without --yes it says what would be erased and changes nothing. It cannot be "
                             "taken back. The history keeps that somebody was erased, without the name; "
                             "the next publication shows the person no more. Backups that were made before "
                             "are not reached: delete them by hand.");
}

QStringList EraseCommand::examples() const
{
    return {QStringLiteral("erase 12"), QStringLiteral("erase 12 --yes")};
}

QList<CommandOption> EraseCommand::options() const
{
    return {{{QStringLiteral("yes")},
             nullptr,
             QT_TRANSLATE_NOOP("Command", "Erases; without it nothing is changed.")}};
}

Result<ExitCode> EraseCommand::run(CommandRun &run) const
{
    const auto id = CommandRun::recordId(run.argument(0));
    if (!id)
        return run.wrongUsage(id.error().message);
    const auto database = run.database();
    if (!database)
        return database.error();
    const bool isMeant = run.isSet(QStringLiteral("yes"));
    Erasure erasure(**database);
    const auto plan = erasure.plan(ContactId{*id});
    if (!plan && plan.error().kind == Error::Kind::NotFound)
        return run.refuse(plan.error());
    if (!plan)
        return plan.error();
    if (!isMeant)
        tellRecords(run, **database, run.text(QT_TRANSLATE_NOOP("Command", "These would be erased:")),
                    plan->records);
    tellRecords(run, **database,
                run.text(QT_TRANSLATE_NOOP("Command", "These lose their link to the person:")), plan->linked);
    tellRecords(
        run, **database,
        run.text(QT_TRANSLATE_NOOP("Command", "These texts hold the family name; read them yourself:")),
        plan->mentioned);
    if (isMeant) {
        if (const auto done = erasure.run(ContactId{*id}); !done)
            return done.error();
    }
    const int records = int(plan->records.size());
    const QString told =
        isMeant ? run.text(QT_TRANSLATE_N_NOOP("Command", "%n record(s) of one person erased."), records)
                : run.text(QT_TRANSLATE_N_NOOP("Command", "%n record(s) would be erased. To do it: --yes"),
                           records);
    run.answer({{QStringLiteral("erased"), isMeant},
                {QStringLiteral("records"), arrayOf(plan->records)},
                {QStringLiteral("linked"), arrayOf(plan->linked)},
                {QStringLiteral("mentioned"), arrayOf(plan->mentioned)},
                {QStringLiteral("versions"), plan->versions}},
               told);
    return isMeant ? ExitCode::Done : ExitCode::Refused;
}

} // namespace weltkontor
