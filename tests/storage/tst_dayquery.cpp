// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup.h"
#include "domain/visit.h"
#include "storage/changeset.h"
#include "storage/dayquery.h"
#include "storage/history.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace weltkontor;

/// What is due, alike on both databases.
class DayQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openOnesAreFoundInOrder_data() { addBackendRows(); }
    void openOnesAreFoundInOrder();
    void partialDatesTouchTheSpan_data() { addBackendRows(); }
    void partialDatesTouchTheSpan();
    void standingActsAreKnown_data() { addBackendRows(); }
    void standingActsAreKnown();

private:
    static qint64 save(Database &database, QList<Record> records, Act act = Act(Act::Kind::Create))
    {
        auto changes = ChangeSet::begin(database, act);
        if (!changes)
            return 0;
        for (Record &record : records) {
            if (!(*changes)->save(record))
                return 0;
        }
        const auto committed = (*changes)->commit();
        return committed ? committed->value_or(0) : 0;
    }
};

namespace
{

Record followUp(const char *text, const QDate &due, const QDate &done = {})
{
    FollowUp one;
    one.text = QString::fromLatin1(text);
    one.due = due;
    one.doneOn = done;
    return Record::from(one);
}

Record visit(const char *begin)
{
    Visit one;
    one.title.de = QString::fromLatin1(begin);
    one.begin = PartialDate::fromEdtf(QString::fromLatin1(begin)).valueOr({});
    return Record::from(one);
}

QStringList texts(const Result<QList<Record>> &records, QStringView key)
{
    QStringList found;
    for (const Record &record : records.valueOr({}))
        found += record.text(key);
    return found;
}

} // namespace

void DayQueryTest::openOnesAreFoundInOrder()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY(save(*database,
                 {followUp("later", QDate(2026, 4, 1)), followUp("soon", QDate(2026, 3, 2)),
                  followUp("done", QDate(2026, 2, 1), QDate(2026, 2, 2)),
                  followUp("overdue", QDate(2025, 12, 31)), followUp("last day", QDate(2026, 3, 31))}));
    DayQuery query;
    query.field = QStringLiteral("due");
    query.until = QDate(2026, 3, 31);
    query.openWhileEmpty = QStringLiteral("done_on");
    const auto found = recordsWithDay(*database, query);
    QVERIFY_RESULT(found);
    QCOMPARE(texts(found, u"text"),
             (QStringList{QStringLiteral("overdue"), QStringLiteral("soon"), QStringLiteral("last day")}));
    query.from = QDate(2026, 3, 3);
    QCOMPARE(texts(recordsWithDay(*database, query), u"text"), QStringList{QStringLiteral("last day")});
    query.from = {};
    query.openWhileEmpty.clear();
    query.limit = 2;
    QCOMPARE(texts(recordsWithDay(*database, query), u"text"),
             (QStringList{QStringLiteral("overdue"), QStringLiteral("done")}));
}

void DayQueryTest::partialDatesTouchTheSpan()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY(save(*database, {visit("2026"), visit("2026-03"), visit("2026-03-10"), visit("2026-02"),
                             visit("2026-04"), visit("2025-12-31")}));
    DayQuery query;
    query.type = RecordType::Visit;
    query.field = QStringLiteral("begin_date");
    query.from = QDate(2026, 3, 5);
    query.until = QDate(2026, 3, 31);
    const auto found = recordsWithDay(*database, query);
    QVERIFY_RESULT(found);
    QCOMPARE(texts(found, u"begin_date"),
             (QStringList{QStringLiteral("2026"), QStringLiteral("2026-03"), QStringLiteral("2026-03-10")}));
}

void DayQueryTest::standingActsAreKnown()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Act import(Act::Kind::Import, QStringLiteral("old.xlsx"));
    import.leftOver = 3;
    const qint64 first = save(*database, {followUp("one", QDate(2026, 4, 1))}, import);
    import.subject = QStringLiteral("new.xlsx");
    const qint64 second = save(*database, {followUp("two", QDate(2026, 4, 1))}, import);
    QVERIFY(first != 0 && second != 0);
    QVERIFY(save(*database, {followUp("three", QDate(2026, 4, 1)), visit("2026")}));
    History history(*database);
    const QDateTime now = database->clock().now();
    auto standing = history.standing(Act::Kind::Import, now.addDays(-1));
    QVERIFY_RESULT(standing);
    QCOMPARE(standing->size(), 2);
    QCOMPARE(standing->first().act.subject, QStringLiteral("new.xlsx"));
    QCOMPARE(standing->first().act.leftOver, 3);
    QVERIFY_RESULT(history.undo(second));
    standing = history.standing(Act::Kind::Import, now.addDays(-1));
    QVERIFY_RESULT(standing);
    QCOMPARE(standing->size(), 1);
    QVERIFY(history.standing(Act::Kind::Import, now.addDays(1)).valueOr({ChangeSetInfo()}).isEmpty());

    const auto touched = history.recordsTouchedAfter(second, {RecordType::FollowUp});
    QVERIFY_RESULT(touched);
    QCOMPARE(*touched, 2); // "three", and "two" by the undo
    QCOMPARE(history.recordsTouchedAfter(second, {RecordType::FollowUp, RecordType::Visit}).valueOr(-1), 3);
    QCOMPARE(history.recordsTouchedAfter(second, {RecordType::Partner}).valueOr(-1), 0);
}

QTEST_GUILESS_MAIN(DayQueryTest)
#include "tst_dayquery.moc"
