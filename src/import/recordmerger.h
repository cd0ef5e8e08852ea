// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtext.h"
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
    /// By the policy of the run, and by those of the columns.
    RecordMerger(const ColumnMapping &mapping, ImportPolicy policy, const FieldContext &context);

    struct Outcome {
        QList<ImportPlan::Change> changes;
        /// Fields whose value another row of the file gave differently; what the row says goes into the note.
        QList<int> contradictions;
    };

    /// @p planned is new for this row, stored, or touched by an earlier row.
    Outcome merge(ImportPlan::PlannedRecord &planned, const PartDraft &part, qint64 row) const;

    /// Whether the record says already what the row says: the row is about this one or one like it.
    bool holds(const Record &record, const PartDraft &part) const;

    /// How many of the values of the row the record has.
    int agreements(const Record &record, const PartDraft &part) const;

private:
    ImportPolicy policyOf(const PartDraft &part, const Field &field) const;
    bool holds(const Record &record, const Field &field, const QVariant &given) const;
    bool means(const Field &field, const QVariant &present, const QVariant &given) const;
    /// Nothing: the row contradicts an earlier one.
    std::optional<QVariant> mergedValue(const ImportPlan::PlannedRecord &planned, const Field &field,
                                        const QVariant &given, ImportPolicy policy, bool fromOtherRow) const;
    void mergePartnerName(ImportPlan::PlannedRecord &planned, const Field &field, const QString &given,
                          ImportPolicy policy, Outcome &outcome) const;
    static void set(ImportPlan::PlannedRecord &planned, const Field &field, const QVariant &value,
                    Outcome &outcome);

    struct ColumnPolicy {
        ImportTarget target;
        ImportPolicy policy;
    };
    QList<ColumnPolicy> m_columns; ///< Those with a policy of their own.
    ImportPolicy m_policy;
    FieldContext m_context;
};

/// The line of the internal note for a value that the field does not take.
QString noteLine(const Field &field, const QVariant &value, const FieldContext &context);

/// @p text with the lines of @p more that it does not hold yet, at the end.
QString withLines(const QString &text, const QString &more);

} // namespace weltkontor
