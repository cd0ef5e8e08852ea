// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "sheet/sheetreader.h"
#include "support/resultmacros.h"
#include "xlsbuilder.h"
#include "xlsxbuilder.h"

using namespace weltkontor;

class XlsReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void dates_data();
    void dates();
    void date1904();
    void codePages_data();
    void codePages();
    void severalCellsInOneRecord();
    void formulaTextBehindASharedFormula();
    void rowsInAnyOrder();
    void hiddenAndMerged();
    void chartOnTheSheet();
    void listOfSheets();
    void onlyCharts();
    void encrypted();
    void stopsAndReadsAgain();
    void cancels();
    void progressGoesOnceFromStartToEnd_data();
    void progressGoesOnceFromStartToEnd();

private:
    SheetContent read(const XlsBuilder &builder, int sheet = 0)
    {
        writeFile(path(), builder.stream());
        return readSheet(path(), {}, sheet);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("book.xls")); }

    QTemporaryDir m_folder;
};

/// The eight bytes of a result that is no number: what it is, and its content.
static QByteArray resultOfFormula(int kind, int content = 0)
{
    return le16(kind) + le16(content) + le16(0) + le16(0xFFFF) + QByteArray(8, '\0');
}

static QByteArray rk(quint32 value)
{
    return cellRecord(0x027E, 0, 0, le32(value));
}

void XlsReaderTest::cells_data()
{
    using Kind = Cell::Kind;
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QByteArray &records, Kind kind, const char *text) {
        QTest::newRow(name) << records << int(kind) << QString::fromUtf8(text);
    };
    add("number", numberRecord(0, 0, 42.5), Kind::Number, "42.5");
    add("endless number", numberRecord(0, 0, std::numeric_limits<double>::infinity()), Kind::Error, "#NUM!");
    add("rk integer", rk(1067U << 2 | 2), Kind::Number, "1067");
    add("rk negative integer", rk(quint32(-5) << 2 | 2), Kind::Number, "-5");
    add("rk hundredths", rk(1234U << 2 | 3), Kind::Number, "12.34");
    add("rk number", rk(quint32(std::bit_cast<quint64>(1.5) >> 32)), Kind::Number, "1.5");
    add("rk number in hundredths", rk(quint32(std::bit_cast<quint64>(150.0) >> 32) | 1), Kind::Number, "1.5");
    add("label", cellRecord(0x0204, 0, 0, le16(4) + '\0' + "K\xF6ln"), Kind::Text, "Köln");
    add("wide label", cellRecord(0x0204, 0, 0, le16(2) + '\1' + le16(0x897F) + le16(0x5B89)), Kind::Text,
        "西安");
    add("rich label", cellRecord(0x00D6, 0, 0, le16(3) + '\0' + "007" + le16(1) + le32(0)), Kind::Text,
        "007");
    add("empty label", cellRecord(0x0204, 0, 0, le16(0) + '\0'), Kind::Empty, "");
    add("shared string", cellRecord(0x00FD, 0, 0, le32(1)), Kind::Text, "zwei");
    add("lost shared string", cellRecord(0x00FD, 0, 0, le32(2)), Kind::Error, "#REF!");
    add("true", cellRecord(0x0205, 0, 0, QByteArray("\1\0", 2)), Kind::Boolean, "true");
    add("false", cellRecord(0x0205, 0, 0, QByteArray("\0\0", 2)), Kind::Boolean, "false");
    add("error", cellRecord(0x0205, 0, 0, QByteArray("\x17\1", 2)), Kind::Error, "#REF!");
    add("blank", cellRecord(0x0201, 0, 0, {}), Kind::Empty, "");
    add("blanks", record(0x00BE, le16(0) + le16(0) + le16(0) + le16(0) + le16(1)), Kind::Empty, "");
    add("formula with number", cellRecord(0x0006, 0, 0, le(3.5) + QByteArray(8, '\0')), Kind::Number, "3.5");
    add("formula of Excel 4", cellRecord(0x0406, 0, 0, le(3.5) + QByteArray(8, '\0')), Kind::Number, "3.5");
    add("formula with truth", cellRecord(0x0006, 0, 0, resultOfFormula(1, 1)), Kind::Boolean, "true");
    add("formula with error", cellRecord(0x0006, 0, 0, resultOfFormula(2, 7)), Kind::Error, "#DIV/0!");
    add("formula with nothing", cellRecord(0x0006, 0, 0, resultOfFormula(3)), Kind::Empty, "");
    add("formula with text",
        cellRecord(0x0006, 0, 0, resultOfFormula(0)) + record(0x0207, le16(2) + '\0' + "ab"), Kind::Text,
        "ab");
    add("formula whose text is lost", cellRecord(0x0006, 0, 0, resultOfFormula(0)), Kind::Error, "=");
    add("unknown record", record(0x7777, "x") + numberRecord(0, 0, 1), Kind::Number, "1");
}

