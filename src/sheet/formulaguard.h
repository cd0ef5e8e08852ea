// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weltkontor
{

/**
 * Whether the text, after any number of apostrophes, starts with a sign by which a spreadsheet program takes
 * a CSV field for a formula: = + - @ tab or carriage return.
 *
 * The writer puts one apostrophe before such texts, the reader takes one away from those that have one, so
 * every text survives: "=1" → "'=1" → "=1", and "'=1" → "''=1" → "'=1". See WriteOptions::guardFormulas.
 */
inline bool needsGuard(std::string_view text)
{
    const size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

/// Whether the text is one that needsGuard() made the writer put an apostrophe before.
inline bool isGuarded(std::string_view text)
{
    return !text.empty() && text.front() == '\'' && needsGuard(text);
}

} // namespace weltkontor
