// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/distinctpair.h"
#include "importfixture.h"
#include "storage/duplicatefinder.h"

using namespace weltkontor;

/// How rows find the records they are about: sure, possible, and answered by a person.
class ImportMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setMessageLanguage(Language::English); }
    void contacts_data();
    void contacts();
    void partners_data();
    void partners();
    void placesOfTheGazetteer();
    void possibleOnesAreImportedAsNew_data() { addBackendRows(); }
    void possibleOnesAreImportedAsNew();
    void severalAsGoodAreAsked();
    void takenAsARecord();
    void likeliestOnesAreTaken();
    void keptApart_data() { addBackendRows(); }
    void keptApart();
    void rowsOfTheFileMayBeTheSame();
    void rolesSpeakForAContact();
    void insertAsksNothing();
    void refusedRowsTellWhomTheyMayMean();
};

void ImportMatchingTest::contacts_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *text, const char *verdict, const char *reason) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(verdict) << QString::fromUtf8(reason);
    };
    row("mail and name", "Weiss;Joerg;;;joerg@example.org;;", "=", "same e-mail address, same name");
    row("initial and phone", "Weiß;J.;;0221/1234567;;;", "=", "same phone number");
    row("name and house", "WEISS;JÖRG;Stadt Köln;0221 999;;;", "U", "same name, same organisation");
    row("one slip and mail", "Wieß;Jörg;;;joerg@example.org;;", "D", "nearly the same name");
    row("name and something new", "Weiß;Jörg;;0221 9876543;;;", "D", "same name");
    row("initial and house", "Weiß;J.;Stadt Köln;0221 9876543;;;", "D", "same organisation");
    row("nothing new", "Weiß;J.;Stadt Köln;;;;", "=", "same organisation");
    row("another city", "Weiß;Jörg;Stadt Köln;;;Bonn;", "D", "same organisation");
    row("another house", "Weiß;Jörg;Stadt Bonn;;;;", "N", "");
    row("Cyrillic, German transliteration", "Iwanow;Pjotr;;;;Moskau;", "=", "same name, same place");
    row("Cyrillic, English transliteration", "Ivanov;Petr;;;;Moskau;", "=", "same name");
    row("name in its own script only", ";;;;;Moskau;Пётр Иванов", "U", "same name");
}

void ImportMatchingTest::contacts()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, verdict);
    QFETCH(QString, reason);
    const QByteArray header = "Nachname;Vorname;Organisation;Telefon;E-Mail;Ort;Originalname\n";
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import(header + "Weiß;Jörg;Stadt Köln;+49 221 1234567;joerg@example.org;Köln;\n"
                                           "Иванов;Пётр;;;;Moskau;\n"));
    const auto plan = fixture.plan(fixture.file(header + row + "\n"));
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), verdict);
    const ImportPlan::Row &planned = plan->rows[0];
    QCOMPARE(planned.match.has_value(), verdict == u"=" || verdict == u"U");
    QCOMPARE(planned.possible.size(), verdict == u"D" ? 1 : 0);
    QCOMPARE(plan->possibleDuplicates(), verdict == u"D" ? 1 : 0);
    if (verdict == u"N")
        return;
    const ImportPlan::Match &match = planned.match ? *planned.match : planned.possible[0];
    QVERIFY(match.record.id > 0);
    QVERIFY2(match.reason.contains(reason), qPrintable(match.reason));
    QVERIFY2(planned.match ? match.score >= 60 : match.score >= 60 && match.score < 85,
             qPrintable(QString::number(match.score)));
    QVERIFY(!match.title.isEmpty());
}

void ImportMatchingTest::partners_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *text, const char *verdict) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(verdict);
    };
    row("Warschau;PL", "=");
    row("Warszawa;PL", "U");
    row("Warsaw;Polen", "U");
    row("Варшава;Polen", "U");
    row("Kanton;China, VR", "U");
    row("Guangzhou;CN", "=");
    row("Mbombela;Südafrika", "U");
    row("NELSPRUIT;ZA", "=");
    row("Warschau;UA", "N");
    row("Warshau;PL", "D");
    row("Lublin;PL", "N");
    row("上海市;CN", "N");
}

