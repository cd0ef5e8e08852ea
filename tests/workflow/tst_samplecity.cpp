// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/fieldcheck.h"
#include "domain/milestone.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "domain/processingbasis.h"
#include "domain/role.h"
#include "storage/history.h"
#include "storage/recordfinder.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"
#include "workflow/samplecity.h"

#include <QTest>

using namespace weltkontor;

/// The facts that the sample must hold, written down here once more from their source.
class SampleCityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partnersHoldTheFacts_data();
    void partnersHoldTheFacts();
    void relationsFollowEachOther_data() { addBackendRows(); }
    void relationsFollowEachOther();
    void everythingIsValidAndInBothLanguages_data() { addBackendRows(); }
    void everythingIsValidAndInBothLanguages();
    void peopleAreInvented_data() { addBackendRows(); }
    void peopleAreInvented();
    void neverMixesWithRealContent_data() { addBackendRows(); }
    void neverMixesWithRealContent();
    void canBeTakenBackAndDoneAgain_data() { addBackendRows(); }
    void canBeTakenBackAndDoneAgain();
    void fillsAgainWhatWasTakenBack_data() { addBackendRows(); }
    void fillsAgainWhatWasTakenBack();
    void namesAndOrderAreThoseOfThePage_data() { addBackendRows(); }
    void namesAndOrderAreThoseOfThePage();
    void namedPeopleHaveABasis_data() { addBackendRows(); }
    void namedPeopleHaveABasis();
    void isFoundInAnySpelling_data() { addBackendRows(); }
    void isFoundInAnySpelling();
    void cleanupTestCase() { m_filled.clear(); }

private:
    Database &filled(Backend backend);
    std::map<Backend, std::unique_ptr<TestDatabase>> m_filled; ///< Only read.
};

Database &SampleCityTest::filled(Backend backend)
{
    std::unique_ptr<TestDatabase> &database = m_filled[backend];
    if (!database) {
        database = std::make_unique<TestDatabase>(backend);
        const auto done = fillWithSample(**database);
        if (!done)
            qFatal("%s", qPrintable(done.error().message + done.error().detail));
    }
    return **database;
}

void SampleCityTest::partnersHoldTheFacts_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QStringList>("dates");
    struct Fact {
        const char *name, *country, *local, *kinds, *dates;
    };
    const Fact facts[] = {
        {"Reading", "GB", "Reading", "twin_town", "1947,1988"},
        {"Chemnitz", "DE", "Chemnitz", "inner_german", "1988"},
        {"Haifa", "IL", "חיפה", "twin_town", "1978,1988"},
        {"Warschau", "PL", "Warszawa", "twin_town", "1989"},
        {"Moskau", "RU", "Москва", "twin_town", "1992,2022-02"},
        {"Chongqing", "CN", "重庆市", "twin_town,agenda_21", "2004"},
        {"Palma de Mallorca", "ES", "Palma", "friendship", ""},
        {"Toulouse", "FR", "Toulouse", "friendship", ""},
        {"Shenyang", "CN", "沈阳市", "economic", ""},
        {"Guangzhou", "CN", "广州市", "economic", ""},
        {"Präfektur Chiba", "JP", "千葉県", "economic,twin_town", "2005,2005,2019-05-25,2019-05-25"},
        {"Belo Horizonte", "BR", "Belo Horizonte", "agenda_21", ""},
        {"Mbombela", "ZA", "Mbombela", "agenda_21", ""},
        {"Palermo", "IT", "Palermo", "twin_town", "2016"},
        {"Czernowitz", "UA", "Чернівці", "twin_town", "2022-09-01"},
    };
    const auto list = [](const char *text) {
        return QString::fromUtf8(text).split(u',', Qt::SkipEmptyParts);
    };
    for (const Backend backend : testBackends()) {
        for (const Fact &fact : facts)
            QTest::addRow("%s %s", backendName(backend), fact.name)
                << backend << QString::fromUtf8(fact.name) << QString::fromUtf8(fact.country)
                << QString::fromUtf8(fact.local) << list(fact.kinds) << list(fact.dates);
    }
}

void SampleCityTest::partnersHoldTheFacts()
{
    QFETCH(Backend, backend);
    QFETCH(QString, name);
    QFETCH(QString, country);
    QFETCH(QString, local);
    QFETCH(QStringList, kinds);
    QFETCH(QStringList, dates);
    RecordReader reader(filled(backend));
    const QList<Partner> partners = reader.all<Partner>().value();
    QCOMPARE(partners.size(), 15);
    const auto partner = std::find_if(partners.begin(), partners.end(),
                                      [&](const Partner &one) { return one.name.de == name; });
    QVERIFY(partner != partners.end());
    QCOMPARE(partner->country.code(), country);
    QCOMPARE(partner->nameLocal, local);
    QVERIFY(partner->published);
    const auto relations =
        reader.pointingTo(RecordType::Partnership, QStringLiteral("partner_id"), {partner->id.value}).value();
    QStringList presentKinds, presentDates;
    for (const Record &relation : relations) {
        presentKinds += relation.text(u"kind");
        const QList<Record> events =
            reader.pointingTo(RecordType::Milestone, QStringLiteral("partnership_id"), {relation.id}).value();
        for (const Record &event : events) {
            if (!event.text(u"date").isEmpty())
                presentDates += event.text(u"date");
        }
    }
    presentDates.sort();
    QCOMPARE(presentKinds, kinds);
    QCOMPARE(presentDates, dates);
}

