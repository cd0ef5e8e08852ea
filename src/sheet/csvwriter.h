// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetwriter.h"

#include <QByteArray>

class QSaveFile;

namespace weltkontor
{

/// Writes text tables after RFC 4180 in UTF-8.
class CsvWriter final : public SheetWriter
{
public:
    /// To a file that takes its place in finish().
    static Result<std::unique_ptr<SheetWriter>> create(const QString &path, const WriteOptions &options);

    /// To an open device.
    CsvWriter(QIODevice &device, const WriteOptions &options);
    ~CsvWriter() override;

    Result<void> beginSheet(const QString &name, const QStringList &header) override;
    Result<void> writeRow(const QList<Cell> &cells) override;
    Result<void> finish() override;

private:
    void appendField(const QString &text, bool isData, bool isFirst);
    Result<void> endRow();
    Result<void> flush();
    Error writeError() const;

    std::unique_ptr<QSaveFile> m_file; ///< Ours, when we write to a path.
    QIODevice &m_device;
    WriteOptions m_options;
    QByteArray m_separator;
    QByteArray m_buffer;
    bool m_hasSheet = false;
    bool m_isFirstRow = true;
};

} // namespace weltkontor
