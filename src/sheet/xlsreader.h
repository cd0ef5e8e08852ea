// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/olefile.h"
#include "sheet/sheetreader.h"
#include "sheet/xlsworkbook.h"

namespace weltkontor
{

/// Reads the workbooks of Excel 5 to 2003 (BIFF5 and BIFF8, MS-XLS): .xls, .xlt.
class XlsReader final : public SheetReader
{
public:
    /// As SheetReader::open(), for a file that is known to be one.
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadOptions &options);

    FileKind kind() const override { return FileKind::Xls; }
    QList<SheetInfo> sheets() const override;
    Result<void> read(int sheet, RowSink &sink, Progress &progress) override;

private:
    explicit XlsReader(const QString &path)
        : m_path(path)
    {
    }

    Result<std::unique_ptr<QIODevice>> openStream();

    QString m_path;
    SheetLimits m_limits;
    std::unique_ptr<OleFile> m_file; ///< Empty where the records lie in the file as they are.
    std::unique_ptr<XlsRecords> m_records;
    XlsText m_text;
    XlsWorkbook m_workbook;
    bool m_hasStrings = false; ///< Read with the first sheet, kept for the next.
    StringTable m_strings;
};

} // namespace weltkontor
