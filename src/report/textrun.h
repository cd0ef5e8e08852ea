// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace weltkontor
{

class FontFace;

/// A glyph of a run, with its lengths in units of the font (FontFace::unitsPerEm()).
struct Glyph {
    quint32 id = 0;
    int cluster = 0; ///< Where its text begins in the run, in UTF-16 code units.
    int advance = 0; ///< To the next glyph on its right.
    int xOffset = 0;
    int yOffset = 0; ///< Upwards.
};

/// A piece of a line in one font and one direction.
struct TextRun {
    const FontFace *face = nullptr; ///< Owned by the FontBook the text was set with.
    double size = 0;                ///< In points.
    double x = 0;                   ///< Its left end, from the left edge of the text block, in points.
    double width = 0;               ///< In points.
    QString text;                   ///< What it says, in logical order.
    bool isRightToLeft = false;
    std::vector<Glyph> glyphs; ///< From left to right.
};

} // namespace weltkontor
