// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "site/sitepaths.h"
#include "sitebuild.h"
#include "sitepagereader.h"
#include "support/resultmacros.h"

using namespace weltkontor;
using sitesample::build;
using sitesample::pagesOf;

/// What stands on the pages, and where.
class SitePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overviewKeepsItsOrder();
    void relationsOfTheDay();
    void partnerPageTellsEverything();
    void mapEqualsItsList();
    void regionAroundAPlace();
    void newsOfTheDay();
    void anniversariesOfTwoYears();
    void personsOnlyWhoMayBeNamed();
};

void SitePagesTest::overviewKeepsItsOrder()
{
    const FolderContent pages = pagesOf(sitesample::content());
    for (const Language language : allLanguages) {
        const ReadPage page = ReadPage::of(pages.value(SitePaths::page(SitePage::Overview, language)));
        const bool german = language == Language::German;
        const auto label = [&](const char *source) { return phrase(language, "Site", source); };
        const QStringList expected{
            german ? QStringLiteral("Die Stadt und die Welt") : QStringLiteral("The city and the world"),
            german ? QStringLiteral("Städten auf vier Kontinenten")
                   : QStringLiteral("cities on four continents"),
            german ? QStringLiteral("Wer Freunde") : QStringLiteral("With friends"),
            QStringLiteral("Ada Beispiel"),
            label("Town twinning and friendships"),
            german ? QStringLiteral("Partnerschaften sind") : QStringLiteral("Twinning is"),
            german ? QStringLiteral("Städtepartnerschaft") : QStringLiteral("Town twinning"),
            german ? QStringLiteral("Warschau") : QStringLiteral("Warsaw"),
            label("Economic cooperation and Local Agenda 21"),
            german ? QStringLiteral("Aus Freundschaft") : QStringLiteral("Friendship becomes"),
            german ? QStringLiteral("Präfektur Chiba") : QStringLiteral("Chiba Prefecture"),
            german ? QStringLiteral("Lokale Agenda 21") : QStringLiteral("Local Agenda 21"),
            QStringLiteral("Chongqing"),
            label("Further relations"),
            german ? QStringLiteral("Żółkiew") : QStringLiteral("Zhovkva"),
            label("Current information"),
            german ? QStringLiteral("Was gerade") : QStringLiteral("What is going on"),
            label("News"),
            german ? QStringLiteral("Jugendorchester") : QStringLiteral("Youth orchestra"),
            label("Guests at the town hall"),
            german ? QStringLiteral("Delegation aus") : QStringLiteral("Delegation from"),
            label("Infoletter"),
            label("Contact"),
            german ? QStringLiteral("Internationale Beziehungen") : QStringLiteral("International Relations"),
            QStringLiteral("Burgplatz 1"),
            QStringLiteral("40213"),
            german ? QStringLiteral("0211") : QStringLiteral("+49"),
            QStringLiteral("international@example.org"),
            QStringLiteral("ada.beispiel@example.org")};
        qsizetype at = page.text.indexOf(expected.first());
        for (const QString &text : expected) {
            at = page.text.indexOf(text, at);
            QVERIFY2(at >= 0, qPrintable(languageCode(language) + u' ' + text));
        }
    }
}

