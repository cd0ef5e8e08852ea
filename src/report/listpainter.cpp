// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listpainter.h"

#include "base/phrases.h"

namespace weltkontor
{
namespace
{

Element elementOf(ElementRole role)
{
    Element element;
    element.role = role;
    return element;
}

TextAlignment alignmentOf(const PrintColumn &column)
{
    return column.kind == PrintColumn::Kind::Number ? TextAlignment::Right : TextAlignment::Start;
}

} // namespace

ListPainter::ListPainter(const ListLayout &layout, Canvas &canvas)
    : m_layout(layout)
    , m_canvas(canvas)
{
}

bool ListPainter::paintAll(Progress *progress)
{
    const QString phase = message("Report", QT_TRANSLATE_NOOP("Report", "Writing the list"));
    const ElementScope document(m_canvas, elementOf(ElementRole::Document));
    bool isComplete = true;
    for (int page = 0; isComplete && page < m_layout.pageCount(); ++page) {
        if (progress)
            progress->report(phase, page, m_layout.pageCount());
        paintPage(page);
        isComplete = !progress || !progress->isCancelled();
    }
    if (isComplete)
        closeTable();
    return isComplete;
}

void ListPainter::paintPage(int page)
{
    const ListLayout::Page &source = m_layout.m_pages[size_t(page)];
    m_canvas.beginPage(m_layout.pageSize());
    for (const Item &item : source.items)
        paintItem(item);
    paintFooter(source);
    m_canvas.endPage();
}

void ListPainter::paintItem(const Item &item)
{
    switch (item.kind) {
    case Item::Kind::Front:
        paintFront(item);
        break;
    case Item::Kind::Heading:
        paintHeading(item);
        break;
    case Item::Kind::GroupText:
        paintGroupText(item);
        break;
    case Item::Kind::Picture:
        paintPicture(item);
        break;
    case Item::Kind::Head:
        paintHead(item);
        break;
    case Item::Kind::RepeatedHead:
        paintRepeatedHead(item);
        break;
    case Item::Kind::Row:
        paintRow(item);
        break;
    case Item::Kind::Paragraph: {
        closeTable();
        const QRectF &area = m_layout.m_plan.area;
        const ElementScope paragraph(m_canvas, elementOf(ElementRole::Paragraph));
        paintText(m_canvas, *m_layout.m_paragraphs[size_t(item.row)],
                  {area.left(), item.top, area.width(), pagestyle::quietInk}, item.firstLine, item.lineCount);
        break;
    }
    }
}

void ListPainter::paintFront(const Item &item)
{
    const QRectF &area = m_layout.m_plan.area;
    const bool isTitle = size_t(item.row) == m_layout.m_titleInFront;
    if (isTitle && item.firstLine == 0)
        m_canvas.addBookmark(m_layout.m_title, 1, item.top);
    const ElementScope scope(m_canvas, elementOf(isTitle ? ElementRole::Heading1 : ElementRole::Paragraph));
    paintText(m_canvas, *m_layout.m_front[size_t(item.row)],
              {area.left(), item.top, area.width(), isTitle ? pagestyle::ink : pagestyle::quietInk},
              item.firstLine, item.lineCount);
}

void ListPainter::paintHeading(const Item &item)
{
    closeTable();
    m_canvas.openElement(elementOf(ElementRole::Section));
    m_isSectionOpen = true;
    const QRectF &area = m_layout.m_plan.area;
    const ListLayout::Group &group = m_layout.m_groups[size_t(item.group)];
    m_canvas.addBookmark(group.title, 2, item.top);
    Element heading = elementOf(ElementRole::Heading2);
    heading.language = group.heading->language;
    const ElementScope scope(m_canvas, heading);
    paintText(m_canvas, *group.heading, {area.left(), item.top, area.width(), pagestyle::ink});
}

/// Without a heading a group begins here: what was open belongs to the one before.
void ListPainter::beginWithoutHeading(const Item &item)
{
    if (!m_layout.m_groups[size_t(item.group)].heading && m_isTableOpen)
        closeTable();
}

void ListPainter::paintGroupText(const Item &item)
{
    beginWithoutHeading(item);
    const QRectF &area = m_layout.m_plan.area;
    const TextBlock &text = *m_layout.m_groups[size_t(item.group)].paragraphs[size_t(item.row)];
    Element paragraph = elementOf(ElementRole::Paragraph);
    paragraph.language = text.language;
    const ElementScope scope(m_canvas, paragraph);
    paintText(m_canvas, text, {area.left(), item.top, area.width(), pagestyle::ink}, item.firstLine,
              item.lineCount);
}

void ListPainter::paintPicture(const Item &item)
{
    beginWithoutHeading(item);
    const ListLayout::Group &group = m_layout.m_groups[size_t(item.group)];
    const QRectF &area = m_layout.m_plan.area;
    {
        Element figure = elementOf(ElementRole::Figure);
        figure.alternateText = group.picture->alternateText;
        const ElementScope scope(m_canvas, figure);
        m_canvas.drawPicture(QRectF(QPointF(area.left(), item.top), group.pictureSize), group.picture->image);
    }
    if (!group.caption)
        return;
    const ElementScope scope(m_canvas, elementOf(ElementRole::Paragraph));
    const double top = item.top + group.pictureSize.height() + pagestyle::afterParagraph / 2;
    paintText(m_canvas, *group.caption, {area.left(), top, area.width(), pagestyle::quietInk});
}

void ListPainter::paintHead(const Item &item)
{
    if (m_isTableOpen)
        closeTable();
    const ListLayout::Group &group = m_layout.m_groups[size_t(item.group)];
    Element table = elementOf(ElementRole::Table);
    table.title = group.title;
    m_canvas.openElement(table);
    m_isTableOpen = true;
    if (!m_layout.m_tables[group.table].titles.empty()) {
        const ElementScope head(m_canvas, elementOf(ElementRole::TableHead));
        const ElementScope row(m_canvas, elementOf(ElementRole::TableRow));
        paintColumnTitles(group, item.top, true);
    }
    m_canvas.openElement(elementOf(ElementRole::TableBody));
}

void ListPainter::paintRepeatedHead(const Item &item)
{
    const ListLayout::Group &group = m_layout.m_groups[size_t(item.group)];
    if (group.continued) {
        const QRectF &area = m_layout.m_plan.area;
        const ArtifactScope header(m_canvas, ArtifactKind::Header);
        paintLines(m_canvas, *group.continued, {area.left(), item.top, area.width(), pagestyle::quietInk}, 0,
                   1);
    }
    if (!m_layout.m_tables[group.table].titles.empty())
        paintColumnTitles(group, item.top + m_layout.continuedHeight(group), false);
}

/// As content they are header cells; repeated on a later page they would only be in the way of a listener.
void ListPainter::paintColumnTitles(const ListLayout::Group &group, double top, bool isContent)
{
    const QRectF &area = m_layout.m_plan.area;
    const ListLayout::Table &table = m_layout.m_tables[group.table];
    const double height = m_layout.headHeight(group);
    {
        const ArtifactScope ground(m_canvas, ArtifactKind::Layout);
        m_canvas.fillRectangle(QRectF(area.left(), top, area.width(), height), pagestyle::headGround);
        m_canvas.drawLine(QPointF(area.left(), top + height), QPointF(area.right(), top + height),
                          pagestyle::strongRuleWidth, pagestyle::strongRule);
    }
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const PlacedColumn &placed = table.placed[i];
        Element cell = elementOf(ElementRole::HeaderCell);
        cell.scope = HeaderScope::Column;
        const TextBlock &title = *table.titles[i];
        const TextPlace place{placed.left + pagestyle::cellPadding, top + pagestyle::headPadding,
                              placed.width - 2 * pagestyle::cellPadding, pagestyle::ink,
                              alignmentOf(table.columns[i])};
        if (isContent) {
            const ElementScope scope(m_canvas, cell);
            paintText(m_canvas, title, place);
        } else {
            const ArtifactScope header(m_canvas, ArtifactKind::Header);
            paintLines(m_canvas, title, place);
        }
    }
}

