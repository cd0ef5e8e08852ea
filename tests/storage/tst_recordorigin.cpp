// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"
#include "storage/recordorigin.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace weltkontor;

class RecordOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheHistory_data() { addBackendRows(); }
    void followsTheHistory();
    void isItsOwnInEveryDatabase_data() { addBackendRows(); }
    void isItsOwnInEveryDatabase();

private:
    static void save(Database &database, QList<Record *> records);
    static Record partner(const char *name);
};

Record RecordOriginTest::partner(const char *name)
{
    Record record(RecordType::Partner);
    if (!record.setValue(u"name_de", QString::fromLatin1(name)) ||
        !record.setValue(u"country", QStringLiteral("PL")))
        qFatal("the test's partner is none");
    return record;
}

void RecordOriginTest::save(Database &database, QList<Record *> records)
{
    auto set = ChangeSet::begin(database, Act{});
    QVERIFY_RESULT(set);
    for (Record *record : records)
        QVERIFY_RESULT((*set)->save(*record));
    QVERIFY_RESULT((*set)->commit());
}

void RecordOriginTest::followsTheHistory()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record first = partner("Warschau");
    Record second = partner("Krakau");
    save(*database, {&first, &second});
    const auto begun = originsOf(*database, RecordType::Partner, {first.id, second.id});
    QVERIFY_RESULT(begun);
    // Two records of one change set are two.
    QVERIFY(begun->value(first.id).uid != begun->value(second.id).uid);
    QCOMPARE(begun->value(first.id).uid.version(), QUuid::Sha1);
    QCOMPARE(begun->value(first.id).created, TestDatabase::startTime());
    QCOMPARE(begun->value(first.id).changed, TestDatabase::startTime());
    QCOMPARE(begun->value(first.id).revision, 0);

    database.clock().setNow(TestDatabase::startTime().addDays(3));
    QVERIFY_RESULT(first.setValue(u"name_en", QStringLiteral("Warsaw")));
    save(*database, {&first});
    const auto later = originsOf(*database, RecordType::Partner, {first.id, second.id});
    QVERIFY_RESULT(later);
    QCOMPARE(later->value(first.id).uid, begun->value(first.id).uid);
    QCOMPARE(later->value(first.id).created, TestDatabase::startTime());
    QCOMPARE(later->value(first.id).changed, TestDatabase::startTime().addDays(3));
    QCOMPARE(later->value(first.id).revision, 1);
    QCOMPARE(later->value(second.id).changed, TestDatabase::startTime());
}

void RecordOriginTest::isItsOwnInEveryDatabase()
{
    QFETCH(Backend, backend);
    QSet<QUuid> uids;
    for (int i = 0; i < 2; ++i) {
        TestDatabase database(backend);
        Record record = partner("Warschau");
        save(*database, {&record});
        const auto origins = originsOf(*database, RecordType::Partner, {record.id});
        QVERIFY_RESULT(origins);
        uids.insert(origins->value(record.id).uid);
    }
    QCOMPARE(uids.size(), 2);
}

QTEST_GUILESS_MAIN(RecordOriginTest)
#include "tst_recordorigin.moc"
