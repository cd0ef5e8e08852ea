// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country.h"

#include <QString>

namespace weltkontor
{

/**
 * The language (BCP 47) that a local name is most likely in, from its letters and its country: "he" for חיפה
 * in Israel, "ja" for 千葉県 in Japan, "pl" for Warszawa. It tells a screen reader how to speak and the
 * layout which Han to draw. Empty when the letters are not those of the country's main language.
 */
QString languageOfLocalName(const QString &name, const Country &country);

} // namespace weltkontor
