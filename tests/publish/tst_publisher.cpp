// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "publishfixture.h"
#include "support/resultmacros.h"

#include <QFileInfo>

#include <atomic>
#include <thread>

using namespace weltkontor;
using Switching = FolderTransport::Switching;

class PublisherTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setMessageLanguage(Language::English); }
    void publishesTheDifference_data() { addSwitchingRows(); }
    void publishesTheDifference();
    void sameSiteAsksOnce_data() { addSwitchingRows(); }
    void sameSiteAsksOnce();
    void dryRunChangesNothing_data() { addSwitchingRows(); }
    void dryRunChangesNothing();
    void bringsBackTheOneBefore_data() { addSwitchingRows(); }
    void bringsBackTheOneBefore();
    void keepsTheLastTen_data() { addSwitchingRows(); }
    void keepsTheLastTen();
    void nothingToBringBack();
    void emptySiteIsRefused();
    void jsonHasThePromisedKeys();

    void somebodyElsesPublicationIsNoticed_data() { addSwitchingRows(); }
    void somebodyElsesPublicationIsNoticed();
    void lockNamesItsHolder_data() { addSwitchingRows(); }
    void lockNamesItsHolder();
    void oneOfSixteenProceeds_data() { addSwitchingRows(); }
    void oneOfSixteenProceeds();
    void readerNeverMissesAPage_data() { addSwitchingRows(); }
    void readerNeverMissesAPage();
};

void PublisherTest::publishesTheDifference()
{
    QFETCH(Switching, switching);
    PublishFixture desk;
    const auto first = desk.publish(oldSite(), switching);
    QVERIFY_RESULT(first);
    QCOMPARE(readFolder(desk.target()), oldSite());
    QCOMPARE(first->added, oldSite().size());
    QCOMPARE(first->publication.release, 1);

    const auto second = desk.publish(newSite(), switching);
    QVERIFY_RESULT(second);
    QCOMPARE(readFolder(desk.target()), newSite());
    QVERIFY(!QFileInfo::exists(desk.target() + QStringLiteral("/de/alt")));
    QCOMPARE(second->added, 5);
    QCOMPARE(second->changed, 3);
    QCOMPARE(second->removed, 4);
    QCOMPARE(second->unchanged, 2);
    QCOMPARE(second->pages.size(), 12);
    QCOMPARE(second->publication.release, 2);
    qint64 bytes = 0;
    for (const auto &page : second->pages) {
        if (page.change != PublishResult::Change::Removed)
            bytes += newSite()[page.path].size();
    }
    QCOMPARE(second->bytes, bytes);
}

void PublisherTest::sameSiteAsksOnce()
{
    QFETCH(Switching, switching);
    PublishFixture desk;
    QVERIFY_RESULT(desk.publish(oldSite(), switching));
    const auto again = desk.publish(oldSite(), switching);
    QVERIFY_RESULT(again);
    QCOMPARE(again->requests, 1);
    QCOMPARE(again->unchanged, oldSite().size());
    QCOMPARE(again->publication.release, 1);
    QVERIFY(again->pages.isEmpty());
}

void PublisherTest::dryRunChangesNothing()
{
    QFETCH(Switching, switching);
    PublishFixture desk;
    PublishRequest dry = desk.request();
    dry.dryRun = true;
    const auto first = desk.publish(oldSite(), switching, dry);
    QVERIFY_RESULT(first);
    QCOMPARE(first->added, oldSite().size());
    QCOMPARE(first->publication.release, 0);
    QVERIFY(!QFileInfo::exists(QFileInfo(desk.target()).path()));
    QVERIFY(!QFileInfo::exists(desk.state()));

    QVERIFY_RESULT(desk.publish(oldSite(), switching));
    const auto second = desk.publish(newSite(), switching, dry);
    QVERIFY_RESULT(second);
    QVERIFY(second->dryRun);
    QCOMPARE(second->changed, 3);
    QCOMPARE(second->publication.release, 1);
    QCOMPARE(readFolder(desk.target()), oldSite());
}