void XlsReaderTest::cells()
{
    QFETCH(QByteArray, records);
    const QByteArray strings = le32(2) + le32(2) + le16(4) + '\0' + "eins" + le16(4) + '\0' + "zwei";
    const SheetContent content = read(XlsBuilder::withSheet(records).globals(record(0x00FC, strings)));
    QVERIFY_RESULT(content.outcome);
    QTEST(int(content.cell(0, 0).kind()), "kind");
    QTEST(content.cell(0, 0).text(), "text");
}

void XlsReaderTest::dates_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<double>("serial");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("day") << QByteArray("DD.MM.YYYY") << 32318.0 << int(Cell::Kind::Date) << "1988-06-24";
    QTest::newRow("month") << QByteArray("mmmm yyyy") << 32295.0 << int(Cell::Kind::Date) << "1988-06";
    QTest::newRow("both") << QByteArray("dd/mm/yy hh:mm") << 32318.75 << int(Cell::Kind::DateTime)
                          << "1988-06-24T18:00:00";
    QTest::newRow("time") << QByteArray("h:mm") << 0.75 << int(Cell::Kind::Time) << "18:00";
    QTest::newRow("duration") << QByteArray("[h]:mm:ss") << 27.5 / 24 << int(Cell::Kind::Duration)
                              << "27:30:00";
    QTest::newRow("colour") << QByteArray("[Red]0.00") << 32318.0 << int(Cell::Kind::Number) << "32318";
    QTest::newRow("zeros") << QByteArray("00000") << 1067.0 << int(Cell::Kind::Number) << "01067";
}

void XlsReaderTest::dates()
{
    QFETCH(QByteArray, format);
    QFETCH(double, serial);
    for (const auto version : {XlsBuilder::Version::Excel97, XlsBuilder::Version::Excel5}) {
        const SheetContent content =
            read(XlsBuilder::withSheet(numberRecord(0, 0, serial, 1), version).formats({format}));
        QVERIFY_RESULT(content.outcome);
        QTEST(int(content.cell(0, 0).kind()), "kind");
        QTEST(content.cell(0, 0).text(), "text");
        QCOMPARE(content.cell(0, 0).numberFormat(), QString::fromLatin1(format));
    }
}

void XlsReaderTest::date1904()
{
    // Style 0 uses the built-in format of a date.
    const QByteArray style = record(0x00E0, le16(0) + le16(14) + QByteArray(16, '\0'));
    const QByteArray number = numberRecord(0, 0, 30856);
    QCOMPARE(read(XlsBuilder::withSheet(number).globals(style + record(0x0022, le16(1)))).texts(0),
             QStringList{"1988-06-24"});
    QCOMPARE(read(XlsBuilder::withSheet(number).globals(style + record(0x0022, le16(0)))).texts(0),
             QStringList{"1984-06-23"});
}

void XlsReaderTest::codePages_data()
{
    QTest::addColumn<int>("page"); // 0: no record
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("western") << 1252 << QByteArray("K\xF6ln \x80") << "Köln €";
    QTest::newRow("not told") << 0 << QByteArray("K\xF6ln") << "Köln";
    QTest::newRow("not known") << 4711 << QByteArray("K\xF6ln") << "Köln";
    QTest::newRow("western by its other number") << 0x8001 << QByteArray("K\xF6ln") << "Köln";
    QTest::newRow("central Europe") << 1250 << QByteArray("\xAF\xF3\xB3kiew") << "Żółkiew";
    QTest::newRow("cyrillic") << 1251 << QByteArray("\xCA\xE8\xE5\xE2") << "Киев";
    QTest::newRow("Macintosh") << 10000 << QByteArray("K\x9Aln") << "Köln";
    QTest::newRow("Macintosh by its other number") << 0x8000 << QByteArray("K\x9Aln") << "Köln";
    QTest::newRow("DOS") << 850 << QByteArray("K\x94ln") << "Köln";
    QTest::newRow("Japanese") << 932 << QByteArray("\x91\xE5\x8D\xE3") << "大阪";
}

void XlsReaderTest::codePages()
{
    QFETCH(int, page);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const QByteArray cells =
        cellRecord(0x0204, 0, 0, le16(int(bytes.size())) + bytes) +
        cellRecord(0x00D6, 0, 1, le16(int(bytes.size())) + bytes + QByteArray("\1\0\0", 3)) +
        cellRecord(0x0006, 0, 2, resultOfFormula(0)) + record(0x0207, le16(int(bytes.size())) + bytes);
    const SheetContent content = read(XlsBuilder(XlsBuilder::Version::Excel5)
                                          .globals(page == 0 ? QByteArray() : record(0x0042, le16(page)))
                                          .sheet(bytes, cells));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), (QStringList{text, text, text}));
    QCOMPARE(content.sheets.at(0).name, text);
}

