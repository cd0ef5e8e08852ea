// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

#include <QStringEncoder>

using namespace weltkontor;

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void dates_data();
    void dates();
    void sharedStrings();
    void lostSharedStringIsAnError();
    void namespacePrefixes();
    void partNames_data();
    void partNames();
    void sheetsWithoutRelations();
    void missingReferences();
    void rowsAndGaps();
    void hiddenAndMerged();
    void listOfSheets();
    void sheetNamedByAnotherPart();
    void encodingsOfParts();
    void characterDataAndEntities();
    void alternativesAndExtensionsAreNotCells();
    void storedEntries();
    void date1904();
    void ownFormatsWinOverBuiltIn();
    void stopsAndReadsAgain();
    void cancels();

private:
    SheetContent read(const XlsxBuilder &builder, int sheet = 0)
    {
        builder.save(path());
        return readSheet(path(), {}, sheet);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("book.xlsx")); }

    QTemporaryDir m_folder;
};

void XlsxReaderTest::cells_data()
{
    using Kind = Cell::Kind;
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const char *xml, Kind kind, const char *text) {
        QTest::newRow(name) << QByteArray(xml) << int(kind) << QString::fromUtf8(text);
    };
    add("number", "<c r='A1'><v>42</v></c>", Kind::Number, "42");
    add("number with type", "<c r='A1' t='n'><v> 1.5 </v></c>", Kind::Number, "1.5");
    add("exponent", "<c r='A1'><v>1.5E3</v></c>", Kind::Number, "1500");
    add("long integer", "<c r='A1'><v>12345678901234567891</v></c>", Kind::Number, "12345678901234567891");
    add("number that is none", "<c r='A1'><v>abc</v></c>", Kind::Text, "abc");
    add("infinite", "<c r='A1'><v>inf</v></c>", Kind::Text, "inf");
    add("true", "<c r='A1' t='b'><v>1</v></c>", Kind::Boolean, "true");
    add("false", "<c r='A1' t='b'><v>0</v></c>", Kind::Boolean, "false");
    add("true in words", "<c r='A1' t='b'><v>true</v></c>", Kind::Boolean, "true");
    add("error", "<c r='A1' t='e'><v>#N/A</v></c>", Kind::Error, "#N/A");
    add("shared string", "<c r='A1' t='s'><v>0</v></c>", Kind::Text, "007");
    add("inline string", "<c r='A1' t='inlineStr'><is><t xml:space='preserve'> =1+1 </t></is></c>",
        Kind::Text, " =1+1 ");
    add("inline rich string",
        "<c r='A1' t='inlineStr'><is><r><rPr><b/></rPr><t>Stadt </t></r><r><t>Köln</t></r></is></c>",
        Kind::Text, "Stadt Köln");
    add("inline string in the value", "<c r='A1' t='inlineStr'><v>plain</v></c>", Kind::Text, "plain");
    add("phonetic run",
        "<c r='A1' t='inlineStr'><is><t>西安</t><rPh sb='0' eb='2'><t>セイアン</t></rPh></is></c>",
        Kind::Text, "西安");
    add("text result", "<c r='A1' t='str'><f>A2&amp;\"\"</f><v>1067</v></c>", Kind::Text, "1067");
    add("empty text result", "<c r='A1' t='str'><f>IF(1,\"\")</f><v></v></c>", Kind::Empty, "");
    add("number result", "<c r='A1'><f>1+1</f><v>2</v></c>", Kind::Number, "2");
    add("boolean result", "<c r='A1' t='b'><f>1=1</f><v>1</v></c>", Kind::Boolean, "true");
    add("error result", "<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>", Kind::Error, "#DIV/0!");
    add("shared formula", "<c r='A1'><f t='shared' si='0'/><v>7</v></c>", Kind::Number, "7");
    add("formula never calculated", "<c r='A1'><f>SUM(B1:B9)</f><v></v></c>", Kind::Error, "=SUM(B1:B9)");
    add("formula without value", "<c r='A1'><f>SUM(B1:B9)</f></c>", Kind::Error, "=SUM(B1:B9)");
    add("only a style", "<c r='A1' s='1'/>", Kind::Empty, "");
    add("ISO date", "<c r='A1' t='d'><v>1988-06-24</v></c>", Kind::Date, "1988-06-24");
    add("ISO date and time", "<c r='A1' t='d'><v>1988-06-24T14:30:05</v></c>", Kind::DateTime,
        "1988-06-24T14:30:05");
    add("ISO date with zone", "<c r='A1' t='d'><v>1988-06-24T14:30:05.000Z</v></c>", Kind::DateTime,
        "1988-06-24T14:30:05");
    add("ISO time", "<c r='A1' t='d'><v>14:30:05</v></c>", Kind::Time, "14:30:05");
    add("ISO date that is none", "<c r='A1' t='d'><v>soon</v></c>", Kind::Text, "soon");
    add("escaped return", "<c r='A1' t='str'><v>a_x000D_b</v></c>", Kind::Text, "a\rb");
    add("escaped escape", "<c r='A1' t='str'><v>a_x005F_x000D_b</v></c>", Kind::Text, "a_x000D_b");
    add("escaped pair", "<c r='A1' t='str'><v>_xD83C__xDFD9_</v></c>", Kind::Text, "🏙");
    add("no escape", "<c r='A1' t='str'><v>_x00_ _xGGGG_ _x0041</v></c>", Kind::Text, "_x00_ _xGGGG_ _x0041");
    add("postcode", "<c r='A1' s='1'><v>1067</v></c>", Kind::Number, "01067");
    add("unknown style", "<c r='A1' s='99'><v>1067</v></c>", Kind::Number, "1067");
}

