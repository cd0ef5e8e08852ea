// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recordchooser.h"

namespace weltkontor
{

/// The surest of those that say all that the row says already; of several the one that says least beyond.
std::optional<MatchHit> RecordChooser::holding(const PartDraft &part, const QList<MatchHit> &hits,
                                               bool needsRole, const Known &known) const
{
    const auto filled = [](const Record &record) {
        return std::count_if(record.values().begin(), record.values().end(), [](const QVariant &value) {
            return value.isValid() && value != QVariant(false);
        });
    };
    const MatchHit *best = nullptr;
    qsizetype least = 0;
    for (const MatchHit &hit : hits) {
        if (best && hit.match.score < best->match.score)
            break;
        const Record &record = *known(hit.id);
        if ((needsRole && !hit.match.reasons.contains(MatchReason::SamePartner)) ||
            !m_merger.holds(record, part))
            continue;
        const qsizetype values = filled(record);
        if (!best || values < least) {
            best = &hit;
            least = values;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

/// Nothing where none is sure, or several are and agree with the row in as many values.
std::optional<MatchHit> RecordChooser::surest(const PartDraft &part, const QList<MatchHit> &hits,
                                              const Known &known) const
{
    if (hits.isEmpty() || !hits.first().match.isSure())
        return std::nullopt;
    const MatchHit *best = nullptr;
    int most = -1;
    bool isClear = true;
    for (const MatchHit &hit : hits) {
        if (hit.match.score <= hits.first().match.score - RecordMatch::asGood)
            break;
        const int agreements = m_merger.agreements(*known(hit.id), part);
        if (agreements == most)
            isClear = false;
        if (agreements <= most)
            continue;
        most = agreements;
        best = &hit;
        isClear = true;
    }
    return isClear ? std::optional(*best) : std::nullopt;
}

RecordChooser::Choice RecordChooser::choose(const PartDraft &part, qint64 row, QList<MatchHit> hits,
                                            bool needsRole, const Known &known) const
{
    Choice choice;
    hits.removeIf([&](const MatchHit &hit) { return known(hit.id) == nullptr; });
    if (m_answers.isDecided(row)) {
        hits.removeIf([&](const MatchHit &hit) {
            const bool isApart = m_answers.isKeptApart(row, {part.type, hit.id});
            if (isApart)
                choice.apart += hit.id;
            return isApart;
        });
        const auto taken = m_answers.takenAs(row, part.type);
        const auto hit = std::find_if(hits.begin(), hits.end(),
                                      [&taken](const MatchHit &one) { return taken && one.id == taken->id; });
        if (hit != hits.end()) {
            choice.id = hit->id;
            choice.match = hit->match;
            choice.isAnswered = true;
            return choice;
        }
    }
    if (hits.isEmpty())
        return choice;
    std::optional<MatchHit> found;
    // The usual row needs no look at the values.
    if (hits.size() == 1 && hits.first().match.isSure())
        found = hits.first();
    if (!found)
        found = holding(part, hits, needsRole, known);
    if (!found)
        found = surest(part, hits, known);
    if (!found && m_answers.doubt() == RowChanges::Doubt::TakeLikeliest &&
        (hits.size() == 1 || hits[0].match.score > hits[1].match.score))
        found = hits.first();
    if (found) {
        choice.id = found->id;
        choice.match = found->match;
    } else {
        choice.possible = hits.mid(0, mostPossible);
    }
    return choice;
}

} // namespace weltkontor
