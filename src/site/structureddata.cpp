// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/structureddata.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace weltkontor
{
namespace
{

QJsonObject thing(const char *type)
{
    return {{QStringLiteral("@context"), QStringLiteral("https://schema.org")},
            {QStringLiteral("@type"), QString::fromLatin1(type)}};
}

void set(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QString::fromLatin1(key), value);
}

void set(QJsonObject &object, const char *key, const QStringList &values)
{
    if (!values.isEmpty())
        object.insert(QString::fromLatin1(key), QJsonArray::fromStringList(values));
}

const char *typeOf(PartnerLevel level)
{
    switch (level) {
    case PartnerLevel::Municipality:
        return "City";
    case PartnerLevel::District:
    case PartnerLevel::Region:
        return "AdministrativeArea";
    case PartnerLevel::Country:
        return "Country";
    case PartnerLevel::Organisation:
    case PartnerLevel::Network:
        break;
    }
    return "Organization";
}

QString wikidataOf(const Partner &partner)
{
    return partner.wikidataId.isEmpty()
               ? QString()
               : QStringLiteral("https://www.wikidata.org/entity/") +
                     QString::fromLatin1(QUrl::toPercentEncoding(partner.wikidataId));
}

/// {@type, name, url} of the partners that something is about.
QJsonArray namesOf(const PageContext &context, const QList<PartnerId> &partners)
{
    QJsonArray list;
    for (const PartnerId id : partners) {
        const Partner *partner = context.site().content().partner(id);
        if (!partner)
            continue;
        QJsonObject one{{QStringLiteral("@type"), QString::fromLatin1(typeOf(partner->level))},
                        {QStringLiteral("name"), partner->name.inOrOther(context.language())}};
        set(one, "url", context.absolute(context.site().paths().page(id, context.language())));
        list += one;
    }
    return list;
}

QJsonObject publisher(const PageContext &context)
{
    const CityProfile &profile = context.site().content().profile;
    QJsonObject office{{QStringLiteral("@type"), QStringLiteral("GovernmentOrganization")}};
    QStringList name{profile.cityName.inOrOther(context.language()),
                     profile.department.inOrOther(context.language())};
    name.removeAll(QString());
    set(office, "name", name.join(QStringLiteral(", ")));
    return office;
}

} // namespace

QJsonObject partnerThing(const PageContext &context, const Partner &partner, const QString &description)
{
    QJsonObject data = thing(typeOf(partner.level));
    const QString name = partner.name.inOrOther(context.language());
    set(data, "name", name);
    QStringList others{partner.nameLocal, partner.nameLatin};
    others += partner.furtherNames + partner.formerNames;
    others.removeAll(QString());
    others.removeAll(name);
    others.removeDuplicates();
    set(data, "alternateName", others);
    set(data, "description", description);
    QStringList same{partner.website.toText(), wikidataOf(partner)};
    same.removeAll(QString());
    set(data, "sameAs", same);
    set(data, "url", context.absolute(context.path()));
    set(data, "image", context.absolute(context.site().picturePath(partner.picture)));
    const bool isPlace =
        partner.level != PartnerLevel::Organisation && partner.level != PartnerLevel::Network;
    if (isPlace && !partner.place.isEmpty())
        data.insert(QStringLiteral("geo"),
                    QJsonObject{{QStringLiteral("@type"), QStringLiteral("GeoCoordinates")},
                                {QStringLiteral("latitude"), partner.place.latitude()},
                                {QStringLiteral("longitude"), partner.place.longitude()}});
    if (isPlace && partner.level != PartnerLevel::Country && !partner.country.isEmpty())
        data.insert(QStringLiteral("containedInPlace"),
                    QJsonObject{{QStringLiteral("@type"), QStringLiteral("Country")},
                                {QStringLiteral("name"), partner.country.name(context.language())},
                                {QStringLiteral("identifier"), partner.country.code()}});
    return data;
}

QJsonObject articleThing(const PageContext &context, const Article &article)
{
    QJsonObject data = thing("NewsArticle");
    set(data, "headline", article.title.inOrOther(context.language()));
    set(data, "description", article.teaser.inOrOther(context.language()));
    set(data, "inLanguage", languageCode(context.shownLanguage(article.title)));
    set(data, "datePublished", article.date.toString(Qt::ISODate));
    set(data, "url", context.absolute(context.path()));
    set(data, "image", context.absolute(context.site().picturePath(article.picture)));
    data.insert(QStringLiteral("publisher"), publisher(context));
    const QJsonArray about = namesOf(context, article.partners);
    if (!about.isEmpty())
        data.insert(QStringLiteral("about"), about);
    return data;
}

QJsonObject visitThing(const PageContext &context, const Visit &visit, const QString &description)
{
    QJsonObject data = thing("Event");
    set(data, "name", visit.title.inOrOther(context.language()));
    set(data, "description", description);
    set(data, "inLanguage", languageCode(context.shownLanguage(visit.title)));
    set(data, "startDate", visit.begin.toEdtf());
    set(data, "endDate", visit.end.toEdtf());
    set(data, "url", context.absolute(context.path()));
    if (!visit.place.isEmpty())
        data.insert(QStringLiteral("location"),
                    QJsonObject{{QStringLiteral("@type"), QStringLiteral("Place")},
                                {QStringLiteral("name"), visit.place}});
    data.insert(QStringLiteral("organizer"), publisher(context));
    const QJsonArray about = namesOf(context, visit.partners);
    if (!about.isEmpty())
        data.insert(QStringLiteral("about"), about);
    return data;
}

QJsonObject officeThing(const PageContext &context)
{
    const CityProfile &profile = context.site().content().profile;
    QJsonObject data = publisher(context);
    data.insert(QStringLiteral("@context"), QStringLiteral("https://schema.org"));
    set(data, "url", context.absolute(SitePaths::page(SitePage::Overview, context.language())));
    set(data, "email", profile.email.toText());
    set(data, "telephone", profile.phone);
    set(data, "logo", context.absolute(context.site().picturePath(profile.logo)));
    QStringList same{profile.website.toText()};
    same.removeAll(QString());
    set(data, "sameAs", same);
    QJsonObject address{{QStringLiteral("@type"), QStringLiteral("PostalAddress")}};
    set(address, "streetAddress", profile.street);
    set(address, "postalCode", profile.postalCode);
    set(address, "addressLocality", profile.city);
    set(address, "addressCountry", profile.country.code());
    if (address.size() > 1)
        data.insert(QStringLiteral("address"), address);
    return data;
}

QString jsonLd(const QJsonObject &thing)
{
    if (thing.isEmpty())
        return {};
    // These characters stand inside the texts of JSON only, where they may be written as escapes.
    const QString json = QString::fromUtf8(QJsonDocument(thing).toJson(QJsonDocument::Compact));
    QString safe;
    safe.reserve(json.size());
    for (const QChar character : json) {
        const bool isHarmful = character == u'<' || character == u'>' || character == u'&' ||
                               character == u'\u2028' || character == u'\u2029' || character == u'\uFFFE' ||
                               character == u'\uFFFF' || (character >= u'\u007F' && character <= u'\u009F');
        safe += isHarmful ? QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'))
                          : QString(character);
    }
    return safe;
}

} // namespace weltkontor
