// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/publishedstate.h"
#include "publish/publishresult.h"

#include <memory>

namespace weltkontor
{

class Clock;
class Progress;
class PublishJournal;
class KeptFiles;
class Transport;

/// What is to be published, and how far the person agreed to what may be in the way.
struct PublishRequest {
    QString target;     ///< The target's name, for the result only.
    QString siteFolder; ///< The built site; hidden files in it are not published. Not used by rollback().
    QString by;         ///< Who publishes; everybody at the target can read it.
    QString desk;       ///< The computer's name.
    bool dryRun = false;

    /// Publications that are known here (PublishedRelease::id, such as those recorded in the database). One
    /// that is neither here nor this desk's own is somebody else's: publishing over it is a Conflict …
    QStringList knownPublications;
    /// … unless the person agreed. Also lets files be replaced that were not published by Weltkontor.
    bool replaceForeign = false;

    /// Take the lock from somebody who holds it: only where a person knows that nobody is publishing.
    bool takeOverLock = false;
};

/**
 * Pushes a built site to a target so that a visitor never sees a broken page.
 *
 * The manifests of the built site and of the target are compared and only the difference is sent: to a stage
 * that is shown in one step where the transport can do that, otherwise in the order folders, files named by
 * their hash, new pages, changed pages, overviews and search, deletions. Killed or cut off at any moment, the
 * next run goes on where the last one stopped, also with other content. One publisher at a time: others get a
 * Conflict that names who and since when. The last keptReleases publications can be brought back.
 *
 * Errors: Conflict as above, and where somebody published meanwhile; Invalid for an empty site; Cancelled;
 * else those of the transport. The messages say what visitors see now. Used by one thread, usually not the
 * window's.
 */
class Publisher
{
public:
    /// How many publications of a target are kept, with the one that is shown.
    static constexpr qsizetype keptReleases = 10;

    /// @p stateFolder: this target's folder in the user's data folder; made when needed. Everything given
    /// must outlive this object.
    Publisher(Transport &transport, const Clock &clock, const QString &stateFolder);
    ~Publisher();
    Publisher(const Publisher &) = delete;
    Publisher &operator=(const Publisher &) = delete;

    Result<PublishResult> publish(const PublishRequest &request, Progress *progress = nullptr);

    /// Shows the publication before the present one again, or @p release. NotFound where it is not kept.
    Result<PublishResult> rollback(const PublishRequest &request, std::optional<qint64> release = {},
                                   Progress *progress = nullptr);

    /// What is published now; nothing where nobody has published yet.
    Result<std::optional<PublishedRelease>> published();

    /// What rollback() can bring back, newest first.
    Result<QList<PublishedRelease>> kept();

private:
    class Run;

    Transport &m_transport;
    const Clock &m_clock;
    QString m_stateFolder;
};

} // namespace weltkontor
