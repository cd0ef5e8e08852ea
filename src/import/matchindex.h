// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordmatch.h"

#include <QHash>
#include <QList>

namespace weltkontor
{

/// A record that may be the one that a row is about.
struct MatchHit {
    qint64 id = 0;
    RecordMatch match;
};

/**
 * The profiles of all records of one type, by their keys. Not thread-safe.
 *
 * Holds a few short texts and a few numbers per record, so that a hundred thousand fit into memory.
 */
class MatchIndex
{
public:
    void reserve(qsizetype records);

    /// A profile of a record that is known already takes the place of the other one.
    void add(const MatchProfile &profile);

    /// That a contact has a role for a partner; a contact nobody knows is left out.
    void addPartner(qint64 contact, qint64 partner);

    bool isEmpty() const { return m_profiles.isEmpty(); }
    bool contains(qint64 id) const { return m_positions.contains(id); }
    const MatchProfile &profile(qint64 id) const { return m_profiles[m_positions.value(id)]; }

    /// Those that match with at least @p threshold, the surest first, then the oldest.
    QList<MatchHit> find(const MatchProfile &wanted, int threshold = RecordMatch::threshold) const;

    static void sort(QList<MatchHit> &hits);

private:
    /// The profiles of a key hang together in a list; other keys with the same hash may stand in it.
    struct Link {
        int profile = 0;
        int next = 0; ///< Position in m_links + 1; 0: the last one.
    };
    void addKeys(const QStringList &keys, int position);

    QList<MatchProfile> m_profiles;
    QList<Link> m_links;
    QHash<size_t, int> m_first;     ///< Position in m_links + 1 by the hash of a key.
    QHash<qint64, int> m_positions; ///< In m_profiles, by id.
};

} // namespace weltkontor
