// SPDX-License-Identifier: GPL-3.0-or-later
//
// Publishers killed before every single step on the disk: this program starts itself as the publisher that
// dies.
#include "publishfixture.h"
#include "support/resultmacros.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <cstdlib>

using namespace weltkontor;
using Switching = FolderTransport::Switching;

namespace
{

/// More than any run needs; a run that survives so many steps does not end at all.
constexpr int mostSteps = 2000;

enum class Work { Publish, Rollback };
enum class After { Continue, GoBack, OtherDesk };

Switching switchingOf(const QString &name)
{
    return name == QLatin1String("release") ? Switching::Release : Switching::Files;
}

/// The child: arguments SITE TARGET STATE SWITCHING WORK STEP. Dies without any tidying before that step.
int publishAndDie(const QStringList &arguments)
{
    FolderTransport transport(arguments[1], switchingOf(arguments[3]));
    transport.setDurable(false);
    int left = arguments[5].toInt();
    transport.setStepHook([&left](const char *) {
        if (--left == 0)
            std::_Exit(9);
    });
    FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(11, 0), Qt::UTC));
    PublishRequest request;
    request.siteFolder = arguments[0];
    request.by = QStringLiteral("Erika Muster");
    request.desk = QStringLiteral("PC-1");
    Publisher publisher(transport, clock, arguments[2]);
    const auto result =
        arguments[4] == QLatin1String("rollback") ? publisher.rollback(request) : publisher.publish(request);
    if (!result)
        fprintf(stderr, "%s | %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
    return result ? 0 : 1;
}

} // namespace

Q_DECLARE_METATYPE(Work)
Q_DECLARE_METATYPE(After)

class KilledPublisherTest : public QObject
{
    Q_OBJECT

private slots:
    void killedAtEveryStep_data();
    void killedAtEveryStep();

private:
    /// The exit code of a publisher that dies before @p step, or -1.
    static int runChild(const PublishFixture &desk, const QString &switching, Work work, int step);
};

int KilledPublisherTest::runChild(const PublishFixture &desk, const QString &switching, Work work, int step)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {desk.site(), desk.target(), desk.state(), switching,
                 work == Work::Rollback ? QStringLiteral("rollback") : QStringLiteral("publish"),
                 QString::number(step)});
    return child.waitForFinished() && child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
}

void KilledPublisherTest::killedAtEveryStep_data()
{
    QTest::addColumn<QString>("switching");
    QTest::addColumn<Work>("work");
    QTest::addColumn<After>("after");
    QStringList ways{QStringLiteral("files")};
#ifdef Q_OS_LINUX
    ways += QStringLiteral("release");
#endif
    for (const QString &way : std::as_const(ways)) {
        const auto row = [&way](const char *name, Work work, After after) {
            QTest::addRow("%s, %s", qPrintable(way), name) << way << work << after;
        };
        row("published again", Work::Publish, After::Continue);
        row("the old one published instead", Work::Publish, After::GoBack);
        row("somebody else publishes instead", Work::Publish, After::OtherDesk);
        row("brought back, then published again", Work::Rollback, After::Continue);
    }
}

void KilledPublisherTest::killedAtEveryStep()
{
    QFETCH(QString, switching);
    QFETCH(Work, work);
    QFETCH(After, after);
    const Switching way = switchingOf(switching);
    int step = 1;
    for (; step < mostSteps; ++step) {
        PublishFixture desk;
        // A rollback goes from the new site to the old one, a publication the other way.
        QVERIFY_RESULT(desk.publish(oldSite(), way));
        if (work == Work::Rollback)
            QVERIFY_RESULT(desk.publish(newSite(), way));
        QVERIFY(writeFolder(desk.site(), newSite()));
        const int code = runChild(desk, switching, work, step);
        QVERIFY2(code == 0 || code == 9, qPrintable(QStringLiteral("step %1: %2").arg(step).arg(code)));
        const FolderContent seen = readFolder(desk.target());
        const QByteArray where = "killed before step " + QByteArray::number(step);

        if (way == Switching::Release)
            QVERIFY2(seen == oldSite() || seen == newSite(), where);
        for (const QString &page :
             {QStringLiteral("index.html"), QStringLiteral("de/partner/warschau.html"),
              QStringLiteral("de/partner/żółkiew.html"), QStringLiteral("assets/logo.svg")})
            QVERIFY2(seen.value(page) == oldSite()[page] || seen.value(page) == newSite()[page],
                     where + ' ' + page.toUtf8());
        if (code == 0) {
            QCOMPARE(seen, work == Work::Rollback ? oldSite() : newSite());
            break;
        }

        FolderContent wanted = after == After::GoBack ? oldSite() : newSite();
        if (after == After::OtherDesk)
            wanted.insert(QStringLiteral("de/anderes.html"), "from another desk");
        Result<PublishResult> next = Error{};
        if (after == After::OtherDesk) {
            PublishFixture other(QStringLiteral("PC-2"));
            other.setTarget(desk.target());
            PublishRequest agreed = other.request();
            agreed.replaceForeign = true;
            agreed.takeOverLock = true;
            next = other.publish(wanted, way, agreed);
        } else {
            next = desk.publish(wanted, way);
        }
        QVERIFY2(next,
                 where + ": " +
                     (next ? QByteArray() : next.error().message.toUtf8() + next.error().detail.toUtf8()));
        QVERIFY2(readFolder(desk.target()) == wanted, where);
        // Nothing is left that would hinder the next one, and what was published can still be brought back.
        QVERIFY2(!QFileInfo::exists(desk.target() + QStringLiteral("/.pub/lock")), where);
        if (after == After::Continue) {
            const auto back = desk.rollback(way, 1);
            QVERIFY2(back, where + ": " + (back ? QByteArray() : back.error().message.toUtf8()));
            QVERIFY2(readFolder(desk.target()) == oldSite(), where);
        }
    }
    QVERIFY(step > 5);
    QVERIFY(step < mostSteps);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 7)
        return publishAndDie(QCoreApplication::arguments().mid(1));
    KilledPublisherTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedpublisher.moc"
