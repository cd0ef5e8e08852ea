// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/structureddata.h"

namespace weltkontor
{

/// A page before it becomes HTML: the template it is made with and what goes into it.
struct PageDraft {
    QString templateName; ///< "partner" for partner.mustache.
    QString title;        ///< Of the page itself, without the name of the site.
    QString description;  ///< One or two plain sentences; may be empty.
    TemplateData data;
    std::optional<Language> titleLanguage = {}; ///< Set where the title may be in the other language.
    QJsonObject thing = {};                     ///< What the page is about, for search engines.
    bool usesScripts = false;                   ///< Scripts of the site's own, in files.
};

/// A page as the search lists and finds it.
struct SearchablePage {
    SitePage section;
    bool isRecord; ///< The page of one record, no overview.
    QString path, title;
    Language titleLanguage;
    QString description;
    QString text; ///< All words of the content.
};

/// The scripts of the search page.
struct SearchFiles {
    QString index, script;
};

// One function per kind of page; docs/site-templates.md lists what each passes to its template.
PageDraft overviewPage(const PageContext &context);
PageDraft partnersPage(const PageContext &context);
PageDraft partnerPage(const PageContext &context, const Partner &partner);
PageDraft mapPage(const PageContext &context);
PageDraft newsPage(const PageContext &context);
PageDraft articlePage(const PageContext &context, const Article &article);
PageDraft visitsPage(const PageContext &context);
PageDraft visitPage(const PageContext &context, const Visit &visit);
PageDraft infolettersPage(const PageContext &context);
PageDraft infoletterPage(const PageContext &context, const Infoletter &letter);
PageDraft anniversariesPage(const PageContext &context);
PageDraft contactPage(const PageContext &context);
PageDraft notFoundPage(const PageContext &context);

/// Lists all pages, which must be inSearchOrder(): the script finds them by their place.
PageDraft searchPage(const PageContext &context, const QList<SearchablePage> &pages,
                     const SearchFiles &files);

/// Partners by name, then news, visits and infoletters, the overviews last.
QList<SearchablePage> inSearchOrder(const QList<SearchablePage> &pages, Language language);

// Entries of lists on several pages.
TemplateData articleEntry(const PageContext &context, const Article &article);
TemplateData visitEntry(const PageContext &context, const Visit &visit);
TemplateData infoletterEntry(const PageContext &context, const Infoletter &letter);

/// A small map of the region around a partner: {width, height, land, country, x, y, alt}; false where its
/// place is not known.
TemplateData regionMap(const PageContext &context, const Partner &partner);

/// The office: {name, city, department, addressLines, phone, mail, website}.
TemplateData officeData(const PageContext &context);

/// "Infoletter 47/2026".
QString infoletterTitle(const Infoletter &letter, Language language);

/// All words of the templates: {skip, navigation, …}.
TemplateData templateLabels(Language language);

/// Titles of the sections and pages, as the navigation and the pages have them.
QString pageTitle(SitePage page, Language language);

} // namespace weltkontor
