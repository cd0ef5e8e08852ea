// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryuse.h"
#include "rawzip.h"
#include "sheet/sheetreader.h"
#include "sheet/stringtable.h"
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

using namespace weltkontor;

/// Large workbooks: the memory does not grow with the rows, and the shared strings take what they are.
class XlsxMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void memoryIsFlatInTheRows();
    void sharedStringsTakeTheirSize();
    void progressGoesOnceFromStartToEnd();
    void cancelledInTheMiddle();
    void stringTable();
    void stringTableRefusesWhatIsTooLong();

private:
    struct Reading {
        qint64 rows = 0;
        qint64 cells = 0;
        qint64 texts = 0; ///< Signs of all of them.
        qint64 grownKilobytes = -1;
    };

    Reading read();
    QString path() const { return m_folder.filePath(QStringLiteral("large.xlsx")); }

    QTemporaryDir m_folder;
};

namespace
{

constexpr int rowsInPiece = 500;
constexpr qint64 columns = 12;

/// Rows without references, which may stand anywhere: texts in their cells, numbers, days, shared strings.
QByteArray pieceOfRows()
{
    QByteArray rows;
    for (int row = 0; row < rowsInPiece; ++row) {
        const QByteArray number = QByteArray::number(row * 7919 % 100'003);
        rows += "<row>";
        for (int text = 0; text < 5; ++text)
            rows += "<c t='inlineStr'><is><t>Müller-" + number + " Straße " + QByteArray::number(text) +
                    "</t></is></c>";
        for (int shared = 0; shared < 4; ++shared)
            rows += "<c t='s'><v>" + QByteArray::number((row * 31 + shared * 17) % 1000) + "</v></c>";
        rows += "<c><v>" + number + "</v></c><c><v>" + number + ".5</v></c><c s='1'><v>3" + number.left(3) +
                "</v></c></row>";
    }
    return rows;
}

/// @p pieces times 1,000 strings of some 20 signs each.
RawZip::Entry strings(int pieces)
{
    QByteArray items;
    for (int item = 0; item < 1000; ++item)
        items += "<si><t>Żółkiew " + QByteArray::number(item * 104'729 % 1'000'003, 36) + "</t></si>";
    return {.name = "xl/sharedStrings.xml",
            .content = "<sst>",
            .repeated = items,
            .times = pieces,
            .ending = "</sst>"};
}

void saveLarge(const QString &path, int pieces, const RawZip::Entry &sharedStrings)
{
    XlsxBuilder builder = XlsxBuilder::withRows(QByteArray()).formats({"dd.mm.yyyy"});
    builder.remove("xl/worksheets/sheet1.xml");
    RawZip zip;
    for (auto part = builder.parts().cbegin(); part != builder.parts().cend(); ++part)
        zip.add({.name = part.key(), .content = part.value()});
    zip.add({.name = "xl/worksheets/sheet1.xml",
             .content = "<worksheet><sheetData>",
             .repeated = pieceOfRows(),
             .times = pieces,
             .ending = "</sheetData></worksheet>"});
    zip.add(sharedStrings);
    zip.save(path);
}

class CountingSink : public RowSink
{
public:
    bool row(qint64, const QList<Cell> &row) override
    {
        ++rows;
        cells += row.size();
        for (const Cell &cell : row)
            texts += cell.kind() == Cell::Kind::Text ? cell.string().size() : 0;
        return true;
    }

    qint64 rows = 0;
    qint64 cells = 0;
    qint64 texts = 0;
};

} // namespace

void XlsxMemoryTest::initTestCase()
{
    QVERIFY(MemoryUse::giveBackAtOnce());
}

XlsxMemoryTest::Reading XlsxMemoryTest::read()
{
    MemoryUse::forgetPeak();
    const qint64 before = MemoryUse::kilobytesNow();
    Reading reading;
    auto reader = SheetReader::open(path());
    if (!reader)
        return reading;
    CountingSink sink;
    Progress progress;
    if (!(*reader)->read(0, sink, progress))
        return reading;
    reading = {sink.rows, sink.cells, sink.texts, -1};
    if (const qint64 peak = MemoryUse::peakKilobytes(); peak >= 0)
        reading.grownKilobytes = peak - before;
    return reading;
}

/// 200,000 × 12 cells here; tests/bench/bench_sheet reads the million.
void XlsxMemoryTest::memoryIsFlatInTheRows()
{
    saveLarge(path(), 40, strings(1));
    const Reading few = read();
    QCOMPARE(few.rows, 40 * rowsInPiece);
    saveLarge(path(), 400, strings(1));
    const Reading many = read();
    QCOMPARE(many.rows, 400 * rowsInPiece);
    QCOMPARE(many.cells, many.rows * columns);
    QCOMPARE(many.texts, 10 * few.texts);
    QVERIFY2(many.grownKilobytes < 16 * 1024, qPrintable(QString::number(many.grownKilobytes)));
    QVERIFY2(many.grownKilobytes < few.grownKilobytes + 2048,
             qPrintable(QStringLiteral("%1 and %2").arg(few.grownKilobytes).arg(many.grownKilobytes)));
}

/// They may take their bytes and four for each; nothing is doubled, not even for a moment.
void XlsxMemoryTest::sharedStringsTakeTheirSize()
{
    constexpr int pieces = 1500;
    const RawZip::Entry shared = strings(pieces);
    saveLarge(path(), 1, shared);
    const QByteArray items = shared.repeated;
    const qint64 tags = 1000 * qint64(qstrlen("<si><t></t></si>"));
    const qint64 size = pieces * (items.size() - tags + 1000 * qint64(sizeof(quint32)));
    const Reading reading = read();
    QCOMPARE(reading.rows, rowsInPiece);
    QVERIFY(reading.texts > 0);
    QVERIFY(size > 25 * 1024 * 1024);
    QVERIFY2(reading.grownKilobytes < size / 1024 + 8 * 1024,
             qPrintable(QStringLiteral("%1 for %2").arg(reading.grownKilobytes).arg(size / 1024)));
}

void XlsxMemoryTest::progressGoesOnceFromStartToEnd()
{
    saveLarge(path(), 20, strings(100));
    auto reader = SheetReader::open(path());
    QVERIFY_RESULT(reader);
    for (int round = 0; round < 2; ++round) { // the second finds the strings read
        qint64 last = 0;
        qint64 end = 0;
        int reports = 0;
        Progress progress([&](const QString &, qint64 done, qint64 total) {
            QVERIFY2(done >= last, qPrintable(QStringLiteral("%1 after %2").arg(done).arg(last)));
            QVERIFY(done <= total);
            QVERIFY(end == 0 || total == end);
            last = done;
            end = total;
            ++reports;
        });
        CountingSink sink;
        QVERIFY_RESULT((*reader)->read(0, sink, progress));
        QCOMPARE(sink.rows, 20 * rowsInPiece);
        QCOMPARE(last, end);
        QVERIFY(reports > 10);
    }
}

/// In the strings and in the rows.
void XlsxMemoryTest::cancelledInTheMiddle()
{
    saveLarge(path(), 20, strings(100));
    for (const double share : {0.2, 0.8}) {
        auto reader = SheetReader::open(path());
        QVERIFY_RESULT(reader);
        Progress *running = nullptr;
        Progress progress([&](const QString &, qint64 done, qint64 total) {
            if (double(done) > share * double(total))
                running->cancel();
        });
        running = &progress;
        CountingSink sink;
        QVERIFY_ERROR((*reader)->read(0, sink, progress), Cancelled);
        QVERIFY(sink.rows < 20 * rowsInPiece);
        QCOMPARE(sink.rows > 0, share > 0.5);
    }
}

void XlsxMemoryTest::stringTable()
{
    StringTable table;
    QVERIFY(!table.at(0));
    QList<QByteArray> expected;
    // Some fill a piece to its last byte, some leave the rest of it free.
    for (const qsizetype size :
         {0, 5, 0, 1 << 20, 0, 1, (1 << 20) - 1, 700'000, 700'000, 0, 3, (1 << 20) - 1, 2})
        expected.append(QByteArray(size, char('a' + expected.size())));
    for (int number = 0; number < 70'000; ++number)
        expected.append(QByteArray::number(number));
    qint64 bytes = 0;
    for (const QByteArray &each : std::as_const(expected)) {
        QVERIFY(table.append({each.constData(), size_t(each.size())}));
        bytes += each.size();
    }
    QCOMPARE(qsizetype(table.count()), expected.size());
    QCOMPARE(table.bytes(), bytes);
    for (qsizetype index = 0; index < expected.size(); ++index) {
        const auto found = table.at(size_t(index));
        QVERIFY(found);
        QVERIFY2(*found ==
                     std::string_view(expected.at(index).constData(), size_t(expected.at(index).size())),
                 qPrintable(QString::number(index)));
    }
    QVERIFY(!table.at(size_t(expected.size())));
}

void XlsxMemoryTest::stringTableRefusesWhatIsTooLong()
{
    StringTable table;
    const QByteArray tooLong(qsizetype(StringTable::longestString) + 1, 'x');
    QVERIFY(!table.append({tooLong.constData(), size_t(tooLong.size())}));
    QCOMPARE(table.count(), size_t(0));
    QVERIFY(table.append("a"));
    QCOMPARE(QByteArray(table.at(0)->data(), 1), QByteArray("a"));
}

QTEST_GUILESS_MAIN(XlsxMemoryTest)
#include "tst_xlsxmemory.moc"
