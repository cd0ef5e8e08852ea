// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/cell.h"

#include <QList>

namespace weltkontor
{

/// A block of cells; rows and columns are counted from 0, both ends belong to it.
struct CellRange {
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;

    friend bool operator==(const CellRange &, const CellRange &) = default;
};

/**
 * Takes what a SheetReader reads, row by row, on the reader's thread.
 *
 * Empty rows are left out, so the index may jump; it is the row number a spreadsheet program shows, less one.
 */
class RowSink
{
public:
    virtual ~RowSink() = default;

    /**
     * One row. @p cells start at the first column; empty ones at the end are left out. The list is reused for
     * the next row: copy what you keep. Return false to stop reading, which is no error.
     */
    virtual bool row(qint64 index, const QList<Cell> &cells) = 0;

    /// A merged block, whose content is in its first cell. Told after the rows in .xlsx.
    virtual void merged(const CellRange &) {}

    /// A hidden row, told before the row itself, whose cells are delivered like any other.
    virtual void hiddenRow(qint64) {}

    /// Hidden columns, told before the first row in .xlsx.
    virtual void hiddenColumns(int first, int last)
    {
        Q_UNUSED(first);
        Q_UNUSED(last);
    }
};

/// Keeps rows in memory: the first @p limit ones for a preview, or all.
class RowCollector : public RowSink
{
public:
    struct Row {
        qint64 index = 0;
        QList<Cell> cells;
    };

    /// Stops the reader after @p limit rows; -1: reads all.
    explicit RowCollector(qsizetype limit = -1)
        : m_limit(limit)
    {
    }

    bool row(qint64 index, const QList<Cell> &cells) override
    {
        rows.append({index, cells});
        return m_limit < 0 || rows.size() < m_limit;
    }
    void merged(const CellRange &range) override { mergedRanges.append(range); }
    void hiddenRow(qint64 index) override { hiddenRows.append(index); }
    void hiddenColumns(int first, int last) override { hiddenColumnRanges.append({first, last}); }

    QList<Row> rows;
    QList<CellRange> mergedRanges;
    QList<qint64> hiddenRows;
    QList<std::pair<int, int>> hiddenColumnRanges;

private:
    qsizetype m_limit;
};

} // namespace weltkontor
