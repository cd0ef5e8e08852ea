// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/brandcolour.h"
#include "site/namelanguage.h"
#include "site/picturekind.h"
#include "site/sitepaths.h"
#include "site/slug.h"
#include "sitesample.h"

#include <QTest>

using namespace weltkontor;

/// Addresses of pages, and the small facts that pages tell about names, colours and pictures.
class SitePathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slugs_data();
    void slugs();
    void links_data();
    void links();
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void languagesOfNames_data();
    void languagesOfNames();
    void picturesByContent();
};

void SitePathsTest::slugs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    QTest::newRow("polish") << QStringLiteral("Żółkiew") << QStringLiteral("zolkiew");
    QTest::newRow("german") << QStringLiteral("Weißwasser/Oberlausitz Süd")
                            << QStringLiteral("weisswasser-oberlausitz-sued");
    QTest::newRow("cyrillic") << QStringLiteral("Москва") << QStringLiteral("moskva");
    QTest::newRow("path") << QStringLiteral("../../etc") << QStringLiteral("etc");
    QTest::newRow("nothing") << QStringLiteral("🎉 !") << QString();
    QTest::newRow("long") << QStringLiteral("abcdefghi ").repeated(20)
                          << QStringLiteral("abcdefghi-").repeated(8).chopped(1);
}

void SitePathsTest::slugs()
{
    QFETCH(QString, name);
    QTEST(slugOf(name), "slug");
}

void SitePathsTest::links_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *from, const char *to, const char *link) {
        QTest::addRow("%s -> %s", from, to)
            << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(link);
    };
    row("index.html", "de/index.html", "de/index.html");
    row("de/index.html", "index.html", "../index.html");
    row("de/partner/a.html", "de/partner/b.html", "b.html");
    row("de/partner/a.html", "de/partner/a.html", "a.html");
    row("de/partner/a.html", "de/kontakt.html", "../kontakt.html");
    row("de/partner/a.html", "en/partners/a.html", "../../en/partners/a.html");
    row("de/partner/a.html", "de/partnerschaft.html", "../partnerschaft.html");
    row("de/partner/a.html", "assets/x.css", "../../assets/x.css");
}

void SitePathsTest::links()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(SitePaths::link(from, to), "link");
}

void SitePathsTest::coloursCanBeRead_data()
{
    QTest::addColumn<QString>("colour");
    for (const char *colour :
         {"#d5001c", "#ffff00", "#000000", "#ffffff", "#777777", "#00ff7f", "nothing", ""})
        QTest::newRow(colour) << QString::fromLatin1(colour);
}

void SitePathsTest::coloursCanBeRead()
{
    QFETCH(QString, colour);
    const BrandColours colours = brandColours(colour);
    QVERIFY(contrastRatio(colours.plain, colours.onPlain) >= 4.5);
    for (const char *light : {"#ffffff", "#f3f4f6"})
        QVERIFY2(contrastRatio(colours.onLight, QString::fromLatin1(light)) >= 4.5, light);
    for (const char *dark : {"#191d23", "#262b33"})
        QVERIFY2(contrastRatio(colours.onDark, QString::fromLatin1(dark)) >= 4.5, dark);
    QCOMPARE(qRound(contrastRatio(QStringLiteral("#ffffff"), QStringLiteral("#000000"))), 21);
    // The grounds are those of the style sheet, and its own text colours can be read on them too.
    QFile style(QStringLiteral(WELTKONTOR_SOURCE_DIR "/resources/site/templates/style.css.mustache"));
    QVERIFY(style.open(QIODevice::ReadOnly));
    const QByteArray css = style.readAll();
    for (const char *ground : {"--ground: #ffffff", "--raised: #f3f4f6", "--ground: #191d23",
                               "--raised: #262b33", "--quiet: #4d5866", "--quiet: #b4bec9"})
        QVERIFY2(css.contains(ground), ground);
    QVERIFY(contrastRatio(QStringLiteral("#4d5866"), QStringLiteral("#f3f4f6")) >= 4.5);
    QVERIFY(contrastRatio(QStringLiteral("#b4bec9"), QStringLiteral("#262b33")) >= 4.5);
}

void SitePathsTest::languagesOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const char *country, const char *language) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(country)
                            << QString::fromLatin1(language);
    };
    row("Warszawa", "PL", "pl");
    row("חיפה", "IL", "he");
    row("重庆", "CN", "zh");
    row("千葉県", "JP", "ja");
    row("さいたま", "JP", "ja");
    row("臺北", "TW", "zh-Hant");
    row("서울", "KR", "ko");
    row("Чернівці", "UA", "uk");
    row("القاهرة", "EG", "ar");
    row("Chongqing", "CN", "");
    row("Haifa", "", "");
}

void SitePathsTest::languagesOfNames()
{
    QFETCH(QString, name);
    QFETCH(QString, country);
    QTEST(languageOfName(name, sitesample::country(country.toLatin1().constData())), "language");
}

void SitePathsTest::picturesByContent()
{
    const auto png = pictureFromBytes(sitesample::picture().bytes);
    QVERIFY(png);
    QCOMPARE(*png, sitesample::picture());
    QCOMPARE(pictureEnding(*png), QStringLiteral("png"));
    const auto jpeg =
        pictureFromBytes(QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffc0001108"
                                             "00c8012c03012200021101031101"));
    QVERIFY(jpeg);
    QCOMPARE(jpeg->width, 300);
    QCOMPARE(jpeg->height, 200);
    QCOMPARE(pictureEnding(*jpeg), QStringLiteral("jpg"));
    QVERIFY(pictureFromBytes(QByteArray::fromHex("ffd8ffffffff"))); // cut off: still no reason to fail
    QVERIFY(!pictureFromBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"));
    QVERIFY(!pictureFromBytes("<html>"));
    QVERIFY(!pictureFromBytes({}));
}

QTEST_GUILESS_MAIN(SitePathsTest)
#include "tst_sitepaths.moc"
