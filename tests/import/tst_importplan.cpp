// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

using namespace weltkontor;

/// Rows against the records of both databases: verdicts, policies, what is written, and the way back.
class ImportPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partnersWithRelations_data() { addBackendRows(); }
    void partnersWithRelations();
    void sameFileTwiceChangesNothing_data();
    void sameFileTwiceChangesNothing();
    void findsPartnersByAnyName_data();
    void findsPartnersByAnyName();
    void otherCountryIsAnotherPartner();
    void findsContacts_data();
    void findsContacts();
    void updatesShowOldAndNew_data() { addBackendRows(); }
    void updatesShowOldAndNew();
    void policies_data();
    void policies();
    void rowsOfOneFileBelongTogether();
    void contradictingRowsAreTold();
    void unreadableValuesGoIntoTheNoteOnce();
    void unknownPartnerOfAContact();
    void severalContactsInARow();
    void moreExactDatesStay();
    void rejectedRowsLeaveNothing();
    void undoTakesEverythingBack_data() { addBackendRows(); }
    void undoTakesEverythingBack();
    void cancelLeavesNothing();
    void conflictLeavesNothing();
    void mendedAndSkippedRows();
    void tenThousandRows_data() { addBackendRows(); }
    void tenThousandRows();

private:
    static QByteArray partners();
};

QByteArray ImportPlanTest::partners()
{
    return "Ort;Land;Art;Erstkontakt;seit;Bereiche;Bemerkung\n"
           "Reading;Großbritannien;Städtepartnerschaft;1947;1988;Kultur;\n"
           "Haifa;Israel;Städtepartnerschaft;1978;1988;Kultur, Sport;im Norden\n"
           "Chongqing;China;Städtepartnerschaft;;2004;;\n"
           "Chongqing;China;Lokale Agenda 21 (Nord-Süd);;;;\n"
           "Toulouse;Frankreich;Städtefreundschaft;;;;=1+1\n";
}

void ImportPlanTest::partnersWithRelations()
{
    QFETCH(Backend, backend);
    ImportFixture fixture(backend);
    const auto plan = fixture.import(partners());
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("NNNUN"));
    QVERIFY(fixture.changeSet.has_value());
    const QList<Record> saved = fixture.all(RecordType::Partner);
    QCOMPARE(saved.size(), 4);
    QCOMPARE(saved[1].text(u"country"), QStringLiteral("IL"));
    QCOMPARE(saved[3].text(u"note"), QStringLiteral("=1+1"));
    const QList<Record> relations = fixture.all(RecordType::Partnership);
    QCOMPARE(relations.size(), 5);
    QCOMPARE(relations[0].value(u"partner_id").toLongLong(), saved[0].id);
    QCOMPARE(relations[1].value(u"cooperation_fields").toStringList(),
             (QStringList{QStringLiteral("culture"), QStringLiteral("sport")}));
    QCOMPARE(fixture.all(RecordType::Milestone).size(), 5);
    const auto info = History(*fixture.database).changeSet(*fixture.changeSet);
    QVERIFY_RESULT(info);
    QCOMPARE(int(info->act.kind), int(Act::Kind::Import));
    QCOMPARE(info->act.subject, QStringLiteral("list.csv"));
}

void ImportPlanTest::sameFileTwiceChangesNothing_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<QByteArray>("content");
    const QByteArray contacts = "Anrede;Vorname;Nachname;Organisation;Telefon;E-Mail;PLZ;Ort;Land;Notiz\n"
                                "Frau;Erika;Mustermann;;0211 89-23155;Erika@Example.org;01067;Dresden;DE;a\n"
                                "Herr;Max;Müller;Stadt Köln;+49 (0) 221.123456;;;;;\n"
                                ";;;Verein der Freunde;;info@example.org;;Haifa;Israel;\n"
                                "Herr;Max;Müller;Stadt Bonn;;wrong(at)mail;;;;\n";
    for (const Backend backend : testBackends()) {
        const QByteArray name = backendName(backend);
        QTest::newRow(name + " partners") << backend << partners();
        QTest::newRow(name + " contacts") << backend << contacts;
        QTest::newRow(name + " contacts of partners")
            << backend
            << QByteArray("Partnerstadt;Land;seit;Ansprechpartner;E-Mail\nHaifa;IL;unklar;Dr. Ada "
                          "Beispiel;a@example.org\n"
                          "Haifa;IL;;Bernd Beispiel;b@example.org\nPalermo;IT;2016;;office@example.org\n");
    }
}

