// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/matchindex.h"

#include <QVarLengthArray>

namespace weltkontor
{
namespace
{

/// The office's phone that a thousand contacts have tells nothing, nor does a name that thousands have: other
/// keys of the same record tell more.
constexpr int mostOfOneMark = 200;
constexpr int mostOfOneName = 1000;

size_t hashOf(const QString &key)
{
    return qHash(key, 0);
}

int mostOf(const QString &key)
{
    if (key.startsWith(u'n'))
        return std::numeric_limits<int>::max(); // of partners there are few
    return key.startsWith(u'f') || key.startsWith(u'o') ? mostOfOneName : mostOfOneMark;
}

} // namespace

void MatchIndex::reserve(qsizetype records)
{
    m_profiles.reserve(records);
    m_positions.reserve(records);
    m_links.reserve(records * 3);
    m_first.reserve(records * 3);
}

void MatchIndex::addKeys(const QStringList &keys, int position)
{
    for (const QString &key : keys) {
        const int link = int(m_links.size());
        int &first = m_first[hashOf(key)];
        m_links += {position, first};
        first = link + 1;
    }
}

void MatchIndex::add(const MatchProfile &profile)
{
    const auto known = m_positions.constFind(profile.id());
    if (known == m_positions.cend()) {
        const int position = int(m_profiles.size());
        m_positions.insert(profile.id(), position);
        m_profiles += profile;
        addKeys(profile.keys(), position);
        return;
    }
    MatchProfile &present = m_profiles[*known];
    QStringList keys = profile.keys();
    const QStringList before = present.keys();
    keys.removeIf([&before](const QString &key) { return before.contains(key); });
    const QList<qint64> partners = present.partners();
    present = profile;
    for (const qint64 partner : partners)
        present.addPartner(partner);
    addKeys(keys, *known);
}

void MatchIndex::addPartner(qint64 contact, qint64 partner)
{
    if (const auto known = m_positions.constFind(contact); known != m_positions.cend())
        m_profiles[*known].addPartner(partner);
}

QList<MatchHit> MatchIndex::find(const MatchProfile &wanted, int threshold) const
{
    QVarLengthArray<int, 32> seen;
    QList<MatchHit> hits;
    const QStringList keys = wanted.keys();
    for (const QString &key : keys) {
        int left = mostOf(key);
        for (int link = m_first.value(hashOf(key)); link > 0 && left > 0; --left) {
            const auto [position, next] = m_links[link - 1];
            link = next;
            const MatchProfile &candidate = m_profiles[position];
            const RecordMatch match = wanted.match(candidate);
            if (match.score < threshold || seen.contains(position))
                continue;
            seen.append(position);
            hits += {candidate.id(), match};
        }
    }
    sort(hits);
    return hits;
}

void MatchIndex::sort(QList<MatchHit> &hits)
{
    std::sort(hits.begin(), hits.end(), [](const MatchHit &a, const MatchHit &b) {
        // Those that are there come before those that the file makes, the older before the newer.
        const auto order = [](const MatchHit &hit) {
            return std::tuple(-hit.match.score, hit.id < 0, qAbs(hit.id));
        };
        return order(a) < order(b);
    });
}

} // namespace weltkontor
