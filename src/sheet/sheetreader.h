// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "sheet/csvdialect.h"
#include "sheet/filekind.h"
#include "sheet/readoptions.h"
#include "sheet/rowsink.h"

#include <memory>
#include <optional>

namespace weltkontor
{

/// One sheet of a file.
struct SheetInfo {
    enum class Visibility { Visible, Hidden, VeryHidden };

    QString name; ///< Of a CSV file: the name of the file without its suffix.
    Visibility visibility = Visibility::Visible;
};

/// How much a sheet holds.
struct SheetExtent {
    qint64 rows = 0;     ///< That hold anything.
    qint64 lastRow = -1; ///< Index of the last of them.
    int columns = 0;     ///< Up to the last cell that holds anything.
};

/**
 * Reads a spreadsheet file as rows of cells, one row in memory at a time.
 *
 * The kind is found by content, never by name. A reader may be used on any thread, by one at a time. The file
 * must not change while the reader lives.
 */
class SheetReader
{
public:
    /**
     * Opens the file and reads its list of sheets.
     *
     * NotFound, Denied, Unreachable: the file cannot be opened. Invalid: it is damaged, locked by a password,
     * or no spreadsheet that can be read; the message says what it is and what to do.
     */
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadOptions &options = {});

    /**
     * The same, telling how far it is: an OpenDocument spreadsheet is read once for its sheets, a text table
     * for its encoding, which takes seconds where they are large. Cancelled.
     */
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadOptions &options,
                                                     Progress &progress);

    SheetReader() = default;
    SheetReader(const SheetReader &) = delete;
    SheetReader &operator=(const SheetReader &) = delete;
    virtual ~SheetReader() = default;

    virtual FileKind kind() const = 0;

    /// The worksheets in the order of their tabs, at least one; sheets that hold only a chart are left out.
    virtual QList<SheetInfo> sheets() const = 0;

    /// How the CSV file is read; empty for every other kind.
    virtual std::optional<CsvDialect> csvDialect() const { return std::nullopt; }

    /**
     * Reads one sheet into the sink, from its beginning; may be called again.
     *
     * @p sheet is an index of sheets(). Progress counts bytes. Invalid: the file is damaged or exceeds a
     * limit, where the rows before that have been delivered. Cancelled.
     */
    virtual Result<void> read(int sheet, RowSink &sink, Progress &progress) = 0;

    /// Reads one sheet to count its rows and columns.
    Result<SheetExtent> measure(int sheet, Progress &progress);
};

} // namespace weltkontor
