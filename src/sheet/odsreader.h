// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/odscontent.h"
#include "sheet/sheetreader.h"

namespace weltkontor
{

/// Reads OpenDocument spreadsheets (OpenDocument 1.0 to 1.3): packages (.ods, .ots) and single files (.fods).
class OdsReader final : public SheetReader
{
public:
    /// As SheetReader::open(), for a file that is known to be one of @p kind; scans it once for its sheets.
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, FileKind kind,
                                                     const ReadOptions &options, Progress &progress);

    FileKind kind() const override { return m_kind; }
    QList<SheetInfo> sheets() const override { return m_sheets; }
    Result<void> read(int sheet, RowSink &sink, Progress &progress) override;

private:
    OdsReader(const QString &path, FileKind kind, const SheetLimits &limits)
        : m_path(path)
        , m_kind(kind)
        , m_limits(limits)
        , m_styles(limits)
    {
    }

    Result<void> readNamedStyles(TimeBudget &budget);
    Result<QList<SheetInfo>> scan(int sheet, RowSink *sink, TimeBudget &budget, Progress *progress);

    QString m_path;
    FileKind m_kind;
    SheetLimits m_limits;
    std::unique_ptr<ZipArchive> m_archive; ///< Null for a single file.
    OdsStyles m_styles;                    ///< Of styles.xml.
    QList<SheetInfo> m_sheets;
};

} // namespace weltkontor
