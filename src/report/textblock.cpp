// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textblock.h"

#include "report/canvas.h"
#include "report/fontbook.h"
#include "report/listdocument.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <map>

namespace weltkontor
{
namespace
{

/// QTextLayout counts in 1/64 pixel; with ten pixels to a point its rounding cannot be seen.
constexpr double pixelsPerPoint = 10;
constexpr double unlimited = 1e6;

bool isRightToLeftLetter(QChar::Direction direction)
{
    switch (direction) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
        return true;
    default:
        return false;
    }
}

bool hasRightToLeft(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(),
                       [](uint point) { return isRightToLeftLetter(QChar::direction(point)); });
}

/// Where a run ends at the latest: HarfBuzz takes one script at a time.
qsizetype endOfScript(const QString &text, qsizetype start, qsizetype end)
{
    QChar::Script script = QChar::Script_Common;
    for (qsizetype i = start; i < end; ++i) {
        char32_t point = text.at(i).unicode();
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < end && text.at(i + 1).isLowSurrogate();
        if (isPair)
            point = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        const QChar::Script next = QChar::script(point);
        if (next != QChar::Script_Common && next != QChar::Script_Inherited) {
            if (script != QChar::Script_Common && next != script)
                return i;
            script = next;
        }
        if (isPair)
            ++i;
    }
    return end;
}

/// What the lines of a paragraph are made of.
struct Paragraph {
    QString text;
    QString language;
    QList<FontRange> fonts;
    double size = 0;
};

/// A stretch of a line in one direction.
struct DirectedRange {
    qsizetype start = 0;
    qsizetype end = 0;
    bool isRightToLeft = false;
    double left = 0; ///< In pixels.
};

/// Qt tells the direction and the place of each character by its glyphs.
std::vector<DirectedRange> directedRanges(const QTextLayout &layout, const QTextLine &line, qsizetype end)
{
    std::vector<DirectedRange> ranges;
    for (qsizetype start = line.textStart(); start < end;) {
        const qsizetype next = qBound(start + 1, qsizetype(layout.nextCursorPosition(int(start))), end);
        const QList<QGlyphRun> glyphs = line.glyphRuns(int(start), int(next - start));
        const bool isShown = !glyphs.isEmpty() && !glyphs.first().positions().isEmpty();
        const bool isRightToLeft =
            isShown ? glyphs.first().isRightToLeft() : !ranges.empty() && ranges.back().isRightToLeft;
        const bool goesOn = !ranges.empty() && ranges.back().isRightToLeft == isRightToLeft;
        const double left = isShown          ? glyphs.first().positions().first().x()
                            : ranges.empty() ? 0
                                             : ranges.back().left;
        if (goesOn) {
            ranges.back().end = next;
            ranges.back().left = qMin(ranges.back().left, left);
        } else {
            ranges.push_back({start, next, isRightToLeft, left});
        }
        start = next;
    }
    return ranges;
}

/// The runs of a stretch in one direction, in logical order, side by side from @p x. Returns their width.
double appendRuns(std::vector<TextRun> &runs, const Paragraph &source, const DirectedRange &range, double x)
{
    const size_t first = runs.size();
    double width = 0;
    for (const FontRange &font : source.fonts) {
        const qsizetype end = qMin(range.end, font.start + font.length);
        for (qsizetype start = qMax(range.start, font.start); start < end;) {
            const qsizetype stop = endOfScript(source.text, start, end);
            runs.push_back(font.face->shape(source.text, start, stop - start, range.isRightToLeft,
                                            source.language, source.size));
            width += runs.back().width;
            start = stop;
        }
    }
    double left = range.isRightToLeft ? x + width : x;
    for (size_t i = first; i < runs.size(); ++i) {
        if (range.isRightToLeft)
            left -= runs[i].width;
        runs[i].x = left;
        if (!range.isRightToLeft)
            left += runs[i].width;
    }
    return width;
}

