// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

namespace weltkontor
{

/**
 * What the buttons of a Markdown editor do to the text: each is one step of its own undo, and pressed again
 * it takes back what it did.
 */
namespace markdowntext
{

/// Puts @p mark ("**", "*") around the selection, or the word at the cursor; in nothing the marks are typed
/// and the cursor stands between them.
void toggleSpan(QTextCursor &cursor, const QString &mark);

/// Begins the selected lines with @p prefix ("- ", "> "), or takes it from them where all have it; another
/// kind of list is replaced.
void toggleLines(QTextCursor &cursor, const QString &prefix);

/// "1. ", "2. " … before the selected lines, or takes the numbers away.
void toggleNumbers(QTextCursor &cursor);

/// No heading → heading → smaller heading → none.
void cycleHeading(QTextCursor &cursor);

/// "[text](address)" in place of the selection; @p image: with "!" before it.
void insertLink(QTextCursor &cursor, const QString &text, const QString &address, bool image = false);

/// What Return does at the end of an item of a list or a quotation: the next item, or out of the list where
/// the item is empty. False: nothing of that kind; Return is a line break.
bool continueLine(QTextCursor &cursor);

} // namespace markdowntext

} // namespace weltkontor
