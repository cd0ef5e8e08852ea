// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupcommand.h"

#include "cli/commandoptions.h"
#include "storage/backup.h"

#include <QDir>
#include <QFileInfo>

namespace weltkontor
{

QString BackupCommand::synopsis() const
{
    return QStringLiteral("-o FILE");
}

const char *BackupCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Copies the whole database into one file, while others work in it.");
}

const char *BackupCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "The copy is consistent and holds everything with its history, from "
                                        "a file as from a server. A file that is there is replaced when the "
                                        "copy is complete. weltkontor restore brings it back.");
}

QStringList BackupCommand::examples() const
{
    return {QStringLiteral("backup -o weltkontor-2026-03-01.backup")};
}

QList<CommandOption> BackupCommand::options() const
{
    return {outputOption("FILE", QT_TRANSLATE_NOOP("Command", "The file to write."))};
}

Result<ExitCode> BackupCommand::run(CommandRun &run) const
{
    const QString file = run.value(QStringLiteral("output"));
    if (file.isEmpty())
        return run.wrongUsage(
            run.text(QT_TRANSLATE_NOOP("Command", "Where shall it be written? Example: -o %1"))
                .arg(QStringLiteral("weltkontor.backup")));
    const auto database = run.database();
    if (!database)
        return database.error();
    const auto copied = backUp(**database, file, &run.progress());
    if (!copied)
        return copied.error();
    const QString path = QFileInfo(file).absoluteFilePath();
    run.answer({{QStringLiteral("file"), path},
                {QStringLiteral("bytes"), QFileInfo(path).size()},
                {QStringLiteral("partners"), copied->partners},
                {QStringLiteral("contacts"), copied->contacts},
                {QStringLiteral("changeSets"), copied->changeSets}},
               run.text(QT_TRANSLATE_NOOP("Command", "The database is kept in %1: %2, %3, with its history."))
                   .arg(QDir::toNativeSeparators(path), run.count(RecordType::Partner, copied->partners),
                        run.count(RecordType::Contact, copied->contacts)));
    return ExitCode::Done;
}

} // namespace weltkontor
