// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "sheet/sheetreader.h"
#include "support/resultmacros.h"
#include "xlsbuilder.h"
#include "xlsxbuilder.h"

#include <QRandomGenerator>

using namespace weltkontor;

/// Old workbooks as files: those other programs wrote (tests/fixtures/sheets/xls), and broken and hostile
/// ones.
class XlsFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void partners_data();
    void partners();
    void days1904();
    void manyStrings();
    void formulas();
    void sheetJs();
    void olderVersions();
    void compoundFiles_data();
    void compoundFiles();
    void streamsThatAreMeant();
    void refused_data();
    void refused();
    void circles_data();
    void circles();
    void brokenTree();
    void absurdPlacesOfSheets_data();
    void absurdPlacesOfSheets();
    void missingStream();
    void truncatedAnywhere();
    void brokenBytesAnywhere();
    void timeIsUp();

private:
    static QString fixture(const char *name)
    {
        return QStringLiteral(WELTKONTOR_SOURCE_DIR "/tests/fixtures/sheets/xls/") + QLatin1String(name);
    }
    static QByteArray bytesOf(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    SheetContent read(const QByteArray &bytes, const ReadOptions &options = {})
    {
        writeFile(path(), bytes);
        return readSheet(path(), options);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("hostile.xls")); }

    QTemporaryDir m_folder;
};

void XlsFilesTest::partners_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"partners-xlwt.xls", "partners-gnumeric-excel95.xls", "partners-gnumeric-both.xls"})
        QTest::newRow(name) << QByteArray(name);
}

void XlsFilesTest::partners()
{
    QFETCH(QByteArray, name);
    const SheetContent content = readSheet(fixture(name));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.sheets.size(), 3);
    QCOMPARE(content.sheets.at(0).name, QStringLiteral("Partnerstädte"));
    QCOMPARE(content.sheets.at(1).visibility, SheetInfo::Visibility::Hidden);
    QCOMPARE(content.sheets.at(2).visibility, SheetInfo::Visibility::VeryHidden);
    const QList<QStringList> expected = {
        {"Partnerstädte der Stadt (Beispiel)"},
        {"Name", "Land", "Seit", "Einwohner", "PLZ", "Telefon", "Aktiv", "Dauer", "Zeit", "Geändert"},
        {"Amiens", "FR", "1960-04-02", "134057", "80000", "+33 3 22 00 00 00", "true", "27:30:00", "14:30",
         "2025-03-30T02:30:05"},
        {"Żółkiew", "", "1988-06", "13854.5", "01067", "=1+1", "false"},
        {"西安 🏙", "", "1992", "-1" + QString(300, QLatin1Char('0')), "007", "a\nb", "12.34"}};
    QCOMPARE(content.allTexts(), expected);
    QCOMPARE(int(content.cell(3, 5).kind()), int(Cell::Kind::Text));
    QCOMPARE(int(content.cell(4, 4).kind()), int(Cell::Kind::Text));
    QCOMPARE(content.cell(2, 2).date(), QDate(1960, 4, 2));
    QCOMPARE(content.rows.mergedRanges, (QList<CellRange>{{0, 0, 0, 5}}));
    QCOMPARE(content.rows.hiddenRows, QList<qint64>{4});
    QCOMPARE(content.rows.hiddenColumnRanges, (QList<std::pair<int, int>>{{7, 7}}));
    QCOMPARE(content.rows.rows.at(1).index, 2);
    QCOMPARE(readSheet(fixture(name), {}, 1).allTexts(), (QList<QStringList>{{"", "alt"}}));
    QCOMPARE(readSheet(fixture(name), {}, 2).allTexts(), (QList<QStringList>{{"geheim"}}));
}

void XlsFilesTest::days1904()
{
    const SheetContent content = readSheet(fixture("dates-1904-xlwt.xls"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), (QStringList{"1988-06-24", "2020-02-29T12:00:00"}));
}

