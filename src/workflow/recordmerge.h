// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/recordreader.h"

namespace weltkontor
{

/// Where the value of one field of a merged record comes from.
enum class MergeSource {
    Kept,  ///< From the record that stays.
    Other, ///< From the one that goes.
    Both   ///< Both values: lists and notes joined, a second number or address into its own field.
};

/// One field in which two records differ.
struct MergeField {
    QString field; ///< Key.
    QVariant kept, other;
    MergeSource proposed = MergeSource::Kept;
    bool canBeBoth = false;
};

/// Two records that shall become one, as they are now.
struct MergeProposal {
    Record kept;
    Record other;
    QList<MergeField> fields; ///< Those that differ, in the order of the description.
    int links = 0;            ///< Records that point to the one that goes, and will point to the other.
};

/**
 * Makes one record of two: field by field, with everything that pointed to either, as one change set.
 *
 * Stateless; the database's thread.
 */
class RecordMerge
{
public:
    /// NotFound when one of them is gone. Both are of one type. Empty fields are filled from the other
    /// record.
    static Result<MergeProposal> propose(Database &database, const RecordRef &kept, const RecordRef &other);

    /// What the merged record holds; fields that @p choices does not name follow the proposal.
    static Record merged(const MergeProposal &proposal, const QHash<QString, MergeSource> &choices);

    /**
     * Writes it: the merged record, every link to the other, and the other into the bin. Links that would
     * then stand twice (the same role, the same basis for the same purpose) are kept once. Conflict, with
     * nothing changed, when one of both was changed meanwhile. Gives the change set.
     */
    static Result<qint64> apply(Database &database, const MergeProposal &proposal,
                                const QHash<QString, MergeSource> &choices);
};

} // namespace weltkontor
