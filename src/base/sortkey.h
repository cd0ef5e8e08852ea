// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QString>

namespace weltkontor
{

/**
 * A key whose byte order is the order of the texts in the collation of the language (DIN 5007-1 for German,
 * CLDR root for English), as lower-case hexadecimal digits so that both databases compare it alike.
 * Digits sort by their number ("9" before "10").
 */
QByteArray sortKey(const QString &text, Language language);

} // namespace weltkontor
