// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "site/sitebuilder.h"
#include "sitesample.h"
#include "support/sitefolder.h"

#include <QTemporaryDir>

namespace weltkontor::sitesample
{

/// All files of the site of that day.
inline Result<BuiltSite> build(const SiteContent &content, FolderContent &files, const QDate &on = day(),
                               const SiteOptions &options = {})
{
    auto templates = SiteTemplates::load();
    if (!templates)
        return templates.error();
    const FixedClock clock(QDateTime(on, QTime(12, 0)));
    const QTemporaryDir folder;
    auto built = SiteBuilder(*templates, clock, options).build(content, folder.path());
    files = readFolder(folder.path());
    return built;
}

/// The pages of the site; empty where it cannot be built.
inline FolderContent pagesOf(const SiteContent &content)
{
    FolderContent files;
    if (!build(content, files))
        return {};
    files.removeIf([](const auto &file) { return !file.key().endsWith(QLatin1String(".html")); });
    return files;
}

} // namespace weltkontor::sitesample