void XlsxReaderTest::cells()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, kind);
    // The second cell keeps the row from being empty.
    const SheetContent content =
        read(XlsxBuilder::withRows("<row r='1'>" + xml + "<c r='B1'><v>1</v></c></row>")
                 .formats({"00000"})
                 .strings("<si><t>007</t></si>"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(int(content.cell(0, 0).kind()), kind);
    QTEST(content.cell(0, 0).text(), "text");
}

void XlsxReaderTest::dates_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("date") << QByteArray("dd.mm.yyyy") << QByteArray("32318") << "1988-06-24";
    QTest::newRow("month") << QByteArray("mmmm yyyy") << QByteArray("32295") << "1988-06";
    QTest::newRow("time") << QByteArray("hh:mm") << QByteArray("0.5") << "12:00";
    QTest::newRow("date and time") << QByteArray("dd/mm/yyyy hh:mm") << QByteArray("32318.5")
                                   << "1988-06-24T12:00:00";
    QTest::newRow("duration") << QByteArray("[h]:mm") << QByteArray("1.25") << "30:00:00";
    QTest::newRow("colour is no day") << QByteArray("[Red]0.0") << QByteArray("32318") << "32318";
    QTest::newRow("quoted d is no day") << QByteArray("0\" d\"") << QByteArray("32318") << "32318";
}

void XlsxReaderTest::dates()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, value);
    const SheetContent content = read(
        XlsxBuilder::withRows("<row r='1'><c r='A1' s='1'><v>" + value + "</v></c></row>").formats({format}));
    QVERIFY_RESULT(content.outcome);
    QTEST(content.cell(0, 0).text(), "text");
    QCOMPARE(content.cell(0, 0).numberFormat(), QString::fromUtf8(format));
}

void XlsxReaderTest::sharedStrings()
{
    const SheetContent content = read(
        XlsxBuilder::withRows("<row r='1'><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c>"
                              "<c t='s'><v>3</v></c><c t='s'><v>4</v></c></row>")
            .strings("<si><t>Köln</t></si><si/><si><r><t>a</t></r><r><rPr/><t xml:space='preserve'> b</t></r>"
                     "</si><si><t>漢字</t><rPh sb='0' eb='1'><t>かんじ</t></rPh><phoneticPr fontId='1'/></si>"
                     "<si><t>x_x000A_y</t></si>"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), (QStringList{"Köln", "", "a b", "漢字", "x\ny"}));
}

