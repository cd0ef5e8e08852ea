// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/phrases.h"
#include "base/progress.h"
#include "site/sitebuilder.h"
#include "site/sitepages.h"
#include "sitebuild.h"
#include "sitepagereader.h"
#include "sitesample.h"
#include "support/resultmacros.h"
#include "support/sitefolder.h"

#include <QHashSeed>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>

#include <clocale>

using namespace weltkontor;
using sitesample::build;
using sitesample::pagesOf;

/// The pages of a whole small city.
class SiteBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreWellFormed();
    void pagesAreValidHtml();
    void linksLeadSomewhere();
    void pagesComeInPairs();
    void hostileTextsStayText_data();
    void hostileTextsStayText();
    void missingTranslationsAreTold();
    void sameContentSameBytes();
    void sameBytesElsewhere();
    void gonePartnersHaveNoPage();
    void equalNamesHaveOwnPages();
    void emptyContentBuilds();
    void nothingForeignIsLoaded();
    void cancelled();
    void unwritableFolder();
};

void SiteBuilderTest::pagesAreWellFormed()
{
    const FolderContent pages = pagesOf(sitesample::content());
    QCOMPARE(pages.size(), 2 + 2 * (10 + 6 + 2 + 1 + 1));
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        const ReadPage read = ReadPage::of(*page);
        QVERIFY2(read.error.isEmpty(), qPrintable(page.key() + u' ' + read.error));
        QCOMPARE(read.headings.filter(QStringLiteral("h1 ")).size(), 1);
        QCOMPARE(read.elements.count(QStringLiteral("main")), 1);
        const QSet<QString> ids(read.ids.cbegin(), read.ids.cend());
        QCOMPARE(ids.size(), read.ids.size());
        int level = 0;
        for (const QString &heading : read.headings) {
            const int next = heading.mid(1, 1).toInt();
            QVERIFY2(next <= level + 1, qPrintable(page.key() + u' ' + heading));
            level = next;
        }
        QVERIFY(!read.attributes.contains(QStringLiteral("style")));
        QVERIFY(!read.elements.contains(QStringLiteral("style")));
        // Scripts are files of the site or data that no browser runs.
        static const QRegularExpression script(QStringLiteral(
            "<script( src=\"[\\w./-]+\" defer=\"defer\">| type=\"application/ld\\+json\">[^<>&]*)"
            "</script>"));
        QCOMPARE(QString::fromUtf8(*page).count(script), read.elements.count(QStringLiteral("script")));
    }
}

void SiteBuilderTest::pagesAreValidHtml()
{
    FolderContent files;
    QVERIFY_RESULT(build(sitesample::content(), files));
    const QTemporaryDir folder;
    QVERIFY(writeFolder(folder.path(), files));
    for (auto page = files.cbegin(); page != files.cend(); ++page) {
        if (!page.key().endsWith(QLatin1String(".html")))
            continue;
        QProcess tidy;
        tidy.start(QStringLiteral("tidy"), {QStringLiteral("-quiet"), QStringLiteral("-errors"),
                                            QStringLiteral("-utf8"), folder.filePath(page.key())});
        QVERIFY2(tidy.waitForFinished(), "tidy is missing: packaging/setup test installs it");
        QByteArrayList complaintLines = tidy.readAllStandardError().split('\n');
        complaintLines.removeIf([](const QByteArray &line) {
            // Debian's tidy knows WAI-ARIA 1.0; aria-current came with 1.1 and is allowed everywhere.
            // It takes SVG's own links for HTML's as well.
            return line.contains("proprietary attribute \"aria-current\"") ||
                   line.contains("<a> proprietary attribute \"href\"") ||
                   line.contains("<a> proprietary attribute \"class\"");
        });
        const QByteArray complaints = complaintLines.join('\n').trimmed();
        QVERIFY2(complaints.isEmpty(), page.key().toUtf8() + "\n" + complaints);
    }
}

