// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitefixture.h"
#include "storage/history.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "workflow/publishsite.h"
#include "workflow/targetlist.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

using namespace weltkontor;

/// Targets, publishing to a folder, and what the database remembers of it.
class PublishSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targets_data() { addBackendRows(); }
    void targets();
    void wrongTargets();
    void whichTarget();
    void publishesTheDifference_data() { addBackendRows(); }
    void publishesTheDifference();
    void dryRunChangesNothing();
    void missingLegalLinksStopIt();
    void fragmentsForTheTargetThatWantsThem();
    void bringsBack();
    void otherDeskWithTheSameDatabaseIsKnown();
    void strangersAreNoticed();
    void whatWasNotRecordedIsRecordedLater();
    void cancelledChangesNothing();

private:
    static PublishTarget target(const QString &name, const QString &folder);
    static PublishOptions options(const SiteFixture &fixture, const QString &desk = QStringLiteral("desk"));
    static QList<Publication> publications(SiteFixture &fixture);
};

PublishTarget PublishSiteTest::target(const QString &name, const QString &folder)
{
    PublishTarget target;
    target.name = name;
    target.address = QStringLiteral("folder:") + folder;
    return target;
}

PublishOptions PublishSiteTest::options(const SiteFixture &fixture, const QString &desk)
{
    PublishOptions options;
    options.stateFolder = fixture.path(desk);
    return options;
}

QList<Publication> PublishSiteTest::publications(SiteFixture &fixture)
{
    return RecordReader(fixture.database()).all<Publication>().valueOr({});
}

void PublishSiteTest::targets()
{
    QFETCH(Backend, backend);
    SiteFixture fixture(backend);
    QVERIFY(fixture.isReady());
    TargetList list(fixture.database());
    const auto none = list.all();
    QVERIFY_RESULT(none);
    QCOMPARE(TargetList::toJson(*none).value(QLatin1String("targets")).toArray().size(), 0);
    auto web = list.save(target(QStringLiteral(" web "), fixture.path(QStringLiteral("www"))));
    QVERIFY_RESULT(web);
    QCOMPARE(web->name, QStringLiteral("web"));
    QVERIFY_RESULT(list.save(target(QStringLiteral("Archiv"), fixture.path(QStringLiteral("archive")))));
    const auto two = list.all();
    QVERIFY_RESULT(two);
    const QJsonArray json = TargetList::toJson(*two).value(QLatin1String("targets")).toArray();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json[0].toObject().value(QLatin1String("name")).toString(), QStringLiteral("Archiv"));
    QCOMPARE(json[1].toObject().value(QLatin1String("address")).toString(),
             QStringLiteral("folder:") + fixture.path(QStringLiteral("www")));
    QCOMPARE(json[1].toObject().value(QLatin1String("switch")).toString(), QStringLiteral("release"));
    QCOMPARE(json[1].toObject().value(QLatin1String("fragments")).toBool(true), false);

    web->switching = PublishSwitch::Files;
    web = list.save(*web);
    QVERIFY_RESULT(web);
    QCOMPARE(list.find(QStringLiteral("WEB"))->switching, PublishSwitch::Files);
    QVERIFY_RESULT(list.test(QStringLiteral("web")));
    QVERIFY(!QDir(fixture.path(QStringLiteral("www"))).exists(QStringLiteral(".pub")));
    QVERIFY_RESULT(list.remove(QStringLiteral("web")));
    QVERIFY_ERROR(list.find(QStringLiteral("web")), NotFound);
    QVERIFY_RESULT(list.save(target(QStringLiteral("web"), fixture.path(QStringLiteral("www")))));
}

void PublishSiteTest::wrongTargets()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    TargetList list(fixture.database());
    QVERIFY_ERROR(list.save(target(QStringLiteral("  "), QStringLiteral("/tmp/x"))), Invalid);
    PublishTarget ftp = target(QStringLiteral("ftp"), {});
    ftp.address = QStringLiteral("ftp://example.org/");
    QVERIFY_ERROR(list.save(ftp), Invalid);
    ftp.address = QStringLiteral("sftp://user:geheim@example.org/www");
    QVERIFY_ERROR(list.save(ftp), Invalid);
    QVERIFY_RESULT(list.save(target(QStringLiteral("web"), fixture.path(QStringLiteral("www")))));
    const auto again = list.save(target(QStringLiteral("WEB"), fixture.path(QStringLiteral("other"))));
    QVERIFY_ERROR(again, Invalid);
    QVERIFY(again.error().message.contains(QStringLiteral("web")));
    QCOMPARE(list.all()->size(), 1);
}

