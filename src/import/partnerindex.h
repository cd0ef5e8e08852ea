// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/matchindex.h"

namespace weltkontor
{

/**
 * Finds partners by MatchProfile: by any of their names in any language and spelling, then by the names that
 * the gazetteer knows for the place ("Varsovie" → Warschau), then by names with a slip of the pen. Not
 * thread-safe.
 */
class PartnerIndex
{
public:
    void add(const Record &partner);

    /// The possible ones, the surest first. Another country is another partner. @p levelIsGiven: the level of
    /// the draft is not only assumed.
    QList<MatchHit> find(const Record &draft, bool levelIsGiven);

    /// Whether both are the same name but for case, accents and spelling.
    static bool isSameName(const QString &a, const QString &b);

private:
    /// A partner whose places nobody asked the gazetteer for yet.
    struct Unplaced {
        qint64 id = 0;
        QStringList names;
    };
    void place(const QString &country);
    QList<MatchHit> findSlips(const MatchProfile &wanted) const;

    MatchIndex m_index;
    QMultiHash<QString, qint64> m_byCountry;
    QMultiHash<QString, Unplaced> m_unplaced; ///< By country.
};

} // namespace weltkontor