void SitePagesTest::relationsOfTheDay()
{
    SiteContent content = sitesample::content();
    const FolderContent pages = pagesOf(content);
    const ReadPage german = ReadPage::of(pages.value(QStringLiteral("de/partner/moskau.html")));
    QVERIFY(german.text.contains(
        phrase(Language::German, "Site", "suspended since %1").arg(QStringLiteral("Februar 2022"))));
    const ReadPage english = ReadPage::of(pages.value(QStringLiteral("en/partners/moscow.html")));
    QVERIFY(english.text.contains(QStringLiteral("suspended since February 2022")));

    FolderContent earlier;
    QVERIFY_RESULT(build(content, earlier, QDate(2021, 6, 1)));
    const ReadPage then = ReadPage::of(earlier.value(QStringLiteral("en/partners/moscow.html")));
    QVERIFY(then.text.contains(QStringLiteral("since 1992")));
    QVERIFY(!then.text.contains(QStringLiteral("suspended")));
    QVERIFY(!then.text.contains(QStringLiteral("2022")));

    // What has ended is told on the partner's page and no more on the overview.
    content.milestones += sitesample::milestone(38, 24, MilestoneType::End, "2026-01-15");
    const FolderContent ended = pagesOf(content);
    const QString overview = ReadPage::of(ended.value(QStringLiteral("en/index.html"))).text;
    QVERIFY(!overview.contains(QStringLiteral("Moscow")));
    QVERIFY(overview.contains(QStringLiteral("Warsaw")));
    QVERIFY(ReadPage::of(ended.value(QStringLiteral("en/partners/moscow.html")))
                .text.contains(QStringLiteral("until 15 January 2026")));
}

void SitePagesTest::partnerPageTellsEverything()
{
    const FolderContent pages = pagesOf(sitesample::content());
    const ReadPage page = ReadPage::of(pages.value(QStringLiteral("de/partner/warschau.html")));
    for (const char *text :
         {"Warschau", "Warszawa", "Polen", "1.863.056", "52,23°", "Hauptstadt an der Weichsel", "Gemeinsam",
          "Schulen", "Städtepartnerschaft", "1989", "Kultur", "Sport",
          "Der Vertrag wurde in Warschau unterzeichnet.", "Jugendorchester zu Gast"})
        QVERIFY2(page.text.contains(QString::fromUtf8(text)), text);
    QVERIFY(!page.text.contains(QStringLiteral("2030"))); // a milestone that is still to come
    QVERIFY(page.headings.contains(QStringLiteral("h2 Gemeinsam")));
    QVERIFY(page.foreign.contains(QStringLiteral("pl:Warszawa")));
    QCOMPARE(page.description, QStringLiteral("Hauptstadt an der Weichsel. Gemeinsam Schulen Theater"));
    const QByteArray html = pages.value(QStringLiteral("de/partner/warschau.html"));
    QVERIFY(html.contains("alt=\"Ein rotes Quadrat\""));
    QVERIFY(html.contains("width=\"1\" height=\"1\""));
    QVERIFY(pages.value(QStringLiteral("en/partners/warsaw.html")).contains("1,863,056"));
    const ReadPage haifa = ReadPage::of(pages.value(QStringLiteral("en/partners/haifa.html")));
    QVERIFY(haifa.foreign.contains(QStringLiteral("he:חיפה")));
    const ReadPage chongqing = ReadPage::of(pages.value(QStringLiteral("en/partners/chongqing.html")));
    QVERIFY(chongqing.foreign.contains(QStringLiteral("zh:重庆")));
    QVERIFY(chongqing.foreign.contains(QStringLiteral("zh-Latn:Chóngqìng")));
    QVERIFY(chongqing.foreign.contains(QStringLiteral("zh:李伟")));
    QVERIFY(ReadPage::of(pages.value(QStringLiteral("de/partner/praefektur-chiba.html")))
                .foreign.contains(QStringLiteral("ja:千葉県")));
}

