// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace weltkontor
{

/**
 * The escapes of texts in .xlsx (ECMA-376 part 1, 22.9.2.19: ST_Xstring): _xHHHH_ stands for the UTF-16 unit
 * HHHH.
 */

/// Replaces the escapes in UTF-8 @p text by the signs they stand for.
void unescapeXstring(std::string &text);

/// The text with escapes for what XML cannot hold and for what would be taken for an escape.
QString escapedXstring(const QString &text);

} // namespace weltkontor
