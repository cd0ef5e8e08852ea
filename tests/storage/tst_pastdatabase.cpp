// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/milestone.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "domain/role.h"
#include "storage/bin.h"
#include "storage/changeset.h"
#include "storage/databasecheck.h"
#include "storage/history.h"
#include "storage/pastdatabase.h"
#include "storage/recordfinder.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace weltkontor;

/// The state of past days, on both databases.
class PastDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOfTheDay_data() { addBackendRows(); }
    void valuesAreThoseOfTheDay();
    void deletedOnesAreBackAndLaterOnesAreNot_data() { addBackendRows(); }
    void deletedOnesAreBackAndLaterOnesAreNot();
    void whatLeftTheBinIsBackToo();
    void beforeTheHistoryIsThePresent();
    void presentIsShownWhereNothingChanged();
    void everyDayOfARandomLifeComesBack_data() { addBackendRows(); }
    void everyDayOfARandomLifeComesBack();
    void viewKeepsTheDayUntilSomethingChanges();
    void cancelLeavesNothing();

private:
    static void setDay(TestDatabase &database, const QDate &day)
    {
        database.clock().setNow(QDateTime(day, QTime(10, 0)));
    }
    static Record save(Database &database, Record record)
    {
        auto changes =
            ChangeSet::begin(database, Act(record.version == 0 ? Act::Kind::Create : Act::Kind::Edit));
        if (!changes)
            qFatal("%s", qPrintable(changes.error().message));
        if (const auto saved = (*changes)->save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        if (const auto committed = (*changes)->commit(); !committed)
            qFatal("%s", qPrintable(committed.error().message));
        return record;
    }
    static void remove(Database &database, const RecordRef &record)
    {
        auto changes = ChangeSet::begin(database, Act(Act::Kind::Delete));
        if (!changes || !(*changes)->remove(record) || !(*changes)->commit())
            qFatal("The test cannot delete.");
    }
    static void restore(Database &database, const RecordRef &record)
    {
        auto changes = ChangeSet::begin(database, Act(Act::Kind::Restore));
        if (!changes || !(*changes)->restore(record) || !(*changes)->commit())
            qFatal("The test cannot restore.");
    }
    static Record partner(const QString &name)
    {
        Partner one;
        one.name.de = name;
        one.country = Country::fromCode(QStringLiteral("PL")).valueOr({});
        return Record::from(one);
    }
    static Record renamed(Record record, const QString &name)
    {
        if (!record.setValue(QStringLiteral("name_de"), name))
            qFatal("The test cannot rename.");
        return record;
    }
    static QStringList names(Database &database)
    {
        QStringList names;
        for (const Record &one : RecordReader(database).all(RecordType::Partner).valueOr({}))
            names += one.text(u"name_de");
        return names;
    }
    static QStringList found(Database &database, const QString &words)
    {
        QStringList names;
        const auto ids = RecordFinder(database).ids(RecordQuery(RecordType::Partner, words));
        for (const Record &one :
             RecordReader(database).records(RecordType::Partner, ids.valueOr({})).valueOr({}))
            names += one.text(u"name_de");
        return names;
    }
    /// All that a reader can see, as text.
    static QStringList content(Database &database)
    {
        QStringList lines;
        RecordReader reader(database);
        for (const RecordType type : RecordDescription::allTypes()) {
            for (const Record &record : reader.all(type).valueOr({})) {
                QString line = record.reference().toText();
                for (const Field &field : record.description().fields()) {
                    if (record.value(field).isValid())
                        line += u' ' + field.key() + u'=' + record.text(field.key());
                }
                lines += line;
            }
        }
        return lines;
    }
};

