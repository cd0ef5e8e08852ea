// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/role.h"
#include "storage/changeset.h"
#include "storage/history.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace weltkontor;

namespace
{

Record contact(const QString &name)
{
    Contact contact;
    contact.familyName = name;
    return Record::from(contact);
}

qint64 save(Database &database, Record &record, Act::Kind kind = Act::Kind::Edit)
{
    auto change = ChangeSet::begin(database, {kind, {}});
    if (!change || !(*change)->save(record))
        return -1;
    return (*change)->commit().valueOr({}).value_or(0);
}

qint64 remove(Database &database, const Record &record)
{
    auto change = ChangeSet::begin(database, {Act::Kind::Delete, {}});
    if (!change || !(*change)->remove(record.reference()))
        return -1;
    return (*change)->commit().valueOr({}).value_or(0);
}

QString phoneOf(Database &database, const RecordRef &reference)
{
    const auto record = RecordReader(database).record(reference);
    return record ? record->text(u"phone") : QStringLiteral("–");
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoWalkBackAndForth_data() { addBackendRows(); }
    void undoAndRedoWalkBackAndForth();
    void undoSurvivesARestart_data() { addBackendRows(); }
    void undoSurvivesARestart();
    void laterChangeOfTheSameFieldIsAConflict_data() { addBackendRows(); }
    void laterChangeOfTheSameFieldIsAConflict();
    void laterChangeOfAnotherFieldIsKept_data() { addBackendRows(); }
    void laterChangeOfAnotherFieldIsKept();
    void creationWithLinksIsAConflict_data() { addBackendRows(); }
    void creationWithLinksIsAConflict();
    void takenBackTwiceIsRefused_data() { addBackendRows(); }
    void takenBackTwiceIsRefused();
    void actsAreNamed_data() { addBackendRows(); }
    void actsAreNamed();
    void anyChangesTakenBackInReverseLeaveWhatWas_data() { addBackendRows(); }
    void anyChangesTakenBackInReverseLeaveWhatWas();
};

void HistoryTest::undoAndRedoWalkBackAndForth()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record record = contact(QStringLiteral("Muster"));
    save(*database, record, Act::Kind::Create);
    for (const QString &phone :
         {QStringLiteral("0211 1"), QStringLiteral("0211 22"), QStringLiteral("0211 333")}) {
        QVERIFY_RESULT(record.setValue(u"phone", phone));
        QVERIFY(save(*database, record) > 0);
    }
    History history(*database);
    const RecordRef reference = record.reference();
    QStringList seen;
    while (const auto next = history.nextUndo().value()) {
        const auto outcome = history.undo(next->id);
        QVERIFY_RESULT(outcome);
        QVERIFY(outcome->conflicts.isEmpty());
        seen += phoneOf(*database, reference);
    }
    QCOMPARE(seen, QStringList({QStringLiteral("0211 22"), QStringLiteral("0211 1"), QString(),
                                QStringLiteral("–")}));
    seen.clear();
    while (const auto next = history.nextRedo().value()) {
        QVERIFY_RESULT(history.undo(next->id));
        seen += phoneOf(*database, reference);
    }
    QCOMPARE(seen, QStringList({QString(), QStringLiteral("0211 1"), QStringLiteral("0211 22"),
                                QStringLiteral("0211 333")}));
    // And once more: what was done again can be taken back again.
    QVERIFY_RESULT(history.undo(history.nextUndo().value()->id));
    QCOMPARE(phoneOf(*database, reference), QStringLiteral("0211 22"));
    // Something new ends what can be done again.
    Record fresh = RecordReader(*database).record(reference).value();
    QVERIFY_RESULT(fresh.setValue(u"phone", QStringLiteral("0211 4444")));
    save(*database, fresh);
    QVERIFY(!history.nextRedo().value());
}

void HistoryTest::undoSurvivesARestart()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record record = contact(QStringLiteral("Muster"));
    const qint64 created = save(*database, record, Act::Kind::Create);
    database.reopen();
    const auto next = History(*database).nextUndo();
    QVERIFY_RESULT(next);
    QVERIFY(next->has_value());
    QCOMPARE((*next)->id, created);
    QCOMPARE((*next)->by, QStringLiteral("anna"));
    QCOMPARE((*next)->at, TestDatabase::startTime());
    // Another person's Ctrl+Z does not take back hers.
    const auto bert = database.second();
    QVERIFY(!History(*bert).nextUndo().value().has_value());
}

void HistoryTest::laterChangeOfTheSameFieldIsAConflict()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record record = contact(QStringLiteral("Muster"));
    save(*database, record, Act::Kind::Create);
    QVERIFY_RESULT(record.setValue(u"phone", QStringLiteral("0211 1")));
    const qint64 first = save(*database, record);
    QVERIFY_RESULT(record.setValue(u"phone", QStringLiteral("0211 2")));
    save(*database, record);
    const auto outcome = History(*database).undo(first);
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->changeSet, 0);
    QCOMPARE(outcome->conflicts.size(), 1);
    QCOMPARE(outcome->conflicts.first().field, QStringLiteral("phone"));
    QCOMPARE(outcome->conflicts.first().expected.toString(), QStringLiteral("0211 1"));
    QCOMPARE(outcome->conflicts.first().present.toString(), QStringLiteral("0211 2"));
    QCOMPARE(phoneOf(*database, record.reference()), QStringLiteral("0211 2"));
}

