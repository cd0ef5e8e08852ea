// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/recordtype.h"

#include <QHash>

namespace weltkontor
{

struct SiteContent;

/// The pages that every site has once per language.
enum class SitePage {
    Overview,
    Partners,
    Map,
    News,
    Visits,
    Infoletters,
    Anniversaries,
    Contact,
    Search,
    NotFound
};

/**
 * Where each page of the site lies: "de/partner/zolkiew.html", "en/partners/zolkiew.html". Relative to the
 * site's folder, with '/', safe in every file system and address (lower-case ASCII).
 */
class SitePaths
{
public:
    explicit SitePaths(const SiteContent &content);

    static QString page(SitePage page, Language language);

    /// Empty for a record without a page of its own.
    QString page(const RecordRef &record, Language language) const;

    static QString feed(Language language); ///< Atom.
    static QString partnersJson();
    static QString partnersGeoJson();

    /// The link from one page to another file of the site: "../aktuelles/index.html".
    static QString link(const QString &from, const QString &to);

private:
    struct Pair {
        QString de, en;
    };
    QHash<RecordRef, Pair> m_pages;
};

} // namespace weltkontor
