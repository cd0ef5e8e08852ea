// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/siteframe.h"

#include "site/sitefeed.h"

namespace weltkontor
{
namespace
{

TemplateData object()
{
    return TemplateData(TemplateData::type::object);
}

QString nameInItself(Language language)
{
    return language == Language::German ? QStringLiteral("Deutsch") : QStringLiteral("English");
}

} // namespace

TemplateData SiteFrame::shared(const PlannedPage &page) const
{
    const CityProfile &profile = m_context.site().content().profile;
    TemplateData frame = object();
    frame["label"] = TemplateData(m_labels);
    frame["language"] = PageContext::plain(languageCode(m_context.language()));
    frame["stylesheet"] = PageContext::plain(m_context.linkTo(m_files.stylesheet));
    frame["homeHref"] = PageContext::plain(m_context.linkTo(SitePage::Overview));
    frame["city"] = m_context.text(profile.cityName);
    frame["department"] = m_context.text(profile.department);
    frame["logo"] = m_context.picture(profile.logo, profile.cityName, {}, 240);
    PageContext::setList(frame, "navigation", navigation(page));
    PageContext::setList(frame, "legalLinks", legalLinks());
    PageContext::setList(frame, "feeds", feeds());
    return frame;
}

TemplateData SiteFrame::of(const PlannedPage &page, const PageDraft &draft) const
{
    const CityProfile &profile = m_context.site().content().profile;
    const Language language = m_context.language();
    TemplateData frame = object();
    frame["kind"] = PageContext::plain(draft.templateName);
    QStringList title{draft.title, profile.department.inOrOther(language),
                      profile.cityName.inOrOther(language)};
    title.removeAll(QString());
    title.removeDuplicates();
    frame["title"] = PageContext::plain(title.join(QStringLiteral(" – ")));
    frame["description"] = PageContext::plain(draft.description);
    const bool isNotFound = page.section == SitePage::NotFound;
    frame["noIndex"] = TemplateData(isNotFound);
    frame["canonical"] = PageContext::plain(isNotFound ? QString() : m_context.absolute(page.path(language)));
    frame["usesScripts"] = TemplateData(draft.usesScripts);
    frame["jsonLd"] = PageContext::plain(jsonLd(draft.thing));
    addLanguages(frame, page);
    return frame;
}

void SiteFrame::addLanguages(TemplateData &frame, const PlannedPage &page) const
{
    TemplateData languages(TemplateData::type::list);
    for (const Language other : allLanguages) {
        TemplateData one = object();
        one["code"] = PageContext::plain(languageCode(other));
        one["name"] = PageContext::plain(nameInItself(other));
        one["href"] = PageContext::plain(m_context.linkTo(page.path(other)));
        one["isCurrent"] = TemplateData(other == m_context.language());
        languages.push_back(one);
    }
    PageContext::setList(frame, "languages", std::move(languages));
    PageContext::setList(frame, "alternates",
                         page.section == SitePage::NotFound ? TemplateData(TemplateData::type::list)
                                                            : alternates(page.de, page.en));
}

/// Search engines want whole addresses here; a site that does not know its own gives what it has.
TemplateData SiteFrame::alternates(const QString &de, const QString &en) const
{
    TemplateData list(TemplateData::type::list);
    const auto add = [&](const QString &code, const QString &path) {
        const QString whole = m_context.absolute(path);
        TemplateData one = object();
        one["hreflang"] = PageContext::plain(code);
        one["href"] = PageContext::plain(whole.isEmpty() ? m_context.linkTo(path) : whole);
        list.push_back(one);
    };
    add(languageCode(Language::German), de);
    add(languageCode(Language::English), en);
    if (de == SitePaths::page(SitePage::Overview, Language::German))
        add(QStringLiteral("x-default"), QStringLiteral("index.html"));
    return list;
}

TemplateData SiteFrame::navigation(const PlannedPage &page) const
{
    constexpr SitePage sections[] = {SitePage::Overview,      SitePage::Partners, SitePage::Map,
                                     SitePage::News,          SitePage::Visits,   SitePage::Infoletters,
                                     SitePage::Anniversaries, SitePage::Contact,  SitePage::Search};
    TemplateData list(TemplateData::type::list);
    for (const SitePage section : sections) {
        TemplateData entry = object();
        entry["href"] = PageContext::plain(m_context.linkTo(section));
        entry["name"] = PageContext::plain(pageTitle(section, m_context.language()));
        const bool isInside = section == page.section;
        entry["isCurrent"] = TemplateData(isInside && page.record.isNull());
        entry["isParent"] = TemplateData(isInside && !page.record.isNull());
        list.push_back(entry);
    }
    return list;
}

TemplateData SiteFrame::legalLinks() const
{
    const CityProfile &profile = m_context.site().content().profile;
    TemplateData list(TemplateData::type::list);
    const auto add = [&](const char *label, const Bilingual &link) {
        if (link.isEmpty())
            return;
        TemplateData entry = object();
        entry["href"] = PageContext::plain(link.inOrOther(m_context.language()));
        const TemplateData *name = m_labels.get(label);
        entry["name"] = TemplateData(*name);
        const Language shown = m_context.shownLanguage(link);
        entry["lang"] = PageContext::plain(shown == m_context.language() ? QString() : languageCode(shown));
        list.push_back(entry);
    };
    add("legalNotice", profile.legalNotice);
    add("dataProtection", profile.dataProtection);
    add("accessibility", profile.accessibility);
    return list;
}

TemplateData SiteFrame::feeds() const
{
    TemplateData list(TemplateData::type::list);
    if (m_context.site().address().isEmpty())
        return list;
    TemplateData feed = object();
    feed["href"] = PageContext::plain(m_context.linkTo(SitePaths::feed(m_context.language())));
    feed["title"] = PageContext::plain(feedTitle(m_context));
    list.push_back(feed);
    return list;
}

QString SiteFrame::languageChoiceTitle(bool isNotFound) const
{
    if (isNotFound)
        return pageTitle(SitePage::NotFound, Language::German);
    const QString city = m_context.site().content().profile.cityName.inOrOther(Language::German);
    return city.isEmpty() ? pageTitle(SitePage::Overview, Language::German) : city;
}

TemplateData SiteFrame::languageChoice(bool isNotFound) const
{
    const CityProfile &profile = m_context.site().content().profile;
    TemplateData data = object();
    data["language"] = PageContext::plain(languageCode(Language::German));
    data["title"] = PageContext::plain(languageChoiceTitle(false));
    data["stylesheet"] = PageContext::plain(m_context.linkTo(m_files.stylesheet));
    data["noIndex"] = TemplateData(isNotFound);
    data["hasNotices"] = TemplateData(isNotFound);
    TemplateData choices(TemplateData::type::list);
    for (const Language language : allLanguages) {
        TemplateData choice = object();
        choice["code"] = PageContext::plain(languageCode(language));
        choice["name"] = PageContext::plain(nameInItself(language));
        choice["href"] = PageContext::plain(m_context.linkTo(SitePaths::page(SitePage::Overview, language)));
        choice["department"] = PageContext::plain(profile.department.in(language));
        choice["notice"] = PageContext::plain(pageTitle(SitePage::NotFound, language));
        choices.push_back(choice);
    }
    PageContext::setList(data, "choices", std::move(choices));
    PageContext::setList(data, "alternates",
                         isNotFound ? TemplateData(TemplateData::type::list)
                                    : alternates(SitePaths::page(SitePage::Overview, Language::German),
                                                 SitePaths::page(SitePage::Overview, Language::English)));
    return data;
}

} // namespace weltkontor