void XlsxReaderTest::lostSharedStringIsAnError()
{
    const SheetContent content =
        read(XlsxBuilder::withRows("<row r='1'><c t='s'><v>5</v></c><c t='s'><v>-1</v></c></row>")
                 .strings("<si><t>only one</t></si>"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.cell(0, 0), Cell::ofError(QStringLiteral("#REF!")));
    QCOMPARE(content.cell(0, 1), Cell::ofError(QStringLiteral("#REF!")));
}

void XlsxReaderTest::namespacePrefixes()
{
    XlsxBuilder builder = XlsxBuilder::withRows(QByteArray());
    builder.set(
        "xl/worksheets/sheet1.xml",
        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row r='2'>"
        "<x:c r='B2' t='inlineStr'><x:is><x:t>Strict</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>");
    builder.set("xl/workbook.xml", "<a:workbook xmlns:a='m' xmlns:rel='r'><a:sheets><a:sheet name='Eins' "
                                   "rel:id='rId1'/></a:sheets></a:workbook>");
    builder.set("_rels/.rels",
                "<p:Relationships xmlns:p='p'><p:Relationship Id='rId1' "
                "Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' "
                "Target='xl/workbook.xml'/></p:Relationships>");
    const SheetContent content = read(builder);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.rows.rows.front().index, 1);
    QCOMPARE(content.texts(0), (QStringList{"", "Strict"}));
}

void XlsxReaderTest::partNames_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("relative") << QByteArray("worksheets/other.xml") << QByteArray("xl/worksheets/other.xml");
    QTest::newRow("absolute") << QByteArray("/xl/deep/other.xml") << QByteArray("xl/deep/other.xml");
    QTest::newRow("up and down") << QByteArray("../content/./other.xml") << QByteArray("content/other.xml");
    QTest::newRow("another case") << QByteArray("worksheets/Other.xml")
                                  << QByteArray("xl/Worksheets/OTHER.xml");
    QTest::newRow("backslashes") << QByteArray("worksheets/other.xml")
                                 << QByteArray("xl\\worksheets\\other.xml");
    QTest::newRow("escaped blank") << QByteArray("worksheets/an%20other.xml")
                                   << QByteArray("xl/worksheets/an other.xml");
}

void XlsxReaderTest::partNames()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, part);
    XlsxBuilder builder = XlsxBuilder::withRows(QByteArray());
    builder.remove("xl/worksheets/sheet1.xml");
    builder.set("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='" + target +
                    "'/></Relationships>");
    builder.set(part, "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>");
    const SheetContent content = read(builder);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), QStringList{"5"});
}

void XlsxReaderTest::sheetsWithoutRelations()
{
    const SheetContent content = read(XlsxBuilder::withRows("<row><c><v>5</v></c></row>")
                                          .remove("xl/_rels/workbook.xml.rels")
                                          .remove("_rels/.rels"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), QStringList{"5"});
}

void XlsxReaderTest::missingReferences()
{
    const SheetContent content = read(XlsxBuilder::withRows(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='D2'><v>3</v></c><c><v>4</v></c></row>"
        "<row><c r='A7'><v>5</v></c></row><row r='9'><c><v>6</v></c></row><row><c><v>7</v></c></row>"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(),
             (QList<QStringList>{{"1", "2"}, {"", "", "", "3", "4"}, {"5"}, {"6"}, {"7"}}));
    QList<qint64> indexes;
    for (const auto &row : content.rows.rows)
        indexes.append(row.index);
    QCOMPARE(indexes, (QList<qint64>{0, 1, 6, 8, 9}));
}

void XlsxReaderTest::rowsAndGaps()
{
    // A row must not see what an older, wider row left in the reader's list.
    const SheetContent content = read(XlsxBuilder::withRows(
        "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row><row r='2'/>"
        "<row r='3'><c r='C3'><v>4</v></c></row><row r='4'><c r='A4'><v>5</v></c><c r='B4' s='1'/></row>"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"1", "2", "3"}, {"", "", "4"}, {"5"}}));
}

