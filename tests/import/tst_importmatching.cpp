// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/distinctpair.h"
#include "importfixture.h"
#include "storage/duplicatefinder.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace weltkontor;

/// How rows find the records they are about: sure, possible, answered by a person, and the same file again.
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
    void thousandsOfOneName();
    void sameFileAgain_data();
    void sameFileAgain();

private:
    static QByteArray randomContacts(QRandomGenerator &random, bool withPartners);
    static QByteArray randomPartners(QRandomGenerator &random);
    static QByteArray told(const ImportPlan &plan, qsizetype row);
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

namespace
{

/// People and cities as lists of offices have them, each in several spellings.
struct Person {
    const char *family, *given, *organisation, *phone, *mail, *city;
};
constexpr Person people[] = {
    {"Müller|Mueller|Muller|MÜLLER", "Max|M.|MAX", "Stadt Köln", "0221 1234561", "mueller@example.org",
     "Köln"},
    {"Müller|Mueller", "Max", "Stadt Bonn", "0228 1234562", "max@example.org", "Bonn"},
    {"Müller", "Martha|M.", "Stadt Köln", "0221 1234561", "martha@example.org", "Köln"},
    {"Иванов|Iwanow|Ivanov", "Пётр|Pjotr|Petr", "Moskauer Rathaus", "+7 495 1234563", "ivanov@example.org",
     "Moskau"},
    {"Weiß|Weiss|WEISS|Wieß", "Jörg|Joerg|J.", "Kulturamt", "0211 1234564", "weiss@example.org",
     "Düsseldorf"},
    {"", "", "Kulturamt|KULTURAMT", "0211 1234564", "kultur@example.org", "Düsseldorf"},
    {"", "", "Verein der Freunde Haifas", "0211 1234566", "info@example.org", "Düsseldorf"},
    {"Nguyen", "Van", "", "0211 1234567", "nguyen@example.org", ""},
    {"Beispiel", "Ada", "Universität", "", "", "Haifa"},
};
constexpr const char *cities[] = {"Warschau|Warszawa|Warsaw|WARSCHAU|Warshau;PL|Polen|",
                                  "Haifa|Хайфа;IL|Israel",
                                  "Kanton|Guangzhou;CN|China, VR|PRC",
                                  "Halle|Halle (Saale);DE|Deutschland",
                                  "Reading;GB|UK|Großbritannien",
                                  "Reading;US|USA"};

} // namespace

QByteArray ImportMatchingTest::randomContacts(QRandomGenerator &random, bool withPartners)
{
    const auto spelling = [&random](const char *texts) {
        const QList<QByteArray> all = QByteArray(texts).split('|');
        return all[random.bounded(int(all.size()))];
    };
    const auto often = [&](const char *texts) {
        return random.bounded(5) < 2 ? QByteArray() : spelling(texts);
    };
    QByteArray content = withPartners ? "Partnerstadt;Land;" : "";
    content += "Nachname;Vorname;Organisation;Telefon;E-Mail;Ort;Funktion;Notiz\n";
    for (int i = 0; i < 20; ++i) {
        const Person &person = people[random.bounded(int(std::size(people)))];
        if (withPartners) {
            const QList<QByteArray> city =
                QByteArray(cities[random.bounded(int(std::size(cities)))]).split(';');
            content += spelling(city[0]) + ';' + spelling(city[1]) + ';';
        }
        const bool isPerson = person.family[0] != '\0';
        content += spelling(person.family) + ';' + spelling(person.given) + ';';
        content += (isPerson ? often(person.organisation) : spelling(person.organisation)) + ';';
        content += random.bounded(8) == 0 ? "0211 999999" + QByteArray::number(random.bounded(9))
                                          : often(person.phone);
        content += ';' + (random.bounded(8) == 0 ? QByteArray("not a mail") : often(person.mail)) + ';';
        content += often(person.city) + ';' + often("Leiter|Bote") + ';' + often("alt|neu") + '\n';
    }
    return content;
}

QByteArray ImportMatchingTest::randomPartners(QRandomGenerator &random)
{
    const auto spelling = [&random](const QByteArray &texts) {
        const QList<QByteArray> all = texts.split('|');
        return all[random.bounded(int(all.size()))];
    };
    QByteArray content = "Stadt;Land;Art;seit;Einwohner;Ansprechpartner;E-Mail\n";
    for (int i = 0; i < 12; ++i) {
        const QList<QByteArray> city = QByteArray(cities[random.bounded(int(std::size(cities)))]).split(';');
        content += spelling(city[0]) + ';' + spelling(city[1]) + ';';
        content += spelling("Städtepartnerschaft|Städtefreundschaft|") + ';';
        content += spelling("1988|24.06.1988|1990|unklar|") + ';' + spelling("100|200|") + ';';
        content +=
            spelling("Ada Beispiel|A. Beispiel|Bob Beispiel|") + ';' + spelling("a@example.org||") + '\n';
    }
    return content;
}

