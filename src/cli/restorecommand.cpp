// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/restorecommand.h"

#include "storage/backup.h"
#include "storage/damagedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace weltkontor
{

QString RestoreCommand::synopsis() const
{
    return QStringLiteral("FILE");
}

const char *RestoreCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Brings back what weltkontor backup copied.");
}

const char *RestoreCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "The content of the file takes the place of the database's own, all "
                                        "of it or nothing. What was there is copied beforehand, and told "
                                        "where to. A damaged database is put aside.");
}

QStringList RestoreCommand::examples() const
{
    return {QStringLiteral("restore weltkontor-2026-03-01.backup")};
}

Result<ExitCode> RestoreCommand::run(CommandRun &run) const
{
    const QString file = run.argument(0);
    // Before anything is opened: a wrong file must not make a database.
    const auto info = inspectBackup(file);
    if (!info)
        return info.error();
    const auto aside = putAsideDamaged(run.databaseAddress(), SystemClock().now());
    if (!aside)
        return aside.error();
    if (*aside)
        run.note(run.text(QT_TRANSLATE_NOOP("Command",
                                            "The database is damaged. What is left of it is kept in %1."))
                     .arg(QDir::toNativeSeparators(**aside)));
    const auto database = run.database(CommandRun::Missing::IsMade);
    if (!database)
        return database.error();
    auto kept = restoreBackup(**database, file, &run.progress());
    if (!kept)
        return kept.error();
    if (*aside) {
        QFile::remove(*kept); // of the new, empty database that took the place of the damaged one
        kept = **aside;
    }
    QJsonObject object{{QStringLiteral("file"), QFileInfo(file).absoluteFilePath()},
                       {QStringLiteral("kept"), *kept},
                       {QStringLiteral("partners"), info->partners},
                       {QStringLiteral("contacts"), info->contacts}};
    run.answer(object,
               run.text(QT_TRANSLATE_NOOP("Command", "Brought back from %1: %2, %3. What was there "
                                                     "before is kept in %4."))
                   .arg(QDir::toNativeSeparators(file), run.count(RecordType::Partner, info->partners),
                        run.count(RecordType::Contact, info->contacts), QDir::toNativeSeparators(*kept)));
    return ExitCode::Done;
}

} // namespace weltkontor