void HistoryTest::laterChangeOfAnotherFieldIsKept()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record record = contact(QStringLiteral("Muster"));
    save(*database, record, Act::Kind::Create);
    QVERIFY_RESULT(record.setValue(u"phone", QStringLiteral("0211 1")));
    const qint64 first = save(*database, record);
    QVERIFY_RESULT(record.setValue(u"email", QStringLiteral("m@example.org")));
    save(*database, record);
    const auto outcome = History(*database).undo(first);
    QVERIFY_RESULT(outcome);
    QVERIFY(outcome->conflicts.isEmpty());
    const Record now = RecordReader(*database).record(record.reference()).value();
    QCOMPARE(now.text(u"phone"), QString());
    QCOMPARE(now.text(u"email"), QStringLiteral("m@example.org"));
}

void HistoryTest::creationWithLinksIsAConflict()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record person = contact(QStringLiteral("Muster"));
    const qint64 created = save(*database, person, Act::Kind::Create);
    Role role;
    role.contact = {person.id};
    role.function = {QStringLiteral("Bürgermeister"), {}};
    Record roleRecord = Record::from(role);
    const qint64 roleCreated = save(*database, roleRecord, Act::Kind::Create);
    History history(*database);
    const auto refused = history.undo(created);
    QVERIFY_RESULT(refused);
    QCOMPARE(refused->conflicts.size(), 1);
    QVERIFY_RESULT(history.undo(roleCreated));
    const auto done = history.undo(created);
    QVERIFY_RESULT(done);
    QVERIFY(done->conflicts.isEmpty());
}

void HistoryTest::takenBackTwiceIsRefused()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record record = contact(QStringLiteral("Muster"));
    const qint64 created = save(*database, record, Act::Kind::Create);
    History history(*database);
    QVERIFY_RESULT(history.undo(created));
    QVERIFY_ERROR(history.undo(created), Invalid);
    QVERIFY_ERROR(history.undo(4711), NotFound);
    QVERIFY(history.changeSet(created).value().isUndone());
}

void HistoryTest::actsAreNamed()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record record = contact(QStringLiteral("Żółkiew"));
    save(*database, record, Act::Kind::Create);
    QVERIFY_RESULT(record.setValue(u"phone", QStringLiteral("0211 1")));
    save(*database, record);
    const auto sets = History(*database).changeSets();
    QVERIFY_RESULT(sets);
    QCOMPARE(sets->first().act.name(Language::English), QStringLiteral("Phone of Żółkiew"));
    QCOMPARE(sets->first().act.summary(Language::English), QStringLiteral("Phone of Żółkiew changed"));
    QCOMPARE(sets->last().act.summary(Language::English), QStringLiteral("Żółkiew created"));
    QCOMPARE(History(*database).changeSets(1).value().size(), 1);
    QCOMPARE(History(*database).changeSets(10, 2).value().size(), 1);
    QCOMPARE(History(*database).changeSets(10, 0, record.reference()).value().size(), 2);
}

void HistoryTest::anyChangesTakenBackInReverseLeaveWhatWas()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QRandomGenerator random(20260302);
    QList<Record> states;
    QList<qint64> sets;
    Record record = contact(QStringLiteral("Muster"));
    save(*database, record, Act::Kind::Create);
    const QStringList fields{QStringLiteral("phone"), QStringLiteral("city"), QStringLiteral("note"),
                             QStringLiteral("given_name")};
    bool inBin = false;
    for (int step = 0; step < 40; ++step) {
        states += RecordReader(*database).record(record.reference(), Bin::With).value();
        qint64 set = 0;
        if (inBin) {
            auto change = ChangeSet::begin(*database, {Act::Kind::Restore, {}});
            QVERIFY_RESULT((*change)->restore(record.reference()));
            set = (*change)->commit().value().value();
            inBin = false;
        } else if (random.bounded(8) == 0) {
            set = remove(*database, record);
            inBin = true;
        } else {
            Record changed = states.last();
            QVERIFY_RESULT(changed.setValue(fields[random.bounded(int(fields.size()))],
                                            random.bounded(3) ? QString::number(1000 + random.bounded(9000))
                                                              : QString()));
            set = save(*database, changed);
        }
        if (set == 0) {
            states.removeLast(); // the value was the same by chance
            continue;
        }
        QVERIFY(set > 0);
        sets += set;
    }
    while (!sets.isEmpty()) {
        const auto outcome = History(*database).undo(sets.takeLast());
        QVERIFY_RESULT(outcome);
        QVERIFY(outcome->conflicts.isEmpty());
        const Record now = RecordReader(*database).record(record.reference(), Bin::With).value();
        QVERIFY(now.sameContent(states.takeLast()));
    }
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
