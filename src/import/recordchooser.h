// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/matchindex.h"
#include "import/recordmerger.h"
#include "import/rowchanges.h"

#include <functional>

namespace weltkontor
{

/**
 * Decides which of the records that may be meant a row is about, or that a person has to.
 *
 * The person's answer has the last word. A record that says already all that the row says is the one, so that
 * the same file twice changes nothing; then one whose match is sure, with no other as good. Everything else
 * is left to the person.
 */
class RecordChooser
{
public:
    RecordChooser(const RecordMerger &merger, const RowChanges &answers)
        : m_merger(merger)
        , m_answers(answers)
    {
    }

    struct Choice {
        qint64 id = 0; ///< 0: none of them.
        RecordMatch match;
        bool isAnswered = false;  ///< The person said so.
        QList<MatchHit> possible; ///< Of no choice: those it may be, at most mostPossible.
        QList<qint64> apart;      ///< Those that the person said it is not.
    };

    /// The records of the hits; nothing where one does not exist any more.
    using Known = std::function<const Record *(qint64 id)>;

    /// @p hits come with the surest first. @p needsRole: the row links its contact with a partner.
    Choice choose(const PartDraft &part, qint64 row, QList<MatchHit> hits, bool needsRole,
                  const Known &known) const;

    static constexpr qsizetype mostPossible = 5;

private:
    std::optional<MatchHit> holding(const PartDraft &part, const QList<MatchHit> &hits, bool needsRole,
                                    const Known &known) const;
    std::optional<MatchHit> surest(const PartDraft &part, const QList<MatchHit> &hits,
                                   const Known &known) const;

    const RecordMerger &m_merger;
    const RowChanges &m_answers;
};

} // namespace weltkontor
