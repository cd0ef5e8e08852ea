// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "importfixture.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace weltkontor;

/// The same file twice: whatever the first import made of its rows, the second one changes nothing.
class ImportTwiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setMessageLanguage(Language::English); }
    void thousandsOfOneName();
    void sameFileAgain_data();
    void sameFileAgain();

private:
    static QByteArray randomContacts(QRandomGenerator &random, bool withPartners);
    static QByteArray randomPartners(QRandomGenerator &random);
    static QByteArray told(const ImportPlan &plan, qsizetype row);
};

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

QByteArray ImportTwiceTest::randomContacts(QRandomGenerator &random, bool withPartners)
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

QByteArray ImportTwiceTest::randomPartners(QRandomGenerator &random)
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

void ImportTwiceTest::thousandsOfOneName()
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
QByteArray ImportTwiceTest::told(const ImportPlan &plan, qsizetype row)
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

void ImportTwiceTest::sameFileAgain_data()
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
void ImportTwiceTest::sameFileAgain()
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

QTEST_GUILESS_MAIN(ImportTwiceTest)
#include "tst_importtwice.moc"
