// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"

#include "support/resultmacros.h"

#include <QTest>

using namespace weltkontor;

class PartialDateTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDayReadsBack_data();
    void everyDayReadsBack();
    void everyMonthAndYearReadsBack();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void edtfOnly_data();
    void edtfOnly();
    void shows_data();
    void shows();
    void spans();
    void sortsLikeEdtf();
    void partsThatDoNotExist();
    void emptyIsEmpty();
};

void PartialDateTest::everyDayReadsBack_data()
{
    QTest::addColumn<int>("year");
    for (const int year : {1, 45, 988, 1582, 1900, 2000, 2024, 2026, 9999})
        QTest::addRow("%d", year) << year;
}

void PartialDateTest::everyDayReadsBack()
{
    QFETCH(int, year);
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const PartialDate date(day);
        QCOMPARE(date.precision(), PartialDate::Precision::Day);
        QCOMPARE(date.firstDay(), day);
        QCOMPARE(date.lastDay(), day);
        QCOMPARE(PartialDate::fromEdtf(date.toEdtf()).valueOr({}), date);
        for (const Language language : allLanguages) {
            QCOMPARE(PartialDate::fromText(date.toText(language)).valueOr({}), date);
            QCOMPARE(PartialDate::fromText(date.toShortText(language)).valueOr({}), date);
        }
        if (day == QDate(9999, 12, 31))
            break;
    }
}

void PartialDateTest::everyMonthAndYearReadsBack()
{
    for (int year = 1; year <= 9999; year += year < 2100 ? 7 : 997) {
        for (int month = 0; month <= 12; ++month) {
            const auto date = PartialDate::of(year, month);
            QVERIFY_RESULT(date);
            QCOMPARE(PartialDate::fromEdtf(date->toEdtf()).valueOr({}), *date);
            for (const Language language : allLanguages) {
                QCOMPARE(PartialDate::fromText(date->toText(language)).valueOr({}), *date);
                QCOMPARE(PartialDate::fromText(date->toShortText(language)).valueOr({}), *date);
            }
        }
    }
}

void PartialDateTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char *text, const char *edtf) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(edtf);
    };
    row("1988", "1988");
    row("1988-06", "1988-06");
    row("1988-06-24", "1988-06-24");
    row("24.06.1988", "1988-06-24");
    row("24.6.1988", "1988-06-24");
    row("24. 6. 1988", "1988-06-24");
    row("24/06/1988", "1988-06-24");
    row("24-06-1988", "1988-06-24");
    row("06/1988", "1988-06");
    row("6/1988", "1988-06");
    row("06.1988", "1988-06");
    row("Juni 1988", "1988-06");
    row("June 1988", "1988-06");
    row("JUNI 1988", "1988-06");
    row("Jun. 1988", "1988-06");
    row("24. Juni 1988", "1988-06-24");
    row("24 June 1988", "1988-06-24");
    row("24th June 1988", "1988-06-24");
    row("June 24, 1988", "1988-06-24");
    row("1. März 1988", "1988-03-01");
    row("1. Maerz 1988", "1988-03-01");
    row("1. Mrz. 1988", "1988-03-01");
    row("Jänner 1988", "1988-01");
    row("12 Dez 1988", "1988-12-12");
    row("seit 1988", "1988");
    row("since 1988", "1988");
    row("Seit Juni 1988", "1988-06");
    row("  29.02.2024  ", "2024-02-29");
    row("24.\u00A0Juni\u00A01988", "1988-06-24");
    row("", "");
    row("   ", "");
}

void PartialDateTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, edtf);
    const auto date = PartialDate::fromText(text);
    QVERIFY_RESULT(date);
    QCOMPARE(date->toEdtf(), edtf);
}

void PartialDateTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"31.02.1980",  "29.02.2023", "00.06.1988", "24.00.1988",
                             "24.13.1988",  "24.6.88",    "06/88",      "Juni 88",
                             "0000",        "1988-00",    "1988-13",    "1988-06-31",
                             "Junius 1988", "next year",  "19880624",   "24.06.1988 - 25.06.1988",
                             "1988?",       "10000",      "24.06.",     "June",
                             "=1+1",        "٢٠٢٦"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void PartialDateTest::refuses()
{
    QFETCH(QString, text);
    const auto date = PartialDate::fromText(text);
    QVERIFY_ERROR(date, Invalid);
    QVERIFY2(date.error().message.contains(text), qPrintable(date.error().message));
    QVERIFY2(date.error().message.contains(QStringLiteral("24.06.1988")), qPrintable(date.error().message));
}