void ListPainter::openCell(const ListLayout::Cell &cell, const PrintColumn &column)
{
    Element element = elementOf(ElementRole::DataCell);
    if (column.isRowHeader) {
        element.role = ElementRole::HeaderCell;
        element.scope = HeaderScope::Row;
    }
    if (cell.blocks.size() == 1)
        element.language = cell.blocks.front()->language;
    m_canvas.openElement(element);
}

void ListPainter::paintRow(const Item &item)
{
    const ListLayout::Group &group = m_layout.m_groups[size_t(item.group)];
    const ListLayout::Table &table = m_layout.m_tables[group.table];
    const ListLayout::Row &row = group.rows[size_t(item.row)];
    const QRectF &area = m_layout.m_plan.area;
    const double bottom = item.top + m_layout.rowHeight(item.lineCount);
    {
        const ArtifactScope rule(m_canvas, ArtifactKind::Layout);
        m_canvas.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom),
                          pagestyle::hairlineWidth, pagestyle::hairline);
    }
    if (item.isFirst)
        m_canvas.openElement(elementOf(ElementRole::TableRow));
    std::vector<int> suspended;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (item.isFirst)
            openCell(row.cells[i], table.columns[i]);
        else if (i < m_suspendedCells.size())
            m_canvas.resumeElement(m_suspendedCells[i]);
        paintCell(row.cells[i], table, i, item);
        if (item.isLast)
            m_canvas.closeElement();
        else
            suspended.push_back(m_canvas.suspendElement());
    }
    m_suspendedCells = std::move(suspended);
    if (item.isLast)
        m_canvas.closeElement();
}

