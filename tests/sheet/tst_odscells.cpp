// SPDX-License-Identifier: GPL-3.0-or-later
#include "odsbuilder.h"
#include "support/resultmacros.h"

using namespace weltkontor;

/// What the cells and rows of OpenDocument spreadsheets mean, case by case; in packages and in single files.
class OdsCellsTest : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void texts_data();
    void texts();
    void coveredCells();
    void spans();
    void groups();
    void foldedGroups();
    void hiddenInEveryWay();
    void styledEmptyRowsAtTheEnd();
    void emptyRowsWrittenOut();
    void cellsThatAreNoCells();
    void typeOnlyInTheListOfParts();
    void protectedInEveryWay_data();
    void protectedInEveryWay();
    void opensWithProgress_data();
    void opensWithProgress();
    void opensUntilCancelled_data();
    void opensUntilCancelled();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("list.ods")); }
    SheetContent read(const QByteArray &tables, const QByteArray &styles = {})
    {
        odsPackage(odsDocument(tables, styles)).save(path());
        SheetContent content = readSheet(path());
        const QString flat = m_folder.filePath(QStringLiteral("list.fods"));
        writeFile(flat,
                  "<?xml version='1.0' encoding='UTF-8'?>" + odsDocument(tables, styles, "office:document"));
        const SheetContent same = readSheet(flat);
        if (same.allTexts() != content.allTexts() || same.rows.mergedRanges != content.rows.mergedRanges ||
            same.rows.hiddenRows != content.rows.hiddenRows)
            content.outcome = Error{Error::Kind::Conflict, QStringLiteral("reads otherwise in one file"), {}};
        return content;
    }

    QTemporaryDir m_folder;
};

void OdsCellsTest::values_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const char *attributes, Cell::Kind kind, const char *text) {
        QTest::newRow(name) << QByteArray(attributes) << int(kind) << QString::fromUtf8(text);
    };
    using Kind = Cell::Kind;
    add("midnight", "office:value-type='time' office:time-value='PT0S'", Kind::Time, "00:00");
    add("time with a fraction", "office:value-type='time' office:time-value='PT12H30M15.500000000S'",
        Kind::Time, "12:30:15.500");
    add("36 hours", "office:value-type='time' office:time-value='PT36H00M00S'", Kind::Duration, "36:00:00");
    add("a day and 2 hours", "office:value-type='time' office:time-value='P1DT2H'", Kind::Duration,
        "26:00:00");
    add("a whole day", "office:value-type='time' office:time-value='P1D'", Kind::Duration, "24:00:00");
    add("less than nothing", "office:value-type='time' office:time-value='-PT1H30M'", Kind::Duration,
        "-01:30:00");
    add("hours that count on",
        "table:style-name='hours' office:value-type='time' office:time-value='PT2H05M'", Kind::Duration,
        "02:05:00");
    add("months have no length", "office:value-type='time' office:time-value='P1M'", Kind::Text, "P1M");
    add("day", "office:value-type='date' office:date-value='2004-02-29'", Kind::Date, "2004-02-29");
    add("day and time", "office:value-type='date' office:date-value='2004-02-29T08:05:00'", Kind::DateTime,
        "2004-02-29T08:05:00");
    add("day of a time zone", "office:value-type='date' office:date-value='2004-02-29T08:05:00Z'",
        Kind::DateTime, "2004-02-29T08:05:00");
    add("midnight of a day",
        "table:style-name='day' office:value-type='date' "
        "office:date-value='2004-02-29T00:00:00'",
        Kind::Date, "2004-02-29");
    add("day before 1900", "office:value-type='date' office:date-value='1803-07-14'", Kind::Date,
        "1803-07-14");
    add("no day", "office:value-type='date' office:date-value='2003-02-29'", Kind::Text, "2003-02-29");
    add("per cent", "office:value-type='percentage' office:value='0.075'", Kind::Number, "0.075");
    add("euros", "office:value-type='currency' office:currency='EUR' office:value='1200.5'", Kind::Number,
        "1200.5");
    add("currency without a name", "office:value-type='currency' office:value='-3'", Kind::Number, "-3");
    add("power of ten", "office:value-type='float' office:value='1.5E3'", Kind::Number, "1500");
    add("number of no number", "office:value-type='float' office:value='12x'", Kind::Text, "12x");
    add("endless number", "office:value-type='float' office:value='INF'", Kind::Text, "INF");
    add("false", "office:value-type='boolean' office:boolean-value='false'", Kind::Boolean, "false");
    add("text formula",
        "table:formula='of:=CONCATENATE([.A1];\"x\")' office:value-type='string' "
        "office:string-value='Köln x'",
        Kind::Text, "Köln x");
    add("number formula", "table:formula='of:=1+1' office:value-type='float' office:value='2'", Kind::Number,
        "2");
    add("date formula", "table:formula='of:=TODAY()' office:value-type='date' office:date-value='2020-01-02'",
        Kind::Date, "2020-01-02");
    add("text that looks like a number", "office:value-type='string' office:string-value='0049'", Kind::Text,
        "0049");
}

