// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordfinder.h"
#include "storage/searchmatch.h"

#include <algorithm>

namespace weltkontor
{
namespace
{

/// More than that are not counted, nor sorted all.
constexpr int mostFound = SearchGroup::countLimit + 1;
/// So many records are compared with the words one by one, at most.
constexpr int mostCompared = mostFound + mostFound / 2;
/// So few records are always compared one by one: the full-text index holds those of all types.
constexpr int fewRecords = 200;

/**
 * The search in one type, in two steps that stay cheap however many records match.
 *
 * Records whose title begins with the first word come from the index of the titles. Where those do not fill
 * the count, the full-text index gives the others. What nearly every record holds is found by looking at
 * some. Ids and sort keys are enough to choose the page; only its rows are read whole.
 */
class TextSearch
{
public:
    TextSearch(SqlConnection &connection, const SearchMatch &match, RecordType type, Language language)
        : m_connection(connection)
        , m_match(match)
        , m_type(type)
        , m_suffix(language == Language::German ? QStringLiteral("de") : QStringLiteral("en"))
    {
    }

    Result<SearchGroup> run(int limit)
    {
        SearchGroup group;
        group.type = m_type;
        const auto records = countRecords();
        if (!records)
            return records.error();
        if (*records == 0)
            return group;
        if (const auto begun = findBeginning(); !begun)
            return begun.error();
        if (m_found.size() < mostFound && (m_match.isDense() || *records <= fewRecords)) {
            if (const auto compared = findAmongFirst(); !compared)
                return compared.error();
            m_isComplete = *records < mostCompared;
        }
        if (m_found.size() < mostFound && !m_isComplete) {
            if (const auto matched = findOthers(); !matched)
                return matched.error();
        }
        group.count = int(qMin<qsizetype>(m_found.size(), mostFound));
        const auto last = m_found.begin() + qMin<qsizetype>(limit, m_found.size());
        std::partial_sort(m_found.begin(), last, m_found.end(), [](const Found &a, const Found &b) {
            return a.begins != b.begins ? a.begins : a.sort != b.sort ? a.sort < b.sort : a.id < b.id;
        });
        m_found.erase(last, m_found.end());
        if (const auto read = readHits(group); !read)
            return read.error();
        return group;
    }

private:
    struct Found {
        qint64 id;
        QString sort;
        bool begins; ///< The title begins with the first word.
    };

    /// Of the type, up to mostCompared.
    Result<int> countRecords()
    {
        const auto count = m_connection.value(
            QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM record_index WHERE record_type = :type LIMIT "
                           ":first) counted"),
            {{":type", RecordDescription::of(m_type).key()}, {":first", mostCompared}});
        if (!count)
            return count.error();
        return count->toInt();
    }

    Result<void> findBeginning()
    {
        const QString first = m_match.words().first();
        SqlBindings bindings{{":type", RecordDescription::of(m_type).key()},
                             {":limit", mostFound},
                             {":from", first},
                             {":to", first + QChar(0xFFFF)}};
        bindings += m_match.furtherBindings();
        return collect(
            QStringLiteral("SELECT i.id, i.sort_%1 FROM record_index i WHERE i.record_type = :type AND "
                           "i.folded_%1 >= :from AND i.folded_%1 < :to%2 ORDER BY i.folded_%1 LIMIT "
                           ":limit")
                .arg(m_suffix, m_match.furtherSql()),
            bindings, true);
    }

    /// Those of the first records by title that match. Where most of them do, that is enough.
    Result<void> findAmongFirst()
    {
        SqlBindings bindings{
            {":type", RecordDescription::of(m_type).key()}, {":first", mostCompared}, {":limit", mostFound}};
        bindings += m_match.comparingBindings();
        return collect(
            QStringLiteral(
                "SELECT i.id, i.sort_%1 FROM (SELECT id, sort_%1, words FROM record_index WHERE "
                "record_type = :type ORDER BY sort_%1, id LIMIT :first) i WHERE TRUE%2 LIMIT :limit")
                .arg(m_suffix, m_match.comparingSql()),
            bindings, false);
    }

    Result<void> findOthers()
    {
        SqlBindings bindings{{":limit", mostFound}};
        bindings += m_match.bindings();
        return collect(m_match.anySql(QStringLiteral("i.id, i.sort_%1").arg(m_suffix)), bindings, false);
    }

    Result<void> collect(const QString &sql, const SqlBindings &bindings, bool begins)
    {
        return m_connection.each(sql, bindings, [&](const QSqlQuery &query) {
            const qint64 id = query.value(0).toLongLong();
            if (!m_known.contains(id)) {
                m_known.insert(id);
                m_found += Found{id, query.value(1).toString(), begins};
            }
            return true;
        });
    }

    Result<void> readHits(SearchGroup &group)
    {
        QList<qint64> ids;
        for (const Found &one : std::as_const(m_found))
            ids += one.id;
        QHash<qint64, RecordTitle> titles;
        const auto read =
            m_connection.each(QStringLiteral("SELECT id, title_de, title_en FROM record_index WHERE id IN ") +
                                  m_connection.idsOf(":ids"),
                              {{":ids", SqlConnection::idArray(ids)}}, [&](const QSqlQuery &query) {
                                  titles.insert(query.value(0).toLongLong(),
                                                {query.value(1).toString(), query.value(2).toString()});
                                  return true;
                              });
        if (!read)
            return read.error();
        for (const qint64 id : std::as_const(ids)) {
            // Somebody may have deleted it in this moment.
            if (const auto title = titles.constFind(id); title != titles.cend())
                group.hits += {{m_type, id}, *title};
        }
        return {};
    }

    SqlConnection &m_connection;
    const SearchMatch &m_match;
    RecordType m_type;
    QString m_suffix;
    QList<Found> m_found;
    QSet<qint64> m_known;
    bool m_isComplete = false; ///< All records were compared.
};

} // namespace

Result<QList<SearchGroup>> RecordFinder::search(const QString &text, Language language,
                                                const QList<RecordType> &types, int limitPerType)
{
    QList<SearchGroup> groups;
    for (const RecordType type : RecordDescription::allTypes()) {
        if (types.isEmpty() ? !RecordDescription::of(type).isPrincipal() : !types.contains(type))
            continue;
        const SearchMatch match(text, type, m_database.connection());
        if (match.isEmpty())
            return groups;
        const auto group = TextSearch(m_database.connection(), match, type, language).run(limitPerType);
        if (!group)
            return group.error();
        if (!group->hits.isEmpty())
            groups += *group;
    }
    return groups;
}

} // namespace weltkontor