void XlsFilesTest::manyStrings()
{
    const SheetContent content = readSheet(fixture("many-strings-xlwt.xls"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.rows.rows.size(), 300);
    for (int row = 0; row < 300; ++row) {
        const QStringList expected = {
            QStringLiteral("Straße Nr. %1 ").arg(row) + QString(row % 97, QLatin1Char('x')),
            QStringLiteral("%1 ulica Żółkiewska ").arg(row) + QString(row % 89, QChar(0x0436))};
        QCOMPARE(content.texts(row), expected);
    }
}

void XlsFilesTest::formulas()
{
    for (const char *name : {"formulas-gnumeric.xls", "formulas-gnumeric-excel95.xls"}) {
        const SheetContent content = readSheet(fixture(name));
        QVERIFY_RESULT(content.outcome);
        const bool isOld = qstrcmp(name, "formulas-gnumeric.xls") != 0;
        const QString city = isOld ? QStringLiteral("Stadt ?aga?") : QStringLiteral("Stadt Żagań");
        QCOMPARE(content.allTexts(), (QList<QStringList>{{"1.5", "3", city, "true", "#DIV/0!", "", "32318"},
                                                         {"2.5"},
                                                         {"1"},
                                                         {"true", "#N/A", "Köln"}}));
        QCOMPARE(int(content.cell(0, 4).kind()), int(Cell::Kind::Error));
    }
}

void XlsFilesTest::sheetJs()
{
    for (const char *name : {"sheetjs-biff8.xls", "sheetjs-biff5.xls"}) {
        const SheetContent content = readSheet(fixture(name));
        QVERIFY_RESULT(content.outcome);
        const bool isOld = qstrcmp(name, "sheetjs-biff8.xls") != 0; // it has no umlauts for Excel 5
        const QString cologne = isOld ? QStringLiteral("K_ln") : QStringLiteral("Köln");
        const QString munich = isOld ? QStringLiteral("M_nchen") : QStringLiteral("München");
        QCOMPARE(content.allTexts(),
                 (QList<QStringList>{{"Name", "Einwohner", "Seit", "PLZ", "Aktiv", "Fehler", "Summe", "Text"},
                                     {cologne, "1073096", "1988-06-24", "01067", "true", "#N/A", "3", "ab"},
                                     {munich, "-0.125", "1988-06-24T18:00:00", "007", "false"}}));
        QCOMPARE(content.rows.mergedRanges, isOld ? QList<CellRange>() : (QList<CellRange>{{4, 5, 0, 2}}));
    }
}

void XlsFilesTest::olderVersions()
{
    const Language before = messageLanguage();
    setMessageLanguage(Language::English);
    for (const char *name : {"sheetjs-biff2.xls", "sheetjs-biff3.xls", "sheetjs-biff4.xls"}) {
        const SheetContent content = readSheet(fixture(name));
        QVERIFY_ERROR(content.outcome, Invalid);
        QVERIFY2(content.outcome.error().message.contains(QStringLiteral("Excel 4")),
                 qPrintable(content.outcome.error().message));
    }
    setMessageLanguage(before);
}

void XlsFilesTest::compoundFiles_data()
{
    QTest::addColumn<int>("sectorSize");
    QTest::addColumn<int>("rows"); // negative: behind 8 MB of other records
    QTest::addColumn<bool>("backwards");
    QTest::newRow("small stream") << 512 << 10 << false;
    QTest::newRow("small stream, back to front") << 512 << 30 << true;
    QTest::newRow("large sectors, small stream") << 4096 << 10 << false;
    QTest::newRow("large sectors") << 4096 << 3000 << true;
    QTest::newRow("more tables than the header has room for") << 512 << -100 << false;
    QTest::newRow("back to front") << 512 << 3000 << true;
}

void XlsFilesTest::compoundFiles()
{
    QFETCH(int, sectorSize);
    QFETCH(int, rows);
    QFETCH(bool, backwards);
    // 109 tables tell of 7 MB.
    QByteArray cells = rows < 0 ? record(0x7777, QByteArray(8000, 'x')).repeated(1000) : QByteArray();
    rows = std::abs(rows);
    for (int row = 0; row < rows; ++row)
        cells += numberRecord(row, 0, row);
    OleBuilder file(sectorSize);
    file.stream(QStringLiteral("Notes"), "something small")
        .stream(QStringLiteral("Workbook"), XlsBuilder::withSheet(cells).stream());
    if (backwards)
        file.backwards();
    const SheetContent content = read(file.file());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.rows.rows.size(), rows);
    for (int row = 0; row < rows; ++row)
        QCOMPARE(content.cell(row, 0).number(), double(row));
}

/// Excel saves for its versions 5 and 97 at once, and a name may be written in capitals.
void XlsFilesTest::streamsThatAreMeant()
{
    const QByteArray older =
        XlsBuilder::withSheet(numberRecord(0, 0, 5), XlsBuilder::Version::Excel5).stream();
    const QByteArray newer = XlsBuilder::withSheet(numberRecord(0, 0, 97)).stream();
    QCOMPARE(read(OleBuilder()
                      .stream(QStringLiteral("Book"), older)
                      .stream(QStringLiteral("Workbook"), newer)
                      .file())
                 .texts(0),
             QStringList{"97"});
    QCOMPARE(read(OleBuilder().stream(QStringLiteral("BOOK"), older).file()).texts(0), QStringList{"5"});
    QCOMPARE(read(older).texts(0), QStringList{"5"}); // as it is, without a compound file
}