void PartialDateTest::edtfOnly_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"24.06.1988", " 1988", "1988-6", "1988-06-24T00:00", "1988/1990", "1988~", "988", "1988\n"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void PartialDateTest::edtfOnly()
{
    QFETCH(QString, text);
    QVERIFY_ERROR(PartialDate::fromEdtf(text), Invalid);
}

void PartialDateTest::shows_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("shortGerman");
    QTest::addColumn<QString>("shortEnglish");
    QTest::newRow("year") << "1988"
                          << "1988"
                          << "1988"
                          << "1988"
                          << "1988";
    QTest::newRow("month") << "1988-06"
                           << "Juni 1988"
                           << "June 1988"
                           << "06/1988"
                           << "06/1988";
    QTest::newRow("day") << "1988-06-04"
                         << "4. Juni 1988"
                         << "4 June 1988"
                         << "04.06.1988"
                         << "04/06/1988";
    QTest::newRow("March") << "2026-03-01"
                           << "1. März 2026"
                           << "1 March 2026"
                           << "01.03.2026"
                           << "01/03/2026";
    QTest::newRow("empty") << ""
                           << ""
                           << ""
                           << ""
                           << "";
}

void PartialDateTest::shows()
{
    QFETCH(QString, edtf);
    const PartialDate date = PartialDate::fromEdtf(edtf).valueOr({});
    QTEST(date.toText(Language::German), "german");
    QTEST(date.toText(Language::English), "english");
    QTEST(date.toShortText(Language::German), "shortGerman");
    QTEST(date.toShortText(Language::English), "shortEnglish");
}

void PartialDateTest::spans()
{
    const PartialDate year = PartialDate::of(2024).valueOr({});
    QCOMPARE(year.firstDay(), QDate(2024, 1, 1));
    QCOMPARE(year.lastDay(), QDate(2024, 12, 31));
    const PartialDate month = PartialDate::of(2024, 2).valueOr({});
    QCOMPARE(month.firstDay(), QDate(2024, 2, 1));
    QCOMPARE(month.lastDay(), QDate(2024, 2, 29));
}

void PartialDateTest::sortsLikeEdtf()
{
    QStringList texts = {QString()};
    for (const int year : {1, 99, 1988, 1989, 9999}) {
        for (int month = 0; month <= 12; ++month) {
            for (const int day : {0, 1, 2, 28}) {
                if (const auto date = PartialDate::of(year, month, day))
                    texts.append(date->toEdtf());
            }
        }
    }
    texts.removeDuplicates();
    QVERIFY(texts.size() > 200);
    // "1988" and "1988-01" and "1988-01-01" begin on one day: the text that is shorter comes first in both
    // orders, but "1988-01-02" comes behind "1988-01-01" and before "1988-02" in both, too.
    for (const QString &one : texts) {
        for (const QString &other : texts) {
            const PartialDate a = PartialDate::fromEdtf(one).valueOr({});
            const PartialDate b = PartialDate::fromEdtf(other).valueOr({});
            QCOMPARE(a < b, one < other);
            QCOMPARE(a == b, one == other);
        }
    }
}

void PartialDateTest::partsThatDoNotExist()
{
    QVERIFY_ERROR(PartialDate::of(0), Invalid);
    QVERIFY_ERROR(PartialDate::of(10000), Invalid);
    QVERIFY_ERROR(PartialDate::of(-5), Invalid);
    QVERIFY_ERROR(PartialDate::of(1988, 0, 24), Invalid);
    QVERIFY_ERROR(PartialDate::of(1988, 13), Invalid);
    QVERIFY_ERROR(PartialDate::of(1980, 2, 31), Invalid);
    QVERIFY(PartialDate(QDate()).isEmpty());
    QVERIFY(PartialDate(QDate(-44, 3, 15)).isEmpty());
}

void PartialDateTest::emptyIsEmpty()
{
    const PartialDate empty;
    QVERIFY(empty.isEmpty());
    QCOMPARE(empty.precision(), PartialDate::Precision::None);
    QVERIFY(empty.firstDay().isNull() && empty.lastDay().isNull());
    QVERIFY(PartialDate::fromEdtf(QString())->isEmpty());
}

QTEST_GUILESS_MAIN(PartialDateTest)
#include "tst_partialdate.moc"
