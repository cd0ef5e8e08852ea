// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postaladdress.h"

#include <QTest>

using namespace weltkontor;

namespace
{

Country country(const char *code)
{
    return Country::fromCode(QString::fromLatin1(code)).valueOr({});
}

} // namespace

class PostalAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void neverMoreThanSixNorBlank();
    void otherHome();
    void placeLines_data();
    void placeLines();
    void noPlaceLines_data();
    void noPlaceLines();
    void streets_data();
    void streets();
};

void PostalAddressTest::lines_data()
{
    QTest::addColumn<QStringList>("recipient");
    QTest::addColumn<QStringList>("parts"); // addition, street, postal code, city, state, country
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const QStringList &recipient, const char *parts,
                        const char *lines) {
        QTest::newRow(name) << recipient << QString::fromUtf8(parts).split(u'|') << QString::fromUtf8(lines);
    };
    const QStringList person = {QStringLiteral("Beispiel GmbH"), QStringLiteral("Frau Erika Mustermann")};
    row("at home", person, "|Burgplatz 1|40213|Düsseldorf||DE",
        "Beispiel GmbH|Frau Erika Mustermann|Burgplatz 1|40213 Düsseldorf");
    row("no country is home", person, "|Burgplatz 1|40213|Düsseldorf||",
        "Beispiel GmbH|Frau Erika Mustermann|Burgplatz 1|40213 Düsseldorf");
    row("leading zero", {}, "|Markt 1|01067|Dresden||DE", "Markt 1|01067 Dresden");
    row("abroad", person, "|plac Bankowy 3/5|00-950|Warszawa||PL",
        "Beispiel GmbH|Frau Erika Mustermann|plac Bankowy 3/5|00-950 WARSZAWA|POLEN");
    row("city with umlaut abroad", {}, "|Bahnhofstr. 1|8001|Zürich||CH", "Bahnhofstr. 1|8001 ZÜRICH|SCHWEIZ");
    row("British", {}, "Civic Offices|Bridge Street|RG1 2LU|Reading||GB",
        "Civic Offices|Bridge Street|READING|RG1 2LU|VEREINIGTES KÖNIGREICH");
    row("American", {}, "|1 Main Street|10001|New York|NY|US",
        "1 Main Street|NEW YORK NY 10001|VEREINIGTE STAATEN");
    row("Japanese", {}, "|1-1 Ichiba-cho|260-8667|Chiba||JP", "1-1 Ichiba-cho|CHIBA 260-8667|JAPAN");
    row("other script", {}, "|人民路1号|400015|重庆||CN", "人民路1号|CHONG QING 400015|CHINA");
    row("Cyrillic", {}, "|Tverskaja 13|125032|Москва||RU", "Tverskaja 13|MOSKVA|125032|RUSSLAND");
    row("no code", {}, "||| Haifa ||IL", "HAIFA|ISRAEL");
    row("empty", {}, "|||||", "");
    row("with line breaks", {QStringLiteral("Beispiel GmbH\nAbteilung A")},
        "|Burgplatz 1|40213|Düsseldorf||DE", "Beispiel GmbH|Abteilung A|Burgplatz 1|40213 Düsseldorf");
}

void PostalAddressTest::lines()
{
    QFETCH(QStringList, recipient);
    QFETCH(QStringList, parts);
    QFETCH(QString, lines);
    const PostalAddress address{
        recipient, parts[0], parts[1], parts[2], parts[3], parts[4], Country::fromCode(parts[5]).valueOr({})};
    QCOMPARE(address.toLines(country("DE")), lines.split(u'|', Qt::SkipEmptyParts));
}

void PostalAddressTest::neverMoreThanSixNorBlank()
{
    const QList<Country> countries = Country::all();
    for (const Country &each : countries) {
        const PostalAddress address{
            {QStringLiteral("Organisation"), QStringLiteral("Department"), QStringLiteral("Person")},
            QStringLiteral("Building 7"),
            QStringLiteral("Street 1"),
            QStringLiteral("12345"),
            QStringLiteral("City"),
            QStringLiteral("State"),
            each};
        const QStringList lines = address.toLines(country("DE"));
        QVERIFY(lines.size() <= PostalAddress::maxLines);
        for (const QString &line : lines)
            QVERIFY(!line.trimmed().isEmpty());
        const QString whole = lines.join(u'\n');
        for (const char *part : {"Organisation", "Department", "Person", "Building 7", "Street 1", "12345"})
            QVERIFY2(whole.contains(QLatin1String(part)), qPrintable(whole));
        QVERIFY(whole.contains(QStringLiteral("city"), Qt::CaseInsensitive));
        if (each != country("DE"))
            QCOMPARE(lines.last(), each.name(Language::German).toUpper());
    }
}

