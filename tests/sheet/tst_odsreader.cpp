// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

using namespace weltkontor;

/// OpenDocument spreadsheets, as packages and as single files, whole and broken.
class OdsReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void typesOfCells();
    void textsOfCells();
    void numberFormats();
    void repeatedRowsAndColumns();
    void hiddenMergedAndGrouped();
    void listOfSheets();
    void singleFile();
    void otherProgram();
    void protectedFile();
    void refused_data();
    void refused();
    void missingContent();
    void truncatedAnywhere();
    void stopsAndReadsAgain();
    void cancels();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("list.ods")); }
    static QByteArray document(const QByteArray &tables, const QByteArray &styles = {},
                               const QByteArray &root = "office:document-content")
    {
        return "<" + root +
               " xmlns:office='o' xmlns:table='t' xmlns:text='x' office:mimetype='"
               "application/vnd.oasis.opendocument.spreadsheet'><office:automatic-styles>" +
               styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
               "</office:spreadsheet></office:body></" + root + ">";
    }
    static QByteArray table(const QByteArray &rows)
    {
        return "<table:table table:name='Eins'>" + rows + "</table:table>";
    }
    static QByteArray cells(const QByteArray &content)
    {
        return table("<table:table-row>" + content + "</table:table-row>");
    }
    static QByteArray paragraph(const QByteArray &text)
    {
        return "<table:table-cell office:value-type='string'>" + text + "</table:table-cell>";
    }
    static XlsxBuilder package(const QByteArray &content)
    {
        XlsxBuilder builder = XlsxBuilder::empty();
        builder.set("mimetype", "application/vnd.oasis.opendocument.spreadsheet").set("content.xml", content);
        return builder;
    }
    SheetContent read(const QByteArray &content, int sheet = 0) const
    {
        package(content).save(path());
        return readSheet(path(), {}, sheet);
    }

    QTemporaryDir m_folder;
};

void OdsReaderTest::typesOfCells()
{
    const SheetContent content = read(document(cells(
        "<table:table-cell office:value-type='float' office:value='42.5'><text:p>42,5</text:p>"
        "</table:table-cell><table:table-cell office:value-type='percentage' office:value='0.25'/>"
        "<table:table-cell office:value-type='currency' office:currency='EUR' office:value='12.5'/>"
        "<table:table-cell office:value-type='boolean' office:boolean-value='true'/>"
        "<table:table-cell office:value-type='date' office:date-value='1988-06-24'/>"
        "<table:table-cell office:value-type='date' office:date-value='2020-02-29T12:30:05'/>"
        "<table:table-cell office:value-type='time' office:time-value='PT14H30M00S'/>"
        "<table:table-cell office:value-type='time' office:time-value='PT27H30M00S'/>"
        "<table:table-cell office:value-type='string' office:string-value='' calcext:value-type='error' "
        "table:formula='of:=1/0'><text:p>#DIV/0!</text:p></table:table-cell>"
        "<table:table-cell table:formula='of:=[.A1]' office:value-type='float' office:value='7'/>"
        "<table:table-cell table:formula='of:=SUM([.A1:.A2])'/>"
        "<table:table-cell table:formula='of:=\"\"' office:value-type='string' office:string-value=''/>"
        "<table:table-cell office:value-type='string'><text:p>007</text:p></table:table-cell>"
        "<table:table-cell office:value-type='float' office:value='12345678901234567890'/>")));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0),
             (QStringList{"42.5", "0.25", "12.5", "true", "1988-06-24", "2020-02-29T12:30:05", "14:30",
                          "27:30:00", "#DIV/0!", "7", "=SUM([.A1:.A2])", "", "007", "12345678901234567890"}));
    QCOMPARE(int(content.cell(0, 7).kind()), int(Cell::Kind::Duration));
    QCOMPARE(int(content.cell(0, 8).kind()), int(Cell::Kind::Error));
    QCOMPARE(int(content.cell(0, 10).kind()), int(Cell::Kind::Error));
    QCOMPARE(int(content.cell(0, 12).kind()), int(Cell::Kind::Text));
}

