// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryuse.h"
#include "rawzip.h"
#include "sheet/sheetreader.h"
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

using namespace weltkontor;

/// Workbooks whose zip file lies, breaks off or inflates without end, whatever part of it does.
class HostileZipsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bombInAnyPart_data();
    void bombInAnyPart();
    void bombThatTellsASmallSize();
    void wrongCheckSums_data();
    void wrongCheckSums();
    void bytesMissingInTheMiddle();
    void tooManyEntries();
    void theSameNameTwice();
    void brokenDirectoryAnywhere_data();
    void brokenDirectoryAnywhere();
    void namesThatLeadElsewhere();
    void absurdRanges();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("hostile.xlsx")); }
    static XlsxBuilder workbook()
    {
        return XlsxBuilder::withRows("<row><c t='s'><v>0</v></c><c s='1'><v>32318</v></c></row>")
            .formats({"dd.mm.yyyy"})
            .strings("<si><t>Amiens</t></si>");
    }
    static QStringList expected() { return {"Amiens", "1988-06-24"}; }

    QTemporaryDir m_folder;
};

void HostileZipsTest::initTestCase()
{
    QVERIFY(MemoryUse::giveBackAtOnce());
}

void HostileZipsTest::bombInAnyPart_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char *part : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                             "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"})
        QTest::newRow(part) << QByteArray(part);
}

/// 2 GB of blanks in some 2 MB.
void HostileZipsTest::bombInAnyPart()
{
    QFETCH(QByteArray, part);
    const XlsxBuilder builder = workbook();
    RawZip zip;
    for (auto each = builder.parts().cbegin(); each != builder.parts().cend(); ++each) {
        if (each.key() != part)
            zip.add({.name = each.key(), .content = each.value()});
    }
    zip.add({.name = part,
             .content = builder.parts().value(part),
             .repeated = QByteArray(1 << 20, ' '),
             .times = 2048});
    zip.save(path());
    MemoryUse::forgetPeak();
    const qint64 before = MemoryUse::kilobytesNow();
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
    const qint64 peak = MemoryUse::peakKilobytes();
    QVERIFY2(peak < 0 || peak - before < 32 * 1024, qPrintable(QString::number(peak - before)));
}

void HostileZipsTest::bombThatTellsASmallSize()
{
    const XlsxBuilder builder = workbook();
    RawZip zip;
    for (auto each = builder.parts().cbegin(); each != builder.parts().cend(); ++each) {
        const bool isSheet = each.key().contains("sheet1");
        zip.add({.name = each.key(),
                 .content = each.value(),
                 .repeated = isSheet ? QByteArray(1 << 20, ' ') : QByteArray(),
                 .times = isSheet ? 1024 : 0,
                 .claimedSize = isSheet ? std::optional<quint32>(300) : std::nullopt});
    }
    zip.save(path());
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

void HostileZipsTest::wrongCheckSums_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<RawZip::Sizes>("sizes");
    for (const char *part :
         {"xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        QTest::addRow("%s, in front", part) << QByteArray(part) << RawZip::Sizes::InFront;
        QTest::addRow("%s, behind", part) << QByteArray(part) << RawZip::Sizes::Behind;
    }
}

void HostileZipsTest::wrongCheckSums()
{
    QFETCH(QByteArray, part);
    QFETCH(RawZip::Sizes, sizes);
    const XlsxBuilder builder = workbook();
    RawZip zip;
    for (auto each = builder.parts().cbegin(); each != builder.parts().cend(); ++each)
        zip.add({.name = each.key(),
                 .content = each.value(),
                 .sizes = sizes,
                 .claimedCheckSum = each.key() == part ? std::optional<quint32>(0x12345678) : std::nullopt});
    zip.save(path());
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

/// As after a broken transfer: the directory is there, and its offsets lead past what it tells of.
void HostileZipsTest::bytesMissingInTheMiddle()
{
    workbook().save(path());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qsizetype at = 40; at + 200 < whole.size(); at += 60) {
        QByteArray broken = whole;
        broken.remove(at, 100);
        writeFile(path(), broken);
        const SheetContent content = readSheet(path());
        if (content.outcome)
            QCOMPARE(content.texts(0), expected()); // it was in a part that nobody reads
        else
            QVERIFY_ERROR(content.outcome, Invalid);
    }
}

void HostileZipsTest::tooManyEntries()
{
    const XlsxBuilder builder = workbook();
    RawZip zip;
    for (auto each = builder.parts().cbegin(); each != builder.parts().cend(); ++each)
        zip.add({.name = each.key(), .content = each.value(), .sizes = RawZip::Sizes::Long});
    for (int entry = 0; entry < 66'000; ++entry)
        zip.add({.name = QByteArray::number(entry), .content = {}, .isStored = true});
    zip.save(path());
    QVERIFY_ERROR(readSheet(path()).outcome, Invalid);
}

/// For every part of the program the first one counts, so that no two see different files.
void HostileZipsTest::theSameNameTwice()
{
    const XlsxBuilder builder = workbook();
    RawZip zip;
    for (auto each = builder.parts().cbegin(); each != builder.parts().cend(); ++each)
        zip.add({.name = each.key(), .content = each.value()});
    zip.add({.name = "XL/worksheets\\Sheet1.xml",
             .content = "<worksheet><sheetData><row><c><v>666</v></c></row></sheetData></worksheet>"});
    zip.save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), expected());
}

