// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QRgb>
#include <QString>

namespace weltkontor
{

struct TextRun;

/// What a part of a page is, with the standard structure types of ISO 32000-1, 14.8.4.
enum class ElementRole {
    Document,
    Section,
    Heading1,
    Heading2,
    Paragraph,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    DataCell,
    Span,
    Link,
    Figure
};

/// Which cells a header cell names.
enum class HeaderScope { None, Column, Row, Both };

/// A structure element: what assistive technology hears of a part of the page.
struct Element {
    ElementRole role = ElementRole::Paragraph;
    QString language;        ///< BCP 47; empty: that of the element around it.
    QString title;           ///< Shown by viewers in the structure tree only.
    QString alternateText;   ///< Of a Figure, required there; of a Link what it leads to.
    QString replacementText; ///< Read and copied in place of the content, where that is broken inside a word.
    HeaderScope scope = HeaderScope::None;
    int columnSpan = 1;
};

/// Why a part of a page is not content.
enum class ArtifactKind {
    Layout, ///< Rules and backgrounds.
    Header, ///< Repeated at the top of a page.
    Footer  ///< Repeated at the foot of a page.
};

/**
 * Where pages are painted to: a tagged PDF file, or a QPainter for preview and printer.
 *
 * Lengths are in points (1/72 inch), from the top left corner of the page, y downwards. Everything painted is
 * either inside an open element or inside an artifact; elements nest, an artifact holds none. Elements may
 * stay open over the end of a page. A canvas never fails in between: what went wrong is reported when it is
 * finished.
 */
class Canvas
{
public:
    virtual ~Canvas() = default;

    virtual void beginPage(const QSizeF &size) = 0;
    virtual void endPage() = 0;

    virtual void openElement(const Element &element) = 0;
    virtual void closeElement() = 0;

    /// Leaves the innermost element without closing it, to go on in it later with resumeElement(): for cells
    /// that stand side by side and go over the end of a page. The element around it must still be open then.
    virtual int suspendElement() = 0;
    virtual void resumeElement(int element) = 0;

    virtual void beginArtifact(ArtifactKind kind) = 0;
    virtual void endArtifact() = 0;

    /// An entry of the outline that leads to @p y of the current page; @p level from 1.
    virtual void addBookmark(const QString &title, int level, double y) = 0;

    /// @p baseline is the left end of the run's baseline, also for right-to-left runs.
    virtual void drawText(const TextRun &run, const QPointF &baseline, QRgb colour) = 0;

    virtual void fillRectangle(const QRectF &rectangle, QRgb colour) = 0;
    virtual void drawLine(const QPointF &from, const QPointF &to, double width, QRgb colour) = 0;
    virtual void drawPicture(const QRectF &place, const QImage &picture) = 0;

    /// Makes @p place lead to @p address. Only inside an open Link element, which holds the text.
    virtual void addLink(const QRectF &place, const QString &address) = 0;
};

/// An element that is open as long as this object lives.
class ElementScope
{
public:
    ElementScope(Canvas &canvas, const Element &element)
        : m_canvas(canvas)
    {
        canvas.openElement(element);
    }
    ~ElementScope() { m_canvas.closeElement(); }
    ElementScope(const ElementScope &) = delete;
    ElementScope &operator=(const ElementScope &) = delete;

private:
    Canvas &m_canvas;
};

/// An artifact that is open as long as this object lives.
class ArtifactScope
{
public:
    ArtifactScope(Canvas &canvas, ArtifactKind kind)
        : m_canvas(canvas)
    {
        canvas.beginArtifact(kind);
    }
    ~ArtifactScope() { m_canvas.endArtifact(); }
    ArtifactScope(const ArtifactScope &) = delete;
    ArtifactScope &operator=(const ArtifactScope &) = delete;

private:
    Canvas &m_canvas;
};

} // namespace weltkontor
