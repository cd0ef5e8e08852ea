// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partnershipstatus.h"
#include "storage/act.h"
#include "storage/draftstore.h"
#include "storage/recordreader.h"
#include "workflow/translationstate.h"

#include <QDate>

namespace weltkontor
{

/// Records that are entered together with another one, in its form: milestones with their partnership.
struct PartSpec {
    RecordType type;
    const char *link; ///< Key of the field of the part that points to the whole.
};

/// Whether follow-ups and documents are kept with records of this type: those with a page of their own.
bool hasDeskParts(RecordType type);

/// The parts of a record of this type, in the order of its form.
QList<PartSpec> partsOf(RecordType type);

/// A record that a form shows a link to.
struct RelatedRecord {
    RecordRef record; ///< What the link opens.
    RecordTitle title;
    RecordTitle remark; ///< "active since 1988", "Mayor"; may be empty.
};

/// Everything that a form shows of a record, read in one go.
struct FormData {
    Record record;
    QHash<RecordType, QList<Record>> parts;
    QHash<RecordRef, RecordTitle> titles; ///< Of all records that these point to.
    QHash<RecordType, QList<RelatedRecord>> related;
    FieldContext context; ///< Without titleOf().
    RecordTitle title;    ///< Empty for a new record.
    std::optional<Draft> draft;
    QList<TranslationGap> gaps = {}; ///< Texts of which one language stayed behind.
    QString approvalRefusal = {};    ///< Why the user may not approve it; empty where they may.
    bool secondApproval = false;     ///< What is approved becomes a draft again when it is changed.
};

/// Reads the record with its parts; on a thread of the database.
Result<FormData> readForm(Database &database, const RecordRef &reference, Language language);

/// An empty record with these values, and the newest draft of a new record of its type.
Result<FormData> readNewForm(Database &database, RecordType type, const QHash<QString, QVariant> &presets,
                             Language language);

/// What a form hands over to be saved, as one change set.
struct FormSubmission {
    Act act;
    Record record;
    QList<Record> parts;        ///< New and changed ones; their link is set when the record is saved.
    QList<RecordRef> removed;   ///< Parts.
    bool isBroughtBack = false; ///< The record is in the bin and shall come out of it.
};

/// A record that somebody else saved or deleted since the form read it.
struct FormConflict {
    Record base;   ///< As the form read it.
    Record mine;   ///< As the form would save it.
    Record theirs; ///< As it is stored now.
    bool isDeleted = false;
};

struct FormAnswer {
    Result<void> saved;
    RecordRef record;
    bool isCreated = false;
    qint64 changeSet = 0; ///< 0 when nothing differed.
    /// As it stands after saving; none where it could not be read at once.
    std::optional<FormData> data;
    /// With an error of kind Conflict. @c base is the caller's to fill.
    QList<FormConflict> conflicts;
};

/// Saves all of it or nothing; on the writing thread of the database.
FormAnswer saveForm(Database &database, FormSubmission submission);

/// Makes the record again what this change set left of it, as a new change set; on the writing thread.
FormAnswer restoreForm(Database &database, const RecordRef &record, qint64 changeSet);

} // namespace weltkontor