void SitePagesTest::mapEqualsItsList()
{
    SiteContent content = sitesample::content();
    content.partners[2].place = Coordinates::of(55.75, 37.62).valueOr({});
    const FolderContent pages = pagesOf(content);
    const QString html = QString::fromUtf8(pages.value(QStringLiteral("en/map.html")));
    static const QRegularExpression mark(
        QStringLiteral("<a href=\"([^\"]*)\" class=\"mark\"><title>([^<]*)</title><g "
                       "transform=\"translate\\((\\d+) (\\d+)\\)\"><g class=\"sign\">"
                       "\\s*<circle class=\"target\"[^>]*>\\s*<\\w+ class=\"(\\w+)\""));
    QStringList found;
    QList<QPoint> places;
    for (auto matches = mark.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        found += match.captured(1) + u'|' + match.captured(2) + u'|' + match.captured(5);
        places += QPoint(match.captured(3).toInt(), match.captured(4).toInt());
    }
    QCOMPARE(found, QStringList({QStringLiteral("partners/moscow.html|Moscow, Russia: suspended|suspended"),
                                 QStringLiteral("partners/warsaw.html|Warsaw, Poland: active|active")}));
    // Warsaw lies west and south of Moscow, both in the north-east of a world 2,000 units wide.
    QVERIFY(places[1].x() < places[0].x() && places[1].y() > places[0].y());
    QVERIFY(places[1].x() > 1050 && places[1].x() < 1150);

    // The list names all, and says who is not on the map.
    const ReadPage page = ReadPage::of(html.toUtf8());
    const QString list = page.text.mid(page.text.lastIndexOf(QStringLiteral("Partners")));
    for (const Partner &partner : content.partners)
        QVERIFY2(list.contains(partner.name.en), qPrintable(partner.name.en));
    const QString missing =
        phrase(Language::English, "Site", "not on the map, as its location is not recorded");
    QCOMPARE(list.count(missing), 4);
    QVERIFY(page.links.contains(QStringLiteral("partners/haifa.html")));
    QVERIFY(ReadPage::of(pages.value(QStringLiteral("en/index.html")))
                .links.contains(QStringLiteral("map.html")));

    // Without any place there is no map, and all stand in the list.
    content.partners[0].place = content.partners[2].place = {};
    const ReadPage bare = ReadPage::of(pagesOf(content).value(QStringLiteral("de/weltkarte.html")));
    QVERIFY(!bare.elements.contains(QStringLiteral("title")) ||
            bare.elements.count(QStringLiteral("title")) == 1);
    QVERIFY(bare.text.contains(QStringLiteral("Warschau")));
}

void SitePagesTest::regionAroundAPlace()
{
    SiteContent content = sitesample::content();
    content.partners[2].place = Coordinates::of(66.9, -179.5).valueOr({}); // Russia on both sides of 180°
    const FolderContent pages = pagesOf(content);
    const QByteArray warsaw = pages.value(QStringLiteral("en/partners/warsaw.html"));
    QVERIFY(warsaw.contains("aria-label=\"Map of the region around Warsaw (Poland)\""));
    QVERIFY(!pages.value(QStringLiteral("en/partners/haifa.html")).contains("<svg"));
    static const QRegularExpression own(QStringLiteral("class=\"land own\"[^>]* d=\"([^\"]*)\""));
    const QString poland = own.match(QString::fromUtf8(warsaw)).captured(1);
    QCOMPARE(poland.count(u'z'), 1);
    const QString chukotka =
        own.match(QString::fromUtf8(pages.value(QStringLiteral("en/partners/moscow.html")))).captured(1);
    QVERIFY(chukotka.count(u'z') >= 2);
}

void SitePagesTest::newsOfTheDay()
{
    const FolderContent pages = pagesOf(sitesample::content());
    const QString news = ReadPage::of(pages.value(QStringLiteral("de/aktuelles/index.html"))).text;
    QVERIFY(news.indexOf(QStringLiteral("Jugendorchester")) < news.indexOf(QStringLiteral("Neue Buslinie")));
    QVERIFY(news.contains(QStringLiteral("5. November 2026")));
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        QVERIFY(!page->contains("Von morgen an"));
        QVERIFY(!page->contains("Bis gestern"));
    }
    FolderContent tomorrow;
    QVERIFY_RESULT(build(sitesample::content(), tomorrow, sitesample::day().addDays(1)));
    QVERIFY(tomorrow.value(QStringLiteral("de/aktuelles/index.html")).contains("Von morgen an"));
    const ReadPage letter = ReadPage::of(pages.value(QStringLiteral("de/infoletter/2026-45.html")));
    QVERIFY(letter.text.indexOf(QStringLiteral("Jugendorchester")) <
            letter.text.indexOf(QStringLiteral("Delegation aus Chongqing")));
}

