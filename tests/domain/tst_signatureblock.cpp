// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signatureblock.h"

#include <QTest>

#include <algorithm>

using namespace weltkontor;

namespace
{

using Fields = QMap<QString, QString>;

/// "key=value" lines.
Fields fieldsOf(const char *text)
{
    Fields fields;
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts))
        fields.insert(line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1));
    return fields;
}

Country germany()
{
    return Country::fromCode(QStringLiteral("DE")).valueOr({});
}

} // namespace

class SignatureBlockTest : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void dropsNothing_data() { splits_data(); }
    void dropsNothing();
    void bearsAnything_data();
    void bearsAnything();
};

void SignatureBlockTest::splits_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QStringList>("rest");
    const auto row = [](const char *name, const char *block, const char *fields,
                        const QStringList &rest = {}) {
        QTest::newRow(name) << QString::fromUtf8(block) << fieldsOf(fields) << rest;
    };

    row("German city office",
        "Mit freundlichen Grüßen\n"
        "\n"
        "Im Auftrag\n"
        "Erika Mustermann\n"
        "Referentin für Städtepartnerschaften\n"
        "\n"
        "Landeshauptstadt Beispielstadt\n"
        "Büro für Internationale Angelegenheiten\n"
        "Burgplatz 1, 40213 Düsseldorf\n"
        "Telefon: +49 (0) 211.89-23155\n"
        "Telefax: +49 (0) 211.89-23156\n"
        "E-Mail: erika.mustermann@example.org\n"
        "Internet: www.example.org\n",
        "given_name=Erika\nfamily_name=Mustermann\nfunction_de=Referentin für Städtepartnerschaften\n"
        "organisation=Landeshauptstadt Beispielstadt, Büro für Internationale Angelegenheiten\n"
        "street=Burgplatz 1\npostal_code=40213\ncity=Düsseldorf\ncountry=DE\n"
        "phone=+49 (0) 211.89-23155\nfax=+49 (0) 211.89-23156\nemail=erika.mustermann@example.org\n"
        "website=https://www.example.org",
        {QStringLiteral("Mit freundlichen Grüßen"), QStringLiteral("Im Auftrag")});

    row("titles and one line per number",
        "Prof. Dr. Karl von Berg\n"
        "Universität Beispielstadt\n"
        "Institut für Geographie\n"
        "Universitätsstraße 10a\n"
        "01067 Dresden\n"
        "Tel. 0351 123-4567 | Mobil 0171 2345678 | Fax 0351 123-4568\n"
        "k.vonberg@example.org\n"
        "https://www.example.org/geo\n",
        "academic_title=Prof. Dr.\ngiven_name=Karl\nfamily_name=von Berg\n"
        "organisation=Universität Beispielstadt, Institut für Geographie\nstreet=Universitätsstraße 10a\n"
        "postal_code=01067\ncity=Dresden\ncountry=DE\nphone=0351 123-4567\nmobile=0171 2345678\nfax=0351 "
        "123-4568\n"
        "email=k.vonberg@example.org\nwebsite=https://www.example.org/geo");

    row("company with short labels",
        "--\n"
        "Max Weiß\n"
        "Geschäftsführer\n"
        "Beispiel GmbH\n"
        "Königsallee 12 · 40212 Düsseldorf\n"
        "T: 0211/123456  F: 0211/123457\n"
        "M: 0049 171 2345678\n"
        "max.weiss@example.org · example.org\n"
        "Amtsgericht Düsseldorf HRB 12345\n",
        "given_name=Max\nfamily_name=Weiß\nfunction_de=Geschäftsführer\norganisation=Beispiel GmbH\n"
        "street=Königsallee 12\npostal_code=40212\ncity=Düsseldorf\ncountry=DE\n"
        "phone=0211/123456\nfax=0211/123457\nmobile=0049 171 2345678\nemail=max.weiss@example.org\n"
        "website=https://example.org",
        {QStringLiteral("--"), QStringLiteral("Amtsgericht Düsseldorf HRB 12345")});

    row("organisation first, salutation",
        "Stadtverwaltung Beispiel\n"
        "Amt für Wirtschaftsförderung\n"
        "Frau Dr. Anna Müller-Lüdenscheid\n"
        "Postfach 10 11 20\n"
        "D-04109 Leipzig\n"
        "Tel.: (0341) 123-4567\n",
        "organisation=Stadtverwaltung Beispiel, Amt für "
        "Wirtschaftsförderung\nsalutation=mrs\nacademic_title=Dr.\n"
        "given_name=Anna\nfamily_name=Müller-Lüdenscheid\nstreet=Postfach 10 11 20\npostal_code=04109\n"
        "city=Leipzig\ncountry=DE\nphone=(0341) 123-4567");

    row("British council",
        "Kind regards,\n"
        "\n"
        "Jane Doe (she/her)\n"
        "Head of International Relations\n"
        "Reading Example Council\n"
        "Civic Offices\n"
        "Bridge Street\n"
        "Reading\n"
        "RG1 2LU\n"
        "United Kingdom\n"
        "Phone: +44 118 496 0123\n"
        "Mobile: +44 7700 900123\n"
        "jane.doe@example.org\n"
        "www.example.org\n",
        "given_name=Jane\nfamily_name=Doe\nfunction_en=Head of International Relations\n"
        "organisation=Reading Example Council\nstreet=Bridge Street\ncity=Reading\npostal_code=RG1 2LU\n"
        "country=GB\nphone=+44 118 496 0123\nmobile=+44 7700 900123\nemail=jane.doe@example.org\n"
        "website=https://www.example.org",
        {QStringLiteral("Kind regards,"), QStringLiteral("she/her"), QStringLiteral("Civic Offices")});

    row("British in one line",
        "John Smith | Deputy Mayor | Example Borough Council | 1 High Street, Reading RG1 2LU, UK | T +44 "
        "118 496 0123",
        "given_name=John\nfamily_name=Smith\nfunction_en=Deputy Mayor\norganisation=Example Borough Council\n"
        "street=1 High Street\ncity=Reading\npostal_code=RG1 2LU\ncountry=GB\nphone=+44 118 496 0123");

    row("French town hall",
        "Claire DUPONT\n"
        "Directrice des relations internationales\n"
        "Mairie de Toulouse\n"
        "1 place du Capitole\n"
        "31000 Toulouse\n"
        "Tél. : +33 5 61 22 29 22\n"
        "claire.dupont@example.org\n",
        "given_name=Claire\nfamily_name=DUPONT\nfunction_en=Directrice des relations internationales\n"
        "organisation=Mairie de Toulouse\nstreet=1 place du "
        "Capitole\npostal_code=31000\ncity=Toulouse\ncountry=FR\n"
        "phone=+33 5 61 22 29 22\nemail=claire.dupont@example.org");

    row("Polish office",
        "Pani Małgorzata Żółkiewska\n"
        "Kierownik Wydziału Współpracy\n"
        "Urząd m.st. Warszawy\n"
        "pl. Bankowy 3/5\n"
        "00-950 Warszawa\n"
        "tel. +48 22 443 00 00, kom. +48 512 345 678\n"
        "e-mail: m.zolkiewska@example.org\n",
        "salutation=mrs\ngiven_name=Małgorzata\nfamily_name=Żółkiewska\n"
        "function_en=Kierownik Wydziału Współpracy\norganisation=Urząd m.st. Warszawy\nstreet=pl. Bankowy "
        "3/5\n"
        "postal_code=00-950\ncity=Warszawa\ncountry=PL\nphone=+48 22 443 00 00\nmobile=+48 512 345 678\n"
        "email=m.zolkiewska@example.org");

    row("Japanese, in Latin letters and its own",
        "山田太郎\n"
        "YAMADA Taro\n"
        "Section Chief\n"
        "International Affairs Division, Chiba Example Prefectural Government\n"
        "1-1 Ichiba-cho, Chuo-ku, Chiba 260-8667, Japan\n"
        "Tel: +81-43-223-2394\n"
        "FAX: +81-43-224-2631\n"
        "Email: taro.yamada@example.org\n",
        "name_original=山田太郎\ngiven_name=Taro\nfamily_name=YAMADA\nfunction_en=Section Chief\n"
        "organisation=International Affairs Division, Chiba Example Prefectural Government\n"
        "street=1-1 Ichiba-cho, Chuo-ku\ncity=Chiba\npostal_code=260-8667\ncountry=JP\n"
        "phone=+81-43-223-2394\nfax=+81-43-224-2631\nemail=taro.yamada@example.org");

    row("Japanese address",
        "YAMADA Hanako (山田花子)\n"
        "〒260-8667 千葉県千葉市中央区市場町1-1\n"
        "TEL 043-223-2394\n",
        "given_name=Hanako\nfamily_name=YAMADA\nname_original=山田花子\npostal_code=260-8667\nstate=千葉県\n"
        "city=千葉市\nstreet=中央区市場町1-1\ncountry=JP\nphone=043-223-2394");

    row("American",
        "Robert Example, MBA\n"
        "Vice President\n"
        "Example Corporation\n"
        "City Tower, 1 Main Street, New York, NY 10001\n"
        "Office: +1 (212) 555-0123\n"
        "Cell: +1 (917) 555-0124\n"
        "robert@example.org\n",
        "given_name=Robert\nfamily_name=Example\nacademic_title=MBA\nfunction_en=Vice President\n"
        "organisation=Example Corporation\nstreet=1 Main Street\ncity=New York\nstate=NY\npostal_code=10001\n"
        "country=US\nphone=+1 (212) 555-0123\nmobile=+1 (917) 555-0124\nemail=robert@example.org",
        {QStringLiteral("City Tower")});

    row("labels on lines of their own, two mails",
        "Name: Erika Mustermann\n"
        "Firma: Beispiel e.V.\n"
        "Funktion: Vorsitzende\n"
        "Telefon:\n"
        "0211 891\n"
        "E-Mail:\n"
        "erika@example.org\n"
        "verein@example.org\n"
        "Anschrift: Am Markt 3-5, 40213 Düsseldorf\n",
        "given_name=Erika\nfamily_name=Mustermann\norganisation=Beispiel e.V.\nfunction_de=Vorsitzende\n"
        "phone=0211 891\nemail=erika@example.org\nemail2=verein@example.org\nstreet=Am Markt 3-5\n"
        "postal_code=40213\ncity=Düsseldorf\ncountry=DE");

    row("Chinese office in English",
        "Wang Xiaoming 王小明\n"
        "Deputy Director\n"
        "Foreign Affairs Office of Example Municipality\n"
        "No. 36 Example Road, 400015 Chongqing, P.R. China\n"
        "Tel./Fax: +86 23 6385 0000\n"
        "wang.xiaoming@example.org\n",
        "given_name=Wang\nfamily_name=Xiaoming\nname_original=王小明\nfunction_en=Deputy Director\n"
        "organisation=Foreign Affairs Office of Example Municipality\nstreet=No. 36 Example Road\n"
        "postal_code=400015\ncity=Chongqing\ncountry=CN\nphone=+86 23 6385 0000\nfax=+86 23 6385 0000\n"
        "email=wang.xiaoming@example.org");

    row("name and function in one line",
        "i. A. Erika Mustermann - Leiterin Protokoll\n"
        "Stadt Beispiel\n"
        "Durchwahl: 0211 89-155\n"
        "Büro: 0211 89-100\n"
        "Sprechzeiten: Mo-Fr 9-12 Uhr\n",
        "given_name=Erika\nfamily_name=Mustermann\nfunction_de=Leiterin Protokoll\norganisation=Stadt "
        "Beispiel\n"
        "phone=0211 89-155\nphone2=0211 89-100",
        {QStringLiteral("Sprechzeiten: Mo-Fr 9-12 Uhr")});

    row("family name first",
        "Mustermann, Erika\n"
        "Sachbearbeiterin\n"
        "erika.mustermann@example.org <mailto:erika.mustermann@example.org>\n",
        "given_name=Erika\nfamily_name=Mustermann\nfunction_de=Sachbearbeiterin\n"
        "email=erika.mustermann@example.org");

    row("nothing known", "Treffen am 24.06.2026 um 10:30 Uhr\nBitte denken Sie an die Umwelt\n", "",
        {QStringLiteral("Treffen am 24.06.2026 um 10:30 Uhr"),
         QStringLiteral("Bitte denken Sie an die Umwelt")});
    row("empty", " \n\n", "");
}