void PastDatabaseTest::valuesAreThoseOfTheDay()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    setDay(database, QDate(2026, 3, 1));
    Record krakow = save(*database, partner(QStringLiteral("Krakau")));
    setDay(database, QDate(2026, 3, 5));
    krakow = save(*database, renamed(krakow, QStringLiteral("Kraków")));
    setDay(database, QDate(2026, 3, 9));
    krakow = save(*database, renamed(krakow, QStringLiteral("Cracow")));

    for (const auto &[day, name] : {std::pair(QDate(2026, 3, 1), QStringLiteral("Krakau")),
                                    std::pair(QDate(2026, 3, 4), QStringLiteral("Krakau")),
                                    std::pair(QDate(2026, 3, 5), QStringLiteral("Kraków")),
                                    std::pair(QDate(2026, 3, 8), QStringLiteral("Kraków"))}) {
        const auto past = PastDatabase::make(*database, day);
        QVERIFY_RESULT(past);
        QVERIFY(*past);
        QCOMPARE(names(***past), QStringList(name));
        QVERIFY((***past).isReadOnly());
        QCOMPARE((***past).clock().today(), day);
    }
    const auto past = PastDatabase::make(*database, QDate(2026, 3, 4));
    QVERIFY_RESULT(past);
    QCOMPARE(found(***past, QStringLiteral("krakau")), QStringList(QStringLiteral("Krakau")));
    QVERIFY(found(***past, QStringLiteral("cracow")).isEmpty());
    QCOMPARE(names(*database), QStringList(QStringLiteral("Cracow"))); // untouched
}

void PastDatabaseTest::deletedOnesAreBackAndLaterOnesAreNot()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    setDay(database, QDate(2026, 3, 1));
    const Record first = save(*database, partner(QStringLiteral("Erster")));
    Partnership relation;
    relation.partner.value = first.id;
    relation.kind = QStringLiteral("town_twinning");
    const Record partnership = save(*database, Record::from(relation));
    setDay(database, QDate(2026, 3, 5));
    const Record second = save(*database, partner(QStringLiteral("Zweiter")));
    remove(*database, first.reference()); // and its partnership with it
    setDay(database, QDate(2026, 3, 9));
    restore(*database, first.reference());

    auto past = PastDatabase::make(*database, QDate(2026, 3, 2));
    QVERIFY_RESULT(past);
    QCOMPARE(names(***past), QStringList(QStringLiteral("Erster")));
    QVERIFY_RESULT(RecordReader(***past).record(partnership.reference()));
    QCOMPARE(RecordReader(***past).linksTo(first.reference()).valueOr({}),
             QList<RecordRef>{partnership.reference()});
    past = PastDatabase::make(*database, QDate(2026, 3, 6));
    QVERIFY_RESULT(past);
    QCOMPARE(names(***past), QStringList(QStringLiteral("Zweiter")));
    QVERIFY_ERROR(RecordReader(***past).record(partnership.reference()), NotFound);
    QVERIFY(found(***past, QStringLiteral("erster")).isEmpty());
    const auto findings = checkDatabase(***past);
    QVERIFY_RESULT(findings);
}

void PastDatabaseTest::whatLeftTheBinIsBackToo()
{
    TestDatabase database(Backend::Sqlite);
    setDay(database, QDate(2026, 1, 1));
    const Record gone = save(*database, partner(QStringLiteral("Verschwunden")));
    setDay(database, QDate(2026, 1, 5));
    remove(*database, gone.reference());
    setDay(database, QDate(2026, 9, 1));
    QCOMPARE(emptyBin(*database).valueOr(0), 1);
    const auto past = PastDatabase::make(*database, QDate(2026, 1, 2));
    QVERIFY_RESULT(past);
    QVERIFY(*past);
    QCOMPARE(names(***past), QStringList(QStringLiteral("Verschwunden")));
}

void PastDatabaseTest::beforeTheHistoryIsThePresent()
{
    TestDatabase database(Backend::Sqlite);
    QVERIFY(!beginningOfHistory(*database).valueOr(QDate(1, 1, 1)).isValid());
    setDay(database, QDate(2026, 3, 1));
    save(*database, partner(QStringLiteral("Krakau")));
    QCOMPARE(beginningOfHistory(*database).valueOr({}), QDate(2026, 3, 1));
    const auto past = PastDatabase::make(*database, QDate(2014, 1, 1));
    QVERIFY_RESULT(past);
    QVERIFY(!*past);
}

void PastDatabaseTest::presentIsShownWhereNothingChanged()
{
    TestDatabase database(Backend::Sqlite);
    setDay(database, QDate(2026, 3, 1));
    save(*database, partner(QStringLiteral("Krakau")));
    setDay(database, QDate(2026, 4, 1));
    const auto past = PastDatabase::make(*database, QDate(2026, 3, 15));
    QVERIFY_RESULT(past);
    QVERIFY(!*past);
}