void PublishSiteTest::whichTarget()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY_ERROR(PublishSite::run(fixture.database(), options(fixture)), NotFound);
    TargetList list(fixture.database());
    QVERIFY_RESULT(list.save(target(QStringLiteral("web"), fixture.path(QStringLiteral("www")))));
    QVERIFY_RESULT(PublishSite::run(fixture.database(), options(fixture)));
    QVERIFY_RESULT(list.save(target(QStringLiteral("test"), fixture.path(QStringLiteral("test")))));
    const auto several = PublishSite::run(fixture.database(), options(fixture));
    QVERIFY_ERROR(several, Invalid);
    QVERIFY(several.error().message.contains(QStringLiteral("test, web")));
    PublishOptions named = options(fixture);
    named.target = QStringLiteral("nowhere");
    QVERIFY_ERROR(PublishSite::run(fixture.database(), named), NotFound);
    named.target = QStringLiteral("test");
    QVERIFY_RESULT(PublishSite::run(fixture.database(), named));
    QVERIFY(QFile::exists(fixture.path(QStringLiteral("test/index.html"))));
}

void PublishSiteTest::publishesTheDifference()
{
    QFETCH(Backend, backend);
    SiteFixture fixture(backend);
    QVERIFY(fixture.isReady());
    QVERIFY_RESULT(TargetList(fixture.database())
                       .save(target(QStringLiteral("web"), fixture.path(QStringLiteral("www")))));
    const qint64 before = fixture.database().newestChangeSet().valueOr(-1);
    const auto first = PublishSite::run(fixture.database(), options(fixture));
    QVERIFY_RESULT(first);
    const FolderContent files = fixture.content(QStringLiteral("www"));
    QCOMPARE(first->result.added, files.size());
    QCOMPARE(publications(fixture).size(), 1);
    const Publication recorded = publications(fixture).first();
    QCOMPARE(recorded.target, QStringLiteral("web"));
    QCOMPARE(recorded.at, fixture.clock().now());
    QCOMPARE(recorded.by, QStringLiteral("Erika Muster"));
    QCOMPARE(recorded.changeSet.value_or(0), before);
    QCOMPARE(PublishSite::releaseNumber(recorded), qint64(1));
    QCOMPARE(PublishSite::releaseId(recorded), first->result.publication.id);
    const auto manifest = FileManifest::fromText(recorded.manifest.toUtf8());
    QVERIFY_RESULT(manifest);
    QCOMPARE(manifest->entries().size(), files.size());
    const auto sets = History(fixture.database()).changeSets(1);
    QVERIFY_RESULT(sets);
    QCOMPARE(sets->first().act.kind, Act::Kind::Publish);
    QCOMPARE(sets->first().act.subject, QStringLiteral("web"));

    // Nothing new: nothing is sent and nothing is noted.
    const auto same = PublishSite::run(fixture.database(), options(fixture));
    QVERIFY_RESULT(same);
    QVERIFY(same->result.pages.isEmpty());
    QCOMPARE(publications(fixture).size(), 1);

    QVERIFY(fixture.warsaw().setValue(u"name_de", QStringLiteral("Warszawa")).isOk());
    QVERIFY(fixture.save(fixture.warsaw()));
    const auto second = PublishSite::run(fixture.database(), options(fixture));
    QVERIFY_RESULT(second);
    const QJsonObject json = PublishSite::toJson(*second);
    QCOMPARE(json.value(QLatin1String("target")).toString(), QStringLiteral("web"));
    // de/partner/warszawa.html in place of warschau.html, and the words of the search.
    QCOMPARE(json.value(QLatin1String("added")).toInt(), 2);
    QCOMPARE(json.value(QLatin1String("removed")).toInt(), 2);
    QVERIFY(json.value(QLatin1String("changed")).toInt() >= 2);
    QCOMPARE(json.value(QLatin1String("release")).toInt(), 2);
    QCOMPARE(json.value(QLatin1String("dryRun")).toBool(true), false);
    QVERIFY(!fixture.content(QStringLiteral("www")).contains(QStringLiteral("de/partner/warschau.html")));
    QCOMPARE(publications(fixture).size(), 2);
}

