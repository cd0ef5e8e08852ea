// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryuse.h"
#include "odsbuilder.h"
#include "support/resultmacros.h"

using namespace weltkontor;

/// OpenDocument spreadsheets made to fill the memory or to take forever: a clear error, and never 200 MB.
class HostileOdsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bombs_data();
    void bombs();
    void inflationIsLimited_data();
    void inflationIsLimited();
    void entities_data();
    void entities();
    void timeIsUp();
    void bombInTheListOfParts();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("hostile.ods")); }
    SheetContent measured(const ReadOptions &options = {}) const;

    QTemporaryDir m_folder;
};

constexpr qint64 mostKilobytes = 200 * 1024;

void HostileOdsTest::initTestCase()
{
    QVERIFY(MemoryUse::giveBackAtOnce());
}

/// Reads every row and keeps none.
SheetContent HostileOdsTest::measured(const ReadOptions &options) const
{
    SheetContent content;
    const auto reader = SheetReader::open(path(), options);
    if (!reader) {
        content.outcome = reader.error();
        return content;
    }
    Progress progress;
    const auto extent = (*reader)->measure(0, progress);
    content.outcome = extent ? Result<void>() : Result<void>(extent.error());
    return content;
}

void HostileOdsTest::bombs_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<int>("times");
    const QByteArray content = "content.xml";
    const QByteArray styles = "styles.xml";
    const QByteArray table = "<office:document-content><office:body><office:spreadsheet><table:table>";
    const QByteArray cell = table + "<table:table-row><table:table-cell office:value-type='string'>";
    const QByteArray automatic = "<office:document-content><office:automatic-styles>";
    const QByteArray longName(100'000, 'n');
    const auto add = [](const char *name, const QByteArray &part, const QByteArray &beginning,
                        const QByteArray &repeated,
                        int times) { QTest::newRow(name) << part << beginning << repeated << times; };
    add("blanks", content, table, " ", 80'000'000);
    add("blanks in the styles", styles, "<office:document-styles>", " ", 80'000'000);
    add("nested", content, table, "<a>", 10'000'000);
    add("nested groups", content, table, "<table:table-row-group>", 1'000'000);
    add("nested spans", content, cell + "<text:p>", "<text:span>", 1'000'000);
    add("one text", content, cell + "<text:p>", "x", 40'000'000);
    add("one note", content, cell + "<office:annotation><text:p>", "x", 80'000'000);
    add("paragraphs", content, cell, "<text:p/>", 8'000'000);
    add("blanks that are counted", content, cell + "<text:p>", "<text:s text:c='1000000'/>", 100);
    add("long texts in one row", content, table + "<table:table-row>",
        odsTextCell("<text:p>" + QByteArray(1'000'000, 'x') + "</text:p>"), 60);
    add("sheets", content, "<office:document-content><office:body><office:spreadsheet>", "<table:table/>",
        1'000'000);
    add("long names of sheets", content, "<office:document-content><office:body><office:spreadsheet>",
        "<table:table table:name='" + longName + "'/>", 660);
    add("styles", content, automatic, "<style:style style:family='table-cell' style:name='a'/>", 1'000'000);
    add("columns with long styles", content, table,
        "<table:table-column table:default-cell-style-name='" + longName + "'/>", 660);
    add("merged cells", content, table + "<table:table-row>", odsCell("table:number-columns-spanned='9'"),
        1'000'000);
    add("hidden columns", content, table, "<table:table-column table:visibility='collapse'/>", 1'000'000);
    add("repeated rows and cells", content, table,
        odsRow(odsCell("office:value-type='float' office:value='1' table:number-columns-repeated='16384'"),
               "table:number-rows-repeated='10000'"),
        100);
}

