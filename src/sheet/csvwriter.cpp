// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvwriter.h"

#include "base/phrases.h"
#include "base/savefile.h"
#include "sheet/formulaguard.h"
#include "sheet/sheeterrors.h"

#include <QSaveFile>

namespace weltkontor
{
namespace
{

constexpr qsizetype bufferSize = 256 * 1024;

/// Whether the first bytes of a file, unquoted, would make programs take it for something else than a text
/// table.
bool looksLikeOtherFile(const QByteArray &text)
{
    for (const char *magic : {"ID", "GIF8", "Rar!", "7z", "PK", "MIME", "mime"}) {
        if (text.startsWith(magic))
            return true;
    }
    const char first = text.isEmpty() ? 'a' : text.front();
    return !((first >= '0' && first <= '9') || ((first | 0x20) >= 'a' && (first | 0x20) <= 'z'));
}

} // namespace

Result<std::unique_ptr<SheetWriter>> CsvWriter::create(const QString &path, const WriteOptions &options)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return unwritableFile(path, file->errorString());
    auto writer = std::make_unique<CsvWriter>(*file, options);
    writer->m_file = std::move(file);
    return std::unique_ptr<SheetWriter>(std::move(writer));
}

CsvWriter::CsvWriter(QIODevice &device, const WriteOptions &options)
    : m_device(device)
    , m_options(options)
    , m_separator(QString(options.separator).toUtf8())
{
    if (options.byteOrderMark)
        m_buffer.append("\xEF\xBB\xBF");
}

CsvWriter::~CsvWriter() = default; // QSaveFile throws away what was not committed

Result<void> CsvWriter::beginSheet(const QString &, const QStringList &header)
{
    if (m_hasSheet)
        return Error{
            Error::Kind::Invalid,
            message("Sheet", QT_TRANSLATE_NOOP("Sheet", "A CSV file holds one sheet only. Save as .xlsx to "
                                                        "keep all of them.")),
            {}};
    m_hasSheet = true;
    if (header.isEmpty())
        return {};
    for (qsizetype column = 0; column < header.size(); ++column)
        appendField(header.at(column), true, column == 0);
    return endRow();
}

Result<void> CsvWriter::writeRow(const QList<Cell> &cells)
{
    Q_ASSERT(m_hasSheet);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const Cell &cell = cells.at(column);
        // Numbers, dates and the like are no formulas, whatever sign they start with.
        const bool isText = cell.kind() == Cell::Kind::Text || cell.kind() == Cell::Kind::Error;
        appendField(cell.text(), isText, column == 0);
    }
    return endRow();
}

void CsvWriter::appendField(const QString &text, bool isData, bool isFirst)
{
    QByteArray utf8 = text.toUtf8();
    if (isFirst && m_isFirstRow && utf8.toLower().startsWith("sep=")) {
        // Would be taken for the line that names the separator, so that line comes first.
        m_buffer.append("sep=").append(m_separator).append("\r\n");
    }
    if (m_options.guardFormulas && isData &&
        needsGuard(std::string_view(utf8.constData(), size_t(utf8.size()))))
        utf8.prepend('\'');
    if (!isFirst)
        m_buffer.append(m_separator);
    const bool quoted = utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r') ||
                        utf8.contains(m_separator) || utf8.startsWith(' ') || utf8.endsWith(' ') ||
                        (isFirst && m_isFirstRow && looksLikeOtherFile(utf8));
    if (!quoted) {
        m_buffer.append(utf8);
        return;
    }
    utf8.replace('"', "\"\"");
    m_buffer.append('"').append(utf8).append('"');
}

Result<void> CsvWriter::endRow()
{
    m_buffer.append("\r\n");
    m_isFirstRow = false;
    return m_buffer.size() < bufferSize ? Result<void>() : flush();
}

Result<void> CsvWriter::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        return writeError();
    m_buffer.clear();
    return {};
}

Result<void> CsvWriter::finish()
{
    const auto flushed = flush();
    if (!flushed)
        return flushed;
    if (m_file != nullptr && !commitWritten(*m_file))
        return writeError();
    return {};
}

Error CsvWriter::writeError() const
{
    return unwritableFile(m_file != nullptr ? m_file->fileName() : QString(), m_device.errorString());
}

} // namespace weltkontor
