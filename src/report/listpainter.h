// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/canvas.h"
#include "report/listlayout.h"

#include <optional>

namespace weltkontor
{

/// Paints the pages of a list and says what each part of them is. Used once.
class ListPainter
{
public:
    ListPainter(const ListLayout &layout, Canvas &canvas);

    void paintPage(int page);
    bool paintAll(Progress *progress);

private:
    using Item = ListLayout::Item;

    void paintItem(const Item &item);
    void paintFront(const Item &item);
    void paintHeading(const Item &item);
    void beginWithoutHeading(const Item &item);
    void paintGroupText(const Item &item);
    void paintPicture(const Item &item);
    void paintHead(const Item &item);
    void paintRepeatedHead(const Item &item);
    void paintColumnTitles(const ListLayout::Group &group, double top, bool isContent);
    void paintRow(const Item &item);
    void paintCell(const ListLayout::Cell &cell, const ListLayout::Table &table, size_t column,
                   const Item &item);
    void paintFooter(const ListLayout::Page &page);
    void openCell(const ListLayout::Cell &cell, const PrintColumn &column);
    void closeTable();

    const ListLayout &m_layout;
    Canvas &m_canvas;
    bool m_isTableOpen = false;
    bool m_isSectionOpen = false;
    std::vector<int> m_suspendedCells; ///< Of the row that goes over the end of the page.
};

} // namespace weltkontor
