// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/readingorder.h"

#include <QAbstractScrollArea>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QWidget>

namespace weltkontor
{
namespace
{

void collect(QWidget *widget, QList<QWidget *> &order);

void collect(const QLayout &layout, QList<QWidget *> &order)
{
    struct Cell {
        int row, column, index;
    };
    QList<Cell> cells;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    for (int index = 0; index < layout.count(); ++index) {
        Cell cell{index, 0, index};
        int rowSpan = 1, columnSpan = 1;
        if (grid)
            grid->getItemPosition(index, &cell.row, &cell.column, &rowSpan, &columnSpan);
        cells += cell;
    }
    std::sort(cells.begin(), cells.end(), [](const Cell &a, const Cell &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    for (const Cell &cell : std::as_const(cells)) {
        QLayoutItem *item = layout.itemAt(cell.index);
        if (item->widget())
            collect(item->widget(), order);
        else if (item->layout())
            collect(*item->layout(), order);
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    // A box that passes the focus on to one of its parts is not a stop of its own.
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
        order += widget;
    if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), order);
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            collect(splitter->widget(index), order);
    } else if (!qobject_cast<QAbstractScrollArea *>(widget) && widget->layout()) {
        collect(*widget->layout(), order);
    }
}

} // namespace

void setReadingOrder(QWidget &root)
{
    QList<QWidget *> order;
    collect(&root, order);
    for (qsizetype index = 1; index < order.size(); ++index)
        QWidget::setTabOrder(order[index - 1], order[index]);
}

} // namespace weltkontor
