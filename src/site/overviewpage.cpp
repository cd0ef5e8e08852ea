// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postaladdress.h"
#include "site/markdown.h"
#include "site/sitepages.h"

namespace weltkontor
{
namespace
{

/// So many of the newest articles, visits and infoletters stand on the overview.
constexpr qsizetype newestShown = 3;

TemplateData relationEntry(const PageContext &context, const SiteRelation &relation)
{
    TemplateData data(TemplateData::type::object);
    data["href"] = PageContext::plain(context.linkTo(RecordRef(relation.partner->id)));
    data["name"] = context.partnerName(*relation.partner);
    data["localName"] = context.localName(*relation.partner);
    data["country"] = PageContext::plain(relation.partner->country.name(context.language()));
    data["state"] = PageContext::plain(context.stateText(relation.state));
    data["isActive"] = TemplateData(relation.state.status == PartnershipStatus::Active);
    return data;
}

/// The kinds of a section, each with its relations.
TemplateData kindsOf(const PageContext &context, OverviewSection section)
{
    TemplateData kinds(TemplateData::type::list);
    const auto relations = context.site().relationsIn(section, context.language());
    for (qsizetype i = 0; i < relations.size();) {
        const QString kind = relations[i]->partnership->kind;
        TemplateData entries(TemplateData::type::list);
        for (; i < relations.size() && relations[i]->partnership->kind == kind; ++i)
            entries.push_back(relationEntry(context, *relations[i]));
        TemplateData group(TemplateData::type::object);
        group["kind"] = PageContext::plain(context.kindLabel(kind));
        PageContext::setList(group, "relations", std::move(entries));
        kinds.push_back(group);
    }
    return kinds;
}

template<typename T, typename Entry>
TemplateData newest(const PageContext &context, const QList<const T *> &records, Entry entry)
{
    TemplateData list(TemplateData::type::list);
    for (qsizetype i = 0; i < qMin(records.size(), newestShown); ++i)
        list.push_back(entry(context, *records[i]));
    return list;
}

QList<const Visit *> incomingVisits(const SiteModel &site)
{
    QList<const Visit *> visits = site.visits();
    visits.removeIf([](const Visit *visit) { return visit->direction != VisitDirection::Incoming; });
    return visits;
}

} // namespace

TemplateData officeData(const PageContext &context)
{
    const CityProfile &profile = context.site().content().profile;
    PostalAddress address;
    address.street = profile.street;
    address.postalCode = profile.postalCode;
    address.city = profile.city;
    address.country = profile.country;
    // Who reads English may write from abroad and needs the country, by its English name.
    const Country reader = context.language() == Language::German
                               ? profile.country
                               : Country::fromCode(QStringLiteral("GB")).valueOr({});
    TemplateData lines(TemplateData::type::list);
    const QStringList written = address.toLines(reader);
    for (const QString &line : written) {
        TemplateData one(TemplateData::type::object);
        one["line"] = PageContext::plain(line);
        lines.push_back(one);
    }
    TemplateData data(TemplateData::type::object);
    data["city"] = context.text(profile.cityName);
    data["department"] = context.text(profile.department);
    PageContext::setList(data, "addressLines", std::move(lines));
    data["phone"] = context.phone(profile.phone);
    data["mail"] = context.mail(profile.email.toText());
    data["website"] = PageContext::plain(profile.website.toText());
    return data;
}

PageDraft overviewPage(const PageContext &context)
{
    const SiteModel &site = context.site();
    const CityProfile &profile = site.content().profile;
    PageDraft draft{QStringLiteral("overview"), pageTitle(SitePage::Overview, context.language()),
                    plainFromMarkdown(profile.introduction.inOrOther(context.language()), 160),
                    TemplateData(TemplateData::type::object)};
    draft.thing = officeThing(context);
    TemplateData &data = draft.data;
    Bilingual headline = profile.headline.isEmpty() ? profile.department : profile.headline;
    if (headline.isEmpty())
        headline = {pageTitle(SitePage::Overview, Language::German),
                    pageTitle(SitePage::Overview, Language::English)};
    data["headline"] = context.text(headline);
    data["introduction"] = context.markdown(profile.introduction, 2);
    data["quotation"] = context.text(profile.quotation);
    data["quotationSource"] = context.text(profile.quotationSource);
    data["partnershipsText"] = context.markdown(profile.partnershipsText, 3);
    PageContext::setList(data, "partnershipKinds", kindsOf(context, OverviewSection::Partnerships));
    data["cooperationsText"] = context.markdown(profile.cooperationsText, 3);
    PageContext::setList(data, "cooperationKinds", kindsOf(context, OverviewSection::Cooperations));
    PageContext::setList(data, "furtherKinds", kindsOf(context, OverviewSection::Further));
    data["currentText"] = context.markdown(profile.currentText, 3);
    PageContext::setList(data, "articles", newest(context, site.articles(), articleEntry));
    PageContext::setList(data, "visits", newest(context, incomingVisits(site), visitEntry));
    PageContext::setList(data, "infoletters", newest(context, site.infoletters(), infoletterEntry));
    data["newsHref"] = PageContext::plain(context.linkTo(SitePage::News));
    data["visitsHref"] = PageContext::plain(context.linkTo(SitePage::Visits));
    data["infolettersHref"] = PageContext::plain(context.linkTo(SitePage::Infoletters));
    data["partnersHref"] = PageContext::plain(context.linkTo(SitePage::Partners));
    data["mapHref"] = PageContext::plain(context.linkTo(SitePage::Map));
    data["anniversariesHref"] = PageContext::plain(context.linkTo(SitePage::Anniversaries));
    data["contactHref"] = PageContext::plain(context.linkTo(SitePage::Contact));
    data["searchHref"] = PageContext::plain(context.linkTo(SitePage::Search));
    data["office"] = officeData(context);
    PageContext::setList(data, "persons", context.persons({}));
    return draft;
}

PageDraft contactPage(const PageContext &context)
{
    PageDraft draft{QStringLiteral("contact"),
                    pageTitle(SitePage::Contact, context.language()),
                    {},
                    TemplateData(TemplateData::type::object)};
    draft.thing = officeThing(context);
    draft.data["office"] = officeData(context);
    PageContext::setList(draft.data, "persons", context.persons({}));
    return draft;
}

PageDraft notFoundPage(const PageContext &context)
{
    PageDraft draft{QStringLiteral("notfound"),
                    pageTitle(SitePage::NotFound, context.language()),
                    {},
                    TemplateData(TemplateData::type::object)};
    TemplateData list(TemplateData::type::list);
    constexpr SitePage ways[] = {SitePage::Overview, SitePage::Partners, SitePage::News, SitePage::Contact};
    for (const SitePage page : ways) {
        TemplateData way(TemplateData::type::object);
        way["href"] = PageContext::plain(context.linkTo(page));
        way["name"] = PageContext::plain(pageTitle(page, context.language()));
        list.push_back(way);
    }
    PageContext::setList(draft.data, "ways", std::move(list));
    return draft;
}

} // namespace weltkontor