void OdsReaderTest::textsOfCells()
{
    const SheetContent content = read(document(cells(
        paragraph("<text:p>a</text:p><text:p/><text:p>b</text:p>") +
        paragraph("<text:p>  Köln \n  am<text:s text:c='3'/>Rhein  </text:p>") +
        paragraph("<text:p>a<text:tab/>b<text:line-break/>c</text:p>") +
        paragraph(
            "<text:p>x <text:span>y<text:span> z</text:span></text:span> <text:a>link</text:a></text:p>") +
        paragraph("<office:annotation><text:p>Notiz</text:p></office:annotation><text:p>nur das</text:p>") +
        paragraph("<text:p><text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>かんじ"
                  "</text:ruby-text></text:ruby></text:p>") +
        paragraph("<draw:frame><draw:text-box><text:p>Bild</text:p></draw:text-box></draw:frame>"
                  "<text:p>Text &lt;&amp;&gt;</text:p>"))));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), (QStringList{"a\n\nb", "Köln am   Rhein", "a\tb\nc", "x y z link", "nur das",
                                            "漢字", "Text <&>"}));
}

void OdsReaderTest::numberFormats()
{
    const QByteArray styles =
        "<style:style style:name='child' style:family='table-cell' style:parent-style-name='month'/>"
        "<style:style style:name='month' style:family='table-cell' style:data-style-name='N1'/>"
        "<style:style style:name='zip' style:family='table-cell' style:data-style-name='N2'/>"
        "<style:style style:name='long' style:family='table-cell' style:data-style-name='N3'/>"
        "<style:style style:name='circle' style:family='table-cell' style:parent-style-name='circle'/>"
        "<number:date-style style:name='N1'><number:month number:style='long' number:textual='true'/>"
        "<number:text> </number:text><number:year number:style='long'/></number:date-style>"
        "<number:number-style style:name='N2'><number:number number:min-integer-digits='5'/>"
        "</number:number-style><number:time-style style:name='N3' number:truncate-on-overflow='false'>"
        "<number:hours/><number:text>:</number:text><number:minutes "
        "number:style='long'/></number:time-style>";
    const QByteArray rows =
        "<table:table-column table:number-columns-repeated='3' table:default-cell-style-name='zip'/>"
        "<table:table-row><table:table-cell table:style-name='child' office:value-type='date' "
        "office:date-value='1988-06-01'/><table:table-cell office:value-type='float' office:value='1067'/>"
        "<table:table-cell table:style-name='circle' office:value-type='float' office:value='1067'/>"
        "<table:table-cell table:style-name='long' office:value-type='time' office:time-value='PT2H05M00S'/>"
        "<table:table-cell table:style-name='child' office:value-type='float' office:value='32318'/>"
        "</table:table-row>";
    const SheetContent content = read(document(table(rows), styles));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), (QStringList{"1988-06", "01067", "1067", "02:05:00", "1988-06"}));
}

void OdsReaderTest::repeatedRowsAndColumns()
{
    const SheetContent content = read(document(table(
        "<table:table-row table:number-rows-repeated='2'><table:table-cell "
        "table:number-columns-repeated='2'/>"
        "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='1'/>"
        "<table:table-cell table:number-columns-repeated='16380'/></table:table-row>"
        "<table:table-row table:number-rows-repeated='1000'><table:table-cell/></table:table-row>"
        "<table:table-row><table:covered-table-cell/><table:table-cell office:value-type='float' "
        "office:value='2'/></table:table-row><table:table-row "
        "table:number-rows-repeated='99999999999999999999'>"
        "<table:table-cell table:number-columns-repeated='99999999999999999999'/></table:table-row>")));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"", "", "1", "1"}, {"", "", "1", "1"}, {"", "2"}}));
    QCOMPARE(content.rows.rows.at(1).index, 1);
    QCOMPARE(content.rows.rows.at(2).index, 1002);
}

