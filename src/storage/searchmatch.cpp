// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchmatch.h"

#include "base/textfolding.h"
#include "domain/recorddescription.h"

namespace weltkontor
{
namespace
{

/// More words than that nobody types; the rest is passed over so that a pasted text stays cheap.
constexpr qsizetype wordLimit = 12;
constexpr qsizetype longWord = 3;
constexpr const char *placeholders[wordLimit] = {":word0", ":word1", ":word2",  ":word3",
                                                 ":word4", ":word5", ":word6",  ":word7",
                                                 ":word8", ":word9", ":word10", ":word11"};

/// "+49 211 89" or "0211/89": a phone is found by its digits, however they are grouped.
QString phoneDigits(const QString &text)
{
    static const QRegularExpression phone(QStringLiteral("^[+]?[0-9 ()/.\\-\\x{a0}\\x{2011}]{3,}$"));
    if (!phone.match(text.trimmed()).hasMatch())
        return {};
    QString digits = digitsOf(text);
    if (digits.startsWith(u"00"))
        digits.remove(0, 2);
    return digits.size() >= 3 ? digits : QString();
}

QString likePattern(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return QStringLiteral("% ") + word + u'%';
}

QString comparison(qsizetype n)
{
    return QStringLiteral(" AND i.words LIKE %1 ESCAPE '\\'").arg(QLatin1String(placeholders[n]));
}

} // namespace

QString typeWord(RecordType type)
{
    // A character for private use, which the tokenizer of SQLite takes for a letter.
    return QChar(0xE000) + RecordDescription::of(type).key().toUpper().remove(u'_');
}

SearchMatch::SearchMatch(const QString &text, RecordType type, const SqlConnection &connection)
    : m_isSqlite(connection.isSqlite())
{
    const QString digits = phoneDigits(text);
    m_words = digits.isEmpty() ? queryWords(text).mid(0, wordLimit) : QStringList(digits);
    if (m_words.isEmpty())
        return;
    QStringList indexed, compared;
    for (const QString &word : std::as_const(m_words))
        (word.size() >= longWord ? indexed : compared) += word;
    if (indexed.isEmpty())
        indexed = std::exchange(compared, {});
    for (qsizetype n = 0; n < compared.size(); ++n) {
        m_compare += comparison(n);
        m_bindings += {placeholders[n], likePattern(compared[n])};
    }
    QStringList terms;
    if (m_isSqlite) {
        terms += u'"' + typeWord(type) + u'"';
        for (const QString &word : std::as_const(indexed))
            terms += u'"' + QString(word).remove(u'"') + QStringLiteral("\"*");
        m_ids = QStringLiteral("SELECT rowid FROM record_search WHERE record_search MATCH :match");
        m_bindings += {":match", terms.join(QStringLiteral(" AND "))};
    } else {
        terms += u'\'' + typeWord(type) + u'\'';
        for (QString &word : indexed) {
            word.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("''"));
            terms += u'\'' + word + QStringLiteral("':*");
        }
        m_sql =
            QStringLiteral(
                " AND array_to_tsvector(string_to_array(trim(i.words), ' ')) @@ CAST(:match AS tsquery)") +
            m_compare;
        m_bindings += {":match", terms.join(QStringLiteral(" & "))};
    }
}

QString SearchMatch::sql() const
{
    return m_ids.isEmpty() ? m_sql : QStringLiteral(" AND i.id IN (") + m_ids + u')' + m_compare;
}

QString SearchMatch::anySql(const QString &columns) const
{
    if (!m_isSqlite) {
        // Without the fence PostgreSQL takes the limit for a reason to walk through all records. It still
        // stops at the limit, since it makes the rows of such a query one by one.
        return QStringLiteral("WITH found AS MATERIALIZED (SELECT %1 FROM record_index i WHERE TRUE%2) "
                              "SELECT * FROM found LIMIT :limit")
            .arg(columns, m_sql);
    }
    const QString select =
        QStringLiteral("SELECT %1 FROM record_index i WHERE i.id IN (").arg(columns) + m_ids;
    return m_compare.isEmpty() ? select + QStringLiteral(" LIMIT :limit)")
                               : select + u')' + m_compare + QStringLiteral(" LIMIT :limit");
}

QString SearchMatch::comparisons(qsizetype from) const
{
    QString sql;
    for (qsizetype n = from; n < m_words.size(); ++n)
        sql += comparison(n);
    return sql;
}

SqlBindings SearchMatch::compared(qsizetype from) const
{
    SqlBindings bindings;
    for (qsizetype n = from; n < m_words.size(); ++n)
        bindings += {placeholders[n], likePattern(m_words[n])};
    return bindings;
}

bool SearchMatch::isDense() const
{
    // Every phone is a word of its own, and the first digits of all of a city are the same; SQLite keeps what
    // three letters find ready, PostgreSQL nothing.
    return std::all_of(m_words.begin(), m_words.end(), [this](const QString &word) {
        const bool isNumber =
            std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return m_isSqlite ? isNumber && word.size() > longWord : isNumber || word.size() < longWord;
    });
}

} // namespace weltkontor
