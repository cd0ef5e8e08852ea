// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawzip.h"
#include "sheet/sheetreader.h"
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

#include <QStringEncoder>

using namespace weltkontor;

/// The ways in which programs put a workbook into a zip file, and how they write and link its parts.
class XlsxPackagesTest : public QObject
{
    Q_OBJECT

private slots:
    void formsOfEntries_data();
    void formsOfEntries();
    void zipWithCommentAndFolders();
    void sizesThatLie_data();
    void sizesThatLie();
    void partBehindTheEnd();
    void strict_data();
    void strict();
    void prefixesInEveryPart();
    void encodingsOfEveryPart_data();
    void encodingsOfEveryPart();
    void pathsOfTheWorkbook_data();
    void pathsOfTheWorkbook();
    void relationsOfOtherKinds();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("book.xlsx")); }

    /// A workbook with a shared and a rich string, a date, a number and a text in its cell.
    static XlsxBuilder workbook()
    {
        return XlsxBuilder::withRows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                                     "<c r='C1' s='1'><v>32318</v></c><c r='D1'><v>134057</v></c>"
                                     "<c r='E1' t='inlineStr'><is><t>Żółkiew</t></is></c></row>")
            .formats({"dd.mm.yyyy"})
            .strings("<si><t>Köln</t></si><si><r><t>a</t></r><r><t>b</t></r></si>");
    }
    static QStringList expected() { return {"Köln", "ab", "1988-06-24", "134057", "Żółkiew"}; }

    QTemporaryDir m_folder;
};

void XlsxPackagesTest::formsOfEntries_data()
{
    QTest::addColumn<RawZip::Sizes>("sizes");
    QTest::addColumn<bool>("isStored");
    const auto add = [](const char *name, RawZip::Sizes sizes) {
        QTest::addRow("%s", name) << sizes << false;
        QTest::addRow("%s, stored", name) << sizes << true;
    };
    add("sizes in front", RawZip::Sizes::InFront);
    add("sizes behind", RawZip::Sizes::Behind);
    add("sizes behind, unmarked", RawZip::Sizes::BehindUnmarked);
    add("zip64", RawZip::Sizes::Long);
    add("zip64, sizes behind", RawZip::Sizes::LongBehind);
}

void XlsxPackagesTest::formsOfEntries()
{
    QFETCH(RawZip::Sizes, sizes);
    QFETCH(bool, isStored);
    RawZip zip;
    const XlsxBuilder builder = workbook();
    for (auto part = builder.parts().cbegin(); part != builder.parts().cend(); ++part)
        zip.add({.name = part.key(), .content = part.value(), .sizes = sizes, .isStored = isStored});
    zip.save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), expected());
}

/// Folders are entries in some files, other parts may be anything, and a comment may look like an end.
void XlsxPackagesTest::zipWithCommentAndFolders()
{
    RawZip zip;
    zip.add({.name = "xl/", .content = {}, .isStored = true});
    zip.add({.name = "xl/worksheets/", .content = {}, .isStored = true});
    const XlsxBuilder builder = workbook();
    for (auto part = builder.parts().cbegin(); part != builder.parts().cend(); ++part)
        zip.add({.name = part.key(), .content = part.value()});
    zip.add({.name = "xl/media/image1.png", .content = QByteArray(5000, '\xFF'), .isStored = true});
    zip.comment("made by hand");
    zip.save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), expected());
}

void XlsxPackagesTest::sizesThatLie_data()
{
    QTest::addColumn<quint32>("size");
    QTest::addColumn<RawZip::Sizes>("sizes");
    for (const auto &[name, sizes] :
         {std::pair{"in front", RawZip::Sizes::InFront}, std::pair{"behind", RawZip::Sizes::Behind}}) {
        QTest::addRow("nothing, %s", name) << 0U << sizes;
        QTest::addRow("too little, %s", name) << 20U << sizes;
        QTest::addRow("too much, %s", name) << 2'000'000'000U << sizes;
    }
}

