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
    bool isMark = false; ///< Takes no room of its own.
};

std::vector<PlacedGlyph> placedGlyphs(const TextRun &run)
{
    const double scale = 1000.0 / run.face->unitsPerEm();
    std::vector<PlacedGlyph> placed;
    placed.reserve(run.glyphs.size());
    qint64 pen = 0;
    for (const Glyph &glyph : run.glyphs) {
        placed.push_back({glyph.id, glyph.cluster, double(pen + glyph.xOffset) * scale, glyph.yOffset * scale,
                          glyph.advance == 0});
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

/// A cluster: glyphs and characters that belong together and cannot be told apart further.
struct Cluster {
    std::vector<PlacedGlyph> glyphs;
    QString text;
};

/// Shows glyphs from @p first on, those that are marks or those that are none, without a text of their own.
void showSilently(const Cluster &cluster, size_t first, bool areMarks, PdfFont &font, GlyphOutput &output)
{
    for (size_t i = first; i < cluster.glyphs.size(); ++i) {
        const PlacedGlyph &glyph = cluster.glyphs[i];
        if (glyph.isMark != areMarks)
            continue;
        font.use(glyph.id, cluster.text.right(1));
        output.beginReplaced({});
        output.show(glyph);
        output.endReplaced();
    }
}

/**
 * Right-to-left letters that share a glyph, or a letter with marks: readers that turn right-to-left letters
 * round would turn those of one glyph the wrong way. The first glyph stands for the first letter, and blanks
 * at its left edge for the others.
 */
bool showJoinedLetters(const Cluster &cluster, const QStringList &letters, PdfFont &font, GlyphOutput &output)
{
    const quint32 blank = font.face().glyphOf(U' ');
    PlacedGlyph glyph = cluster.glyphs.front();
    if (blank == 0 || !font.canStandFor(glyph.id, letters.first()))
        return false;
    font.use(glyph.id, letters.first());
    output.show(glyph);
    showSilently(cluster, 1, false, font, output);
    showSilently(cluster, 1, true, font, output);
    font.use(blank, QStringLiteral(" "));
    glyph.id = blank;
    for (qsizetype i = 1; i < letters.size(); ++i) {
        glyph.x -= 10; // a hair further left each
        output.beginReplaced(letters.at(i));
        output.show(glyph);
        output.endReplaced();
    }
    return true;
}

void showCluster(const Cluster &cluster, bool isRightToLeft, PdfFont &font, GlyphOutput &output)
{
    const QStringList letters = charactersOf(cluster.text);
    if (isRightToLeft && letters.size() > 1 && showJoinedLetters(cluster, letters, font, output))
        return;
    const PlacedGlyph &letter = cluster.glyphs.front();
    if (cluster.glyphs.size() == 1 && font.canStandFor(letter.id, cluster.text)) {
        font.use(letter.id, cluster.text);
        output.show(letter);
        return;
    }
    // Marks stand over their letter, so readers that go by place would find them before or after it at
    // random: the glyphs that take room stand for all.
    output.beginReplaced(cluster.text);
    for (size_t i = 0; i < cluster.glyphs.size(); ++i) {
        const PlacedGlyph &glyph = cluster.glyphs[i];
        if (i > 0 && glyph.isMark)
            continue;
        font.use(glyph.id, cluster.glyphs.size() == 1 ? cluster.text : letters.first());
        output.show(glyph);
    }
    output.endReplaced();
    showSilently(cluster, 1, true, font, output);
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
        showCluster({{first, last}, run.text.mid(first->cluster, end - first->cluster)}, run.isRightToLeft,
                    font, output);
        first = last;
    }
    return "BT /" + font.resourceName() + ' ' + pdf::number(run.size) + " Tf " + pdf::number(origin.x()) +
           ' ' + pdf::number(origin.y()) + " Td " + output.finish() + "ET\n";
}

} // namespace weltkontor