/// A line from left to right.
TextLine plainLine(const Paragraph &source, const QTextLine &line)
{
    TextLine result;
    result.width = line.naturalTextWidth() / pixelsPerPoint;
    const qsizetype start = line.textStart();
    appendRuns(result.runs, source, {start, start + line.textLength(), false, 0}, 0);
    return result;
}

/**
 * A line with right-to-left letters. Qt tells the order of its stretches; their places follow from our own
 * widths. Spaces at its end stand beyond its edge, where they are in nobody's way.
 */
TextLine mixedLine(const Paragraph &source, const QTextLayout &layout, const QTextLine &line)
{
    TextLine result;
    result.isRightToLeft = source.text.isRightToLeft();
    const qsizetype end = line.textStart() + line.textLength();
    qsizetype visibleEnd = end;
    while (visibleEnd > line.textStart() && source.text.at(visibleEnd - 1) == u' ')
        --visibleEnd;
    std::vector<DirectedRange> ranges = directedRanges(layout, line, visibleEnd);
    std::sort(ranges.begin(), ranges.end(),
              [](const DirectedRange &one, const DirectedRange &other) { return one.left < other.left; });
    std::map<qsizetype, std::vector<TextRun>> byStart;
    for (const DirectedRange &range : ranges)
        result.width += appendRuns(byStart[range.start], source, range, result.width);
    for (auto &[start, runs] : byStart)
        std::move(runs.begin(), runs.end(), std::back_inserter(result.runs));
    const size_t visibleRuns = result.runs.size();
    const double width =
        appendRuns(result.runs, source, {visibleEnd, end, result.isRightToLeft, 0}, result.width);
    for (size_t i = visibleRuns; result.isRightToLeft && i < result.runs.size(); ++i)
        result.runs[i].x -= result.width + width;
    return result;
}

/// Lines of the paragraph, not wider than @p width where its words allow that. Returns the width of its
/// widest word.
double breakLines(QTextLayout &layout, double width)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setUseDesignMetrics(true);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto breakWith = [&](QTextOption::WrapMode mode) {
        option.setWrapMode(mode);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(width * pixelsPerPoint);
        layout.endLayout();
    };
    breakWith(QTextOption::WordWrap);
    const double widestWord = layout.minimumWidth() / pixelsPerPoint;
    if (widestWord > width)
        breakWith(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return widestWord;
}

struct CacheKey {
    QString text;
    QString language;
    QString address;
    TextStyle style;
    double width;
    bool operator==(const CacheKey &) const = default;
};

size_t qHash(const CacheKey &key, size_t seed)
{
    return qHashMulti(seed, key.text, key.language, key.style.size, key.style.isBold, key.width);
}

} // namespace

struct TextSetter::Cache {
    QHash<CacheKey, SharedTextBlock> blocks;
};

TextSetter::TextSetter(FontBook &book, const QString &documentLanguage)
    : m_book(book)
    , m_documentLanguage(documentLanguage)
    , m_cache(std::make_unique<Cache>())
{
}

TextSetter::~TextSetter() = default;

SharedTextBlock TextSetter::set(const ListText &text, const TextStyle &style)
{
    return set(text, style, unlimited);
}

SharedTextBlock TextSetter::set(const ListText &text, const TextStyle &style, double width)
{
    const CacheKey key{text.text, text.language, text.address, style, width};
    if (const auto found = m_cache->blocks.constFind(key); found != m_cache->blocks.cend())
        return *found;
    SharedTextBlock block;
    if (width < unlimited) {
        const SharedTextBlock natural = set(text, style, unlimited);
        block = natural->width <= width ? natural : make(text, style, width);
    } else {
        block = make(text, style, width);
    }
    m_cache->blocks.insert(key, block);
    return block;
}

