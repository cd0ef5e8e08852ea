// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzedfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <cstdlib>

namespace weltkontor
{
namespace
{

constexpr qint64 cellsToRead = 300'000; ///< A gap makes thousands of cells from some bytes.
constexpr qsizetype mostParts = 32;

void require(bool isKept)
{
    if (!isKept)
        std::abort();
}

/// Keeps nothing, and looks whether the promises are kept.
class CheckingSink : public RowSink
{
public:
    explicit CheckingSink(FileKind kind)
        : m_kind(kind)
    {
    }

    bool row(qint64 index, const QList<Cell> &cells) override
    {
        // A broken .xlsx may name its rows in any order, and gets them as it names them.
        require(m_kind == FileKind::Xlsx ? index >= 0 : index > m_last);
        require(m_kind == FileKind::Csv || index < m_limits.rows);
        require(!cells.isEmpty() && !cells.last().isEmpty() && cells.size() <= m_limits.columns);
        m_last = index;
        for (const Cell &cell : cells)
            require(cell.isEmpty() == (cell.kind() == Cell::Kind::Empty) &&
                    (!cell.isEmpty() || cell.text().isEmpty()));
        m_cells += cells.size();
        return m_cells < cellsToRead;
    }

    void merged(const CellRange &range) override
    {
        require(range.firstRow >= 0 && range.firstRow <= range.lastRow && range.lastRow < m_limits.rows);
        require(range.firstColumn >= 0 && range.firstColumn <= range.lastColumn &&
                range.lastColumn < m_limits.columns);
        require(++m_ranges <= m_limits.ranges);
    }

    void hiddenRow(qint64 index) override { require(index >= 0 && index < m_limits.rows); }

    void hiddenColumns(int first, int last) override
    {
        require(first >= 0 && first <= last && last < m_limits.columns);
        require(++m_ranges <= m_limits.ranges);
    }

private:
    FileKind m_kind;
    SheetLimits m_limits;
    qint64 m_last = -1;
    qint64 m_cells = 0;
    qint64 m_ranges = 0;
};

QString filePath()
{
    static const QTemporaryDir folder;
    require(folder.isValid());
    return folder.filePath(QStringLiteral("file"));
}

void readFile(OpenFunction open)
{
    ReadOptions options;
    options.limits.time = std::chrono::seconds(20);
    const auto reader = open(filePath(), options);
    if (!reader) {
        require(!reader.error().message.isEmpty());
        return;
    }
    const int sheets = int((*reader)->sheets().size());
    require(sheets > 0);
    for (int sheet = 0; sheet < std::min(sheets, 4); ++sheet) {
        CheckingSink sink((*reader)->kind());
        Progress progress;
        const auto done = (*reader)->read(sheet, sink, progress);
        require(done || !done.error().message.isEmpty());
    }
}

void zipParts(const QByteArray &bytes)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(filePath()).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    require(archive != nullptr);
    const QByteArray mark = "=== ";
    QList<QByteArray> contents; // must live until the archive is closed
    qsizetype at = bytes.startsWith(mark) ? 0 : -1;
    while (at >= 0 && contents.size() < mostParts) {
        const qsizetype next = bytes.indexOf("\n=== ", at);
        const QByteArray part = bytes.mid(at + mark.size(), next < 0 ? -1 : next - at - mark.size());
        const qsizetype line = part.indexOf('\n');
        const QByteArray name = part.left(line);
        contents.append(line < 0 ? QByteArray() : part.mid(line + 1));
        zip_source_t *source =
            zip_source_buffer(archive, contents.last().constData(), zip_uint64_t(contents.last().size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_GUESS);
        if (index < 0)
            zip_source_free(source); // the name is there already
        else
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
        at = next < 0 ? -1 : next + 1;
    }
    if (zip_close(archive) != 0)
        zip_discard(archive);
}

} // namespace

void readFuzzedFile(const uint8_t *data, size_t size, OpenFunction open)
{
    QFile file(filePath());
    require(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    require(file.write(reinterpret_cast<const char *>(data), qint64(size)) == qint64(size));
    file.close();
    readFile(open);
}

void readFuzzedPackage(const uint8_t *data, size_t size, OpenFunction open)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (!bytes.startsWith("=== ")) {
        readFuzzedFile(data, size, open);
        return;
    }
    QFile::remove(filePath());
    zipParts(bytes);
    readFile(open);
}

} // namespace weltkontor
