// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/duplicatefinder.h"

#include "base/phrases.h"
#include "domain/distinctpair.h"
#include "storage/changeset.h"
#include "storage/searchmatch.h"
#include "storage/sqlconnection.h"

#include <QSet>

namespace weltkontor
{
namespace
{

constexpr int candidatesPerText = 50;
constexpr int largestBlock = 100;
constexpr int reportEvery = 4096;

using IdPair = std::pair<qint64, qint64>;

IdPair ordered(qint64 a, qint64 b)
{
    return {std::min(a, b), std::max(a, b)};
}

struct ScoredPair {
    int first = 0; ///< Positions in the profiles.
    int second = 0;
    RecordMatch match;
};

/// Positions of the profiles that share a key, each list two or more.
QList<QList<int>> blocksOf(const QList<MatchProfile> &profiles)
{
    QHash<QString, QList<int>> byKey;
    for (int i = 0; i < profiles.size(); ++i) {
        const QStringList keys = profiles[i].keys();
        for (const QString &key : keys)
            byKey[key] += i;
    }
    QList<QList<int>> blocks;
    for (const QList<int> &block : std::as_const(byKey)) {
        if (block.size() > 1 && block.size() <= largestBlock)
            blocks += block;
    }
    return blocks;
}

Error cancelled()
{
    return {Error::Kind::Cancelled,
            message("Storage", QT_TRANSLATE_NOOP("Storage", "Cancelled. Nothing was changed.")),
            {}};
}

} // namespace

Result<QSet<IdPair>> DuplicateFinder::distinctPairs(RecordType type)
{
    const auto kept = RecordReader(m_database).all<DistinctPair>();
    if (!kept)
        return kept.error();
    QSet<IdPair> pairs;
    for (const DistinctPair &pair : *kept) {
        if (pair.first.type == type)
            pairs.insert(ordered(pair.first.id, pair.second.id));
    }
    return pairs;
}

Result<QSet<qint64>> DuplicateFinder::candidates(const Record &record)
{
    SqlConnection &connection = m_database.connection();
    QSet<qint64> ids;
    const QStringList texts = MatchProfile::searchTexts(record);
    for (const QString &text : texts) {
        const SearchMatch match(text, record.type(), connection);
        if (match.isEmpty())
            continue;
        SqlBindings bindings = match.bindings();
        bindings += {":type", record.description().key()};
        bindings += {":limit", candidatesPerText};
        const auto read =
            connection.each(QStringLiteral("SELECT i.id FROM record_index i WHERE i.record_type = :type") +
                                match.sql() + QStringLiteral(" LIMIT :limit"),
                            bindings, [&](const QSqlQuery &query) {
                                ids.insert(query.value(0).toLongLong());
                                return true;
                            });
        if (!read)
            return read.error();
    }
    ids.remove(record.id);
    return ids;
}

Result<QList<DuplicateHit>> DuplicateFinder::duplicatesOf(const Record &record, int limit)
{
    QList<DuplicateHit> hits;
    if (!MatchProfile::isMatched(record.type()))
        return hits;
    const auto ids = candidates(record);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return hits;
    const auto apart = distinctPairs(record.type());
    if (!apart)
        return apart.error();
    RecordReader reader(m_database);
    const auto records = reader.records(record.type(), ids->values());
    if (!records)
        return records.error();
    const MatchProfile wanted(record);
    for (const Record &candidate : *records) {
        const RecordMatch match = wanted.match(MatchProfile(candidate));
        if (match.isPossible() && !apart->contains(ordered(record.id, candidate.id)))
            hits += DuplicateHit{candidate.reference(), {}, match};
    }
    std::sort(hits.begin(), hits.end(), [](const DuplicateHit &a, const DuplicateHit &b) {
        return std::pair(-a.match.score, a.record.id) < std::pair(-b.match.score, b.record.id);
    });
    hits = hits.mid(0, limit);
    QList<RecordRef> references;
    for (const DuplicateHit &hit : std::as_const(hits))
        references += hit.record;
    const auto titles = reader.titles(references);
    if (!titles)
        return titles.error();
    for (DuplicateHit &hit : hits)
        hit.title = titles->value(hit.record);
    return hits;
}

Result<QList<DuplicatePair>> DuplicateFinder::allPairs(RecordType type, Progress *progress, int limit)
{
    if (!MatchProfile::isMatched(type))
        return QList<DuplicatePair>();
    const QString phase = message("Storage", QT_TRANSLATE_NOOP("Storage", "Looking for duplicates"));
    const auto apart = distinctPairs(type);
    if (!apart)
        return apart.error();
    RecordReader reader(m_database);
    const auto total = reader.count(type);
    if (!total)
        return total.error();
    QList<MatchProfile> profiles;
    profiles.reserve(*total);
    const auto mayGoOn = [&](qint64 done) {
        if (progress && done % reportEvery == 0)
            progress->report(phase, done, *total);
        return !progress || !progress->isCancelled();
    };
    const auto read = reader.each(type, [&](Record &&record) {
        profiles += MatchProfile(record);
        return mayGoOn(profiles.size());
    });
    if (!read)
        return read.error();
    if (progress && progress->isCancelled())
        return cancelled();

    QSet<std::pair<int, int>> seen;
    QList<ScoredPair> found;
    for (const QList<int> &block : blocksOf(profiles)) {
        for (qsizetype i = 0; i < block.size(); ++i) {
            for (qsizetype j = i + 1; j < block.size(); ++j) {
                const auto pair = std::minmax(block[i], block[j]);
                if (seen.contains(pair) ||
                    apart->contains(ordered(profiles[pair.first].id(), profiles[pair.second].id())))
                    continue;
                seen.insert(pair);
                const RecordMatch match = profiles[pair.first].match(profiles[pair.second]);
                if (match.isPossible())
                    found += ScoredPair{pair.first, pair.second, match};
            }
        }
        if (progress && progress->isCancelled())
            return cancelled();
    }
    std::sort(found.begin(), found.end(), [](const ScoredPair &a, const ScoredPair &b) {
        return std::tuple(-a.match.score, a.first, a.second) < std::tuple(-b.match.score, b.first, b.second);
    });
    found = found.mid(0, limit);

    QList<RecordRef> references;
    for (const ScoredPair &pair : std::as_const(found)) {
        references += RecordRef(type, profiles[pair.first].id());
        references += RecordRef(type, profiles[pair.second].id());
    }
    const auto titles = reader.titles(references);
    if (!titles)
        return titles.error();
    QList<DuplicatePair> pairs;
    for (const ScoredPair &pair : std::as_const(found)) {
        const auto ids = ordered(profiles[pair.first].id(), profiles[pair.second].id());
        const RecordRef first(type, ids.first);
        const RecordRef second(type, ids.second);
        pairs += DuplicatePair{first, second, titles->value(first), titles->value(second), pair.match};
    }
    return pairs;
}

Result<std::optional<qint64>> keepApart(Database &database, const RecordRef &one, const RecordRef &other)
{
    Q_ASSERT(one.type == other.type && one.id != other.id);
    const auto titles = RecordReader(database).titles({one, other});
    if (!titles)
        return titles.error();
    const Language language = messageLanguage();
    const Act act(Act::Kind::KeepApart, titles->value(one).in(language) + QStringLiteral(" / ") +
                                            titles->value(other).in(language));
    auto changes = ChangeSet::begin(database, act);
    if (!changes)
        return changes.error();
    // Asked inside the transaction: two desks may say so at once.
    const auto known = DuplicateFinder(database).distinctPairs(one.type);
    if (!known)
        return known.error();
    if (known->contains(ordered(one.id, other.id)))
        return std::optional<qint64>();
    DistinctPair pair;
    pair.first = std::min(one, other);
    pair.second = std::max(one, other);
    Record record = Record::from(pair);
    if (const auto saved = (*changes)->save(record); !saved)
        return saved.error();
    return (*changes)->commit();
}

} // namespace weltkontor
