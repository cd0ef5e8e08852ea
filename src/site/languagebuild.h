// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "site/sitebuilder.h"
#include "site/sitefiles.h"
#include "site/siteframe.h"
#include "site/templaterenderer.h"

#include <atomic>
#include <map>

namespace weltkontor
{

/// What both languages of a build share, and what does not change while they are made.
struct BuildPlan {
    const SiteModel &site;
    const SiteTemplates &templates;
    const SiteOptions &options;
    QString folder;
    FrameFiles frameFiles;
    QString searchScript; ///< Path.
    QList<PlannedPage> pages;
};

/// The pages of one language, with its search and its feed. The languages are made at the same time, each on
/// a thread of its own.
class LanguageBuild
{
public:
    /// @p plan must outlive it.
    LanguageBuild(const BuildPlan &plan, Language language);

    /// Reports to @p progress, if there is one. Ends early when @p stop is set, and sets it when it fails or
    /// is cancelled.
    Result<void> run(Progress *progress, std::atomic<bool> &stop);

    const SiteFiles &files() const { return m_files; }
    const QList<BuiltPage> &pages() const { return m_pages; }

private:
    Result<void> writeAll(Progress *progress, const std::atomic<bool> &stop);
    Result<void> writePage(const PlannedPage &page, const PageContext &context, PageDraft draft);
    Result<void> writeFilled(const QString &name, const QString &path, const TemplateData &data,
                             const TemplateData &shared);
    Result<void> writeFragment(const QString &path, const TemplateData &frame, const TemplateData &shared);
    Result<void> writeSearch();
    Result<void> writeFeed();

    const BuildPlan &m_plan;
    Language m_language;
    TemplateRenderer m_renderer;
    SiteFiles m_files;
    TemplateData m_base; ///< {label}: below the data of every content.
    /// SiteFrame::shared() by folder, section and whether it is the page of a record.
    std::map<std::tuple<QString, SitePage, bool>, TemplateData> m_shared;
    QList<BuiltPage> m_pages;
    QList<SearchablePage> m_searchable;
};

/// Cancelled where the person wants it; otherwise tells how far the work is.
Result<void> goOn(Progress *progress, const QString &phase, qint64 done, qint64 total);

} // namespace weltkontor