void OdsCellsTest::values()
{
    QFETCH(QByteArray, attributes);
    const QByteArray styles =
        "<number:time-style style:name='N1' number:truncate-on-overflow='false'><number:hours/>"
        "<number:text>:</number:text><number:minutes number:style='long'/></number:time-style>"
        "<style:style style:name='hours' style:family='table-cell' style:data-style-name='N1'/>"
        "<number:date-style style:name='N2'><number:day/><number:text>.</number:text><number:month/>"
        "<number:text>.</number:text><number:year number:style='long'/></number:date-style>"
        "<style:style style:name='day' style:family='table-cell' style:data-style-name='N2'/>";
    const SheetContent content = read(odsTable(odsRow(odsCell(attributes) + odsNumber(1))), styles);
    QVERIFY_RESULT(content.outcome);
    QTEST(int(content.cell(0, 0).kind()), "kind");
    QTEST(content.cell(0, 0).text(), "text");
}

void OdsCellsTest::texts_data()
{
    QTest::addColumn<QByteArray>("paragraphs");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const char *paragraphs, const char *text) {
        QTest::newRow(name) << QByteArray(paragraphs) << QString::fromUtf8(text);
    };
    add("paragraphs", "<text:p>Rathaus</text:p><text:p>Friedensplatz 1</text:p>", "Rathaus\nFriedensplatz 1");
    add("line break", "<text:p>a<text:line-break/>b</text:p>", "a\nb");
    add("blanks and tabs", "<text:p>a<text:s/><text:s text:c='2'/>b<text:tab/>c</text:p>", "a   b\tc");
    add("blanks at the ends", "<text:p><text:s/>a<text:s/></text:p>", " a ");
    add("white space of the file", "<text:p>\n   a\n   b\n </text:p>", "a b");
    add("space between spans", "<text:p><text:span>a</text:span> <text:span> b</text:span></text:p>", "a b");
    add("spans in links", "<text:p><text:a><text:span>mail</text:span>@x.de</text:a></text:p>", "mail@x.de");
    add("note first",
        "<office:annotation><dc:creator>Ich</dc:creator><text:p>prüfen</text:p>"
        "</office:annotation><text:p>Leeds</text:p>",
        "Leeds");
    add("note last",
        "<text:p>Leeds</text:p><office:annotation><text:p>prüfen</text:p><text:p>bald</text:p>"
        "</office:annotation>",
        "Leeds");
    add("note inside", "<text:p>Le<office:annotation><text:p>x</text:p></office:annotation>eds</text:p>",
        "Leeds");
    add("CDATA", "<text:p><![CDATA[A & B <c>]]></text:p>", "A & B <c>");
    add("references", "<text:p>Kr&#xE1;l &#8211; &quot;x&quot;</text:p>", "Král – \"x\"");
    add("empty paragraphs", "<text:p/><text:p/>", "\n");
}

void OdsCellsTest::texts()
{
    QFETCH(QByteArray, paragraphs);
    const SheetContent content = read(odsTable(odsRow(odsTextCell(paragraphs) + odsNumber(1))));
    QVERIFY_RESULT(content.outcome);
    QTEST(content.cell(0, 0).text(), "text");
}

/// What lies below a merged block is read, in its place, and the cells behind it keep theirs.
void OdsCellsTest::coveredCells()
{
    const SheetContent content =
        read(odsTable(odsRow(odsTextCell("<text:p>Europa</text:p>", "table:number-columns-spanned='3'") +
                             "<table:covered-table-cell table:number-columns-repeated='2'/>" + odsNumber(4)) +
                      odsRow("<table:covered-table-cell office:value-type='string'><text:p>darunter</text:p>"
                             "</table:covered-table-cell>" +
                             odsNumber(2))));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"Europa", "", "", "4"}, {"darunter", "2"}}));
}

