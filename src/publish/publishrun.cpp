// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/publishrun.h"

#include "base/clock.h"
#include "base/phrases.h"
#include "base/progress.h"
#include "base/sha256.h"
#include "publish/uploadorder.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace weltkontor
{
namespace
{

constexpr qsizetype rememberedPublications = 200;

QString timeText(const QDateTime &time)
{
    const Language language = messageLanguage();
    const QString format = language == Language::German ? QStringLiteral("dd.MM.yyyy HH:mm")
                                                        : QStringLiteral("d MMM yyyy HH:mm");
    return localeOf(language).toString(time.toLocalTime(), format);
}

QString somebody(const QString &name)
{
    return name.isEmpty() ? message("PublishRun", QT_TRANSLATE_NOOP("PublishRun", "Somebody")) : name;
}

/// The error with a sentence about what visitors see now.
Error withConsequence(Error error, const QString &sentence)
{
    if (error.kind == Error::Kind::Cancelled)
        error.message = message("PublishRun", QT_TRANSLATE_NOOP("PublishRun", "Publishing was cancelled."));
    error.message += u' ' + sentence;
    return error;
}

Error unchanged(const Error &error)
{
    return withConsequence(
        error,
        message("PublishRun", QT_TRANSLATE_NOOP("PublishRun", "Visitors see the site as it was before.")));
}

Error halfway(const Error &error)
{
    return withConsequence(
        error,
        message("PublishRun",
                QT_TRANSLATE_NOOP("PublishRun", "Every page can be read, but some are new and some are old. "
                                                "Publish again to go on from there.")));
}

} // namespace

PublishRun::PublishRun(Transport &transport, const Clock &clock, const QString &stateFolder,
                       const PublishRequest &request, Progress *progress)
    : m_transport(transport)
    , m_clock(clock)
    , m_stateFolder(stateFolder)
    , m_request(request)
    , m_progress(progress)
    , m_token(QUuid::createUuid().toString(QUuid::Id128))
    , m_journal(stateFolder + QStringLiteral("/journal"))
    , m_localFiles(stateFolder + QStringLiteral("/kept"))
{
}

PublishRun::~PublishRun()
{
    if (m_isLocked)
        static_cast<void>(m_transport.unlock()); // on the way out with an error that says more
}

Result<void> PublishRun::look()
{
    const auto text = m_transport.readState();
    if (!text)
        return text.error();
    m_live.reset();
    if (!*text)
        return {};
    const auto state = PublishedState::fromText(**text);
    if (!state)
        return state.error();
    m_live = *state;
    return {};
}

QStringList PublishRun::knownHere() const
{
    QFile file(m_stateFolder + QStringLiteral("/known"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

Result<void> PublishRun::checkIsOurs() const
{
    if (!m_live || m_request.replaceForeign)
        return {};
    const PublishedRelease &last = m_live->publication;
    if (m_request.knownPublications.contains(last.id) || knownHere().contains(last.id) ||
        m_journal.hasToken(last.id))
        return {};
    return Error{
        Error::Kind::Conflict,
        message("PublishRun",
                QT_TRANSLATE_NOOP("PublishRun",
                                  "%1 published to %2 on %3, from other records or another computer. Nothing "
                                  "was changed. Look at the site, and confirm if yours shall replace it."))
            .arg(somebody(last.who()), m_transport.place(), timeText(last.at)),
        {}};
}

Error PublishRun::locked(const LockOwner &holder) const
{
    const QString who = somebody(PublishedRelease{{}, 0, holder.by, holder.desk, {}, false}.who());
    if (!holder.since.isValid())
        return {Error::Kind::Conflict,
                message("PublishRun",
                        QT_TRANSLATE_NOOP("PublishRun",
                                          "%1 is publishing to %2 now. Nothing was changed; try again "
                                          "when that is done."))
                    .arg(who, m_transport.place()),
                {}};
    return {Error::Kind::Conflict,
            message("PublishRun",
                    QT_TRANSLATE_NOOP("PublishRun",
                                      "%1 has been publishing to %2 since %3. Nothing was changed; try "
                                      "again when that is done."))
                .arg(who, m_transport.place(), timeText(holder.since)),
            {}};
}

Result<bool> PublishRun::isUnfinished()
{
    if (const auto loaded = m_journal.load(); !loaded)
        return loaded.error();
    return !m_journal.isEmpty();
}

Result<void> PublishRun::lock()
{
    // On this desk first: then a lock with a token from our journal can only be that of a dead run.
    if (!QDir().mkpath(m_stateFolder))
        return Error{
            Error::Kind::Denied,
            message("PublishRun", QT_TRANSLATE_NOOP("PublishRun", "The folder %1 could not be made."))
                .arg(QDir::toNativeSeparators(m_stateFolder)),
            {}};
    m_deskLock = std::make_unique<QLockFile>(m_stateFolder + QStringLiteral("/running"));
    m_deskLock->setStaleLockTime(0);
    if (!m_deskLock->tryLock(0))
        return locked({{}, m_request.by, m_request.desk, {}});
    if (const auto loaded = m_journal.load(); !loaded)
        return loaded;
    if (const auto ours = checkIsOurs(); !ours)
        return ours;
    const bool hadWork = !m_journal.isEmpty();
    if (const auto noted = m_journal.addToken(m_token); !noted)
        return unchanged(noted.error());

    const LockOwner owner{m_token, m_request.by, m_request.desk, m_clock.now()};
    const auto holder = m_transport.lock(owner);
    if (!holder)
        return unchanged(holder.error());
    if (*holder) {
        const bool isOurDeadRun = !(*holder)->token.isEmpty() && m_journal.hasToken((*holder)->token);
        if (!isOurDeadRun && !m_request.takeOverLock) {
            if (!hadWork)
                m_journal.finish();
            return locked(**holder);
        }
        if (const auto taken = m_transport.takeOver(**holder, owner); !taken)
            return taken;
    }
    m_isLocked = true;

    const std::optional<PublishedState> before = m_live;
    if (const auto looked = look(); !looked)
        return looked;
    if (m_live == before)
        return {};
    return Error{Error::Kind::Conflict,
                 message("PublishRun",
                         QT_TRANSLATE_NOOP("PublishRun",
                                           "%1 published to %2 in this moment. Nothing was changed; look "
                                           "at the site and publish again."))
                     .arg(somebody(m_live ? m_live->publication.who() : QString()), m_transport.place()),
                 {}};
}

Result<void> PublishRun::unlock()
{
    m_isLocked = false;
    return m_transport.unlock();
}

Result<void> PublishRun::send(const PublishedState &next, const LocalFile &localFile)
{
    if (const auto noted = m_journal.addToken(next.publication.id); !noted)
        return unchanged(noted.error());
    return m_transport.mode() == Transport::Mode::Release ? sendRelease(next, localFile)
                                                          : sendFiles(next, localFile);
}

Result<void> PublishRun::checkNotOccupied(const QStringList &added)
{
    if (m_request.replaceForeign)
        return {};
    const auto occupied = m_transport.occupied(added);
    if (!occupied)
        return occupied.error();
    if (occupied->isEmpty())
        return {};
    return Error{
        Error::Kind::Conflict,
        message("PublishRun",
                QT_TRANSLATE_NOOP("PublishRun", "In %1 lies a file %2 that was not published by Weltkontor. "
                                                "Nothing was changed; confirm if it shall be replaced."))
            .arg(m_transport.place(), occupied->first()),
        occupied->join(QLatin1String(", "))};
}

Result<void> PublishRun::putAll(const FileManifest::Difference &difference, const PublishedState &next,
                                const LocalFile &localFile)
{
    const QList<QStringList> batches = uploadOrder(difference);
    if (const auto made = m_transport.makeFolders(foldersOf(difference.added + difference.changed)); !made)
        return made;
    const qint64 total = difference.added.size() + difference.changed.size();
    qint64 done = 0;
    const QString phase = message("PublishRun", QT_TRANSLATE_NOOP("PublishRun", "Sending"));
    const auto arrived = [&](const Upload &upload) -> Result<void> {
        m_bytes += upload.entry.size;
        if (m_progress)
            m_progress->report(phase, ++done, total);
        return m_journal.noteArrived(upload.path, upload.entry);
    };
    for (const QStringList &batch : batches) {
        QList<Upload> uploads;
        for (const QString &path : batch) {
            const FileManifest::Entry &entry = *next.manifest.entries().constFind(path);
            uploads += {path, localFile(path, entry), entry};
        }
        if (const auto put = m_transport.put(uploads, arrived, m_progress); !put)
            return put;
    }
    return {};
}

/// Where a file becomes a folder or a folder a file, the old one must go first.
Result<void> PublishRun::removeBlocking(const FileManifest::Difference &difference)
{
    QStringList files, folders;
    for (const QString &gone : difference.removed) {
        for (const QString &added : difference.added + difference.changed) {
            if (added.startsWith(gone + u'/')) {
                files += gone;
            } else if (gone.startsWith(added + u'/')) {
                files += gone;
                for (const QString &folder : foldersOf({gone})) {
                    if (folder == added || folder.startsWith(added + u'/'))
                        folders.prepend(folder);
                }
            }
        }
    }
    files.removeDuplicates();
    std::sort(folders.begin(), folders.end(), std::greater<>());
    folders.removeDuplicates();
    if (const auto removed = m_transport.remove(files); !removed)
        return removed;
    return m_transport.removeEmptyFolders(folders);
}

Result<void> PublishRun::removeGone(const FileManifest::Difference &difference, const FileManifest &next)
{
    if (const auto removed = m_transport.remove(difference.removed); !removed)
        return removed;
    const QStringList used = foldersOf(next.entries().keys());
    QStringList folders = foldersOf(difference.removed);
    folders.removeIf([&used](const QString &folder) { return used.contains(folder); });
    std::reverse(folders.begin(), folders.end()); // children before parents
    return m_transport.removeEmptyFolders(folders);
}

Result<void> PublishRun::readBack(const PublishedState &expected)
{
    if (const auto looked = look(); !looked)
        return looked;
    if (m_live == expected)
        return {};
    return Error{Error::Kind::Unreachable,
                 message("PublishRun", QT_TRANSLATE_NOOP("PublishRun", "%1 did not keep what was sent."))
                     .arg(m_transport.place()),
                 {}};
}

Result<void> PublishRun::sendFiles(const PublishedState &next, const LocalFile &localFile)
{
    FileManifest base = liveManifest();
    if (m_live && !m_live->publication.isComplete && m_live->publication.id == m_journal.head().id) {
        const auto &arrived = m_journal.arrived().entries();
        for (auto it = arrived.cbegin(); it != arrived.cend(); ++it)
            base.insert(it.key(), *it);
    }
    const auto difference = next.manifest.differenceFrom(base);
    if (const auto free = checkNotOccupied(difference.added); !free)
        return free;

    // Every path that is about to change is marked unknown, so that whoever comes after a killed run, with
    // whatever content, knows what may be there.
    PublishedState between{next.publication, base};
    between.publication.id = m_token;
    between.publication.isComplete = false;
    between.publication.release = m_live ? m_live->publication.release : 0;
    between.publication.by = m_request.by;
    between.publication.desk = m_request.desk;
    between.publication.at = m_clock.now();
    for (const QString &path : difference.added + difference.changed + difference.removed)
        between.manifest.insert(path, {});
    if (const auto begun = m_journal.begin({m_token, {}, {}}); !begun)
        return unchanged(begun.error());
    if (const auto written = m_transport.writeState(between.toText()); !written)
        return unchanged(written.error());

    if (const auto removed = removeBlocking(difference); !removed)
        return halfway(removed.error());
    if (const auto put = putAll(difference, next, localFile); !put)
        return halfway(put.error());
    if (const auto removed = removeGone(difference, next.manifest); !removed)
        return halfway(removed.error());
    if (const auto written = m_transport.writeState(next.toText()); !written)
        return halfway(written.error());
    const auto back = readBack(next);
    return back ? back : Result<void>(halfway(back.error()));
}

Result<void> PublishRun::sendRelease(const PublishedState &next, const LocalFile &localFile)
{
    const FileManifest base = liveManifest();
    auto difference = next.manifest.differenceFrom(base);
    if (const auto free = checkNotOccupied(difference.added); !free)
        return free;
    FileManifest keep = next.manifest;
    for (const QString &path : difference.added + difference.changed)
        keep.remove(path);

    PublishJournal::Head head{m_token, m_live ? m_live->publication.id : QString(),
                              QString::fromLatin1(sha256(next.manifest.toText()))};
    if (m_journal.head().base == head.base && m_journal.head().content == head.content) {
        head.id = m_journal.head().id;
    } else if (const auto begun = m_journal.begin(head); !begun) {
        return unchanged(begun.error());
    }
    const auto stage = m_transport.openStage(keep, head.id);
    if (!stage)
        return unchanged(stage.error());
    difference.changed += stage->missing;
    if (stage->isContinued) {
        const auto isThere = [this, &next](const QString &path) {
            const auto arrived = m_journal.arrived().entries().constFind(path);
            return arrived != m_journal.arrived().entries().cend() &&
                   *arrived == next.manifest.entries()[path];
        };
        difference.added.removeIf(isThere);
        difference.changed.removeIf(isThere);
    }
    if (const auto put = putAll(difference, next, localFile); !put)
        return unchanged(put.error());
    if (const auto shown = m_transport.activate(next); !shown)
        return unchanged(shown.error());
    return readBack(next);
}

Result<QList<PublishedState>> PublishRun::kept()
{
    const auto texts = m_transport.keptStates();
    if (!texts)
        return texts.error();
    QList<PublishedState> states;
    for (const QByteArray &text : *texts) {
        const auto state = PublishedState::fromText(text);
        if (state && state->publication.isComplete)
            states += *state;
    }
    if (states.isEmpty()) {
        const auto local = m_localFiles.states();
        if (!local)
            return local.error();
        states = *local;
    }
    states.removeIf([this](const PublishedState &state) {
        return m_live && m_live->publication.isComplete &&
               m_live->publication.release == state.publication.release;
    });
    std::sort(states.begin(), states.end(), [](const PublishedState &a, const PublishedState &b) {
        return a.publication.release > b.publication.release;
    });
    return states;
}

Result<void> PublishRun::keep(const PublishedState &state, const QString &siteFolder)
{
    if (m_transport.mode() == Transport::Mode::Files)
        return m_localFiles.keep(state, siteFolder, Publisher::keptReleases);
    const auto states = kept();
    if (!states)
        return states.error();
    // The one that is shown is not among them.
    for (qsizetype i = Publisher::keptReleases - 1; i < states->size(); ++i) {
        if (const auto dropped = m_transport.dropKept(states->at(i).publication.release); !dropped)
            return dropped;
    }
    return {};
}

Result<void> PublishRun::showKept(const PublishedState &state)
{
    if (const auto noted = m_journal.addToken(state.publication.id); !noted)
        return unchanged(noted.error());
    if (const auto shown = m_transport.activateKept(state.publication.release); !shown)
        return unchanged(shown.error());
    return readBack(state);
}

Result<PublishedRelease> PublishRun::newPublication()
{
    qint64 last = m_live ? m_live->publication.release : 0;
    const auto states = kept();
    if (!states)
        return states.error();
    if (!states->isEmpty())
        last = std::max(last, states->first().publication.release);
    return PublishedRelease{QUuid::createUuid().toString(QUuid::Id128),
                            last + 1,
                            m_request.by,
                            m_request.desk,
                            m_clock.now(),
                            true};
}

void PublishRun::finish(const PublishedRelease &publication)
{
    m_journal.finish();
    QStringList known = knownHere();
    if (known.contains(publication.id))
        return;
    known += publication.id;
    known = known.mid(std::max<qsizetype>(0, known.size() - rememberedPublications));
    // Best effort: without it the next publication asks once more whether it may replace this one.
    if (QDir().mkpath(m_stateFolder))
        static_cast<void>(FileSteps().write(m_stateFolder + QStringLiteral("/known"),
                                            known.join(u'\n').toUtf8() + '\n',
                                            m_stateFolder + QStringLiteral("/known-new")));
}

} // namespace weltkontor
