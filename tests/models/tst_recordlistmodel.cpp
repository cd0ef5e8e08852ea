// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordlistmodel.h"
#include "servicefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace weltkontor;

class RecordListModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWithColumns_data() { addBackendRows(); }
    void listsWithColumns();
    void keepsRowsByIdentity_data() { addBackendRows(); }
    void keepsRowsByIdentity();
    void sortsInTheDatabase_data() { addBackendRows(); }
    void sortsInTheDatabase();
    void editedRecordStays_data() { addBackendRows(); }
    void editedRecordStays();
    void readsPagesAsTheyAreLookedAt();
    void saysWhatItCannotUnderstand();
    void derivesStatusAndSince();

private:
    static QStringList column(const RecordListModel &model, int column);
    static int columnOf(const RecordListModel &model, const QString &key);
};

QStringList RecordListModelTest::column(const RecordListModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

int RecordListModelTest::columnOf(const RecordListModel &model, const QString &key)
{
    for (int i = 0; i < model.columns().size(); ++i) {
        if (model.columns()[i].key == key)
            return i;
    }
    return -1;
}

void RecordListModelTest::listsWithColumns()
{
    QFETCH(Backend, backend);
    ServiceFixture fixture(backend);
    QVERIFY(fixture.service);
    Record lemberg = ServiceFixture::partner(QStringLiteral("Lemberg"), QStringLiteral("UA"));
    QVERIFY_RESULT(lemberg.setValue(u"name_en", QStringLiteral("Lviv")));
    QVERIFY_RESULT(fixture.save({ServiceFixture::partner(QStringLiteral("Krakau")), lemberg}));

    RecordListModel model(fixture.service, RecordType::Partner);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_COMPARE(column(model, 0), QStringList({QStringLiteral("Krakau"), QStringLiteral("Lemberg")}));
    const int country = columnOf(model, QStringLiteral("country"));
    QCOMPARE(column(model, country), QStringList({QStringLiteral("Polen"), QStringLiteral("Ukraine")}));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), model.columns()[0].label(Language::German));
    QCOMPARE(model.totalCount(), 2);

    model.setLanguage(Language::English);
    // A name that is missing in one language is shown in the other.
    QTRY_COMPARE(column(model, 0), QStringList({QStringLiteral("Krakau"), QStringLiteral("Lviv")}));
    QTRY_COMPARE(column(model, country), QStringList({QStringLiteral("Poland"), QStringLiteral("Ukraine")}));
}

void RecordListModelTest::keepsRowsByIdentity()
{
    QFETCH(Backend, backend);
    ServiceFixture fixture(backend);
    QVERIFY(fixture.service);
    const auto saved = fixture.save({ServiceFixture::partner(QStringLiteral("Aachen")),
                                     ServiceFixture::partner(QStringLiteral("Bonn")),
                                     ServiceFixture::partner(QStringLiteral("Celle"))});
    QVERIFY_RESULT(saved);
    RecordListModel model(fixture.service, RecordType::Partner);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QTRY_COMPARE(model.rowCount(), 3);
    const QPersistentModelIndex bonn = model.index(1, 0);
    const QPersistentModelIndex celle = model.index(2, 0);

    // Bonn moves behind, Aachen goes, a new one comes before all.
    Record renamed = saved->at(1);
    QVERIFY_RESULT(renamed.setValue(u"name_de", QStringLiteral("Zwickau")));
    QVERIFY_RESULT(fixture.save({renamed}));
    QVERIFY_RESULT(fixture.remove(saved->at(0).reference()));
    QVERIFY_RESULT(fixture.save({ServiceFixture::partner(QStringLiteral("Aalen"))}));

    const QStringList expected{QStringLiteral("Aalen"), QStringLiteral("Celle"), QStringLiteral("Zwickau")};
    QTRY_COMPARE(column(model, 0), expected);
    QCOMPARE(bonn.row(), 2);
    QCOMPARE(celle.row(), 1);
    QCOMPARE(model.rowOf(saved->at(1).id), 2);
    QCOMPARE(resets.size(), 0);
}

void RecordListModelTest::sortsInTheDatabase()
{
    QFETCH(Backend, backend);
    ServiceFixture fixture(backend);
    QVERIFY(fixture.service);
    QVERIFY_RESULT(fixture.save({ServiceFixture::partner(QStringLiteral("Aachen"), QStringLiteral("PL")),
                                 ServiceFixture::partner(QStringLiteral("Bonn"), QStringLiteral("FR")),
                                 ServiceFixture::partner(QStringLiteral("Ähren"), QStringLiteral("DE"))}));
    RecordListModel model(fixture.service, RecordType::Partner);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 3);
    model.sort(0, Qt::DescendingOrder);
    const QStringList byName{QStringLiteral("Bonn"), QStringLiteral("Ähren"), QStringLiteral("Aachen")};
    QTRY_COMPARE(column(model, 0), byName);
    model.sort(columnOf(model, QStringLiteral("country")), Qt::AscendingOrder);
    const QStringList byCountry{QStringLiteral("Ähren"), QStringLiteral("Bonn"), QStringLiteral("Aachen")};
    QTRY_COMPARE(column(model, 0), byCountry);
}

