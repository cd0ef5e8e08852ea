// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/textdifference.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace weltkontor
{
namespace
{

constexpr qsizetype contextWords = 5;
constexpr qsizetype wordsCompared =
    800; ///< Beyond, the middle counts as replaced: the work grows by squares.

enum class Fate { Kept, Gone, New };
struct Word {
    QString text;
    Fate fate;
};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.split(space, Qt::SkipEmptyParts);
}

/// The longest common subsequence, by the usual table.
QList<Word> compared(const QStringList &before, const QStringList &after)
{
    QList<Word> words;
    const auto rows = size_t(before.size()), columns = size_t(after.size());
    if (before.size() > wordsCompared || after.size() > wordsCompared) {
        for (const QString &word : before)
            words += {word, Fate::Gone};
        for (const QString &word : after)
            words += {word, Fate::New};
        return words;
    }
    std::vector<std::vector<int>> lengths(rows + 1, std::vector<int>(columns + 1, 0));
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;)
            lengths[row][column] = before[qsizetype(row)] == after[qsizetype(column)]
                                       ? lengths[row + 1][column + 1] + 1
                                       : std::max(lengths[row + 1][column], lengths[row][column + 1]);
    }
    size_t row = 0, column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && before[qsizetype(row)] == after[qsizetype(column)]) {
            words += {before[qsizetype(row++)], Fate::Kept};
            ++column;
        } else if (column == columns ||
                   (row < rows && lengths[row + 1][column] >= lengths[row][column + 1])) {
            words += {before[qsizetype(row++)], Fate::Gone};
        } else {
            words += {after[qsizetype(column++)], Fate::New};
        }
    }
    return words;
}

QString htmlOf(const Word &word)
{
    const QString text = word.text.toHtmlEscaped();
    switch (word.fate) {
    case Fate::Gone:
        return QStringLiteral("<s>%1</s>").arg(text);
    case Fate::New:
        return QStringLiteral("<b><u>%1</u></b>").arg(text);
    case Fate::Kept:
        break;
    }
    return text;
}

} // namespace

QString differenceHtml(const QString &before, const QString &after)
{
    QStringList old = wordsOf(before), fresh = wordsOf(after);
    QList<Word> front, back;
    while (!old.isEmpty() && !fresh.isEmpty() && old.first() == fresh.first()) {
        front += {old.takeFirst(), Fate::Kept};
        fresh.removeFirst();
    }
    while (!old.isEmpty() && !fresh.isEmpty() && old.last() == fresh.last()) {
        back.prepend({old.takeLast(), Fate::Kept});
        fresh.removeLast();
    }
    const QList<Word> words = front + compared(old, fresh) + back;
    const auto isNearChange = [&](qsizetype index) {
        for (qsizetype near = qMax<qsizetype>(0, index - contextWords);
             near <= qMin(words.size() - 1, index + contextWords); ++near) {
            if (words[near].fate != Fate::Kept)
                return true;
        }
        return false;
    };
    QStringList parts;
    bool isLeftOut = false;
    for (qsizetype index = 0; index < words.size(); ++index) {
        if (isNearChange(index)) {
            parts += htmlOf(words[index]);
            isLeftOut = false;
        } else if (!isLeftOut) {
            parts += QStringLiteral("…");
            isLeftOut = true;
        }
    }
    return parts.join(u' ');
}

} // namespace weltkontor
