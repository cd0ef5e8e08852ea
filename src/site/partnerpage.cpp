// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/fieldtext.h"
#include "domain/recorddescription.h"
#include "site/markdown.h"
#include "site/namelanguage.h"
#include "site/sitepages.h"

#include <QCoreApplication>
#include <QUrl>

namespace weltkontor
{
namespace
{

/// Collects the table of facts; empty values leave no line.
class Facts
{
public:
    explicit Facts(const PageContext &context)
        : m_context(context)
    {
    }

    void add(const char *name, const QString &value, const QString &lang = {}, const QString &href = {})
    {
        if (value.isEmpty())
            return;
        TemplateData fact(TemplateData::type::object);
        fact["fact"] = PageContext::plain(phrase(m_context.language(), "Site", name));
        fact["value"] = PageContext::plain(value);
        fact["lang"] = PageContext::plain(lang);
        fact["href"] = PageContext::plain(href);
        m_list.push_back(fact);
    }

    TemplateData take() { return std::move(m_list); }

private:
    const PageContext &m_context;
    TemplateData m_list{TemplateData::type::list};
};

QString populationText(const PageContext &context, const Partner &partner)
{
    if (!partner.population)
        return {};
    const QString number = context.number(*partner.population);
    return partner.populationYear
               ? phrase(context.language(), "Site", QT_TRANSLATE_NOOP("Site", "%1 (in %2)"))
                     .arg(number, QString::number(*partner.populationYear))
               : number;
}

QString placeText(const PageContext &context, const Coordinates &place)
{
    if (place.isEmpty())
        return {};
    const QLocale locale = localeOf(context.language());
    const auto degrees = [&](double value) { return locale.toString(qAbs(value), 'f', 2) + u'°'; };
    const bool german = context.language() == Language::German;
    return degrees(place.latitude()) + QChar::Nbsp + (place.latitude() < 0 ? u'S' : u'N') +
           QLatin1String(", ") + degrees(place.longitude()) + QChar::Nbsp +
           (place.longitude() < 0 ? u'W'
            : german              ? u'O'
                                  : u'E');
}

TemplateData factsOf(const PageContext &context, const Partner &partner)
{
    Facts facts(context);
    facts.add(QT_TRANSLATE_NOOP("Site", "Country"), partner.country.name(context.language()));
    facts.add(QT_TRANSLATE_NOOP("Site", "State or region"), partner.state);
    const Bilingual &name = partner.name;
    if (partner.nameLocal != name.inOrOther(context.language()))
        facts.add(QT_TRANSLATE_NOOP("Site", "Local name"), partner.nameLocal,
                  languageOfName(partner.nameLocal, partner.country));
    facts.add(QT_TRANSLATE_NOOP("Site", "In Latin letters"), partner.nameLatin,
              languageOfTransliteration(partner.country));
    facts.add(QT_TRANSLATE_NOOP("Site", "Also called"), partner.furtherNames.join(QLatin1String(", ")));
    facts.add(QT_TRANSLATE_NOOP("Site", "Former name"), partner.formerNames.join(QLatin1String(", ")));
    facts.add(QT_TRANSLATE_NOOP("Site", "Population"), populationText(context, partner));
    facts.add(QT_TRANSLATE_NOOP("Site", "Location"), placeText(context, partner.place));
    const QString website = partner.website.toText();
    facts.add(QT_TRANSLATE_NOOP("Site", "Website"), website.isEmpty() ? QString() : QUrl(website).host(), {},
              website);
    if (!partner.wikidataId.isEmpty())
        facts.add(QT_TRANSLATE_NOOP("Site", "Open data"), QStringLiteral("Wikidata ") + partner.wikidataId,
                  {},
                  QStringLiteral("https://www.wikidata.org/wiki/") +
                      QString::fromLatin1(QUrl::toPercentEncoding(partner.wikidataId)));
    return facts.take();
}

TemplateData milestonesOf(const PageContext &context, const SiteRelation &relation)
{
    static const Field *type = RecordDescription::of(RecordType::Milestone).field(u"type");
    TemplateData list(TemplateData::type::list);
    for (const Milestone *milestone : relation.milestones) {
        TemplateData data(TemplateData::type::object);
        data["date"] = context.date(milestone->date);
        const auto &choice = ChoicesOf<MilestoneType>::values[size_t(milestone->type)];
        data["event"] =
            PageContext::plain(choiceLabel(*type, QString::fromLatin1(choice.key), context.language()));
        data["wording"] = context.text(milestone->wording);
        list.push_back(data);
    }
    return list;
}

TemplateData fieldsOf(const PageContext &context, const QStringList &keys)
{
    TemplateData list(TemplateData::type::list);
    for (const QString &key : keys) {
        TemplateData data(TemplateData::type::object);
        data["field"] = PageContext::plain(context.site().content().catalogues.label(
            QStringLiteral("cooperation_field"), key, context.language()));
        list.push_back(data);
    }
    return list;
}

TemplateData relationsOf(const PageContext &context, const Partner &partner)
{
    TemplateData list(TemplateData::type::list);
    const auto relations = context.site().relationsOf(partner.id);
    for (const SiteRelation *relation : relations) {
        TemplateData data(TemplateData::type::object);
        data["kind"] = PageContext::plain(context.kindLabel(relation->partnership->kind));
        data["status"] = PageContext::plain(statusLabel(relation->state.status, context.language()));
        data["isActive"] = TemplateData(relation->state.status == PartnershipStatus::Active);
        data["state"] = PageContext::plain(context.stateText(relation->state));
        data["reason"] = context.markdown(relation->partnership->reason, 4);
        data["description"] = context.markdown(relation->partnership->description, 4);
        TemplateData fields = fieldsOf(context, relation->partnership->cooperationFields);
        PageContext::setList(data, "fields", std::move(fields));
        PageContext::setList(data, "milestones", milestonesOf(context, *relation));
        list.push_back(data);
    }
    return list;
}

template<typename T, typename Entry>
TemplateData entriesAbout(const PageContext &context, PartnerId partner, const QList<const T *> &records,
                          Entry entry)
{
    TemplateData list(TemplateData::type::list);
    for (const T *record : records) {
        if (record->partners.contains(partner))
            list.push_back(entry(context, *record));
    }
    return list;
}

} // namespace

PageDraft partnersPage(const PageContext &context)
{
    PageDraft draft{QStringLiteral("partners"),
                    pageTitle(SitePage::Partners, context.language()),
                    {},
                    TemplateData(TemplateData::type::object)};
    TemplateData list(TemplateData::type::list);
    const auto partners = context.site().partnersByName(context.language());
    for (const Partner *partner : partners) {
        TemplateData data(TemplateData::type::object);
        data["href"] = PageContext::plain(context.linkTo(RecordRef(partner->id)));
        data["name"] = context.partnerName(*partner);
        data["localName"] = context.localName(*partner);
        data["country"] = PageContext::plain(partner->country.name(context.language()));
        PageContext::setList(data, "relations", relationsOf(context, *partner));
        list.push_back(data);
    }
    PageContext::setList(draft.data, "partners", std::move(list));
    draft.data["mapHref"] = PageContext::plain(context.linkTo(SitePage::Map));
    draft.data["jsonHref"] = PageContext::plain(context.linkTo(SitePaths::partnersJson()));
    draft.data["geoJsonHref"] = PageContext::plain(context.linkTo(SitePaths::partnersGeoJson()));
    return draft;
}

PageDraft partnerPage(const PageContext &context, const Partner &partner)
{
    PageDraft draft{QStringLiteral("partner"), partner.name.inOrOther(context.language()),
                    plainFromMarkdown(partner.description.inOrOther(context.language()), 160),
                    TemplateData(TemplateData::type::object)};
    draft.titleLanguage = context.shownLanguage(partner.name);
    draft.thing = partnerThing(context, partner, draft.description);
    TemplateData &data = draft.data;
    data["name"] = context.partnerName(partner);
    data["localName"] = context.localName(partner);
    data["picture"] = context.picture(
        partner.picture, partner.pictureDecorative ? Bilingual() : partner.pictureAlt, partner.pictureCredit);
    data["description"] = context.markdown(partner.description, 2);
    PageContext::setList(data, "facts", factsOf(context, partner));
    data["map"] = regionMap(context, partner);
    data["mapHref"] = PageContext::plain(context.linkTo(SitePage::Map));
    TemplateData relations = relationsOf(context, partner);
    PageContext::setList(data, "relations", std::move(relations));
    TemplateData persons = context.persons(partner.id);
    PageContext::setList(data, "persons", std::move(persons));
    TemplateData articles = entriesAbout(context, partner.id, context.site().articles(), articleEntry);
    PageContext::setList(data, "articles", std::move(articles));
    TemplateData visits = entriesAbout(context, partner.id, context.site().visits(), visitEntry);
    PageContext::setList(data, "visits", std::move(visits));
    data["partnersHref"] = PageContext::plain(context.linkTo(SitePage::Partners));
    return draft;
}

} // namespace weltkontor
