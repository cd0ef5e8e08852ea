// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exportfixture.h"

using namespace weltkontor;

/// Contacts are read by address books that are not ours as they were meant.
class ContactCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardOfAPerson();
    void cardForOlderAddressBooks();
    void cardOfAnOrganisation();
    void cardsOfTheSample_data();
    void cardsOfTheSample();
    void cardsKeepTheirIdentity();
    void internalNotesStayInside();
};

void ContactCardTest::cardOfAPerson()
{
    ExportFixture fixture;
    const qint64 id = fixture.addContact();
    const QJsonArray card = fixture.onlyCard({RecordQuery(RecordType::Contact), {}, Language::German});
    QCOMPARE(valuesOf(card, "VERSION"), QStringList{text("4.0")});
    QCOMPARE(valuesOf(card, "KIND"), QStringList{text("individual")});
    QVERIFY(valuesOf(card, "UID").value(0).startsWith(text("urn:uuid:")));
    QCOMPARE(valuesOf(card, "REV"),
             QStringList{fixture.database.clock().now().toUTC().toString(text("yyyyMMdd'T'HHmmss'Z'"))});
    // The same name twice: in Latin letters and as its bearer writes it.
    const auto names = propertiesOf(card, "FN");
    QCOMPARE(names.size(), 2);
    QCOMPARE(names[0].value(text("value")).toString(),
             text("Prof. Dr. Xiaoming, Ada Wáng-Großmüller; die \\ Ältere"));
    QCOMPARE(names[1].value(text("value")).toString(), text("王小明"));
    QCOMPARE(parameterOf(names[1], "LANGUAGE"), QStringList{text("zh")});
    QCOMPARE(parameterOf(names[0], "ALTID"), parameterOf(names[1], "ALTID"));
    QVERIFY(!parameterOf(names[0], "ALTID").isEmpty());
    const QJsonObject parts = propertiesOf(card, "N").value(0).value(text("value")).toObject();
    QCOMPARE(parts.value(text("family")).toString(), text("Wáng-Großmüller; die \\ Ältere"));
    QCOMPARE(parts.value(text("given")).toString(), text("Xiaoming, Ada"));
    QCOMPARE(parts.value(text("prefix")).toArray(), (QJsonArray{text("Frau"), text("Prof. Dr.")}));

    const auto titles = propertiesOf(card, "TITLE");
    QCOMPARE(titles.size(), 2);
    QCOMPARE(titles[0].value(text("value")).toString(), text("Bürgermeisterin, 1. Stellvertreterin"));
    QCOMPARE(parameterOf(titles[0], "LANGUAGE"), QStringList{text("de")});
    QCOMPARE(parameterOf(titles[1], "LANGUAGE"), QStringList{text("en")});
    QCOMPARE(valuesOf(card, "LANG"), QStringList{text("zh")});

    const auto phones = propertiesOf(card, "TEL");
    QCOMPARE(valuesOf(card, "TEL"),
             (QStringList{text("tel:+862363854444"), text("tel:+8613910998888"), text("tel:+492118929155")}));
    QCOMPARE(parameterOf(phones[0], "TYPE"), (QStringList{text("work"), text("voice")}));
    QCOMPARE(parameterOf(phones[0], "PREF"), QStringList{text("1")});
    QCOMPARE(parameterOf(phones[1], "TYPE"), QStringList{text("cell")});
    QCOMPARE(parameterOf(phones[2], "TYPE"), (QStringList{text("work"), text("fax")}));
    QCOMPARE(valuesOf(card, "EMAIL"), (QStringList{text("wang@example.org"), text("x.wang@example.com")}));
    QCOMPARE(valuesOf(card, "URL"), QStringList{text("https://www.example.org/a?b=c%2Cd;e=f")});
    const QJsonObject address = propertiesOf(card, "ADR").value(0).value(text("value")).toObject();
    QCOMPARE(address.value(text("street")).toArray(),
             (QJsonArray{text("Renmin Lu 1"), text("Building 2, floor 3")}));
    QCOMPARE(address.value(text("code")).toString(), text("040001"));
    QCOMPARE(address.value(text("country")).toString(), text("China"));
    const auto record = RecordReader(*fixture.database).record({RecordType::Contact, id});
    QVERIFY_RESULT(record);
    const QJsonValue organisation = propertiesOf(card, "ORG").value(0).value(text("value"));
    QCOMPARE(organisation.toArray().isEmpty() ? organisation.toString()
                                              : organisation.toArray().at(0).toString(),
             record->text(u"organisation"));
}

