// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pagecontext.h"

namespace weltkontor
{

/// One entry of the site map: a page and its counterpart, both relative to the site.
struct SiteMapEntry {
    QString de, en;
};

/// News, visits and infoletters of one language, the newest first, as an Atom feed (RFC 4287) of at most 50
/// entries. Needs the site's own address, and so does the next.
QByteArray atomFeed(const PageContext &context);

/// All pages with their counterparts for search engines (sitemaps.org 0.9).
QByteArray siteMap(const SiteModel &site, const QList<SiteMapEntry> &pages);

/// The feed's title: "International Relations: news".
QString feedTitle(const PageContext &context);

} // namespace weltkontor