void PublishSiteTest::dryRunChangesNothing()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY_RESULT(TargetList(fixture.database())
                       .save(target(QStringLiteral("web"), fixture.path(QStringLiteral("www")))));
    PublishOptions dry = options(fixture);
    dry.dryRun = true;
    const auto planned = PublishSite::run(fixture.database(), dry);
    QVERIFY_RESULT(planned);
    QVERIFY(planned->result.added > 10);
    QVERIFY(planned->result.dryRun);
    QVERIFY(fixture.content(QStringLiteral("www")).isEmpty());
    QVERIFY(publications(fixture).isEmpty());
    QVERIFY(planned->site.page(QStringLiteral("de/partner/warschau.html")));
    QCOMPARE(planned->site.page(QStringLiteral("de/partner/warschau.html"))->record,
             fixture.warsaw().reference());
}

void PublishSiteTest::missingLegalLinksStopIt()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY_RESULT(TargetList(fixture.database())
                       .save(target(QStringLiteral("web"), fixture.path(QStringLiteral("www")))));
    auto profile = RecordReader(fixture.database()).cityProfile();
    QVERIFY_RESULT(profile);
    profile->accessibility.en.clear();
    Record record = Record::from(*profile);
    QVERIFY(fixture.save(record));
    const auto stopped = PublishSite::run(fixture.database(), options(fixture));
    QVERIFY_ERROR(stopped, Denied);
    QVERIFY2(stopped.error().message.contains(QStringLiteral("Accessibility statement")) ||
                 stopped.error().message.contains(QStringLiteral("Erklärung zur Barrierefreiheit")),
             qPrintable(stopped.error().message));
    QVERIFY(fixture.content(QStringLiteral("www")).isEmpty());
    QCOMPARE(publications(fixture).size(), 0);
    // The plan is shown all the same, and says what is missing.
    PublishOptions dry = options(fixture);
    dry.dryRun = true;
    const auto planned = PublishSite::run(fixture.database(), dry);
    QVERIFY_RESULT(planned);
    QVERIFY(std::any_of(planned->site.findings.cbegin(), planned->site.findings.cend(),
                        [](const SiteFinding &finding) { return finding.blocks(); }));
}

void PublishSiteTest::fragmentsForTheTargetThatWantsThem()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    PublishTarget portal = target(QStringLiteral("portal"), fixture.path(QStringLiteral("www")));
    portal.fragments = true;
    QVERIFY_RESULT(TargetList(fixture.database()).save(portal));
    QVERIFY_RESULT(PublishSite::run(fixture.database(), options(fixture)));
    const FolderContent files = fixture.content(QStringLiteral("www"));
    QStringList pages = files.keys().filter(QRegularExpression(QStringLiteral("/partner/warschau\\.")));
    QCOMPARE(pages.size(), 2);
    QVERIFY(files.value(pages.filter(QStringLiteral(".head."))[0]).startsWith("<title>"));
    pages = pages.filter(QStringLiteral("warschau.html"));
    QVERIFY(files.value(pages[0]).startsWith("<div class=\"weltkontor\""));
}

