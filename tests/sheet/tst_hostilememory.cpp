// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryuse.h"
#include "sheet/sheetreader.h"
#include "support/resultmacros.h"
#include "xlsbuilder.h"
#include "xlsxbuilder.h"

using namespace weltkontor;

/// Files made to fill the memory, in the sizes in which they do: all stay below 200 MB.
class HostileMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void workbooks_data();
    void workbooks();
    void texts_data();
    void texts();
    void oldWorkbooks_data();
    void oldWorkbooks();

private:
    void checkRefusal();
    QString path() const { return m_folder.filePath(QStringLiteral("hostile")); }

    QTemporaryDir m_folder;
};

constexpr qint64 mostKilobytes = 200 * 1024;

void HostileMemoryTest::initTestCase()
{
    QVERIFY(MemoryUse::giveBackAtOnce());
}

void HostileMemoryTest::checkRefusal()
{
    MemoryUse::forgetPeak();
    const qint64 before = MemoryUse::kilobytesNow();
    auto reader = SheetReader::open(path());
    Result<void> outcome;
    if (reader) {
        Progress progress;
        const auto extent = (*reader)->measure(0, progress);
        outcome = extent ? Result<void>() : Result<void>(extent.error());
    } else {
        outcome = reader.error();
    }
    const qint64 peak = MemoryUse::peakKilobytes();
    QVERIFY_ERROR(outcome, Invalid);
    QVERIFY2(peak < 0 || peak - before < mostKilobytes, qPrintable(QString::number(peak - before)));
}

void HostileMemoryTest::workbooks_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<int>("times");
    const QByteArray sheet = "xl/worksheets/sheet1.xml";
    const QByteArray strings = "xl/sharedStrings.xml";
    QTest::newRow("nothing but blanks")
        << sheet << QByteArray("<worksheet>") << QByteArray(" ") << 80'000'000;
    QTest::newRow("nested") << sheet << QByteArray("<worksheet>") << QByteArray("<a>") << 10'000'000;
    QTest::newRow("one endless text")
        << sheet << QByteArray("<worksheet><sheetData><row><c t='str'><v>") << QByteArray("x") << 40'000'000;
    QTest::newRow("merged cells") << sheet << QByteArray("<worksheet><mergeCells>")
                                  << QByteArray("<mergeCell ref='A1:XFD1048576'/>") << 1'000'000;
    QTest::newRow("hidden columns") << sheet << QByteArray("<worksheet><cols>")
                                    << QByteArray("<col min='1' max='16384' hidden='1'/>") << 1'000'000;
    QTest::newRow("empty shared strings")
        << strings << QByteArray("<sst>") << QByteArray("<si/>") << 20'000'000;
    QTest::newRow("shared strings") << strings << QByteArray("<sst>")
                                    << QByteArray("<si><t>0123456789</t></si>") << 3'000'000;
    QTest::newRow("styles") << QByteArray("xl/styles.xml") << QByteArray("<styleSheet><numFmts>")
                            << QByteArray("<numFmt numFmtId='1' formatCode='yyyy'/>") << 1'100'000;
    QTest::newRow("relations") << QByteArray("xl/_rels/workbook.xml.rels") << QByteArray("<Relationships>")
                               << QByteArray("<Relationship Id='rId1' Type='x/worksheet' Target='a'/>")
                               << 1'100'000;
    QTest::newRow("sheets") << QByteArray("xl/workbook.xml") << QByteArray("<workbook><sheets>")
                            << QByteArray("<sheet name='a' r:id='rId1'/>") << 1'100'000;
}

void HostileMemoryTest::workbooks()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, repeated);
    QFETCH(int, times);
    XlsxBuilder::withRows("<row><c><v>1</v></c></row>")
        .set(part, beginning + repeated.repeated(times))
        .save(path());
    checkRefusal();
}

void HostileMemoryTest::texts_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("repeated");
    QTest::newRow("one endless line") << QByteArray("Name;Ort\n") << QByteArray("x");
    QTest::newRow("one endless text") << QByteArray("Name;Ort\n\"") << QByteArray("x\n");
    QTest::newRow("endless columns") << QByteArray("Name;Ort\n") << QByteArray("x;");
    QTest::newRow("endless quotation marks") << QByteArray("Name;Ort\n") << QByteArray("\"");
}

void HostileMemoryTest::texts()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, repeated);
    writeFile(path(), beginning + repeated.repeated(20'000'000));
    checkRefusal();
}

void HostileMemoryTest::oldWorkbooks_data()
{
    QTest::addColumn<QByteArray>("stream");
    const auto continued = [](const QByteArray &first, const QByteArray &repeated, int records) {
        return first + record(0x003C, repeated.repeated(8000 / int(repeated.size()))).repeated(records);
    };
    // Each ends in what refuses it, so that everything before is read.
    const QByteArray cells = numberRecord(0, 300, 1);
    QTest::newRow("empty shared strings")
        << XlsBuilder::withSheet(cells)
               .globals(continued(record(0x00FC, le32(1) + le32(0xFFFFFFFF)), le16(0) + '\0', 2500))
               .stream();
    QTest::newRow("shared strings") << XlsBuilder::withSheet(cells)
                                           .globals(continued(record(0x00FC, le32(1) + le32(0xFFFFFFFF)),
                                                              le16(1) + '\0' + '\xFC', 2500))
                                           .stream();
    QTest::newRow("merged cells")
        << XlsBuilder::withSheet(
               record(0x00E5, le16(1000) + (le16(0) + le16(0xFFFF) + le16(0) + le16(255)).repeated(1000))
                   .repeated(2000))
               .stream();
    QTest::newRow("cells in any order")
        << XlsBuilder::withSheet((numberRecord(1, 0, 1) + numberRecord(0, 1, 1)).repeated(500'000) + cells)
               .stream();
    QTest::newRow("number formats")
        << XlsBuilder::withSheet(cells)
               .globals(record(0x041E, le16(164) + le16(4000) + '\0' + QByteArray(4000, 'y')).repeated(5000))
               .stream();
}

void HostileMemoryTest::oldWorkbooks()
{
    QFETCH(QByteArray, stream);
    writeFile(path(), stream);
    checkRefusal();
}

QTEST_GUILESS_MAIN(HostileMemoryTest)
#include "tst_hostilememory.moc"