void OdsCellsTest::spans()
{
    const SheetContent content = read(odsTable(
        odsRow(odsNumber(1)) +
        odsRow(odsNumber(2) + odsTextCell("<text:p>x</text:p>", "table:number-rows-spanned='2' "
                                                                "table:number-columns-spanned='2'")) +
        odsRow(odsCell("table:number-columns-spanned='99999' table:number-rows-spanned='2'")) +
        odsRow(odsCell("table:number-columns-spanned='1' table:number-rows-spanned='0'"))));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.rows.mergedRanges, (QList<CellRange>{{1, 2, 1, 2}})); // the next one reaches too far
}

void OdsCellsTest::groups()
{
    const SheetContent content = read(odsTable(
        "<table:table-header-columns><table:table-column/></table:table-header-columns>"
        "<table:table-columns><table:table-column/></table:table-columns>"
        "<table:table-header-rows>" +
        odsRow(odsNumber(1)) + "</table:table-header-rows><table:table-rows>" + odsRow(odsNumber(2)) +
        "</table:table-rows><table:table-row-group><table:table-header-rows>" + odsRow(odsNumber(3)) +
        "</table:table-header-rows><table:table-row-group>" + odsRow(odsNumber(4)) +
        "</table:table-row-group></table:table-row-group>" + odsRow(odsNumber(5))));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"1"}, {"2"}, {"3"}, {"4"}, {"5"}}));
    QVERIFY(content.rows.hiddenRows.isEmpty());
}

void OdsCellsTest::foldedGroups()
{
    const SheetContent content = read(odsTable(
        "<table:table-column-group table:display='false'><table:table-column/></table:table-column-group>"
        "<table:table-column/>" +
        odsRow(odsNumber(1)) + "<table:table-row-group table:display='false'>" + odsRow(odsNumber(2)) +
        "<table:table-row-group>" + odsRow(odsNumber(3)) + "</table:table-row-group>" + odsRow(odsNumber(4)) +
        "</table:table-row-group>" + odsRow(odsNumber(5))));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.rows.rows.size(), 5);
    QCOMPARE(content.rows.hiddenRows, (QList<qint64>{1, 2, 3}));
    QCOMPARE(content.rows.hiddenColumnRanges, (QList<std::pair<int, int>>{{0, 0}}));
}

void OdsCellsTest::hiddenInEveryWay()
{
    const QByteArray styles = "<style:style style:name='off' style:family='table'><style:table-properties "
                              "table:display='false'/></style:style>";
    const QByteArray hidden =
        "<table:table table:name='Alt' table:style-name='off'>" + odsRow(odsNumber(9)) + "</table:table>";
    const SheetContent content =
        read(odsTable("<table:table-column/><table:table-column table:visibility='collapse'/>"
                      "<table:table-column table:visibility='filter' table:number-columns-repeated='2'/>" +
                      odsRow(odsNumber(1), "table:visibility='collapse' table:number-rows-repeated='2'") +
                      odsRow(odsNumber(2), "table:visibility='filter'") +
                      odsRow(odsNumber(3), "table:visibility='visible'")) +
                 hidden,
             styles);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.rows.hiddenRows, (QList<qint64>{0, 1, 2}));
    QCOMPARE(content.rows.hiddenColumnRanges, (QList<std::pair<int, int>>{{1, 1}, {2, 3}}));
    QCOMPARE(content.sheets.at(0).visibility, SheetInfo::Visibility::Visible);
    QCOMPARE(content.sheets.at(1).visibility, SheetInfo::Visibility::Hidden);
}

/// As LibreOffice writes a sheet whose columns were formatted as a whole.
void OdsCellsTest::styledEmptyRowsAtTheEnd()
{
    const SheetContent content =
        read(odsTable(odsRow(odsNumber(1)) +
                      odsRow(odsCell("table:style-name='ce1' table:number-columns-repeated='16384'"),
                             "table:style-name='ro1' table:number-rows-repeated='1048574'") +
                      odsRow(odsCell("table:style-name='ce1' table:number-columns-repeated='16384'"))));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"1"}}));
}

/// The same without repeating, as other programs do; and more of them than a sheet has rows.
void OdsCellsTest::emptyRowsWrittenOut()
{
    odsPackage(odsDocument(odsTable(
                   odsRow(odsNumber(1)) +
                   QByteArray("<table:table-row><table:table-cell/></table:table-row>").repeated(1'100'000))))
        .save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"1"}}));
}