void SampleCityTest::relationsFollowEachOther()
{
    QFETCH(Backend, backend);
    Database &database = filled(backend);
    RecordFinder finder(database);
    const auto active = [&](const QString &partner, const QDate &day) {
        RecordQuery query(RecordType::Partnership,
                          QStringLiteral("status:active partner:\"%1\"").arg(partner));
        query.asOf = day;
        QStringList kinds;
        const QList<Record> relations =
            RecordReader(database).records(RecordType::Partnership, finder.ids(query).value()).value();
        for (const Record &record : relations)
            kinds += record.text(u"kind");
        kinds.sort();
        return kinds;
    };
    QCOMPARE(active(QStringLiteral("Moskau"), QDate(2022, 1, 31)), QStringList{QStringLiteral("twin_town")});
    QCOMPARE(active(QStringLiteral("Moskau"), QDate(2022, 3, 1)), QStringList());
    QCOMPARE(active(QStringLiteral("Präfektur Chiba"), QDate(2010, 1, 1)),
             QStringList{QStringLiteral("economic")});
    QCOMPARE(active(QStringLiteral("Präfektur Chiba"), QDate(2020, 1, 1)),
             QStringList{QStringLiteral("twin_town")});
    QCOMPARE(active(QStringLiteral("Chongqing"), QDate(2014, 10, 31)),
             QStringList({QStringLiteral("agenda_21"), QStringLiteral("twin_town")}));
    QCOMPARE(active(QStringLiteral("Czernowitz"), QDate(2022, 8, 31)), QStringList());
}

void SampleCityTest::everythingIsValidAndInBothLanguages()
{
    QFETCH(Backend, backend);
    RecordReader reader(filled(backend));
    for (const RecordType type : RecordDescription::allTypes()) {
        const QList<Record> records = reader.all(type).value();
        for (const Record &record : records) {
            const QList<FieldProblem> problems = checkRecord(record);
            for (const FieldProblem &problem : problems)
                QFAIL(
                    qPrintable(record.reference().toText() + u' ' + problem.field + u' ' + problem.message));
            for (const Field &field : record.description().fields()) {
                const Field *other = record.description().counterpart(field);
                if (other && record.value(field).isValid() && !record.value(*other).isValid())
                    QFAIL(qPrintable(record.reference().toText() + u' ' + other->key()));
            }
        }
    }
    for (const RecordType type : {RecordType::Article, RecordType::Visit, RecordType::Infoletter,
                                  RecordType::FollowUp, RecordType::Role, RecordType::ProcessingBasis})
        QVERIFY(reader.count(type).value() > 0);
    const CityProfile profile = reader.cityProfile().value();
    QCOMPARE(profile.street, QStringLiteral("Burgplatz 1"));
    QCOMPARE(profile.postalCode, QStringLiteral("40213"));
}

void SampleCityTest::peopleAreInvented()
{
    QFETCH(Backend, backend);
    const QList<Contact> contacts = RecordReader(filled(backend)).all<Contact>().value();
    QVERIFY(contacts.size() > 10);
    for (const Contact &contact : contacts) {
        QVERIFY2(contact.email.toText().endsWith(u"@example.org"), qPrintable(contact.email.toText()));
        if (contact.city == u"Düsseldorf")
            QVERIFY2(contact.phone.startsWith(u"+49 (0) 211.89-"), qPrintable(contact.phone));
    }
}

void SampleCityTest::neverMixesWithRealContent()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY_RESULT(fillWithSample(*database));
    const qint64 newest = database->newestChangeSet().value();
    QVERIFY_ERROR(fillWithSample(*database), Invalid);
    QCOMPARE(database->newestChangeSet().value(), newest);
}

void SampleCityTest::canBeTakenBackAndDoneAgain()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    const auto filledIn = fillWithSample(*database);
    QVERIFY_RESULT(filledIn);
    History history(*database);
    QCOMPARE(history.nextUndo().value()->id, filledIn->changeSet);
    RecordReader reader(*database);
    QHash<RecordType, QList<Record>> filledRecords;
    for (const RecordType type : RecordDescription::allTypes())
        filledRecords[type] = reader.all(type).value();
    const auto undone = history.undo(filledIn->changeSet);
    QVERIFY_RESULT(undone);
    QVERIFY2(undone->conflicts.isEmpty(), qPrintable(undone->conflicts.value(0).message));
    QVERIFY(reader.isEmpty().value());
    // What every database begins with stays.
    QVERIFY(reader.count(RecordType::CatalogueEntry).value() > 0);
    QVERIFY(!history.nextUndo().value().has_value());
    QVERIFY_RESULT(history.undo(history.nextRedo().value()->id));
    for (const RecordType type : RecordDescription::allTypes()) {
        const QList<Record> again = reader.all(type).value();
        const QList<Record> &before = filledRecords[type];
        QCOMPARE(again.size(), before.size());
        for (qsizetype i = 0; i < again.size(); ++i) {
            QCOMPARE(again[i].id, before[i].id);
            QVERIFY2(again[i].sameContent(before[i]), qPrintable(again[i].reference().toText()));
        }
    }
}

