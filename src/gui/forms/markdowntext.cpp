// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/markdowntext.h"

#include <QRegularExpression>
#include <QTextBlock>

namespace weltkontor
{
namespace
{

const QRegularExpression &lineMark()
{
    static const QRegularExpression mark(QStringLiteral("^(\\s*)(?:[-*+]\\s+|\\d{1,9}[.)]\\s+|>\\s?)"));
    return mark;
}

/// Changes each line that the selection touches; the selection is the changed lines afterwards.
template<typename Change>
void changeLines(QTextCursor &cursor, Change change)
{
    const bool hadSelection = cursor.hasSelection();
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    // A selection of whole lines ends at the beginning of the line after them.
    if (hadSelection && last != block && last.position() == cursor.selectionEnd())
        last = last.previous();
    const int first = block.blockNumber();
    const int count = last.blockNumber() - first + 1;
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    for (int index = 0; index < count; ++index) {
        block = cursor.document()->findBlockByNumber(first + index);
        const QString before = block.text();
        const QString after = change(before, index);
        if (after == before)
            continue;
        edit.setPosition(block.position());
        edit.setPosition(block.position() + int(before.size()), QTextCursor::KeepAnchor);
        edit.insertText(after);
    }
    edit.endEditBlock();
    const QTextBlock end = cursor.document()->findBlockByNumber(first + count - 1);
    if (hadSelection) {
        cursor.setPosition(cursor.document()->findBlockByNumber(first).position());
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(end.position() + end.length() - 1);
    }
}

QStringList linesOf(const QTextCursor &cursor)
{
    QTextCursor lines(cursor);
    const int end = cursor.selectionEnd();
    lines.setPosition(cursor.selectionStart());
    lines.movePosition(QTextCursor::StartOfBlock);
    lines.setPosition(end, QTextCursor::KeepAnchor);
    lines.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return lines.selectedText().split(QChar::ParagraphSeparator);
}

bool isMarked(const QTextCursor &cursor, int from, int to, const QString &mark)
{
    QTextCursor around(cursor);
    const auto textAt = [&](int begin, int end) {
        if (begin < 0 || end >= cursor.document()->characterCount())
            return QString();
        around.setPosition(begin);
        around.setPosition(end, QTextCursor::KeepAnchor);
        return around.selectedText();
    };
    const int length = int(mark.size());
    if (textAt(from - length, from) != mark || textAt(to, to + length) != mark)
        return false;
    // "*" stands around bold text, too, and is not italic there.
    const bool isDouble = length == 1 && textAt(from - 2, from) == mark + mark;
    return !isDouble || textAt(from - 3, from) == mark + mark + mark;
}

} // namespace

namespace markdowntext
{

void toggleSpan(QTextCursor &cursor, const QString &mark)
{
    if (!cursor.hasSelection()) {
        QTextCursor word(cursor);
        word.select(QTextCursor::WordUnderCursor);
        const QString text = word.selectedText();
        if (!text.isEmpty() && text.front().isLetterOrNumber())
            cursor = word;
    }
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    const int length = int(mark.size());
    cursor.beginEditBlock();
    QTextCursor edit(cursor);
    if (isMarked(cursor, from, to, mark)) {
        edit.setPosition(to);
        edit.setPosition(to + length, QTextCursor::KeepAnchor);
        edit.removeSelectedText();
        edit.setPosition(from - length);
        edit.setPosition(from, QTextCursor::KeepAnchor);
        edit.removeSelectedText();
        cursor.setPosition(from - length);
        cursor.setPosition(to - length, QTextCursor::KeepAnchor);
    } else {
        edit.setPosition(to);
        edit.insertText(mark);
        edit.setPosition(from);
        edit.insertText(mark);
        cursor.setPosition(from + length);
        cursor.setPosition(to + length, QTextCursor::KeepAnchor);
    }
    cursor.endEditBlock();
}

void toggleLines(QTextCursor &cursor, const QString &prefix)
{
    const QStringList lines = linesOf(cursor);
    const bool allHave =
        std::all_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(prefix); });
    changeLines(cursor, [&](const QString &line, int) {
        if (allHave)
            return line.mid(prefix.size());
        return prefix + QString(line).remove(lineMark());
    });
}

void toggleNumbers(QTextCursor &cursor)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,9}[.)]\\s+"));
    const QStringList lines = linesOf(cursor);
    const bool allHave = std::all_of(lines.begin(), lines.end(),
                                     [&](const QString &line) { return number.match(line).hasMatch(); });
    changeLines(cursor, [&](const QString &line, int index) {
        if (allHave)
            return QString(line).remove(number);
        return QString::number(index + 1) + QStringLiteral(". ") + QString(line).remove(lineMark());
    });
}

void cycleHeading(QTextCursor &cursor)
{
    static const QRegularExpression heading(QStringLiteral("^(#{1,6})\\s+"));
    changeLines(cursor, [](const QString &line, int) {
        const auto match = heading.match(line);
        const QString text = line.mid(match.capturedLength(0));
        if (!match.hasMatch())
            return QStringLiteral("## ") + text;
        return match.capturedLength(1) < 3 ? QStringLiteral("### ") + text : text;
    });
}

void insertLink(QTextCursor &cursor, const QString &text, const QString &address, bool image)
{
    QString shown = text;
    shown.replace(u'[', u'(').replace(u']', u')');
    cursor.insertText((image ? QStringLiteral("![") : QStringLiteral("[")) + shown + QStringLiteral("](") +
                      address + u')');
}

bool continueLine(QTextCursor &cursor)
{
    if (cursor.hasSelection() || !cursor.atBlockEnd())
        return false;
    static const QRegularExpression mark(QStringLiteral("^(\\s*)([-*+]|(\\d{1,9})([.)])|>)(\\s+)"));
    const QString line = cursor.block().text();
    const auto match = mark.match(line);
    if (!match.hasMatch())
        return false;
    cursor.beginEditBlock();
    if (match.capturedLength(0) == line.size()) {
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        const QString next = match.capturedLength(3) > 0
                                 ? QString::number(match.captured(3).toInt() + 1) + match.captured(4)
                                 : match.captured(2);
        cursor.insertBlock();
        cursor.insertText(match.captured(1) + next + match.captured(5));
    }
    cursor.endEditBlock();
    return true;
}

} // namespace markdowntext
} // namespace weltkontor
