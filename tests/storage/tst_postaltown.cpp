// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "storage/changeset.h"
#include "storage/postaltown.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace weltkontor;

/// The office's own addresses tell where a postal code lies.
class PostalTownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheMostFrequentTown_data() { addBackendRows(); }
    void tellsTheMostFrequentTown();
};

namespace
{

Record address(const char *code, const char *city, const char *country)
{
    Contact contact;
    contact.familyName = QStringLiteral("Muster");
    contact.postalCode = QString::fromUtf8(code);
    contact.city = QString::fromUtf8(city);
    contact.country = Country::fromCode(QString::fromUtf8(country)).value();
    return Record::from(contact);
}

} // namespace

void PostalTownTest::tellsTheMostFrequentTown()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QList<Record> contacts{address("01067", "Dresden", "DE"),    address("40213", "Duesseldorf", ""),
                           address("40213", "Düsseldorf", "DE"), address("40213", "Düsseldorf", ""),
                           address("01067", "Winnyzja", "UA"),   address("50667", "", "DE")};
    auto changes = ChangeSet::begin(*database, Act::Kind::Create);
    QVERIFY_RESULT(changes);
    QVERIFY_RESULT((*changes)->saveAll(contacts));
    QVERIFY_RESULT((*changes)->commit());
    const Country home = Country::fromCode(QStringLiteral("DE")).value();
    const Country ukraine = Country::fromCode(QStringLiteral("UA")).value();
    const auto town = [&](const char *code, const Country &country) {
        const auto found = townOfPostalCode(*database, QString::fromUtf8(code), country, home);
        return found ? found->city : QStringLiteral("error");
    };
    QCOMPARE(town("40213", {}), QStringLiteral("Düsseldorf"));
    QCOMPARE(town(" 40213 ", home), QStringLiteral("Düsseldorf"));
    QCOMPARE(town("01067", home), QStringLiteral("Dresden"));
    QCOMPARE(town("01067", ukraine), QStringLiteral("Winnyzja"));
    QCOMPARE(town("1067", home), QString());
    QCOMPARE(town("50667", home), QString());
    QCOMPARE(town("40213", ukraine), QString());
    QCOMPARE(town("", home), QString());
    QCOMPARE(town("' OR 1 = 1 --", home), QString());
}

QTEST_GUILESS_MAIN(PostalTownTest)
#include "tst_postaltown.moc"
