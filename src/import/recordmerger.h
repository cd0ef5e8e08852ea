// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country.h"
#include "import/importplan.h"

namespace weltkontor
{

/**
 * Brings what a row says about a record together with what is there, field by field.
 *
 * Equal means the same to a person: phones by their number, dates that are known more exactly, lists that
 * hold the items already, names that the partner has among its names. Lists and notes only grow, so the same
 * file twice changes nothing. Where two rows of a file contradict each other the first one counts and the
 * other value is told.
 */
class RecordMerger
{
public:
    RecordMerger(ImportPolicy policy, const Country &home)
        : m_policy(policy)
        , m_home(home)
    {
    }

    struct Outcome {
        QList<ImportPlan::Change> changes;
        /// Fields whose value another row of the file gave differently; what the row says goes into the note.
        QList<int> contradictions;
    };

    /// @p planned is new for this row, stored, or touched by an earlier row.
    Outcome merge(ImportPlan::PlannedRecord &planned, const PartDraft &part, qint64 row) const;

private:
    bool means(const Field &field, const QVariant &present, const QVariant &given) const;
    QVariant mergedValue(const ImportPlan::PlannedRecord &planned, const Field &field, const QVariant &given,
                         bool fromOtherRow, bool &contradicts) const;
    void mergePartnerName(ImportPlan::PlannedRecord &planned, const Field &field, const QString &given,
                          Outcome &outcome) const;
    static void set(ImportPlan::PlannedRecord &planned, const Field &field, const QVariant &value,
                    Outcome &outcome);

    ImportPolicy m_policy;
    Country m_home;
};

/// @p text with the lines of @p more that it does not hold yet, at the end.
QString withLines(const QString &text, const QString &more);

} // namespace weltkontor
