// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsxreader.h"

#include "sheet/sheeterrors.h"
#include "sheet/xlsxsheet.h"

namespace weltkontor
{

Result<std::unique_ptr<SheetReader>> XlsxReader::open(const QString &path, const ReadOptions &options)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader);
    reader->m_limits = options.limits;
    auto archive = ZipArchive::open(path, options.limits);
    if (!archive)
        return archive.error();
    reader->m_archive = std::move(*archive);
    TimeBudget budget(options.limits.time);
    auto workbook = readXlsxWorkbook(*reader->m_archive, budget, options.limits);
    if (!workbook)
        return workbook.error();
    reader->m_workbook = std::move(*workbook);
    return std::unique_ptr<SheetReader>(std::move(reader));
}

QList<SheetInfo> XlsxReader::sheets() const
{
    QList<SheetInfo> infos;
    for (const XlsxWorkbook::Sheet &sheet : m_workbook.sheets)
        infos.append(sheet.info);
    return infos;
}

Result<void> XlsxReader::readCommonParts(TimeBudget &budget, Progress &progress, qint64 following)
{
    if (m_hasCommonParts)
        return {};
    auto styles = readXlsxStyles(*m_archive, m_workbook.stylesPart, budget, m_limits);
    if (!styles)
        return styles.error();
    auto strings =
        readXlsxStrings(*m_archive, m_workbook.sharedStringsPart, budget, m_limits, progress, following);
    if (!strings)
        return strings.error();
    m_styles = std::move(*styles);
    m_strings = std::move(*strings);
    m_hasCommonParts = true;
    return {};
}

Result<void> XlsxReader::read(int sheet, RowSink &sink, Progress &progress)
{
    Q_ASSERT(sheet >= 0 && sheet < m_workbook.sheets.size());
    TimeBudget budget(m_limits.time);
    const QByteArray &part = m_workbook.sheets.at(sheet).part;
    XmlParser::Share share;
    if (!m_hasCommonParts) {
        const auto common = readCommonParts(budget, progress, m_archive->toldSize(part));
        if (!common)
            return common;
        share.before = m_archive->toldSize(m_workbook.sharedStringsPart);
    }
    auto entry = m_archive->entry(part);
    if (!entry)
        return entry.error();
    XlsxSheetHandler handler({m_strings, m_styles, m_workbook.from1904, m_limits, budget, m_archive->path()},
                             sink);
    XmlParser parser(**entry, handler, budget, m_limits);
    handler.setParser(&parser);
    return parser.parse(&progress, share);
}

} // namespace weltkontor