void ImportPlanTest::sameFileTwiceChangesNothing()
{
    QFETCH(Backend, backend);
    QFETCH(QByteArray, content);
    ImportFixture fixture(backend);
    const auto first = fixture.import(content);
    QVERIFY_RESULT(first);
    QVERIFY(first->count(Verdict::New) > 0);
    QCOMPARE(first->count(Verdict::Error), 0);
    const auto second = fixture.import(content);
    QVERIFY_RESULT(second);
    QCOMPARE(second->count(Verdict::Unchanged), second->rows.size());
    QVERIFY(!fixture.changeSet);
    // In another policy as well.
    const auto filled = fixture.import(content, ImportPolicy::Fill);
    QVERIFY_RESULT(filled);
    QVERIFY(!filled->changesAnything());
}

void ImportPlanTest::findsPartnersByAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("verdict");
    for (const char *name : {"Warschau", "warsaw", "WARSZAWA", "Варшава", "Alte Stadt", "Ehemals"})
        QTest::newRow(name) << QString::fromUtf8(name) << QStringLiteral("=");
    // Known by the gazetteer only: the same place, and the name is kept beside the others.
    QTest::newRow("Varsovie") << QStringLiteral("Varsovie") << QStringLiteral("U");
    QTest::newRow("Krakau") << QStringLiteral("Krakau") << QStringLiteral("N");
}

void ImportPlanTest::findsPartnersByAnyName()
{
    QFETCH(QString, name);
    QFETCH(QString, verdict);
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import(
        "Name (deutsch);Name (englisch);Landessprache;Umschrift;Weitere Namen;Frühere Namen;Land\n"
        "Warschau;Warsaw;Варшава;Warszawa;Alte Stadt;Ehemals;PL\n"));
    const auto plan = fixture.import("Stadt;Land\n" + name.toUtf8() + ";Polen\n");
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), verdict);
    QCOMPARE(fixture.all(RecordType::Partner)[0].text(u"name_de"), QStringLiteral("Warschau"));
    if (verdict == u"U")
        QVERIFY(fixture.all(RecordType::Partner)[0].value(u"further_names").toStringList().contains(name));
}

void ImportPlanTest::otherCountryIsAnotherPartner()
{
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import("Stadt;Land;Einwohner\nReading;GB;174224\n"));
    const auto plan = fixture.import("Stadt;Land;Einwohner\nReading;US;95112\n");
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("N"));
    QCOMPARE(fixture.all(RecordType::Partner).size(), 2);
    // Without a country a name that two partners have is not clear.
    const auto unclear = fixture.plan(fixture.file("Stadt;Einwohner\nReading;1\n"));
    QVERIFY_RESULT(unclear);
    QCOMPARE(ImportFixture::verdicts(*unclear), QStringLiteral("!"));
}