void ImportMatchingTest::partners()
{
    QFETCH(QString, row);
    QFETCH(QString, verdict);
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import("Stadt;Land\nWarschau;PL\nGuangzhou;CN\nNelspruit;ZA\n重庆市;CN\n"));
    const auto plan = fixture.import("Stadt;Land\n" + row.toUtf8() + "\n");
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), verdict);
    const auto again = fixture.import("Stadt;Land\n" + row.toUtf8() + "\n");
    QVERIFY_RESULT(again);
    QCOMPARE(ImportFixture::verdicts(*again), QStringLiteral("="));
}

void ImportMatchingTest::placesOfTheGazetteer()
{
    // The beginning of a name is no name, and a name that several places have tells none.
    QVERIFY(Gazetteer::instance().named(QStringLiteral("Warsch")).isEmpty());
    QCOMPARE(Gazetteer::instance()
                 .named(QStringLiteral("Varsovie"), 10, *Country::fromCode(QStringLiteral("PL")))
                 .size(),
             1);
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import("Stadt;Land;Einwohner\nWarschau;PL;1\n"));
    // Without a country, too, where the place is clear.
    const auto plan = fixture.plan(fixture.file("Stadt;Einwohner\nWarszawa;2\nWarsz;3\n"));
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("U!"));
}

void ImportMatchingTest::possibleOnesAreImportedAsNew()
{
    QFETCH(Backend, backend);
    ImportFixture fixture(backend);
    QVERIFY_RESULT(fixture.import("Nachname;Vorname;E-Mail\nMuster;Max;max@example.org\n"));
    const QByteArray content = "Nachname;Vorname;Telefon\nMuster;Max;0211 7654321\nNeu;Nina;0211 7654322\n";
    const auto plan = fixture.import(content);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("DN"));
    QCOMPARE(plan->notices.size(), 1);
    QCOMPARE(fixture.all(RecordType::Contact).size(), 3);
    for (const ImportPolicy policy : {ImportPolicy::Update, ImportPolicy::Fill}) {
        const auto again = fixture.import(content, policy);
        QVERIFY_RESULT(again);
        QCOMPARE(ImportFixture::verdicts(*again), QStringLiteral("=="));
        QVERIFY(!fixture.changeSet);
        QVERIFY(again->notices.isEmpty());
    }
}

void ImportMatchingTest::severalAsGoodAreAsked()
{
    ImportFixture fixture(Backend::Sqlite);
    // Two people of one name at one mailbox are made by saying that every row is one.
    QVERIFY_RESULT(fixture.import("Nachname;Vorname;E-Mail;Funktion\nMuster;Max;info@example.org;Leiter\n"));
    QVERIFY_RESULT(fixture.import("Nachname;Vorname;E-Mail;Funktion\nMuster;Max;info@example.org;Bote\n",
                                  ImportPolicy::Insert));
    const auto plan =
        fixture.plan(fixture.file("Nachname;Vorname;E-Mail;Ort\nMuster;Max;info@example.org;Bonn\n"));
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("D"));
    QCOMPARE(plan->rows[0].possible.size(), 2);
    // One of them agrees with the row in more.
    const auto clear = fixture.plan(
        fixture.file("Nachname;Vorname;E-Mail;Funktion;Ort\nMuster;Max;info@example.org;Bote;Bonn\n"));
    QVERIFY_RESULT(clear);
    QCOMPARE(ImportFixture::verdicts(*clear), QStringLiteral("U"));
    QCOMPARE(clear->rows[0].match->record.id, fixture.all(RecordType::Contact)[1].id);
}