void RecordListModelTest::editedRecordStays()
{
    QFETCH(Backend, backend);
    ServiceFixture fixture(backend);
    QVERIFY(fixture.service);
    const auto saved = fixture.save({ServiceFixture::partner(QStringLiteral("Krakau"), QStringLiteral("PL")),
                                     ServiceFixture::partner(QStringLiteral("Lublin"), QStringLiteral("PL")),
                                     ServiceFixture::partner(QStringLiteral("Lyon"), QStringLiteral("FR"))});
    QVERIFY_RESULT(saved);
    RecordListModel model(fixture.service, RecordType::Partner);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(RecordQuery(RecordType::Partner, QStringLiteral("country:PL")));
    QTRY_COMPARE(model.rowCount(), 2);
    model.setPinned(saved->at(0).id);
    Record moved = saved->at(0);
    QVERIFY_RESULT(moved.setValue(u"country", QStringLiteral("UA")));
    QVERIFY_RESULT(fixture.save({moved}));
    QTRY_COMPARE(model.matchCount(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(moved.id), 0);
    QVERIFY(model.index(0, 0).data(RecordListModel::OutsideRole).toBool());
    QVERIFY(!model.index(1, 0).data(RecordListModel::OutsideRole).toBool());

    model.setPinned(0);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.matchCount(), 1);
}

void RecordListModelTest::readsPagesAsTheyAreLookedAt()
{
    ServiceFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.service);
    QList<Record> many;
    for (int i = 0; i < 3 * RecordListModel::pageSize; ++i)
        many += ServiceFixture::partner(QStringLiteral("Ort %1").arg(i, 4, 10, QLatin1Char('0')));
    QVERIFY_RESULT(fixture.save(many));
    RecordListModel model(fixture.service, RecordType::Partner);
    QTRY_COMPARE(model.rowCount(), static_cast<int>(many.size()));
    const int last = model.rowCount() - 1;
    QCOMPARE(model.index(last, 0).data().toString(), QStringLiteral("…"));
    QVERIFY(!model.index(last, 0).data(RecordListModel::TitleRole).isValid());
    QTRY_COMPARE(model.index(last, 0).data().toString(), QStringLiteral("Ort 0383"));
    QCOMPARE(model.index(last, 0).data(RecordListModel::IdRole).toLongLong(), model.idAt(last));
}

void RecordListModelTest::saysWhatItCannotUnderstand()
{
    ServiceFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.service);
    QVERIFY_RESULT(fixture.save({ServiceFixture::partner(QStringLiteral("Krakau"))}));
    RecordListModel model(fixture.service, RecordType::Partner);
    QTRY_COMPARE(model.rowCount(), 1);
    QSignalSpy failed(&model, &RecordListModel::failed);
    model.setQuery(RecordQuery(RecordType::Partner, QStringLiteral("colour:red")));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(model.rowCount(), 1);
    model.setQuery(RecordQuery(RecordType::Partner, QStringLiteral("lyon")));
    QTRY_COMPARE(model.rowCount(), 0);
}

void RecordListModelTest::derivesStatusAndSince()
{
    ServiceFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.service);
    const auto partner = fixture.save({ServiceFixture::partner(QStringLiteral("Krakau"))});
    QVERIFY_RESULT(partner);
    Record partnership(RecordType::Partnership);
    QVERIFY_RESULT(partnership.setValue(u"partner_id", partner->first().id));
    QVERIFY_RESULT(partnership.setValue(u"kind", QStringLiteral("town_twinning")));
    const auto saved = fixture.save({partnership});
    QVERIFY_RESULT(saved);
    Record milestone(RecordType::Milestone);
    QVERIFY_RESULT(milestone.setValue(u"partnership_id", saved->first().id));
    QVERIFY_RESULT(milestone.setValue(u"type", QStringLiteral("agreement")));
    QVERIFY_RESULT(milestone.setValue(u"date", QStringLiteral("1991-06")));
    QVERIFY_RESULT(fixture.save({milestone}));

    for (const RecordType type : {RecordType::Partner, RecordType::Partnership}) {
        RecordListModel model(fixture.service, type);
        QTRY_COMPARE(model.rowCount(), 1);
        const int status = columnOf(model, QStringLiteral("status"));
        QTRY_COMPARE(model.index(0, status).data().toString(),
                     statusLabel(PartnershipStatus::Active, Language::German));
        QCOMPARE(model.index(0, status).data(RecordListModel::StatusRole).toInt(),
                 static_cast<int>(PartnershipStatus::Active));
        QCOMPARE(model.index(0, columnOf(model, QStringLiteral("since"))).data().toString(),
                 QStringLiteral("Juni 1991"));
    }
}

QTEST_GUILESS_MAIN(RecordListModelTest)
#include "tst_recordlistmodel.moc"