void XlsFilesTest::refused_data()
{
    QTest::addColumn<QByteArray>("records"); // of the sheet
    QTest::newRow("column too far") << numberRecord(0, 256, 1);
    QTest::newRow("column beyond every number") << numberRecord(0, 65'535, 1);
    QByteArray cells = le16(0) + le16(255);
    for (int cell = 0; cell < 2; ++cell)
        cells += le16(0) + le32(2);
    QTest::newRow("cells beyond the last column") << record(0x00BD, cells + le16(256));
    QTest::newRow("half a number") << record(0x0203, le16(0) + le16(0) + le16(0) + "1234");
    QTest::newRow("half a cell") << record(0x0203, le16(0) + le16(0));
    QTest::newRow("half a text") << cellRecord(0x0204, 0, 0, le16(9) + '\0' + "ab");
    QTest::newRow("half a wide sign") << cellRecord(0x0204, 0, 0, le16(2) + '\1' + "abc");
    QTest::newRow("half a list of merged cells") << record(0x00E5, le16(9) + QByteArray(20, '\0'));
    QTest::newRow("too many merged cells")
        << record(0x00E5, le16(1000) + (le16(0) + le16(1) + le16(0) + le16(1)).repeated(1000)).repeated(101);
    QTest::newRow("too many hidden columns")
        << record(0x007D, le16(1) + le16(2) + le32(0) + le16(1) + le16(0)).repeated(100'001);
    QTest::newRow("a part that never ends") << XlsBuilder().begin(0x0020);
    QTest::newRow("parts in parts without end") << XlsBuilder().begin(0x0020).repeated(200'000);
    QTest::newRow("a text longer than the file") << cellRecord(0x0204, 0, 0, le16(0xFFFF) + '\1' + "ab");
    QTest::newRow("a text that goes on without end")
        << cellRecord(0x0204, 0, 0, le16(0xFFFF) + '\1') + record(0x003C, QByteArray()).repeated(200'000);
}

void XlsFilesTest::refused()
{
    QFETCH(QByteArray, records);
    const SheetContent content = read(XlsBuilder::withSheet(records).stream());
    QVERIFY_ERROR(content.outcome, Invalid);
    QVERIFY(content.outcome.error().message.contains(QStringLiteral("hostile.xls")));
}

void XlsFilesTest::circles_data()
{
    QTest::addColumn<int>("at"); // of four bytes in the file; from the start of the table where negative
    QTest::addColumn<quint32>("value");
    QTest::newRow("stream that leads back to its start") << -4 << 0U;
    QTest::newRow("stream that leads to itself") << -8 << 1U;
    QTest::newRow("stream that leads out of the table") << -8 << 100'000U;
    QTest::newRow("stream that ends too early") << -8 << OleBuilder::endOfChain;
    QTest::newRow("directory beyond the file") << 48 << 5000U;
    QTest::newRow("no directory") << 48 << OleBuilder::endOfChain;
    QTest::newRow("directory inside the stream") << 48 << 1U;
    QTest::newRow("table beyond the file") << 76 << 5000U;
    QTest::newRow("table inside the stream") << 76 << 0U;
    QTest::newRow("no table") << 76 << OleBuilder::endOfTree;
    QTest::newRow("sector size") << 30 << 0x00060014U;
}

void XlsFilesTest::circles()
{
    QFETCH(int, at);
    QFETCH(quint32, value);
    QByteArray cells;
    for (int row = 0; row < 1000; ++row)
        cells += numberRecord(row, 0, row);
    QByteArray file =
        OleBuilder().stream(QStringLiteral("Workbook"), XlsBuilder::withSheet(cells).stream()).file();
    QVERIFY_RESULT(read(file).outcome);
    const auto table = qFromLittleEndian<quint32>(file.constData() + 76);
    const qsizetype start = qsizetype(table + 1) * 512;
    file.replace(at < 0 ? start - at - 4 : at, 4, le32(value));
    const SheetContent content = read(file);
    QVERIFY_ERROR(content.outcome, Invalid);
    QVERIFY(content.outcome.error().message.contains(QStringLiteral("hostile.xls")));
}

/// Neighbours in the directory that lead to each other for ever.
void XlsFilesTest::brokenTree()
{
    QByteArray file =
        OleBuilder()
            .stream(QStringLiteral("A"), "a")
            .stream(QStringLiteral("B"), "b")
            .stream(QStringLiteral("Workbook"), XlsBuilder::withSheet(numberRecord(0, 0, 1)).stream())
            .file();
    const qsizetype directory = qsizetype(qFromLittleEndian<quint32>(file.constData() + 48) + 1) * 512;
    file.replace(directory + 2 * 128 + 72, 4, le32(1)); // from B back to A
    QVERIFY_ERROR(read(file).outcome, Invalid);
    file.replace(directory + 2 * 128 + 72, 4, le32(3));
    file.replace(directory + 3 * 128 + 72, 4, le32(1)); // found before the circle closes
    QVERIFY_RESULT(read(file).outcome);
}

void XlsFilesTest::absurdPlacesOfSheets_data()
{
    QTest::addColumn<quint32>("position");
    QTest::newRow("the workbook itself") << 0U;
    QTest::newRow("inside a record") << 7U;
    QTest::newRow("its own entry in the list") << 20U;
    QTest::newRow("behind the end") << 1'000'000U;
    QTest::newRow("beyond every number") << 0xFFFFFFFFU;
}

/// The list of sheets leads to something that is no sheet.
void XlsFilesTest::absurdPlacesOfSheets()
{
    QFETCH(quint32, position);
    const QByteArray cells = numberRecord(0, 0, 1);
    QByteArray stream = XlsBuilder::withSheet(cells).stream();
    const qsizetype entry = stream.indexOf(le16(0x0085));
    QVERIFY(entry > 0);
    stream.replace(entry + 4, 4, le32(position));
    const SheetContent content = read(stream);
    // The workbook's own records may pass for a sheet without cells, never for one with any.
    if (content.outcome)
        QVERIFY(content.rows.rows.isEmpty());
    else
        QVERIFY_ERROR(content.outcome, Invalid);
}

/// A compound file of another program, and one whose workbook is in a folder below.
void XlsFilesTest::missingStream()
{
    QVERIFY_ERROR(read(OleBuilder().stream(QStringLiteral("Notes"), "something").file()).outcome, Invalid);
    QByteArray file =
        OleBuilder()
            .stream(QStringLiteral("Workbook"), XlsBuilder::withSheet(numberRecord(0, 0, 1)).stream())
            .file();
    const qsizetype directory = qsizetype(qFromLittleEndian<quint32>(file.constData() + 48) + 1) * 512;
    file[directory + 128 + 66] = 1; // a folder, not a stream
    QVERIFY_ERROR(read(file).outcome, Invalid);
}

void XlsFilesTest::truncatedAnywhere()
{
    for (const char *name : {"partners-xlwt.xls", "formulas-gnumeric.xls", "formulas-gnumeric-excel95.xls"}) {
        const QByteArray whole = bytesOf(fixture(name));
        for (qsizetype size = 600; size < whole.size() - 600; size += 61) {
            const SheetContent content = read(whole.left(size));
            QVERIFY(content.outcome || !content.outcome.error().message.isEmpty());
        }
        QVERIFY_ERROR(read(whole.left(1500)).outcome, Invalid);
    }
    const QByteArray stream = XlsBuilder::withSheet(numberRecord(0, 0, 1).repeated(20)).stream();
    for (qsizetype size = 8; size < stream.size(); ++size)
        QVERIFY_ERROR(read(stream.left(size)).outcome, Invalid);
}

void XlsFilesTest::brokenBytesAnywhere()
{
    QRandomGenerator random(20);
    for (const char *name : {"partners-xlwt.xls", "formulas-gnumeric-excel95.xls", "sheetjs-biff8.xls"}) {
        const QByteArray whole = bytesOf(fixture(name));
        for (int round = 0; round < 400; ++round) {
            QByteArray broken = whole;
            for (int change = 0; change <= round % 6; ++change)
                broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
            const SheetContent content = read(broken);
            QVERIFY(content.outcome || !content.outcome.error().message.isEmpty());
        }
    }
}

void XlsFilesTest::timeIsUp()
{
    ReadOptions options;
    options.limits.time = std::chrono::milliseconds(-1);
    QVERIFY_ERROR(read(XlsBuilder::withSheet(numberRecord(0, 0, 1)).stream(), options).outcome, Invalid);
}

QTEST_GUILESS_MAIN(XlsFilesTest)
#include "tst_xlsfiles.moc"