void OdsCellsTest::cellsThatAreNoCells()
{
    const SheetContent content =
        read("<table:calculation-settings><table:null-date table:date-value='1899-12-30'/>"
             "</table:calculation-settings><table:dde-links><table:dde-link><table:table table:name='no'>" +
             odsRow(odsNumber(7)) + "</table:table></table:dde-link></table:dde-links>" +
             odsTable("<office:forms/><table:shapes><draw:frame><table:table>" + odsRow(odsNumber(8)) +
                      "</table:table></draw:frame></table:shapes>" +
                      odsRow(odsTextCell("<text:p>a</text:p><draw:frame><draw:text-box><text:p>b</text:p>"
                                         "</draw:text-box></draw:frame><table:table>" +
                                         odsRow(odsNumber(9)) + "</table:table>"))) +
             "<table:named-expressions/><table:database-ranges/>");
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.sheets.size(), 1);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"a"}}));
}

void OdsCellsTest::typeOnlyInTheListOfParts()
{
    odsPackage(odsDocument(odsTable(odsRow(odsNumber(1)))))
        .remove("mimetype")
        .set("META-INF/manifest.xml",
             "<manifest:manifest><manifest:file-entry manifest:full-path='/' manifest:media-type='"
             "application/vnd.oasis.opendocument.spreadsheet'/></manifest:manifest>")
        .save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"1"}}));
}

void OdsCellsTest::protectedInEveryWay_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("parts")
        << QByteArray("<manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data "
                      "manifest:checksum='x'/></manifest:file-entry>")
        << QByteArray("content.xml");
    QTest::newRow("as a whole") << QByteArray("<manifest:file-entry manifest:full-path='encrypted-package'>"
                                              "<manifest:encryption-data/></manifest:file-entry>")
                                << QByteArray("encrypted-package");
    QTest::newRow("without a prefix")
        << QByteArray("<file-entry full-path='content.xml'><encryption-data/></file-entry>")
        << QByteArray("content.xml");
}

void OdsCellsTest::protectedInEveryWay()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QByteArray, part);
    odsPackage("")
        .remove("content.xml")
        .set(part, "\x8F\x03 no XML at all")
        .set("META-INF/manifest.xml", "<manifest:manifest>" + manifest + "</manifest:manifest>")
        .save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_ERROR(content.outcome, Denied);
    QVERIFY(content.outcome.error().message.contains(QStringLiteral("list.ods")));
}

void OdsCellsTest::opensWithProgress_data()
{
    QTest::addColumn<QByteArray>("bytes"); // none: a package
    QTest::newRow(".ods") << QByteArray();
    QTest::newRow(".fods") << odsDocument(odsTable(odsRow(odsNumber(1)).repeated(20'000)), {},
                                          "office:document");
    QTest::newRow(".csv") << QByteArray("Köln;1\n").repeated(200'000);
}

void OdsCellsTest::opensWithProgress()
{
    QFETCH(QByteArray, bytes);
    if (bytes.isEmpty())
        odsPackage(odsDocument(odsTable(odsRow(odsNumber(1)).repeated(20'000)))).save(path());
    else
        writeFile(path(), bytes);
    QList<qint64> steps;
    QSet<QString> phases;
    qint64 last = 0;
    Progress progress([&](const QString &phase, qint64 done, qint64 total) {
        phases.insert(phase);
        steps.append(done);
        last = total;
    });
    const auto reader = SheetReader::open(path(), {}, progress);
    QVERIFY_RESULT(reader);
    QVERIFY(steps.size() >= 3);
    QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
    QCOMPARE(steps.last(), last);
    QCOMPARE(phases.size(), 1);
}

void OdsCellsTest::opensUntilCancelled_data()
{
    opensWithProgress_data();
}

void OdsCellsTest::opensUntilCancelled()
{
    QFETCH(QByteArray, bytes);
    if (bytes.isEmpty())
        odsPackage(odsDocument(odsTable(odsRow(odsNumber(1)).repeated(20'000)))).save(path());
    else
        writeFile(path(), bytes);
    // Cancelled in the middle of the file, as by a person, and not looked at again afterwards.
    int reports = 0;
    Progress progress([&](const QString &, qint64, qint64) {
        ++reports;
        progress.cancel();
    });
    QVERIFY_ERROR(SheetReader::open(path(), {}, progress), Cancelled);
    QCOMPARE(reports, 1);
    QVERIFY_ERROR(SheetReader::open(path(), {}, progress), Cancelled);
    QCOMPARE(reports, 1);
}

QTEST_GUILESS_MAIN(OdsCellsTest)
#include "tst_odscells.moc"