void PostalAddressTest::otherHome()
{
    const PostalAddress address{{},
                                {},
                                QStringLiteral("Burgplatz 1"),
                                QStringLiteral("40213"),
                                QStringLiteral("Düsseldorf"),
                                {},
                                country("DE")};
    QCOMPARE(address.toLines(country("GB")).last(), QStringLiteral("GERMANY"));
    QCOMPARE(address.toLines(country("AT")).last(), QStringLiteral("DEUTSCHLAND"));
}

void PostalAddressTest::placeLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); // code|city|state|country
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("40213 Düsseldorf", "40213|Düsseldorf||");
    row("D-40213 Düsseldorf", "40213|Düsseldorf||DE");
    row("DE-40213 Düsseldorf", "40213|Düsseldorf||DE");
    row("01067 Dresden", "01067|Dresden||");
    row("40213 Düsseldorf, Germany", "40213|Düsseldorf||DE");
    row("40213 Düsseldorf (Deutschland)", "40213|Düsseldorf||DE");
    row("60311 Frankfurt am Main", "60311|Frankfurt am Main||");
    row("1010 Wien", "1010|Wien||");
    row("A-1010 Wien", "1010|Wien||AT");
    row("CH-8001 Zürich", "8001|Zürich||CH");
    row("F-31000 Toulouse", "31000|Toulouse||FR");
    row("31000 Toulouse, France", "31000|Toulouse||FR");
    row("75007 Paris Cedex 07", "75007|Paris Cedex 07||");
    row("00-950 Warszawa", "00-950|Warszawa||PL");
    row("PL-00-950 Warszawa", "00-950|Warszawa||PL");
    row("110 00 Praha 1", "110 00|Praha 1||");
    row("SE-111 22 Stockholm", "111 22|Stockholm||SE");
    row("1012 AB Amsterdam", "1012 AB|Amsterdam||NL");
    row("1100-148 Lisboa", "1100-148|Lisboa||PT");
    row("Reading RG1 2LU", "RG1 2LU|Reading||GB");
    row("London SW1A 1AA, UK", "SW1A 1AA|London||GB");
    row("SW1A 1AA", "SW1A 1AA|||GB");
    row("New York, NY 10001", "10001|New York|NY|US");
    row("New York NY 10001-1234", "10001-1234|New York|NY|US");
    row("Chiba 260-8667", "260-8667|Chiba||JP");
    row("260-8667 Chiba", "260-8667|Chiba||JP");
    row("Tokyo 163-8001, Japan", "163-8001|Tokyo||JP");
    row("400015 Chongqing", "400015|Chongqing||");
    row("Chongqing 400015, P.R. China", "400015|Chongqing||CN");
    row("3303102 Haifa", "3303102|Haifa||");
    row("Haifa 3303102 - Israel", "3303102|Haifa||IL");
}

void PostalAddressTest::placeLines()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const auto place = PlaceLine::fromText(line);
    QVERIFY(place.has_value());
    QCOMPARE(QStringList({place->postalCode, place->city, place->state, place->country.code()}).join(u'|'),
             expected);
}

void PostalAddressTest::noPlaceLines_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", "Düsseldorf", "Burgplatz 1", "Hauptstraße 12345", "+49 211 891",
                             "0211 89-23155", "name@example.org", "2026", "Raum 1234", "XX-12345 Nowhere",
                             "12345", "Zimmer 310, 3. Etage", "Paris, ZZ 10001"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void PostalAddressTest::noPlaceLines()
{
    QFETCH(QString, line);
    QVERIFY(!PlaceLine::fromText(line).has_value());
}

void PostalAddressTest::streets_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isStreet");
    for (const char *line :
         {"Burgplatz 1", "Königsallee 12a", "Straße des 17. Juni 135", "Am Markt 3-5",
          "12 rue de la République", "1 High Street", "10 Downing Street", "ul. Senatorska 14",
          "plac Bankowy 3/5", "Via Roma 7", "Postfach 10 11 20", "P.O. Box 123", "2-8-1 Nishi-Shinjuku",
          "221B Baker Street", "14 bis rue d'Alsace"})
        QTest::newRow(line) << QString::fromUtf8(line) << true;
    for (const char *line :
         {"Erika Mustermann", "Leiterin", "Tel: 12345", "a1@example.org", "Beispiel GmbH", "", "2026"})
        QTest::newRow(qPrintable(QStringLiteral("not ") + QString::fromUtf8(line)))
            << QString::fromUtf8(line) << false;
}

void PostalAddressTest::streets()
{
    QFETCH(QString, line);
    QTEST(looksLikeStreet(line), "isStreet");
}

QTEST_GUILESS_MAIN(PostalAddressTest)
#include "tst_postaladdress.moc"
