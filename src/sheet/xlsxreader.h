// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"
#include "sheet/xlsxstrings.h"
#include "sheet/xlsxworkbook.h"

namespace weltkontor
{

/// Reads Office Open XML workbooks (ECMA-376, "Transitional" and "Strict"): .xlsx, .xlsm, .xltx.
class XlsxReader final : public SheetReader
{
public:
    /// As SheetReader::open(), for a file that is known to be one.
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadOptions &options);

    FileKind kind() const override { return FileKind::Xlsx; }
    QList<SheetInfo> sheets() const override;
    Result<void> read(int sheet, RowSink &sink, Progress &progress) override;

private:
    XlsxReader() = default;

    /// @p following: the bytes of the sheet that is read after them.
    Result<void> readCommonParts(TimeBudget &budget, Progress &progress, qint64 following);

    SheetLimits m_limits;
    std::unique_ptr<ZipArchive> m_archive;
    XlsxWorkbook m_workbook;
    bool m_hasCommonParts = false; ///< Styles and strings are read with the first sheet, kept for the next.
    std::vector<NumberFormat> m_styles;
    StringTable m_strings;
};

} // namespace weltkontor