void XlsxReaderTest::hiddenAndMerged()
{
    const SheetContent content = read(XlsxBuilder::withSheet(
        "<cols><col min='1' max='2'/><col min='3' max='5' hidden='1'/><col min='7' hidden='true'/></cols>"
        "<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='2' hidden='1'><c r='A2'><v>2</v></c></row>"
        "<row r='3' hidden='0'><c r='A3'><v>3</v></c></row></sheetData>"
        "<mergeCells count='1'><mergeCell ref='A1:C2'/><mergeCell ref='B5:B5'/><mergeCell ref='$D$4:$D$6'/>"
        "<mergeCell ref='C9:A1'/><mergeCell ref='nonsense'/></mergeCells>"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.rows.rows.size(), 3);
    QCOMPARE(content.rows.hiddenRows, QList<qint64>{1});
    QCOMPARE(content.rows.hiddenColumnRanges, (QList<std::pair<int, int>>{{2, 4}, {6, 6}}));
    QCOMPARE(content.rows.mergedRanges, (QList<CellRange>{{0, 1, 0, 2}, {3, 5, 3, 3}}));
}

void XlsxReaderTest::listOfSheets()
{
    XlsxBuilder builder = XlsxBuilder::withRows("<row><c><v>1</v></c></row>");
    builder.set(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='Diagramm' r:id='rId9'/><sheet name='Größe &amp; Ort' "
        "r:id='rId1'/><sheet name='Alt' state='hidden' r:id='rId2'/><sheet name='Makro' state='veryHidden' "
        "r:id='rId3'/><sheet name='fehlt' r:id='rId77'/></sheets></workbook>");
    builder.set(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
        "<Relationship Id='rId2' Type='x/worksheet' Target='worksheets/two.xml'/><Relationship Id='rId3' "
        "Type='x/worksheet' Target='worksheets/three.xml'/><Relationship Id='rId9' Type='x/chartsheet' "
        "Target='chartsheets/sheet1.xml'/></Relationships>");
    builder.set("xl/worksheets/two.xml",
                "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>");
    builder.set("xl/worksheets/three.xml", "<worksheet><sheetData/></worksheet>");
    builder.set("xl/chartsheets/sheet1.xml", "<chartsheet/>");
    const SheetContent content = read(builder, 1);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.sheets.size(), 3);
    QCOMPARE(content.sheets.at(0).name, QStringLiteral("Größe & Ort"));
    QCOMPARE(content.sheets.at(0).visibility, SheetInfo::Visibility::Visible);
    QCOMPARE(content.sheets.at(1).visibility, SheetInfo::Visibility::Hidden);
    QCOMPARE(content.sheets.at(2).visibility, SheetInfo::Visibility::VeryHidden);
    QCOMPARE(content.texts(0), QStringList{"2"});
}

void XlsxReaderTest::sheetNamedByAnotherPart()
{
    XlsxBuilder builder = XlsxBuilder::withRows(QByteArray());
    builder.set("xl/_rels/workbook.xml.rels", "<Relationships/>").remove("xl/worksheets/sheet1.xml");
    const SheetContent content = read(builder);
    QVERIFY_ERROR(content.outcome, Invalid);
}

void XlsxReaderTest::encodingsOfParts()
{
    const QString xml =
        QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row>"
                       "<c t='str'><v>Köln Żółkiew 🏙</v></c></row></sheetData></worksheet>");
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    XlsxBuilder builder = XlsxBuilder::withRows(QByteArray());
    builder.set("xl/worksheets/sheet1.xml", encoder(xml));
    const SheetContent wide = read(builder);
    QVERIFY_RESULT(wide.outcome);
    QCOMPARE(wide.texts(0), QStringList{"Köln Żółkiew 🏙"});

    builder.set("xl/worksheets/sheet1.xml",
                "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet><sheetData><row>"
                "<c t='str'><v>K\xF6ln</v></c></row></sheetData></worksheet>");
    QCOMPARE(read(builder).texts(0), QStringList{"Köln"});
}

