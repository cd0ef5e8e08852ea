// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/valuestyle.h"
#include "importfixture.h"

#include <QTest>

using namespace weltkontor;

/// How numbers and dates are written is found by evidence, and what was chosen counts.
class ValueStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundByEvidence_data();
    void foundByEvidence();
    void choiceHasTheLastWord();
    void wholeImport_data();
    void wholeImport();
    void lossesAreTold();
};

void ValueStyleTest::foundByEvidence_data()
{
    QTest::addColumn<QStringList>("samples");
    QTest::addColumn<bool>("point");
    QTest::addColumn<bool>("decimalIsKnown");
    QTest::addColumn<bool>("monthFirst");
    QTest::addColumn<bool>("datesAreKnown");
    const auto row = [](const char *name, const QString &samples, bool point, bool decimalIsKnown,
                        bool monthFirst, bool datesAreKnown) {
        QTest::newRow(name) << samples.split(u'|') << point << decimalIsKnown << monthFirst << datesAreKnown;
    };
    row("nothing", QStringLiteral("Haifa|285316|1.234|1,234"), false, false, false, false);
    row("German", QStringLiteral("100,50|24.06.1988"), false, true, false, true);
    row("American", QStringLiteral("1,234.50|06/24/1988"), true, true, true, true);
    row("millions", QStringLiteral("1.234.567"), false, true, false, false);
    row("British dates", QStringLiteral("24/6/88|03/04/1990"), false, false, false, true);
    row("ambiguous dates", QStringLiteral("03/04/1990"), false, false, false, false);
    row("most count", QStringLiteral("06/24/1988|06/25/1988|24/06/1988"), false, false, true, true);
    row("as many of each", QStringLiteral("06/24/1988|24/06/1988"), false, false, false, false);
}

void ValueStyleTest::foundByEvidence()
{
    QFETCH(QStringList, samples);
    const ValueStyle style = ValueStyle::of({{0, {}, QStringLiteral("A"), samples}}, {});
    QTEST(style.decimal == ValueStyle::Decimal::Point, "point");
    QTEST(style.decimalIsKnown, "decimalIsKnown");
    QTEST(style.dates == ValueStyle::DateOrder::MonthFirst, "monthFirst");
    QTEST(style.datesAreKnown, "datesAreKnown");
    QVERIFY(!style.decimalEvidence.isEmpty() && !style.datesEvidence.isEmpty());
}

void ValueStyleTest::choiceHasTheLastWord()
{
    const QList<SourceColumn> columns{{0, {}, QStringLiteral("A"), {QStringLiteral("24/06/1988")}}};
    const ValueStyle style =
        ValueStyle::of(columns, {ValueStyle::Decimal::Point, ValueStyle::DateOrder::MonthFirst});
    QCOMPARE(style.dates, ValueStyle::DateOrder::MonthFirst);
    QCOMPARE(style.decimal, ValueStyle::Decimal::Point);
    const RecordDescription &milestone = RecordDescription::of(RecordType::Milestone);
    const auto swapped = style.canonical(*milestone.field(u"date"), QStringLiteral("06/07/88"));
    QVERIFY_RESULT(swapped);
    QCOMPARE(*swapped, QStringLiteral("07.06.88"));
    // No month is a 24th one: left to who reads it.
    QCOMPARE(*style.canonical(*milestone.field(u"date"), QStringLiteral("24/06/1988")),
             QStringLiteral("24/06/1988"));
    const Field &population = *RecordDescription::of(RecordType::Partner).field(u"population");
    QCOMPARE(*style.canonical(population, QStringLiteral("1,234.00")), QStringLiteral("1234"));
    QVERIFY_ERROR(style.canonical(population, QStringLiteral("1.234")), Invalid);
}

void ValueStyleTest::wholeImport_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("German") << QByteArray("Ort;Land;Einwohner;seit\nHaifa;Israel;285.316,00;07.06.1988\n"
                                          "Palermo;Italien;630.828,0;24.06.1990\n");
    QTest::newRow("American") << QByteArray(
        "City;Country;Population;since\nHaifa;Israel;285,316.00;06/07/1988\n"
        "Palermo;Italy;630,828.0;06/24/1990\n");
}

void ValueStyleTest::wholeImport()
{
    QFETCH(QByteArray, content);
    ImportFixture fixture(Backend::Sqlite);
    const auto plan = fixture.import(content);
    QVERIFY_RESULT(plan);
    QVERIFY(plan->problems.isEmpty());
    QCOMPARE(fixture.all(RecordType::Partner)[0].value(u"population").toLongLong(), 285'316);
    QCOMPARE(fixture.all(RecordType::Milestone)[0].text(u"date"), QStringLiteral("1988-06-07"));
}

void ValueStyleTest::lossesAreTold()
{
    ImportFixture fixture(Backend::Sqlite);
    TableChoice choice;
    choice.file = fixture.file("Liste\nOrt;Land;Web\nM?nchen;DE;https://example.org/a?b\nWer?;DE;\n");
    choice.headerRow = 1;
    Progress progress;
    const auto outline = readOutline(choice, progress);
    QVERIFY_RESULT(outline);
    QCOMPARE(outline->losses.size(), 1);
    QCOMPARE(outline->losses[0].row, 3);
    QCOMPARE(outline->losses[0].column, QStringLiteral("Ort"));
    const auto plan = fixture.plan(choice.file);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->problems.size(), 1);
    QCOMPARE(plan->problems[0].row, 3);
    QCOMPARE(plan->problems[0].severity, ImportProblem::Severity::Warning);
}

QTEST_GUILESS_MAIN(ValueStyleTest)
#include "tst_valuestyle.moc"