void ImportPlanTest::findsContacts_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("e-mail, other case") << QByteArray("Weiß;Jörg;;;JOERG@example.org;") << "=";
    QTest::newRow("folded name and organisation") << QByteArray("WEISS;Joerg;Stadt Köln;;;") << "=";
    QTest::newRow("better spelling") << QByteArray("Weiß;Jörg;Stadt Köln;;;") << "=";
    QTest::newRow("phone in another spelling") << QByteArray("Weiß;J.;;0221 / 1234567;;") << "=";
    QTest::newRow("new phone") << QByteArray("Weiß;Jörg;Stadt Köln;0221 7654321;;") << "U";
    QTest::newRow("namesake elsewhere") << QByteArray("Weiß;Jörg;Stadt Bonn;;;") << "N";
    QTest::newRow("namesake with another mail") << QByteArray("Weiß;Jörg;;;other@example.org;") << "N";
    QTest::newRow("shared mailbox") << QByteArray("Schwarz;Anna;;;joerg@example.org;") << "N";
    QTest::newRow("only the name") << QByteArray("Weiß;Jörg;;;;") << "=";
}

void ImportPlanTest::findsContacts()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, verdict);
    const QByteArray header = "Nachname;Vorname;Organisation;Telefon;E-Mail;Ort\n";
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import(header + "Weiß;Jörg;Stadt Köln;+49 221 1234567;joerg@example.org;Köln\n"));
    const auto plan = fixture.plan(fixture.file(header + row + "\n"));
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->rows.size(), 1);
    QCOMPARE(ImportFixture::verdicts(*plan), verdict);
}

void ImportPlanTest::updatesShowOldAndNew()
{
    QFETCH(Backend, backend);
    ImportFixture fixture(backend);
    QVERIFY_RESULT(
        fixture.import("Nachname;Vorname;Telefon;E-Mail\nMuster;Max;0211 111111;max@example.org\n"));
    const auto plan =
        fixture.import("Nachname;Vorname;Telefon;E-Mail\nMuster;Max;0211 222222;max@example.org\n");
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("U"));
    const ImportPlan::Part &part = plan->rows[0].parts[0];
    QCOMPARE(part.changes.size(), 1);
    QCOMPARE(part.changes[0].before.toString(), QStringLiteral("0211 111111"));
    QCOMPARE(part.changes[0].after.toString(), QStringLiteral("0211 222222"));
    const QList<Record> contacts = fixture.all(RecordType::Contact);
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts[0].text(u"phone"), QStringLiteral("0211 222222"));
    QCOMPARE(contacts[0].version, 2);
}

void ImportPlanTest::policies_data()
{
    QTest::addColumn<ImportPolicy>("policy");
    QTest::addColumn<QString>("verdicts");
    QTest::addColumn<QString>("phones");
    QTest::addColumn<QString>("cities");
    QTest::newRow("update") << ImportPolicy::Update << "UN"
                            << "0211 222222|0211 333333"
                            << "Bonn|";
    QTest::newRow("fill") << ImportPolicy::Fill << "UN"
                          << "0211 111111|0211 333333"
                          << "Bonn|";
    QTest::newRow("skip") << ImportPolicy::Skip << "=N"
                          << "0211 111111|0211 333333"
                          << "|";
    QTest::newRow("insert") << ImportPolicy::Insert << "NN"
                            << "0211 111111|0211 222222|0211 333333"
                            << "|Bonn|";
}

void ImportPlanTest::policies()
{
    QFETCH(ImportPolicy, policy);
    QFETCH(QString, verdicts);
    QFETCH(QString, phones);
    QFETCH(QString, cities);
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(
        fixture.import("Nachname;Vorname;Telefon;E-Mail\nMuster;Max;0211 111111;max@example.org\n"));
    const auto plan = fixture.import("Nachname;Vorname;Telefon;E-Mail;Ort\n"
                                     "Muster;Max;0211 222222;max@example.org;Bonn\n"
                                     "Neu;Nina;0211 333333;nina@example.org;\n",
                                     policy);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), verdicts);
    QStringList savedPhones;
    QStringList savedCities;
    const QList<Record> contacts = fixture.all(RecordType::Contact);
    for (const Record &contact : contacts) {
        savedPhones += contact.text(u"phone");
        savedCities += contact.text(u"city");
    }
    QCOMPARE(savedPhones.join(u'|'), phones);
    QCOMPARE(savedCities.join(u'|'), cities);
    QCOMPARE(policyFromKey(policyKey(policy)), policy);
}

