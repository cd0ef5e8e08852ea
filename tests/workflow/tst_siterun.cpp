// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "sitefixture.h"
#include "support/resultmacros.h"
#include "workflow/siterun.h"

#include <QDir>
#include <QJsonArray>

using namespace weltkontor;

class SiteRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsWhatJsonSays_data() { addBackendRows(); }
    void buildsWhatJsonSays();
    void twiceIsTheSame();
    void oldPagesVanishOthersStay();
    void foreignFolderIsRefused();
    void failedStepLeavesOldPages();
    void cancelledLeavesOldPages();
    void messagesAreInTheChosenLanguage();
};

void SiteRunTest::buildsWhatJsonSays()
{
    QFETCH(Backend, backend);
    SiteFixture fixture(backend);
    QVERIFY(fixture.isReady());
    const QString folder = fixture.path(QStringLiteral("new/site"));
    const auto built = SiteRun::run(fixture.database(), {folder, {}});
    QVERIFY_RESULT(built);
    const FolderContent files = fixture.content(QStringLiteral("new/site"));
    qint64 bytes = 0;
    int pages = 0;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        bytes += file->size();
        pages += file.key().endsWith(QLatin1String(".html")) ? 1 : 0;
    }
    const QJsonObject json = built->toJson();
    QCOMPARE(json.value(QLatin1String("folder")).toString(), folder);
    QCOMPARE(json.value(QLatin1String("pages")).toInt(), pages);
    QCOMPARE(json.value(QLatin1String("files")).toInt(), files.size());
    QCOMPARE(json.value(QLatin1String("bytes")).toInteger(), bytes);
    QVERIFY(!json.value(QLatin1String("findings")).toArray().isEmpty());
    QVERIFY(files.value(QStringLiteral("de/partner/warschau.html")).contains("Warschau"));
    QVERIFY(files.value(QStringLiteral("en/partners/warsaw.html")).contains("Warsaw"));
}

void SiteRunTest::twiceIsTheSame()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    const QString folder = fixture.path(QStringLiteral("site"));
    QVERIFY(QDir().mkpath(folder)); // an empty one is as good as none
    QVERIFY_RESULT(SiteRun::run(fixture.database(), {folder, {}}));
    const FolderContent first = fixture.content(QStringLiteral("site"));
    QVERIFY_RESULT(SiteRun::run(fixture.database(), {folder + QStringLiteral("/../site/"), {}}));
    QCOMPARE(fixture.content(QStringLiteral("site")), first);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 7);
}

void SiteRunTest::oldPagesVanishOthersStay()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    const Record article = fixture.addPartner(QStringLiteral("Haifa"), QStringLiteral("Haifa"));
    QVERIFY(article.id);
    const QString folder = fixture.path(QStringLiteral("site"));
    QVERIFY_RESULT(SiteRun::run(fixture.database(), {folder, {}}));
    QVERIFY(QFile::exists(folder + QStringLiteral("/de/partner/haifa.html")));
    QFile own(folder + QStringLiteral("/de/partner/robots.txt"));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("own") == 3);
    own.close();

    QVERIFY(fixture.remove(article.reference()));
    QVERIFY_RESULT(SiteRun::run(fixture.database(), {folder, {}}));
    QVERIFY(!QFile::exists(folder + QStringLiteral("/de/partner/haifa.html")));
    QVERIFY(QFile::exists(folder + QStringLiteral("/de/partner/warschau.html")));
    QCOMPARE(fixture.content(QStringLiteral("site")).value(QStringLiteral("de/partner/robots.txt")),
             QByteArray("own"));
}

void SiteRunTest::foreignFolderIsRefused()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    const QString folder = fixture.path(QStringLiteral("photos"));
    const FolderContent photos{{QStringLiteral("index.html"), "mine"}, {QStringLiteral("a/b.jpg"), "photo"}};
    QVERIFY(writeFolder(folder, photos));
    const auto built = SiteRun::run(fixture.database(), {folder, {}});
    QVERIFY_ERROR(built, Denied);
    QVERIFY(built.error().message.contains(QStringLiteral("photos")));
    QCOMPARE(fixture.content(QStringLiteral("photos")), photos);
    QVERIFY_ERROR(SiteRun::run(fixture.database(), {folder + QStringLiteral("/index.html"), {}}), Denied);
    QCOMPARE(fixture.content(QStringLiteral("photos")), photos);
}

void SiteRunTest::failedStepLeavesOldPages()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    const QString folder = fixture.path(QStringLiteral("site"));
    QVERIFY_RESULT(SiteRun::run(fixture.database(), {folder, {}}));
    // Somebody's own file stands where a new page wants its folder to be.
    const FolderContent before = fixture.content(QStringLiteral("site"));
    QVERIFY(QFile::remove(folder + QStringLiteral("/en/news/index.html")));
    QVERIFY(QDir().rmdir(folder + QStringLiteral("/en/news")));
    QFile obstacle(folder + QStringLiteral("/en/news"));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    FolderContent expected = before;
    expected.remove(QStringLiteral("en/news/index.html"));
    expected.insert(QStringLiteral("en/news"), {});
    const auto built = SiteRun::run(fixture.database(), {folder, {}});
    QVERIFY_ERROR(built, Denied);
    QCOMPARE(fixture.content(QStringLiteral("site")), expected);
    QVERIFY(obstacle.remove());
    QVERIFY_RESULT(SiteRun::run(fixture.database(), {folder, {}}));
    QCOMPARE(fixture.content(QStringLiteral("site")), before);
}

void SiteRunTest::cancelledLeavesOldPages()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    const QString folder = fixture.path(QStringLiteral("site"));
    QVERIFY_RESULT(SiteRun::run(fixture.database(), {folder, {}}));
    const FolderContent before = fixture.content(QStringLiteral("site"));
    QVERIFY(fixture.addPartner(QStringLiteral("Haifa"), QStringLiteral("Haifa")).id);
    Progress *running = nullptr;
    Progress progress([&](const QString &, qint64 done, qint64 total) {
        if (total > 0 && done + 1 == total)
            running->cancel();
    });
    running = &progress;
    QVERIFY_ERROR(SiteRun::run(fixture.database(), {folder, {}}, &progress), Cancelled);
    QCOMPARE(fixture.content(QStringLiteral("site")), before);
}

void SiteRunTest::messagesAreInTheChosenLanguage()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    setMessageLanguage(Language::English);
    const auto built = SiteRun::run(fixture.database(), {fixture.path(QStringLiteral("site")), {}});
    QVERIFY_RESULT(built);
    const QJsonArray findings = built->toJson().value(QLatin1String("findings")).toArray();
    QStringList messages;
    for (const auto &finding : findings)
        messages += finding.toObject().value(QLatin1String("message")).toString();
    QVERIFY(messages.contains(
        QStringLiteral("Warsaw has no published partnership and so is not on the overview.")));
    QVERIFY(messages.contains(QStringLiteral("The settings lack “Headline”, which every page shows.")));
}

QTEST_GUILESS_MAIN(SiteRunTest)
#include "tst_siterun.moc"
