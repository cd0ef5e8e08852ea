// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/partner.h"
#include "domain/recordmatch.h"

#include <QTest>

using namespace weltkontor;

class RecordMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contacts_data();
    void contacts();
    void partners_data();
    void partners();
    void otherTypesHaveNoDuplicates();
};

namespace
{

/// "family=Weiß; given=Anna": a record from its keys without their second word.
Record recordOf(RecordType type, const QString &text)
{
    Record record(type);
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        const Field *field = record.description().field(key);
        if (!field ||
            !record.setValue(*field, field->isList() ? QVariant(value.split(u'|')) : QVariant(value)))
            qFatal("%s", qPrintable(part));
    }
    return record;
}

/// Both ways, and through the keys, as finders do.
RecordMatch matched(RecordType type, const QString &a, const QString &b)
{
    const MatchProfile one(recordOf(type, a));
    const MatchProfile other(recordOf(type, b));
    const RecordMatch match = one.match(other);
    if (other.match(one).score != match.score || other.match(one).reasons != match.reasons)
        qFatal("not symmetric: %s", qPrintable(a));
    const QStringList keys = other.keys();
    const QStringList own = one.keys();
    if (!std::any_of(own.begin(), own.end(), [&](const QString &key) { return keys.contains(key); }))
        return {};
    return match;
}

} // namespace

void RecordMatchTest::contacts_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isPossible");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *a, const char *b, bool possible,
                        const char *reason = "") {
        QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << possible
                            << QString::fromUtf8(reason);
    };
    row("Weiss and Weiß", "family_name=Weiß;given_name=Anna", "family_name=WEISS;given_name=anna", true,
        "same name");
    row("umlaut left out", "family_name=Müller;given_name=Jörg", "family_name=Muller;given_name=Jorg", true);
    row("Cyrillic", "family_name=Иванов;given_name=Пётр", "family_name=Ivanov;given_name=Petr", true);
    row("same mail, short name", "family_name=Beispiel;given_name=Erika;email=e.beispiel@example.org",
        "family_name=Beispiel;given_name=E;email=E.Beispiel@example.org", true, "same e-mail address");
    row("same phone, written otherwise", "family_name=Beispiel;given_name=Erika;phone=+49 (0) 211.89-23155",
        "family_name=Beispiel;given_name=Erika;phone=0211/89-23155;city=Neuss", true, "same phone number");
    row("one slip at the same office",
        "family_name=Beispiel;given_name=Erika;organisation=Kulturamt;email=kultur@example.org",
        "family_name=Biespiel;given_name=Erika;organisation=Kulturamt;email=kultur@example.org", true,
        "nearly the same name");
    row("names swapped", "family_name=Van;given_name=Nguyen;email=v@example.org",
        "family_name=Nguyen;given_name=Van;email=v@example.org", true);
    row("one name, two houses", "family_name=Schmidt;given_name=Peter;organisation=Hafen",
        "family_name=Schmidt;given_name=Peter;organisation=Oper", false);
    row("one name, two cities", "family_name=Schmidt;given_name=Peter;city=Neuss",
        "family_name=Schmidt;given_name=Peter;city=Essen", false);
    row("shared mailbox", "family_name=Schmidt;given_name=Peter;email=info@example.org",
        "family_name=Beispiel;given_name=Erika;email=info@example.org", false);
    row("initial alone", "family_name=Schmidt;given_name=P", "family_name=Schmidt;given_name=Peter", false);
    row("organisation and its person", "organisation=Kulturamt;email=kultur@example.org",
        "family_name=Schmidt;given_name=Peter;organisation=Kulturamt;email=kultur@example.org", false);
    row("organisation twice", "organisation=Straßenbauamt;city=Köln",
        "organisation=STRASSENBAUAMT;city=Koeln", true, "same place");
    row("the same office in two cities", "organisation=Kulturamt;city=Köln",
        "organisation=Kulturamt;city=Bonn", false);
    row("two numbers", "organisation=Grundschule 17;city=Köln;email=schule@example.org",
        "organisation=Grundschule 18;city=Köln;email=schule@example.org", false);
    row("German and English transliteration", "family_name=Иванов;given_name=Пётр;city=Moskau",
        "family_name=Iwanow;given_name=Pjotr;city=Moskau", true, "same name");
    row("own script beside Latin letters", "family_name=Wang;given_name=Wei;city=Peking",
        "name_original=王 伟;city=Peking", true, "same name");
    row("empty records", "", "", false);
}

void RecordMatchTest::contacts()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isPossible);
    QFETCH(QString, reason);
    const RecordMatch match = matched(RecordType::Contact, one, other);
    QVERIFY2(match.isPossible() == isPossible, qPrintable(QString::number(match.score)));
    QVERIFY2(match.reasonText(Language::English).contains(reason),
             qPrintable(match.reasonText(Language::English)));
}

void RecordMatchTest::partners_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isPossible");
    const auto row = [](const char *name, const char *a, const char *b, bool possible) {
        QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << possible;
    };
    row("two languages", "name_de=Warschau;name_local=Warszawa;country=PL", "name_en=Warszawa;country=PL",
        true);
    row("Polish letters", "name_de=Żółkiew;country=UA", "name_de=Zolkiew;country=UA", true);
    row("Russian and German", "name_de=Moskau;name_local=Москва;country=RU", "name_en=Moskwa;country=RU",
        true);
    row("former name", "name_de=Mbombela;former_names=Nelspruit;country=ZA", "name_de=Nelspruit;country=ZA",
        true);
    row("country missing", "name_de=Lublin;country=PL", "name_de=Lublin", true);
    row("two countries", "name_de=Córdoba;country=ES", "name_de=Cordoba;country=AR", false);
    row("city and country", "name_de=Luxemburg;level=municipality;country=LU",
        "name_de=Luxemburg;level=country;country=LU", false);
    row("Wikidata", "name_de=Warschau;wikidata_id=Q270", "name_de=Varsovie;wikidata_id=Q270", true);
    row("two cities in Chinese", "name_local=重庆市;country=CN", "name_local=上海市;country=CN", false);
    row("Wikidata says no", "name_de=Neustadt;wikidata_id=Q1;country=DE",
        "name_de=Neustadt;wikidata_id=Q2;country=DE", false);
}

void RecordMatchTest::partners()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isPossible);
    const RecordMatch match = matched(RecordType::Partner, one, other);
    QVERIFY2(match.isPossible() == isPossible, qPrintable(QString::number(match.score)));
}

void RecordMatchTest::otherTypesHaveNoDuplicates()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        const MatchProfile profile{Record(type)};
        QVERIFY(profile.keys().isEmpty());
        QVERIFY(!profile.match(profile).isPossible());
    }
}

QTEST_GUILESS_MAIN(RecordMatchTest)
#include "tst_recordmatch.moc"
