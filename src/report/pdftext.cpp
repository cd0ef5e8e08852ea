// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdftext.h"

#include "report/fontface.h"
#include "report/pdffont.h"
#include "report/pdfwriter.h"

namespace weltkontor
{
namespace
{

/// A glyph at its place, in 1/1000 em from the run's left end.
struct PlacedGlyph {
    quint32 id = 0;
    int cluster = 0;
    double x = 0;
    double y = 0;
};

std::vector<PlacedGlyph> placedGlyphs(const TextRun &run)
{
    const double scale = 1000.0 / run.face->unitsPerEm();
    std::vector<PlacedGlyph> placed;
    placed.reserve(run.glyphs.size());
    qint64 pen = 0;
    for (const Glyph &glyph : run.glyphs) {
        placed.push_back(
            {glyph.id, glyph.cluster, double(pen + glyph.xOffset) * scale, glyph.yOffset * scale});
        pen += glyph.advance;
    }
    if (run.isRightToLeft)
        std::reverse(placed.begin(), placed.end());
    return placed;
}

/// Each character of the text, whole also where it takes two code units.
QStringList charactersOf(const QString &text)
{
    QStringList characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        characters.append(text.mid(i, isPair ? 2 : 1));
        if (isPair)
            ++i;
    }
    return characters;
}

/// Writes glyphs as TJ operators, keeping count of where the reader's pen is.
class GlyphOutput
{
public:
    GlyphOutput(PdfFont &font, double size)
        : m_font(font)
        , m_size(size)
    {
    }

    void show(const PlacedGlyph &glyph)
    {
        if (qAbs(glyph.y - m_rise) > 0.5) {
            endShow();
            m_rise = glyph.y;
            m_output += pdf::number(m_rise * m_size / 1000) + " Ts ";
        }
        const double move = m_pen - glyph.x;
        const bool isMoved = qAbs(move) > 0.4;
        if (!m_isShowing) {
            m_output += '[';
            m_isShowing = true;
        }
        if (isMoved) {
            endString();
            m_output += pdf::number(double(qRound64(move * 10)) / 10);
            m_pen = glyph.x;
        }
        if (!m_isInString) {
            m_output += '<';
            m_isInString = true;
        }
        m_output += m_font.codeOf(glyph.id);
        m_pen += m_font.widthOf(glyph.id);
    }
    void beginReplaced(const QString &text)
    {
        endShow();
        m_output += "/Span<</ActualText<FEFF" + pdf::hexText(text) + ">>>BDC ";
    }
    void endReplaced()
    {
        endShow();
        m_output += "EMC ";
    }
    QByteArray finish()
    {
        endShow();
        if (m_rise != 0)
            m_output += "0 Ts ";
        return m_output;
    }

private:
    void endString()
    {
        if (m_isInString)
            m_output += '>';
        m_isInString = false;
    }
    void endShow()
    {
        endString();
        if (m_isShowing)
            m_output += "]TJ ";
        m_isShowing = false;
    }

    PdfFont &m_font;
    double m_size;
    QByteArray m_output;
    double m_pen = 0;
    double m_rise = 0;
    bool m_isShowing = false;
    bool m_isInString = false;
};

using GlyphRange =
    std::pair<std::vector<PlacedGlyph>::const_iterator, std::vector<PlacedGlyph>::const_iterator>;

/// One cluster: glyphs and characters that belong together and cannot be told apart further.
void showCluster(const GlyphRange &glyphs, const QString &text, PdfFont &font, GlyphOutput &output)
{
    const QStringList characters = charactersOf(text);
    const auto count = std::distance(glyphs.first, glyphs.second);
    // Letter and marks, each with its glyph; else one glyph for all (a ligature).
    QStringList parts;
    if (count == 1)
        parts = {text};
    else if (count == characters.size())
        parts = characters;
    bool isTold = !parts.isEmpty();
    for (auto glyph = glyphs.first; isTold && glyph != glyphs.second; ++glyph)
        isTold = font.canStandFor(glyph->id, parts.at(std::distance(glyphs.first, glyph)));
    if (!isTold)
        output.beginReplaced(text);
    for (auto glyph = glyphs.first; glyph != glyphs.second; ++glyph) {
        const auto index = std::distance(glyphs.first, glyph);
        font.use(glyph->id,
                 parts.isEmpty() ? characters.at(qMin(index, characters.size() - 1)) : parts.at(index));
        output.show(*glyph);
    }
    if (!isTold)
        output.endReplaced();
}

} // namespace

QByteArray pdfTextOperators(const TextRun &run, const QPointF &origin, PdfFont &font)
{
    const std::vector<PlacedGlyph> glyphs = placedGlyphs(run);
    GlyphOutput output(font, run.size);
    for (auto first = glyphs.cbegin(); first != glyphs.cend();) {
        auto last = first;
        while (last != glyphs.cend() && last->cluster == first->cluster)
            ++last;
        const int end = last == glyphs.cend() ? int(run.text.size()) : last->cluster;
        showCluster({first, last}, run.text.mid(first->cluster, end - first->cluster), font, output);
        first = last;
    }
    return "BT /" + font.resourceName() + ' ' + pdf::number(run.size) + " Tf " + pdf::number(origin.x()) +
           ' ' + pdf::number(origin.y()) + " Td " + output.finish() + "ET\n";
}

} // namespace weltkontor