void ImportMatchingTest::takenAsARecord()
{
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import("Nachname;Vorname;E-Mail\nMuster;Max;max@example.org\n"));
    const QString path = fixture.file("Nachname;Vorname;Telefon\nMuster;Max;0211 7654321\n");
    const auto asked = fixture.plan(path);
    QVERIFY_RESULT(asked);
    const RecordRef record = asked->rows[0].possible.value(0).record;
    RowChanges answers;
    answers.takeAs(2, record);
    QVERIFY(!answers.isEmpty());
    QCOMPARE(answers.takenAs(2, RecordType::Contact), std::optional(record));
    const auto plan = fixture.plan(path, ImportPolicy::Update, {}, answers);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("U"));
    QCOMPARE(plan->rows[0].match->record, record);
    Progress progress;
    QVERIFY_RESULT(plan->apply(*fixture.database, progress));
    QCOMPARE(fixture.all(RecordType::Contact).size(), 1);
    QCOMPARE(fixture.all(RecordType::Contact)[0].text(u"phone"), QStringLiteral("0211 7654321"));
    // Without an answer the same file finds it now.
    const auto again = fixture.plan(path);
    QVERIFY_RESULT(again);
    QCOMPARE(ImportFixture::verdicts(*again), QStringLiteral("="));
    answers.undecide(2);
    QVERIFY(answers.isEmpty());
}

void ImportMatchingTest::likeliestOnesAreTaken()
{
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import("Nachname;Vorname;E-Mail;Organisation\nMuster;Max;max@example.org;\n"
                                  "Beispiel;Ada;a@example.org;Oper\nBeispiel;Ada;b@example.org;Hafen\n"));
    const QString path =
        fixture.file("Nachname;Vorname;Telefon;Ort\nMuster;Max;0211 7654321;\nBeispiel;Ada;;Bonn\n");
    RowChanges changes;
    changes.setDoubt(RowChanges::Doubt::TakeLikeliest);
    QVERIFY(!changes.isEmpty());
    const auto plan = fixture.plan(path, ImportPolicy::Update, {}, changes);
    QVERIFY_RESULT(plan);
    // Of two that are as likely none is taken.
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("UD"));
    QCOMPARE(plan->rows[1].possible.size(), 2);
    Progress progress;
    QVERIFY_RESULT(plan->apply(*fixture.database, progress));
    const auto again = fixture.plan(path, ImportPolicy::Update, {}, changes);
    QVERIFY_RESULT(again);
    QCOMPARE(ImportFixture::verdicts(*again), QStringLiteral("=="));
}

void ImportMatchingTest::keptApart()
{
    QFETCH(Backend, backend);
    ImportFixture fixture(backend);
    QVERIFY_RESULT(fixture.import("Nachname;Vorname;E-Mail\nMuster;Max;max@example.org\n"));
    const Record old = fixture.all(RecordType::Contact)[0];
    // Even a sure match is no match when the person says so.
    const QString path =
        fixture.file("Nachname;Vorname;E-Mail;Telefon\nMuster;Max;max@example.org;0211 7654321\n");
    QCOMPARE(ImportFixture::verdicts(*fixture.plan(path)), QStringLiteral("U"));
    RowChanges answers;
    answers.keepApart(2, old.reference());
    auto plan = fixture.plan(path, ImportPolicy::Update, {}, answers);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("N"));
    Progress progress;
    const auto applied = plan->apply(*fixture.database, progress);
    QVERIFY_RESULT(applied);
    const QList<Record> contacts = fixture.all(RecordType::Contact);
    QCOMPARE(contacts.size(), 2);
    QVERIFY(contacts[0].sameContent(old));
    const auto pairs = DuplicateFinder(*fixture.database).distinctPairs(RecordType::Contact);
    QVERIFY_RESULT(pairs);
    QCOMPARE(*pairs, (QSet<std::pair<qint64, qint64>>{{contacts[0].id, contacts[1].id}}));
    // Nothing is proposed and nothing changes, with the answer and without it.
    for (const RowChanges &changes : {RowChanges(), answers}) {
        const auto again = fixture.plan(path, ImportPolicy::Update, {}, changes);
        QVERIFY_RESULT(again);
        QCOMPARE(ImportFixture::verdicts(*again), QStringLiteral("="));
        QVERIFY(again->rows[0].possible.isEmpty());
        QVERIFY(!again->changesAnything());
    }
    // A new value goes to the one that agrees in more.
    const auto later = fixture.plan(
        fixture.file("Nachname;Vorname;E-Mail;Telefon;Ort\nMuster;Max;max@example.org;0211 7654321;Bonn\n"));
    QVERIFY_RESULT(later);
    QCOMPARE(later->rows[0].match->record.id, contacts[1].id);
    const auto undone = History(*fixture.database).undo(**applied);
    QVERIFY_RESULT(undone);
    QVERIFY(undone->conflicts.isEmpty());
    QCOMPARE(fixture.all(RecordType::Contact).size(), 1);
    QCOMPARE(fixture.all(RecordType::DistinctPair).size(), 0);
}