void SignatureBlockTest::splits()
{
    QFETCH(QString, block);
    QFETCH(Fields, fields);
    const SignatureBlock split = splitSignature(block, germany());
    Fields found;
    for (const SignatureBlock::Part &part : split.parts) {
        QVERIFY2(!found.contains(part.field), qPrintable(part.field));
        found.insert(part.field, part.value);
        QVERIFY2(block.contains(part.line) && !part.line.isEmpty(), qPrintable(part.line));
        QCOMPARE(split.value(part.field), part.value);
    }
    const QStringList keys = fields.keys() + found.keys();
    for (const QString &key : keys)
        QVERIFY2(found.value(key) == fields.value(key),
                 qPrintable(key + QStringLiteral(": found “") + found.value(key) +
                            QStringLiteral("”, expected “") + fields.value(key) +
                            QStringLiteral("”; rest: ") + split.rest.join(QStringLiteral(" / "))));
    QTEST(split.rest, "rest");
}

void SignatureBlockTest::dropsNothing()
{
    QFETCH(QString, block);
    const SignatureBlock split = splitSignature(block, germany());
    QString kept = split.rest.join(u' ');
    for (const SignatureBlock::Part &part : split.parts)
        kept += u' ' + part.value + u' ' + part.line;
    // Every word is in a value, in the line of one, or among the rest; only labels on lines of their own are
    // not.
    for (const QString &line : block.split(u'\n')) {
        for (const QString &word :
             line.split(QRegularExpression(QStringLiteral("[\\s|·]+")), Qt::SkipEmptyParts)) {
            if (word != u"Telefon:" && word != u"E-Mail:")
                QVERIFY2(kept.contains(word), qPrintable(word));
        }
    }
}

