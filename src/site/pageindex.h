// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <deque>
#include <unordered_map>
#include <vector>

namespace weltkontor
{

/// The text of a finished part of a page: without its tags, entities as their characters.
QString textOfHtml(const QString &html);

/**
 * The words of the pages of one language, for the search that runs in the visitor's browser without a server.
 *
 * Words are folded by the same rules as in the program's search (searchWords(), DIN 91379): what a visitor
 * types is folded by a table made with them, so "zolk" finds Żółkiew and "weiss" finds Weiß. Words in other
 * scripts are kept as they are written, too.
 */
class PageIndex
{
public:
    /// The next page: words of its title count more than those of its text.
    void add(const QString &title, const QString &text);

    /// A script file that sets the one constant "weltkontorSearch": "fold" (letter → its folded form) and
    /// "words" (one text per page, " TITLE WORDS | OTHER WORDS ", in the order of add()).
    QByteArray script() const;

private:
    /// FNV-1a: words are short, and a million of them are looked up.
    struct WordHash {
        size_t operator()(QStringView word) const
        {
            quint64 hash = 14695981039346656037ull;
            for (const QChar letter : word)
                hash = (hash ^ letter.unicode()) * 1099511628211ull;
            return size_t(hash);
        }
    };

    QString wordsOf(const QString &text);
    int formsOfWord(QStringView word);

    std::deque<QString> m_written;                            ///< Each word once; they stay where they are.
    std::unordered_map<QStringView, int, WordHash> m_numbers; ///< Word → number of its forms.
    QHash<QString, int> m_formNumbers;                        ///< Forms → their number.
    QStringList m_forms;        ///< By number, each form with a space before it.
    std::vector<int> m_lastUse; ///< By number: the last text that held them.
    int m_use = 0;
    QStringList m_pages;
};

} // namespace weltkontor
