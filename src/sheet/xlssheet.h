// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/rowsink.h"
#include "sheet/xlsworkbook.h"

#include <vector>

namespace weltkontor
{

/**
 * Turns the records of one worksheet (MS-XLS 2.1.7.20.5) into rows of cells.
 *
 * Goes over the part twice: Excel writes the rows from top to bottom, but no other program has to. What is in
 * order streams; else the places of the cells are sorted, eight bytes for each.
 */
class XlsSheetReader
{
public:
    /// What the whole workbook says about its cells. Must outlive the reader.
    struct Context {
        const XlsWorkbook &workbook;
        const StringTable &strings;
        XlsText &text;
        const SheetLimits &limits;
        TimeBudget &budget;
        QString path; ///< Of the file, for errors.
    };

    XlsSheetReader(const Context &context, XlsRecords &records, RowSink &sink, Progress &progress);

    /// The sheet whose part starts at @p position of the stream. As SheetReader::read().
    Result<void> read(qint64 position);

private:
    Result<void> survey(qint64 position);
    Result<void> surveyRecord();
    Result<void> deliverInOrder(qint64 position);
    Result<void> deliverSorted(qint64 position);
    Result<bool> handleRecord();
    Result<void> hiddenColumns();
    Result<void> mergedRanges();
    Result<void> listPlaces(qint64 position);
    Result<bool> moveTo(quint16 row);
    bool finishRow();
    Result<void> cells();
    Result<void> multipleRk();
    void formula(int column, quint16 style);
    void formulaText(int column);
    void booleanOrError(int column);
    void number(int column, quint16 style, double value);
    void text(int column, const QString &text);
    Cell &cellAt(int column);
    Result<void> check(qint64 done);
    bool nextOfSheet();
    Error damage(const char *why) const;

    Context m_context;
    XlsRecords &m_records;
    RowSink &m_sink;
    Progress &m_progress;
    QString m_phase;

    int m_depth = 0; ///< Parts inside parts: a chart on the sheet has numbers of its own.
    quint32 m_count = 0;
    qint64 m_ranges = 0;
    int m_lastRow = -1;         ///< While surveying.
    qint64 m_recordsOfRows = 0; ///< Of cells and of rows.
    bool m_isSorted = true;
    std::vector<CellRange> m_merged;
    std::vector<quint64> m_places; ///< Row, whether it holds cells, place in the stream.

    QList<Cell> m_cells; ///< Of the row; those behind m_width are of older rows.
    int m_width = 0;
    int m_row = -1;
};

} // namespace weltkontor
