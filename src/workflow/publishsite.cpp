// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/publishsite.h"

#include "base/phrases.h"
#include "base/progress.h"
#include "base/sha256.h"
#include "publish/transportfactory.h"
#include "site/sitereader.h"
#include "storage/changeset.h"
#include "storage/recordreader.h"
#include "workflow/pagepictures.h"
#include "workflow/siterun.h"
#include "workflow/targetlist.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>

namespace weltkontor
{
namespace
{

/// One folder per place, whatever the target is called.
QString stateFolderOf(const PublishTarget &target, const QString &chosen)
{
    const QString root = chosen.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                                   QStringLiteral("/publish")
                             : chosen;
    return root + u'/' + QString::fromLatin1(sha256(target.address.toUtf8()).left(16));
}

Result<std::unique_ptr<Transport>> transportTo(const PublishTarget &target)
{
    const auto address = TargetAddress::fromText(target.address);
    if (!address)
        return address.error();
    // "release" means: at once where the disk can do that.
    return makeTransport(*address, target.switching == PublishSwitch::Files ? TargetSwitching::Files
                                                                            : TargetSwitching::Automatic);
}

QString manifestOf(const QList<Publication> &publications, const QString &releaseId)
{
    for (const Publication &publication : publications) {
        if (PublishSite::releaseId(publication) == releaseId)
            return publication.manifest;
    }
    return {};
}

/// What the law demands on every page is there, or only the plan is wanted.
Result<void> mayBePublished(const BuiltSite &site, const PublishOptions &options)
{
    QStringList missing;
    for (const SiteFinding &finding : site.findings) {
        if (finding.blocks())
            missing += finding.text(messageLanguage());
    }
    if (missing.isEmpty() || options.dryRun)
        return {};
    return Error{Error::Kind::Denied,
                 message("PublishSite", QT_TRANSLATE_NOOP("PublishSite", "Nothing was published, because the "
                                                                         "pages lack what the law demands. "
                                                                         "Fill it in under Settings. %1"))
                     .arg(missing.join(u' ')),
                 {}};
}

Result<PublishResult> pushTo(Publisher &publisher, const PublishRequest &request,
                             const PublishOptions &options, Progress *progress)
{
    return options.rollback ? publisher.rollback(request, options.release, progress)
                            : publisher.publish(request, progress);
}

} // namespace

QString PublishSite::releaseText(const PublishedRelease &release)
{
    return QString::number(release.release) + u' ' + release.id;
}

qint64 PublishSite::releaseNumber(const Publication &publication)
{
    return publication.release.section(u' ', 0, 0).toLongLong();
}

QString PublishSite::releaseId(const Publication &publication)
{
    return publication.release.section(u' ', 1);
}

Result<PublishSite::Job> PublishSite::prepare(Database &database, const PublishOptions &options,
                                              Progress *progress)
{
    Job job;
    job.options = options;
    job.now = database.clock().now();
    job.by = database.user();
    auto target = TargetList(database).find(options.target);
    if (!target)
        return target.error();
    job.target = *std::move(target);
    auto publications = RecordReader(database).all<Publication>();
    if (!publications)
        return publications.error();
    for (Publication &publication : *publications)
        job.earlier.prepend(std::move(publication));
    const auto newest = database.newestChangeSet();
    if (!newest)
        return newest.error();
    job.changeSet = *newest;
    if (options.rollback)
        return job;
    auto content = readSiteContent(database, database.clock().today(), progress);
    if (!content)
        return content.error();
    job.content = *std::move(content);
    return job;
}

Result<PublishSite::Outcome> PublishSite::push(const Job &job, Progress *progress)
{
    const FixedClock clock(job.now);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{
            Error::Kind::Unreachable,
            message("PublishSite", QT_TRANSLATE_NOOP("PublishSite", "There is no room for the pages in the "
                                                                    "temporary folder. Nothing was "
                                                                    "published; make room and try again.")),
            folder.errorString()};
    Outcome outcome;
    if (!job.options.rollback) {
        const auto templates = SiteTemplates::load(job.options.templatesFolder);
        if (!templates)
            return templates.error();
        const PagePictures pictures;
        const SiteOptions options{job.target.fragments, &pictures};
        auto built = SiteBuilder(*templates, clock, options).build(job.content, folder.path(), progress);
        if (!built)
            return built.error();
        outcome.site = *std::move(built);
        if (const auto allowed = mayBePublished(outcome.site, job.options); !allowed)
            return allowed.error();
    }
    const auto transport = transportTo(job.target);
    if (!transport)
        return transport.error();
    PublishRequest request;
    request.target = job.target.name;
    request.siteFolder = folder.path();
    request.by = job.by;
    request.desk = QSysInfo::machineHostName();
    request.dryRun = job.options.dryRun;
    request.replaceForeign = job.options.replaceForeign;
    request.takeOverLock = job.options.takeOverLock;
    for (const Publication &publication : job.earlier)
        request.knownPublications += releaseId(publication);
    Publisher publisher(**transport, clock, stateFolderOf(job.target, job.options.stateFolder));
    auto pushed = pushTo(publisher, request, job.options, progress);
    if (!pushed)
        return pushed.error();
    outcome.result = *std::move(pushed);

    const PublishedRelease &shown = outcome.result.publication;
    outcome.isNew = !job.options.dryRun && !shown.id.isEmpty() &&
                    (job.options.rollback || !request.knownPublications.contains(shown.id));
    outcome.publication.target = job.target.name;
    outcome.publication.at = job.now;
    outcome.publication.by = job.by;
    outcome.publication.release = releaseText(shown);
    outcome.publication.manifest = job.options.rollback ? manifestOf(job.earlier, shown.id)
                                                        : QString::fromUtf8(outcome.site.manifest.toText());
    if (!job.options.rollback)
        outcome.publication.changeSet = job.changeSet;
    return outcome;
}

Result<void> PublishSite::record(Database &database, const Outcome &outcome)
{
    if (!outcome.isNew)
        return {};
    Record record = Record::from(outcome.publication);
    Act act;
    act.kind = Act::Kind::Publish;
    act.subject = outcome.publication.target;
    auto change = ChangeSet::begin(database, act);
    if (!change)
        return change.error();
    if (const auto saved = (*change)->save(record); !saved)
        return saved;
    const auto committed = (*change)->commit();
    return committed ? Result<void>() : Result<void>(committed.error());
}

Result<PublishSite::Outcome> PublishSite::run(Database &database, const PublishOptions &options,
                                              Progress *progress)
{
    const auto job = prepare(database, options, progress);
    if (!job)
        return job.error();
    auto outcome = push(*job, progress);
    if (!outcome)
        return outcome.error();
    if (const auto recorded = record(database, *outcome); !recorded)
        return Error{
            recorded.error().kind,
            message("PublishSite", QT_TRANSLATE_NOOP("PublishSite", "The pages were published to %1, but "
                                                                    "this could not be noted in the "
                                                                    "database; publish again to do so. %2"))
                .arg(outcome->result.target, recorded.error().message),
            recorded.error().detail};
    return outcome;
}

Result<QList<PublishedRelease>> PublishSite::kept(const PublishTarget &target, const QString &stateFolder)
{
    const auto transport = transportTo(target);
    if (!transport)
        return transport.error();
    const SystemClock clock;
    return Publisher(**transport, clock, stateFolderOf(target, stateFolder)).kept();
}

QJsonObject PublishSite::toJson(const Outcome &outcome)
{
    QJsonObject json = outcome.result.toJson();
    json[QStringLiteral("findings")] = SiteRun::findingsJson(outcome.site.findings);
    return json;
}

} // namespace weltkontor
