// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draftstore.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace weltkontor;

namespace
{

Draft draft(const RecordRef &record, const QString &text, const QString &key = {})
{
    Draft draft;
    draft.record = record;
    draft.key = key;
    draft.baseVersion = 3;
    draft.fields = {{QStringLiteral("name_de"), text}};
    return draft;
}

} // namespace

class DraftStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsComeBackAsTheyWere_data() { addBackendRows(); }
    void draftsComeBackAsTheyWere();
    void sameRecordIsReplaced_data() { addBackendRows(); }
    void sameRecordIsReplaced();
    void newestComesFirst_data() { addBackendRows(); }
    void newestComesFirst();
    void everyPersonHasTheirOwn_data() { addBackendRows(); }
    void everyPersonHasTheirOwn();
    void readOnlyIsRefused_data() { addBackendRows(); }
    void readOnlyIsRefused();
};

void DraftStoreTest::draftsComeBackAsTheyWere()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Draft given = draft({RecordType::Partner, 12}, QStringLiteral("Żółkiew 😀 \"';-- שלום\n=1+1"));
    given.fields.insert(QStringLiteral("population"), QStringLiteral("viele")); // not valid, and kept
    given.fields.insert(QStringLiteral("further_names"), QString());
    given.at = QDateTime(QDate(2026, 3, 1), QTime(23, 59, 59, 123), Qt::UTC);
    QVERIFY_RESULT(DraftStore(*database).put(given));
    database.reopen();
    const auto found = DraftStore(*database).find(given.record);
    QVERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->record, given.record);
    QCOMPARE((*found)->key, QString());
    QCOMPARE((*found)->baseVersion, 3);
    QCOMPARE((*found)->fields, given.fields);
    QCOMPARE((*found)->at, given.at);
    QVERIFY_RESULT(DraftStore(*database).remove(given.record));
    QVERIFY(!DraftStore(*database).find(given.record)->has_value());
}

void DraftStoreTest::sameRecordIsReplaced()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    DraftStore store(*database);
    const RecordRef fresh(RecordType::Contact, 0);
    QVERIFY_RESULT(store.put(draft(fresh, QStringLiteral("one"), QStringLiteral("a"))));
    QVERIFY_RESULT(store.put(draft(fresh, QStringLiteral("two"), QStringLiteral("b"))));
    QVERIFY_RESULT(store.put(draft({RecordType::Partner, 0}, QStringLiteral("three"), QStringLiteral("a"))));
    QVERIFY_RESULT(store.put(draft(fresh, QStringLiteral("four"), QStringLiteral("a"))));
    const auto all = store.all();
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE((*store.find(fresh, QStringLiteral("a")))->fields[QStringLiteral("name_de")].toString(),
             QStringLiteral("four"));
    // Without time of its own a draft is of now.
    QCOMPARE((*store.find(fresh, QStringLiteral("a")))->at, TestDatabase::startTime());
    QVERIFY_RESULT(store.remove(fresh, QStringLiteral("a")));
    QVERIFY(!store.find(fresh, QStringLiteral("a"))->has_value());
    QVERIFY(store.find(fresh, QStringLiteral("b"))->has_value());
    // What is not there is no failure to remove.
    QVERIFY_RESULT(store.remove(fresh, QStringLiteral("a")));
}

void DraftStoreTest::newestComesFirst()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    DraftStore store(*database);
    const QList<int> order{2, 0, 3, 1};
    for (const int minute : order) {
        Draft one = draft({RecordType::Partner, minute + 1}, QStringLiteral("x"));
        one.at = TestDatabase::startTime().addSecs(60 * minute);
        QVERIFY_RESULT(store.put(one));
    }
    QList<qint64> ids;
    const auto all = store.all();
    QVERIFY_RESULT(all);
    for (const Draft &one : *all)
        ids += one.record.id;
    QCOMPARE(ids, (QList<qint64>{4, 3, 2, 1}));
}

void DraftStoreTest::everyPersonHasTheirOwn()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    const auto bert = database.second(QStringLiteral("bert"));
    const RecordRef record(RecordType::Partner, 12);
    QVERIFY_RESULT(DraftStore(*database).put(draft(record, QStringLiteral("anna"))));
    QVERIFY_RESULT(DraftStore(*bert).put(draft(record, QStringLiteral("bert"))));
    QVERIFY_RESULT(DraftStore(*bert).remove(record));
    QCOMPARE((*DraftStore(*database).find(record))->fields[QStringLiteral("name_de")].toString(),
             QStringLiteral("anna"));
    QCOMPARE(DraftStore(*bert).all()->size(), 0);
}

void DraftStoreTest::readOnlyIsRefused()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    const RecordRef record(RecordType::Partner, 12);
    QVERIFY_RESULT(DraftStore(*database).put(draft(record, QStringLiteral("x"))));
    OpenOptions options;
    options.user = QStringLiteral("anna");
    options.readOnly = true;
    const auto reading = Database::open(database.address(), options);
    QVERIFY_RESULT(reading);
    QVERIFY_ERROR(DraftStore(**reading).put(draft(record, QStringLiteral("y"))), Denied);
    QVERIFY_ERROR(DraftStore(**reading).remove(record), Denied);
    QCOMPARE(DraftStore(**reading).all()->size(), 1);
}

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "tst_draftstore.moc"