void PublishSiteTest::bringsBack()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY_RESULT(TargetList(fixture.database())
                       .save(target(QStringLiteral("web"), fixture.path(QStringLiteral("www")))));
    QVERIFY_RESULT(PublishSite::run(fixture.database(), options(fixture)));
    const FolderContent first = fixture.content(QStringLiteral("www"));
    QVERIFY(fixture.addPartner(QStringLiteral("Haifa"), QStringLiteral("Haifa")).id);
    QVERIFY_RESULT(PublishSite::run(fixture.database(), options(fixture)));
    QVERIFY(fixture.content(QStringLiteral("www")) != first);
    const auto kept =
        PublishSite::kept(*TargetList(fixture.database()).find({}), fixture.path(QStringLiteral("desk")));
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().release, qint64(1));

    PublishOptions back = options(fixture);
    back.rollback = true;
    const auto restored = PublishSite::run(fixture.database(), back);
    QVERIFY_RESULT(restored);
    QCOMPARE(fixture.content(QStringLiteral("www")), first);
    QCOMPARE(publications(fixture).size(), 3);
    const Publication last = publications(fixture).last();
    QVERIFY(!last.changeSet);
    QCOMPARE(last.manifest, publications(fixture).first().manifest);
    back.release = 99;
    QVERIFY_ERROR(PublishSite::run(fixture.database(), back), NotFound);
    // Publishing goes on from there.
    QVERIFY_RESULT(PublishSite::run(fixture.database(), options(fixture)));
    QVERIFY(fixture.content(QStringLiteral("www")).contains(QStringLiteral("de/partner/haifa.html")));
}

void PublishSiteTest::otherDeskWithTheSameDatabaseIsKnown()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY_RESULT(TargetList(fixture.database())
                       .save(target(QStringLiteral("web"), fixture.path(QStringLiteral("www")))));
    QVERIFY_RESULT(PublishSite::run(fixture.database(), options(fixture, QStringLiteral("one"))));
    QVERIFY(fixture.addPartner(QStringLiteral("Haifa"), QStringLiteral("Haifa")).id);
    QVERIFY_RESULT(PublishSite::run(fixture.database(), options(fixture, QStringLiteral("two"))));
    QVERIFY(fixture.content(QStringLiteral("www")).contains(QStringLiteral("de/partner/haifa.html")));
}

void PublishSiteTest::strangersAreNoticed()
{
    SiteFixture ours, theirs;
    QVERIFY(ours.isReady() && theirs.isReady());
    QVERIFY(theirs.addPartner(QStringLiteral("Haifa"), QStringLiteral("Haifa")).id);
    const QString folder = ours.path(QStringLiteral("www"));
    QVERIFY_RESULT(TargetList(ours.database()).save(target(QStringLiteral("web"), folder)));
    QVERIFY_RESULT(TargetList(theirs.database()).save(target(QStringLiteral("web"), folder)));
    QVERIFY_RESULT(PublishSite::run(theirs.database(), options(theirs)));
    const FolderContent before = ours.content(QStringLiteral("www"));
    QVERIFY_ERROR(PublishSite::run(ours.database(), options(ours)), Conflict);
    QCOMPARE(ours.content(QStringLiteral("www")), before);
    QVERIFY(publications(ours).isEmpty());
    PublishOptions agreed = options(ours);
    agreed.replaceForeign = true;
    QVERIFY_RESULT(PublishSite::run(ours.database(), agreed));
    QVERIFY(!ours.content(QStringLiteral("www")).contains(QStringLiteral("de/partner/haifa.html")));
}

void PublishSiteTest::whatWasNotRecordedIsRecordedLater()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY_RESULT(TargetList(fixture.database())
                       .save(target(QStringLiteral("web"), fixture.path(QStringLiteral("www")))));
    const auto job = PublishSite::prepare(fixture.database(), options(fixture));
    QVERIFY_RESULT(job);
    QVERIFY_RESULT(PublishSite::push(*job)); // killed before record()
    QVERIFY(publications(fixture).isEmpty());
    QVERIFY_RESULT(PublishSite::run(fixture.database(), options(fixture)));
    QCOMPARE(publications(fixture).size(), 1);
}

void PublishSiteTest::cancelledChangesNothing()
{
    SiteFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY_RESULT(TargetList(fixture.database())
                       .save(target(QStringLiteral("web"), fixture.path(QStringLiteral("www")))));
    Progress *running = nullptr;
    Progress progress([&](const QString &, qint64 done, qint64 total) {
        if (total > 10 && done == 5)
            running->cancel();
    });
    running = &progress;
    QVERIFY_ERROR(PublishSite::run(fixture.database(), options(fixture), &progress), Cancelled);
    QVERIFY(fixture.content(QStringLiteral("www")).isEmpty());
    QVERIFY(publications(fixture).isEmpty());
}

QTEST_GUILESS_MAIN(PublishSiteTest)
#include "tst_publishsite.moc"