void PublisherTest::bringsBackTheOneBefore()
{
    QFETCH(Switching, switching);
    PublishFixture desk;
    const FolderContent third{{QStringLiteral("index.html"), "third"}};
    QVERIFY_RESULT(desk.publish(oldSite(), switching));
    QVERIFY_RESULT(desk.publish(newSite(), switching));
    QVERIFY_RESULT(desk.publish(third, switching));

    const auto back = desk.rollback(switching);
    QVERIFY_RESULT(back);
    QCOMPARE(back->publication.release, 2);
    QCOMPARE(readFolder(desk.target()), newSite());
    QVERIFY_RESULT(desk.rollback(switching));
    QCOMPARE(readFolder(desk.target()), oldSite());
    QVERIFY_RESULT(desk.rollback(switching, 3));
    QCOMPARE(readFolder(desk.target()), third);

    // What was brought back is no end: the next one gets a number of its own, and nothing kept is
    // overwritten.
    QVERIFY_RESULT(desk.rollback(switching, 1));
    const auto next = desk.publish(newSite(), switching);
    QVERIFY_RESULT(next);
    QCOMPARE(next->publication.release, 4);
    QVERIFY_RESULT(desk.rollback(switching));
    QCOMPARE(readFolder(desk.target()), third);
}

void PublisherTest::keepsTheLastTen()
{
    QFETCH(Switching, switching);
    PublishFixture desk;
    for (int i = 1; i <= 13; ++i)
        QVERIFY_RESULT(desk.publish({{QStringLiteral("index.html"), QByteArray::number(i)}}, switching));
    FolderTransport transport(desk.target(), switching);
    const auto kept = Publisher(transport, desk.clock(), desk.state()).kept();
    QVERIFY_RESULT(kept);
    QList<qint64> numbers;
    for (const PublishedRelease &publication : *kept)
        numbers += publication.release;
    QCOMPARE(numbers, QList<qint64>({12, 11, 10, 9, 8, 7, 6, 5, 4}));
    QVERIFY_ERROR(desk.rollback(switching, 3), NotFound);
    QVERIFY_RESULT(desk.rollback(switching, 4));
    QCOMPARE(readFolder(desk.target())[QStringLiteral("index.html")], QByteArray("4"));
}

void PublisherTest::nothingToBringBack()
{
    PublishFixture desk;
    QVERIFY_ERROR(desk.rollback(Switching::Automatic), NotFound);
    QVERIFY_RESULT(desk.publish(oldSite()));
    QVERIFY_ERROR(desk.rollback(Switching::Automatic), NotFound);
    QCOMPARE(readFolder(desk.target()), oldSite());
}

void PublisherTest::emptySiteIsRefused()
{
    PublishFixture desk;
    QVERIFY_RESULT(desk.publish(oldSite()));
    QVERIFY_ERROR(desk.publish({}), Invalid);
    QCOMPARE(readFolder(desk.target()), oldSite());
}

void PublisherTest::jsonHasThePromisedKeys()
{
    PublishFixture desk;
    QVERIFY_RESULT(desk.publish(oldSite()));
    const auto result = desk.publish(newSite());
    QVERIFY_RESULT(result);
    const QJsonObject json = result->toJson();
    const QStringList keys{QStringLiteral("target"),   QStringLiteral("added"),     QStringLiteral("changed"),
                           QStringLiteral("removed"),  QStringLiteral("unchanged"), QStringLiteral("bytes"),
                           QStringLiteral("requests"), QStringLiteral("release"),   QStringLiteral("dryRun"),
                           QStringLiteral("pages")};
    for (const QString &key : keys)
        QVERIFY2(json.contains(key), qPrintable(key));
    QCOMPARE(json[QStringLiteral("release")].toInt(), 2);
    QCOMPARE(json[QStringLiteral("pages")].toArray().first().toObject(),
             QJsonObject({{QStringLiteral("path"), QStringLiteral("assets/style.11111111.css")},
                          {QStringLiteral("change"), QStringLiteral("removed")}}));
}

void PublisherTest::somebodyElsesPublicationIsNoticed()
{
    QFETCH(Switching, switching);
    PublishFixture desk, other(QStringLiteral("PC-2"));
    other.setTarget(desk.target());
    const auto theirs = desk.publish(oldSite(), switching);
    QVERIFY_RESULT(theirs);

    const auto refused = other.publish(newSite(), switching);
    QVERIFY_ERROR(refused, Conflict);
    QVERIFY2(refused.error().message.contains(QStringLiteral("Erika Muster (PC-1)")),
             qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(QStringLiteral("2026")));
    QCOMPARE(readFolder(desk.target()), oldSite());

    // Known from the common database, or agreed to by the person.
    PublishRequest knowing = other.request();
    knowing.knownPublications = {theirs->publication.id};
    QVERIFY_RESULT(other.publish(newSite(), switching, knowing));
    PublishRequest agreed = desk.request();
    QVERIFY_ERROR(desk.publish(oldSite(), switching, agreed), Conflict);
    agreed.replaceForeign = true;
    QVERIFY_RESULT(desk.publish(oldSite(), switching, agreed));
    QCOMPARE(readFolder(desk.target()), oldSite());
}

