// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

#include <QRandomGenerator>
#include <QtEndian>

using namespace weltkontor;

/// Files made to do harm, and damaged ones: each gets a clear error and no crash, whatever is left of it.
class HostileFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void bombIsStoppedByItsRatio();
    void repeatedStringsAreStopped();
    void gapsBetweenFarCellsAreStopped();
    void endlessStylesAreStopped();
    void timeIsUp();
    void overlappingEntries();
    void missingParts_data();
    void missingParts();
    void truncatedAnywhere();
    void brokenBytesAnywhere();
    void wrongCheckSum();
    void entitiesInEveryPart_data();
    void entitiesInEveryPart();
    void cyclicParts_data();
    void cyclicParts();
    void manySheetsAndRelations();
    void endlessNumberFormat();
    void encryptedEntry();
    void tooManyColumnsInCsv();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("hostile.xlsx")); }
    static QByteArray bytesOf(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void HostileFilesTest::refused_data()
{
    QTest::addColumn<QByteArray>("sheet"); // the whole part
    const auto rows = [](const QByteArray &content) {
        return "<worksheet><sheetData>" + content + "</sheetData></worksheet>";
    };
    QTest::newRow("document type") << QByteArray("<!DOCTYPE worksheet><worksheet/>");
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><worksheet>"
        "<sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>");
    QTest::newRow("external entity") << QByteArray("<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                                                   "<worksheet>&a;</worksheet>");
    QTest::newRow("nested") << "<worksheet>" + QByteArray("<a>").repeated(100'000);
    QTest::newRow("nested in a cell") << rows("<row><c><is>" + QByteArray("<r>").repeated(1'000));
    QTest::newRow("endless tag") << "<worksheet " + QByteArray("a").repeated(3 << 20);
    QTest::newRow("endless attribute") << "<worksheet a='" + QByteArray("b").repeated(3 << 20) + "'/>";
    QTest::newRow("endless comment") << "<worksheet><!--" + QByteArray("b").repeated(3 << 20) +
                                            "--></worksheet>";
    QTest::newRow("endless value") << rows("<row><c><v>" + QByteArray("1").repeated(2 << 20) +
                                           "</v></c></row>");
    QTest::newRow("endless formula") << rows("<row><c><f>" + QByteArray("1").repeated(2 << 20) +
                                             "</f></c></row>");
    QTest::newRow("endless inline text")
        << rows("<row><c t='inlineStr'><is><t>" + QByteArray("1").repeated(2 << 20) + "</t></is></c></row>");
    QTest::newRow("row too far") << rows("<row r='1048577'><c><v>1</v></c></row>");
    QTest::newRow("row zero") << rows("<row r='0'><c><v>1</v></c></row>");
    QTest::newRow("row beyond every number") << rows("<row r='99999999999999999999'><c><v>1</v></c></row>");
    QTest::newRow("row of the cell too far") << rows("<row><c r='A99999999'><v>1</v></c></row>");
    QTest::newRow("column too far") << rows("<row r='1'><c r='XFE1'><v>1</v></c></row>");
    QTest::newRow("column beyond every number")
        << rows("<row r='1'><c r='ZZZZZZZZZZZZZZZ1'><v>1</v></c></row>");
    QTest::newRow("too many cells in a row")
        << rows("<row>" + QByteArray("<c/>").repeated(16'385) + "</row>");
    QTest::newRow("the same cell again and again")
        << rows("<row>" + QByteArray("<c r='A1'><v>1</v></c>").repeated(16'385) + "</row>");
    QTest::newRow("too many merged ranges") << "<worksheet><mergeCells>" +
                                                   QByteArray("<mergeCell ref='A1:B2'/>").repeated(100'001) +
                                                   "</mergeCells></worksheet>";
    QTest::newRow("too many hidden columns")
        << "<worksheet><cols>" + QByteArray("<col min='1' max='2' hidden='1'/>").repeated(100'001) +
               "</cols></worksheet>";
    QTest::newRow("not closed") << QByteArray("<worksheet><sheetData><row>");
    QTest::newRow("closed wrongly") << QByteArray("<worksheet><sheetData></worksheet>");
    QTest::newRow("no XML") << QByteArray("hello");
    QTest::newRow("empty part") << QByteArray();
    QTest::newRow("broken UTF-8") << rows("<row><c t='str'><v>\xC3\x28</v></c></row>");
    QTest::newRow("unknown encoding") << QByteArray("<?xml version='1.0' encoding='EBCDIC-X'?><worksheet/>");
    QTest::newRow("zero bytes") << rows(QByteArray("<row>\0\0</row>", 13));
}

void HostileFilesTest::refused()
{
    QFETCH(QByteArray, sheet);
    XlsxBuilder::withRows(QByteArray()).set("xl/worksheets/sheet1.xml", sheet).save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_ERROR(content.outcome, Invalid);
    QVERIFY(content.outcome.error().message.contains(QStringLiteral("hostile.xlsx")));
}

void HostileFilesTest::bombIsStoppedByItsRatio()
{
    QByteArray bomb = "<worksheet><sheetData>" + QByteArray(40 << 20, ' ') + "</sheetData></worksheet>";
    XlsxBuilder::withRows(QByteArray()).set("xl/worksheets/sheet1.xml", bomb).save(path());
    ReadOptions options;
    QVERIFY_RESULT(readSheet(path(), options).outcome); // 40 MB do no harm yet
    options.limits.inflationFree = 8 << 20;
    const SheetContent content = readSheet(path(), options);
    QVERIFY_ERROR(content.outcome, Invalid);
    QVERIFY2(content.outcome.error().detail.contains(QStringLiteral("inflates")),
             qPrintable(content.outcome.error().detail));
    options = ReadOptions();
    options.limits.entryBytes = 1 << 20;
    QVERIFY_ERROR(readSheet(path(), options).outcome, Invalid);
}

void HostileFilesTest::repeatedStringsAreStopped()
{
    const XlsxBuilder builder = XlsxBuilder::withRows("<row><c t='s'><v>1</v></c></row>")
                                    .strings(QByteArray("<si><t>0123456789</t></si>").repeated(1000));
    builder.save(path());
    ReadOptions options;
    options.limits.sharedTexts = 999;
    QVERIFY_ERROR(readSheet(path(), options).outcome, Invalid);
    options.limits.sharedTexts = 1000;
    QVERIFY_RESULT(readSheet(path(), options).outcome);
    options.limits.sharedTextBytes = 9999;
    QVERIFY_ERROR(readSheet(path(), options).outcome, Invalid);
    XlsxBuilder::withRows(QByteArray())
        .strings("<si><t>" + QByteArray(2 << 20, 'x') + "</t></si>")
        .save(path());
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

/// A few bytes per row that give 16,384 cells.
void HostileFilesTest::gapsBetweenFarCellsAreStopped()
{
    XlsxBuilder::withRows(QByteArray("<row><c r='XFD1'><v>1</v></c></row>").repeated(4'500)).save(path());
    auto reader = SheetReader::open(path());
    QVERIFY_RESULT(reader);
    Progress progress;
    QVERIFY_ERROR((*reader)->measure(0, progress), Invalid);
}

void HostileFilesTest::endlessStylesAreStopped()
{
    XlsxBuilder::withRows("<row><c><v>1</v></c></row>")
        .set("xl/styles.xml", "<styleSheet><cellXfs>" + QByteArray("<xf numFmtId='14'/>").repeated(140'000) +
                                  "</cellXfs></styleSheet>")
        .save(path());
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

void HostileFilesTest::timeIsUp()
{
    XlsxBuilder::withRows(QByteArray("<row><c><v>1</v></c></row>").repeated(100'000)).save(path());
    ReadOptions options;
    options.limits.time = std::chrono::milliseconds(-1);
    QVERIFY_ERROR(readSheet(path(), options).outcome, Invalid);
}

/// Two entries of the directory that lead to the same bytes.
void HostileFilesTest::overlappingEntries()
{
    XlsxBuilder::withRows("<row><c><v>1</v></c></row>").save(path());
    QByteArray bytes = bytesOf(path());
    const qsizetype first = bytes.indexOf("PK\x01\x02");
    const qsizetype second = bytes.indexOf("PK\x01\x02", first + 4);
    QVERIFY(first > 0 && second > first);
    for (int byte = 0; byte < 4; ++byte)
        bytes[second + 42 + byte] = bytes.at(first + 42 + byte);
    writeFile(path(), bytes);
    const SheetContent content = readSheet(path());
    QVERIFY_ERROR(content.outcome, Invalid);
    QVERIFY2(content.outcome.error().detail.contains(QStringLiteral("overlap")),
             qPrintable(content.outcome.error().detail));
}

void HostileFilesTest::missingParts_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("workbook") << QByteArray("xl/workbook.xml");
    QTest::newRow("sheet") << QByteArray("xl/worksheets/sheet1.xml");
}

void HostileFilesTest::missingParts()
{
    QFETCH(QByteArray, part);
    XlsxBuilder::withRows("<row><c><v>1</v></c></row>").remove(part).save(path());
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

/// A workbook with everything a reader looks at.
static XlsxBuilder fullWorkbook()
{
    QByteArray rows;
    for (int row = 0; row < 200; ++row)
        rows += "<row r='" + QByteArray::number(row + 1) + "'><c t='s'><v>" + QByteArray::number(row % 3) +
                "</v></c><c s='1'><v>" + QByteArray::number(row * 37) + "</v></c></row>";
    return XlsxBuilder::withRows(rows).formats({"dd.mm.yyyy"}).strings("<si><t>a</t></si><si><t>b</t></si>");
}

void HostileFilesTest::truncatedAnywhere()
{
    fullWorkbook().save(path());
    const QByteArray whole = bytesOf(path());
    for (qsizetype size = 0; size < whole.size(); size += 97) {
        writeFile(path(), whole.left(size));
        const SheetContent content = readSheet(path());
        QVERIFY_ERROR(content.outcome, Invalid);
        QVERIFY(!content.outcome.error().message.isEmpty());
    }
}

void HostileFilesTest::brokenBytesAnywhere()
{
    fullWorkbook().stored().save(path());
    const QByteArray whole = bytesOf(path());
    QRandomGenerator random(20);
    int refusals = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray broken = whole;
        for (int change = 0; change <= round % 4; ++change)
            broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
        writeFile(path(), broken);
        const SheetContent content = readSheet(path());
        refusals += content.outcome ? 0 : 1;
        QVERIFY(content.outcome || !content.outcome.error().message.isEmpty());
    }
    QVERIFY(refusals > 200); // the check sums see most of it
}

/// One letter of a text is another one: nothing but the check sum sees it.
void HostileFilesTest::wrongCheckSum()
{
    XlsxBuilder::withRows("<row><c t='str'><v>Amiens</v></c></row>").stored().save(path());
    QByteArray bytes = bytesOf(path());
    const qsizetype at = bytes.indexOf("Amiens");
    QVERIFY(at > 0);
    bytes[at] = 'E';
    writeFile(path(), bytes);
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

void HostileFilesTest::entitiesInEveryPart_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char *part : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                             "xl/sharedStrings.xml"})
        QTest::newRow(part) << QByteArray(part);
}

void HostileFilesTest::entitiesInEveryPart()
{
    QFETCH(QByteArray, part);
    XlsxBuilder::withRows("<row><c><v>1</v></c></row>")
        .set(part, "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><w>&b;</w>")
        .save(path());
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

void HostileFilesTest::cyclicParts_data()
{
    QTest::addColumn<QByteArray>("target"); // of the only sheet
    QTest::newRow("the workbook") << QByteArray("workbook.xml");
    QTest::newRow("its relations") << QByteArray("_rels/workbook.xml.rels");
    QTest::newRow("by a way around") << QByteArray("../xl/../xl/workbook.xml");
    QTest::newRow("the root's relations") << QByteArray("/_rels/.rels");
    QTest::newRow("above the root") << QByteArray("../../../../etc/passwd");
}

void HostileFilesTest::cyclicParts()
{
    QFETCH(QByteArray, target);
    XlsxBuilder::withRows("<row><c><v>1</v></c></row>")
        .remove("xl/worksheets/sheet1.xml")
        .set("xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id='rId1' Type='http://x/worksheet' Target='" + target +
                 "'/></Relationships>")
        .save(path());
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

/// Each sheet looks for its relation among all.
void HostileFilesTest::manySheetsAndRelations()
{
    QByteArray relations;
    for (int index = 0; index < 60'000; ++index)
        relations += "<Relationship Id='r" + QByteArray::number(100'000 + index) +
                     "' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>";
    XlsxBuilder::withRows("<row><c><v>1</v></c></row>")
        .set("xl/workbook.xml", "<workbook><sheets>" +
                                    QByteArray("<sheet name='a' r:id='r159999'/>").repeated(9'000) +
                                    "</sheets></workbook>")
        .set("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>")
        .save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.sheets.size(), 9'000);
}

/// Each sign of it may look for another one.
void HostileFilesTest::endlessNumberFormat()
{
    XlsxBuilder::withRows("<row><c s='1'><v>1</v></c></row>")
        .formats({QByteArray("t.").repeated(400'000)})
        .save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(int(content.cell(0, 0).kind()), int(Cell::Kind::Number));
}

void HostileFilesTest::encryptedEntry()
{
    XlsxBuilder::withRows("<row><c><v>1</v></c></row>").save(path());
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path()).constData(), 0, &code);
    QVERIFY(archive != nullptr);
    const zip_int64_t index = zip_name_locate(archive, "xl/worksheets/sheet1.xml", 0);
    QCOMPARE(zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, "secret"), 0);
    QCOMPARE(zip_close(archive), 0);
    QVERIFY_ERROR(readSheet(path()).outcome, Denied);
}

void HostileFilesTest::tooManyColumnsInCsv()
{
    writeFile(path(), QByteArray("a;").repeated(20'000) + "\n");
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "tst_hostilefiles.moc"
