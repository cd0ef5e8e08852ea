// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/listdocument.h"
#include "report/pagestyle.h"

#include <QRectF>

#include <vector>

namespace weltkontor
{

/// A column on the page, in points.
struct PlacedColumn {
    int index = 0;    ///< In ListDocument::columns.
    double left = 0;  ///< From the left edge of the paper, padding included.
    double width = 0; ///< Padding included.
};

/// The page that a list fits on, and where its columns stand there.
struct ColumnPlan {
    QSizeF paper; ///< As it is held.
    QRectF area;  ///< For the content, without the footer.
    std::vector<PlacedColumn> columns;
    QStringList omittedTitles; ///< Of columns that fit on no page.
};

/**
 * Finds the page for the columns of a table so that no word is broken inside: upright, else broad, else
 * without the last columns that are not required. A single word that is wider than half of an upright page
 * does not count.
 */
ColumnPlan planColumns(const QList<PrintColumn> &columns, const QList<const ListGroup *> &groups,
                       const PageSetup &setup, TextSetter &setter);

/// How a text of a cell is set: what names the row stands out, further names of it do not.
const TextStyle &cellStyle(const PrintColumn &column, qsizetype indexInCell);

} // namespace weltkontor
