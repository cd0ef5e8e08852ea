// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "base/sortkey.h"
#include "site/sitepages.h"

#include <QCoreApplication>

#include <algorithm>

namespace weltkontor
{
namespace
{

struct Group {
    const char *id;
    SitePage section;
    bool ofRecords;
};

constexpr Group groups[] = {{"partners", SitePage::Partners, true},
                            {"news", SitePage::News, true},
                            {"visits", SitePage::Visits, true},
                            {"infoletters", SitePage::Infoletters, true},
                            {"overviews", SitePage::Overview, false}};

bool isIn(const Group &group, const SearchablePage &page)
{
    return group.ofRecords ? page.isRecord && page.section == group.section : !page.isRecord;
}

QString groupName(const Group &group, Language language)
{
    return group.ofRecords ? pageTitle(group.section, language)
                           : phrase(language, "Site", QT_TRANSLATE_NOOP("Site", "Overviews and lists"));
}

} // namespace

QList<SearchablePage> inSearchOrder(const QList<SearchablePage> &pages, Language language)
{
    QList<SearchablePage> ordered;
    for (const Group &group : groups) {
        QList<std::pair<QByteArray, const SearchablePage *>> own;
        for (const SearchablePage &page : pages) {
            // Partners by name; the others keep their order, the newest first.
            if (isIn(group, page))
                own += {group.section == SitePage::Partners ? sortKey(page.title, language) : QByteArray(),
                        &page};
        }
        std::stable_sort(own.begin(), own.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &one : std::as_const(own))
            ordered += *one.second;
    }
    return ordered;
}

PageDraft searchPage(const PageContext &context, const QList<SearchablePage> &pages, const SearchFiles &files)
{
    PageDraft draft{QStringLiteral("search"),
                    pageTitle(SitePage::Search, context.language()),
                    {},
                    TemplateData(TemplateData::type::object)};
    draft.usesScripts = true;
    TemplateData list(TemplateData::type::list);
    for (const Group &group : groups) {
        TemplateData entries(TemplateData::type::list);
        for (const SearchablePage &page : pages) {
            if (!isIn(group, page))
                continue;
            TemplateData entry(TemplateData::type::object);
            entry["href"] = PageContext::plain(context.linkTo(page.path));
            entry["title"] = PageContext::plain(page.title);
            entry["lang"] = PageContext::plain(
                page.titleLanguage == context.language() ? QString() : languageCode(page.titleLanguage));
            entry["description"] = PageContext::plain(page.description);
            entries.push_back(entry);
        }
        if (!entries.is_non_empty_list())
            continue;
        TemplateData section(TemplateData::type::object);
        section["id"] = PageContext::plain(QString::fromLatin1(group.id));
        section["name"] = PageContext::plain(groupName(group, context.language()));
        section["pages"] = std::move(entries);
        list.push_back(section);
    }
    draft.data["groups"] = std::move(list);
    draft.data["indexHref"] = PageContext::plain(context.linkTo(files.index));
    draft.data["scriptHref"] = PageContext::plain(context.linkTo(files.script));
    return draft;
}

} // namespace weltkontor
