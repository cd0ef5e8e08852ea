// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/document.h"
#include "domain/followup.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "domain/processingbasis.h"
#include "domain/publication.h"
#include "domain/publishtarget.h"
#include "domain/visit.h"
#include "storage/changeset.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"
#include "workflow/deskoverview.h"

#include <QTest>

using namespace weltkontor;

/// What stands on the desk on a day.
class DeskOverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyDatabaseHasAnEmptyDesk();
    void everythingDueIsThere_data() { addBackendRows(); }
    void everythingDueIsThere();
    void itFollowsTheDay();
    void yearOnlyAnniversaryIsToldInItsYear();
    void mapShowsTheLiveliestPartnership();
    void publishingEmptiesItsSection();

private:
    template<typename T>
    static qint64 save(Database &database, const T &value, const Act &act = Act(Act::Kind::Create))
    {
        auto changes = ChangeSet::begin(database, act);
        Record record = Record::from(value);
        if (!changes)
            qFatal("%s", qPrintable(changes.error().message));
        if (const auto saved = (*changes)->save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        const auto committed = (*changes)->commit();
        if (!committed)
            qFatal("The test cannot save.");
        return record.id;
    }

    static DeskSection section(const DeskOverview &desk, DeskSection::Kind kind)
    {
        for (const DeskSection &one : desk.sections) {
            if (one.kind == kind)
                return one;
        }
        qFatal("A section is missing.");
    }

    static QStringList lines(const DeskSection &section)
    {
        QStringList lines;
        for (const DeskItem &item : section.items)
            lines += item.when + u'|' + item.text;
        return lines;
    }

    static Partner krakow()
    {
        Partner partner;
        partner.name.de = QStringLiteral("Krakau");
        partner.name.en = QStringLiteral("Kraków");
        partner.country = Country::fromCode(QStringLiteral("PL")).valueOr({});
        partner.place = Coordinates::of(50.06, 19.94).valueOr({});
        return partner;
    }

    static void addMilestone(Database &database, qint64 partnership, MilestoneType type, const char *date)
    {
        Milestone milestone;
        milestone.partnership.value = partnership;
        milestone.type = type;
        milestone.date = PartialDate::fromEdtf(QString::fromLatin1(date)).valueOr({});
        save(database, milestone);
    }
};

void DeskOverviewTest::emptyDatabaseHasAnEmptyDesk()
{
    TestDatabase database(Backend::Sqlite);
    const auto desk = DeskOverview::read(*database, Language::English);
    QVERIFY_RESULT(desk);
    QVERIFY(desk->isEmpty);
    QCOMPARE(desk->sections.size(), 7);
    for (const DeskSection &one : desk->sections)
        QVERIFY(one.items.isEmpty());
    QVERIFY(desk->places.isEmpty());
}

void DeskOverviewTest::everythingDueIsThere()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    database.clock().setNow(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    const qint64 partner = save(*database, krakow());
    Partnership partnership;
    partnership.partner.value = partner;
    partnership.kind = QStringLiteral("town_twinning");
    const qint64 relation = save(*database, partnership);
    addMilestone(*database, relation, MilestoneType::Agreement, "1993-03-24");
    FollowUp followUp;
    followUp.text = QStringLiteral("Write a letter");
    followUp.due = QDate(2026, 2, 20);
    followUp.subject = PartnerId{partner};
    const qint64 open = save(*database, followUp);
    followUp.doneOn = QDate(2026, 2, 21);
    save(*database, followUp);
    Document agreement;
    agreement.fileName = QStringLiteral("treaty.pdf");
    agreement.validUntil = QDate(2026, 6, 30);
    agreement.subject = PartnerId{partner};
    save(*database, agreement);
    Visit visit;
    visit.title.de = QStringLiteral("Antrittsbesuch");
    visit.begin = PartialDate::fromEdtf(QStringLiteral("2026-03-12")).valueOr({});
    const qint64 visited = save(*database, visit);
    Contact contact;
    contact.familyName = QStringLiteral("Beispiel");
    const qint64 person = save(*database, contact);
    ProcessingBasis basis;
    basis.contact.value = person;
    basis.reviewOn = QDate(2026, 3, 15);
    save(*database, basis);
    FollowUp imported;
    imported.text = QStringLiteral("imported");
    imported.due = QDate(2027, 1, 1);
    Act import(Act::Kind::Import, QStringLiteral("liste.xlsx"));
    import.leftOver = 2;
    save(*database, imported, import);

    const auto desk = DeskOverview::read(*database, Language::English);
    QVERIFY_RESULT(desk);
    QCOMPARE(desk->activePartnerships, 1);
    const DeskSection followUps = section(*desk, DeskSection::Kind::FollowUps);
    QCOMPARE(lines(followUps),
             QStringList{QStringLiteral("overdue since 20 February 2026|Write a letter (Kraków)")});
    QVERIFY(followUps.items.first().isOverdue);
    QCOMPARE(followUps.items.first().record, RecordRef(RecordType::Partner, partner));
    QCOMPARE(followUps.items.first().followUp, RecordRef(RecordType::FollowUp, open));
    const DeskSection anniversaries = section(*desk, DeskSection::Kind::Anniversaries);
    QCOMPARE(lines(anniversaries), QStringList{QStringLiteral("24 March 2026|33 years with Kraków")});
    QCOMPARE(anniversaries.filter, QStringLiteral("id:%1").arg(partner));
    const DeskSection visits = section(*desk, DeskSection::Kind::Visits);
    QCOMPARE(lines(visits), QStringList{QStringLiteral("12 March 2026|Antrittsbesuch")});
    QCOMPARE(visits.items.first().record, RecordRef(RecordType::Visit, visited));
    QCOMPARE(lines(section(*desk, DeskSection::Kind::Agreements)),
             QStringList{QStringLiteral("valid until 30 June 2026|treaty.pdf (Kraków)")});
    const DeskSection reviews = section(*desk, DeskSection::Kind::Reviews);
    QCOMPARE(reviews.items.size(), 1);
    QCOMPARE(reviews.items.first().record, RecordRef(RecordType::Contact, person));
    QCOMPARE(lines(section(*desk, DeskSection::Kind::Imports)),
             QStringList{QStringLiteral("1 March 2026|2 rows of liste.xlsx were not taken in")});
    const auto german = DeskOverview::read(*database, Language::German);
    QVERIFY_RESULT(german);
    QCOMPARE(german->sections.size(), desk->sections.size());
    QVERIFY(section(*german, DeskSection::Kind::Anniversaries)
                .items.first()
                .text.contains(QStringLiteral("Krakau")));
}

