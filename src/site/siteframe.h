// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitepages.h"

namespace weltkontor
{

/// A page with its counterpart in the other language.
struct PlannedPage {
    SitePage section;
    RecordRef record; ///< Null for overviews and lists.
    QString de, en;   ///< Paths.
    std::function<PageDraft(const PageContext &)> draft;
    const QString &path(Language language) const { return language == Language::German ? de : en; }
};

/// The files of the site that every page names.
struct FrameFiles {
    QString stylesheet;
};

/// What stands around the content of every page: page.mustache and languages.mustache,
/// docs/site-templates.md.
class SiteFrame
{
public:
    /// @p labels are those of the page's language.
    SiteFrame(const PageContext &context, const TemplateData &labels, const FrameFiles &files)
        : m_context(context)
        , m_labels(labels)
        , m_files(files)
    {
    }

    /// What all pages of a folder and section have in common: words, brand, navigation, legal links.
    TemplateData shared(const PlannedPage &page) const;

    /// The rest, but for "content".
    TemplateData of(const PlannedPage &page, const PageDraft &draft) const;

    /// The choice of language at the site's root, or what a server shows for a page that is not there.
    TemplateData languageChoice(bool isNotFound) const;
    QString languageChoiceTitle(bool isNotFound) const;

private:
    void addLanguages(TemplateData &frame, const PlannedPage &page) const;
    TemplateData alternates(const QString &de, const QString &en) const;
    TemplateData navigation(const PlannedPage &page) const;
    TemplateData legalLinks() const;
    TemplateData feeds() const;

    const PageContext &m_context;
    const TemplateData &m_labels;
    const FrameFiles &m_files;
};

} // namespace weltkontor