/// No more is read than there is, and what a file lacks or hides is told.
void XlsxPackagesTest::sizesThatLie()
{
    QFETCH(quint32, size);
    QFETCH(RawZip::Sizes, sizes);
    RawZip zip;
    const XlsxBuilder builder = workbook();
    for (auto part = builder.parts().cbegin(); part != builder.parts().cend(); ++part) {
        const bool isSheet = part.key().contains("sheet1");
        zip.add({.name = part.key(),
                 .content = part.value(),
                 .sizes = sizes,
                 .claimedSize = isSheet ? std::optional<quint32>(size) : std::nullopt});
    }
    zip.save(path());
    const SheetContent content = readSheet(path());
    if (content.outcome)
        QCOMPARE(content.texts(0), expected());
    else
        QVERIFY_ERROR(content.outcome, Invalid);
}

/// Bytes behind the end of the XML are damage, which must not pass for a whole sheet.
void XlsxPackagesTest::partBehindTheEnd()
{
    XlsxBuilder builder = workbook();
    builder.set("xl/worksheets/sheet1.xml",
                builder.parts().value("xl/worksheets/sheet1.xml") + "<worksheet/>");
    builder.save(path());
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

void XlsxPackagesTest::strict_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const char *cell, Cell::Kind kind, const char *text) {
        QTest::newRow(name) << QByteArray(cell) << int(kind) << QString::fromUtf8(text);
    };
    add("shared string", "<c r='A1' t='s'><v>0</v></c>", Cell::Kind::Text, "Köln");
    add("day", "<c r='A1' t='d' s='1'><v>1988-06-24</v></c>", Cell::Kind::Date, "1988-06-24");
    add("day with the hour zero", "<c r='A1' t='d' s='1'><v>1988-06-24T00:00:00</v></c>", Cell::Kind::Date,
        "1988-06-24");
    add("day and time", "<c r='A1' t='d' s='2'><v>1988-06-24T14:30:05</v></c>", Cell::Kind::DateTime,
        "1988-06-24T14:30:05");
    add("day and time to the millisecond", "<c r='A1' t='d' s='2'><v>1988-06-24T14:30:05.250</v></c>",
        Cell::Kind::DateTime, "1988-06-24T14:30:05.250");
    add("time", "<c r='A1' t='d' s='3'><v>14:30:05</v></c>", Cell::Kind::Time, "14:30:05");
    add("time behind a T", "<c r='A1' t='d' s='3'><v>T14:30:05</v></c>", Cell::Kind::Time, "14:30:05");
    add("month", "<c r='A1' t='d' s='4'><v>1988-06-01</v></c>", Cell::Kind::Date, "1988-06");
    add("day before 1900", "<c r='A1' t='d' s='1'><v>1871-01-18</v></c>", Cell::Kind::Date, "1871-01-18");
    add("result of a formula", "<c r='A1' t='d' s='1'><f>TODAY()</f><v>2026-11-24</v></c>", Cell::Kind::Date,
        "2026-11-24");
    add("serial number", "<c r='A1' s='1'><v>32318</v></c>", Cell::Kind::Date, "1988-06-24");
}

