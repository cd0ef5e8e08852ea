// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/languagebuild.h"

#include "base/phrases.h"
#include "site/pageindex.h"
#include "site/sitefeed.h"

#include <QCoreApplication>

namespace weltkontor
{

Result<void> goOn(Progress *progress, const QString &phase, qint64 done, qint64 total)
{
    if (!progress)
        return {};
    if (progress->isCancelled())
        return Error{Error::Kind::Cancelled,
                     message("Site", QT_TRANSLATE_NOOP("Site", "Building the site was cancelled. "
                                                               "Nothing was changed.")),
                     {}};
    progress->report(phase, done, total);
    return {};
}

LanguageBuild::LanguageBuild(const BuildPlan &plan, Language language)
    : m_plan(plan)
    , m_language(language)
    , m_renderer(plan.templates)
    , m_files(plan.folder)
    , m_base(TemplateData::type::object)
{
    m_base["label"] = templateLabels(language);
}

Result<void> LanguageBuild::run(Progress *progress, std::atomic<bool> &stop)
{
    auto written = writeAll(progress, stop);
    if (!written)
        stop = true;
    return written;
}

Result<void> LanguageBuild::writeAll(Progress *progress, const std::atomic<bool> &stop)
{
    const QString phase = message("Site", QT_TRANSLATE_NOOP("Site", "Building the pages"));
    qint64 done = 0;
    for (const PlannedPage &page : m_plan.pages) {
        if (stop)
            return {};
        if (const auto possible = goOn(progress, phase, done++, m_plan.pages.size()); !possible)
            return possible;
        const PageContext context(m_plan.site, m_language, page.path(m_language));
        if (const auto written = writePage(page, context, page.draft(context)); !written)
            return written;
    }
    if (const auto written = writeSearch(); !written)
        return written;
    return writeFeed();
}

Result<void> LanguageBuild::writePage(const PlannedPage &page, const PageContext &context, PageDraft draft)
{
    if (!draft.data.get("title"))
        draft.data["title"] = PageContext::plain(draft.title);
    const auto content = m_renderer.render(draft.templateName, draft.data, m_base);
    if (!content)
        return content.error();
    if (page.section != SitePage::NotFound && page.section != SitePage::Search)
        m_searchable += SearchablePage{page.section,
                                       !page.record.isNull(),
                                       context.path(),
                                       draft.title,
                                       draft.titleLanguage.value_or(m_language),
                                       draft.description,
                                       textOfHtml(QString::fromStdString(*content))};
    m_pages += {context.path(), m_language, page.record, draft.title};
    const SiteFrame around(context, *m_base.get("label"), m_plan.frameFiles);
    const auto key = std::tuple(context.path().section(u'/', 0, -2), page.section, page.record.isNull());
    auto shared = m_shared.find(key);
    if (shared == m_shared.end())
        shared = m_shared.emplace(key, around.shared(page)).first;
    TemplateData frame = around.of(page, draft);
    frame["content"] = TemplateData(*content);
    return m_plan.options.fragments
               ? writeFragment(context.path(), frame, shared->second)
               : writeFilled(QStringLiteral("page"), context.path(), frame, shared->second);
}

Result<void> LanguageBuild::writeFilled(const QString &name, const QString &path, const TemplateData &data,
                                        const TemplateData &shared)
{
    const auto html = m_renderer.render(name, data, shared);
    if (!html)
        return html.error();
    return m_files.write(path, QByteArray::fromRawData(html->data(), qsizetype(html->size())));
}

/// What the portal takes into its page's head and body.
Result<void> LanguageBuild::writeFragment(const QString &path, const TemplateData &frame,
                                          const TemplateData &shared)
{
    const QString head = path.chopped(qsizetype(strlen(".html"))) + QStringLiteral(".head.html");
    if (const auto written = writeFilled(QStringLiteral("fragmenthead"), head, frame, shared); !written)
        return written;
    return writeFilled(QStringLiteral("fragment"), path, frame, shared);
}

Result<void> LanguageBuild::writeSearch()
{
    const QList<SearchablePage> pages = inSearchOrder(m_searchable, m_language);
    PageIndex index;
    for (const SearchablePage &one : pages)
        index.add(one.title, one.text);
    const auto indexPath = m_files.writeNamed(QStringLiteral("words-") + languageCode(m_language),
                                              QStringLiteral("js"), index.script());
    if (!indexPath)
        return indexPath.error();
    const PlannedPage page{SitePage::Search,
                           {},
                           SitePaths::page(SitePage::Search, Language::German),
                           SitePaths::page(SitePage::Search, Language::English),
                           {}};
    const PageContext context(m_plan.site, m_language, page.path(m_language));
    return writePage(page, context, searchPage(context, pages, {*indexPath, m_plan.searchScript}));
}

Result<void> LanguageBuild::writeFeed()
{
    if (m_plan.site.address().isEmpty())
        return {};
    const PageContext context(m_plan.site, m_language, SitePaths::feed(m_language));
    return m_files.write(context.path(), atomFeed(context));
}

} // namespace weltkontor
