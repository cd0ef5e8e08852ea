// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/columnmapping.h"
#include "import/headerrow.h"
#include "import/valuestyle.h"
#include "sheet/sheetreader.h"

namespace weltkontor
{

/// Which table of a file is meant and how it is read. All empty: the program finds out.
struct TableChoice {
    QString file;
    QString sheet;                   ///< Name, or number from 1; empty: the best one.
    std::optional<qint64> headerRow; ///< Index of the row in the sheet, from 0; -1: the table has no header.
    ReadOptions reading;
    ValueStyle::Choice style;
};

/// What the beginning of a file tells about a table: for the first steps of an import.
struct TableOutline {
    QString file;
    FileKind kind = FileKind::Csv;
    std::optional<CsvDialect> dialect; ///< Of CSV files.
    QList<SheetInfo> sheets;
    int sheet = 0; ///< Index of the chosen one.
    QString sheetEvidence;
    HeaderRow header;
    QList<RowCollector::Row> beginning; ///< The first rows, title rows included, for showing.
    QList<SourceColumn> columns;
    ValueStyle style;

    /// A cell of the beginning that lost letters.
    struct Loss {
        qint64 row = 0; ///< From 1.
        QString column; ///< Its name.
        QString text;
    };
    QList<Loss> losses;

    QString sheetName() const { return sheets.value(sheet).name; }

    static constexpr int beginningRows = 200;
};

/**
 * Opens the file and reads the beginning of the table.
 *
 * Errors of SheetReader::open(); NotFound where there is no such sheet; Invalid where the sheet holds
 * nothing.
 */
Result<TableOutline> readOutline(const TableChoice &choice, Progress &progress);

/// The columns of a table with this header row: names and samples.
QList<SourceColumn> columnsOf(const QList<RowCollector::Row> &beginning, qint64 headerRow);

/// "A", "B" … "AA": as spreadsheet programs call columns.
QString columnLetters(int column);

} // namespace weltkontor
