// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sheet/cell.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

class QIODevice;

namespace weltkontor
{

/// How to write a spreadsheet.
struct WriteOptions {
    enum class Format { Xlsx, Csv };

    /// Empty: by the suffix of the path, .xlsx or .csv.
    std::optional<Format> format;

    /// CSV: between the fields. German spreadsheet programs open a file with ';' by double-click.
    QChar separator = QLatin1Char(',');
    /// CSV: start with the mark by which spreadsheet programs recognise UTF-8.
    bool byteOrderMark = false;
    /**
     * CSV: keep texts such as "=1+1" or "+49 231" from being run as formulas.
     *
     * A text that starts with = + - @ tab or carriage return gets one apostrophe in front, and so does one
     * that starts with apostrophes before such a sign. Our reader takes exactly one apostrophe away from such
     * fields, so every text comes back as it was; spreadsheet programs show the text instead of running it.
     * Numbers and dates are not touched: -5 stays -5.
     */
    bool guardFormulas = true;
};

/**
 * Writes rows of cells to a file, which is there in full after finish() or not at all.
 *
 * An existing file is replaced in the moment of finish(); without it, or after an error, the old one stays as
 * it was. Call beginSheet() first. One thread at a time. The rows are not kept in memory.
 */
class SheetWriter
{
public:
    /// Invalid: the format is not known by the suffix. Denied or Unreachable: no file can be written there.
    static Result<std::unique_ptr<SheetWriter>> create(const QString &path, const WriteOptions &options = {});

    /// CSV (RFC 4180, UTF-8) to an open @p device, such as standard output, which must outlive the writer.
    static std::unique_ptr<SheetWriter> createCsv(QIODevice &device, const WriteOptions &options = {});

    SheetWriter() = default;
    SheetWriter(const SheetWriter &) = delete;
    SheetWriter &operator=(const SheetWriter &) = delete;
    virtual ~SheetWriter() = default;

    /**
     * Starts a sheet. @p header is its first row, bold, frozen and with filter buttons in .xlsx; empty: none.
     *
     * The name is shortened and rid of signs that are not allowed in .xlsx, and made different from the
     * others. Invalid: a second sheet in a CSV file.
     */
    virtual Result<void> beginSheet(const QString &name, const QStringList &header) = 0;

    /**
     * Writes the next row. Invalid: what the format cannot hold (a text of more than 32,767 characters or too
     * many rows or columns in .xlsx). Unreachable: the disk is full.
     */
    virtual Result<void> writeRow(const QList<Cell> &cells) = 0;

    /// Puts the file in its place. Unreachable or Denied: the disk is full or the place is not writable.
    virtual Result<void> finish() = 0;
};

} // namespace weltkontor