void SiteBuilderTest::linksLeadSomewhere()
{
    FolderContent files;
    QVERIFY_RESULT(build(sitesample::content(), files));
    int checked = 0;
    for (auto page = files.cbegin(); page != files.cend(); ++page) {
        if (!page.key().endsWith(QLatin1String(".html")))
            continue;
        const ReadPage read = ReadPage::of(*page);
        for (const QString &link : read.links) {
            if (link.contains(u':'))
                continue;
            if (link.startsWith(u'#')) {
                QVERIFY2(read.ids.contains(link.mid(1)), qPrintable(page.key() + u' ' + link));
                continue;
            }
            const QString target = QDir::cleanPath(QFileInfo(page.key()).path() + u'/' + link);
            QVERIFY2(files.contains(target), qPrintable(page.key() + u' ' + link));
            ++checked;
        }
    }
    QVERIFY(checked > 300);
    // Every page can be reached by links from the first.
    QSet<QString> reached;
    QStringList next{QStringLiteral("index.html")};
    while (!next.isEmpty()) {
        const QString page = next.takeFirst();
        if (reached.contains(page) || !page.endsWith(QLatin1String(".html")))
            continue;
        reached += page;
        const auto links = ReadPage::of(files.value(page)).links;
        for (const QString &link : links) {
            if (!link.contains(u':') && !link.startsWith(u'#'))
                next += QDir::cleanPath(QFileInfo(page).path() + u'/' + link);
        }
    }
    for (auto page = files.cbegin(); page != files.cend(); ++page) {
        if (page.key().endsWith(QLatin1String(".html")) && !page.key().endsWith(QLatin1String("404.html")))
            QVERIFY2(reached.contains(page.key()), qPrintable(page.key()));
    }
}

void SiteBuilderTest::pagesComeInPairs()
{
    const FolderContent pages = pagesOf(sitesample::content());
    QVERIFY(pages.contains(QStringLiteral("de/partner/zolkiew.html")));
    QVERIFY(pages.contains(QStringLiteral("en/partners/zhovkva.html")));
    QVERIFY(pages.contains(QStringLiteral("de/partner/praefektur-chiba.html")));
    QVERIFY(pages.contains(QStringLiteral("de/infoletter/2026-45.html")));
    QVERIFY(pages.contains(QStringLiteral("de/aktuelles/2026-11-05-jugendorchester-zu-gast.html")));
    QSet<QString> counterparts;
    static const QRegularExpression alternate(QStringLiteral(
        "<link rel=\"alternate\" hreflang=\"(..)\" href=\"https://www.example.org/international/([^\"]*)\""));
    static const QRegularExpression canonical(
        QStringLiteral("<link rel=\"canonical\" href=\"https://www.example.org/international/([^\"]*)\""));
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        if (!page.key().contains(u'/'))
            continue;
        QCOMPARE(ReadPage::of(*page).language, page.key().left(2));
        if (page.key().endsWith(QLatin1String("404.html")))
            continue;
        QStringList languages;
        for (auto matches = alternate.globalMatch(QString::fromUtf8(*page)); matches.hasNext();) {
            const auto match = matches.next();
            const QString target = match.captured(2);
            languages += match.captured(1);
            QCOMPARE(target.left(2), match.captured(1));
            if (match.captured(1) != page.key().left(2))
                counterparts += target;
            else
                QCOMPARE(target, page.key());
        }
        QCOMPARE(languages, QStringList({QStringLiteral("de"), QStringLiteral("en")}));
        QCOMPARE(canonical.match(QString::fromUtf8(*page)).captured(1), page.key());
    }
    QCOMPARE(counterparts.size(), pages.size() - 4);
}

void SiteBuilderTest::hostileTextsStayText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("quotes") << QStringLiteral("\"><img src=x onerror=alert(1)> 'a' & <b");
    QTest::newRow("entity") << QStringLiteral("&lt;b&gt; &amp; &#60;");
    QTest::newRow("mustache") << QStringLiteral("{{title}} {{{content}}} {{> page}} }}");
    QTest::newRow("right to left") << QStringLiteral("שלום (עולם) \u202Eabc");
    QTest::newRow("emoji") << QStringLiteral("Fest 🎉 \U0001F469\u200D\U0001F52C");
    QTest::newRow("formula") << QStringLiteral("=1+1");
    QTest::newRow("path") << QStringLiteral("../../etc/passwd");
    QTest::newRow("percent") << QStringLiteral("100 %1 %n");
}