void ImportPlanTest::rowsOfOneFileBelongTogether()
{
    ImportFixture fixture(Backend::Sqlite);
    const auto plan = fixture.import("Nachname;Vorname;E-Mail;Telefon\n"
                                     "Muster;Max;max@example.org;\n"
                                     "Muster;Max;max@example.org;\n"
                                     "Muster;Max;max@example.org;0211 222222\n");
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("NDU"));
    const QList<Record> contacts = fixture.all(RecordType::Contact);
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts[0].text(u"phone"), QStringLiteral("0211 222222"));
    QCOMPARE(contacts[0].version, 1);
}

void ImportPlanTest::contradictingRowsAreTold()
{
    ImportFixture fixture(Backend::Sqlite);
    const QByteArray content = "Nachname;Vorname;E-Mail;Funktion\n"
                               "Muster;Max;max@example.org;Leiter\n"
                               "Muster;Max;max@example.org;Referent\n";
    const auto plan = fixture.import(content);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->problems.size(), 1);
    QCOMPARE(plan->problems[0].row, 3);
    QCOMPARE(plan->problems[0].value, QStringLiteral("Referent"));
    const Record contact = fixture.all(RecordType::Contact).value(0);
    QCOMPARE(contact.text(u"function_de"), QStringLiteral("Leiter"));
    QVERIFY(contact.text(u"note").contains(QStringLiteral("Referent")));
    const auto again = fixture.import(content);
    QVERIFY_RESULT(again);
    QVERIFY(!again->changesAnything());
}

void ImportPlanTest::unreadableValuesGoIntoTheNoteOnce()
{
    ImportFixture fixture(Backend::Sqlite);
    const QByteArray content = "Ort;Land;seit;Bemerkung\nHaifa;Israel;31.02.1980;am Meer\n";
    const auto plan = fixture.import(content);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->problems.size(), 1);
    QCOMPARE(plan->problems[0].row, 2);
    QCOMPARE(plan->problems[0].column, QStringLiteral("seit"));
    QCOMPARE(plan->problems[0].value, QStringLiteral("31.02.1980"));
    QCOMPARE(fixture.all(RecordType::Partner)[0].text(u"note"), QStringLiteral("am Meer\nseit: 31.02.1980"));
    QVERIFY_RESULT(fixture.import(content));
    QVERIFY(!fixture.changeSet);
}

void ImportPlanTest::unknownPartnerOfAContact()
{
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import("Stadt;Land\nHaifa;IL\n"));
    const QByteArray content = "Nachname;Vorname;Partnerstadt\nMuster;Max;Haifa\nNeu;Nina;Atlantis\n";
    const auto plan = fixture.import(content);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("NN"));
    QCOMPARE(fixture.all(RecordType::Partner).size(), 1);
    const QList<Record> roles = fixture.all(RecordType::Role);
    QCOMPARE(roles.size(), 1);
    QCOMPARE(roles[0].value(u"partner_id").toLongLong(), fixture.all(RecordType::Partner)[0].id);
    QCOMPARE(plan->problems.size(), 1);
    QCOMPARE(fixture.all(RecordType::Contact)[1].text(u"note"), QStringLiteral("Partnerstadt: Atlantis"));
    const auto again = fixture.import(content);
    QVERIFY_RESULT(again);
    QCOMPARE(ImportFixture::verdicts(*again), QStringLiteral("=="));
}

