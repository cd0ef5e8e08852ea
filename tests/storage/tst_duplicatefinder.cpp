// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/distinctpair.h"
#include "domain/partner.h"
#include "storage/changeset.h"
#include "storage/duplicatefinder.h"
#include "storage/history.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace weltkontor;

class DuplicateFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhileTyping_data() { addBackendRows(); }
    void findsWhileTyping();
    void findsAllPairs_data() { addBackendRows(); }
    void findsAllPairs();
    void keepsApart_data() { addBackendRows(); }
    void keepsApart();
    void aDeletedRecordIsNoDuplicate_data() { addBackendRows(); }
    void aDeletedRecordIsNoDuplicate();
    void whatManyShareTellsNothing();
    void canBeCancelled();
};

namespace
{

Record contact(const char *given, const char *family, const char *mail = "", const char *phone = "")
{
    Contact person;
    person.givenName = QString::fromUtf8(given);
    person.familyName = QString::fromUtf8(family);
    person.email = MailAddress::fromText(QString::fromUtf8(mail)).value();
    person.phone = QString::fromUtf8(phone);
    return Record::from(person);
}

Record partner(const char *name, const char *local, const char *country)
{
    Partner city;
    city.name.de = QString::fromUtf8(name);
    city.nameLocal = QString::fromUtf8(local);
    city.country = Country::fromCode(QString::fromUtf8(country)).value();
    return Record::from(city);
}

void save(Database &database, QList<Record> &records)
{
    const auto change = ChangeSet::begin(database, Act::Kind::Create);
    QVERIFY_RESULT(change);
    QVERIFY_RESULT((*change)->saveAll(records));
    QVERIFY_RESULT((*change)->commit());
}

QList<qint64> idsOf(const Result<QList<DuplicateHit>> &hits)
{
    QList<qint64> ids;
    for (const DuplicateHit &hit : hits.valueOr({}))
        ids += hit.record.id;
    return ids;
}

} // namespace

void DuplicateFinderTest::findsWhileTyping()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QList<Record> records{contact("Anna", "Weiß"),
                          contact("Erika", "Beispiel", "e.beispiel@example.org", "+49 211 8923155"),
                          contact("Otto", "Muster"), partner("Moskau", "Москва", "RU")};
    save(*database, records);
    DuplicateFinder finder(*database);
    QCOMPARE(idsOf(finder.duplicatesOf(contact("anna", "WEISS"))), QList{records[0].id});
    QCOMPARE(idsOf(finder.duplicatesOf(contact("E", "Beispiel", "E.Beispiel@example.org"))),
             QList{records[1].id});
    QCOMPARE(idsOf(finder.duplicatesOf(contact("Erika", "Beispiel", "", "0211/89-23155"))),
             QList{records[1].id});
    QCOMPARE(idsOf(finder.duplicatesOf(partner("Moskwa", "", "RU"))), QList{records[3].id});
    QCOMPARE(idsOf(finder.duplicatesOf(contact("Ida", "Niemand"))), QList<qint64>());
    QCOMPARE(idsOf(finder.duplicatesOf(contact("", ""))), QList<qint64>());
    // A record is no duplicate of itself.
    QCOMPARE(idsOf(finder.duplicatesOf(records[0])), QList<qint64>());
    const auto hits = finder.duplicatesOf(contact("anna", "weiss"));
    QCOMPARE(hits->first().title.de, QStringLiteral("Weiß, Anna"));
}

void DuplicateFinderTest::findsAllPairs()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QList<Record> records{contact("Anna", "Weiß"), contact("Otto", "Muster"), contact("Anna", "Weiss"),
                          contact("Erika", "Beispiel", "e@example.org"),
                          contact("Erika", "Biespiel", "e@example.org")};
    save(*database, records);
    const auto pairs = DuplicateFinder(*database).allPairs(RecordType::Contact);
    QVERIFY_RESULT(pairs);
    QCOMPARE(pairs->size(), 2);
    // The surest first.
    QCOMPARE(pairs->at(0).first.id, records[3].id);
    QCOMPARE(pairs->at(0).second.id, records[4].id);
    QCOMPARE(pairs->at(1).first.id, records[0].id);
    QCOMPARE(pairs->at(1).second.id, records[2].id);
    QCOMPARE(pairs->at(1).secondTitle.en, QStringLiteral("Weiss, Anna"));
    QCOMPARE(DuplicateFinder(*database).allPairs(RecordType::Contact, nullptr, 1)->size(), 1);
    QVERIFY(DuplicateFinder(*database).allPairs(RecordType::Visit)->isEmpty());
}

void DuplicateFinderTest::keepsApart()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QList<Record> records{contact("Anna", "Weiß"), contact("Anna", "Weiss")};
    save(*database, records);
    const auto kept = keepApart(*database, records[1].reference(), records[0].reference());
    QVERIFY_RESULT(kept);
    QVERIFY(kept->has_value());
    DuplicateFinder finder(*database);
    QVERIFY(finder.allPairs(RecordType::Contact)->isEmpty());
    QVERIFY(finder.duplicatesOf(records[0])->isEmpty());
    // Saying it twice changes nothing.
    QVERIFY(!keepApart(*database, records[0].reference(), records[1].reference())->has_value());
    const auto told = History(*database).changeSet(**kept);
    QVERIFY(told->act.summary(Language::English).contains(QStringLiteral("Weiß, Anna")));
    QVERIFY(History(*database).undo(**kept)->conflicts.isEmpty());
    QCOMPARE(finder.allPairs(RecordType::Contact)->size(), 1);
}

void DuplicateFinderTest::aDeletedRecordIsNoDuplicate()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QList<Record> records{contact("Anna", "Weiß"), contact("Anna", "Weiss")};
    save(*database, records);
    QVERIFY_RESULT(keepApart(*database, records[0].reference(), records[1].reference()));
    auto change = ChangeSet::begin(*database, Act::Kind::Delete);
    QVERIFY_RESULT((*change)->remove(records[1].reference()));
    const auto deletion = (*change)->commit();
    QVERIFY_RESULT(deletion);
    change->reset();
    DuplicateFinder finder(*database);
    QVERIFY(finder.duplicatesOf(contact("Anna", "Weiss"))->size() == 1);
    // What was said about a deleted record goes and comes back with it.
    QVERIFY(finder.distinctPairs(RecordType::Contact)->isEmpty());
    QVERIFY(History(*database).undo(**deletion)->conflicts.isEmpty());
    QCOMPARE(finder.distinctPairs(RecordType::Contact)->size(), 1);
    QVERIFY(finder.allPairs(RecordType::Contact)->isEmpty());
}

void DuplicateFinderTest::whatManyShareTellsNothing()
{
    TestDatabase database(Backend::Sqlite);
    QList<Record> records;
    for (int i = 0; i < 150; ++i)
        records += contact("", "Poststelle", "info@example.org");
    save(*database, records);
    const auto pairs = DuplicateFinder(*database).allPairs(RecordType::Contact);
    QVERIFY_RESULT(pairs);
    QVERIFY(pairs->isEmpty());
}

void DuplicateFinderTest::canBeCancelled()
{
    TestDatabase database(Backend::Sqlite);
    QList<Record> records{contact("Anna", "Weiß"), contact("Anna", "Weiss")};
    save(*database, records);
    Progress progress;
    progress.cancel();
    QVERIFY_ERROR(DuplicateFinder(*database).allPairs(RecordType::Contact, &progress), Cancelled);
}

QTEST_GUILESS_MAIN(DuplicateFinderTest)
#include "tst_duplicatefinder.moc"
