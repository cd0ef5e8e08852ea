// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/fontface.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <memory>
#include <vector>

namespace weltkontor
{

/// A piece of a text that one font can show.
struct FontRange {
    qsizetype start = 0;
    qsizetype length = 0;
    const FontFace *face = nullptr;
};

/**
 * Chooses the font for each character: Noto Sans, its sisters for other scripts, Han by language, then
 * whatever Qt finds on this computer.
 *
 * Characters that no font has are replaced before anything is laid out, so nobody gets an empty box without
 * knowing: see printable(). One thread at a time; every FontFace lives as long as the book.
 */
class FontBook
{
public:
    FontBook();
    ~FontBook();
    FontBook(const FontBook &) = delete;
    FontBook &operator=(const FontBook &) = delete;

    /// The font of plain Latin text. There always is one where Qt finds any font at all, else null.
    const FontFace *baseFace(bool isBold);

    /**
     * @p text as it can be printed: normalized to NFC, tabs and other spaces of control as spaces, and
     * "[U+1F600]" in place of each character that no font has. Those are remembered for missingCharacters().
     */
    QString printable(const QString &text, const QString &language, bool isBold);

    /// Splits a printable() text by font, without gaps, never inside what a reader takes for one character.
    QList<FontRange> ranges(const QString &text, const QString &language, bool isBold);

    /// In order of code point: all that printable() has replaced so far.
    QList<char32_t> missingCharacters() const { return m_missing.keys(); }

private:
    QString replaced(const QList<char32_t> &characters, const QString &language, bool isBold);
    const FontFace *faceFor(const QList<char32_t> &character, const QString &language, bool isBold);
    const FontFace *faceOfFamily(const QString &family, bool isBold);
    const FontFace *fallbackFace(char32_t character, bool isBold);
    const FontFace *remember(const QRawFont &rawFont, const QFont &font);

    std::vector<std::unique_ptr<FontFace>> m_faces;
    QHash<QString, const FontFace *> m_byFamily;                ///< Null for those that are not there.
    QHash<QPair<char32_t, bool>, const FontFace *> m_fallbacks; ///< Null for characters without a font.
    QMap<char32_t, bool> m_missing;
};

} // namespace weltkontor
