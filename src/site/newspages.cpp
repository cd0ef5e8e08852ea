// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldtext.h"
#include "domain/recorddescription.h"
#include "site/markdown.h"
#include "site/sitepages.h"

namespace weltkontor
{
namespace
{

TemplateData emptyList()
{
    return TemplateData(TemplateData::type::list);
}

/// "24. Juni 2026" or "24. Juni 2026 – 26. Juni 2026".
QString period(const Visit &visit, Language language)
{
    const QString begin = visit.begin.toText(language);
    return visit.end.isEmpty() || visit.end == visit.begin
               ? begin
               : begin + QStringLiteral(" – ") + visit.end.toText(language);
}

QString visitTypeLabel(const Visit &visit, Language language)
{
    static const Field *type = RecordDescription::of(RecordType::Visit).field(u"type");
    const auto &choice = ChoicesOf<VisitType>::values[size_t(visit.type)];
    return choiceLabel(*type, QString::fromLatin1(choice.key), language);
}

/// People of whom nothing may be said in public are not even counted.
TemplateData guestsOf(const PageContext &context, const Visit &visit)
{
    TemplateData list = emptyList();
    for (const ContactId guest : visit.guests) {
        const auto &persons = context.site().content().persons;
        const auto known = std::find_if(persons.cbegin(), persons.cend(),
                                        [&](const SitePerson &person) { return person.contact == guest; });
        if (known != persons.cend())
            list.push_back(context.person(*known));
    }
    return list;
}

} // namespace

TemplateData articleEntry(const PageContext &context, const Article &article)
{
    TemplateData data(TemplateData::type::object);
    data["href"] = PageContext::plain(context.linkTo(RecordRef(article.id)));
    data["title"] = context.text(article.title);
    data["teaser"] = context.text(article.teaser);
    data["date"] = context.date(article.date);
    return data;
}

TemplateData visitEntry(const PageContext &context, const Visit &visit)
{
    TemplateData data(TemplateData::type::object);
    data["href"] = PageContext::plain(context.linkTo(RecordRef(visit.id)));
    data["title"] = context.text(visit.title);
    data["period"] = PageContext::plain(period(visit, context.language()));
    data["type"] = PageContext::plain(visitTypeLabel(visit, context.language()));
    return data;
}

TemplateData infoletterEntry(const PageContext &context, const Infoletter &letter)
{
    TemplateData data(TemplateData::type::object);
    data["href"] = PageContext::plain(context.linkTo(RecordRef(letter.id)));
    data["title"] = PageContext::plain(infoletterTitle(letter, context.language()));
    data["sent"] = letter.sentOn.isValid() ? context.date(letter.sentOn) : TemplateData(false);
    return data;
}

PageDraft newsPage(const PageContext &context)
{
    PageDraft draft{QStringLiteral("news"),
                    pageTitle(SitePage::News, context.language()),
                    {},
                    TemplateData(TemplateData::type::object)};
    TemplateData list = emptyList();
    for (const Article *article : context.site().articles())
        list.push_back(articleEntry(context, *article));
    PageContext::setList(draft.data, "articles", std::move(list));
    const bool hasFeed = !context.site().address().isEmpty();
    draft.data["feedHref"] =
        PageContext::plain(hasFeed ? context.linkTo(SitePaths::feed(context.language())) : QString());
    return draft;
}

PageDraft articlePage(const PageContext &context, const Article &article)
{
    const QString teaser = article.teaser.inOrOther(context.language());
    PageDraft draft{QStringLiteral("article"), article.title.inOrOther(context.language()),
                    teaser.isEmpty() ? plainFromMarkdown(article.body.inOrOther(context.language()), 160)
                                     : teaser,
                    TemplateData(TemplateData::type::object)};
    draft.titleLanguage = context.shownLanguage(article.title);
    draft.thing = articleThing(context, article);
    TemplateData &data = draft.data;
    data["title"] = context.text(article.title);
    data["date"] = article.date.isValid() ? context.date(article.date) : TemplateData(false);
    data["teaser"] = context.text(article.teaser);
    data["body"] = context.markdown(article.body, 2);
    data["picture"] = context.picture(
        article.picture, article.pictureDecorative ? Bilingual() : article.pictureAlt, article.pictureCredit);
    TemplateData partners = context.partnerLinks(article.partners);
    PageContext::setList(data, "partners", std::move(partners));
    data["newsHref"] = PageContext::plain(context.linkTo(SitePage::News));
    return draft;
}

PageDraft visitsPage(const PageContext &context)
{
    PageDraft draft{QStringLiteral("visits"),
                    pageTitle(SitePage::Visits, context.language()),
                    {},
                    TemplateData(TemplateData::type::object)};
    TemplateData incoming = emptyList(), outgoing = emptyList();
    for (const Visit *visit : context.site().visits()) {
        TemplateData &list = visit->direction == VisitDirection::Incoming ? incoming : outgoing;
        list.push_back(visitEntry(context, *visit));
    }
    PageContext::setList(draft.data, "incomingVisits", std::move(incoming));
    PageContext::setList(draft.data, "outgoingVisits", std::move(outgoing));
    return draft;
}

PageDraft visitPage(const PageContext &context, const Visit &visit)
{
    PageDraft draft{QStringLiteral("visit"), visit.title.inOrOther(context.language()),
                    plainFromMarkdown(visit.text.inOrOther(context.language()), 160),
                    TemplateData(TemplateData::type::object)};
    draft.titleLanguage = context.shownLanguage(visit.title);
    draft.thing = visitThing(context, visit, draft.description);
    TemplateData &data = draft.data;
    data["title"] = context.text(visit.title);
    data["type"] = PageContext::plain(visitTypeLabel(visit, context.language()));
    data["period"] = PageContext::plain(period(visit, context.language()));
    data["place"] = PageContext::plain(visit.place);
    data["body"] = context.markdown(visit.text, 2);
    TemplateData pictures = emptyList();
    for (const DocumentId picture : visit.pictures) {
        const SitePicture *known = context.site().content().picture(picture);
        TemplateData one =
            context.picture(picture, known && !known->title.isEmpty() ? known->title : visit.title, {});
        if (!one.is_false())
            pictures.push_back(one);
    }
    PageContext::setList(data, "pictures", std::move(pictures));
    TemplateData partners = context.partnerLinks(visit.partners);
    PageContext::setList(data, "partners", std::move(partners));
    TemplateData guests = guestsOf(context, visit);
    PageContext::setList(data, "guests", std::move(guests));
    data["visitsHref"] = PageContext::plain(context.linkTo(SitePage::Visits));
    return draft;
}

PageDraft infolettersPage(const PageContext &context)
{
    PageDraft draft{QStringLiteral("infoletters"),
                    pageTitle(SitePage::Infoletters, context.language()),
                    {},
                    TemplateData(TemplateData::type::object)};
    TemplateData list = emptyList();
    for (const Infoletter *letter : context.site().infoletters())
        list.push_back(infoletterEntry(context, *letter));
    PageContext::setList(draft.data, "infoletters", std::move(list));
    return draft;
}

PageDraft infoletterPage(const PageContext &context, const Infoletter &letter)
{
    PageDraft draft{QStringLiteral("infoletter"), infoletterTitle(letter, context.language()),
                    plainFromMarkdown(letter.introduction.inOrOther(context.language()), 160),
                    TemplateData(TemplateData::type::object)};
    TemplateData &data = draft.data;
    data["title"] = PageContext::plain(draft.title);
    data["sent"] = letter.sentOn.isValid() ? context.date(letter.sentOn) : TemplateData(false);
    data["introduction"] = context.markdown(letter.introduction, 2);
    TemplateData items = emptyList();
    for (const RecordRef &reference : letter.items) {
        for (const Article *article : context.site().articles()) {
            if (RecordRef(article->id) == reference) {
                TemplateData entry = articleEntry(context, *article);
                entry["period"] = TemplateData(false);
                items.push_back(entry);
            }
        }
        for (const Visit *visit : context.site().visits()) {
            if (RecordRef(visit->id) == reference) {
                TemplateData entry = visitEntry(context, *visit);
                entry["teaser"] = TemplateData(false);
                entry["date"] = TemplateData(false);
                items.push_back(entry);
            }
        }
    }
    PageContext::setList(data, "items", std::move(items));
    data["infolettersHref"] = PageContext::plain(context.linkTo(SitePage::Infoletters));
    return draft;
}

} // namespace weltkontor
