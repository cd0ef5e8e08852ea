// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/samplecommand.h"

#include "storage/recordreader.h"
#include "workflow/recordoutput.h"
#include "workflow/samplecity.h"

#include <QCoreApplication>

namespace weltkontor
{

QString SampleCommand::synopsis() const
{
    return {};
}

const char *SampleCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Fills an empty database with the sample city.");
}

const char *SampleCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "For trying things out: the twin towns and cooperations of a city, "
                                        "with invented people at example.org. A database that holds "
                                        "anything already is left as it is.");
}

QStringList SampleCommand::examples() const
{
    return {QStringLiteral("--database sample.db sample")};
}

Result<ExitCode> SampleCommand::run(CommandRun &run) const
{
    const auto database = run.database(CommandRun::Missing::IsMade);
    if (!database)
        return database.error();
    if (const auto filled = fillWithSample(**database, &run.progress()); !filled)
        return filled.error();
    RecordReader reader(**database);
    QJsonObject counts;
    QStringList words;
    for (const RecordType type : RecordDescription::allTypes()) {
        const RecordDescription &description = RecordDescription::of(type);
        const auto count = reader.count(type);
        if (!count)
            return count.error();
        if (!description.isPrincipal() || *count == 0)
            continue;
        counts.insert(description.plural(), *count);
        words += countedRecords(type, *count, run.language());
    }
    run.answer(
        {{QStringLiteral("database"), (*database)->address().toText()}, {QStringLiteral("records"), counts}},
        run.text(QT_TRANSLATE_NOOP("Command", "The sample city is in %1: %2."))
            .arg((*database)->address().displayName(), words.join(QStringLiteral(", "))));
    return ExitCode::Done;
}

} // namespace weltkontor
