// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsreader.h"

#include "sheet/sheeterrors.h"
#include "sheet/xlssheet.h"

namespace weltkontor
{

/// A workbook saved for Excel 5 and 97 at once has both streams; the newer one knows more.
Result<std::unique_ptr<QIODevice>> XlsReader::openStream()
{
    auto plain = std::make_unique<QFile>(m_path);
    if (!plain->open(QIODevice::ReadOnly))
        return unreadableFile(m_path, plain->errorString());
    if (!OleFile::isOleFile(plain->peek(8)))
        return std::unique_ptr<QIODevice>(std::move(plain));
    auto file = OleFile::open(m_path);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    const QString newer = QStringLiteral("Workbook");
    return m_file->stream(m_file->contains(newer) ? newer : QStringLiteral("Book"));
}

Result<std::unique_ptr<SheetReader>> XlsReader::open(const QString &path, const ReadOptions &options)
{
    std::unique_ptr<XlsReader> reader(new XlsReader(path));
    reader->m_limits = options.limits;
    auto stream = reader->openStream();
    if (!stream)
        return stream.error();
    reader->m_records = std::make_unique<XlsRecords>(std::move(*stream));
    auto workbook = readXlsWorkbook(*reader->m_records, reader->m_text, path, options.limits);
    if (!workbook)
        return workbook.error();
    reader->m_workbook = std::move(*workbook);
    return std::unique_ptr<SheetReader>(std::move(reader));
}

QList<SheetInfo> XlsReader::sheets() const
{
    QList<SheetInfo> infos;
    for (const XlsWorkbook::Sheet &sheet : m_workbook.sheets)
        infos.append(sheet.info);
    return infos;
}

Result<void> XlsReader::read(int sheet, RowSink &sink, Progress &progress)
{
    Q_ASSERT(sheet >= 0 && sheet < m_workbook.sheets.size());
    TimeBudget budget(m_limits.time);
    if (budget.isSpent())
        return excessiveFile(m_path, QStringLiteral("xls: time is up"));
    if (!m_hasStrings && m_workbook.sharedStringsPosition >= 0) {
        auto strings = readXlsStrings(*m_records, m_text, m_workbook.sharedStringsPosition, m_path, budget,
                                      m_limits, progress);
        if (!strings)
            return strings.error();
        m_strings = std::move(*strings);
        m_hasStrings = true;
    }
    XlsSheetReader reader({m_workbook, m_strings, m_text, m_limits, budget, m_path}, *m_records, sink,
                          progress);
    return reader.read(m_workbook.sheets.at(sheet).position);
}

} // namespace weltkontor
