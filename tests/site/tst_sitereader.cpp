// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "domain/document.h"
#include "domain/processingbasis.h"
#include "domain/role.h"
#include "site/sitereader.h"
#include "sitesample.h"
#include "storage/changeset.h"
#include "storage/databaseaddress.h"
#include "support/resultmacros.h"
#include "support/testbackend.h"

using namespace weltkontor;

/// What of the records reaches the site.
class SiteReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsPublished_data() { addBackendRows(); }
    void onlyWhatIsPublished();
    void pictures_data() { addBackendRows(); }
    void pictures();
    void cancelled_data() { addBackendRows(); }
    void cancelled();

private:
    static std::unique_ptr<Database> open(const TestDatabasePlace &place);
    template<typename T>
    static qint64 save(ChangeSet &change, T &typed)
    {
        Record record = Record::from(typed);
        if (const auto saved = change.save(record); !saved) {
            qWarning("%s", qPrintable(saved.error().message + saved.error().detail));
            return 0;
        }
        typed.id.value = record.id;
        typed.version = record.version;
        return record.id;
    }
};

std::unique_ptr<Database> SiteReaderTest::open(const TestDatabasePlace &place)
{
    const auto address = DatabaseAddress::fromText(place.address());
    if (!address)
        return nullptr;
    auto database = Database::open(*address);
    if (!database) {
        qWarning("%s", qPrintable(database.error().message + database.error().detail));
        return nullptr;
    }
    return *std::move(database);
}

void SiteReaderTest::onlyWhatIsPublished()
{
    QFETCH(Backend, backend);
    const TestDatabasePlace place(backend);
    const auto database = open(place);
    QVERIFY(database);
    auto change = ChangeSet::begin(*database, {});
    QVERIFY_RESULT(change);

    CityProfile profile = sitesample::profile();
    QVERIFY(save(**change, profile));
    Partner shown = sitesample::partner(0, sitesample::both("Warschau", "Warsaw"), "Warszawa", "PL");
    shown.note = QStringLiteral("intern");
    Partner hidden = sitesample::partner(0, sitesample::both("Geheimstadt", "Secret City"), "", "PL");
    hidden.published = false;
    QVERIFY(save(**change, shown) && save(**change, hidden));
    CatalogueEntry kind;
    kind.catalogue = CatalogueName::PartnershipKind;
    kind.key = QStringLiteral("test_kind");
    kind.label = sitesample::both("Probe", "Trial");
    QVERIFY(save(**change, kind));
    Partnership one = sitesample::partnership(0, shown.id.value, "test_kind");
    Partnership unpublished = one;
    unpublished.published = false;
    Partnership ofHidden = sitesample::partnership(0, hidden.id.value, "test_kind");
    QVERIFY(save(**change, one) && save(**change, unpublished) && save(**change, ofHidden));
    Milestone milestone = sitesample::milestone(0, one.id.value, MilestoneType::Agreement, "1989");
    Milestone other = sitesample::milestone(0, unpublished.id.value, MilestoneType::Agreement, "1990");
    QVERIFY(save(**change, milestone) && save(**change, other));
    for (const PublicationState state : {PublicationState::Draft, PublicationState::Approved,
                                         PublicationState::Published, PublicationState::Withdrawn}) {
        Article article = sitesample::article(0, sitesample::both("Neues", "News"), sitesample::day());
        article.state = state;
        QVERIFY(save(**change, article));
    }
    Contact contact;
    contact.familyName = QStringLiteral("Beispiel");
    QVERIFY(save(**change, contact));
    Role role;
    role.contact = contact.id;
    role.partner = shown.id;
    role.published = true;
    QVERIFY(save(**change, role));
    QVERIFY_RESULT((*change)->commit());

    auto content = readSiteContent(*database, sitesample::day());
    QVERIFY_RESULT(content);
    QCOMPARE(content->profile.cityName, profile.cityName);
    QCOMPARE(content->partners.size(), 1);
    QCOMPARE(content->partners.first().name.de, QStringLiteral("Warschau"));
    QCOMPARE(content->partners.first().note, QString());
    QCOMPARE(content->partnerships.size(), 1);
    QCOMPARE(content->partnerships.first().id, one.id);
    QCOMPARE(content->milestones.size(), 1);
    QCOMPARE(content->articles.size(), 2);
    QCOMPARE(content->catalogues.label(QStringLiteral("partnership_kind"), QStringLiteral("test_kind"),
                                       Language::English),
             QStringLiteral("Trial"));
    QVERIFY(content->persons.isEmpty());
    QCOMPARE(content->findings.size(), 2);
    QCOMPARE(content->findings[0].kind, SiteFinding::Kind::PartnerNotPublished);
    QCOMPARE(content->findings[0].record, RecordRef(ofHidden.id));
    QCOMPARE(content->findings[1].kind, SiteFinding::Kind::PersonWithoutBasis);
    QCOMPARE(content->findings[1].record, RecordRef(role.id));
    QVERIFY(!content->findings[1].titleDe.isEmpty());

    auto further = ChangeSet::begin(*database, {});
    QVERIFY_RESULT(further);
    ProcessingBasis basis;
    basis.contact = contact.id;
    basis.purpose = ProcessingPurpose::Publication;
    QVERIFY(save(**further, basis));
    QVERIFY_RESULT((*further)->remove(ofHidden.id));
    QVERIFY_RESULT((*further)->commit());
    content = readSiteContent(*database, sitesample::day());
    QVERIFY_RESULT(content);
    QCOMPARE(content->persons.size(), 1);
    QCOMPARE(content->persons.first().partner, shown.id);
    QVERIFY(content->findings.isEmpty());
}

void SiteReaderTest::pictures()
{
    QFETCH(Backend, backend);
    const TestDatabasePlace place(backend);
    const auto database = open(place);
    QVERIFY(database);
    auto change = ChangeSet::begin(*database, {});
    QVERIFY_RESULT(change);
    const QByteArray contents[] = {sitesample::picture().bytes, "<svg/>"};
    for (const QByteArray &content : contents) {
        const auto hash = (*change)->storeDocument(content);
        QVERIFY_RESULT(hash);
        Document document;
        document.fileName = QStringLiteral("picture.png");
        document.type = DocumentType::Picture;
        document.mediaType = QStringLiteral("image/png");
        document.sha256 = *hash;
        document.size = content.size();
        QVERIFY(save(**change, document));
        Partner partner = sitesample::partner(0, sitesample::both("Warschau", "Warsaw"), "", "PL");
        partner.picture = document.id;
        QVERIFY(save(**change, partner));
    }
    QVERIFY_RESULT((*change)->commit());
    const auto content = readSiteContent(*database, sitesample::day());
    QVERIFY_RESULT(content);
    QCOMPARE(content->pictures.size(), 1);
    QVERIFY(content->picture(content->partners[0].picture));
    QCOMPARE(content->picture(content->partners[0].picture)->bytes, contents[0]);
    QCOMPARE(content->findings.size(), 1);
    QCOMPARE(content->findings.first().kind, SiteFinding::Kind::PictureUnusable);
    QCOMPARE(content->findings.first().record, RecordRef(content->partners[1].id));
}

void SiteReaderTest::cancelled()
{
    QFETCH(Backend, backend);
    const TestDatabasePlace place(backend);
    const auto database = open(place);
    QVERIFY(database);
    Progress progress;
    progress.cancel();
    QVERIFY_ERROR(readSiteContent(*database, sitesample::day(), &progress), Cancelled);
}

QTEST_GUILESS_MAIN(SiteReaderTest)
#include "tst_sitereader.moc"
