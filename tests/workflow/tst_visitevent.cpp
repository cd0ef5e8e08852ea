// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exportfixture.h"

using namespace weltkontor;

/// Visits are read by calendars that are not ours as they were meant.
class VisitEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calendarOfExactDays();
    void calendarOfUnknownDays_data();
    void calendarOfUnknownDays();
    void calendarOfTheSample();
};

void VisitEventTest::calendarOfExactDays()
{
    ExportFixture fixture;
    const qint64 partner =
        fixture.add(RecordType::Partner, {{"name_de", text("Warschau")}, {"country", text("PL")}});
    const qint64 guest = fixture.addContact();
    fixture.add(RecordType::Visit,
                {{"title_de", text("Empfang; Delegation, 1. Tag \\ „Ämter“ und noch viel mehr Worte, damit "
                                   "diese Zeile gefaltet wird")},
                 {"type", text("golden_book")},
                 {"begin_date", text("2026-12-30")},
                 {"end_date", text("2027-01-02")},
                 {"place", text("Rathaus, Saal 1; hinten")},
                 {"partners", QVariantList{partner}},
                 {"guests", QVariantList{guest}},
                 {"host", text("Oberbürgermeister")},
                 {"programme", text("10 Uhr: Empfang\n11 Uhr: Gespräch")},
                 {"text_de", text("Zeile 1\nZeile 2")}});
    const QJsonObject event = fixture.onlyEvent({RecordQuery(RecordType::Visit), {}, Language::German});
    QCOMPARE(event.value(text("DTSTART")).toString(), text("2026-12-30"));
    QCOMPARE(event.value(text("DTEND")).toString(), text("2027-01-03")); // the first free day
    QCOMPARE(event.value(text("SUMMARY")).toString(),
             text("Empfang; Delegation, 1. Tag \\ „Ämter“ und noch viel mehr Worte, damit diese Zeile "
                  "gefaltet wird"));
    QCOMPARE(event.value(text("LOCATION")).toString(), text("Rathaus, Saal 1; hinten"));
    QCOMPARE(event.value(text("STATUS")).toString(), text("CONFIRMED"));
    QCOMPARE(event.value(text("CATEGORIES")).toArray(),
             (QJsonArray{text("Eintrag in das Goldene Buch"), text("Gäste bei uns")}));
    QVERIFY(!event.value(text("DTSTAMP")).toString().isEmpty());
    QCOMPARE(event.value(text("SEQUENCE")).toString(), text("0"));
    QVERIFY(QUuid(event.value(text("UID")).toString()).version() == QUuid::Sha1);
    const QString description = event.value(text("DESCRIPTION")).toString();
    QVERIFY(description.contains(text("Warschau")) && description.contains(text("Zeile 1\nZeile 2")));
    QVERIFY(!description.contains(text("Wáng")) && !description.contains(text("10 Uhr")));
    QVERIFY(fixture.result.notices().isEmpty() && !fixture.result.hasPersonalData);
    ExportRun::Options internal{RecordQuery(RecordType::Visit), {}, Language::German};
    internal.withInternal = true;
    QVERIFY(
        fixture.onlyEvent(internal).value(text("DESCRIPTION")).toString().contains(text("11 Uhr: Gespräch")));
}

void VisitEventTest::calendarOfUnknownDays_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("free"); // the first day after it
    QTest::addColumn<QString>("told");
    const auto row = [](const char *begin, const char *end, const char *first, const char *free,
                        const char *told) {
        QTest::addRow("%s/%s", begin, end)
            << text(begin) << text(end) << text(first) << text(free) << text(told);
    };
    row("2027-04", "", "2027-04-01", "2027-05-01", "April 2027");
    row("2028-02", "", "2028-02-01", "2028-03-01", "February 2028");
    row("1988", "", "1988-01-01", "1989-01-01", "1988");
    row("2027-11", "2027-12", "2027-11-01", "2028-01-01", "November 2027 to December 2027");
    row("2027-04-10", "2027-05", "2027-04-10", "2027-06-01", "10 April 2027 to May 2027");
}

void VisitEventTest::calendarOfUnknownDays()
{
    ExportFixture fixture;
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QFETCH(QString, first);
    QFETCH(QString, free);
    QFETCH(QString, told);
    fixture.add(RecordType::Visit, {{"title_en", text("Journey")},
                                    {"begin_date", begin},
                                    {"end_date", end.isEmpty() ? QVariant() : QVariant(end)}});
    const QJsonObject event = fixture.onlyEvent({RecordQuery(RecordType::Visit), {}, Language::English});
    QCOMPARE(event.value(text("DTSTART")).toString(), first);
    QCOMPARE(event.value(text("DTEND")).toString(), free);
    QCOMPARE(event.value(text("STATUS")).toString(), text("TENTATIVE"));
    QCOMPARE(event.value(text("SUMMARY")).toString(), text("Journey (%1, day not known)").arg(told));
    QCOMPARE(fixture.result.notices().size(), 1);
}

void VisitEventTest::calendarOfTheSample()
{
    ExportFixture fixture;
    QVERIFY_RESULT(fillWithSample(*fixture.database));
    const QJsonObject read = fixture.exported({RecordQuery(RecordType::Visit), {}}, "ics", "ics");
    QCOMPARE(read.value(text("calendar")).toObject().value(text("VERSION")).toString(), text("2.0"));
    QVERIFY(!read.value(text("calendar")).toObject().value(text("PRODID")).toString().isEmpty());
    QCOMPARE(read.value(text("events")).toArray().size(), int(fixture.result.rows));
    QVERIFY(fixture.result.rows > 1);
}

QTEST_GUILESS_MAIN(VisitEventTest)
#include "tst_visitevent.moc"
