// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/act.h"
#include "storage/database.h"

namespace weltkontor
{

enum class ChangeKind { Create, Edit, Delete, Restore };

struct ChangeSetInfo {
    qint64 id = 0;
    QDateTime at; ///< UTC.
    QString by;
    Act act;
    int changes = 0;
    qint64 undoes = 0;   ///< The change set that this one takes back, or 0.
    qint64 undoneBy = 0; ///< The one that took this back and stands, or 0.
    bool isUndone() const { return undoneBy != 0; }
};

/// What happened to one record in one change set.
struct RecordChange {
    struct FieldChange {
        QString field; ///< Key.
        QVariant before, after;
    };

    qint64 changeSet = 0;
    QDateTime at;
    QString by;
    RecordRef record;
    ChangeKind kind = ChangeKind::Edit;
    QList<FieldChange> fields; ///< In the order of the description.
};

/// Why a change set cannot be taken back: what stands on it.
struct UndoConflict {
    RecordRef record;
    QString titleDe, titleEn;
    QString field;     ///< Empty: the record as a whole, e.g. in the bin meanwhile, or linked to by another.
    QVariant expected; ///< What the change set left there.
    QVariant present;  ///< What is there now.
    QString message;   ///< In the messageLanguage().
};

struct UndoOutcome {
    qint64 changeSet = 0;          ///< The new change set; 0 with conflicts.
    QList<UndoConflict> conflicts; ///< When not empty nothing was changed.
    QList<RecordRef> records;      ///< What was touched.
};

/// Who changed what and when, and the way back. Lives as long as its Database; same thread.
class History
{
public:
    explicit History(Database &database)
        : m_database(database)
    {
    }

    /// Newest first, below @p beforeId where given; of one record where given.
    Result<QList<ChangeSetInfo>> changeSets(int limit = 100, qint64 beforeId = 0,
                                            std::optional<RecordRef> record = {});
    Result<ChangeSetInfo> changeSet(qint64 id);

    /// Acts of this kind since @p since (UTC) that nobody took back, newest first.
    Result<QList<ChangeSetInfo>> standing(Act::Kind kind, const QDateTime &since);

    /// How many records of these types were touched after this change set.
    Result<int> recordsTouchedAfter(qint64 changeSet, const QList<RecordType> &types);

    /// By record in the order they were made.
    Result<QList<RecordChange>> changes(qint64 changeSet);

    /// Of one record, newest first.
    Result<QList<RecordChange>> changesOf(const RecordRef &record);

    /// The record as this change set left it; NotFound when it did not exist then.
    Result<Record> versionAfter(const RecordRef &record, qint64 changeSet);

    /**
     * Takes the change set back by its inverse as a new change set. A change set that is itself an undo is
     * done again that way. Conflicts where a later change stands on it; Invalid where it is taken back
     * already.
     */
    Result<UndoOutcome> undo(qint64 changeSet);

    /// What Ctrl+Z and Ctrl+Shift+Z of this user do next, also after a restart: the newest change set that is
    /// not undone, or the newest undo after which nothing else was done. Nothing to do: no value.
    Result<std::optional<ChangeSetInfo>> nextUndo();
    Result<std::optional<ChangeSetInfo>> nextRedo();

private:
    Database &m_database;
};

} // namespace weltkontor
