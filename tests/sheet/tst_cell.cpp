// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/cell.h"
#include "sheet/numberformat.h"

#include <QTest>

using namespace weltkontor;

class CellTest : public QObject
{
    Q_OBJECT

private slots:
    void numberText_data();
    void numberText();
    void fixedDigits_data();
    void fixedDigits();
    void otherTexts();
    void longIntegerKeepsItsDigits();
    void textInPlaceDoesNotTouchCopies();
    void formatMeaning_data();
    void formatMeaning();
    void serials_data();
    void serials();
    void serialOfDateIsTheInverse();
};

void CellTest::numberText_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("integer") << 42.0 << "42";
    QTest::newRow("negative") << -5.0 << "-5";
    QTest::newRow("no exponent") << 123456789012.0 << "123456789012";
    QTest::newRow("16 digits") << 1234567890123456.0 << "1234567890123456";
    QTest::newRow("fraction") << 1234.5 << "1234.5";
    QTest::newRow("sum of binary fractions") << 0.1 + 0.2 << "0.3";
    QTest::newRow("small") << 0.000001 << "0.000001";
    QTest::newRow("negative small") << -2.5e-7 << "-0.00000025";
    QTest::newRow("large") << 1.5e20 << "150000000000000000000";
    QTest::newRow("15 digits") << 51.5138888888889 << "51.5138888888889";
}

void CellTest::numberText()
{
    QFETCH(double, number);
    QTEST(Cell::ofNumber(number).text(), "text");
}

void CellTest::fixedDigits_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("postcode of Dresden") << 1067.0 << "00000"
                                         << "01067";
    QTest::newRow("with country") << 1067.0 << "\"D-\"00000"
                                  << "D-01067";
    QTest::newRow("escaped letter") << 1067.0 << "\\D\\-00000"
                                    << "D-01067";
    QTest::newRow("grouped") << 23150123.0 << "0000 000000"
                             << "0023 150123";
    QTest::newRow("more digits than places") << 123456.0 << "0 00"
                                             << "1234 56";
    QTest::newRow("literal zero") << 23150.0 << "\"(0)\"00000"
                                  << "(0)23150";
    QTest::newRow("one place shows no zeros") << 7.0 << "0"
                                              << "7";
    QTest::newRow("decimals") << 7.0 << "00.00"
                              << "7";
    QTest::newRow("thousands") << 7000.0 << "#,##000"
                               << "7000";
    QTest::newRow("percent") << 7.0 << "000%"
                             << "7";
    QTest::newRow("not an integer") << 7.5 << "00000"
                                    << "7.5";
    QTest::newRow("negative") << -7.0 << "00000"
                              << "-7";
    QTest::newRow("only the section for positive numbers") << 7.0 << "000;[Red]-000"
                                                           << "007";
}

void CellTest::fixedDigits()
{
    QFETCH(double, number);
    QFETCH(QString, format);
    QTEST(Cell::ofNumber(number, format).text(), "text");
}