void ImportPlanTest::severalContactsInARow()
{
    ImportFixture fixture(Backend::Sqlite);
    const QByteArray content = "Stadt;Land;seit;Ansprechpartner 1;Telefon 1;Ansprechpartner 2;Telefon 2\n"
                               "Haifa;IL;1988;Ada Beispiel;+972 4 8356356;Bob Beispiel;+972 4 8356357\n";
    const auto plan = fixture.import(content);
    QVERIFY_RESULT(plan);
    QCOMPARE(fixture.all(RecordType::Contact).size(), 2);
    QCOMPARE(fixture.all(RecordType::Contact)[1].text(u"phone"), QStringLiteral("+972 4 8356357"));
    QCOMPARE(fixture.all(RecordType::Role).size(), 2);
    QVERIFY_RESULT(fixture.import(content));
    QVERIFY(!fixture.changeSet);
}

void ImportPlanTest::moreExactDatesStay()
{
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import("Ort;Land;seit\nHaifa;IL;24.06.1988\n"));
    const auto less = fixture.import("Ort;Land;seit\nHaifa;IL;1988\n");
    QVERIFY_RESULT(less);
    QCOMPARE(ImportFixture::verdicts(*less), QStringLiteral("="));
    const auto other = fixture.import("Ort;Land;seit\nHaifa;IL;1989\n");
    QVERIFY_RESULT(other);
    QCOMPARE(ImportFixture::verdicts(*other), QStringLiteral("U"));
    QCOMPARE(fixture.all(RecordType::Milestone).size(), 1);
    QCOMPARE(fixture.all(RecordType::Milestone)[0].text(u"date"), QStringLiteral("1989"));
}

void ImportPlanTest::rejectedRowsLeaveNothing()
{
    ImportFixture fixture(Backend::Sqlite);
    const auto plan =
        fixture.import("Ort;Land;Ansprechpartner;E-Mail\nKitesch;Atlantis;Ada Beispiel;a@example.org\n"
                       "Haifa;IL;;\n");
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("!N"));
    QCOMPARE(fixture.all(RecordType::Contact).size(), 0);
    QCOMPARE(plan->rows[0].cells.size(), 4);
    QCOMPARE(plan->problems[plan->rows[0].problems[0]].column, QStringLiteral("Land"));
}

void ImportPlanTest::undoTakesEverythingBack()
{
    QFETCH(Backend, backend);
    ImportFixture fixture(backend);
    QVERIFY_RESULT(fixture.import("Ort;Land;Einwohner\nHaifa;Israel;1\n"));
    const QList<Record> before = fixture.all(RecordType::Partner);
    QVERIFY_RESULT(
        fixture.import("Ort;Land;Einwohner;Art;seit;Ansprechpartner\nHaifa;Israel;285316;Städtepartnerschaft;"
                       "1988;Ada Beispiel\nPalermo;Italien;630828;Städtepartnerschaft;2016;\n"));
    QCOMPARE(fixture.all(RecordType::Partner).size(), 2);
    const auto undone = History(*fixture.database).undo(*fixture.changeSet);
    QVERIFY_RESULT(undone);
    QVERIFY(undone->conflicts.isEmpty());
    const QList<Record> after = fixture.all(RecordType::Partner);
    QCOMPARE(after.size(), 1);
    QVERIFY(after[0].sameContent(before[0]));
    for (const RecordType type :
         {RecordType::Partnership, RecordType::Milestone, RecordType::Contact, RecordType::Role})
        QCOMPARE(fixture.all(type).size(), 0);
}

void ImportPlanTest::cancelLeavesNothing()
{
    ImportFixture fixture(Backend::Sqlite);
    const auto plan = fixture.plan(fixture.file(partners()));
    QVERIFY_RESULT(plan);
    Progress progress;
    progress.cancel();
    QVERIFY_ERROR(plan->apply(*fixture.database, progress), Cancelled);
    QCOMPARE(fixture.all(RecordType::Partner).size(), 0);
}