void SampleCityTest::fillsAgainWhatWasTakenBack()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    const auto first = fillWithSample(*database);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(History(*database).undo(first->changeSet));
    const auto second = fillWithSample(*database);
    QVERIFY_RESULT(second);
    QCOMPARE(second->records, first->records);
    QCOMPARE(RecordReader(*database).count(RecordType::Partner).value(), 15);
    QCOMPARE(RecordReader(*database).cityProfile().value().street, QStringLiteral("Burgplatz 1"));
    const auto undone = History(*database).undo(second->changeSet);
    QVERIFY_RESULT(undone);
    QVERIFY2(undone->conflicts.isEmpty(), qPrintable(undone->conflicts.value(0).message));
    QCOMPARE(RecordReader(*database).count(RecordType::Settings).value(), 0);
}

void SampleCityTest::namesAndOrderAreThoseOfThePage()
{
    QFETCH(Backend, backend);
    QList<Partner> partners = RecordReader(filled(backend)).all<Partner>().value();
    std::sort(partners.begin(), partners.end(), [](const Partner &a, const Partner &b) {
        return a.position.value_or(0) < b.position.value_or(0);
    });
    QStringList german, english;
    for (const Partner &partner : partners) {
        german += partner.name.de;
        english += partner.name.en;
        QCOMPARE(partner.level,
                 partner.name.en == u"Chiba Prefecture" ? PartnerLevel::Region : PartnerLevel::Municipality);
        if (partner.name.en == u"Mbombela")
            QCOMPARE(partner.formerNames, QStringList{QStringLiteral("Nelspruit")});
        if (partner.name.en == u"Guangzhou")
            QVERIFY(partner.furtherNames.contains(QStringLiteral("Kanton")));
    }
    QCOMPARE(german.join(u','),
             QStringLiteral("Reading,Haifa,Warschau,Moskau,Chongqing,Chemnitz,Palma de Mallorca,Toulouse,"
                            "Shenyang,Guangzhou,Präfektur Chiba,Belo Horizonte,Mbombela,Palermo,Czernowitz"));
    QCOMPARE(
        english.join(u','),
        QStringLiteral("Reading,Haifa,Warsaw,Moscow,Chongqing,Chemnitz,Palma de Mallorca,Toulouse,"
                       "Shenyang,Guangzhou,Chiba Prefecture,Belo Horizonte,Mbombela,Palermo,Chernivtsi"));
}

void SampleCityTest::namedPeopleHaveABasis()
{
    QFETCH(Backend, backend);
    RecordReader reader(filled(backend));
    const QList<ProcessingBasis> bases = reader.all<ProcessingBasis>().value();
    const auto has = [&](ContactId contact, ProcessingPurpose purpose) {
        return std::any_of(bases.begin(), bases.end(), [&](const ProcessingBasis &basis) {
            return basis.contact == contact && basis.purpose == purpose;
        });
    };
    const QList<Contact> contacts = reader.all<Contact>().value();
    for (const Contact &contact : contacts)
        QVERIFY2(has(contact.id, ProcessingPurpose::Correspondence), qPrintable(contact.email.toText()));
    int published = 0;
    const QList<Role> roles = reader.all<Role>().value();
    for (const Role &role : roles) {
        if (role.published) {
            ++published;
            QVERIFY(has(role.contact, ProcessingPurpose::Publication));
        }
    }
    QVERIFY(published > 0);
}

void SampleCityTest::isFoundInAnySpelling()
{
    QFETCH(Backend, backend);
    RecordFinder finder(filled(backend));
    const QList<QPair<QString, QString>> cases{
        {QStringLiteral("zolk"), QStringLiteral("Żółkiewska, Agnieszka")},
        {QStringLiteral("weiss"), QStringLiteral("Weiß-Lefèvre, Étienne")},
        {QStringLiteral("moskwa"), QStringLiteral("Moskau")},
        {QStringLiteral("москва"), QStringLiteral("Moskau")},
        {QStringLiteral("nelspruit"), QStringLiteral("Mbombela")},
        {QStringLiteral("kanton"), QStringLiteral("Guangzhou")},
        {QStringLiteral("0211 89-99102"), QStringLiteral("Internationale Beziehungen")}};
    for (const auto &[text, title] : cases) {
        QStringList titles;
        const QList<SearchGroup> groups = finder.search(text, Language::German).value();
        for (const SearchGroup &group : groups) {
            for (const SearchGroup::Hit &hit : group.hits)
                titles += hit.title.de;
        }
        QVERIFY2(titles.contains(title), qPrintable(text + u' ' + titles.join(u'|')));
    }
}

QTEST_GUILESS_MAIN(SampleCityTest)
#include "tst_samplecity.moc"