void OdsReaderTest::hiddenMergedAndGrouped()
{
    const QByteArray one = "<table:table-cell office:value-type='float' office:value='1'/>";
    const SheetContent content = read(document(table(
        "<table:table-column/><table:table-column-group><table:table-column table:visibility='collapse' "
        "table:number-columns-repeated='2'/></table:table-column-group><table:table-header-rows>"
        "<table:table-row><table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='3' "
        "office:value-type='float' office:value='1'/><table:covered-table-cell/></table:table-row>"
        "</table:table-header-rows><table:table-row-group><table:table-row-group><table:table-row "
        "table:visibility='filter'>" +
        one + "</table:table-row></table:table-row-group></table:table-row-group><table:table-row>" + one +
        "</table:table-row>")));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.rows.rows.size(), 3);
    QCOMPARE(content.rows.hiddenRows, QList<qint64>{1});
    QCOMPARE(content.rows.hiddenColumnRanges, (QList<std::pair<int, int>>{{1, 2}}));
    QCOMPARE(content.rows.mergedRanges, (QList<CellRange>{{0, 2, 0, 1}}));
}

void OdsReaderTest::listOfSheets()
{
    const QByteArray row = "<table:table-row><table:table-cell office:value-type='float' office:value='";
    const QByteArray styles = "<style:style style:name='ta2' style:family='table'><style:table-properties "
                              "table:display='false'/></style:style>";
    const QByteArray tables =
        "<table:tracked-changes><table:table table:name='no sheet'/></table:tracked-changes>"
        "<table:table table:name='Größe &amp; Ort'>" +
        row + "1'/></table:table-row></table:table><table:table table:name='Alt' table:style-name='ta2'>" +
        row + "2'/></table:table-row></table:table>";
    const SheetContent content = read(document(tables, styles), 1);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.sheets.size(), 2);
    QCOMPARE(content.sheets.at(0).name, QStringLiteral("Größe & Ort"));
    QCOMPARE(int(content.sheets.at(0).visibility), int(SheetInfo::Visibility::Visible));
    QCOMPARE(int(content.sheets.at(1).visibility), int(SheetInfo::Visibility::Hidden));
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"2"}}));
}

void OdsReaderTest::singleFile()
{
    writeFile(path(), "<?xml version='1.0'?>" +
                          document(cells(paragraph("<text:p>flach</text:p>")), {}, "office:document"));
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"flach"}}));
}

