// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listpagination.h"

namespace weltkontor
{
namespace
{

/// A row that is taller than a page begins where at least so many lines of it have room.
constexpr int leastLinesOfSplitRow = 4;
/// So many rows at least stand below a heading.
constexpr size_t rowsWithHeading = 2;
/// Or so many lines of a text.
constexpr int leastLinesOfText = 2;

} // namespace

ListPagination::ListPagination(const ListLayout &layout)
    : m_layout(layout)
{
    startPage();
}

std::vector<ListLayout::Page> ListPagination::pages()
{
    addFront();
    for (int group = 0; group < int(m_layout.m_groups.size()); ++group)
        addGroup(group);
    if (m_layout.m_rowCount > 0)
        m_y += pagestyle::beforeNotes;
    for (int i = 0; i < int(m_layout.m_paragraphs.size()); ++i)
        addText(Item::Kind::Paragraph, i, *m_layout.m_paragraphs[size_t(i)]);
    return std::move(m_pages);
}

void ListPagination::startPage()
{
    m_pages.emplace_back();
    m_y = m_layout.m_plan.area.top();
}

ListPagination::Item &ListPagination::add(Item::Kind kind, double height)
{
    Item item;
    item.kind = kind;
    item.top = m_y;
    m_y += height;
    m_pages.back().items.push_back(item);
    return m_pages.back().items.back();
}

/// A paragraph goes over the end of the page line by line.
void ListPagination::addText(Item::Kind kind, int index, const TextBlock &block, int group)
{
    const int lines = int(block.lines.size());
    for (int first = 0; first < lines;) {
        int fitting = int((room() + 0.01) / block.lineHeight);
        if (fitting < 1 && !isPageEmpty()) {
            startPage();
            continue;
        }
        fitting = qBound(1, fitting, lines - first);
        Item &item = add(kind, fitting * block.lineHeight);
        item.group = group;
        item.row = index;
        item.firstLine = first;
        item.lineCount = fitting;
        first += fitting;
    }
}

void ListPagination::addFront()
{
    for (size_t i = 0; i < m_layout.m_front.size(); ++i) {
        addText(Item::Kind::Front, int(i), *m_layout.m_front[i]);
        if (i == m_layout.m_titleInFront)
            m_y += pagestyle::afterTitle;
    }
    m_y += pagestyle::afterFront;
}

double ListPagination::neededAtStart(const ListLayout::Group &group) const
{
    double needed = group.heading ? group.heading->height() + pagestyle::afterHeading : 0;
    if (!group.paragraphs.empty())
        return needed + leastLinesOfText * group.paragraphs.front()->lineHeight;
    if (group.picture)
        return needed + m_layout.pictureHeight(group);
    needed += m_layout.headHeight(group);
    for (size_t i = 0; i < qMin(group.rows.size(), rowsWithHeading); ++i) {
        const double height = m_layout.rowHeight(group.rows[i].lineCount);
        if (needed + height > m_layout.m_plan.area.height()) { // will be split
            if (i == 0)
                needed += m_layout.rowHeight(qMin(leastLinesOfSplitRow, group.rows[i].lineCount));
            break;
        }
        needed += height;
    }
    return needed;
}

void ListPagination::addGroup(int group)
{
    const ListLayout::Group &source = m_layout.m_groups[size_t(group)];
    if (group > 0)
        m_y += pagestyle::beforeGroup;
    if (neededAtStart(source) > room() && !isPageEmpty())
        startPage();
    if (source.heading) {
        add(Item::Kind::Heading, source.heading->height() + pagestyle::afterHeading).group = group;
    }
    addTexts(group);
    if (source.rows.empty())
        return;
    add(Item::Kind::Head, m_layout.headHeight(source)).group = group;
    for (int row = 0; row < int(source.rows.size()); ++row)
        addRow(group, row);
}

/// The paragraphs and the picture above a table.
void ListPagination::addTexts(int group)
{
    const ListLayout::Group &source = m_layout.m_groups[size_t(group)];
    for (int i = 0; i < int(source.paragraphs.size()); ++i) {
        addText(Item::Kind::GroupText, i, *source.paragraphs[size_t(i)], group);
        m_y += pagestyle::afterParagraph;
    }
    if (!source.picture)
        return;
    const double height = m_layout.pictureHeight(source);
    if (height > room() && !isPageEmpty())
        startPage();
    add(Item::Kind::Picture, height).group = group;
}

void ListPagination::continueOnNextPage(int group)
{
    startPage();
    const ListLayout::Group &source = m_layout.m_groups[size_t(group)];
    const double height = m_layout.continuedHeight(source) + m_layout.headHeight(source);
    add(Item::Kind::RepeatedHead, height).group = group;
}

void ListPagination::addRow(int group, int row)
{
    const ListLayout::Group &source = m_layout.m_groups[size_t(group)];
    const int lines = source.rows[size_t(row)].lineCount;
    const double height = m_layout.rowHeight(lines);
    const double roomOfPage =
        m_layout.m_plan.area.height() - m_layout.continuedHeight(source) - m_layout.headHeight(source);
    if (height > room() + 0.01 && height <= roomOfPage)
        continueOnNextPage(group);
    for (int first = 0; first < lines;) {
        int fitting = int((room() - 2 * pagestyle::rowPadding + 0.01) / m_layout.m_linePitch);
        const bool isFreshPage = m_pages.back().items.back().kind == Item::Kind::RepeatedHead;
        if (fitting < qMin(leastLinesOfSplitRow, lines - first) && !isFreshPage) {
            continueOnNextPage(group);
            continue;
        }
        fitting = qBound(1, fitting, lines - first);
        Item &item = add(Item::Kind::Row, m_layout.rowHeight(fitting));
        item.group = group;
        item.row = row;
        item.firstLine = first;
        item.lineCount = fitting;
        item.isFirst = first == 0;
        item.isLast = first + fitting == lines;
        first += fitting;
    }
}

} // namespace weltkontor