SharedTextBlock TextSetter::make(const ListText &text, const TextStyle &style, double width)
{
    auto block = std::make_shared<TextBlock>();
    block->language = text.language;
    block->address = text.address;
    const FontFace *base = m_book.baseFace(style.isBold);
    if (!base)
        return block;
    const double perUnit = style.size / base->unitsPerEm();
    block->ascent = base->ascent() * perUnit;
    block->lineHeight = qMax(1.36 * style.size, block->ascent + base->descent() * perUnit);

    const QString language = text.language.isEmpty() ? m_documentLanguage : text.language;
    const QString printable = m_book.printable(text.text, language, style.isBold);
    const QStringList paragraphs = printable.split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        setParagraph(*block, paragraphs.at(i), style, width, i + 1 == paragraphs.size());
    const bool isBroken = block->minimumWidth > width;
    if (isBroken && !hasRightToLeft(printable)) // poppler would reverse a right-to-left text once more
        block->replacementText = printable.simplified();
    return block;
}

void TextSetter::setParagraph(TextBlock &block, const QString &paragraph, const TextStyle &style,
                              double width, bool isLast)
{
    Paragraph source;
    // A space in place of the line feed keeps the words apart for whoever reads or copies the text.
    source.text = isLast ? paragraph : paragraph + u' ';
    source.language = block.language.isEmpty() ? m_documentLanguage : block.language;
    source.fonts = m_book.ranges(source.text, source.language, style.isBold);
    source.size = style.size;

    const FontFace *base = m_book.baseFace(style.isBold);
    const auto sized = [&style](QFont font) {
        font.setPixelSize(qRound(style.size * pixelsPerPoint));
        return font;
    };
    QTextLayout layout(source.text, sized(base->font()));
    layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const FontRange &range : source.fonts) {
        if (range.face == base)
            continue;
        QTextLayout::FormatRange format;
        format.start = int(range.start);
        format.length = int(range.length);
        format.format.setFont(sized(range.face->font()));
        formats.append(format);
    }
    layout.setFormats(formats);
    block.minimumWidth = qMax(block.minimumWidth, breakLines(layout, width));

    const bool isMixed = hasRightToLeft(source.text);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        block.lines.push_back(isMixed ? mixedLine(source, layout, line) : plainLine(source, line));
        block.width = qMax(block.width, block.lines.back().width);
    }
}

void paintLines(Canvas &canvas, const TextBlock &block, const TextPlace &place, int firstLine, int lineCount)
{
    const int lines = int(block.lines.size());
    const int end = lineCount < 0 ? lines : qMin(lines, firstLine + lineCount);
    for (int i = firstLine; i < end; ++i) {
        const TextLine &line = block.lines[size_t(i)];
        const bool isRight = place.alignment == TextAlignment::Right ||
                             (place.alignment == TextAlignment::Start && line.isRightToLeft);
        const double x = isRight ? place.left + place.width - line.width : place.left;
        const double y = place.top + block.lineHeight * (i - firstLine);
        for (const TextRun &run : line.runs)
            canvas.drawText(run, QPointF(x + run.x, y + block.ascent), place.colour);
        if (!block.address.isEmpty())
            canvas.addLink(QRectF(x, y, line.width, block.lineHeight), block.address);
    }
}

void paintText(Canvas &canvas, const TextBlock &block, const TextPlace &place, int firstLine, int lineCount)
{
    const bool isWhole = firstLine == 0 && (lineCount < 0 || lineCount >= int(block.lines.size()));
    const bool isLink = !block.address.isEmpty();
    const bool isReplaced = isWhole && !block.replacementText.isEmpty();
    if (isLink || isReplaced) {
        Element element;
        element.role = isLink ? ElementRole::Link : ElementRole::Span;
        element.alternateText = block.address;
        if (isReplaced)
            element.replacementText = block.replacementText;
        canvas.openElement(element);
    }
    paintLines(canvas, block, place, firstLine, lineCount);
    if (isLink || isReplaced)
        canvas.closeElement();
}

} // namespace weltkontor
