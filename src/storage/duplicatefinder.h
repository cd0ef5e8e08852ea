// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/recordmatch.h"
#include "storage/recordreader.h"

namespace weltkontor
{

/// A record that may be the same as another.
struct DuplicateHit {
    RecordRef record;
    RecordTitle title;
    RecordMatch match;
};

/// Two records that may be the same.
struct DuplicatePair {
    RecordRef first, second; ///< first has the smaller id.
    RecordTitle firstTitle, secondTitle;
    RecordMatch match;
};

/**
 * Finds records that may be the same: by folded and transliterated names, e-mail and phone digits.
 *
 * Pairs of which a person said that they are different (DistinctPair) are left out. Lives as long as its
 * Database; same thread.
 */
class DuplicateFinder
{
public:
    explicit DuplicateFinder(Database &database)
        : m_database(database)
    {
    }

    /// Of a record being written (id 0) or kept; the surest first. Quick enough to ask while a person types.
    Result<QList<DuplicateHit>> duplicatesOf(const Record &record, int limit = 5);

    /// All pairs among the records of a type, the surest first, at most @p limit; Cancelled by @p progress.
    /// Something that more than a hundred records have in common, such as the office's phone, tells nothing.
    Result<QList<DuplicatePair>> allPairs(RecordType type, Progress *progress = nullptr, int limit = 1000);

    /// The pairs that a person keeps apart, each as {smaller id, larger id}.
    Result<QSet<std::pair<qint64, qint64>>> distinctPairs(RecordType type);

private:
    Result<QSet<qint64>> candidates(const Record &record);

    Database &m_database;
};

/// Remembers that both are different records, as a change set; nothing where that is known. Both of one type.
Result<std::optional<qint64>> keepApart(Database &database, const RecordRef &one, const RecordRef &other);

} // namespace weltkontor