void OdsReaderTest::otherProgram()
{
    const SheetContent content =
        readSheet(QStringLiteral(WELTKONTOR_SOURCE_DIR "/tests/fixtures/sheets/partners-gnumeric.ods"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.sheets.at(0).name, QStringLiteral("Partnerstädte"));
    QCOMPARE(content.texts(1).first(8),
             (QStringList{"Name", "Land", "Seit", "Einwohner", "PLZ", "Telefon", "Aktiv", "Dauer"}));
    QCOMPARE(content.texts(2).first(9), (QStringList{"Amiens", "FR", "1960-04-02", "134057", "80000",
                                                     "+33 3 22 00 00 00", "true", "27:30:00", "14:30"}));
    QCOMPARE(content.texts(3).first(6),
             (QStringList{"Żółkiew", "UA", "1988-06", "13854.5", "01067", "=1+1"}));
    QCOMPARE(content.texts(4).at(0), QStringLiteral("西安 🏙"));
    QCOMPARE(content.texts(4).at(5), QStringLiteral("a\nb"));
    QCOMPARE(content.rows.hiddenRows, QList<qint64>{4});
    QCOMPARE(content.rows.mergedRanges, (QList<CellRange>{{0, 0, 0, 5}}));
}

void OdsReaderTest::protectedFile()
{
    package("encrypted bytes")
        .set("META-INF/manifest.xml", "<manifest:manifest><manifest:file-entry><manifest:encryption-data/>"
                                      "</manifest:file-entry></manifest:manifest>")
        .save(path());
    QVERIFY_ERROR(readSheet(path()).outcome, Denied);
}

void OdsReaderTest::refused_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray value = " office:value-type='float' office:value='1'/>";
    const QByteArray wide = "<table:table-cell table:number-columns-repeated='16384'" + value;
    QTest::newRow("document type") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
    QTest::newRow("no XML") << QByteArray("hello");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no sheet") << document("");
    QTest::newRow("nested") << document(
        cells(paragraph("<text:p>" + QByteArray("<text:span>").repeated(9999))));
    QTest::newRow("column too far") << document(
        cells("<table:table-cell table:number-columns-repeated='16384'/><table:table-cell" + value));
    QTest::newRow("repeated beyond every column")
        << document(cells("<table:table-cell table:number-columns-repeated='99999999999999999999'" + value));
    QTest::newRow("row too far") << document(
        table("<table:table-row table:number-rows-repeated='1048576'/><table:table-row><table:table-cell" +
              value + "</table:table-row>"));
    QTest::newRow("repeated without end") << document(
        table("<table:table-row table:number-rows-repeated='1048576'>" + wide + "</table:table-row>"));
    QTest::newRow("endless blanks") << document(
        cells(paragraph("<text:p><text:s text:c='999999999999'/></text:p>")));
    QTest::newRow("endless text") << document(
        cells(paragraph("<text:p>" + QByteArray("ab\n").repeated(1 << 19) + "</text:p>")));
    QTest::newRow("too many merged ranges") << document(
        table(("<table:table-row><table:table-cell table:number-columns-spanned='2'/></table:table-row>" +
               QByteArray())
                  .repeated(100'001)));
    QTest::newRow("too many styles") << document(
        cells(""), QByteArray("<style:style style:family='table-cell'/>").repeated(65'537));
}

void OdsReaderTest::refused()
{
    QFETCH(QByteArray, content);
    const SheetContent outcome = read(content);
    QVERIFY_ERROR(outcome.outcome, Invalid);
    QVERIFY(outcome.outcome.error().message.contains(QStringLiteral("list.ods")));
    QVERIFY(outcome.rows.rows.isEmpty());
}

void OdsReaderTest::missingContent()
{
    package("").remove("content.xml").save(path());
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

void OdsReaderTest::truncatedAnywhere()
{
    const QByteArray whole = document(cells(paragraph("<text:p>Köln<text:s/></text:p>")));
    for (qsizetype size = 0; size < whole.size() - 1; size += 7)
        QVERIFY_ERROR(read(whole.left(size)).outcome, Invalid);
}

void OdsReaderTest::stopsAndReadsAgain()
{
    package(document(table("<table:table-row table:number-rows-repeated='1000'><table:table-cell "
                           "office:value-type='float' office:value='1'/></table:table-row>")))
        .save(path());
    auto reader = SheetReader::open(path());
    QVERIFY_RESULT(reader);
    Progress progress;
    RowCollector some(5);
    QVERIFY_RESULT((*reader)->read(0, some, progress));
    QCOMPARE(some.rows.size(), 5);
    const auto extent = (*reader)->measure(0, progress);
    QVERIFY_RESULT(extent);
    QCOMPARE(extent->rows, 1000);
}

void OdsReaderTest::cancels()
{
    package(document(table(QByteArray("<table:table-row><table:table-cell office:value-type='float' "
                                      "office:value='1'/></table:table-row>")
                               .repeated(20'000))))
        .save(path());
    auto reader = SheetReader::open(path());
    QVERIFY_RESULT(reader);
    Progress progress;
    progress.cancel();
    RowCollector rows;
    QVERIFY_ERROR((*reader)->read(0, rows, progress), Cancelled);
    QVERIFY(rows.rows.size() < 20'000);
}

QTEST_GUILESS_MAIN(OdsReaderTest)
#include "tst_odsreader.moc"
