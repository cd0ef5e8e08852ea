// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "sitebuild.h"
#include "sitepagereader.h"
#include "support/resultmacros.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace weltkontor;
using sitesample::build;

/// What the site has for other programs: data files, feeds, site map, JSON-LD, and fragments for a portal.
class SiteDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partnersAsJson();
    void partnersAsGeoJson();
    void feeds();
    void siteMap();
    void withoutAddress();
    void jsonLdCannotBreakOut();
    void jsonLdTellsWhatThePageTells();
    void fragments();
};

namespace
{

const QString address = QStringLiteral("https://www.example.org/international/");

QJsonObject jsonOf(const FolderContent &files, const QString &path)
{
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(files.value(path), &error);
    return error.error == QJsonParseError::NoError ? json.object() : QJsonObject();
}

QJsonObject linkedData(const QByteArray &html)
{
    static const QRegularExpression script(
        QStringLiteral("<script type=\"application/ld\\+json\">(.*?)</script>"));
    return QJsonDocument::fromJson(script.match(QString::fromUtf8(html)).captured(1).toUtf8()).object();
}

/// Texts of all elements of this name, in order.
QStringList textsOf(const QByteArray &xml, const QString &name)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            texts += reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return reader.hasError() ? QStringList(reader.errorString()) : texts;
}

} // namespace

void SiteDataTest::partnersAsJson()
{
    FolderContent files;
    QVERIFY_RESULT(build(sitesample::content(), files));
    const QJsonArray partners =
        jsonOf(files, QStringLiteral("data/partners.json"))[QStringLiteral("partners")].toArray();
    QCOMPARE(partners.size(), 6);
    const QJsonObject warsaw = partners[0].toObject();
    QCOMPARE(warsaw[QStringLiteral("name")].toObject(),
             (QJsonObject{{QStringLiteral("de"), QStringLiteral("Warschau")},
                          {QStringLiteral("en"), QStringLiteral("Warsaw")}}));
    QCOMPARE(warsaw[QStringLiteral("pages")][QStringLiteral("en")].toString(),
             address + QStringLiteral("en/partners/warsaw.html"));
    QCOMPARE(warsaw[QStringLiteral("population")].toInt(), 1863056);
    QCOMPARE(warsaw[QStringLiteral("location")][QStringLiteral("latitude")].toDouble(), 52.22977);
    const QJsonObject relation = warsaw[QStringLiteral("relations")][0].toObject();
    QCOMPARE(relation[QStringLiteral("since")].toString(), QStringLiteral("1989"));
    QCOMPARE(relation[QStringLiteral("status")].toString(), QStringLiteral("active"));
    QCOMPARE(relation[QStringLiteral("kind")][QStringLiteral("en")].toString(),
             QStringLiteral("Town twinning"));
    QCOMPARE(relation[QStringLiteral("fields")].toArray().size(), 2);
    const QJsonObject moscow = partners[2].toObject();
    QCOMPARE(moscow[QStringLiteral("relations")][0][QStringLiteral("status")].toString(),
             QStringLiteral("suspended"));
    QCOMPARE(moscow[QStringLiteral("relations")][0][QStringLiteral("statusSince")].toString(),
             QStringLiteral("2022-02"));
    QVERIFY(!moscow.contains(QStringLiteral("location")));
}

void SiteDataTest::partnersAsGeoJson()
{
    FolderContent files;
    QVERIFY_RESULT(build(sitesample::content(), files));
    const QJsonObject collection = jsonOf(files, QStringLiteral("data/partners.geojson"));
    QCOMPARE(collection[QStringLiteral("type")].toString(), QStringLiteral("FeatureCollection"));
    const QJsonArray features = collection[QStringLiteral("features")].toArray();
    QCOMPARE(features.size(), 6);
    for (const auto &feature : features) {
        QCOMPARE(feature[QStringLiteral("type")].toString(), QStringLiteral("Feature"));
        QVERIFY(feature[QStringLiteral("id")].toString().startsWith(QStringLiteral("partner:")));
        QVERIFY(feature.toObject().contains(QStringLiteral("geometry")));
    }
    // Longitude first (RFC 7946, 3.1.1); null where the place is not known.
    const QJsonArray at = features[0][QStringLiteral("geometry")][QStringLiteral("coordinates")].toArray();
    QCOMPARE(at, (QJsonArray{21.01178, 52.22977}));
    QVERIFY(features[1][QStringLiteral("geometry")].isNull());
}

