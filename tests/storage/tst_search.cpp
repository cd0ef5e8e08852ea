// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogueentry.h"
#include "domain/contact.h"
#include "domain/followup.h"
#include "domain/milestone.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "storage/changeset.h"
#include "storage/recordfinder.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace weltkontor;

namespace
{

qint64 save(Database &database, Record record)
{
    auto change = ChangeSet::begin(database, {Act::Kind::Create, {}});
    if (!change)
        return -1;
    const auto saved = (*change)->save(record);
    if (!saved)
        qWarning("%s %s", qPrintable(saved.error().message), qPrintable(saved.error().detail));
    const auto committed = (*change)->commit();
    if (!committed)
        qWarning("%s %s", qPrintable(committed.error().message), qPrintable(committed.error().detail));
    return record.id;
}

Partner city(const QString &de, const QString &en, const QString &local, const QString &country)
{
    Partner partner;
    partner.name = {de, en};
    partner.nameLocal = local;
    partner.country = *Country::fromCode(country);
    return partner;
}

QStringList found(Database &database, const QString &text)
{
    QStringList titles;
    const auto groups = RecordFinder(database).search(text, Language::German);
    if (!groups)
        return {groups.error().message + groups.error().detail};
    for (const SearchGroup &group : *groups) {
        for (const SearchGroup::Hit &hit : group.hits)
            titles += hit.title.de;
    }
    return titles;
}

QStringList listed(Database &database, const RecordQuery &query)
{
    const auto ids = RecordFinder(database).ids(query);
    if (!ids)
        return {ids.error().message + ids.error().detail};
    QStringList titles;
    for (const qint64 id : *ids)
        titles += RecordReader(database)
                      .titles({{query.type(), id}})
                      .value()
                      .value({query.type(), id})
                      .in(query.language);
    return titles;
}

void fill(Database &database)
{
    CatalogueEntry kind;
    kind.catalogue = CatalogueName::PartnershipKind;
    kind.key = QStringLiteral("twinning");
    kind.label = {QStringLiteral("Städtepartnerschaft"), QStringLiteral("Town twinning")};
    save(database, Record::from(kind));
    Partner krakow = city(QStringLiteral("Krakau"), QStringLiteral("Kraków"), QStringLiteral("Kraków"),
                          QStringLiteral("PL"));
    const qint64 krakowId = save(database, Record::from(krakow));
    const qint64 moscow = save(database, Record::from(city(QStringLiteral("Moskau"), QStringLiteral("Moscow"),
                                                           QStringLiteral("Москва"), QStringLiteral("RU"))));
    save(database, Record::from(city(QStringLiteral("Żółkiew"), {}, {}, QStringLiteral("UA"))));
    Partner mbombela = city(QStringLiteral("Mbombela"), QStringLiteral("Mbombela"), {}, QStringLiteral("ZA"));
    mbombela.formerNames = {QStringLiteral("Nelspruit")};
    save(database, Record::from(mbombela));
    save(database,
         Record::from(city(QStringLiteral("Chongqing"), {}, QStringLiteral("重庆市"), QStringLiteral("CN"))));
    Contact weiss;
    weiss.familyName = QStringLiteral("Weiß");
    weiss.givenName = QStringLiteral("Jürgen");
    weiss.phone = QStringLiteral("+49 (0) 211.89-23155");
    save(database, Record::from(weiss));
    Partnership twinning;
    twinning.partner = {krakowId};
    twinning.kind = QStringLiteral("twinning");
    const qint64 twinningId = save(database, Record::from(twinning));
    Milestone agreement;
    agreement.partnership = {twinningId};
    agreement.date = *PartialDate::fromEdtf(QStringLiteral("1993"));
    save(database, Record::from(agreement));
    twinning.partner = {moscow};
    const qint64 suspended = save(database, Record::from(twinning));
    agreement.partnership = {suspended};
    agreement.date = *PartialDate::fromEdtf(QStringLiteral("1992"));
    save(database, Record::from(agreement));
    agreement.type = MilestoneType::Suspension;
    agreement.date = *PartialDate::fromEdtf(QStringLiteral("2022-02"));
    save(database, Record::from(agreement));
    FollowUp call;
    call.text = {QStringLiteral("Anrufen")};
    call.due = QDate(2026, 3, 1);
    call.subject = RecordRef(RecordType::Partner, krakowId);
    save(database, Record::from(call));
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpellingFinds_data();
    void everySpellingFinds();
    void titlesFollowTheRecordsTheyName_data() { addBackendRows(); }
    void titlesFollowTheRecordsTheyName();
    void deletedIsNotFound_data() { addBackendRows(); }
    void deletedIsNotFound();
    void listsAreFiltered_data();
    void listsAreFiltered();
    void listsAreSorted_data() { addBackendRows(); }
    void listsAreSorted();
    void chipsCount_data() { addBackendRows(); }
    void chipsCount();
    void hostileTextsFindNothing_data() { addBackendRows(); }
    void hostileTextsFindNothing();
    void cleanupTestCase() { m_filled.clear(); }

private:
    std::map<Backend, std::unique_ptr<TestDatabase>> m_filled; ///< Only read by its test.
};

void SearchTest::everySpellingFinds_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    const QList<QPair<QString, QString>> cases{
        {QStringLiteral("zolk"), QStringLiteral("Żółkiew")},
        {QStringLiteral("weiss"), QStringLiteral("Weiß, Jürgen")},
        {QStringLiteral("jurgen"), QStringLiteral("Weiß, Jürgen")},
        {QStringLiteral("juergen we"), QStringLiteral("Weiß, Jürgen")},
        {QStringLiteral("krakau"), QStringLiteral("Krakau")},
        {QStringLiteral("krakow"), QStringLiteral("Krakau")},
        {QStringLiteral("moskwa"), QStringLiteral("Moskau")},
        {QStringLiteral("москва"), QStringLiteral("Moskau")},
        {QStringLiteral("nelspr"), QStringLiteral("Mbombela")},
        {QStringLiteral("重庆"), QStringLiteral("Chongqing")},
        {QStringLiteral("0211 89-23155"), QStringLiteral("Weiß, Jürgen")},
        {QStringLiteral("+49 211 8923"), QStringLiteral("Weiß, Jürgen")},
        {QStringLiteral("23155"), QStringLiteral("Weiß, Jürgen")},
        {QStringLiteral("südafrika"), QStringLiteral("Mbombela")},
        {QStringLiteral("south afr"), QStringLiteral("Mbombela")},
        {QStringLiteral("k"), QStringLiteral("Krakau")},
        {QStringLiteral("zo"), QStringLiteral("Żółkiew")},
    };
    for (const Backend backend : testBackends()) {
        for (const auto &[text, title] : cases)
            QTest::addRow("%s %s", backendName(backend), qPrintable(text)) << backend << text << title;
    }
}