void DeskOverviewTest::itFollowsTheDay()
{
    TestDatabase database(Backend::Sqlite);
    database.clock().setNow(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    FollowUp followUp;
    followUp.text = QStringLiteral("later");
    followUp.due = QDate(2026, 5, 1);
    save(*database, followUp);
    const auto now = DeskOverview::read(*database, Language::English);
    QVERIFY_RESULT(now);
    QVERIFY(section(*now, DeskSection::Kind::FollowUps).items.isEmpty());
    database.clock().setNow(QDateTime(QDate(2026, 4, 15), QTime(9, 0), Qt::UTC));
    const auto later = DeskOverview::read(*database, Language::English);
    QVERIFY_RESULT(later);
    QCOMPARE(lines(section(*later, DeskSection::Kind::FollowUps)),
             QStringList{QStringLiteral("1 May 2026|later")});
}

void DeskOverviewTest::yearOnlyAnniversaryIsToldInItsYear()
{
    TestDatabase database(Backend::Sqlite);
    database.clock().setNow(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
    Partnership partnership;
    partnership.partner.value = save(*database, krakow());
    partnership.kind = QStringLiteral("town_twinning");
    const qint64 relation = save(*database, partnership);
    addMilestone(*database, relation, MilestoneType::Friendship, "1976");
    addMilestone(*database, relation, MilestoneType::Agreement, "1993-12-24");
    const auto desk = DeskOverview::read(*database, Language::English);
    QVERIFY_RESULT(desk);
    QCOMPARE(lines(section(*desk, DeskSection::Kind::Anniversaries)),
             (QStringList{QStringLiteral("24 December 2026|33 years with Kraków"),
                          QStringLiteral("2026|50 years with Kraków")}));
}

void DeskOverviewTest::mapShowsTheLiveliestPartnership()
{
    TestDatabase database(Backend::Sqlite);
    const qint64 partner = save(*database, krakow());
    Partner nowhere;
    nowhere.country = Country::fromCode(QStringLiteral("PL")).valueOr({});
    nowhere.name.de = QStringLiteral("Ohne Ort");
    save(*database, nowhere);
    auto desk = DeskOverview::read(*database, Language::German);
    QVERIFY_RESULT(desk);
    QCOMPARE(desk->places.size(), 1);
    QCOMPARE(desk->places.first().name, QStringLiteral("Krakau"));
    QVERIFY(!desk->places.first().status);
    Partnership partnership;
    partnership.partner.value = partner;
    partnership.kind = QStringLiteral("town_twinning");
    addMilestone(*database, save(*database, partnership), MilestoneType::End, "2001");
    desk = DeskOverview::read(*database, Language::German);
    QVERIFY_RESULT(desk);
    QCOMPARE(desk->places.first().status, std::optional(PartnershipStatus::Ended));
    addMilestone(*database, save(*database, partnership), MilestoneType::Agreement, "2005");
    desk = DeskOverview::read(*database, Language::German);
    QVERIFY_RESULT(desk);
    QCOMPARE(desk->places.first().status, std::optional(PartnershipStatus::Active));
}

void DeskOverviewTest::publishingEmptiesItsSection()
{
    TestDatabase database(Backend::Sqlite);
    save(*database, krakow());
    QVERIFY(section(DeskOverview::read(*database, Language::English).value(), DeskSection::Kind::Unpublished)
                .items.isEmpty());
    PublishTarget target;
    target.name = QStringLiteral("Web");
    target.address = QStringLiteral("folder:/tmp/site");
    save(*database, target);
    auto desk = DeskOverview::read(*database, Language::English);
    QVERIFY_RESULT(desk);
    QCOMPARE(lines(section(*desk, DeskSection::Kind::Unpublished)),
             QStringList{QStringLiteral("|Nothing was published to Web yet")});
    Publication publication;
    publication.target = target.name;
    publication.at = database->clock().now();
    publication.changeSet = 1000;
    save(*database, publication);
    desk = DeskOverview::read(*database, Language::English);
    QVERIFY_RESULT(desk);
    QVERIFY(section(*desk, DeskSection::Kind::Unpublished).items.isEmpty());
    publication.changeSet = 0;
    publication.at = publication.at.addSecs(60);
    save(*database, publication);
    desk = DeskOverview::read(*database, Language::English);
    QVERIFY_RESULT(desk);
    QCOMPARE(section(*desk, DeskSection::Kind::Unpublished).items.size(), 1);
    QVERIFY(section(*desk, DeskSection::Kind::Unpublished)
                .items.first()
                .text.startsWith(QStringLiteral("1 changed record not yet published")));
}

QTEST_GUILESS_MAIN(DeskOverviewTest)
#include "tst_deskoverview.moc"
