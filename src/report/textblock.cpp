// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textblock.h"

#include "report/canvas.h"
#include "report/fontbook.h"
#include "report/listdocument.h"

#include <QTextLayout>

#include <limits>

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

/// A stretch of a line in one direction.
struct DirectedRange {
    qsizetype start = 0;
    qsizetype end = 0;
    bool isRightToLeft = false;
    double left = 0; ///< In pixels.
};

/// The direction of each character is told by where its two edges are.
std::vector<DirectedRange> directedRanges(const QTextLayout &layout, const QTextLine &line)
{
    std::vector<DirectedRange> ranges;
    const qsizetype end = line.textStart() + line.textLength();
    for (qsizetype start = line.textStart(); start < end;) {
        const qsizetype next = qMin<qsizetype>(layout.nextCursorPosition(int(start)), end);
        const double leading = line.cursorToX(int(start), QTextLine::Leading);
        const double trailing = line.cursorToX(int(start), QTextLine::Trailing);
        const bool hasWidth = qAbs(leading - trailing) > 0.02;
        const bool isRightToLeft =
            hasWidth ? trailing < leading : !ranges.empty() && ranges.back().isRightToLeft;
        const double left = qMin(leading, trailing);
        if (!ranges.empty() && ranges.back().isRightToLeft == isRightToLeft) {
            ranges.back().end = next;
            ranges.back().left = qMin(ranges.back().left, left);
        } else {
            ranges.push_back({start, next, isRightToLeft, left});
        }
        start = qMax(next, start + 1);
    }
    return ranges;
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
    // A space in place of the line feed keeps the words apart for whoever reads or copies the text.
    const QString text = isLast ? paragraph : paragraph + u' ';
    const QString language = block.language.isEmpty() ? m_documentLanguage : block.language;
    const QList<FontRange> fonts = m_book.ranges(text, language, style.isBold);

    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const int pixelSize = qRound(style.size * pixelsPerPoint);
    const auto sized = [pixelSize](QFont font) {
        font.setPixelSize(pixelSize);
        return font;
    };
    QTextLayout layout(text, sized(m_book.baseFace(style.isBold)->font()));
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const FontRange &range : fonts) {
        if (range.face == m_book.baseFace(style.isBold))
            continue;
        QTextLayout::FormatRange format;
        format.start = int(range.start);
        format.length = int(range.length);
        format.format.setFont(sized(range.face->font()));
        formats.append(format);
    }
    layout.setFormats(formats);

    const auto breakLines = [&layout, width] {
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(width * pixelsPerPoint);
        layout.endLayout();
    };
    breakLines();
    const double widestWord = layout.minimumWidth() / pixelsPerPoint;
    block.minimumWidth = qMax(block.minimumWidth, widestWord);
    if (widestWord > width) {
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        breakLines();
    }

    const bool isMixed = hasRightToLeft(text);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        TextLine result;
        result.isRightToLeft = text.isRightToLeft();
        result.width = line.naturalTextWidth() / pixelsPerPoint;
        std::vector<DirectedRange> directions;
        if (isMixed)
            directions = directedRanges(layout, line);
        else
            directions = {{line.textStart(), line.textStart() + line.textLength(), false, 0}};
        for (const DirectedRange &direction : directions) {
            std::vector<TextRun> runs;
            for (const FontRange &font : fonts) {
                const qsizetype end = qMin(direction.end, font.start + font.length);
                for (qsizetype start = qMax(direction.start, font.start); start < end;) {
                    const qsizetype stop = endOfScript(text, start, end);
                    runs.push_back(font.face->shape(text, start, stop - start, direction.isRightToLeft,
                                                    language, style.size));
                    start = stop;
                }
            }
            // The pieces of one direction stand side by side, from its left end.
            double x = direction.left / pixelsPerPoint;
            const auto place = [&x](TextRun &run) {
                run.x = x;
                x += run.width;
            };
            if (direction.isRightToLeft)
                std::for_each(runs.rbegin(), runs.rend(), place);
            else
                std::for_each(runs.begin(), runs.end(), place);
            std::move(runs.begin(), runs.end(), std::back_inserter(result.runs));
        }
        block.width = qMax(block.width, result.width);
        block.lines.push_back(std::move(result));
    }
}

void paintText(Canvas &canvas, const TextBlock &block, double left, double top, double width, QRgb colour,
               TextAlignment alignment, int firstLine, int lineCount)
{
    const int lines = int(block.lines.size());
    const int end = lineCount < 0 ? lines : qMin(lines, firstLine + lineCount);
    const bool isWhole = firstLine == 0 && end == lines;
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
    for (int i = firstLine; i < end; ++i) {
        const TextLine &line = block.lines[size_t(i)];
        const bool isRight = alignment == TextAlignment::Right || line.isRightToLeft;
        const double x = isRight ? left + width - line.width : left;
        const double y = top + block.lineHeight * (i - firstLine);
        for (const TextRun &run : line.runs)
            canvas.drawText(run, QPointF(x + run.x, y + block.ascent), colour);
        if (isLink)
            canvas.addLink(QRectF(x, y, line.width, block.lineHeight), block.address);
    }
    if (isLink || isReplaced)
        canvas.closeElement();
}

} // namespace weltkontor
