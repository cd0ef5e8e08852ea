// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/anniversary.h"

#include <QTest>

using namespace weltkontor;

/// Which milestones are kept in which year, and when.
class AnniversaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayIsThatOfTheYear_data();
    void dayIsThatOfTheYear();
    void onlyFriendshipsAndAgreementsAreKept();
    void yearOnlyCountsForItsYear();
    void spanMayCrossYears();
    void endedPartnershipHasNone();
    void theDayItselfIsNoAnniversary();
};

namespace
{

Milestone milestone(MilestoneType type, const char *date)
{
    Milestone one;
    one.type = type;
    one.date = PartialDate::fromEdtf(QString::fromLatin1(date)).valueOr({});
    return one;
}

} // namespace

void AnniversaryTest::dayIsThatOfTheYear_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("day");
    QTest::newRow("day") << "1988-06-24" << 2026 << "2026-06-24";
    QTest::newRow("leap day") << "1988-02-29" << 2026 << "2026-02-28";
    QTest::newRow("leap day in a leap year") << "1988-02-29" << 2028 << "2028-02-29";
    QTest::newRow("century without a leap day") << "1988-02-29" << 2100 << "2100-02-28";
    QTest::newRow("month") << "1988-02" << 2026 << "2026-02";
    QTest::newRow("year") << "1988" << 2026 << "2026";
}

void AnniversaryTest::dayIsThatOfTheYear()
{
    QFETCH(QString, date);
    QFETCH(int, year);
    QFETCH(QString, day);
    QCOMPARE(inYear(PartialDate::fromEdtf(date).valueOr({}), year).toEdtf(), day);
}

void AnniversaryTest::onlyFriendshipsAndAgreementsAreKept()
{
    const QList<Milestone> all{milestone(MilestoneType::FirstContact, "1947-01-01"),
                               milestone(MilestoneType::Friendship, "1950-05-01"),
                               milestone(MilestoneType::Agreement, "1988-03-10"),
                               milestone(MilestoneType::Renewal, "2001-04-01")};
    const auto found = anniversariesOf(all, QDate(2026, 1, 1), QDate(2026, 12, 31));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].day.toEdtf(), QStringLiteral("2026-03-10"));
    QCOMPARE(found[0].years, 38);
    QCOMPARE(found[1].years, 76);
    QCOMPARE(found[1].milestone.type, MilestoneType::Friendship);
}

void AnniversaryTest::yearOnlyCountsForItsYear()
{
    const QList<Milestone> all{milestone(MilestoneType::Agreement, "1988")};
    QCOMPARE(anniversariesOf(all, QDate(2026, 11, 1), QDate(2026, 11, 2)).size(), 1);
    QCOMPARE(anniversariesOf(all, QDate(2026, 12, 1), QDate(2027, 1, 31)).size(), 2);
}

void AnniversaryTest::spanMayCrossYears()
{
    const QList<Milestone> all{milestone(MilestoneType::Agreement, "1988-01-15")};
    const auto found = anniversariesOf(all, QDate(2026, 12, 1), QDate(2027, 1, 31));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].day.toEdtf(), QStringLiteral("2027-01-15"));
    QCOMPARE(found[0].years, 39);
    QVERIFY(anniversariesOf(all, QDate(2026, 12, 1), QDate(2027, 1, 14)).isEmpty());
}

void AnniversaryTest::endedPartnershipHasNone()
{
    const QList<Milestone> all{milestone(MilestoneType::Agreement, "1988-01-15"),
                               milestone(MilestoneType::End, "2010")};
    QCOMPARE(anniversariesOf(all, QDate(2009, 1, 1), QDate(2009, 12, 31)).size(), 1);
    QVERIFY(anniversariesOf(all, QDate(2026, 1, 1), QDate(2026, 12, 31)).isEmpty());
}

void AnniversaryTest::theDayItselfIsNoAnniversary()
{
    const QList<Milestone> all{milestone(MilestoneType::Agreement, "2026-03-10")};
    QVERIFY(anniversariesOf(all, QDate(2026, 1, 1), QDate(2026, 12, 31)).isEmpty());
}

QTEST_GUILESS_MAIN(AnniversaryTest)
#include "tst_anniversary.moc"
