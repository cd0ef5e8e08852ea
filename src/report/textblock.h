// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/textrun.h"

#include <QRgb>

#include <memory>
#include <vector>

namespace weltkontor
{

class Canvas;
class FontBook;
struct ListText;

struct TextStyle {
    double size = 9; ///< In points.
    bool isBold = false;
    bool operator==(const TextStyle &) const = default;
};

/// A line of a text block. Runs stand in logical order, wherever they are on the line.
struct TextLine {
    double width = 0; ///< Without spaces at its end, in points.
    bool isRightToLeft = false;
    std::vector<TextRun> runs;
};

/// A text in lines of equal height, ready to be painted by any canvas.
struct TextBlock {
    std::vector<TextLine> lines;
    double lineHeight = 0;   ///< In points, from baseline to baseline.
    double ascent = 0;       ///< From the top of a line to its baseline, in points.
    double width = 0;        ///< Of the widest line.
    double minimumWidth = 0; ///< Of the widest word: narrower than this a word is broken inside.
    QString language;        ///< As given.
    QString address;         ///< As given.
    QString replacementText; ///< The whole text where a word had to be broken inside, else empty.

    bool isRightToLeft() const { return !lines.empty() && lines.front().isRightToLeft; }
    double height() const { return lineHeight * static_cast<double>(lines.size()); }
};

using SharedTextBlock = std::shared_ptr<const TextBlock>;

/**
 * Breaks texts into lines with QTextLayout, in design metrics without hinting, and chooses their glyphs with
 * HarfBuzz.
 *
 * Equal texts of equal style and width are set once. One thread at a time; the book must outlive the setter
 * and all its blocks.
 */
class TextSetter
{
public:
    /// @p documentLanguage (BCP 47) is that of texts without one.
    TextSetter(FontBook &book, const QString &documentLanguage);
    ~TextSetter();
    TextSetter(const TextSetter &) = delete;
    TextSetter &operator=(const TextSetter &) = delete;

    /// As wide as its longest line is without any break of ours.
    SharedTextBlock set(const ListText &text, const TextStyle &style);

    /// Not wider than @p width points, unless a single letter is. Words are broken inside only where one of
    /// them is wider.
    SharedTextBlock set(const ListText &text, const TextStyle &style, double width);

private:
    struct Cache;

    SharedTextBlock make(const ListText &text, const TextStyle &style, double width);
    void setParagraph(TextBlock &block, const QString &paragraph, const TextStyle &style, double width,
                      bool isLast);

    FontBook &m_book;
    QString m_documentLanguage;
    std::unique_ptr<Cache> m_cache;
};

/// How the lines of a block stand between its edges.
enum class TextAlignment {
    Start, ///< Left, and right where the text is right-to-left.
    Left,
    Right
};

/// Where a block is painted, in points.
struct TextPlace {
    double left = 0;
    double top = 0; ///< Of the first line painted.
    double width = 0;
    QRgb colour = 0xff000000;
    TextAlignment alignment = TextAlignment::Start;
};

/// Paints @p lineCount lines of @p block from @p firstLine (-1: all that follow), and nothing else: for
/// artifacts.
void paintLines(Canvas &canvas, const TextBlock &block, const TextPlace &place, int firstLine = 0,
                int lineCount = -1);

/**
 * Paints lines as content: where the block has a replacement text or an address, with the element for it. The
 * element around the text is the caller's.
 */
void paintText(Canvas &canvas, const TextBlock &block, const TextPlace &place, int firstLine = 0,
               int lineCount = -1);

} // namespace weltkontor
