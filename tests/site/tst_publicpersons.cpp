// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/publicpersons.h"
#include "sitesample.h"

#include <QTest>

using namespace weltkontor;

/// Who may be named in public: a published role that runs, and a basis that holds.
class PublicPersonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothAreNeeded_data();
    void bothAreNeeded();
    void rolesBelongToWhatIsShown();
    void onlyThePublicPart();
    void highestRankFirst();

private:
    PersonRecords m_records;
    SiteContent m_content;
};

void PublicPersonsTest::init()
{
    m_content = sitesample::content();
    Contact contact;
    contact.id.value = 70;
    contact.academicTitle = QStringLiteral("Dr.");
    contact.givenName = QStringLiteral("Ada");
    contact.familyName = QStringLiteral("Beispiel");
    contact.phone = QStringLiteral("+49 211 89-1");
    contact.mobile = QStringLiteral("+49 151 12345678");
    contact.street = QStringLiteral("Privatweg 1");
    contact.note = QStringLiteral("privat");
    contact.email2 = MailAddress::fromText(QStringLiteral("ada@privat.example")).valueOr({});
    m_records.contacts = {contact};
    Role role;
    role.id.value = 80;
    role.contact = contact.id;
    role.published = true;
    m_records.roles = {role};
    ProcessingBasis basis;
    basis.id.value = 90;
    basis.contact = contact.id;
    basis.purpose = ProcessingPurpose::Publication;
    m_records.bases = {basis};
}

void PublicPersonsTest::bothAreNeeded_data()
{
    QTest::addColumn<std::function<void(PersonRecords &)>>("change");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("withoutBasis");
    using Change = std::function<void(PersonRecords &)>;
    QTest::newRow("both") << Change([](PersonRecords &) {}) << 1 << 0;
    QTest::newRow("role not published")
        << Change([](PersonRecords &r) { r.roles[0].published = false; }) << 0 << 0;
    QTest::newRow("no basis") << Change([](PersonRecords &r) { r.bases.clear(); }) << 0 << 1;
    QTest::newRow("other purpose") << Change([](PersonRecords &r) {
        r.bases[0].purpose = ProcessingPurpose::Infoletter;
    }) << 0 << 1;
    QTest::newRow("other person") << Change([](PersonRecords &r) { r.bases[0].contact.value = 71; }) << 0
                                  << 1;
    QTest::newRow("withdrawn today") << Change([](PersonRecords &r) {
        r.bases[0].withdrawnOn = sitesample::day();
    }) << 0 << 1;
    QTest::newRow("withdrawn tomorrow")
        << Change([](PersonRecords &r) { r.bases[0].withdrawnOn = sitesample::day().addDays(1); }) << 1 << 0;
    QTest::newRow("role over") << Change([](PersonRecords &r) {
        r.roles[0].to = sitesample::edtf("2026-11-22");
    }) << 0 << 0;
    QTest::newRow("role until this month")
        << Change([](PersonRecords &r) { r.roles[0].to = sitesample::edtf("2026-11"); }) << 1 << 0;
    QTest::newRow("role to come") << Change([](PersonRecords &r) {
        r.roles[0].from = sitesample::edtf("2026-12");
    }) << 0 << 0;
    QTest::newRow("organisations too") << Change([](PersonRecords &r) {
        r.contacts[0].kind = ContactKind::Organisation;
        r.bases.clear();
    }) << 0 << 1;
    QTest::newRow("contact in the bin") << Change([](PersonRecords &r) { r.contacts.clear(); }) << 0 << 0;
}

void PublicPersonsTest::bothAreNeeded()
{
    QFETCH(std::function<void(PersonRecords &)>, change);
    QFETCH(int, shown);
    QFETCH(int, withoutBasis);
    change(m_records);
    const PublicPersons found = publicPersons(m_records, m_content, sitesample::day());
    QCOMPARE(found.persons.size(), shown);
    QCOMPARE(found.withoutBasis.size(), withoutBasis);
}

void PublicPersonsTest::rolesBelongToWhatIsShown()
{
    m_records.roles[0].partnership.value = 22;
    QCOMPARE(publicPersons(m_records, m_content, sitesample::day()).persons.first().partner, PartnerId{12});
    m_records.roles[0].partnership.value = 999; // not published
    QVERIFY(publicPersons(m_records, m_content, sitesample::day()).persons.isEmpty());
    m_records.roles[0].partnership = {};
    m_records.roles[0].partner.value = 999;
    QVERIFY(publicPersons(m_records, m_content, sitesample::day()).persons.isEmpty());
}

void PublicPersonsTest::onlyThePublicPart()
{
    m_records.contacts[0].function = sitesample::both("Sachgebiet", "Desk");
    const SitePerson person = publicPersons(m_records, m_content, sitesample::day()).persons.first();
    QCOMPARE(person.name, QStringLiteral("Dr. Ada Beispiel"));
    QCOMPARE(person.phone, QStringLiteral("+49 211 89-1"));
    QCOMPARE(person.function.de, QStringLiteral("Sachgebiet"));
    QCOMPARE(person.email, QString());
    m_records.roles[0].function = sitesample::both("Leiterin", "Head");
    QCOMPARE(publicPersons(m_records, m_content, sitesample::day()).persons.first().function.en,
             QStringLiteral("Head"));
}

void PublicPersonsTest::highestRankFirst()
{
    for (int i = 1; i <= 2; ++i) {
        Contact contact = m_records.contacts[0];
        contact.id.value = 70 + i;
        contact.familyName = i == 1 ? QStringLiteral("Ähre") : QStringLiteral("Zander");
        m_records.contacts += contact;
        Role role = m_records.roles[0];
        role.id.value = 80 + i;
        role.contact = contact.id;
        m_records.roles += role;
        ProcessingBasis basis = m_records.bases[0];
        basis.contact = contact.id;
        m_records.bases += basis;
    }
    m_records.roles[2].protocolRank = 1;
    QStringList names;
    const auto persons = publicPersons(m_records, m_content, sitesample::day()).persons;
    for (const SitePerson &person : persons)
        names += person.name.section(u' ', -1);
    QCOMPARE(names,
             QStringList({QStringLiteral("Zander"), QStringLiteral("Ähre"), QStringLiteral("Beispiel")}));
}

QTEST_GUILESS_MAIN(PublicPersonsTest)
#include "tst_publicpersons.moc"