void SiteDataTest::feeds()
{
    SiteContent content = sitesample::content();
    content.articles[0].title.de = QStringLiteral("Musik & <b>Tanz</b>\u0001");
    FolderContent files;
    QVERIFY_RESULT(build(content, files));
    const QByteArray feed = files.value(QStringLiteral("de/feed.xml"));
    QCOMPARE(
        textsOf(feed, QStringLiteral("title")).mid(1),
        QStringList({QStringLiteral("Infoletter, week 45 of 2026"), QStringLiteral("Musik & <b>Tanz</b>"),
                     QStringLiteral("Neue Buslinie nach Chiba"), QStringLiteral("Delegation aus Chongqing")})
            .replaceInStrings(QStringLiteral("Infoletter, week 45 of 2026"),
                              phrase(Language::German, "Site", "Infoletter, week %1 of %2")
                                  .arg(QStringLiteral("45"), QStringLiteral("2026"))));
    QCOMPARE(textsOf(feed, QStringLiteral("updated")).mid(0, 2),
             QStringList({QStringLiteral("2026-11-06T00:00:00Z"), QStringLiteral("2026-11-06T00:00:00Z")}));
    const QStringList ids = textsOf(feed, QStringLiteral("id"));
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    // What names an entry stays when its title and so its address change.
    content.articles[0].title.de = QStringLiteral("Anders");
    FolderContent renamed;
    QVERIFY_RESULT(build(content, renamed));
    QCOMPARE(textsOf(renamed.value(QStringLiteral("de/feed.xml")), QStringLiteral("id")), ids);
    QVERIFY(feed.contains("href=\"" + (address + QStringLiteral("de/infoletter/2026-45.html")).toUtf8()));
    for (const QString &page : {QStringLiteral("de/index.html"), QStringLiteral("de/aktuelles/index.html")})
        QVERIFY(files.value(page).contains("type=\"application/atom+xml\""));
    QVERIFY(files.value(QStringLiteral("en/news/index.html")).contains("<a href=\"../feed.xml\""));
}

void SiteDataTest::siteMap()
{
    FolderContent files;
    const auto built = build(sitesample::content(), files);
    QVERIFY_RESULT(built);
    QStringList expected;
    for (const BuiltPage &page : built->pages) {
        if (!page.path.endsWith(QLatin1String("404.html")) && page.path != QLatin1String("index.html"))
            expected += address + page.path;
    }
    QStringList found = textsOf(files.value(QStringLiteral("sitemap.xml")), QStringLiteral("loc"));
    std::sort(found.begin(), found.end());
    QCOMPARE(found, expected);
    QCOMPARE(files.value(QStringLiteral("sitemap.xml")).count("hreflang=\"en\""), expected.size());
}

void SiteDataTest::withoutAddress()
{
    SiteContent content = sitesample::content();
    content.profile.siteAddress = {};
    FolderContent files;
    QVERIFY_RESULT(build(content, files));
    QVERIFY(!files.contains(QStringLiteral("sitemap.xml")));
    QVERIFY(!files.contains(QStringLiteral("de/feed.xml")));
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        QVERIFY2(!file->contains("atom+xml") && !file->contains("canonical"), qPrintable(file.key()));
    const QJsonArray partners =
        jsonOf(files, QStringLiteral("data/partners.json"))[QStringLiteral("partners")].toArray();
    QCOMPARE(partners[0][QStringLiteral("pages")][QStringLiteral("de")].toString(),
             QStringLiteral("../de/partner/warschau.html"));
    QVERIFY(files.value(QStringLiteral("de/partner/warschau.html"))
                .contains("hreflang=\"en\" href=\"../../en/partners/warsaw.html\""));
}

void SiteDataTest::jsonLdCannotBreakOut()
{
    const QString hostile =
        QString::fromUtf8("</script><script>alert(1)</script><!-- ]]> & \"' \\ \u2028\u0085");
    SiteContent content = sitesample::content();
    content.partners[0].name = {hostile, hostile};
    content.articles[0].title = content.visits[0].title = content.profile.department = {hostile, hostile};
    content.articles[0].teaser = {hostile, hostile};
    content.profile.street = hostile;
    FolderContent files;
    const auto built = build(content, files);
    QVERIFY_RESULT(built);
    int checked = 0;
    for (const BuiltPage &page : built->pages) {
        const QByteArray html = files.value(page.path);
        const ReadPage read = ReadPage::of(html);
        QVERIFY2(read.error.isEmpty(), qPrintable(page.path + u' ' + read.error));
        QCOMPARE(html.count("<script"), html.count("</script>"));
        const QJsonObject thing = linkedData(html);
        if (thing.isEmpty())
            continue;
        ++checked;
        QVERIFY(!html.contains("alert(1)</script>"));
        if (page.record == RecordRef(ArticleId{41}))
            QCOMPARE(thing[QStringLiteral("headline")].toString(), hostile);
    }
    QVERIFY(checked >= 20);
}

