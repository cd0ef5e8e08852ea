// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partnershipstatus.h"
#include "domain/record.h"

#include <array>

namespace weltkontor
{

/// What one row of a list is about: records of different types that belong together, and what follows from
/// them for the day of the list. The records outlive it.
class ListEntry
{
public:
    ListEntry() = default;
    explicit ListEntry(const Record &record) { add(record); }

    void add(const Record &record) { m_records[size_t(record.type())] = &record; }

    /// Null where the row has none of this type.
    const Record *record(RecordType type) const { return m_records[size_t(type)]; }

    /// Empty where the row has no record of this type.
    QVariant value(const Field &field, RecordType type) const
    {
        const Record *own = record(type);
        return own ? own->value(field) : QVariant();
    }
    QString text(RecordType type, QStringView key) const
    {
        const Record *own = record(type);
        return own ? own->text(key) : QString();
    }

    std::optional<PartnershipState> state; ///< Of the partnership.
    QList<Milestone> milestones;           ///< Of the partnership, in order of time.
    PartialDate day;                       ///< Of an anniversary.
    int years = 0;                         ///< Of an anniversary.
    int count = 0;                         ///< Of what the row stands for, where it stands for several.
    bool lacksBasis = false;               ///< The contact's data are used without a processing basis.

private:
    std::array<const Record *, size_t(RecordType::DistinctPair) + 1> m_records = {};
};

} // namespace weltkontor
