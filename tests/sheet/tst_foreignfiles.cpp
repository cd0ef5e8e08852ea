// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

using namespace weltkontor;

/// Workbooks that other programs wrote: tests/fixtures/sheets/make_fixtures.py makes them.
class ForeignFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void partners();
    void days1904();

private:
    static SheetContent read(const char *name, int sheet = 0)
    {
        return readSheet(
            QStringLiteral(WELTKONTOR_SOURCE_DIR "/tests/fixtures/sheets/") + QLatin1String(name), {}, sheet);
    }
};

void ForeignFilesTest::partners()
{
    const SheetContent content = read("partners-openpyxl.xlsx");
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.sheets.size(), 2);
    QCOMPARE(content.sheets.at(0).name, QStringLiteral("Partnerstädte"));
    QCOMPARE(content.sheets.at(1).visibility, SheetInfo::Visibility::Hidden);
    const QList<QStringList> expected = {
        {"Partnerstädte der Stadt (Beispiel)"},
        {"Name", "Land", "Seit", "Einwohner", "PLZ", "Telefon", "Aktiv", "Dauer", "Zeit", "Geändert"},
        {"Amiens", "FR", "1960-04-02", "134057", "80000", "+33 3 22 00 00 00", "true", "27:30:00", "14:30",
         "2025-03-30T02:30:05"},
        {"Żółkiew", "UA", "1988-06", "13854.5", "01067", "=1+1", "false"},
        {"西安 🏙", "CN", "1992", "=SUM(D4:D5)", "007", "a\nb", "#N/A"}};
    QCOMPARE(content.allTexts(), expected);
    QCOMPARE(int(content.cell(3, 5).kind()), int(Cell::Kind::Text));
    QCOMPARE(int(content.cell(4, 3).kind()), int(Cell::Kind::Error)); // openpyxl calculates nothing
    QCOMPARE(int(content.cell(4, 4).kind()), int(Cell::Kind::Text));
    QCOMPARE(int(content.cell(4, 6).kind()), int(Cell::Kind::Error));
    QCOMPARE(content.cell(2, 2).date(), QDate(1960, 4, 2));
    QCOMPARE(content.rows.mergedRanges, (QList<CellRange>{{0, 0, 0, 5}}));
    QCOMPARE(content.rows.hiddenRows, QList<qint64>{4});
    QCOMPARE(content.rows.hiddenColumnRanges, (QList<std::pair<int, int>>{{7, 7}}));
    QCOMPARE(content.rows.rows.at(1).index, 2);
    QCOMPARE(read("partners-openpyxl.xlsx", 1).allTexts(), (QList<QStringList>{{"", "alt"}}));
}

void ForeignFilesTest::days1904()
{
    const SheetContent content = read("dates-1904-openpyxl.xlsx");
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.texts(0), (QStringList{"1988-06-24", "2020-02-29T12:00:00"}));
}

QTEST_GUILESS_MAIN(ForeignFilesTest)
#include "tst_foreignfiles.moc"