void HostileZipsTest::brokenDirectoryAnywhere_data()
{
    QTest::addColumn<RawZip::Sizes>("sizes");
    QTest::newRow("plain") << RawZip::Sizes::InFront;
    QTest::newRow("sizes behind") << RawZip::Sizes::Behind;
    QTest::newRow("zip64") << RawZip::Sizes::Long;
}

/// Every byte of the directory and its end, as the largest and the smallest number.
void HostileZipsTest::brokenDirectoryAnywhere()
{
    QFETCH(RawZip::Sizes, sizes);
    const XlsxBuilder builder = workbook();
    RawZip zip;
    for (auto each = builder.parts().cbegin(); each != builder.parts().cend(); ++each)
        zip.add({.name = each.key(), .content = each.value(), .sizes = sizes});
    zip.save(path());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const qsizetype start = whole.indexOf("PK\x01\x02");
    QVERIFY(start > 0);
    int refused = 0;
    for (qsizetype at = start; at < whole.size(); ++at) {
        for (const char value : {'\xFF', '\0'}) {
            QByteArray broken = whole;
            broken[at] = value;
            writeFile(path(), broken);
            const SheetContent content = readSheet(path());
            refused += content.outcome ? 0 : 1;
            if (content.outcome)
                QVERIFY(content.rows.rows.size() <= 1);
            else
                QVERIFY(!content.outcome.error().message.isEmpty());
        }
    }
    QVERIFY(refused > 100);
}

/// Nothing is ever unpacked into a folder, so such names are names.
void HostileZipsTest::namesThatLeadElsewhere()
{
    RawZip zip;
    const XlsxBuilder builder = workbook();
    for (auto each = builder.parts().cbegin(); each != builder.parts().cend(); ++each)
        zip.add({.name = each.key(), .content = each.value()});
    zip.add({.name = "../../../../tmp/weltkontor-was-here", .content = "x"});
    zip.add({.name = "/etc/weltkontor-was-here", .content = "x"});
    zip.add({.name = QByteArray(60'000, 'n'), .content = "x"});
    zip.save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), expected());
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/weltkontor-was-here")));
}

/// What is no range, or none that a sheet has, is none; the cells are read all the same.
void HostileZipsTest::absurdRanges()
{
    XlsxBuilder::withSheet(
        "<cols><col min='-5' max='3' hidden='1'/><col min='99999999999999999999' max='3' hidden='1'/>"
        "<col min='2' max='99999999999999999999' hidden='1'/><col min='4' max='2147483647' hidden='1'/>"
        "<col hidden='1'/></cols><sheetData><row r='1'><c r='A1' s='-1'><v>1</v></c>"
        "<c r='B1' s='99999999999999999999'><v>2</v></c></row></sheetData><mergeCells>"
        "<mergeCell ref='A1:ZZZZZZZZZZ99999999999999999999'/><mergeCell ref='A1:XFE2'/><mergeCell "
        "ref='A1:B1048577'/>"
        "<mergeCell ref='A0:B2'/><mergeCell ref=':'/><mergeCell ref=''/><mergeCell/><mergeCell ref='A1:'/>"
        "<mergeCell ref='1:2'/><mergeCell ref='A:B'/><mergeCell ref='A1:XFD1048576'/></mergeCells>")
        .save(path());
    const SheetContent content = readSheet(path());
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), (QStringList{"1", "2"}));
    QCOMPARE(content.rows.mergedRanges, (QList<CellRange>{{0, 1'048'575, 0, 16'383}}));
    QCOMPARE(content.rows.hiddenColumnRanges, (QList<std::pair<int, int>>{{1, 1}, {3, 16'383}}));
}

QTEST_GUILESS_MAIN(HostileZipsTest)
#include "tst_hostilezips.moc"