void SearchTest::everySpellingFinds()
{
    QFETCH(Backend, backend);
    QFETCH(QString, text);
    QFETCH(QString, title);
    std::unique_ptr<TestDatabase> &database = m_filled[backend];
    if (!database) {
        database = std::make_unique<TestDatabase>(backend);
        fill(**database);
    }
    const QStringList titles = found(**database, text);
    QVERIFY2(titles.contains(title), qPrintable(titles.join(u'|')));
}

void SearchTest::titlesFollowTheRecordsTheyName()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    fill(*database);
    QVERIFY(
        found(*database, QStringLiteral("krakau")).contains(QStringLiteral("Krakau – Städtepartnerschaft")));
    Record krakow =
        RecordReader(*database)
            .records(RecordType::Partner, RecordFinder(*database)
                                              .ids(RecordQuery(RecordType::Partner, QStringLiteral("krakau")))
                                              .value())
            .value()
            .first();
    QVERIFY_RESULT(krakow.setValue(u"name_de", QStringLiteral("Neustadt")));
    QVERIFY_RESULT(krakow.setValue(u"name_en", QStringLiteral("Newtown")));
    QVERIFY_RESULT(krakow.setValue(u"name_local", {}));
    save(*database, krakow);
    QVERIFY(
        found(*database, QStringLiteral("neust")).contains(QStringLiteral("Neustadt – Städtepartnerschaft")));
    QCOMPARE(found(*database, QStringLiteral("krakau")), QStringList());
}

void SearchTest::deletedIsNotFound()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    fill(*database);
    const qint64 id = RecordFinder(*database).ids(RecordQuery(RecordType::Contact)).value().first();
    {
        auto change = ChangeSet::begin(*database, {Act::Kind::Delete, {}});
        QVERIFY_RESULT((*change)->remove({RecordType::Contact, id}));
        QVERIFY_RESULT((*change)->commit());
    }
    QCOMPARE(found(*database, QStringLiteral("weiss")), QStringList());
    QCOMPARE(RecordFinder(*database).ids(RecordQuery(RecordType::Contact)).value().size(), 0);
}