void ListPainter::paintCell(const ListLayout::Cell &cell, const ListLayout::Table &table, size_t column,
                            const Item &item)
{
    const PlacedColumn &placed = table.placed[column];
    TextAlignment alignment = alignmentOf(table.columns[column]);
    // A name in Hebrew below the German one begins where that begins.
    const bool beginsRight = !cell.blocks.empty() && cell.blocks.front()->isRightToLeft();
    if (alignment == TextAlignment::Start)
        alignment = beginsRight ? TextAlignment::Right : TextAlignment::Left;
    int line = 0; // of the cell, where the block begins
    for (const SharedTextBlock &block : cell.blocks) {
        const int lines = int(block->lines.size());
        const int first = qMax(item.firstLine, line);
        const int last = qMin(item.firstLine + item.lineCount, line + lines);
        if (first < last) {
            Element span = elementOf(ElementRole::Span);
            span.language = block->language;
            const bool needsSpan = cell.blocks.size() > 1 && !span.language.isEmpty();
            if (needsSpan)
                m_canvas.openElement(span);
            const double top =
                item.top + pagestyle::rowPadding + (first - item.firstLine) * m_layout.m_linePitch;
            paintText(m_canvas, *block,
                      {placed.left + pagestyle::cellPadding, top, placed.width - 2 * pagestyle::cellPadding,
                       pagestyle::ink, alignment},
                      first - line, last - first);
            if (needsSpan)
                m_canvas.closeElement();
        }
        line += lines;
    }
}

void ListPainter::paintFooter(const ListLayout::Page &page)
{
    const QRectF &area = m_layout.m_plan.area;
    const double top = m_layout.pageSize().height() - pagestyle::footerHeight;
    const ArtifactScope footer(m_canvas, ArtifactKind::Footer);
    m_canvas.drawLine(QPointF(area.left(), top), QPointF(area.right(), top), pagestyle::hairlineWidth,
                      pagestyle::strongRule);
    const double textTop = top + 5;
    paintLines(m_canvas, *m_layout.m_footer, {area.left(), textTop, area.width() * 0.75, pagestyle::quietInk},
               0, 1);
    paintLines(m_canvas, *page.number,
               {area.left(), textTop, area.width(), pagestyle::quietInk, TextAlignment::Right}, 0, 1);
}

void ListPainter::closeTable()
{
    if (m_isTableOpen) {
        m_canvas.closeElement(); // body
        m_canvas.closeElement(); // table
    }
    if (m_isSectionOpen)
        m_canvas.closeElement();
    m_isTableOpen = false;
    m_isSectionOpen = false;
}

} // namespace weltkontor