/// ISO/IEC 29500 part 1: other namespaces and types of relations, and days as ISO 8601.
void XlsxPackagesTest::strict()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, kind);
    const QByteArray main = "xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'";
    const QByteArray types = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    XlsxBuilder builder = XlsxBuilder::withRows(QByteArray());
    builder.formats({"dd.mm.yyyy", "dd.mm.yyyy hh:mm:ss", "hh:mm:ss", "mmmm yyyy"})
        .strings("<si><t>Köln</t></si>");
    for (const char *part : {"xl/styles.xml", "xl/sharedStrings.xml"}) {
        QByteArray content = builder.parts().value(part);
        builder.set(part, content.insert(content.indexOf('>', 1), ' ' + main));
    }
    builder.set("xl/worksheets/sheet1.xml",
                "<worksheet " + main + "><sheetData><row r='1'>" + cell + "</row></sheetData></worksheet>");
    builder.set("xl/workbook.xml", "<workbook " + main + " xmlns:r='" + types +
                                       "' conformance='strict'><workbookPr dateCompatibility='0'/><sheets>"
                                       "<sheet name='Eins' sheetId='1' r:id='rId1'/></sheets></workbook>");
    builder.set("_rels/.rels", "<Relationships><Relationship Id='rId1' Type='" + types +
                                   "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    builder.set("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Type='" + types +
                    "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='" + types +
                    "/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='rId3' Type='" + types +
                    "/styles' Target='styles.xml'/></Relationships>");
    builder.save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(int(content.cell(0, 0).kind()), kind);
    QTEST(content.cell(0, 0).text(), "text");
}

void XlsxPackagesTest::prefixesInEveryPart()
{
    XlsxBuilder builder = XlsxBuilder::withRows(QByteArray());
    builder.set("_rels/.rels",
                "<p:Relationships xmlns:p='p'><p:Relationship Id='rId1' Type='x/officeDocument' "
                "Target='xl/workbook.xml'/></p:Relationships>");
    builder.set("xl/_rels/workbook.xml.rels",
                "<p:Relationships xmlns:p='p'><p:Relationship Id='rId1' Type='x/worksheet' "
                "Target='worksheets/sheet1.xml'/><p:Relationship Id='rId2' Type='x/sharedStrings' "
                "Target='sharedStrings.xml'/><p:Relationship Id='rId3' Type='x/styles' Target='styles.xml'/>"
                "</p:Relationships>");
    builder.set("xl/workbook.xml",
                "<q:workbook xmlns:q='q' xmlns:z='z'><q:workbookPr date1904='1'/><q:sheets>"
                "<q:sheet name='Eins' z:id='rId1' state='visible'/></q:sheets></q:workbook>");
    builder.set("xl/styles.xml", "<s:styleSheet xmlns:s='s'><s:numFmts><s:numFmt numFmtId='164' "
                                 "formatCode='dd.mm.yyyy'/></s:numFmts><s:cellXfs><s:xf numFmtId='0'/>"
                                 "<s:xf numFmtId='164'/></s:cellXfs></s:styleSheet>");
    builder.set("xl/sharedStrings.xml",
                "<t:sst xmlns:t='t'><t:si><t:r><t:t>Kö</t:t></t:r><t:r><t:t>ln</t:t></t:r>"
                "<t:rPh sb='0' eb='1'><t:t>x</t:t></t:rPh></t:si></t:sst>");
    builder.set("xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x='x'><x:cols><x:col min='2' max='2' hidden='1'/></x:cols><x:sheetData>"
                "<x:row r='1'><x:c r='A1' t='s'><x:v>0</x:v></x:c><x:c r='B1' s='1'><x:f>1+1</x:f>"
                "<x:v>30856</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A2:B3'/>"
                "</x:mergeCells></x:worksheet>");
    builder.save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), (QStringList{"Köln", "1988-06-24"}));
    QCOMPARE(content.rows.hiddenColumnRanges, (QList<std::pair<int, int>>{{1, 1}}));
    QCOMPARE(content.rows.mergedRanges, (QList<CellRange>{{1, 2, 0, 1}}));
}

void XlsxPackagesTest::encodingsOfEveryPart_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<bool>("hasMark");
    QTest::newRow("UTF-8") << QStringConverter::Utf8 << false;
    QTest::newRow("UTF-8 with its mark") << QStringConverter::Utf8 << true;
    QTest::newRow("UTF-16 little-endian") << QStringConverter::Utf16LE << true;
    QTest::newRow("UTF-16 big-endian") << QStringConverter::Utf16BE << true;
}

