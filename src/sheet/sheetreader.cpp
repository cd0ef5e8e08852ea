// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"

#include "sheet/csvreader.h"
#include "sheet/odsreader.h"
#include "sheet/xlsreader.h"
#include "sheet/xlsxreader.h"

namespace weltkontor
{
namespace
{

class Measure : public RowSink
{
public:
    bool row(qint64 index, const QList<Cell> &cells) override
    {
        ++extent.rows;
        extent.lastRow = std::max(extent.lastRow, index);
        extent.columns = std::max(extent.columns, int(cells.size()));
        return true;
    }

    SheetExtent extent;
};

} // namespace

Result<std::unique_ptr<SheetReader>> SheetReader::open(const QString &path, const ReadOptions &options)
{
    Progress unheard;
    return open(path, options, unheard);
}

Result<std::unique_ptr<SheetReader>> SheetReader::open(const QString &path, const ReadOptions &options,
                                                       Progress &progress)
{
    const auto kind = detectFileKind(path);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case FileKind::Csv:
        return CsvReader::open(path, options, progress);
    case FileKind::Xlsx:
        return XlsxReader::open(path, options);
    case FileKind::Xls:
        return XlsReader::open(path, options);
    case FileKind::Ods:
    case FileKind::Fods:
        return OdsReader::open(path, *kind, options, progress);
    default:
        return refusalOf(*kind, path);
    }
}

Result<SheetExtent> SheetReader::measure(int sheet, Progress &progress)
{
    Measure measure;
    const auto done = read(sheet, measure, progress);
    if (!done)
        return done.error();
    return measure.extent;
}

} // namespace weltkontor