void XlsReaderTest::severalCellsInOneRecord()
{
    QByteArray cells = le16(3) + le16(1);
    for (const quint32 value : {7U, 8U, 9U})
        cells += le16(0) + le32(value << 2 | 2);
    const SheetContent content = read(XlsBuilder::withSheet(record(0x00BD, cells + le16(3))));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"", "7", "8", "9"}}));
    QCOMPARE(content.rows.rows.at(0).index, 3);
}

void XlsReaderTest::formulaTextBehindASharedFormula()
{
    const QByteArray text = record(0x0207, le16(4) + '\0' + "K\xF6ln");
    for (const int between : {0x04BC, 0x0221, 0x0236}) {
        const SheetContent content =
            read(XlsBuilder::withSheet(cellRecord(0x0006, 0, 0, resultOfFormula(0)) +
                                       record(between, "xxxx") + text + numberRecord(0, 1, 2)));
        QVERIFY_RESULT(content.outcome);
        QCOMPARE(content.texts(0), (QStringList{"Köln", "2"}));
    }
}

/// Some programs write column by column.
void XlsReaderTest::rowsInAnyOrder()
{
    QByteArray cells;
    QByteArray hidden;
    for (const int column : {2, 0, 1}) {
        for (const int row : {5, 3, 4, 900})
            cells += numberRecord(row, column, row * 10 + column);
    }
    cells += cellRecord(0x0006, 3, 3, resultOfFormula(0)) + record(0x0207, le16(1) + '\0' + "x");
    const SheetContent content = read(XlsBuilder::withSheet(cells + rowRecord(4, true)));
    QVERIFY_RESULT(content.outcome);
    const QList<QStringList> expected = {
        {"30", "31", "32", "x"}, {"40", "41", "42"}, {"50", "51", "52"}, {"9000", "9001", "9002"}};
    QCOMPARE(content.allTexts(), expected);
    QCOMPARE(content.rows.rows.at(3).index, 900);
    QCOMPARE(content.rows.hiddenRows, QList<qint64>{4});
}

void XlsReaderTest::hiddenAndMerged()
{
    const auto columns = [](int first, int last, int flags) {
        return record(0x007D, le16(first) + le16(last) + le16(3000) + le16(0) + le16(flags) + le16(0));
    };
    const QByteArray merged =
        record(0x00E5, le16(3) + le16(0) + le16(0) + le16(0) + le16(5) + le16(2) + le16(4) + le16(1) +
                           le16(1) + le16(7) + le16(7) + le16(7) + le16(7));
    const SheetContent content = read(XlsBuilder::withSheet(
        columns(1, 2, 1) + columns(3, 3, 0) + columns(250, 256, 1) + rowRecord(0, false) +
        rowRecord(1, true) + numberRecord(0, 0, 1) + numberRecord(1, 0, 2) + merged));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.rows.hiddenColumnRanges, (QList<std::pair<int, int>>{{1, 2}, {250, 255}}));
    QCOMPARE(content.rows.hiddenRows, QList<qint64>{1});
    QCOMPARE(content.rows.mergedRanges, (QList<CellRange>{{0, 0, 0, 5}, {2, 4, 1, 1}}));
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"1"}, {"2"}}));
}

/// Its numbers are no cells of the sheet.
void XlsReaderTest::chartOnTheSheet()
{
    const QByteArray chart = XlsBuilder().begin(0x0020) + numberRecord(0, 0, 99) + record(0x000A, {});
    const SheetContent content =
        read(XlsBuilder::withSheet(numberRecord(0, 0, 1) + chart + numberRecord(1, 0, 2)));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"1"}, {"2"}}));
}