void SearchTest::listsAreFiltered_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles");
    struct Case {
        RecordType type;
        QString query;
        QStringList titles;
    };
    const QString twinned = QStringLiteral("Krakau – Städtepartnerschaft");
    const QString paused = QStringLiteral("Moskau – Städtepartnerschaft");
    const QList<Case> cases{
        {RecordType::Partner, QStringLiteral("country:PL"), {QStringLiteral("Krakau")}},
        {RecordType::Partner,
         QStringLiteral("country:Polen,RU"),
         {QStringLiteral("Krakau"), QStringLiteral("Moskau")}},
        {RecordType::Partner, QStringLiteral("-country:PL,CN,ZA,RU"), {QStringLiteral("Żółkiew")}},
        {RecordType::Partner, QStringLiteral("status:active"), {QStringLiteral("Krakau")}},
        {RecordType::Partner, QStringLiteral("status:suspended m"), {QStringLiteral("Moskau")}},
        {RecordType::Partner,
         QStringLiteral("kind:twinning"),
         {QStringLiteral("Krakau"), QStringLiteral("Moskau")}},
        {RecordType::Partner, QStringLiteral("followup:due"), {QStringLiteral("Krakau")}},
        {RecordType::Partner, QStringLiteral("kind: country:CN"), {QStringLiteral("Chongqing")}},
        {RecordType::Partner, QStringLiteral("name:moscow"), {QStringLiteral("Moskau")}},
        {RecordType::Partnership, QStringLiteral("country:PL"), {twinned}},
        {RecordType::Partnership, QStringLiteral("status:suspended"), {paused}},
        {RecordType::Partnership, QStringLiteral("since:1992"), {paused}},
        {RecordType::Partnership, QStringLiteral("partner:krakau"), {twinned}},
        {RecordType::Partnership, QStringLiteral("städtepart"), {twinned, paused}},
        {RecordType::Contact, QStringLiteral("phone:23155"), {QStringLiteral("Weiß, Jürgen")}},
        {RecordType::Contact, QStringLiteral("email:"), {QStringLiteral("Weiß, Jürgen")}},
    };
    for (const Backend backend : testBackends()) {
        for (const Case &one : cases)
            QTest::addRow("%s %s", backendName(backend), qPrintable(one.query))
                << backend << one.type << one.query << one.titles;
    }
}

void SearchTest::listsAreFiltered()
{
    QFETCH(Backend, backend);
    QFETCH(RecordType, type);
    QFETCH(QString, query);
    QFETCH(QStringList, titles);
    TestDatabase database(backend);
    fill(*database);
    QCOMPARE(listed(*database, RecordQuery(type, query)), titles);
    QVERIFY_ERROR(RecordFinder(*database).ids(RecordQuery(type, QStringLiteral("nonsense:1"))), Invalid);
}

void SearchTest::listsAreSorted()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    fill(*database);
    RecordQuery query(RecordType::Partner);
    QCOMPARE(listed(*database, query),
             QStringList({QStringLiteral("Chongqing"), QStringLiteral("Krakau"), QStringLiteral("Mbombela"),
                          QStringLiteral("Moskau"), QStringLiteral("Żółkiew")}));
    query.descending = true;
    QCOMPARE(listed(*database, query).first(), QStringLiteral("Żółkiew"));
    query.descending = false;
    query.sortField = QStringLiteral("country"); // China, Polen, Russland, Südafrika, Ukraine
    QCOMPARE(listed(*database, query),
             QStringList({QStringLiteral("Chongqing"), QStringLiteral("Krakau"), QStringLiteral("Moskau"),
                          QStringLiteral("Mbombela"), QStringLiteral("Żółkiew")}));
    RecordQuery relations(RecordType::Partnership);
    relations.sortField = QStringLiteral("since");
    QCOMPARE(listed(*database, relations).first(), QStringLiteral("Moskau – Städtepartnerschaft"));
    // As it was in 1992: nothing suspended yet, Kraków not agreed.
    relations = RecordQuery(RecordType::Partnership, QStringLiteral("status:active"));
    relations.asOf = QDate(2000, 1, 1);
    QCOMPARE(listed(*database, relations).size(), 2);
}

void SearchTest::chipsCount()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    fill(*database);
    const RecordQuery query(RecordType::Partner, QStringLiteral("country:PL"));
    const auto facets = RecordFinder(*database).facets(query);
    QVERIFY_RESULT(facets);
    QHash<QString, Facet> byField;
    for (const Facet &facet : *facets)
        byField.insert(facet.field, facet);
    // Other countries stay on offer, other fields count within Poland.
    QCOMPARE(byField.value(QStringLiteral("country")).values.size(), 5);
    QCOMPARE(byField.value(QStringLiteral("status")).values.size(), 1);
    QCOMPARE(byField.value(QStringLiteral("status")).values.first().value, QStringLiteral("active"));
    QCOMPARE(byField.value(QStringLiteral("status")).values.first().count, 1);
    for (const Facet &facet : *facets) {
        for (const Facet::Value &value : facet.values) {
            RecordQuery clicked = query;
            if (!clicked.has(facet.field, value.value))
                clicked = clicked.toggled(facet.field, value.value);
            if (facet.field == u"country" && value.value != u"PL")
                clicked = clicked.toggled(facet.field, QStringLiteral("PL"));
            QCOMPARE(RecordFinder(*database).ids(clicked).value().size(), value.count);
        }
    }
}

void SearchTest::hostileTextsFindNothing()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    fill(*database);
    for (const QString &text :
         {QStringLiteral("\" OR 1=1 --"), QStringLiteral("'; DROP TABLE partners; --"), QStringLiteral("*"),
          QStringLiteral("xyz NOT NEAR(a b)"), QStringLiteral("%"), QStringLiteral("_"), QStringLiteral("\\"),
          QStringLiteral("qq:* & !a"), QString(2000, u'x')}) {
        const auto groups = RecordFinder(*database).search(text, Language::English);
        QVERIFY_RESULT(groups);
        QVERIFY2(groups->isEmpty(), qPrintable(text));
    }
    QCOMPARE(RecordReader(*database).count(RecordType::Partner).value(), 5);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
