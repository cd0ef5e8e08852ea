// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>

namespace weltkontor
{

// What the words of a signature block tell about a line: used by splitSignature().

/// Where the first word of an organisation stands ("Stadt Beispiel", "Example Ltd"); -1 where there is none.
qsizetype organisationAt(const QString &line);

/// Where the first word of a function stands ("Leiterin des Büros", "Head of Office"); -1 where there is
/// none.
qsizetype functionAt(const QString &line);

/// True where the line says what a person does rather than where.
bool isFunction(const QString &line);

/// The language of a function's name.
Language languageOfFunction(const QString &line);

/// Two to five words such as a person's name has; no digits, no words of organisations and functions.
bool looksLikeName(const QString &line);

/// "Mit freundlichen Grüßen", "Best regards", "--".
bool isGreeting(const QString &line);

} // namespace weltkontor
