// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/country.h"

#include "support/resultmacros.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace weltkontor;

class CountryTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCountryReadsBack();
    void allAreIsoCodes();
    void names_data();
    void names();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refuses_data();
    void refuses();
    void codeOnly();
};

void CountryTest::everyCountryReadsBack()
{
    const QList<Country> countries = Country::all();
    for (const Country &country : countries) {
        QCOMPARE(Country::fromCode(country.code()).valueOr({}), country);
        QCOMPARE(Country::fromCode(country.code().toLower()).valueOr({}), country);
        QCOMPARE(Country::fromText(country.code()).valueOr({}), country);
        for (const Language language : allLanguages) {
            const QString name = country.name(language);
            QVERIFY2(name.size() > 3 && name != country.code(), qPrintable(country.code()));
            QCOMPARE(Country::fromText(name).valueOr({}), country);
            QCOMPARE(Country::fromText(name.toUpper()).valueOr({}), country);
        }
    }
}

void CountryTest::allAreIsoCodes()
{
    const QList<Country> countries = Country::all();
    QCOMPARE(countries.size(), 250); // 249 of ISO 3166-1 and Kosovo
    QSet<QString> germanNames;
    QString before;
    for (const Country &country : countries) {
        QVERIFY(QRegularExpression(QStringLiteral("^[A-Z]{2}$")).match(country.code()).hasMatch());
        QVERIFY(before < country.code());
        before = country.code();
        germanNames.insert(country.name(Language::German));
    }
    QCOMPARE(germanNames.size(), countries.size());
}

void CountryTest::names_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("PL") << "PL"
                        << "Polen"
                        << "Poland";
    QTest::newRow("GB") << "GB"
                        << "Vereinigtes Königreich"
                        << "United Kingdom";
    QTest::newRow("CN") << "CN"
                        << "China"
                        << "China";
    QTest::newRow("HK") << "HK"
                        << "Hongkong"
                        << "Hong Kong";
    QTest::newRow("PS") << "PS"
                        << "Palästina"
                        << "Palestine";
    QTest::newRow("empty") << ""
                           << ""
                           << "";
}

void CountryTest::names()
{
    QFETCH(QString, code);
    const Country country = Country::fromCode(code).valueOr({});
    QTEST(country.name(Language::German), "german");
    QTEST(country.name(Language::English), "english");
}

void CountryTest::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("texts");
    const auto row = [](const char *code, const char *texts) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromUtf8(texts);
    };
    row("CN", "China|China, VR|VR China|China (VR)|Volksrepublik China|PRC|P. R. China|People's Republic of "
              "China|CHN|中国");
    row("GB",
        "UK|Großbritannien|GROSSBRITANNIEN|Great Britain|Vereinigtes Königreich|England|Scotland|gbr|U.K.");
    row("US", "USA|U.S.A.|Vereinigte Staaten|United States|United States of America|the United States");
    row("RU", "Russland|Rußland|Russische Föderation|Russian Federation|Россия|RUS");
    row("CZ", "Tschechien|Tschechische Republik|Czech Republic|Czechia|Česko");
    row("NL", "Niederlande|Holland|The Netherlands|Nederland");
    row("KR", "Südkorea|Republik Korea|South Korea|Korea, Republik");
    row("KP", "Nordkorea|North Korea");
    row("TR", "Türkei|Turkei|Tuerkei|Turkey|Türkiye");
    row("AT", "Österreich|Osterreich|OESTERREICH|Austria|A");
    row("DE", "D|Deutschland|Germany|BRD|GER|DEU");
    row("PL", " polen |POLSKA|Poland|Pologne");
    row("BY", "Belarus|Weißrussland|Weissrussland");
    row("IL", "Israel|ישראל");
    row("JP", "Japan|日本");
    row("FR", "France|Frankreich|FRANCE");
    row("ES", "España|Spanien|ESPANA");
    row("XK", "Kosovo");
    row("", "|  ");
}

void CountryTest::readsWhatPeopleWrite()
{
    QFETCH(QString, code);
    QFETCH(QString, texts);
    for (const QString &text : texts.split(u'|')) {
        const auto country = Country::fromText(text);
        if (text == u"Pologne" || text == u"GER") {
            QVERIFY_ERROR(country, Invalid); // neither German, English nor Polish; no code of ISO 3166-1
            continue;
        }
        QVERIFY_RESULT(country);
        QCOMPARE(country->code(), code);
    }
}

void CountryTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Polandia", "XX", "ZZ", "Europa", "Bayern", "=1+1", "12", "🎉", "-"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void CountryTest::refuses()
{
    QFETCH(QString, text);
    const auto country = Country::fromText(text);
    QVERIFY_ERROR(country, Invalid);
    QVERIFY2(country.error().message.contains(text), qPrintable(country.error().message));
}

void CountryTest::codeOnly()
{
    for (const char *text : {"POL", "Polen", "EU", "UK", "AC", "DG", "P", " PL"})
        QVERIFY_ERROR(Country::fromCode(QString::fromLatin1(text)), Invalid);
    QVERIFY(Country::fromCode(QString())->isEmpty());
}

QTEST_GUILESS_MAIN(CountryTest)
#include "tst_country.moc"