void SiteBuilderTest::hostileTextsStayText()
{
    QFETCH(QString, text);
    SiteContent content = sitesample::content();
    const Bilingual hostile{text, text};
    content.profile.headline = content.profile.department = content.profile.quotation = hostile;
    content.partners[0].name = content.articles[0].title = content.articles[0].teaser = hostile;
    content.articles[0].body = content.partners[0].description = hostile;
    content.visits[0].title = content.milestones[0].wording = hostile;
    content.partners[0].nameLocal = content.partners[0].state = content.persons[0].name = text;
    content.partners[0].pictureAlt = hostile;
    content.partners[0].furtherNames = {text};
    content.persons[0].phone = text;
    content.catalogues.add(QStringLiteral("partnership_kind"), {QStringLiteral("odd"), text, text});
    content.partnerships[0].kind = QStringLiteral("odd");
    FolderContent files;
    const auto built = build(content, files);
    QVERIFY_RESULT(built);
    const ReadPage overview = ReadPage::of(files.value(QStringLiteral("de/index.html")));
    for (const BuiltPage &page : built->pages) {
        const ReadPage read = ReadPage::of(files.value(page.path));
        QVERIFY2(read.error.isEmpty(), qPrintable(page.path + u' ' + read.error));
        QVERIFY(FileManifest::isSafePath(page.path));
        QCOMPARE(read.elements.count(QStringLiteral("script")),
                 page.path.endsWith(QLatin1String("search.html")) ||
                         page.path.endsWith(QLatin1String("suche.html"))
                     ? 2
                     : int(files.value(page.path).contains("ld+json")));
        QVERIFY(!read.elements.contains(QStringLiteral("b")));
        QVERIFY(!read.attributes.contains(QStringLiteral("onerror")));
        QCOMPARE(read.headings.filter(QStringLiteral("h1 ")).size(), 1);
    }
    QVERIFY(overview.headings.contains(QStringLiteral("h1 ") + text));
    const auto page = std::find_if(built->pages.cbegin(), built->pages.cend(), [](const BuiltPage &one) {
        return one.record == RecordRef(PartnerId{11});
    });
    QVERIFY(ReadPage::of(files.value(page->path)).text.count(text) >= 4);
}

void SiteBuilderTest::missingTranslationsAreTold()
{
    FolderContent files;
    const auto complete = build(sitesample::content(), files);
    QVERIFY_RESULT(complete);
    QCOMPARE(complete->findings.size(), 1); // the article that was shown until yesterday
    QCOMPARE(complete->findings[0].kind, SiteFinding::Kind::Expired);
    QCOMPARE(complete->findings[0].record, RecordRef(ArticleId{44}));

    SiteContent content = sitesample::content();
    content.partners[0].description.en.clear();
    content.partners[1].name.de.clear();
    content.profile.accessibility.en.clear();
    content.partners[0].pictureAlt.de.clear();
    content.partnerships.removeLast();
    content.visits[0].pictures = {DocumentId{90}};
    content.profile.siteAddress = {};
    content.articles[1].shownUntil = sitesample::day().addDays(-1);
    content.articles[0].body.de += QStringLiteral("\n\n![x](https://example.org/x.png)");
    const auto built = build(content, files);
    QVERIFY_RESULT(built);
    using Kind = SiteFinding::Kind;
    const auto has = [&](Kind kind, const RecordRef &record, const char *field,
                         std::optional<Language> language) {
        return std::any_of(built->findings.cbegin(), built->findings.cend(), [&](const SiteFinding &finding) {
            return finding.kind == kind && finding.record == record &&
                   finding.field == QLatin1String(field) && finding.language == language;
        });
    };
    QVERIFY(has(Kind::TranslationMissing, PartnerId{11}, "description", Language::English));
    QVERIFY(has(Kind::TranslationMissing, PartnerId{12}, "name", Language::German));
    QVERIFY(has(Kind::LegalLinkMissing, content.profile.id, "accessibility", Language::English));
    QVERIFY(has(Kind::AltTextMissing, PartnerId{11}, "picture_alt", Language::German));
    QVERIFY(has(Kind::NoRelation, PartnerId{15}, "", {}));
    QVERIFY(has(Kind::LinkLeftOut, ArticleId{41}, "body", {}));
    QVERIFY(has(Kind::SiteAddressMissing, content.profile.id, "site_address", {}));
    QVERIFY(has(Kind::Expired, ArticleId{42}, "shown_until", {}));
    QVERIFY(has(Kind::AltTextMissing, VisitId{51}, "pictures", Language::German));
    QCOMPARE(built->findings.size(), 11);
    for (const SiteFinding &finding : built->findings)
        QCOMPARE(finding.blocks(), finding.kind == Kind::LegalLinkMissing);
    for (const SiteFinding &finding : built->findings) {
        for (const Language language : allLanguages) {
            const QString text = finding.text(language);
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            if (finding.record.type != RecordType::Settings)
                QVERIFY2(text.contains(language == Language::German ? finding.titleDe : finding.titleEn),
                         qPrintable(text));
        }
    }
    // The page shows the other language and says so.
    const ReadPage page = ReadPage::of(files.value(QStringLiteral("en/partners/warsaw.html")));
    QVERIFY(page.foreign.filter(QStringLiteral("de:")).join(u' ').contains(QStringLiteral("Hauptstadt")));
    QCOMPARE(page.error, QString());
}

