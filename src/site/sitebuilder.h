// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/filemanifest.h"
#include "base/progress.h"
#include "site/picturescaler.h"
#include "site/sitecontent.h"
#include "site/sitetemplates.h"

namespace weltkontor
{

/// A built page: what it is about, for telling a person why it changed.
struct BuiltPage {
    QString path;
    Language language = Language::German;
    RecordRef record; ///< Null for overviews and lists.
    QString title;
};

/// What a build made.
struct BuiltSite {
    FileManifest manifest;
    QList<BuiltPage> pages; ///< In order of their paths.
    qint64 bytes = 0;       ///< Of all files.
    QList<SiteFinding> findings;

    /// Null where no page has this path.
    const BuiltPage *page(const QString &path) const;
};

/// What a build makes.
struct SiteOptions {
    /// Bare contents and heads for the frame of the city's portal instead of complete pages.
    bool fragments = false;
    /// Must outlive the build; without one pictures stand on the pages in the size they came in.
    const PictureScaler *scaler = nullptr;
};

/**
 * Builds the static pages of the site, in German and English.
 *
 * The same content, templates and day give the same bytes: nothing of the clock but its day is used, and no
 * page tells when it was built. Used by one thread.
 */
class SiteBuilder
{
public:
    /// Templates and clock must outlive it.
    SiteBuilder(const SiteTemplates &templates, const Clock &clock, const SiteOptions &options = {})
        : m_templates(templates)
        , m_clock(clock)
        , m_options(options)
    {
    }

    /// Writes into @p folder, which must be empty or not exist. Cancelled, or what SiteFiles and templates
    /// say; then the folder holds a part.
    Result<BuiltSite> build(const SiteContent &content, const QString &folder,
                            Progress *progress = nullptr) const;

private:
    const SiteTemplates &m_templates;
    const Clock &m_clock;
    SiteOptions m_options;
};

} // namespace weltkontor
