// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partnershipstatus.h"

#include <QTest>

#include <algorithm>

using namespace weltkontor;

/// "Status" and "since" are derived from milestones, for today and for any other day.
class PartnershipStatusTest : public QObject
{
    Q_OBJECT

private slots:
    void stateOfADay_data();
    void stateOfADay();
    void orderOfMilestonesDoesNotMatter();
    void stateChangesOnTheDaysOfMilestonesOnly();
    void statusesHaveKeysAndLabels();
};

namespace
{

constexpr const char *words[] = {"first_contact", "letter_of_intent", "friendship", "agreement",
                                 "renewal",       "suspension",       "resumption", "end"};

/// "first_contact 1947, agreement 1988": as people tell it; a type alone has no date.
QList<Milestone> milestones(const QString &story)
{
    QList<Milestone> list;
    const QStringList parts = story.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList pair = part.trimmed().split(u' ');
        Milestone milestone;
        const auto word = std::find_if(std::begin(words), std::end(words),
                                       [&](const char *one) { return pair.first() == QLatin1String(one); });
        Q_ASSERT(word != std::end(words));
        milestone.type = MilestoneType(word - std::begin(words));
        milestone.date = PartialDate::fromEdtf(pair.value(1)).value();
        list += milestone;
    }
    return list;
}

/// "active since 1988 (1988-06)": the status, since when the relation is there, since when the status is.
QString told(const PartnershipState &state)
{
    return QStringLiteral("%1 since %2 (%3)")
        .arg(statusKey(state.status), state.since.toEdtf(), state.statusSince.toEdtf());
}

} // namespace

void PartnershipStatusTest::stateOfADay_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *story, const QDate &day, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(story) << day << QString::fromLatin1(expected);
    };
    const QDate today(2026, 11, 23);
    row("only named", "", today, "active since  ()");
    row("named without a date", "friendship", today, "active since  ()");
    row("still being prepared", "first_contact 2024", today, "initiated since 2024 (2024)");
    row("letter of intent", "first_contact 2020, letter_of_intent 2024-03", today,
        "initiated since 2020 (2020)");
    row("all lies ahead", "agreement 2030", today, "initiated since  ()");

    const char *reading = "first_contact 1947, agreement 1988";
    row("Reading before anything", reading, QDate(1940, 1, 1), "initiated since  ()");
    row("Reading in contact", reading, QDate(1960, 1, 1), "initiated since 1947 (1947)");
    row("Reading's last day before", reading, QDate(1987, 12, 31), "initiated since 1947 (1947)");
    row("Reading from the first day the year can mean", reading, QDate(1988, 1, 1),
        "active since 1988 (1988)");
    row("Reading", reading, today, "active since 1988 (1988)");

    const char *moscow = "agreement 1992, suspension 2022-02";
    row("Moscow before", moscow, QDate(2022, 1, 31), "active since 1992 (1992)");
    row("Moscow from the first day of the month", moscow, QDate(2022, 2, 1),
        "suspended since 1992 (2022-02)");
    row("Moscow", moscow, today, "suspended since 1992 (2022-02)");
    row("Moscow, were it resumed", "agreement 1992, suspension 2022-02, resumption 2030-05-09",
        QDate(2031, 1, 1), "active since 1992 (2030-05-09)");

    row("Chiba's cooperation", "agreement 2005, end 2019-05-25", QDate(2019, 5, 24),
        "active since 2005 (2005)");
    row("Chiba's cooperation after", "agreement 2005, end 2019-05-25", QDate(2019, 5, 25),
        "ended since 2005 (2019-05-25)");
    const char *chiba = "first_contact 2005, agreement 2019-05-25";
    row("Chiba's partnership before", chiba, QDate(2019, 5, 24), "initiated since 2005 (2005)");
    row("Chiba's partnership from the day", chiba, QDate(2019, 5, 25),
        "active since 2019-05-25 (2019-05-25)");

    row("Chernivtsi the day before", "agreement 2022-09-01", QDate(2022, 8, 31), "initiated since  ()");
    row("Chernivtsi", "agreement 2022-09-01", QDate(2022, 9, 1), "active since 2022-09-01 (2022-09-01)");

    row("friendship first", "friendship 1975, agreement 1988", today, "active since 1975 (1975)");
    row("renewal does not begin it anew", "agreement 1988, renewal 2013", today, "active since 1988 (1988)");
    row("renewal is all that is known", "renewal 2013", today, "active since 2013 (2013)");
    row("renewal after a suspension", "agreement 1988, suspension 1999, renewal 2013", today,
        "active since 1988 (2013)");
    row("ended while suspended", "agreement 1988, suspension 1999, end 2001", today,
        "ended since 1988 (2001)");
    row("begun and ended in one year", "end 1990, agreement 1990", today, "ended since 1990 (1990)");
    row("suspended and resumed on one day", "resumption 1999-01-01, suspension 1999-01-01, agreement 1988",
        today, "active since 1988 (1999-01-01)");
    row("ended, nobody knows when it began", "end 2001-03", today, "ended since  (2001-03)");
    row("renewal known, agreement not dated", "agreement, renewal 2013", today, "active since  ()");
    row("contact known, agreement not dated", "first_contact 1947, agreement", today, "active since  ()");
}