void SiteBuilderTest::sameContentSameBytes()
{
    FolderContent first, second;
    const auto one = build(sitesample::content(), first);
    const auto two = build(sitesample::content(), second);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(two);
    QCOMPARE(first, second);
    QCOMPARE(one->manifest, two->manifest);
    // The order in which storage gives the records does not matter where it is not the id's.
    SiteContent shuffled = sitesample::content();
    std::reverse(shuffled.articles.begin(), shuffled.articles.end());
    std::reverse(shuffled.milestones.begin(), shuffled.milestones.end());
    FolderContent third;
    QVERIFY_RESULT(build(shuffled, third));
    QCOMPARE(third, first);
    // Nothing but what depends on the day changes with the clock.
    FolderContent later;
    QVERIFY_RESULT(build(sitesample::content(), later, sitesample::day().addDays(-1)));
    QCOMPARE(later.value(QStringLiteral("de/partner/haifa.html")),
             first.value(QStringLiteral("de/partner/haifa.html")));
    // The manifest tells the truth.
    QCOMPARE(one->manifest.entries().size(), first.size());
    qint64 bytes = 0;
    for (auto file = first.cbegin(); file != first.cend(); ++file) {
        QCOMPARE(one->manifest.entries().value(file.key()).size, file->size());
        bytes += file->size();
    }
    QCOMPARE(one->bytes, bytes);
    const QTemporaryDir folder;
    QVERIFY(writeFolder(folder.path(), first));
    const auto scanned = FileManifest::ofFolder(folder.path());
    QVERIFY_RESULT(scanned);
    QCOMPARE(*scanned, one->manifest);
}

