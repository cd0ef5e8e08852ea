// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/odsreader.h"

#include "sheet/sheeterrors.h"

namespace weltkontor
{

Result<std::unique_ptr<SheetReader>> OdsReader::open(const QString &path, FileKind kind,
                                                     const ReadOptions &options, Progress &progress)
{
    // The same bytes are read again for their rows; that is another phase, which starts anew.
    Progress opening([&](const QString &, qint64 done, qint64 total) {
        progress.report(openingPhase(), done, total);
        if (progress.isCancelled())
            opening.cancel();
    });
    if (progress.isCancelled())
        return cancelledReading();
    std::unique_ptr<OdsReader> reader(new OdsReader(path, kind, options.limits));
    TimeBudget budget(options.limits.time);
    if (kind == FileKind::Ods) {
        auto archive = ZipArchive::open(path, options.limits);
        if (!archive)
            return archive.error();
        reader->m_archive = std::move(*archive);
        if (reader->m_archive->beginning("META-INF/manifest.xml", 1 << 20).contains("encryption-data"))
            return refusalOf(FileKind::Protected, path);
        if (const auto named = reader->readNamedStyles(budget); !named)
            return named.error();
    }
    auto sheets = reader->scan(-1, nullptr, budget, &opening);
    if (!sheets)
        return sheets.error();
    if (sheets->isEmpty())
        return damagedFile(path, QStringLiteral("ods: no sheet"));
    reader->m_sheets = std::move(*sheets);
    return std::unique_ptr<SheetReader>(std::move(reader));
}

Result<void> OdsReader::readNamedStyles(TimeBudget &budget)
{
    if (!m_archive->contains("styles.xml"))
        return {};
    auto entry = m_archive->entry("styles.xml");
    if (!entry)
        return entry.error();
    OdsContentHandler handler(m_styles, -1, nullptr, budget, m_limits, m_path);
    XmlParser parser(**entry, handler, budget, m_limits);
    handler.setParser(&parser);
    return parser.parse(nullptr);
}

Result<QList<SheetInfo>> OdsReader::scan(int sheet, RowSink *sink, TimeBudget &budget, Progress *progress)
{
    QFile file(m_path);
    std::unique_ptr<ByteSource> source;
    if (m_archive) {
        auto entry = m_archive->entry("content.xml");
        if (!entry)
            return entry.error();
        source = std::move(*entry);
    } else {
        if (!file.open(QIODevice::ReadOnly))
            return unreadableFile(m_path, file.errorString());
        source = std::make_unique<FileSource>(file, m_path);
    }
    OdsStyles styles = m_styles;
    OdsContentHandler handler(styles, sheet, sink, budget, m_limits, m_path);
    XmlParser parser(*source, handler, budget, m_limits);
    handler.setParser(&parser);
    const auto done = parser.parse(progress);
    if (!done)
        return done.error();
    return handler.sheets();
}

Result<void> OdsReader::read(int sheet, RowSink &sink, Progress &progress)
{
    Q_ASSERT(sheet >= 0 && sheet < m_sheets.size());
    TimeBudget budget(m_limits.time);
    const auto done = scan(sheet, &sink, budget, &progress);
    if (!done)
        return done.error();
    return {};
}

} // namespace weltkontor
