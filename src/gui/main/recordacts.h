// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changeset.h"
#include "storage/databaseservice.h"
#include "storage/history.h"

namespace weltkontor
{

/// The number of the change set an act made; nothing where there was nothing to do.
using ActAnswer = Result<std::optional<qint64>>;

/// All into the bin in one change set.
QFuture<ActAnswer> deleteRecords(DatabaseService &service, const QList<RecordRef> &records);

/// The record as a change set left it becomes its newest version; out of the bin where it is there.
QFuture<ActAnswer> restoreRecord(DatabaseService &service, const RecordRef &record, qint64 changeSet);

/// Done today.
QFuture<ActAnswer> markFollowUpDone(DatabaseService &service, const RecordRef &followUp);

/// See FollowUp::aWeekLater().
QFuture<ActAnswer> moveFollowUp(DatabaseService &service, const RecordRef &followUp);

/// A saved view of this name; one of the same name and kind gets the new query.
QFuture<ActAnswer> saveView(DatabaseService &service, const QString &name, RecordType type,
                            const QString &query);

/// The inverse of the change set, or what stands against it.
QFuture<Result<UndoOutcome>> undoChangeSet(DatabaseService &service, qint64 changeSet);

} // namespace weltkontor
