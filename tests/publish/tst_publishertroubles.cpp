// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "publishfixture.h"
#include "support/resultmacros.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace weltkontor;
using Switching = FolderTransport::Switching;

class PublisherTroublesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setMessageLanguage(Language::English); }
    void foreignFilesStay_data() { addSwitchingRows(); }
    void foreignFilesStay();
    void foreignFileIsNotReplacedUnasked_data() { addSwitchingRows(); }
    void foreignFileIsNotReplacedUnasked();
    void automaticTakesFilesWhereOthersAre();
    void automaticTakesReleasesWhereNobodyIs();
    void damagedFileIsSentAgain();

    void fullDiskLeavesTheOldSite_data() { addSwitchingRows(); }
    void fullDiskLeavesTheOldSite();
    void deniedFolderIsSaid_data() { addSwitchingRows(); }
    void deniedFolderIsSaid();
    void damagedStateIsRefused();
    void siteChangedMeanwhileIsNoticed();
};

void PublisherTroublesTest::foreignFilesStay()
{
    QFETCH(Switching, switching);
    PublishFixture desk;
    QVERIFY(writeFile(desk.target() + QStringLiteral("/robots.txt"), "theirs"));
    QVERIFY(writeFile(desk.target() + QStringLiteral("/de/extra/seite.html"), "theirs too"));
    const auto withTheirs = [](FolderContent content) {
        content.insert(QStringLiteral("robots.txt"), "theirs");
        content.insert(QStringLiteral("de/extra/seite.html"), "theirs too");
        return content;
    };
    QVERIFY_RESULT(desk.publish(oldSite(), switching));
    QCOMPARE(readFolder(desk.target()), withTheirs(oldSite()));
    QVERIFY_RESULT(desk.publish(newSite(), switching));
    QCOMPARE(readFolder(desk.target()), withTheirs(newSite()));
    QVERIFY_RESULT(desk.rollback(switching));
    QCOMPARE(readFolder(desk.target()), withTheirs(oldSite()));
}

void PublisherTroublesTest::foreignFileIsNotReplacedUnasked()
{
    QFETCH(Switching, switching);
    PublishFixture desk;
    QVERIFY(writeFile(desk.target() + QStringLiteral("/index.html"), "theirs"));
    const auto refused = desk.publish(oldSite(), switching);
    QVERIFY_ERROR(refused, Conflict);
    QVERIFY(refused.error().message.contains(QStringLiteral("index.html")));
    QCOMPARE(readFolder(desk.target()), FolderContent({{QStringLiteral("index.html"), "theirs"}}));
    PublishRequest agreed = desk.request();
    agreed.replaceForeign = true;
    QVERIFY_RESULT(desk.publish(oldSite(), switching, agreed));
    QCOMPARE(readFolder(desk.target()), oldSite());
}

void PublisherTroublesTest::automaticTakesFilesWhereOthersAre()
{
    PublishFixture desk;
    QVERIFY(writeFile(desk.target() + QStringLiteral("/portal.html"), "the city's portal"));
    QVERIFY_RESULT(desk.publish(oldSite()));
    QVERIFY(QFileInfo::exists(desk.target() + QStringLiteral("/.pub/manifest")));
    QCOMPARE(QDir(QFileInfo(desk.target()).path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("site")});
}

void PublisherTroublesTest::automaticTakesReleasesWhereNobodyIs()
{
#ifdef Q_OS_LINUX
    PublishFixture desk;
    QVERIFY(QDir().mkpath(desk.target()));
    QVERIFY_RESULT(desk.publish(oldSite()));
    QVERIFY_RESULT(desk.publish(newSite()));
    QVERIFY(!QFileInfo(desk.target()).isSymbolicLink());
    const QString store = QFileInfo(desk.target()).path() + QStringLiteral("/.site.weltkontor");
    QCOMPARE(readFolder(store + QStringLiteral("/releases/1")), oldSite());
    // What was withdrawn must not be readable through the web server beside the folder.
    QCOMPARE(int(QFileInfo(store).permissions() & (QFile::ReadOther | QFile::ExeOther)), 0);
    QVERIFY(QFileInfo(desk.target()).permissions() & QFile::ReadOther);
    QVERIFY(QFileInfo(desk.target() + QStringLiteral("/index.html")).permissions() & QFile::ReadOther);
    QVERIFY_ERROR(desk.publish(oldSite(), Switching::Files), Invalid);
#else
    QSKIP("only Linux changes folders in one step");
#endif
}

