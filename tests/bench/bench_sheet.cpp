// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchtable.h"
#include "bench/programcost.h"
#include "sheet/sheetreader.h"
#include "sheet/sheetwriter.h"
#include "sheet/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <expat.h>
#include <zip.h>

using namespace weltkontor;

// Reading 100,000 × 12 cells against unzipping the same file and scanning its XML with the same parser, and
// CSV against reading its bytes; and the memory that reading 1,000,000 × 12 cells takes in a process of its
// own.

namespace
{

constexpr int rows = 100'000;
constexpr int columns = 12;
constexpr int rounds = 5;
constexpr int manyRows = 1'000'000;
constexpr double mostMegabytes = 64; ///< Beyond the shared strings.

/// A list of contacts: eight columns of text, two of numbers, a date and an empty one.
void writeSheet(const QString &path, int count = rows)
{
    auto writer = SheetWriter::create(path);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().message));
    QStringList header;
    for (int column = 0; column < columns; ++column)
        header.append(QStringLiteral("Spalte %1").arg(column));
    required((*writer)->beginSheet(QStringLiteral("Kontakte"), header));
    for (int row = 0; row < count; ++row) {
        QList<Cell> cells;
        for (int column = 0; column < 8; ++column)
            cells.append(Cell::ofText(QStringLiteral("Müller-%1 Straße %2").arg(row).arg(column)));
        cells.append(Cell::ofNumber(row));
        cells.append(Cell::ofNumber(row * 0.37));
        cells.append(Cell::ofDate(QDate(1950, 1, 1).addDays(row % 20'000)));
        cells.append(Cell::ofText(row % 3 == 0 ? QStringLiteral("ja") : QString()));
        required((*writer)->writeRow(cells));
    }
    required((*writer)->finish());
}

class CountingSink : public RowSink
{
public:
    bool row(qint64, const QList<Cell> &cells) override
    {
        count += cells.size();
        return true;
    }
    qint64 count = 0;
};

class SharedCopy : public RowSink
{
public:
    bool row(qint64 index, const QList<Cell> &cells) override
    {
        sheet += "<row r=\"" + QByteArray::number(index + 1) + "\">";
        for (int column = 0; column < cells.size(); ++column) {
            const Cell &cell = cells.at(column);
            const QByteArray reference =
                "<c r=\"" + QByteArray(1, char('A' + column)) + QByteArray::number(index + 1);
            if (cell.kind() == Cell::Kind::Text) {
                sheet +=
                    reference + "\" t=\"s\"><v>" + QByteArray::number(numberOf(cell.string())) + "</v></c>";
            } else if (!cell.isEmpty()) {
                const double number = cell.kind() == Cell::Kind::Number
                                          ? cell.number()
                                          : double(QDate(1899, 12, 30).daysTo(cell.date()));
                sheet += reference + "\"><v>" + QByteArray::number(number, 'g', 15) + "</v></c>";
            }
        }
        sheet += "</row>";
        return true;
    }

    QByteArray sheet;
    QByteArray strings;

private:
    int numberOf(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.constEnd())
            return known.value();
        strings += "<si><t>" + text.toUtf8() + "</t></si>";
        const auto number = int(m_numbers.size());
        m_numbers.insert(text, number);
        return number;
    }

    QHash<QString, int> m_numbers;
};

/// The same cells as Excel writes them, in a shared string table; libxlsxwriter writes them into the rows.
void writeSharedSheet(const QString &from, const QString &to)
{
    auto reader = SheetReader::open(from);
    SharedCopy copy;
    Progress progress;
    if (reader)
        required((*reader)->read(0, copy, progress));
    const QByteArray sheet = "<worksheet><sheetData>" + copy.sheet + "</sheetData></worksheet>";
    const QByteArray strings = "<sst>" + copy.strings + "</sst>";
    const QByteArray workbook =
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"rId1\"/></sheets></workbook>";
    zip_t *archive = zip_open(QFile::encodeName(to).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    const auto add = [archive](const char *name, const QByteArray &content) {
        zip_file_add(archive, name,
                     zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0), 0);
    };
    add("xl/workbook.xml", workbook);
    add("xl/worksheets/sheet1.xml", sheet);
    add("xl/sharedStrings.xml", strings);
    zip_close(archive);
}

qint64 readAll(const QString &path)
{
    auto reader = SheetReader::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    CountingSink sink;
    Progress progress;
    required((*reader)->read(0, sink, progress));
    return sink.count;
}

void XMLCALL scannedStart(void *data, const char *, const char **)
{
    ++*static_cast<qint64 *>(data);
}

void XMLCALL scannedEnd(void *, const char *) {}

void XMLCALL scannedText(void *data, const char *, int size)
{
    *static_cast<qint64 *>(data) += size;
}

/// Inflates every part of the sheet and runs expat over it with handlers that only count.
qint64 scanAll(const QString &path)
{
    const auto archive = ZipArchive::open(path, SheetLimits());
    qint64 count = 0;
    for (const QByteArray &part :
         {QByteArray("xl/sharedStrings.xml"), QByteArray("xl/worksheets/sheet1.xml")}) {
        if (!archive || !(*archive)->contains(part))
            continue;
        const auto entry = (*archive)->entry(part);
        XML_Parser parser = XML_ParserCreate(nullptr);
        XML_SetUserData(parser, &count);
        XML_SetElementHandler(parser, scannedStart, scannedEnd);
        XML_SetCharacterDataHandler(parser, scannedText);
        for (qint64 size = 1; size > 0;) {
            void *buffer = XML_GetBuffer(parser, 65'536);
            size = (*entry)->read(static_cast<char *>(buffer), 65'536).valueOr(0);
            XML_ParseBuffer(parser, int(size), size == 0);
        }
        XML_ParserFree(parser);
    }
    return count;
}

/// What reading takes beyond a process that has not begun to: this program, started again.
double megabytesOfReading(const QString &file)
{
    const QString self = QCoreApplication::applicationFilePath();
    return costOf(self, {QStringLiteral("--read"), file}).output.trimmed().toDouble();
}

void measureMemory(BenchTable &table, const QTemporaryDir &folder)
{
    for (const char *suffix : {"xlsx", "csv"}) {
        const QString large = folder.filePath(QStringLiteral("large.") + QLatin1String(suffix));
        writeSheet(large, manyRows);
        table.figure(QStringLiteral(".%1, %L2 rows, memory").arg(QLatin1String(suffix)).arg(manyRows),
                     megabytesOfReading(large), "MB", mostMegabytes);
        QFile::remove(large);
    }
}

qint64 readBytes(const QString &path)
{
    QFile file(path);
    qint64 lines = 0;
    if (file.open(QIODevice::ReadOnly)) {
        for (QByteArray piece = file.read(1 << 18); !piece.isEmpty(); piece = file.read(1 << 18))
            lines += piece.count('\n');
    }
    return lines;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString file = textOption("--read"); !file.isEmpty()) {
        const double before = peakMegabytes();
        const qint64 cells = readAll(file);
        std::printf("%f\n", peakMegabytes() - before);
        return cells > 0 ? 0 : 1;
    }
    BenchTable table(QStringLiteral("Reading %1 x %2 cells, CPU").arg(rows).arg(columns));
    QTemporaryDir folder;
    const QString workbook = folder.filePath(QStringLiteral("rows.xlsx"));
    const QString shared = folder.filePath(QStringLiteral("shared.xlsx"));
    const QString text = folder.filePath(QStringLiteral("rows.csv"));
    writeSheet(workbook);
    writeSheet(text);
    writeSharedSheet(workbook, shared);

    qint64 guard = 0;
    const auto compare = [&](const QString &what, const QString &file, qint64 (*base)(const QString &),
                             std::optional<double> goal) {
        const double ours = leastCpu(rounds, [&] { guard += readAll(file); });
        guard += base(file);
        return table.ratio(what, ours, leastCpu(rounds, [&] { guard += base(file); }), "s", goal);
    };
    compare(QStringLiteral(".xlsx, texts in the rows / unzip and scan"), workbook, scanAll, 2);
    compare(QStringLiteral(".xlsx, shared strings / unzip and scan"), shared, scanAll, 2);
    compare(QStringLiteral(".csv / reading the bytes"), text, readBytes, {});
    measureMemory(table, folder);
    return guard > 0 ? 0 : 1;
}