void PartnershipStatusTest::stateOfADay()
{
    QFETCH(QString, story);
    QFETCH(QDate, day);
    QFETCH(QString, expected);
    QCOMPARE(told(stateOn(milestones(story), day)), expected);
}

void PartnershipStatusTest::orderOfMilestonesDoesNotMatter()
{
    QList<Milestone> list =
        milestones(QStringLiteral("first_contact 1947, friendship 1975-06, agreement 1988-06-24, "
                                  "suspension 2001, resumption 2001-12, end 2030"));
    QList<int> order{0, 1, 2, 3, 4, 5};
    const QDate days[] = {QDate(1950, 1, 1), QDate(1980, 1, 1), QDate(2001, 6, 1), QDate(2026, 1, 1),
                          QDate(2031, 1, 1)};
    const char *expected[] = {"initiated since 1947 (1947)", "active since 1975-06 (1975-06)",
                              "suspended since 1975-06 (2001)", "active since 1975-06 (2001-12)",
                              "ended since 1975-06 (2030)"};
    do {
        QList<Milestone> shuffled;
        for (const int index : std::as_const(order))
            shuffled += list[index];
        for (size_t i = 0; i < std::size(days); ++i)
            QCOMPARE(told(stateOn(shuffled, days[i])), QString::fromLatin1(expected[i]));
    } while (std::next_permutation(order.begin(), order.end()));
}

void PartnershipStatusTest::stateChangesOnTheDaysOfMilestonesOnly()
{
    const QList<Milestone> list = milestones(
        QStringLiteral("first_contact 2019-11, agreement 2020, suspension 2020-02-29, end 2021-03"));
    QList<QDate> changes;
    PartnershipState before = stateOn(list, QDate(2019, 1, 1));
    for (QDate day(2019, 1, 2); day < QDate(2022, 1, 1); day = day.addDays(1)) {
        const PartnershipState now = stateOn(list, day);
        if (!(now == before))
            changes += day;
        before = now;
    }
    QCOMPARE(changes,
             QList<QDate>({QDate(2019, 11, 1), QDate(2020, 1, 1), QDate(2020, 2, 29), QDate(2021, 3, 1)}));
}

void PartnershipStatusTest::statusesHaveKeysAndLabels()
{
    for (const PartnershipStatus status : {PartnershipStatus::Initiated, PartnershipStatus::Active,
                                           PartnershipStatus::Suspended, PartnershipStatus::Ended}) {
        QCOMPARE(statusFromKey(statusKey(status)), std::optional(status));
        QVERIFY(statusLabel(status, Language::German) != statusLabel(status, Language::English));
    }
    QVERIFY(!statusFromKey(QStringLiteral("asleep")));
}

QTEST_GUILESS_MAIN(PartnershipStatusTest)
#include "tst_partnershipstatus.moc"
