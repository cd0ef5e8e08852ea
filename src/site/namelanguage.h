// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country.h"

#include <QString>

namespace weltkontor
{

/**
 * The language (BCP 47) of a name from a country in its own writing, for a screen reader and for the choice
 * of letters: "pl" for Warszawa in Poland, "he" for חיפה in Israel, "zh" for 重庆. Empty when the letters are
 * not those of the country's main language.
 */
QString languageOfName(const QString &name, const Country &country);

/// "zh-Latn" for Chóngqìng in China: the Latin spelling of a name whose own writing is another.
QString languageOfTransliteration(const Country &country);

} // namespace weltkontor