void XlsReaderTest::listOfSheets()
{
    for (const auto version : {XlsBuilder::Version::Excel97, XlsBuilder::Version::Excel5}) {
        const XlsBuilder builder = XlsBuilder(version)
                                       .sheet("Diagramm", {}, 0, 2)
                                       .sheet("St\xE4"
                                              "dte",
                                              numberRecord(0, 0, 1))
                                       .sheet("Makro", {}, 0, 1)
                                       .sheet("Alt", numberRecord(0, 0, 2), 1)
                                       .sheet("Ganz alt", numberRecord(0, 0, 3), 2)
                                       .sheet("Modul", {}, 0, 6);
        const SheetContent content = read(builder);
        QVERIFY_RESULT(content.outcome);
        using Visibility = SheetInfo::Visibility;
        QCOMPARE(content.sheets.size(), 3);
        QCOMPARE(content.sheets.at(0).name, QStringLiteral("Städte"));
        QCOMPARE(int(content.sheets.at(0).visibility), int(Visibility::Visible));
        QCOMPARE(content.sheets.at(1).name, QStringLiteral("Alt"));
        QCOMPARE(int(content.sheets.at(1).visibility), int(Visibility::Hidden));
        QCOMPARE(content.sheets.at(2).name, QStringLiteral("Ganz alt"));
        QCOMPARE(int(content.sheets.at(2).visibility), int(Visibility::VeryHidden));
        for (int sheet = 0; sheet < 3; ++sheet)
            QCOMPARE(read(builder, sheet).texts(0), QStringList{QString::number(sheet + 1)});
    }
}

void XlsReaderTest::onlyCharts()
{
    const Language before = messageLanguage();
    setMessageLanguage(Language::English);
    const SheetContent content = read(XlsBuilder().sheet("Diagramm", {}, 0, 2));
    setMessageLanguage(before);
    QVERIFY_ERROR(content.outcome, Invalid);
    QVERIFY(content.outcome.error().message.contains(QStringLiteral("charts")));
}

void XlsReaderTest::encrypted()
{
    const Language before = messageLanguage();
    setMessageLanguage(Language::English);
    const SheetContent content =
        read(XlsBuilder::withSheet(numberRecord(0, 0, 1)).globals(record(0x002F, QByteArray(54, '\1'))));
    setMessageLanguage(before);
    QVERIFY_ERROR(content.outcome, Denied);
    QVERIFY(content.outcome.error().message.contains(QStringLiteral("password")));
}

void XlsReaderTest::stopsAndReadsAgain()
{
    QByteArray cells;
    for (int row = 0; row < 100; ++row)
        cells += numberRecord(row, 0, row);
    for (const QByteArray &unsorted : {QByteArray(), numberRecord(0, 1, 0)}) {
        writeFile(path(), XlsBuilder::withSheet(cells + unsorted).stream());
        auto reader = SheetReader::open(path());
        QVERIFY_RESULT(reader);
        for (const int limit : {5, -1}) {
            RowCollector rows(limit);
            Progress progress;
            QVERIFY_RESULT((*reader)->read(0, rows, progress));
            QCOMPARE(rows.rows.size(), limit < 0 ? 100 : limit);
        }
    }
}

void XlsReaderTest::cancels()
{
    QByteArray cells;
    for (int row = 0; row < 20'000; ++row)
        cells += numberRecord(row, 0, row);
    writeFile(path(), XlsBuilder::withSheet(cells).stream());
    auto reader = SheetReader::open(path());
    QVERIFY_RESULT(reader);
    qint64 largest = 0;
    qint64 told = 0;
    Progress *running = nullptr;
    Progress progress([&](const QString &, qint64 done, qint64 total) {
        largest = std::max(largest, done);
        told = total;
        running->cancel();
    });
    running = &progress;
    RowCollector rows;
    QVERIFY_ERROR((*reader)->read(0, rows, progress), Cancelled);
    QVERIFY(largest > 0 && largest <= told);
    QVERIFY(rows.rows.size() < 20'000);
}

void XlsReaderTest::progressGoesOnceFromStartToEnd_data()
{
    QTest::addColumn<bool>("isSorted");
    QTest::newRow("rows in order") << true;
    QTest::newRow("rows in any order") << false;
}

/// The stream is gone through more than once, and the strings before; nobody needs to know.
void XlsReaderTest::progressGoesOnceFromStartToEnd()
{
    QFETCH(bool, isSorted);
    QByteArray cells;
    for (int row = 0; row < 20'000; ++row)
        cells += numberRecord(isSorted ? row : 20'000 - row, 0, row);
    QByteArray strings = record(0x00FC, le32(1) + le32(40'000));
    for (int piece = 0; piece < 20; ++piece)
        strings += record(0x003C, (le16(1) + '\0' + 'a').repeated(2000));
    writeFile(path(), XlsBuilder::withSheet(cells).globals(strings).stream());
    auto reader = SheetReader::open(path());
    QVERIFY_RESULT(reader);
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
    RowCollector rows;
    QVERIFY_RESULT((*reader)->read(0, rows, progress));
    QCOMPARE(rows.rows.size(), 20'000);
    QVERIFY(reports > 10);
    QVERIFY2(last > end * 3 / 4, qPrintable(QStringLiteral("%1 of %2").arg(last).arg(end)));
}

QTEST_GUILESS_MAIN(XlsReaderTest)
#include "tst_xlsreader.moc"
