// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/role.h"
#include "storage/bin.h"
#include "storage/changeset.h"
#include "storage/history.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace weltkontor;

class BinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsForNinetyDays_data() { addBackendRows(); }
    void keepsForNinetyDays();
    void keepsWhatOthersPointTo_data() { addBackendRows(); }
    void keepsWhatOthersPointTo();
};

namespace
{

qint64 remove(Database &database, const RecordRef &record)
{
    const auto change = ChangeSet::begin(database, Act::Kind::Delete);
    if (!change || !(*change)->remove(record))
        return 0;
    return (*change)->commit().valueOr({}).value_or(0);
}

void save(Database &database, Record &record)
{
    const auto change = ChangeSet::begin(database, Act::Kind::Create);
    QVERIFY_RESULT(change);
    QVERIFY_RESULT((*change)->save(record));
    QVERIFY_RESULT((*change)->commit());
}

Record contact(const QString &name)
{
    Contact person;
    person.familyName = name;
    return Record::from(person);
}

} // namespace

void BinTest::keepsForNinetyDays()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record person = contact(QStringLiteral("Muster"));
    save(*database, person);
    Role role;
    role.contact = {person.id};
    Record roleRecord = Record::from(role);
    save(*database, roleRecord);
    const qint64 deletion = remove(*database, person.reference());
    database.clock().setNow(TestDatabase::startTime().addDays(binDays));
    QCOMPARE(emptyBin(*database).value(), 0);
    database.clock().setNow(TestDatabase::startTime().addDays(binDays + 1));
    QCOMPARE(emptyBin(*database).value(), 2);
    QVERIFY_ERROR(RecordReader(*database).record(person.reference(), Bin::With), NotFound);
    // Too late to take it back, which is said and does nothing.
    const auto undone = History(*database).undo(deletion);
    QVERIFY_RESULT(undone);
    QVERIFY(!undone->conflicts.isEmpty());
}

void BinTest::keepsWhatOthersPointTo()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record former = contact(QStringLiteral("Alt"));
    Record present = contact(QStringLiteral("Neu"));
    save(*database, former);
    save(*database, present);
    Role role;
    role.contact = {former.id};
    role.successor = {present.id};
    Record roleRecord = Record::from(role);
    save(*database, roleRecord);
    // The successor goes first, the role later: it still points there, out of the bin again or not.
    QVERIFY(remove(*database, present.reference()) > 0);
    database.clock().setNow(TestDatabase::startTime().addDays(50));
    const qint64 deletion = remove(*database, roleRecord.reference());
    database.clock().setNow(TestDatabase::startTime().addDays(100));
    QCOMPARE(emptyBin(*database).value(), 0);
    QVERIFY(History(*database).undo(deletion).value().conflicts.isEmpty());
    QCOMPARE(emptyBin(*database).value(), 0);
    database.clock().setNow(TestDatabase::startTime().addDays(300));
    QVERIFY(remove(*database, roleRecord.reference()) > 0);
    database.clock().setNow(TestDatabase::startTime().addDays(400));
    QCOMPARE(emptyBin(*database).value(), 2);
}

QTEST_GUILESS_MAIN(BinTest)
#include "tst_bin.moc"