void SiteDataTest::jsonLdTellsWhatThePageTells()
{
    FolderContent files;
    QVERIFY_RESULT(build(sitesample::content(), files));
    const QJsonObject warsaw = linkedData(files.value(QStringLiteral("en/partners/warsaw.html")));
    QCOMPARE(warsaw[QStringLiteral("@type")].toString(), QStringLiteral("City"));
    QCOMPARE(warsaw[QStringLiteral("name")].toString(), QStringLiteral("Warsaw"));
    QCOMPARE(warsaw[QStringLiteral("alternateName")][0].toString(), QStringLiteral("Warszawa"));
    QCOMPARE(warsaw[QStringLiteral("geo")][QStringLiteral("longitude")].toDouble(), 21.01178);
    QCOMPARE(warsaw[QStringLiteral("containedInPlace")][QStringLiteral("name")].toString(),
             QStringLiteral("Poland"));
    QVERIFY(files.contains(warsaw[QStringLiteral("image")].toString().mid(address.size())));
    const QJsonObject article =
        linkedData(files.value(QStringLiteral("de/aktuelles/2026-11-05-jugendorchester-zu-gast.html")));
    QCOMPARE(article[QStringLiteral("@type")].toString(), QStringLiteral("NewsArticle"));
    QCOMPARE(article[QStringLiteral("datePublished")].toString(), QStringLiteral("2026-11-05"));
    QCOMPARE(article[QStringLiteral("about")][0][QStringLiteral("url")].toString(),
             address + QStringLiteral("de/partner/warschau.html"));
    const QJsonObject visit =
        linkedData(files.value(QStringLiteral("de/zu-gast/2026-09-14-delegation-aus-chongqing.html")));
    QCOMPARE(visit[QStringLiteral("startDate")].toString(), QStringLiteral("2026-09-14"));
    QCOMPARE(visit[QStringLiteral("endDate")].toString(), QStringLiteral("2026-09-16"));
    const QJsonObject office = linkedData(files.value(QStringLiteral("en/contact.html")));
    QCOMPARE(office[QStringLiteral("address")][QStringLiteral("addressCountry")].toString(),
             QStringLiteral("DE"));
    QVERIFY(linkedData(files.value(QStringLiteral("de/suche.html"))).isEmpty());
}

void SiteDataTest::fragments()
{
    FolderContent complete, files;
    const auto pages = build(sitesample::content(), complete);
    QVERIFY_RESULT(pages);
    SiteOptions options;
    options.fragments = true;
    const auto built = build(sitesample::content(), files, sitesample::day(), options);
    QVERIFY_RESULT(built);
    QVERIFY(!files.contains(QStringLiteral("index.html")));
    QVERIFY(!files.contains(QStringLiteral("de/404.html")));
    QCOMPARE(built->pages.size(), pages->pages.size() - 4);
    for (const BuiltPage &page : built->pages) {
        const QByteArray body = files.value(page.path);
        const ReadPage read = ReadPage::of(body);
        QVERIFY2(read.error.isEmpty(), qPrintable(page.path + u' ' + read.error));
        for (const char *frame : {"html", "head", "body", "main", "header", "footer", "title"})
            QVERIFY2(!read.elements.contains(QLatin1String(frame)) ||
                         (qstrcmp(frame, "title") == 0 && body.contains("<svg")),
                     frame);
        QVERIFY(body.startsWith("<div class=\"weltkontor\" lang=\"" + page.path.left(2).toUtf8() + "\">"));
        const QByteArray head = files.value(page.path.chopped(5) + QStringLiteral(".head.html"));
        QVERIFY(head.startsWith("<title>"));
        QVERIFY(!head.contains("<body") && !head.contains("<meta charset"));
        // The content is that of the complete page.
        const ReadPage framed = ReadPage::of("<body>" + body + "</body>");
        QCOMPARE(framed.headings, ReadPage::of(complete.value(page.path)).headings);
    }
    // Nothing of the portal's own look is touched: all rules stand below the class.
    const auto sheet = std::find_if(files.keyBegin(), files.keyEnd(), [](const QString &path) {
        return path.startsWith(QLatin1String("assets/fragment-"));
    });
    QVERIFY(sheet != files.keyEnd());
    QByteArray css = files.value(*sheet);
    css.remove(0, css.indexOf("*/") + 2);
    int depth = 0, outermost = 0;
    for (const char character : css) {
        if (character == '{')
            outermost += depth++ == 0;
        else if (character == '}')
            --depth;
    }
    QCOMPARE(depth, 0);
    QCOMPARE(outermost, 1);
}

QTEST_GUILESS_MAIN(SiteDataTest)
#include "tst_sitedata.moc"