void SitePagesTest::anniversariesOfTwoYears()
{
    SiteContent content = sitesample::content();
    content.milestones += sitesample::milestone(39, 25, MilestoneType::Friendship, "1976-02-29");
    const FolderContent pages = pagesOf(content);
    const ReadPage page = ReadPage::of(pages.value(QStringLiteral("en/anniversaries.html")));
    QCOMPARE(page.headings.filter(QStringLiteral("h2 ")),
             QStringList({QStringLiteral("h2 2026"), QStringLiteral("h2 2027")}));
    const QString text = page.text.mid(page.text.indexOf(QStringLiteral("2026"))).simplified();
    const QString first = text.left(text.indexOf(QStringLiteral(" 2027 ")));
    // By day; what is known to the year only comes at its end. 29 February has its day in every year.
    QVERIFY(first.indexOf(QStringLiteral("28 February 2026")) >= 0);
    QVERIFY(first.indexOf(QStringLiteral("28 February 2026")) < first.indexOf(QStringLiteral("25 May 2026")));
    QVERIFY(first.indexOf(QStringLiteral("25 May 2026")) < first.indexOf(QStringLiteral("3 December 2026")));
    QVERIFY(first.indexOf(QStringLiteral("3 December 2026")) < first.indexOf(QStringLiteral("Warsaw")));
    QVERIFY(first.contains(QStringLiteral("Moscow"))); // suspended, which is said
    QVERIFY(first.contains(QStringLiteral("suspended since February 2022")));
    const QByteArray html = pages.value(QStringLiteral("de/jubilaeen.html"));
    QCOMPARE(html.count("<li class=\"round\">"), 1); // Haifa's fifty years in 2026
    QVERIFY(html.contains("datetime=\"2026-02-28\""));

    // Ended relations and days to come have none.
    content.milestones += sitesample::milestone(40, 25, MilestoneType::End, "2026-01-15");
    QVERIFY(!ReadPage::of(pagesOf(content).value(QStringLiteral("en/anniversaries.html")))
                 .text.contains(QStringLiteral("Haifa")));
    content.milestones.clear();
    QVERIFY(ReadPage::of(pagesOf(content).value(QStringLiteral("en/anniversaries.html")))
                .text.contains(QStringLiteral("There are no anniversaries")));
}

void SitePagesTest::personsOnlyWhoMayBeNamed()
{
    const FolderContent pages = pagesOf(sitesample::content());
    const ReadPage visit =
        ReadPage::of(pages.value(QStringLiteral("de/zu-gast/2026-09-14-delegation-aus-chongqing.html")));
    QVERIFY(visit.text.contains(QStringLiteral("Li Wei"))); // contact 62 is a guest too, without a basis
    QCOMPARE(visit.elements.count(QStringLiteral("address")), 0);
    const ReadPage contact = ReadPage::of(pages.value(QStringLiteral("en/contact.html")));
    QVERIFY(contact.text.contains(QStringLiteral("Head of office")));
    QVERIFY(!contact.text.contains(QStringLiteral("Li Wei"))); // not of the office
    QVERIFY(contact.links.contains(QStringLiteral("tel:+492118992294")));
    QVERIFY(contact.text.contains(QStringLiteral("+49")));
    QVERIFY(contact.text.contains(QStringLiteral("GERMANY")));
    const ReadPage german = ReadPage::of(pages.value(QStringLiteral("de/kontakt.html")));
    QVERIFY(german.text.contains(QString::fromUtf8("0211\u00A089-92294")));

    // A desk of the office is told by what it does.
    SiteContent desks = sitesample::content();
    desks.persons[0].name = desks.profile.department.de;
    const FolderContent deskPages = pagesOf(desks);
    for (const char *path : {"de/kontakt.html", "en/contact.html"}) {
        const QByteArray name = path[0] == 'd' ? "Leiterin" : "Head of office";
        QVERIFY(deskPages.value(QString::fromLatin1(path)).contains("<p class=\"person-name\">" + name));
        QCOMPARE(deskPages.value(QString::fromLatin1(path)).count(name), 1);
    }
}

QTEST_GUILESS_MAIN(SitePagesTest)
#include "tst_sitepages.moc"