void PublisherTroublesTest::damagedFileIsSentAgain()
{
    PublishFixture desk;
    QVERIFY_RESULT(desk.publish(oldSite()));
    // Somebody replaced an unchanged page by one of the same size.
    QVERIFY(QFile::remove(desk.target() + QStringLiteral("/de/partner/warschau.html")));
    QVERIFY(writeFile(desk.target() + QStringLiteral("/de/partner/warschau.html"), "WARSCHAU"));
    QVERIFY_RESULT(desk.publish(newSite()));
#ifdef Q_OS_LINUX
    QCOMPARE(readFolder(desk.target()), newSite());
#endif
}

void PublisherTroublesTest::fullDiskLeavesTheOldSite()
{
#ifdef Q_OS_UNIX
    QFETCH(Switching, switching);
    PublishFixture desk;
    QVERIFY_RESULT(desk.publish(oldSite(), switching));
    FolderContent big = oldSite();
    big.insert(QStringLiteral("de/gross.html"), QByteArray(300'000, 'x'));
    QVERIFY(writeFolder(desk.site(), big));
    // No file may grow past this: what a full disk answers, without filling one.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{100'000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    FolderTransport transport(desk.target(), switching);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto refused = Publisher(transport, desk.clock(), desk.state()).publish(desk.request());
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY_ERROR(refused, Unreachable);
    QVERIFY2(refused.error().message.contains(QStringLiteral("no space")),
             qPrintable(refused.error().message));
    QCOMPARE(readFolder(desk.target()), oldSite());
    QVERIFY_RESULT(desk.publish(big, switching));
    QCOMPARE(readFolder(desk.target()), big);
#else
    QSKIP("needs a limit of the file size");
#endif
}

void PublisherTroublesTest::deniedFolderIsSaid()
{
#ifdef Q_OS_UNIX
    QFETCH(Switching, switching);
    PublishFixture desk;
    QVERIFY(writeFolder(desk.site(), oldSite()));
    const QString parent = QFileInfo(desk.target()).path();
    QVERIFY(QDir().mkpath(parent));
    QFile::setPermissions(parent, QFile::ReadOwner | QFile::ExeOwner);
    const bool isRoot = geteuid() == 0;
    if (isRoot) { // root may write everywhere
        const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                              QFile::ReadOther | QFile::ExeOther;
        for (const QString &folder : {parent, desk.site(), QFileInfo(desk.site()).path()})
            QFile::setPermissions(folder, readable);
        QVERIFY(QDir().mkpath(desk.state()));
        QVERIFY(chown(qPrintable(desk.state()), 65534, 65534) == 0);
        QCOMPARE(seteuid(65534), 0);
    }
    FolderTransport transport(desk.target(), switching);
    const auto refused = Publisher(transport, desk.clock(), desk.state()).publish(desk.request());
    const auto tested = transport.test();
    if (isRoot)
        QCOMPARE(seteuid(0), 0);
    QFile::setPermissions(parent, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY_ERROR(refused, Denied);
    QVERIFY_ERROR(tested, Denied);
    QVERIFY_RESULT(desk.publish(oldSite(), switching));
#else
    QSKIP("needs folder rights");
#endif
}

void PublisherTroublesTest::damagedStateIsRefused()
{
    PublishFixture desk;
    QVERIFY_RESULT(desk.publish(oldSite()));
    QVERIFY(writeFile(desk.target() + QStringLiteral("/.pub/manifest"), "not ours"));
    QVERIFY_ERROR(desk.publish(newSite()), Invalid);
    QCOMPARE(readFolder(desk.target()), oldSite());
}

void PublisherTroublesTest::siteChangedMeanwhileIsNoticed()
{
    PublishFixture desk;
    QVERIFY_RESULT(desk.publish(oldSite()));
    QVERIFY(writeFolder(desk.site(), newSite()));
    FolderTransport transport(desk.target());
    bool hasChanged = false;
    transport.setStepHook([&](const char *) {
        if (!std::exchange(hasChanged, true))
            writeFile(desk.site() + QStringLiteral("/de/partner/haifa.html"), "another text");
    });
    QVERIFY_ERROR(Publisher(transport, desk.clock(), desk.state()).publish(desk.request()), Conflict);
    QCOMPARE(readFolder(desk.target()), oldSite());
}

QTEST_GUILESS_MAIN(PublisherTroublesTest)
#include "tst_publishertroubles.moc"