void CellTest::otherTexts()
{
    QCOMPARE(Cell().text(), QString());
    QVERIFY(Cell::ofText(QString()).isEmpty());
    QCOMPARE(Cell::ofText(QStringLiteral(" 007 ")).text(), QStringLiteral(" 007 "));
    QCOMPARE(Cell::ofBoolean(true).text(), QStringLiteral("true"));
    QCOMPARE(Cell::ofBoolean(false).text(), QStringLiteral("false"));
    QCOMPARE(Cell::ofError(QStringLiteral("#N/A")).text(), QStringLiteral("#N/A"));
    const QDate day(1988, 6, 24);
    QCOMPARE(Cell::ofDate(day).text(), QStringLiteral("1988-06-24"));
    QCOMPARE(Cell::ofDate(day, Cell::Precision::Month).text(), QStringLiteral("1988-06"));
    QCOMPARE(Cell::ofDate(day, Cell::Precision::Year).text(), QStringLiteral("1988"));
    QCOMPARE(Cell::ofTime(QTime(9, 5)).text(), QStringLiteral("09:05"));
    QCOMPARE(Cell::ofTime(QTime(9, 5, 7)).text(), QStringLiteral("09:05:07"));
    QCOMPARE(Cell::ofDateTime(QDateTime(day, QTime(14, 30))).text(), QStringLiteral("1988-06-24T14:30:00"));
    QCOMPARE(Cell::ofDuration((27 * 60 + 30) * 60'000).text(), QStringLiteral("27:30:00"));
    QCOMPARE(Cell::ofDuration(-1000).text(), QStringLiteral("-00:00:01"));
    QVERIFY(Cell::ofDate(QDate()).isEmpty());
    // The hour that Central European clocks skip is a time like any other in a spreadsheet.
    const QDateTime skipped(QDate(2024, 3, 31), QTime(2, 30), Qt::UTC);
    QCOMPARE(Cell::ofDateTime(skipped).text(), QStringLiteral("2024-03-31T02:30:00"));
}

void CellTest::longIntegerKeepsItsDigits()
{
    const Cell cell = Cell::ofNumber(12345678901234567890.0, {}, QStringLiteral("12345678901234567891"));
    QCOMPARE(cell.text(), QStringLiteral("12345678901234567891"));
    QCOMPARE(cell.number(), 12345678901234567890.0);
}

void CellTest::textInPlaceDoesNotTouchCopies()
{
    Cell cell;
    cell.setText("Köln", 5);
    const Cell copy = cell;
    const QByteArray marked = "\xEF\xBB\xBFŻółkiew 🏙";
    cell.setText(marked.constData(), marked.size());
    QCOMPARE(copy.string(), QStringLiteral("Köln"));
    QCOMPARE(cell.string(), QStringLiteral("\uFEFFŻółkiew 🏙"));
    cell.setText("a\xFF"
                 "b",
                 3);
    QCOMPARE(cell.string(), QStringLiteral("a\uFFFDb"));
    cell.setText("", 0);
    QVERIFY(cell.isEmpty());
    QCOMPARE(cell, Cell());
}

void CellTest::formatMeaning_data()
{
    using Meaning = NumberFormat::Meaning;
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("meaning");
    const auto add = [](const char *code, Meaning meaning) { QTest::newRow(code) << code << int(meaning); };
    add("General", Meaning::Number);
    add("0.00E+00", Meaning::Number);
    add("#,##0.00 [$€-407]", Meaning::Number);
    add("[Red]0", Meaning::Number);
    add("[Red]-0;[Blue]0", Meaning::Number);
    add("0 \"d\"", Meaning::Number);
    add("0\\ \\d", Meaning::Number);
    add("\"Tag\"", Meaning::Number);
    add("@", Meaning::Number);
    add(";;;", Meaning::Number);
    add("0_d", Meaning::Number);
    add("# ?/?", Meaning::Number);
    add("[>=100]0;[<100]0.0", Meaning::Number);
    add("General\" dd\"", Meaning::Number);
    add("dd.mm.yyyy", Meaning::Date);
    add("[$-407]d. mmmm yyyy;@", Meaning::Date);
    add("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Meaning::Date);
    add("[Red]dd/mm/yy", Meaning::Date);
    add("yyyy\"年\"m\"月\"d\"日\"", Meaning::Date);
    add("TT.MM.JJJJ", Meaning::Date);
    add("[=0]\"\";dd.mm.yyyy", Meaning::Date);
    add("mmm yyyy", Meaning::Date);
    add("m/d/yy h:mm", Meaning::DateTime);
    add("dd.mm.yyyy hh:mm:ss.000", Meaning::DateTime);
    add("h:mm AM/PM", Meaning::Time);
    add("mm:ss", Meaning::Time);
    add("ss.00", Meaning::Time);
    add("[$-F400]h:mm:ss\\ AM/PM", Meaning::Time);
    add("[h]:mm", Meaning::Duration);
    add("[hh]:mm:ss", Meaning::Duration);
    add("[mm]:ss.0", Meaning::Duration);
    add("[ss]", Meaning::Duration);
}

void CellTest::formatMeaning()
{
    QFETCH(QString, code);
    QTEST(int(NumberFormat::fromCode(code).meaning), "meaning");
}

void CellTest::serials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    QTest::newRow("day") << 32318.0 << "dd.mm.yyyy" << false << "1988-06-24";
    QTest::newRow("month") << 32295.0 << "mmm yy" << false << "1988-06";
    QTest::newRow("year") << 32143.0 << "yyyy" << false << "1988";
    QTest::newRow("day without year keeps it") << 32318.0 << "d. mmm" << false << "1988-06-24";
    QTest::newRow("1904") << 30856.0 << "dd.mm.yyyy" << true << "1988-06-24";
    QTest::newRow("first day of 1904") << 0.0 << "dd.mm.yyyy" << true << "1904-01-01";
    QTest::newRow("first day") << 1.0 << "dd.mm.yyyy" << false << "1900-01-01";
    QTest::newRow("before the day that never was") << 59.0 << "dd.mm.yyyy" << false << "1900-02-28";
    QTest::newRow("the day that never was") << 60.0 << "dd.mm.yyyy" << false << "60";
    QTest::newRow("after it") << 61.0 << "dd.mm.yyyy" << false << "1900-03-01";
    QTest::newRow("last day") << 2958465.0 << "dd.mm.yyyy" << false << "9999-12-31";
    QTest::newRow("beyond") << 2958466.0 << "dd.mm.yyyy" << false << "2958466";
    QTest::newRow("negative") << -1.0 << "dd.mm.yyyy" << false << "-1";
    QTest::newRow("no day") << 0.0 << "dd.mm.yyyy" << false << "0";
    QTest::newRow("date and time") << 32318.604166666664 << "dd.mm.yyyy hh:mm" << false
                                   << "1988-06-24T14:30:00";
    QTest::newRow("time") << 0.604166666666667 << "hh:mm" << false << "14:30";
    QTest::newRow("time of a day") << 32318.25 << "hh:mm" << false << "06:00";
    QTest::newRow("last millisecond rounds up") << 0.9999999999 << "hh:mm" << false << "00:00";
    QTest::newRow("duration") << 1.1458333333333333 << "[h]:mm:ss" << false << "27:30:00";
}

void CellTest::serials()
{
    QFETCH(double, serial);
    QFETCH(QString, code);
    QFETCH(bool, from1904);
    QTEST(cellOfSerial(serial, NumberFormat::fromCode(code), from1904).text(), "text");
}

void CellTest::serialOfDateIsTheInverse()
{
    const NumberFormat format = NumberFormat::fromCode(QStringLiteral("yyyy-mm-dd"));
    for (QDate day(1900, 1, 1); day < QDate(1901, 1, 1); day = day.addDays(1))
        QCOMPARE(cellOfSerial(serialOfDate(day).value_or(-1), format, false).date(), day);
    QVERIFY(!serialOfDate(QDate(1899, 12, 31)));
    QVERIFY(!serialOfDate(QDate(10000, 1, 1)));
    QVERIFY(!serialOfDate(QDate()));
}

QTEST_GUILESS_MAIN(CellTest)
#include "tst_cell.moc"
