// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "domain/publication.h"
#include "domain/publishtarget.h"
#include "publish/publisher.h"
#include "site/sitebuilder.h"
#include "storage/database.h"

namespace weltkontor
{

/// What is to be published and how far the person agreed to what may be in the way.
struct PublishOptions {
    QString target; ///< Name; empty for the only one.
    bool dryRun = false;
    bool rollback = false;
    std::optional<qint64> release; ///< For rollback; none: the one before.
    bool replaceForeign = false;   ///< `--yes`: see PublishRequest.
    bool takeOverLock = false;
    QString templatesFolder; ///< Own templates; empty for none.
    QString stateFolder;     ///< What this desk remembers of targets; empty: the user's data folder.
};

/**
 * The site on its way to a target, in three steps so that the window can do each on the right thread: what
 * the database knows, building and pushing without it, and what the database keeps of it.
 */
class PublishSite
{
public:
    /// Everything that pushing needs; a value.
    struct Job {
        PublishOptions options;
        PublishTarget target;
        SiteContent content;        ///< Empty for a rollback.
        QList<Publication> earlier; ///< Newest first.
        QDateTime now;
        QString by;
        qint64 changeSet = 0; ///< The newest one that the content holds.
    };

    struct Outcome {
        PublishResult result;
        BuiltSite site;     ///< Empty for a rollback.
        bool isNew = false; ///< There is something for record() to keep.
        Publication publication;
    };

    /// NotFound where there is no such target; else as storage and readSiteContent().
    static Result<Job> prepare(Database &database, const PublishOptions &options,
                               Progress *progress = nullptr);

    /// Builds into a temporary folder and publishes. Any thread; errors as Publisher's and SiteBuilder's.
    static Result<Outcome> push(const Job &job, Progress *progress = nullptr);

    /// Keeps what was published, as a change set. Without anything new it does nothing.
    static Result<void> record(Database &database, const Outcome &outcome);

    /// All three. Where only the last one fails the error says so: the pages are published, and publishing
    /// again records it.
    static Result<Outcome> run(Database &database, const PublishOptions &options,
                               Progress *progress = nullptr);

    /// What could be brought back at the target, newest first; without the one that is shown.
    static Result<QList<PublishedRelease>> kept(const PublishTarget &target, const QString &stateFolder = {});

    /// {…PublishResult::toJson(), "findings"}.
    static QJsonObject toJson(const Outcome &outcome);

    /// Number and id of the release that a Publication keeps in one text.
    static QString releaseText(const PublishedRelease &release);
    static qint64 releaseNumber(const Publication &publication);
    static QString releaseId(const Publication &publication);
};

} // namespace weltkontor