void ContactCardTest::cardForOlderAddressBooks()
{
    ExportFixture fixture;
    fixture.addContact();
    ExportRun::Options options{RecordQuery(RecordType::Contact), {}, Language::English};
    options.cardVersion = CardVersion::V3;
    const QJsonArray card = fixture.onlyCard(options);
    QCOMPARE(valuesOf(card, "VERSION"), QStringList{text("3.0")});
    // 3.0 has one name and one function, and no LANG or KIND.
    QCOMPARE(valuesOf(card, "FN").size(), 1);
    QCOMPARE(propertiesOf(card, "N").size(), 1);
    QCOMPARE(valuesOf(card, "TITLE"), QStringList{text("Mayor")});
    QVERIFY(valuesOf(card, "LANG").isEmpty() && valuesOf(card, "KIND").isEmpty());
    QCOMPARE(valuesOf(card, "NOTE"), QStringList{text("王小明")});
    QCOMPARE(valuesOf(card, "TEL").value(0), text("+862363854444"));
    QCOMPARE(parameterOf(propertiesOf(card, "TEL").value(0), "TYPE"),
             (QStringList{text("WORK"), text("VOICE"), text("PREF")}));
    QCOMPARE(parameterOf(propertiesOf(card, "EMAIL").value(0), "TYPE"),
             (QStringList{text("INTERNET"), text("PREF")}));
    const QJsonObject address = propertiesOf(card, "ADR").value(0).value(text("value")).toObject();
    QCOMPARE(address.value(text("extended")).toString(), text("Building 2, floor 3"));
    QCOMPARE(address.value(text("street")).toString(), text("Renmin Lu 1"));
}

void ContactCardTest::cardOfAnOrganisation()
{
    ExportFixture fixture;
    fixture.add(RecordType::Contact,
                {{"kind", text("organisation")}, {"organisation", text("Mairie de Toulouse")}});
    ExportRun::Options options{RecordQuery(RecordType::Contact), {}};
    QJsonArray card = fixture.onlyCard(options);
    QCOMPARE(valuesOf(card, "KIND"), QStringList{text("org")});
    QCOMPARE(valuesOf(card, "FN"), QStringList{text("Mairie de Toulouse")});
    QVERIFY(propertiesOf(card, "ADR").isEmpty());
    options.cardVersion = CardVersion::V3;
    card = fixture.onlyCard(options);
    QCOMPARE(propertiesOf(card, "N").size(), 1); // without it older address books refuse the card
}

void ContactCardTest::cardsOfTheSample_data()
{
    QTest::addColumn<CardVersion>("version");
    QTest::newRow("3.0") << CardVersion::V3;
    QTest::newRow("4.0") << CardVersion::V4;
}

void ContactCardTest::cardsOfTheSample()
{
    ExportFixture fixture;
    QFETCH(CardVersion, version);
    QVERIFY_RESULT(fillWithSample(*fixture.database));
    ExportRun::Options options{RecordQuery(RecordType::Contact), {}};
    options.cardVersion = version;
    const QJsonArray cards = fixture.exported(options, "vcf", "vcf").value(text("cards")).toArray();
    const auto count = RecordReader(*fixture.database).count(RecordType::Contact);
    QVERIFY_RESULT(count);
    QCOMPARE(cards.size(), *count);
    QSet<QString> identities;
    for (const QJsonValue &card : cards) {
        QVERIFY(!valuesOf(card.toArray(), "FN").value(0).isEmpty());
        identities.insert(valuesOf(card.toArray(), "UID").value(0));
    }
    QCOMPARE(identities.size(), *count);
}

void ContactCardTest::cardsKeepTheirIdentity()
{
    ExportFixture fixture;
    const qint64 id = fixture.addContact();
    const ExportRun::Options options{RecordQuery(RecordType::Contact), {}};
    const QJsonArray before = fixture.onlyCard(options);
    QCOMPARE(fixture.onlyCard(options), before); // the same contact, the same file
    auto record = RecordReader(*fixture.database).record({RecordType::Contact, id});
    QVERIFY_RESULT(record);
    QVERIFY_RESULT(record->setValue(u"city", text("Peking")));
    fixture.database.clock().setNow(TestDatabase::startTime().addDays(2));
    auto set = ChangeSet::begin(*fixture.database, Act{});
    QVERIFY_RESULT(set);
    QVERIFY_RESULT((*set)->save(*record));
    QVERIFY_RESULT((*set)->commit());
    const QJsonArray after = fixture.onlyCard(options);
    QCOMPARE(valuesOf(after, "UID"), valuesOf(before, "UID"));
    QVERIFY(valuesOf(after, "REV").value(0) > valuesOf(before, "REV").value(0));
}

void ContactCardTest::internalNotesStayInside()
{
    ExportFixture fixture;
    fixture.addContact();
    ExportRun::Options options{RecordQuery(RecordType::Contact), {}};
    QVERIFY(valuesOf(fixture.onlyCard(options), "NOTE").isEmpty());
    options.withInternal = true;
    QCOMPARE(valuesOf(fixture.onlyCard(options), "NOTE"),
             QStringList{text("intern:\nnicht \"weitergeben\"; mag Tee")});
}

QTEST_GUILESS_MAIN(ContactCardTest)
#include "tst_contactcard.moc"
