// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partnershipstatus.h"
#include "storage/recordquery.h"
#include "storage/recordreader.h"

namespace weltkontor
{

/// Records that a text is found in, of one type.
struct SearchGroup {
    RecordType type = RecordType::Partner;
    int count = 0; ///< At most SearchGroup::countLimit + 1.
    static constexpr int countLimit = 2000;
    struct Hit {
        RecordRef record;
        RecordTitle title;
    };
    QList<Hit> hits; ///< By title; a name that begins with the text first.
};

/// The values of a field among the records of a list, with their numbers: a row of filter chips.
struct Facet {
    struct Value {
        QString value; ///< As in a RecordQuery condition.
        QString label;
        int count = 0;
    };
    QString field;
    QString label;
    QList<Value> values; ///< By number, the largest first; then by label.
};

/// Finds records by search text and conditions. Lives as long as its Database; same thread.
class RecordFinder
{
public:
    explicit RecordFinder(Database &database)
        : m_database(database)
    {
    }

    /// All records that the query asks for, in its order. Invalid names the condition that cannot be
    /// understood.
    Result<QList<qint64>> ids(const RecordQuery &query);

    /// For the filter chips of the query's type: counts among the records that match the words and the
    /// conditions of all other fields, so that a click on a value gives as many as it says.
    Result<QList<Facet>> facets(const RecordQuery &query);

    /// Records of any of the types (none: all that have a page of their own), grouped, in the order of
    /// RecordType.
    Result<QList<SearchGroup>> search(const QString &text, Language language,
                                      const QList<RecordType> &types = {}, int limitPerType = 50);

    /// Status and since of partnerships on a day, by id; all where @p partnerships is empty.
    Result<QHash<qint64, PartnershipState>> states(const QDate &day, const QList<qint64> &partnerships = {});

private:
    Database &m_database;
};

} // namespace weltkontor
