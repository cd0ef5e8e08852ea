// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/publishedstate.h"
#include "publish/publishjournal.h"
#include "publish/uploadorder.h"
#include "support/resultmacros.h"

#include <QTemporaryDir>

using namespace weltkontor;

namespace
{

const QByteArray hash = QByteArray(64, 'a');

PublishedState aState()
{
    PublishedState state;
    state.publication = {QStringLiteral("p1"),
                         7,
                         QStringLiteral("Jürgen \"J\" Żak"),
                         QStringLiteral("PC\n1"),
                         QDateTime(QDate(2026, 3, 2), QTime(10, 0, 0, 5), Qt::UTC),
                         false};
    state.manifest.insert(QStringLiteral("de/żółkiew.html"), {hash, 12});
    state.manifest.insert(QStringLiteral("index.html"), {{}, 0});
    return state;
}

} // namespace

class PublishedStateTest : public QObject
{
    Q_OBJECT

private slots:
    void stateComesBack();
    void brokenStateIsRefused();
    void journalComesBack();
    void journalIgnoresATornLine();
    void orderLeadsToNothingMissing();
    void foldersComeBeforeTheirChildren();
};

void PublishedStateTest::stateComesBack()
{
    const auto read = PublishedState::fromText(aState().toText());
    QVERIFY_RESULT(read);
    QCOMPARE(*read, aState());
    QCOMPARE(read->toText(), aState().toText());
}

void PublishedStateTest::brokenStateIsRefused()
{
    const QByteArray text = aState().toText();
    QVERIFY_ERROR(PublishedState::fromText({}), Invalid);
    QVERIFY_ERROR(PublishedState::fromText(QByteArray(text).replace("publication 1", "publication 2")),
                  Invalid);
    QVERIFY_ERROR(PublishedState::fromText(QByteArray(text).replace("index.html", "../index.html")), Invalid);
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY_ERROR(PublishedState::fromText(text.left(size)), Invalid);
}

void PublishedStateTest::journalComesBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("new/journal"));
    PublishJournal journal(file);
    QVERIFY_RESULT(journal.load());
    QVERIFY(journal.isEmpty());
    QVERIFY_RESULT(journal.addToken(QStringLiteral("t1")));
    QVERIFY_RESULT(journal.begin({QStringLiteral("x"), {}, QStringLiteral("c")}));
    QVERIFY_RESULT(journal.noteArrived(QStringLiteral("a\nb \"ż\".html"), {hash, 3}));
    QVERIFY_RESULT(journal.begin({QStringLiteral("y"), QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY_RESULT(journal.noteArrived(QStringLiteral("de/ż.html"), {hash, 3}));

    PublishJournal again(file);
    QVERIFY_RESULT(again.load());
    QVERIFY(again.hasToken(QStringLiteral("t1")));
    QCOMPARE(again.head().id, QStringLiteral("y"));
    QCOMPARE(again.head().base, QStringLiteral("b"));
    QCOMPARE(again.arrived(), journal.arrived());
    QCOMPARE(again.arrived().entries().keys(), QStringList{QStringLiteral("de/ż.html")});
    again.finish();
    QVERIFY(!QFile::exists(file));
}

void PublishedStateTest::journalIgnoresATornLine()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("journal"));
    PublishJournal journal(name);
    QVERIFY_RESULT(journal.addToken(QStringLiteral("t1")));
    QVERIFY_RESULT(journal.noteArrived(QStringLiteral("a.html"), {hash, 3}));
    QFile file(name);
    const qint64 whole = file.size();
    QVERIFY(file.resize(whole - 4));

    PublishJournal again(name);
    QVERIFY_RESULT(again.load());
    QVERIFY(again.hasToken(QStringLiteral("t1")));
    QVERIFY(again.arrived().entries().isEmpty());
    QVERIFY_RESULT(again.noteArrived(QStringLiteral("b.html"), {hash, 3}));
    PublishJournal third(name);
    QVERIFY_RESULT(third.load());
    QCOMPARE(third.arrived().entries().keys(), QStringList{QStringLiteral("b.html")});
}

void PublishedStateTest::orderLeadsToNothingMissing()
{
    FileManifest::Difference difference;
    difference.added = {QStringLiteral("de/partner/neu.html"), QStringLiteral("assets/style.0123abcd.css"),
                        QStringLiteral("assets/foto.jpg"), QStringLiteral("en/index.html"),
                        QStringLiteral("sitemap.xml")};
    difference.changed = {QStringLiteral("index.html"), QStringLiteral("de/partner/alt.html"),
                          QStringLiteral("assets/logo.svg"), QStringLiteral("de/search-index.json"),
                          QStringLiteral("de/partner/index.html")};
    const QList<QStringList> expected{
        {QStringLiteral("assets/style.0123abcd.css")},
        {QStringLiteral("assets/foto.jpg")},
        {QStringLiteral("de/partner/neu.html")},
        {QStringLiteral("assets/logo.svg")},
        {QStringLiteral("de/partner/alt.html"), QStringLiteral("de/partner/index.html")},
        {QStringLiteral("en/index.html"), QStringLiteral("sitemap.xml"), QStringLiteral("index.html"),
         QStringLiteral("de/search-index.json")}};
    QCOMPARE(uploadOrder(difference), expected);
    QVERIFY(uploadOrder({}).isEmpty());
}

void PublishedStateTest::foldersComeBeforeTheirChildren()
{
    QCOMPARE(
        foldersOf({QStringLiteral("a.html"), QStringLiteral("de/b/c.html"), QStringLiteral("de/d.html")}),
        QStringList({QStringLiteral("de"), QStringLiteral("de/b")}));
}

QTEST_GUILESS_MAIN(PublishedStateTest)
#include "tst_publishedstate.moc"
