// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace weltkontor
{

class FontFace;
class PdfWriter;

/**
 * A font of a PDF file: a composite font with the glyphs that are used, and the text that each of them stands
 * for.
 *
 * A glyph stands for one text only, the first it was used for. Where it is used for another one, whoever
 * shows it says so beside it (ActualText).
 */
class PdfFont
{
public:
    /// @p face outlives the font. @p object is the number of its dictionary in the file.
    PdfFont(const FontFace &face, int index, int object);

    /// Its name in resources: "F0".
    QByteArray resourceName() const { return 'F' + QByteArray::number(m_index); }
    int object() const { return m_object; }
    const FontFace &face() const { return m_face; }

    /// True when the glyph stands for @p text, or for nothing so far.
    bool canStandFor(quint32 glyph, const QString &text) const;

    /// Marks the glyph as used. It stands for @p text unless it stands for another one already.
    void use(quint32 glyph, const QString &text);

    /// What names the glyph in a text, as four hexadecimal digits.
    QByteArray codeOf(quint32 glyph) const;

    /// Its width as the file says it, in 1/1000 em.
    double widthOf(quint32 glyph) const;

    /// Writes its objects with the subset of the glyphs used; false when the font cannot be cut down.
    bool write(PdfWriter &writer) const;

private:
    quint32 characterIdentifier(quint32 glyph) const;
    QByteArray subsetProgram() const;
    QByteArray subsetName() const;
    QByteArray widths() const;
    QByteArray toUnicode() const;
    QByteArray descriptor(const QByteArray &name, int program) const;

    const FontFace &m_face;
    int m_index = 0;
    int m_object = 0;
    std::vector<quint16> m_identifiers; ///< By glyph, for a CID-keyed font.
    std::map<quint32, QString> m_texts; ///< By glyph used.
};

} // namespace weltkontor
