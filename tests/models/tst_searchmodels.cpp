// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/savedview.h"
#include "models/facetloader.h"
#include "models/savedviewmodel.h"
#include "models/searchresultsmodel.h"
#include "servicefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace weltkontor;

class SearchModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInGroups_data() { addBackendRows(); }
    void findsInGroups();
    void lastTextWins();
    void countsChips_data() { addBackendRows(); }
    void countsChips();
    void countsSavedViews();
};

void SearchModelsTest::findsInGroups()
{
    QFETCH(Backend, backend);
    ServiceFixture fixture(backend);
    QVERIFY(fixture.service);
    Record contact(RecordType::Contact);
    QVERIFY_RESULT(contact.setValue(u"family_name", QStringLiteral("Żółkiewska")));
    QVERIFY_RESULT(fixture.save({ServiceFixture::partner(QStringLiteral("Żółkiew")), contact}));
    SearchResultsModel model(fixture.service);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setText(QStringLiteral("zolk"));
    QVERIFY(!model.isAnswered());
    QTRY_COMPARE(model.rowCount(), 4);
    QVERIFY(model.isAnswered());
    QVERIFY(model.index(0).data(SearchResultsModel::HeadingRole).toBool());
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.firstHit(), 1);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Żółkiew"));
    QCOMPARE(model.recordAt(1).type, RecordType::Partner);
    QCOMPARE(model.recordAt(3).type, RecordType::Contact);
    QVERIFY(model.recordAt(2).isNull());

    model.setText(QStringLiteral("nowhere"));
    QTRY_COMPARE(model.rowCount(), 0);
    QCOMPARE(model.firstHit(), -1);
    model.setText({});
    QVERIFY(model.isAnswered());
}

void SearchModelsTest::lastTextWins()
{
    ServiceFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.service);
    QVERIFY_RESULT(fixture.save({ServiceFixture::partner(QStringLiteral("Krakau")),
                                 ServiceFixture::partner(QStringLiteral("Lyon"))}));
    SearchResultsModel model(fixture.service);
    for (const auto *text : {"k", "kr", "kra", "l", "ly"})
        model.setText(QLatin1String(text));
    QTRY_VERIFY(model.isAnswered());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Lyon"));
}

void SearchModelsTest::countsChips()
{
    QFETCH(Backend, backend);
    ServiceFixture fixture(backend);
    QVERIFY(fixture.service);
    QVERIFY_RESULT(fixture.save({ServiceFixture::partner(QStringLiteral("Krakau"), QStringLiteral("PL")),
                                 ServiceFixture::partner(QStringLiteral("Lublin"), QStringLiteral("PL")),
                                 ServiceFixture::partner(QStringLiteral("Lyon"), QStringLiteral("FR"))}));
    FacetLoader loader(fixture.service, RecordQuery(RecordType::Partner));
    QTRY_VERIFY(!loader.facets().isEmpty());
    const auto countries = [&]() -> Facet {
        for (const Facet &facet : loader.facets()) {
            if (facet.field == u"country")
                return facet;
        }
        return {};
    };
    QCOMPARE(countries().values.size(), 2);
    QCOMPARE(countries().values[0].value, QStringLiteral("PL"));
    QCOMPARE(countries().values[0].count, 2);
    loader.setQuery(RecordQuery(RecordType::Partner, QStringLiteral("lyon")));
    QTRY_COMPARE(countries().values.size(), 1);
    QCOMPARE(countries().values[0].count, 1);
}

void SearchModelsTest::countsSavedViews()
{
    ServiceFixture fixture(Backend::Sqlite);
    QVERIFY(fixture.service);
    SavedView view;
    view.name = QStringLiteral("In Polen");
    view.listedType = QStringLiteral("partner");
    view.query = QStringLiteral("country:PL");
    QVERIFY_RESULT(fixture.save({Record::from(view)}));
    SavedViewModel model(fixture.service);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), view.name);
    QCOMPARE(model.index(0).data(SavedViewModel::CountRole).toInt(), 0);
    QVERIFY_RESULT(fixture.save({ServiceFixture::partner(QStringLiteral("Krakau"))}));
    QTRY_COMPARE(model.index(0).data(SavedViewModel::CountRole).toInt(), 1);
    QCOMPARE(model.views().first().query.text(), view.query);
}

QTEST_GUILESS_MAIN(SearchModelsTest)
#include "tst_searchmodels.moc"
