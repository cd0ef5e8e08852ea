// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"

namespace weltkontor
{

/// Reads text tables. All cells are texts: what a "1.2.2003" means is for the importer to decide.
class CsvReader final : public SheetReader
{
public:
    /// As SheetReader::open(), for a file that is known to be text.
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadOptions &options,
                                                     Progress &progress);

    FileKind kind() const override { return FileKind::Csv; }
    QList<SheetInfo> sheets() const override;
    std::optional<CsvDialect> csvDialect() const override { return m_dialect; }
    Result<void> read(int sheet, RowSink &sink, Progress &progress) override;

private:
    CsvReader(const QString &path, const SheetLimits &limits)
        : m_path(path)
        , m_limits(limits)
    {
    }

    QString m_path;
    SheetLimits m_limits;
    CsvDialect m_dialect;
};

} // namespace weltkontor
