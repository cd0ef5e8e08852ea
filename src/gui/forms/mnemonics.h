// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QStringList>

namespace weltkontor
{

/**
 * The labels with an access key each, "Na&me": no letter twice, and none of those that Alt opens a menu of
 * the window with in this language. First letters of words go first, then any letter of the label. A label
 * gets none when all its letters are taken; those that stand earlier in the list choose earlier.
 *
 * @p taken: further letters that are not free, in any case.
 */
QStringList withMnemonics(const QStringList &labels, Language language, const QString &taken = {});

/// "Na&me" → "m"; empty where the label has none.
QString mnemonicOf(const QString &label);

/// The letters that belong to the menus of the window.
QString menuMnemonics(Language language);

} // namespace weltkontor