void ImportMatchingTest::rowsOfTheFileMayBeTheSame()
{
    ImportFixture fixture(Backend::Sqlite);
    const QString path =
        fixture.file("Nachname;Vorname;Telefon;Ort\nAnders;Ada;;Bonn\nMuster;Max;0211 7654321;\n"
                     "Muster;Max;;Bonn\n");
    auto plan = fixture.plan(path);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("NND"));
    const RecordRef other = plan->rows[2].possible.value(0).record;
    QCOMPARE(ImportPlan::rowMaking(other.id), std::optional<qint64>(3));
    // Its name does not change when another row is left out.
    RowChanges answers;
    answers.skip(2);
    answers.takeAs(4, other);
    plan = fixture.plan(path, ImportPolicy::Update, {}, answers);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("-NU"));
    answers.keepApart(4, other);
    plan = fixture.plan(path, ImportPolicy::Update, {}, answers);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("-NN"));
    Progress progress;
    QVERIFY_RESULT(plan->apply(*fixture.database, progress));
    const QList<Record> contacts = fixture.all(RecordType::Contact);
    QCOMPARE(contacts.size(), 2);
    const auto pair = fixture.all(RecordType::DistinctPair).value(0).to<DistinctPair>();
    QVERIFY_RESULT(pair);
    QCOMPARE(pair->first, contacts[0].reference());
    QCOMPARE(pair->second, contacts[1].reference());
}

void ImportMatchingTest::rolesSpeakForAContact()
{
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(
        fixture.import("Partnerstadt;Land;Ansprechpartner;E-Mail\nHaifa;IL;Ada Beispiel;a@example.org\n"
                       "Palermo;IT;;\n"));
    // The same name for the same partner is the same person, for another one it may be.
    const QByteArray content =
        "Partnerstadt;Land;Ansprechpartner;E-Mail\nHaifa;IL;Ada Beispiel;new@example.org\n"
        "Palermo;IT;Ada Beispiel;\n";
    const auto plan = fixture.import(content);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("UD"));
    QCOMPARE(plan->rows[1].possible.value(0).record.type, RecordType::Contact);
    QCOMPARE(fixture.all(RecordType::Contact).size(), 2);
    QCOMPARE(fixture.all(RecordType::Role).size(), 2);
    const auto again = fixture.import(content);
    QVERIFY_RESULT(again);
    QCOMPARE(ImportFixture::verdicts(*again), QStringLiteral("=="));
}

void ImportMatchingTest::insertAsksNothing()
{
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import("Nachname;Vorname;E-Mail\nMuster;Max;max@example.org\n"));
    const auto plan = fixture.import(
        "Nachname;Vorname;Telefon;Ort\nMuster;Max;0211 7654321;\nMuster;Max;;Bonn\n", ImportPolicy::Insert);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("NN"));
    QVERIFY(plan->rows[1].possible.isEmpty());
}

void ImportMatchingTest::refusedRowsTellWhomTheyMayMean()
{
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import("Stadt;Land\nReading;GB\nReading;US\n"));
    const QString path = fixture.file("Stadt;Einwohner\nReading;174224\n");
    const auto asked = fixture.plan(path);
    QVERIFY_RESULT(asked);
    QCOMPARE(ImportFixture::verdicts(*asked), QStringLiteral("!"));
    QCOMPARE(asked->rows[0].possible.size(), 2);
    RowChanges answers;
    answers.takeAs(2, asked->rows[0].possible[1].record);
    const auto plan = fixture.plan(path, ImportPolicy::Update, {}, answers);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("U"));
}

QTEST_GUILESS_MAIN(ImportMatchingTest)
#include "tst_importmatching.moc"
