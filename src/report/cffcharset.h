// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace weltkontor
{

/**
 * The character identifiers of a CID-keyed font in the Compact Font Format (Adobe Technical Note 5176), by
 * which a PDF names its glyphs. Empty for a font keyed by glyph names, whose glyphs are named by their
 * numbers, and for a table that is not well formed.
 */
std::vector<quint16> cffCharacterIdentifiers(QByteArrayView table, int glyphCount);

} // namespace weltkontor
