// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "storage/database.h"

namespace weltkontor
{

/// What stands in a backup: for a person to look at before restoring it.
struct BackupInfo {
    QDateTime newestChange; ///< Of its newest change set; null where there is none.
    int schema = 0;
    qint64 partners = 0, contacts = 0, changeSets = 0;
};

/**
 * A consistent copy of the database while others work in it: one SQLite file, of either kind of database.
 * A file that exists is replaced only when the copy is complete. Never holds drafts.
 */
Result<BackupInfo> backUp(Database &database, const QString &file, Progress *progress = nullptr);

/// Looks into a backup. Invalid when it is none, damaged, or of a newer version.
Result<BackupInfo> inspectBackup(const QString &file);

/**
 * Puts the content of the backup in place of the database's own, in one step: all or nothing. What was there
 * is backed up beforehand beside SQLite's file or in the user's data folder; returns the path of that copy.
 */
Result<QString> restoreBackup(Database &database, const QString &file, Progress *progress = nullptr);

/// A copy of a database of an older schema (a number of a migration) before it is brought up to date: beside
/// SQLite's file, or in the user's data folder. Gives its path.
Result<QString> backUpBeforeMigration(Database &database, int schema);

} // namespace weltkontor
