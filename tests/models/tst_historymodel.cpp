// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"
#include "models/recordchangemodel.h"
#include "servicefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace weltkontor;

class HistoryModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhatHappens_data() { addBackendRows(); }
    void followsWhatHappens();
    void readsOlderOnesLater();
    void tellsBeforeAndAfter_data() { addBackendRows(); }
    void tellsBeforeAndAfter();
};

void HistoryModelTest::followsWhatHappens()
{
    QFETCH(Backend, backend);
    ServiceFixture fixture(backend);
    QVERIFY(fixture.service);
    HistoryModel model(fixture.service);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto saved = fixture.save({ServiceFixture::partner(QStringLiteral("Krakau"))});
    QVERIFY_RESULT(saved);
    QTRY_COMPARE(model.rowCount(), 1);
    const auto column = [&](int row, HistoryModel::Column one) {
        return model.index(row, static_cast<int>(one)).data().toString();
    };
    QCOMPARE(column(0, HistoryModel::Column::Who), QStringLiteral("clerk"));
    QCOMPARE(column(0, HistoryModel::Column::What), model.infoAt(0).act.summary(Language::German));
    QVERIFY(column(0, HistoryModel::Column::When).startsWith(QLatin1String("01.03.2026")));

    const qint64 created = model.infoAt(0).id;
    QVERIFY_RESULT(ServiceFixture::waited(
        fixture.service->write([created](Database &database) { return History(database).undo(created); })));
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_VERIFY(model.index(1, 0).data(HistoryModel::UndoneRole).toBool());
    QVERIFY(!model.index(0, 0).data(HistoryModel::UndoneRole).toBool());

    QVERIFY_RESULT(fixture.save({ServiceFixture::partner(QStringLiteral("Lyon"))}));
    QTRY_COMPARE(model.rowCount(), 3);
    model.setRecord(saved->first().reference());
    QTRY_COMPARE(model.rowCount(), 2);
    model.setRecord({});
    QTRY_COMPARE(model.rowCount(), 3);
}

void HistoryModelTest::readsOlderOnesLater()
{
    ServiceFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.service);
    const auto filled = ServiceFixture::waited(fixture.service->write([](Database &database) -> Result<void> {
        Record record = ServiceFixture::partner(QStringLiteral("Ort"));
        for (qlonglong i = 0; i < 230; ++i) {
            (void)record.setValue(u"population", 1000 + i);
            auto changes = ChangeSet::begin(database, Act());
            if (!changes)
                return changes.error();
            if (const auto saved = (*changes)->save(record); !saved)
                return saved.error();
            if (const auto done = (*changes)->commit(); !done)
                return done.error();
        }
        return {};
    }));
    QVERIFY_RESULT(filled);
    // No QAbstractItemModelTester here: it fetches more by itself.
    HistoryModel model(fixture.service);
    QTRY_COMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 230);
    QVERIFY(!model.canFetchMore({}));
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.infoAt(row).id < model.infoAt(row - 1).id);
}

void HistoryModelTest::tellsBeforeAndAfter()
{
    QFETCH(Backend, backend);
    ServiceFixture fixture(backend);
    QVERIFY(fixture.service);
    const auto saved = fixture.save({ServiceFixture::partner(QStringLiteral("Krakau"))});
    QVERIFY_RESULT(saved);
    Record changed = saved->first();
    QVERIFY_RESULT(changed.setValue(u"country", QStringLiteral("UA")));
    QVERIFY_RESULT(fixture.save({changed}));
    HistoryModel history(fixture.service);
    QTRY_COMPARE(history.rowCount(), 2);

    RecordChangeModel model(fixture.service);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChangeSet(history.infoAt(0).id);
    QTRY_COMPARE(model.rowCount(), 1);
    const auto cell = [&](RecordChangeModel::Column column) {
        return model.index(0, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(RecordChangeModel::Column::Record), QStringLiteral("Krakau"));
    QCOMPARE(cell(RecordChangeModel::Column::Before), QStringLiteral("Polen"));
    QCOMPARE(cell(RecordChangeModel::Column::After), QStringLiteral("Ukraine"));
    QCOMPARE(model.index(0, 0).data(RecordChangeModel::RecordRole).toString(), changed.reference().toText());

    // A created record is told with all that was in it.
    model.setChangeSet(history.infoAt(1).id);
    QTRY_VERIFY(model.rowCount() >= 3);
    QCOMPARE(model.lineAt(0).kind, ChangeKind::Create);
    model.setChangeSet(0);
    QTRY_COMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "tst_historymodel.moc"
