// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/anniversary.h"
#include "domain/fieldtext.h"
#include "domain/recorddescription.h"
#include "site/sitepages.h"

#include <QCoreApplication>

#include <algorithm>

namespace weltkontor
{
namespace
{

QString eventLabel(const Milestone &milestone, Language language)
{
    static const Field *type = RecordDescription::of(RecordType::Milestone).field(u"type");
    const auto &choice = ChoicesOf<MilestoneType>::values[size_t(milestone.type)];
    return choiceLabel(*type, QString::fromLatin1(choice.key), language);
}

struct Kept {
    const SiteRelation *relation;
    Anniversary anniversary;
};

/// Of one year, by day; on the same day by the partner's name.
QList<Kept> anniversariesIn(const PageContext &context, int year)
{
    QList<std::pair<std::pair<QDate, qsizetype>, Kept>> found;
    for (const SiteRelation &relation : context.site().relations()) {
        QList<Milestone> milestones;
        for (const Milestone *milestone : relation.milestones)
            milestones += *milestone;
        const qsizetype name = context.site().nameOrder(relation.partner->id, context.language());
        const auto own = anniversariesOf(milestones, QDate(year, 1, 1), QDate(year, 12, 31));
        for (const Anniversary &anniversary : own)
            found += {{anniversary.day.lastDay(), name}, {&relation, anniversary}};
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Kept> kept;
    for (const auto &one : std::as_const(found))
        kept += one.second;
    return kept;
}

TemplateData entryOf(const PageContext &context, const Kept &kept)
{
    const Anniversary &anniversary = kept.anniversary;
    const Language language = context.language();
    TemplateData data(TemplateData::type::object);
    data["date"] = context.date(anniversary.day);
    data["href"] = PageContext::plain(context.linkTo(RecordRef(kept.relation->partner->id)));
    data["name"] = context.partnerName(*kept.relation->partner);
    data["years"] = PageContext::plain(
        phrase(language, "Site", QT_TRANSLATE_N_NOOP("Site", "%n year(s)"), anniversary.years));
    // What is celebrated; the fifth years between are named like any other.
    data["isRound"] = TemplateData(anniversary.years % 10 == 0 || anniversary.years % 25 == 0);
    data["kind"] = PageContext::plain(context.kindLabel(kept.relation->partnership->kind));
    data["event"] = PageContext::plain(eventLabel(anniversary.milestone, language));
    data["since"] = context.date(anniversary.milestone.date);
    const bool isActive = anniversary.state.status == PartnershipStatus::Active;
    data["state"] = PageContext::plain(isActive ? QString() : context.stateText(anniversary.state));
    return data;
}

} // namespace

PageDraft anniversariesPage(const PageContext &context)
{
    PageDraft draft{QStringLiteral("anniversaries"),
                    pageTitle(SitePage::Anniversaries, context.language()),
                    {},
                    TemplateData(TemplateData::type::object)};
    TemplateData years(TemplateData::type::list);
    const int thisYear = context.site().day().year();
    for (const int year : {thisYear, thisYear + 1}) {
        TemplateData entries(TemplateData::type::list);
        const auto kept = anniversariesIn(context, year);
        for (const Kept &one : kept)
            entries.push_back(entryOf(context, one));
        if (!entries.is_non_empty_list())
            continue;
        TemplateData data(TemplateData::type::object);
        data["year"] = PageContext::plain(QString::number(year));
        data["anniversaries"] = std::move(entries);
        years.push_back(data);
    }
    PageContext::setList(draft.data, "years", std::move(years));
    return draft;
}

} // namespace weltkontor
