// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pageindex.h"

#include "base/textfolding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace weltkontor
{
namespace
{

/// The character of "&amp;", "&#39;" …; null for anything else.
QChar characterOf(QStringView entity)
{
    if (entity == u"amp")
        return u'&';
    if (entity == u"lt")
        return u'<';
    if (entity == u"gt")
        return u'>';
    if (entity == u"quot")
        return u'"';
    if (entity == u"apos" || entity == u"#39")
        return u'\'';
    return {};
}

/// Letters with diacritics of the Latin script end before Greek; some stand apart.
bool isLatin(char32_t letter)
{
    return letter < 0x370 || (letter >= 0x1E00 && letter <= 0x1EFF);
}

bool hasOtherScript(const QString &word)
{
    const QList<uint> points = word.toUcs4();
    return std::any_of(points.cbegin(), points.cend(),
                       [](uint point) { return QChar::isLetter(point) && !isLatin(point); });
}

/// How a word is found, each form with a space before it.
QString formsOf(const QString &word)
{
    QStringList forms = searchWords(word);
    if (hasOtherScript(word)) {
        QString written = normalized(word).toUpper();
        written.removeIf([](QChar character) { return character.isPunct() || character.isSymbol(); });
        forms += written;
        forms.removeDuplicates();
    }
    QString joined;
    for (const QString &form : std::as_const(forms))
        joined += u' ' + form;
    return joined;
}

/// What visitors type letter by letter: Latin with its extensions, Greek, Cyrillic.
const QJsonObject &foldingTable()
{
    static const QJsonObject table = [] {
        constexpr std::pair<char16_t, char16_t> ranges[] = {
            {0xC0, 0x24F}, {0x370, 0x3FF}, {0x400, 0x52F}, {0x1E00, 0x1EFF}};
        QJsonObject made;
        for (const auto &[first, last] : ranges) {
            for (char16_t code = first; code <= last; ++code) {
                const QString letter(QChar{code});
                const QString folded = queryWords(letter).join(QString());
                if (letter[0].isLetter() && !folded.isEmpty())
                    made.insert(letter, folded);
            }
        }
        return made;
    }();
    return table;
}

} // namespace

QString textOfHtml(const QString &html)
{
    QString text;
    text.reserve(html.size());
    for (qsizetype i = 0; i < html.size(); ++i) {
        if (html[i] == u'<') {
            const qsizetype end = html.indexOf(u'>', i);
            if (end < 0)
                break;
            text += u' ';
            i = end;
        } else if (html[i] == u'&') {
            const qsizetype end = html.indexOf(u';', i);
            const QChar character =
                end < 0 ? QChar() : characterOf(QStringView(html).mid(i + 1, end - i - 1));
            text += character.isNull() ? html[i] : character;
            if (!character.isNull())
                i = end;
        } else {
            text += html[i];
        }
    }
    return text;
}

/// The number of a word's forms; each word is folded once, however often the pages use it.
int PageIndex::formsOfWord(QStringView word)
{
    const auto known = m_numbers.find(word);
    if (known != m_numbers.end())
        return known->second;
    m_written.push_back(word.toString());
    const QString forms = formsOf(m_written.back());
    auto number = m_formNumbers.constFind(forms);
    if (number == m_formNumbers.constEnd()) {
        number = m_formNumbers.insert(forms, int(m_forms.size()));
        m_forms += forms;
        m_lastUse.push_back(0);
    }
    m_numbers.emplace(m_written.back(), *number);
    return *number;
}

QString PageIndex::wordsOf(const QString &text)
{
    ++m_use;
    QString words;
    const QStringView all(text);
    for (qsizetype begin = 0; begin < all.size();) {
        qsizetype end = begin;
        while (end < all.size() && !all[end].isSpace())
            ++end;
        if (end > begin) {
            const int number = formsOfWord(all.mid(begin, end - begin));
            if (m_lastUse[size_t(number)] != m_use) {
                m_lastUse[size_t(number)] = m_use;
                words += m_forms[number];
            }
        }
        begin = end + 1;
    }
    return words;
}

void PageIndex::add(const QString &title, const QString &text)
{
    m_pages += wordsOf(title) + QStringLiteral(" |") + wordsOf(text) + u' ';
}

QByteArray PageIndex::script() const
{
    const QJsonObject index{{QStringLiteral("fold"), foldingTable()},
                            {QStringLiteral("words"), QJsonArray::fromStringList(m_pages)}};
    return "window.weltkontorSearch = " + QJsonDocument(index).toJson(QJsonDocument::Compact) + ";\n";
}

} // namespace weltkontor