void PastDatabaseTest::everyDayOfARandomLifeComesBack()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QRandomGenerator random(20260301);
    const QDate begin(2026, 3, 1);
    constexpr int days = 12;
    QList<QStringList> contents;
    QList<RecordRef> living, dead;
    for (int day = 0; day < days; ++day) {
        setDay(database, begin.addDays(day));
        for (int act = 0; act < 6; ++act) {
            const int what = int(random.bounded(10));
            if (what < 4 || living.isEmpty()) {
                living += save(*database, partner(QStringLiteral("Ort %1.%2").arg(day).arg(act))).reference();
            } else if (what < 7) {
                const RecordRef one = living[random.bounded(living.size())];
                const auto record = RecordReader(*database).record(one);
                if (record)
                    save(*database, renamed(*record, QStringLiteral("Ort %1.%2 neu").arg(day).arg(act)));
            } else if (what < 9 || dead.isEmpty()) {
                const RecordRef one = living.takeAt(random.bounded(living.size()));
                remove(*database, one);
                dead += one;
            } else {
                const RecordRef one = dead.takeAt(random.bounded(dead.size()));
                restore(*database, one);
                living += one;
            }
        }
        // Some acts are taken back, as people do.
        if (day % 3 == 2) {
            if (const auto next = History(*database).nextUndo(); next && *next)
                QVERIFY_RESULT(History(*database).undo((*next)->id));
        }
        living.clear();
        dead.clear();
        for (const Record &one : RecordReader(*database).all(RecordType::Partner).valueOr({}))
            living += one.reference();
        contents += content(*database);
    }
    setDay(database, begin.addDays(days));
    save(*database, partner(QStringLiteral("Zuletzt")));
    for (int day = 0; day < days; ++day) {
        const auto past = PastDatabase::make(*database, begin.addDays(day));
        QVERIFY_RESULT(past);
        QVERIFY(*past);
        QCOMPARE(content(***past), contents[day]);
        for (const QString &name : names(***past))
            QVERIFY2(found(***past, u'"' + name + u'"').contains(name), qPrintable(name));
    }
}

void PastDatabaseTest::viewKeepsTheDayUntilSomethingChanges()
{
    TestDatabase database(Backend::Sqlite);
    setDay(database, QDate(2026, 3, 1));
    Record krakow = save(*database, partner(QStringLiteral("Krakau")));
    setDay(database, QDate(2026, 3, 5));
    krakow = save(*database, renamed(krakow, QStringLiteral("Kraków")));
    PastView view;
    QCOMPARE(view.on(*database, {}).valueOr(nullptr), &*database);
    QCOMPARE(view.on(*database, QDate(2026, 3, 5)).valueOr(nullptr), &*database);
    QCOMPARE(view.on(*database, QDate(2030, 1, 1)).valueOr(nullptr), &*database);
    const auto past = view.on(*database, QDate(2026, 3, 2));
    QVERIFY_RESULT(past);
    QVERIFY(*past != &*database);
    QCOMPARE(view.on(*database, QDate(2026, 3, 2)).valueOr(nullptr), *past);
    QCOMPARE(names(**past), QStringList(QStringLiteral("Krakau")));
    save(*database, partner(QStringLiteral("Neu")));
    QCOMPARE(names(*view.on(*database, QDate(2026, 3, 2)).value()), QStringList(QStringLiteral("Krakau")));
}

void PastDatabaseTest::cancelLeavesNothing()
{
    TestDatabase database(Backend::Sqlite);
    setDay(database, QDate(2026, 3, 1));
    Record krakow = save(*database, partner(QStringLiteral("Krakau")));
    setDay(database, QDate(2026, 3, 5));
    save(*database, renamed(krakow, QStringLiteral("Kraków")));
    Progress progress;
    progress.cancel();
    QVERIFY_ERROR(PastDatabase::make(*database, QDate(2026, 3, 2), &progress), Cancelled);
}

QTEST_GUILESS_MAIN(PastDatabaseTest)
#include "tst_pastdatabase.moc"
