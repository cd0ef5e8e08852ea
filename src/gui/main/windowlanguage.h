// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

namespace weltkontor
{

/**
 * Makes @p language the one of the whole running program: widgets (which get QEvent::LanguageChange),
 * messages (messageLanguage() tells which it is), dates and numbers (QLocale()). Any number of times. Main
 * thread.
 */
void applyWindowLanguage(Language language);

/// "Deutsch", "English": each in its own name, in every language.
QString ownName(Language language);

} // namespace weltkontor