/// Another office: its computer stands in another time zone, speaks another language and stores in another
/// order.
void SiteBuilderTest::sameBytesElsewhere()
{
    const QByteArray zone = qgetenv("TZ");
    FolderContent here, elsewhere;
    QHashSeed::setDeterministicGlobalSeed();
    QVERIFY_RESULT(build(sitesample::content(), here));
    QHashSeed::resetRandomGlobalSeed();
    qputenv("TZ", "Asia/Tokyo");
    // Turkish writes i in capitals with a dot, Arabic has digits of its own.
    for (const char *locale : {"tr_TR", "ar_EG"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        const QByteArray before = setlocale(LC_ALL, nullptr);
        setlocale(LC_ALL, "C");
        const auto built = build(sitesample::content(), elsewhere);
        setlocale(LC_ALL, before.constData());
        QLocale::setDefault(QLocale::c());
        QVERIFY_RESULT(built);
        QCOMPARE(elsewhere.keys(), here.keys());
        for (auto file = here.cbegin(); file != here.cend(); ++file)
            QVERIFY2(elsewhere.value(file.key()) == *file, qPrintable(file.key()));
    }
    qputenv("TZ", zone);
}

void SiteBuilderTest::gonePartnersHaveNoPage()
{
    SiteContent content = sitesample::content();
    content.partnerships.removeIf([](const Partnership &one) { return one.partner.value == 11; });
    content.milestones.removeIf([](const Milestone &one) { return one.partnership.value == 21; });
    content.partners.removeFirst();
    const FolderContent pages = pagesOf(content);
    QVERIFY(!pages.contains(QStringLiteral("de/partner/warschau.html")));
    for (auto page = pages.cbegin(); page != pages.cend(); ++page)
        QVERIFY2(!page->contains("Warschau"), qPrintable(page.key()));
}

void SiteBuilderTest::equalNamesHaveOwnPages()
{
    SiteContent content = sitesample::content();
    content.partners[1].name = content.partners[0].name;
    content.partners[2].name = {QStringLiteral("🎉"), QStringLiteral("🎉")};
    content.partners[3].name = {QStringLiteral("Index"), QStringLiteral("404")};
    const FolderContent pages = pagesOf(content);
    QVERIFY(pages.contains(QStringLiteral("de/partner/warschau.html")));
    QVERIFY(pages.contains(QStringLiteral("de/partner/warschau-12.html")));
    QVERIFY(pages.contains(QStringLiteral("de/partner/partner-13.html")));
    QVERIFY(pages.contains(QStringLiteral("de/partner/index-14.html")));
    QVERIFY(pages.contains(QStringLiteral("en/partners/404-14.html")));
    QVERIFY(pages.value(QStringLiteral("de/partner/warschau.html")).contains("1.863.056"));
}

void SiteBuilderTest::emptyContentBuilds()
{
    FolderContent files;
    const auto built = build({}, files);
    QVERIFY_RESULT(built);
    QVERIFY(!built->findings.isEmpty());
    for (const BuiltPage &page : built->pages) {
        const ReadPage read = ReadPage::of(files.value(page.path));
        QVERIFY2(read.error.isEmpty(), qPrintable(page.path + u' ' + read.error));
        QCOMPARE(read.headings.filter(QStringLiteral("h1 ")).size(), 1);
        QVERIFY(read.headings.first().size() > 3);
    }
}

void SiteBuilderTest::nothingForeignIsLoaded()
{
    FolderContent files;
    QVERIFY_RESULT(build(sitesample::content(), files));
    static const QRegularExpression loading(QStringLiteral(
        "<(img|script|iframe|link rel=\"stylesheet\"|source|video)[^>]*(src|href)=\"([^\"]*)\""));
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        for (auto matches = loading.globalMatch(QString::fromUtf8(*file)); matches.hasNext();)
            QVERIFY(!matches.next().captured(3).contains(u':'));
        if (file.key().endsWith(QLatin1String(".html")))
            QVERIFY(file->contains("default-src &apos;none&apos;") || file->contains("default-src 'none'"));
        if (file.key().endsWith(QLatin1String(".css")))
            QVERIFY(!file->contains("url(") && !file->contains("@import"));
    }
}

void SiteBuilderTest::cancelled()
{
    auto templates = SiteTemplates::load();
    QVERIFY_RESULT(templates);
    const FixedClock clock(QDateTime(sitesample::day(), QTime(12, 0)));
    const QTemporaryDir folder;
    Progress *running = nullptr;
    int reports = 0;
    Progress progress([&](const QString &, qint64, qint64) {
        if (++reports == 3)
            running->cancel();
    });
    running = &progress;
    QVERIFY_ERROR(SiteBuilder(*templates, clock).build(sitesample::content(), folder.path(), &progress),
                  Cancelled);
    QCOMPARE(reports, 3);
}

void SiteBuilderTest::unwritableFolder()
{
    auto templates = SiteTemplates::load();
    QVERIFY_RESULT(templates);
    const FixedClock clock(QDateTime(sitesample::day(), QTime(12, 0)));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const auto built = SiteBuilder(*templates, clock).build(sitesample::content(), file);
    QVERIFY_ERROR(built, Unreachable);
    QVERIFY(built.error().message.contains(QStringLiteral("file")));
}

QTEST_GUILESS_MAIN(SiteBuilderTest)
#include "tst_sitebuilder.moc"
