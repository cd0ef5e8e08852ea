// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfolding.h"
#include "site/pageindex.h"
#include "site/sitepaths.h"
#include "sitebuild.h"
#include "sitepagereader.h"
#include "support/resultmacros.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace weltkontor;
using sitesample::build;

/// The search over the pages: what its index holds. tests/site/web tries it in a browser.
class SiteSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textOfParts();
    void foldsLikeTheProgram();
    void pagesStandInTheOrderOfTheList();
    void nothingPrivateIsFound();
    void onlyTheSearchPageRunsScripts();
};

namespace
{

QJsonObject indexOf(const QByteArray &script)
{
    const qsizetype begin = script.indexOf('{');
    return QJsonDocument::fromJson(script.mid(begin, script.lastIndexOf('}') + 1 - begin)).object();
}

QByteArray fileLike(const FolderContent &files, const QString &begin)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file.key().startsWith(begin))
            return *file;
    }
    return {};
}

} // namespace

void SiteSearchTest::textOfParts()
{
    QCOMPARE(
        textOfHtml(QStringLiteral("<p class=\"x\">A &amp; B<br />&lt;c&gt; &#39;d&#39; &quot;e&quot;</p>"))
            .simplified(),
        QStringLiteral("A & B <c> 'd' \"e\""));
    QCOMPARE(textOfHtml(QStringLiteral("1 & 2 &unknown; <unfinished")).simplified(),
             QStringLiteral("1 & 2 &unknown;"));
}

void SiteSearchTest::foldsLikeTheProgram()
{
    PageIndex index;
    index.add(QStringLiteral("Żółkiew (Жовква)"), QStringLiteral("Weißwasser, weißwasser; Müller 重庆市"));
    const QJsonObject made = indexOf(index.script());
    const QString words = made[QStringLiteral("words")].toArray().at(0).toString();
    const QString title = words.left(words.indexOf(QStringLiteral(" |")));
    for (const char *word : {" ZOLKIEW", " ЖОВКВА"})
        QVERIFY2((title + u' ').contains(QString::fromUtf8(word)), qPrintable(words));
    for (const char *word : {" WEISSWASSER ", " MUELLER ", " MULLER ", " 重庆市 "})
        QVERIFY2(words.contains(QString::fromUtf8(word)), qPrintable(words));
    // Each letter that a visitor types becomes what the program makes of it.
    const QJsonObject fold = made[QStringLiteral("fold")].toObject();
    QVERIFY(fold.size() > 700);
    for (const char *letter : {"ß", "ä", "Ø", "ł", "ş", "Ž", "ж", "λ", "ế"}) {
        const QString typed = QString::fromUtf8(letter);
        QCOMPARE(fold[typed].toString(), queryWords(typed).join(QString()));
    }
}

void SiteSearchTest::pagesStandInTheOrderOfTheList()
{
    FolderContent files;
    const auto built = build(sitesample::content(), files);
    QVERIFY_RESULT(built);
    for (const Language language : allLanguages) {
        const QString path = SitePaths::page(SitePage::Search, language);
        const QString html = QString::fromUtf8(files.value(path));
        static const QRegularExpression entry(QStringLiteral("<li><a href=\"([^\"]*)\"[^>]*>([^<]*)</a>"));
        const QString main = html.mid(html.indexOf(QLatin1String("<main")));
        QStringList paths, titles;
        const QString list = main.left(main.indexOf(QLatin1String("</main>")));
        for (auto found = entry.globalMatch(list); found.hasNext();) {
            const auto match = found.next();
            paths += languageCode(language) + u'/' + match.captured(1);
            titles += match.captured(2);
        }
        // All pages of the language but itself and the one for addresses that do not exist.
        QSet<QString> all;
        for (const BuiltPage &page : built->pages) {
            if (page.path.startsWith(languageCode(language) + u'/') && page.path != path &&
                page.path != SitePaths::page(SitePage::NotFound, language))
                all += page.path;
        }
        QCOMPARE(QSet<QString>(paths.cbegin(), paths.cend()), all);
        QCOMPARE(paths.size(), all.size());
        const QJsonArray words =
            indexOf(fileLike(files, QStringLiteral("assets/words-") + languageCode(language)))
                .value(QStringLiteral("words"))
                .toArray();
        QCOMPARE(words.size(), paths.size());
        for (qsizetype i = 0; i < titles.size(); ++i) {
            const QString first = searchWords(titles[i].section(u' ', 0, 0)).constFirst();
            QVERIFY2(words[i].toString().startsWith(u' ' + first), qPrintable(titles[i]));
        }
        const qsizetype warsaw = titles.indexOf(language == Language::German ? QStringLiteral("Warschau")
                                                                             : QStringLiteral("Warsaw"));
        QVERIFY(words[warsaw].toString().contains(QStringLiteral(" WARSZAWA ")));
    }
}

void SiteSearchTest::nothingPrivateIsFound()
{
    SiteContent content = sitesample::content();
    content.partners[0].note = QStringLiteral("Geheimsache");
    content.visits[0].gifts = QStringLiteral("Geheimsache");
    FolderContent files;
    QVERIFY_RESULT(build(content, files));
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QVERIFY2(!file->contains("Geheimsache") && !file->contains("GEHEIMSACHE"), qPrintable(file.key()));
        QVERIFY2(!file->contains("BIS GESTERN"), qPrintable(file.key()));
    }
}

void SiteSearchTest::onlyTheSearchPageRunsScripts()
{
    const FolderContent pages = sitesample::pagesOf(sitesample::content());
    int running = 0;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        const bool runs = page->contains("<script src=");
        running += runs;
        QCOMPARE(page->contains("script-src 'self'"), runs);
    }
    QCOMPARE(running, 2);
}

QTEST_GUILESS_MAIN(SiteSearchTest)
#include "tst_sitesearch.moc"