void HostileOdsTest::bombs()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, repeated);
    QFETCH(int, times);
    odsPackage(odsDocument(odsTable(odsRow(odsNumber(1)))))
        .set(part, beginning + repeated.repeated(times))
        .save(path());
    MemoryUse::forgetPeak();
    const qint64 before = MemoryUse::kilobytesNow();
    const SheetContent content = measured();
    const qint64 peak = MemoryUse::peakKilobytes();
    QVERIFY_ERROR(content.outcome, Invalid);
    QVERIFY(content.outcome.error().message.contains(QStringLiteral("hostile.ods")));
    QVERIFY2(peak < 0 || peak - before < mostKilobytes, qPrintable(QString::number(peak - before)));
}

void HostileOdsTest::inflationIsLimited_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("content") << QByteArray("content.xml");
    QTest::newRow("styles") << QByteArray("styles.xml");
}

void HostileOdsTest::inflationIsLimited()
{
    QFETCH(QByteArray, part);
    const QByteArray blanks(20 << 20, ' ');
    QByteArray document =
        odsDocument(odsTable(odsRow(odsNumber(1))), {},
                    part == "styles.xml" ? "office:document-styles" : "office:document-content");
    document.insert(document.indexOf("<office:automatic-styles>"), blanks);
    odsPackage(odsDocument(odsTable(odsRow(odsNumber(1))))).set(part, document).save(path());
    QVERIFY_RESULT(measured().outcome); // 20 MB do no harm yet

    ReadOptions options;
    options.limits.inflationFree = 8 << 20;
    const SheetContent byRatio = measured(options);
    QVERIFY_ERROR(byRatio.outcome, Invalid);
    QVERIFY2(byRatio.outcome.error().detail.contains(QStringLiteral("inflates")),
             qPrintable(byRatio.outcome.error().detail));
    options = ReadOptions();
    options.limits.entryBytes = 1 << 20;
    QVERIFY_ERROR(measured(options).outcome, Invalid);
}

void HostileOdsTest::entities_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content");
    const QByteArray laughs = "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><d>&b;</d>";
    const QByteArray external = "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><d>&a;</d>";
    QTest::newRow("content") << QByteArray("content.xml") << laughs;
    QTest::newRow("styles") << QByteArray("styles.xml") << laughs;
    QTest::newRow("external") << QByteArray("content.xml") << external;
    QTest::newRow("single file") << QByteArray()
                                 << "<?xml version='1.0'?>" + laughs +
                                        "<!-- application/vnd.oasis.opendocument.spreadsheet -->";
}

void HostileOdsTest::entities()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, content);
    if (part.isEmpty())
        writeFile(path(), content);
    else
        odsPackage(odsDocument(odsTable(odsRow(odsNumber(1))))).set(part, content).save(path());
    QVERIFY_ERROR(measured().outcome, Invalid);
}

void HostileOdsTest::timeIsUp()
{
    odsPackage(odsDocument(odsTable(odsRow(odsNumber(1)).repeated(50'000)))).save(path());
    ReadOptions options;
    options.limits.time = std::chrono::milliseconds(-1); // was up before it began
    QVERIFY_ERROR(measured(options).outcome, Invalid);
}

/// Only its beginning is looked at, for what kind of file it is and whether it is protected.
void HostileOdsTest::bombInTheListOfParts()
{
    odsPackage(odsDocument(odsTable(odsRow(odsNumber(1)))))
        .set("META-INF/manifest.xml", QByteArray(300 << 20, ' '))
        .set("mimetype", "application/vnd.oasis.opendocument.spreadsheet" + QByteArray(100 << 20, ' '))
        .save(path());
    MemoryUse::forgetPeak();
    const qint64 before = MemoryUse::kilobytesNow();
    const SheetContent content = readSheet(path());
    const qint64 peak = MemoryUse::peakKilobytes();
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"1"}}));
    QVERIFY2(peak < 0 || peak - before < mostKilobytes / 10, qPrintable(QString::number(peak - before)));
}

QTEST_GUILESS_MAIN(HostileOdsTest)
#include "tst_hostileods.moc"
