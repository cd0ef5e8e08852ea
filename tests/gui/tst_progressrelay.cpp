// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/progressrelay.h"

#include <QSignalSpy>
#include <QtConcurrentRun>
#include <QTest>
#include <QThread>

using namespace weltkontor;

/// What a worker reports reaches the window on the window's thread, and a cancel reaches the worker.
class ProgressRelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestReportArrives();
    void cancelReachesTheWorker();
    void newWorkCancelsTheOld();
    void destroyedRelayCancels();
};

void ProgressRelayTest::newestReportArrives()
{
    ProgressRelay relay;
    QVERIFY(!relay.isRunning());
    QThread *heardOn = nullptr;
    connect(&relay, &ProgressRelay::progressed, &relay, [&] { heardOn = QThread::currentThread(); });
    QSignalSpy spy(&relay, &ProgressRelay::progressed);
    const auto progress = relay.begin();
    QVERIFY(relay.isRunning());
    // Far more reports than a window could show.
    auto worker = QtConcurrent::run([progress] {
        for (qint64 i = 1; i <= 100000; ++i)
            progress->report(QStringLiteral("Reading"), i, 100000);
    });
    worker.waitForFinished();
    QTRY_VERIFY(!spy.isEmpty());
    QCOMPARE(spy.last(), (QVariantList{QStringLiteral("Reading"), qint64(100000), qint64(100000)}));
    QCOMPARE(heardOn, thread());
    relay.end();
    QVERIFY(!relay.isRunning());
    QVERIFY(!progress->isCancelled());
}

void ProgressRelayTest::cancelReachesTheWorker()
{
    ProgressRelay relay;
    relay.cancel(); // Nothing runs: nothing happens.
    const auto progress = relay.begin();
    auto worker = QtConcurrent::run([progress] {
        while (!progress->isCancelled())
            QThread::yieldCurrentThread();
        return true;
    });
    relay.cancel();
    QVERIFY(worker.result());
    // It runs until whoever waits for it says that it is over.
    QVERIFY(relay.isRunning());
    relay.end();
    QVERIFY(!relay.isRunning());
}

void ProgressRelayTest::newWorkCancelsTheOld()
{
    ProgressRelay relay;
    QSignalSpy spy(&relay, &ProgressRelay::progressed);
    const auto old = relay.begin();
    const auto fresh = relay.begin();
    QVERIFY(old->isCancelled());
    QVERIFY(!fresh->isCancelled());
    old->report(QStringLiteral("Old"), 1, 2);
    fresh->report(QStringLiteral("New"), 1, 2);
    QTRY_VERIFY(!spy.isEmpty());
    QCOMPARE(spy.first().first().toString(), QStringLiteral("New"));
}

void ProgressRelayTest::destroyedRelayCancels()
{
    auto relay = std::make_unique<ProgressRelay>();
    const auto progress = relay->begin();
    relay.reset();
    QVERIFY(progress->isCancelled());
    // The worker may still report; nobody hears it.
    progress->report(QStringLiteral("Reading"), 1, 2);
}

QTEST_GUILESS_MAIN(ProgressRelayTest)
#include "tst_progressrelay.moc"