void XlsxPackagesTest::encodingsOfEveryPart()
{
    QFETCH(QStringConverter::Encoding, encoding);
    QFETCH(bool, hasMark);
    XlsxBuilder builder = workbook();
    const auto flag = hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default;
    const bool isWide = encoding != QStringConverter::Utf8;
    const auto parts = builder.parts();
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        QStringEncoder encoder(encoding, flag);
        const QString declaration = QStringLiteral("<?xml version='1.0' encoding='%1' standalone='yes'?>\r\n")
                                        .arg(isWide ? QStringLiteral("UTF-16") : QStringLiteral("UTF-8"));
        builder.set(part.key(), encoder(declaration + QString::fromUtf8(part.value())));
    }
    builder.save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), expected());
}

void XlsxPackagesTest::pathsOfTheWorkbook_data()
{
    QTest::addColumn<QByteArray>("target"); // in the relations of the package
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("absolute") << QByteArray("/xl/workbook.xml") << QByteArray("xl/workbook.xml");
    QTest::newRow("at the top") << QByteArray("workbook.xml") << QByteArray("workbook.xml");
    QTest::newRow("deep below") << QByteArray("/a/b/c/book.xml") << QByteArray("a/b/c/book.xml");
    QTest::newRow("with a step back") << QByteArray("./x/../xl/book.xml") << QByteArray("xl/book.xml");
    QTest::newRow("backslashes") << QByteArray("\\xl\\workbook.xml") << QByteArray("xl/workbook.xml");
    QTest::newRow("backslashes in the zip, too")
        << QByteArray("xl\\workbook.xml") << QByteArray("xl\\workbook.xml");
    QTest::newRow("in capitals") << QByteArray("XL/WORKBOOK.XML") << QByteArray("xl/Workbook.xml");
    QTest::newRow("two slashes") << QByteArray("//xl//workbook.xml") << QByteArray("xl/workbook.xml");
    QTest::newRow("above the top") << QByteArray("../../xl/workbook.xml") << QByteArray("xl/workbook.xml");
}

void XlsxPackagesTest::pathsOfTheWorkbook()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, part);
    XlsxBuilder builder = XlsxBuilder::withRows(QByteArray());
    const QByteArray book = builder.parts().value("xl/workbook.xml");
    builder.remove("xl/workbook.xml").remove("xl/_rels/workbook.xml.rels").remove("xl/worksheets/sheet1.xml");
    builder.set("_rels/.rels",
                "<Relationships><Relationship Id='rId1' Type='http://x/officeDocument' Target='" + target +
                    "'/></Relationships>");
    builder.set(part, book);
    const qsizetype slash = std::max(part.lastIndexOf('/'), part.lastIndexOf('\\')) + 1;
    const QByteArray separator = part.contains('\\') ? "\\" : "/";
    builder.set(part.left(slash) + "_rels" + separator + part.mid(slash) + ".rels",
                "<Relationships><Relationship Id='rId1' Type='http://x/worksheet' Target='/far/away.xml'/>"
                "</Relationships>");
    builder.set("far/away.xml", "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>");
    builder.save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), QStringList{"5"});
}

/// Pictures, links to the outside and things of later versions must not be taken for the parts that are
/// meant.
void XlsxPackagesTest::relationsOfOtherKinds()
{
    XlsxBuilder builder = workbook();
    builder.set(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='a' Type='http://x/hyperlink' Target='http://example.org/' "
        "TargetMode='External'/><Relationship Id='b' Type='http://x/theme' Target='theme/theme1.xml'/>"
        "<Relationship Id='c' Type='http://x/sharedStrings' Target='lost.xml'/>"
        "<Relationship Type='http://x/sharedStrings' Target='sharedStrings.xml'/>"
        "<Relationship Id='d' Type='http://x/styles' Target='http://x/styles.xml' TargetMode='External'/>"
        "<Relationship Id='rId1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
        "<Other Id='rId1' Target='theme/theme1.xml'/></Relationships>");
    builder.save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), expected());
}

QTEST_GUILESS_MAIN(XlsxPackagesTest)
#include "tst_xlsxpackages.moc"