void ImportMatchingTest::thousandsOfOneName()
{
    // One name, or one phone, for thousands: each row still finds its own contact.
    ImportFixture fixture(Backend::Sqlite);
    QByteArray content = "Nachname;Vorname;Organisation;Telefon;Ort\n";
    for (int i = 0; i < 1500; ++i)
        content += "Müller;Max;Amt " + QByteArray::number(i) + ";;Düsseldorf\n";
    for (int i = 0; i < 1500; ++i)
        content += ";;Kulturamt;0211 8991;Ort " + QByteArray::number(i) + "\n";
    const auto first = fixture.import(content, ImportPolicy::Insert);
    QVERIFY_RESULT(first);
    const auto again = fixture.import(content);
    QVERIFY_RESULT(again);
    QCOMPARE(again->count(Verdict::Error), 0);
    QVERIFY(!again->changesAnything());
}

/// What a row would do, for finding out why.
QByteArray ImportMatchingTest::told(const ImportPlan &plan, qsizetype row)
{
    QStringList lines;
    for (const ImportPlan::Part &part : plan.rows[row].parts) {
        const Record &record = plan.records[part.record].record;
        lines += record.reference().toText() + (part.created ? QStringLiteral(" new") : QString()) +
                 QString::fromUtf8(QJsonDocument(record.toJson()).toJson(QJsonDocument::Compact));
        for (const ImportPlan::Change &change : part.changes)
            lines += record.description().fields()[change.field].key() + QStringLiteral(": ") +
                     change.before.toStringList().join(u'|') + QStringLiteral(" -> ") +
                     change.after.toStringList().join(u'|');
    }
    for (const ImportPlan::Match &match : plan.rows[row].possible)
        lines += QStringLiteral("%1 %2 %3 %4")
                     .arg(match.record.toText(), match.title, match.reason)
                     .arg(match.score);
    return '\n' + lines.join(u'\n').toUtf8();
}

void ImportMatchingTest::sameFileAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<ImportPolicy>("policy");
    QTest::newRow("contacts, update") << 0 << ImportPolicy::Update;
    QTest::newRow("contacts, fill") << 0 << ImportPolicy::Fill;
    QTest::newRow("contacts of partners, update") << 1 << ImportPolicy::Update;
    QTest::newRow("contacts of partners, fill") << 1 << ImportPolicy::Fill;
    QTest::newRow("partners, update") << 2 << ImportPolicy::Update;
    QTest::newRow("partners, fill") << 2 << ImportPolicy::Fill;
}

/// Files full of likenesses, each into what the ones before left: whatever the first import made of a row,
/// the second one changes nothing.
void ImportMatchingTest::sameFileAgain()
{
    QFETCH(int, kind);
    QFETCH(ImportPolicy, policy);
    ImportFixture fixture(Backend::Sqlite);
    QRandomGenerator random(20141);
    int doubts = 0;
    for (int round = 0; round < 25; ++round) {
        const QByteArray content = kind == 2 ? randomPartners(random) : randomContacts(random, kind == 1);
        const auto first = fixture.import(content, policy);
        QVERIFY_RESULT(first);
        doubts += first->possibleDuplicates();
        const auto again = fixture.import(content, policy);
        QVERIFY_RESULT(again);
        for (qsizetype row = 0; row < again->rows.size(); ++row) {
            const QByteArray what = "round " + QByteArray::number(round) + ", " +
                                    content.split('\n')[row + 1] + ": " +
                                    ImportFixture::verdicts(*first).mid(row, 1).toUtf8() + " then " +
                                    ImportFixture::verdicts(*again).mid(row, 1).toUtf8() + told(*first, row) +
                                    "\nthen" + told(*again, row);
            const Verdict verdict = again->rows[row].verdict;
            QVERIFY2(verdict == Verdict::Unchanged || verdict == Verdict::Duplicate ||
                         verdict == Verdict::Error,
                     what.constData());
            QVERIFY2(again->possibleDuplicates() == 0, what.constData());
        }
        QVERIFY(!again->changesAnything());
    }
    QVERIFY(doubts > 0);
}

QTEST_GUILESS_MAIN(ImportMatchingTest)
#include "tst_importmatching.moc"
