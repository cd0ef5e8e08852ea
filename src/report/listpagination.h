// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/listlayout.h"

namespace weltkontor
{

/// Decides what of a list stands where on which page. Used once.
class ListPagination
{
public:
    explicit ListPagination(const ListLayout &layout);

    std::vector<ListLayout::Page> pages();

private:
    using Item = ListLayout::Item;

    void startPage();
    bool isPageEmpty() const { return m_pages.back().items.empty(); }
    double room() const { return m_layout.m_plan.area.bottom() - m_y; }
    Item &add(Item::Kind kind, double height);
    void addText(Item::Kind kind, int index, const TextBlock &block, int group = 0);
    void addFront();
    void addGroup(int group);
    void addTexts(int group);
    void addRow(int group, int row);
    void continueOnNextPage(int group);
    double neededAtStart(const ListLayout::Group &group) const;

    const ListLayout &m_layout;
    std::vector<ListLayout::Page> m_pages;
    double m_y = 0;
};

} // namespace weltkontor
