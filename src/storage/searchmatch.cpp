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
constexpr const char *shortPlaceholders[wordLimit] = {":word0", ":word1", ":word2",  ":word3",
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

} // namespace

QString typeWord(RecordType type)
{
    // A character for private use, which the tokenizer of SQLite takes for a letter.
    return QChar(0xE000) + RecordDescription::of(type).key().toUpper().remove(u'_');
}

SearchMatch::SearchMatch(const QString &text, RecordType type, const SqlConnection &connection)
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
    QStringList terms;
    if (connection.isSqlite()) {
        terms += u'"' + typeWord(type) + u'"';
        for (const QString &word : std::as_const(indexed))
            terms += u'"' + QString(word).remove(u'"') + QStringLiteral("\"*");
        m_sql =
            QStringLiteral(" AND i.id IN (SELECT rowid FROM record_search WHERE record_search MATCH :match)");
        m_bindings += {":match", terms.join(QStringLiteral(" AND "))};
    } else {
        terms += u'\'' + typeWord(type) + u'\'';
        for (QString &word : indexed) {
            word.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("''"));
            terms += u'\'' + word + QStringLiteral("':*");
        }
        m_sql = QStringLiteral(
            " AND array_to_tsvector(string_to_array(trim(i.words), ' ')) @@ CAST(:match AS tsquery)");
        m_bindings += {":match", terms.join(QStringLiteral(" & "))};
    }
    for (qsizetype n = 0; n < compared.size(); ++n) {
        m_sql += QStringLiteral(" AND i.words LIKE %1 ESCAPE '\\'").arg(QLatin1String(shortPlaceholders[n]));
        m_bindings += {shortPlaceholders[n], likePattern(compared[n])};
    }
}

} // namespace weltkontor