void PublisherTest::lockNamesItsHolder()
{
    QFETCH(Switching, switching);
    PublishFixture desk;
    QVERIFY_RESULT(desk.publish(oldSite(), switching));
    FolderTransport holder(desk.target(), switching);
    const LockOwner owner{QStringLiteral("t1"), QStringLiteral("Otto Beispiel"), QStringLiteral("PC-9"),
                          desk.clock().now()};
    const auto locked = holder.lock(owner);
    QVERIFY_RESULT(locked);
    QVERIFY(!*locked);

    const auto refused = desk.publish(newSite(), switching);
    QVERIFY_ERROR(refused, Conflict);
    QVERIFY2(refused.error().message.contains(QStringLiteral("Otto Beispiel (PC-9)")),
             qPrintable(refused.error().message));
    QCOMPARE(readFolder(desk.target()), oldSite());

    PublishRequest takeOver = desk.request();
    takeOver.takeOverLock = true;
    QVERIFY_RESULT(desk.publish(newSite(), switching, takeOver));
    QCOMPARE(readFolder(desk.target()), newSite());
    QVERIFY_ERROR(holder.unlock(), Conflict); // it learns that it was replaced
    QVERIFY_RESULT(desk.publish(oldSite(), switching));
}

void PublisherTest::oneOfSixteenProceeds()
{
    QFETCH(Switching, switching);
    constexpr int count = 16;
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("www/site"));
    std::vector<std::unique_ptr<PublishFixture>> desks;
    for (int i = 0; i < count; ++i) {
        desks.push_back(std::make_unique<PublishFixture>(QStringLiteral("PC-%1").arg(i)));
        desks.back()->setTarget(target);
    }
    std::vector<Error> errors(count);
    std::vector<std::thread> threads;
    std::atomic<int> ready{0}, winner{-1}, successes{0};
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&, i] {
            ++ready;
            while (ready < count)
                std::this_thread::yield();
            FolderContent content = newSite();
            content[QStringLiteral("index.html")] = QByteArray::number(i);
            const auto result = desks[size_t(i)]->publish(content, switching);
            if (result) {
                ++successes;
                winner = i;
            } else {
                errors[size_t(i)] = result.error();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (int i = 0; i < count; ++i) {
        if (i != winner)
            QVERIFY2(errors[size_t(i)].kind == Error::Kind::Conflict,
                     qPrintable(errors[size_t(i)].message + errors[size_t(i)].detail));
    }
    QCOMPARE(successes.load(), 1);
    FolderContent expected = newSite();
    expected[QStringLiteral("index.html")] = QByteArray::number(winner.load());
    QCOMPARE(readFolder(target), expected);
}

void PublisherTest::readerNeverMissesAPage()
{
    QFETCH(Switching, switching);
    PublishFixture desk;
    const auto version = [](char letter) {
        FolderContent content;
        for (int i = 0; i < 12; ++i)
            content.insert(QStringLiteral("de/page%1.html").arg(i), QByteArray(3000 + i, letter));
        content.insert(QStringLiteral("index.html"), QByteArray(100'000, letter));
        return content;
    };
    QVERIFY_RESULT(desk.publish(version('a'), switching));
    std::atomic<bool> isOver{false};
    std::atomic<int> reads{0};
    QString broken;
    std::thread visitor([&] {
        const QStringList pages = version('a').keys();
        while (!isOver && broken.isEmpty()) {
            for (const QString &page : pages) {
                QFile file(desk.target() + u'/' + page);
                const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                if (bytes != version('a')[page] && bytes != version('b')[page])
                    broken = page;
                ++reads;
            }
        }
    });
    Result<void> failed;
    for (int i = 0; i < 40 && failed; ++i) {
        const auto result = desk.publish(version(i % 2 == 0 ? 'b' : 'a'), switching);
        if (!result)
            failed = result.error();
    }
    isOver = true;
    visitor.join();
    QVERIFY_RESULT(failed);
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
    QVERIFY(reads > 0);
}

QTEST_GUILESS_MAIN(PublisherTest)
#include "tst_publisher.moc"
