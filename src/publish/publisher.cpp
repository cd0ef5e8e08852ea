// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/publisher.h"

#include "base/phrases.h"
#include "publish/publishrun.h"

#include <QDir>

namespace weltkontor
{
namespace
{

Result<FileManifest> builtSite(const QString &folder, Progress *progress)
{
    auto manifest = FileManifest::ofFolder(folder, progress);
    if (manifest && manifest->entries().isEmpty())
        return Error{
            Error::Kind::Invalid,
            message("Publisher",
                    QT_TRANSLATE_NOOP("Publisher", "%1 holds no pages. Nothing was published; build the site "
                                                   "first."))
                .arg(QDir::toNativeSeparators(folder)),
            {}};
    return manifest;
}

qint64 bytesOf(const FileManifest::Difference &difference, const FileManifest &manifest)
{
    qint64 bytes = 0;
    for (const QString &path : difference.added + difference.changed)
        bytes += manifest.entries()[path].size;
    return bytes;
}

} // namespace

Publisher::Publisher(Transport &transport, const Clock &clock, const QString &stateFolder)
    : m_transport(transport)
    , m_clock(clock)
    , m_stateFolder(stateFolder)
{
}

Publisher::~Publisher() = default;

Result<PublishResult> Publisher::publish(const PublishRequest &request, Progress *progress)
{
    const auto manifest = builtSite(request.siteFolder, progress);
    if (!manifest)
        return manifest.error();
    PublishRun run(m_transport, m_clock, m_stateFolder, request, progress);
    if (const auto looked = run.look(); !looked)
        return looked.error();

    PublishResult result;
    result.target = request.target;
    result.dryRun = request.dryRun;
    const auto difference = manifest->differenceFrom(run.liveManifest());
    result.setDifference(difference);
    if (run.live())
        result.publication = run.live()->publication;
    const bool isSame = run.live() && run.live()->publication.isComplete && difference.isEmpty();
    if (request.dryRun || isSame) {
        result.bytes = bytesOf(difference, *manifest);
        result.requests = m_transport.requests();
        if (request.dryRun)
            return result;
        const auto unfinished = run.isUnfinished();
        if (!unfinished)
            return unfinished.error();
        if (*unfinished) { // killed between showing and unlocking
            if (const auto locked = run.lock(); !locked)
                return locked.error();
            if (const auto keptNow = run.keep(*run.live(), request.siteFolder); !keptNow)
                return keptNow.error();
            if (const auto unlocked = run.unlock(); !unlocked)
                return unlocked.error();
        }
        run.finish(result.publication);
        return result;
    }

    if (const auto locked = run.lock(); !locked)
        return locked.error();
    const auto publication = run.newPublication();
    if (!publication)
        return publication.error();
    const PublishedState next{*publication, *manifest};
    const QDir site(request.siteFolder);
    if (const auto sent = run.send(
            next, [&site](const QString &path, const FileManifest::Entry &) { return site.filePath(path); });
        !sent)
        return sent.error();
    if (const auto keptNow = run.keep(next, request.siteFolder); !keptNow)
        return keptNow.error();
    if (const auto unlocked = run.unlock(); !unlocked)
        return unlocked.error();
    run.finish(*publication);
    result.publication = *publication;
    result.bytes = run.bytesSent();
    result.requests = m_transport.requests();
    return result;
}

Result<PublishResult> Publisher::rollback(const PublishRequest &request, std::optional<qint64> release,
                                          Progress *progress)
{
    PublishRun run(m_transport, m_clock, m_stateFolder, request, progress);
    if (const auto looked = run.look(); !looked)
        return looked.error();
    if (run.live() && !request.dryRun) {
        if (const auto locked = run.lock(); !locked)
            return locked.error();
    }
    const auto states = run.kept();
    if (!states)
        return states.error();
    const qint64 live = run.live() ? run.live()->publication.release : 0;
    // Without a number: the one before. After a cut-off publication that is the last complete one.
    const bool isComplete = run.live() && run.live()->publication.isComplete;
    const auto wanted = std::find_if(states->cbegin(), states->cend(), [&](const PublishedState &state) {
        const qint64 number = state.publication.release;
        return release ? number == *release : (isComplete ? number < live : number <= live);
    });
    if (wanted == states->cend())
        return Error{
            Error::Kind::NotFound,
            message("Publisher",
                    QT_TRANSLATE_NOOP("Publisher", "There is no earlier publication of %1 to bring back. "
                                                   "Nothing was changed."))
                .arg(m_transport.place()),
            {}};
    PublishResult result;
    result.target = request.target;
    result.dryRun = request.dryRun;
    const auto difference = wanted->manifest.differenceFrom(run.liveManifest());
    result.setDifference(difference);
    result.publication = wanted->publication;
    if (request.dryRun) {
        result.bytes = bytesOf(difference, wanted->manifest);
        result.publication = run.live() ? run.live()->publication : PublishedRelease();
        result.requests = m_transport.requests();
        return result;
    }

    const auto isKept = [&wanted](const QByteArray &text) { return text == wanted->toText(); };
    const auto atTarget = m_transport.keptStates();
    if (!atTarget)
        return atTarget.error();
    Result<void> shown;
    if (m_transport.mode() == Transport::Mode::Release &&
        std::any_of(atTarget->cbegin(), atTarget->cend(), isKept)) {
        shown = run.showKept(*wanted);
    } else {
        shown = run.send(*wanted, [&run](const QString &, const FileManifest::Entry &entry) {
            return run.localFiles().file(entry);
        });
    }
    if (!shown)
        return shown.error();
    if (const auto unlocked = run.unlock(); !unlocked)
        return unlocked.error();
    run.finish(wanted->publication);
    result.bytes = run.bytesSent();
    result.requests = m_transport.requests();
    return result;
}

Result<std::optional<PublishedRelease>> Publisher::published()
{
    const PublishRequest request;
    PublishRun run(m_transport, m_clock, m_stateFolder, request, nullptr);
    if (const auto looked = run.look(); !looked)
        return looked.error();
    return run.live() ? std::optional(run.live()->publication) : std::nullopt;
}

Result<QList<PublishedRelease>> Publisher::kept()
{
    const PublishRequest request;
    PublishRun run(m_transport, m_clock, m_stateFolder, request, nullptr);
    if (const auto looked = run.look(); !looked)
        return looked.error();
    const auto states = run.kept();
    if (!states)
        return states.error();
    QList<PublishedRelease> publications;
    for (const PublishedState &state : *states)
        publications += state.publication;
    return publications;
}

} // namespace weltkontor