void SignatureBlockTest::bearsAnything_data()
{
    QTest::addColumn<QString>("block");
    QTest::newRow("signs") << "@@@ ::: |||| ++++ ---- ((((";
    QTest::newRow("one long line") << QString(20000, u'a');
    QTest::newRow("many digits") << QString(5000, u'1');
    QTest::newRow("many words") << QStringLiteral("Tel. 0211 891 Anna ").repeated(500);
    QTest::newRow("many lines") << QStringLiteral("Anna Müller\n").repeated(500);
    QTest::newRow("formula") << "=HYPERLINK(\"http://example.org\")";
    QTest::newRow("right to left") << "שלום עולם\nחיפה 3303102\n";
    QTest::newRow("emoji") << "🎉🎉\n☎ 🎉";
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + QStringLiteral(" Anna");
}

void SignatureBlockTest::bearsAnything()
{
    QFETCH(QString, block);
    const SignatureBlock split = splitSignature(block, germany());
    QVERIFY(!split.parts.isEmpty() || !split.rest.isEmpty() ||
            !block.contains(QRegularExpression(QStringLiteral("\\w"))));
    QCOMPARE(splitSignature(block, germany()).parts, split.parts);
}

QTEST_GUILESS_MAIN(SignatureBlockTest)
#include "tst_signatureblock.moc"
