// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/keptfiles.h"
#include "publish/publishedstate.h"
#include "publish/publisher.h"
#include "publish/publishjournal.h"
#include "publish/transport.h"

#include <QLockFile>

#include <optional>

namespace weltkontor
{

/**
 * One run of the publisher: what lies at the target, the lock, the sending.
 *
 * Unlocks when it is destroyed, unless it has been unlocked.
 */
class PublishRun
{
public:
    PublishRun(Transport &transport, const Clock &clock, const QString &stateFolder,
               const PublishRequest &request, Progress *progress);
    ~PublishRun();
    PublishRun(const PublishRun &) = delete;
    PublishRun &operator=(const PublishRun &) = delete;

    /// Reads what lies at the target.
    Result<void> look();
    const std::optional<PublishedState> &live() const { return m_live; }
    /// The manifest at the target; empty where nobody published. Unknown files have no hash.
    FileManifest liveManifest() const { return m_live ? m_live->manifest : FileManifest(); }

    /// Conflict where somebody else published what lies there, unless the person agreed.
    Result<void> checkIsOurs() const;

    /// True where an earlier run of this desk did not come to its end, so that its lock may still be there.
    Result<bool> isUnfinished();

    /// Takes the lock and looks again. Conflict where somebody holds it or has published since look().
    Result<void> lock();
    Result<void> unlock();

    /// Sends the difference and shows @p next, whose files localFile() names.
    using LocalFile = std::function<QString(const QString &path, const FileManifest::Entry &)>;
    Result<void> send(const PublishedState &next, const LocalFile &localFile);

    /// What can be brought back, newest first.
    Result<QList<PublishedState>> kept();
    /// Keeps @p state for rollback and drops what is too old.
    Result<void> keep(const PublishedState &state, const QString &siteFolder);
    /// Shows a release that the target kept itself.
    Result<void> showKept(const PublishedState &state);

    /// The files that are still on the way, at first all of the difference.
    qint64 bytesSent() const { return m_bytes; }
    KeptFiles &localFiles() { return m_localFiles; }

    /// Remembers the publication as this desk's own, and that nothing is left to do.
    void finish(const PublishedRelease &publication);

    /// A new publication of this request with the next free number, whose id is the token of this run.
    Result<PublishedRelease> newPublication();

private:
    Result<void> sendFiles(const PublishedState &next, const LocalFile &localFile);
    Result<void> sendRelease(const PublishedState &next, const LocalFile &localFile);
    Result<void> putAll(const FileManifest::Difference &difference, const PublishedState &next,
                        const LocalFile &localFile);
    Result<void> removeBlocking(const FileManifest::Difference &difference);
    Result<void> removeGone(const FileManifest::Difference &difference, const FileManifest &next);
    Result<void> checkNotOccupied(const QStringList &added);
    Result<void> readBack(const PublishedState &expected);
    QStringList knownHere() const;
    Error locked(const LockOwner &holder) const;

    Transport &m_transport;
    const Clock &m_clock;
    QString m_stateFolder;
    const PublishRequest &m_request;
    Progress *m_progress;
    QString m_token;
    std::unique_ptr<QLockFile> m_deskLock;
    PublishJournal m_journal;
    KeptFiles m_localFiles;
    std::optional<PublishedState> m_live;
    qint64 m_bytes = 0;
    bool m_isLocked = false;
};

} // namespace weltkontor