void XlsxReaderTest::characterDataAndEntities()
{
    const SheetContent content = read(XlsxBuilder::withRows(
        "<row><c t='inlineStr'><is><t><![CDATA[<b> & co]]> &lt;&#x41;&#228;&gt;</t></is></c>"
        "<c><v><!-- comment -->4<?pi?>2</v></c></row>"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), (QStringList{"<b> & co <Aä>", "42"}));
}

void XlsxReaderTest::alternativesAndExtensionsAreNotCells()
{
    const SheetContent content = read(XlsxBuilder::withSheet(
        "<sheetViews><sheetView><selection/></sheetView></sheetViews><sheetData><row r='1'><c r='A1'><v>1</v>"
        "<extLst><ext><v>9</v></ext></extLst></c><extLst><c r='B1'><v>9</v></c></extLst></row></sheetData>"
        "<extLst><ext><sheetData><row r='5'><c r='A5'><v>9</v></c></row></sheetData></ext></extLst>"));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"1"}}));
}

void XlsxReaderTest::storedEntries()
{
    XlsxBuilder builder = XlsxBuilder::withRows("<row><c><v>5</v></c></row>");
    const SheetContent stored = read(builder.stored());
    QVERIFY_RESULT(stored.outcome);
    QCOMPARE(stored.texts(0), QStringList{"5"});
}

void XlsxReaderTest::date1904()
{
    XlsxBuilder builder =
        XlsxBuilder::withRows("<row><c s='1'><v>30856</v></c><c s='2'><v>0.5</v></c></row>");
    builder.formats({"dd.mm.yyyy", "hh:mm"});
    builder.set("xl/workbook.xml",
                "<workbook xmlns:r='r'><workbookPr date1904='true'/><sheets><sheet name='Eins' "
                "r:id='rId1'/></sheets></workbook>");
    const SheetContent content = read(builder);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), (QStringList{"1988-06-24", "12:00"}));
}

void XlsxReaderTest::ownFormatsWinOverBuiltIn()
{
    XlsxBuilder builder =
        XlsxBuilder::withRows("<row><c s='0'><v>32318</v></c><c s='1'><v>32318</v></c></row>");
    builder.set("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='14' formatCode='0.0'/></numFmts>"
                                 "<cellXfs><xf numFmtId='14'/><xf numFmtId='15'/></cellXfs></styleSheet>");
    const SheetContent content = read(builder);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), (QStringList{"32318", "1988-06-24"}));
}

void XlsxReaderTest::stopsAndReadsAgain()
{
    XlsxBuilder::withRows(QByteArray("<row><c><v>1</v></c></row>").repeated(1000)).save(path());
    auto reader = SheetReader::open(path());
    QVERIFY_RESULT(reader);
    Progress progress;
    RowCollector some(5);
    QVERIFY_RESULT((*reader)->read(0, some, progress));
    QCOMPARE(some.rows.size(), 5);
    RowCollector all;
    QVERIFY_RESULT((*reader)->read(0, all, progress));
    QCOMPARE(all.rows.size(), 1000);
    QCOMPARE(all.rows.last().index, 999);
}

void XlsxReaderTest::cancels()
{
    XlsxBuilder::withRows(QByteArray("<row><c><v>1</v></c></row>").repeated(100'000)).save(path());
    auto reader = SheetReader::open(path());
    QVERIFY_RESULT(reader);
    qint64 reports = 0;
    Progress *running = nullptr;
    Progress progress([&](const QString &phase, qint64 done, qint64 total) {
        QVERIFY(!phase.isEmpty());
        QVERIFY(done <= total);
        if (++reports == 3)
            running->cancel();
    });
    running = &progress;
    RowCollector rows;
    QVERIFY_ERROR((*reader)->read(0, rows, progress), Cancelled);
    QVERIFY(rows.rows.size() < 100'000);
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "tst_xlsxreader.moc"
