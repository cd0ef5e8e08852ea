// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "site/sitebuilder.h"
#include "storage/database.h"

#include <QJsonObject>

namespace weltkontor
{

/// What `site -o FOLDER` made.
struct SiteRunResult {
    QString folder; ///< Absolute.
    BuiltSite site;

    /// {"folder","pages","files","bytes"}, and "findings" as findingsJson().
    QJsonObject toJson() const;
};

/**
 * Builds the site into a folder of this computer, for looking at it or for a web server's own means.
 *
 * The pages are completed beside those that are there and then take their places; a failed or cancelled run
 * leaves the folder as it was. A folder that holds anything that was not built by this program is refused
 * (Denied) unless it was built here before: then its old pages vanish and files of others stay.
 */
class SiteRun
{
public:
    struct Options {
        QString folder;          ///< Made where it does not exist.
        QString templatesFolder; ///< Own templates; empty for none.
        bool fragments = false;  ///< See SiteOptions.
    };

    static Result<SiteRunResult> run(Database &database, const Options &options,
                                     Progress *progress = nullptr);

    /// The findings of a site as JSON: [{"record","kind","blocks","message"}].
    static QJsonArray findingsJson(const QList<SiteFinding> &findings);
};

} // namespace weltkontor
