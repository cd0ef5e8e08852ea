// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitepagereader.h"
#include "sitefixture.h"
#include "support/resultmacros.h"
#include "workflow/samplecity.h"
#include "workflow/siterun.h"

using namespace weltkontor;

/// The site of the sample city: every fact of the department's page of 2014 stands on it, in both languages.
class SampleSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noTextIsMissing();
    void everyPartnerWithItsRelation_data();
    void everyPartnerWithItsRelation();
    void overviewHasTheSectionsInOrder();
    void pagesAreValid();
    void officeCanBeReached();

private:
    ReadPage page(const QString &path) const { return ReadPage::of(m_files.value(path)); }

    QTemporaryDir m_folder;
    FolderContent m_files;
    BuiltSite m_site;
};

void SampleSiteTest::initTestCase()
{
    OpenOptions options;
    options.clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
    const auto database =
        Database::open(DatabaseAddress::ofFile(m_folder.filePath(QStringLiteral("city.sqlite"))), options);
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(fillWithSample(**database));
    const auto built = SiteRun::run(**database, {m_folder.filePath(QStringLiteral("site")), {}});
    QVERIFY_RESULT(built);
    m_site = built->site;
    m_files = readFolder(m_folder.filePath(QStringLiteral("site")));
}

void SampleSiteTest::noTextIsMissing()
{
    QStringList findings;
    for (const SiteFinding &finding : m_site.findings)
        findings += finding.text(Language::English);
    QCOMPARE(findings, QStringList());
}

void SampleSiteTest::everyPartnerWithItsRelation_data()
{
    QTest::addColumn<QString>("slugs");
    QTest::addColumn<QStringList>("german");
    QTest::addColumn<QStringList>("english");
    const auto row = [](const char *slugs, const char *german, const char *english) {
        QTest::newRow(slugs) << QString::fromLatin1(slugs) << QString::fromUtf8(german).split(u'|')
                             << QString::fromUtf8(english).split(u'|');
    };
    row("reading/reading", "Reading|Vereinigtes Königreich|Städtepartnerschaft|1947|1988",
        "Reading|United Kingdom|Town twinning|1947|1988");
    row("chemnitz/chemnitz", "Chemnitz|Innerdeutsche Partnerschaft|1988|Karl-Marx-Stadt",
        "Chemnitz|Partnership within Germany|1988");
    row("haifa/haifa", "Haifa|חיפה|Israel|Städtepartnerschaft|1978|1988", "Haifa|חיפה|Israel|1978|1988");
    row("warschau/warsaw", "Warschau|Warszawa|Polen|Städtepartnerschaft|1989", "Warsaw|Warszawa|Poland|1989");
    row("moskau/moscow", "Moskau|Москва|Russland|1992|Februar 2022",
        "Moscow|Москва|Russia|1992|February 2022");
    row("chongqing/chongqing", "Chongqing|重庆|China|Städtepartnerschaft|Lokale Agenda 21|2004",
        "Chongqing|重庆|Town twinning|Local Agenda 21|2004");
    row("palma-de-mallorca/palma-de-mallorca", "Palma de Mallorca|Spanien|Städtefreundschaft",
        "Palma de Mallorca|Spain|Town friendship");
    row("toulouse/toulouse", "Toulouse|Frankreich|Städtefreundschaft", "Toulouse|France|Town friendship");
    row("shenyang/shenyang", "Shenyang|沈阳|China|Wirtschaftskooperation",
        "Shenyang|沈阳|Economic cooperation");
    row("guangzhou/guangzhou", "Guangzhou|Kanton|广州|Wirtschaftskooperation",
        "Guangzhou|广州|Economic cooperation");
    row("praefektur-chiba/chiba-prefecture",
        "Präfektur Chiba|千葉県|Japan|Wirtschaftskooperation|2005|25. Mai 2019",
        "Chiba Prefecture|千葉県|Japan|2005|25 May 2019");
    row("belo-horizonte/belo-horizonte", "Belo Horizonte|Brasilien|Lokale Agenda 21",
        "Belo Horizonte|Brazil");
    row("mbombela/mbombela", "Mbombela|Nelspruit|Südafrika|Lokale Agenda 21",
        "Mbombela|Nelspruit|South Africa");
    row("palermo/palermo", "Palermo|Italien|2016", "Palermo|Italy|2016");
    row("czernowitz/chernivtsi", "Czernowitz|Чернівці|Ukraine|1. September 2022",
        "Chernivtsi|Чернівці|Ukraine|1 September 2022");
}

void SampleSiteTest::everyPartnerWithItsRelation()
{
    QFETCH(QString, slugs);
    QFETCH(QStringList, german);
    QFETCH(QStringList, english);
    const ReadPage de = page(QStringLiteral("de/partner/%1.html").arg(slugs.section(u'/', 0, 0)));
    const ReadPage en = page(QStringLiteral("en/partners/%1.html").arg(slugs.section(u'/', 1)));
    for (const QString &fact : std::as_const(german))
        QVERIFY2(de.text.contains(fact), qPrintable(fact));
    for (const QString &fact : std::as_const(english))
        QVERIFY2(en.text.contains(fact), qPrintable(fact));
    QVERIFY(page(QStringLiteral("de/index.html")).text.contains(german.first()));
    QVERIFY(page(QStringLiteral("en/index.html")).text.contains(english.first()));
}

void SampleSiteTest::overviewHasTheSectionsInOrder()
{
    for (const char *path : {"de/index.html", "en/index.html"}) {
        const ReadPage overview = page(QString::fromLatin1(path));
        QCOMPARE(overview.headings.filter(QStringLiteral("h2 ")).size(), 4);
        qsizetype at = 0;
        for (const char *id : {"partnerships", "cooperations", "current", "contact"}) {
            at = overview.ids.indexOf(QString::fromLatin1(id), at);
            QVERIFY2(at >= 0, id);
        }
        QVERIFY(overview.elements.contains(QStringLiteral("blockquote")));
        for (const char *text : {"Burgplatz 1", "40213", "international@example.org"})
            QVERIFY2(overview.text.contains(QString::fromLatin1(text)), text);
        QCOMPARE(overview.elements.count(QStringLiteral("h3")), 5 + 3); // kinds; news, visits, Infoletter
    }
}

void SampleSiteTest::pagesAreValid()
{
    int pages = 0;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!file.key().endsWith(QLatin1String(".html")))
            continue;
        ++pages;
        const ReadPage read = page(file.key());
        QVERIFY2(read.error.isEmpty(), qPrintable(file.key() + u' ' + read.error));
        QCOMPARE(read.headings.filter(QStringLiteral("h1 ")).size(), 1);
        for (const QString &link : read.links) {
            if (!link.contains(u':') && !link.startsWith(u'#'))
                QVERIFY2(m_files.contains(QDir::cleanPath(QFileInfo(file.key()).path() + u'/' + link)),
                         qPrintable(file.key() + u' ' + link));
        }
    }
    QVERIFY(pages > 2 * (15 + 7));
}

void SampleSiteTest::officeCanBeReached()
{
    for (const char *path : {"de/kontakt.html", "en/contact.html"}) {
        const ReadPage contact = page(QString::fromLatin1(path));
        QVERIFY(contact.links.filter(QStringLiteral("tel:+49211")).size() >= 4);
        QVERIFY(contact.links.filter(QStringLiteral("mailto:")).size() >= 4);
    }
}

QTEST_GUILESS_MAIN(SampleSiteTest)
#include "tst_samplesite.moc"
