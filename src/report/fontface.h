// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/textrun.h"

#include <QFont>
#include <QRawFont>

#include <memory>

struct hb_face_t;
struct hb_font_t;

namespace weltkontor
{

/**
 * One font program: its outlines, its metrics, and HarfBuzz to choose its glyphs.
 *
 * The tables come from Qt, so it is the very font that Qt measures with, wherever it found it. Not copyable;
 * one thread at a time.
 */
class FontFace
{
public:
    /// None where @p font has no outlines that a PDF could hold (bitmaps, colour glyphs).
    static std::unique_ptr<FontFace> fromRawFont(const QRawFont &rawFont, const QFont &font);
    ~FontFace();
    FontFace(const FontFace &) = delete;
    FontFace &operator=(const FontFace &) = delete;

    /// To measure with QTextLayout. Its pixel size is for the caller to set.
    const QFont &font() const { return m_font; }

    /// At @p pixelSize, for painting.
    QRawFont rawFont(double pixelSize) const;

    /// The PostScript name.
    QString name() const;
    int unitsPerEm() const { return m_unitsPerEm; }
    int ascent() const { return m_ascent; }   ///< Above the baseline, in font units.
    int descent() const { return m_descent; } ///< Below the baseline, positive, in font units.
    bool hasPostScriptOutlines() const { return m_isPostScript; }

    /// The font program to cut down, for the caller to destroy. Not the one that chooses glyphs, which would
    /// keep every table in memory that is ever read from it.
    hb_face_t *newProgram() const;

    /// 0 where the font has none of its own.
    quint32 glyphOf(char32_t character) const;
    int advanceOf(quint32 glyph) const;

    /// The glyphs of @p length units of @p text from @p start, which are all in one direction and one script.
    /// What stands around them is looked at for joining letters.
    TextRun shape(const QString &text, qsizetype start, qsizetype length, bool isRightToLeft,
                  const QString &language, double size) const;

private:
    FontFace(const QRawFont &rawFont, const QFont &font);

    QRawFont m_rawFont;
    QFont m_font;
    hb_face_t *m_face = nullptr;
    hb_font_t *m_hbFont = nullptr;
    int m_unitsPerEm = 1000;
    int m_ascent = 0;
    int m_descent = 0;
    bool m_isPostScript = false;
};

} // namespace weltkontor