void ImportPlanTest::conflictLeavesNothing()
{
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import("Ort;Land;Einwohner\nHaifa;Israel;1\n"));
    const auto plan = fixture.plan(fixture.file("Ort;Land;Einwohner\nPalermo;IT;5\nHaifa;Israel;2\n"));
    QVERIFY_RESULT(plan);
    // Meanwhile somebody saves the same partner.
    QVERIFY_RESULT(fixture.import("Ort;Land;Einwohner\nHaifa;Israel;3\n"));
    Progress progress;
    QVERIFY_ERROR(plan->apply(*fixture.database, progress), Conflict);
    QCOMPARE(fixture.all(RecordType::Partner).size(), 1);
    QCOMPARE(fixture.all(RecordType::Partner)[0].value(u"population").toLongLong(), 3);
}

void ImportPlanTest::mendedAndSkippedRows()
{
    ImportFixture fixture(Backend::Sqlite);
    const QString path = fixture.file("Ort;Land;Einwohner\nKitesch;Atlantis;1\nHaifa;Israel;2\n"
                                      "Palermo; Atlantis ;3\n;Polen;4\nReading;UK\n");
    const auto before = fixture.plan(path);
    QVERIFY_RESULT(before);
    QCOMPARE(fixture.verdicts(*before), QStringLiteral("!N!!N"));
    RowChanges changes;
    changes.mendEqual(1, QStringLiteral("Atlantis"), QStringLiteral("Italien"));
    changes.mend(2, 1, QStringLiteral("Russland"));
    changes.mend(5, 0, QStringLiteral("Krakau"));
    changes.skip(3);
    // Beyond the end of its row.
    changes.mend(6, 2, QStringLiteral("174224"));
    auto plan = fixture.plan(path, ImportPolicy::Update, {}, changes);
    QVERIFY_RESULT(plan);
    QCOMPARE(fixture.verdicts(*plan), QStringLiteral("N-NNN"));
    QCOMPARE(plan->rows[1].cells.value(0).text(), QStringLiteral("Haifa"));
    Progress progress;
    QVERIFY_RESULT(plan->apply(*fixture.database, progress));
    QStringList countries;
    for (const Record &partner : fixture.all(RecordType::Partner))
        countries += partner.text(u"name_de") + u' ' + partner.text(u"country");
    countries.sort();
    QCOMPARE(countries, (QStringList{QStringLiteral("Kitesch RU"), QStringLiteral("Krakau PL"),
                                     QStringLiteral("Palermo IT"), QStringLiteral("Reading GB")}));
    // Taken back, and mended once more by the value that is seen now.
    changes.takeBack(3);
    changes.mendEqual(1, QStringLiteral("Italien"), QStringLiteral("Malta"));
    plan = fixture.plan(path, ImportPolicy::Insert, {}, changes);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->count(Verdict::Skipped), 0);
    QCOMPARE(plan->records[plan->rows[2].parts[0].record].record.text(u"country"), QStringLiteral("MT"));
}

void ImportPlanTest::tenThousandRows()
{
    QFETCH(Backend, backend);
    ImportFixture fixture(backend);
    QByteArray content = "Nachname;Vorname;Organisation;E-Mail;Telefon;PLZ;Ort\n";
    for (int i = 0; i < 10'000; ++i)
        content += QStringLiteral("Familie%1;Vorname%2;Amt %3;mail%1@example.org;0211 %4;%5;Ort%3\n")
                       .arg(i)
                       .arg(i % 100)
                       .arg(i % 37)
                       .arg(1'000'000 + i)
                       .arg(i % 100'000, 5, 10, QLatin1Char('0'))
                       .toUtf8();
    const auto plan = fixture.import(content);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->count(Verdict::New), 10'000);
    const auto count = RecordReader(*fixture.database).count(RecordType::Contact);
    QVERIFY_RESULT(count);
    QCOMPARE(*count, 10'000);
    const auto again = fixture.import(content);
    QVERIFY_RESULT(again);
    QCOMPARE(again->count(Verdict::Unchanged), 10'000);
}

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "tst_importplan.moc"
