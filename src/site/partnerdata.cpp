// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/partnerdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace weltkontor
{
namespace
{

using Both = QJsonObject;

template<typename Text>
Both both(Text text)
{
    return {{QStringLiteral("de"), text(Language::German)}, {QStringLiteral("en"), text(Language::English)}};
}

Both both(const Bilingual &text)
{
    return both([&](Language language) { return text.inOrOther(language); });
}

void set(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QString::fromLatin1(key), value);
}

class PartnerData
{
public:
    PartnerData(const SiteModel &site, const QString &path)
        : m_site(site)
        , m_path(path)
    {
    }

    QJsonObject of(const Partner &partner) const
    {
        QJsonObject data{{QStringLiteral("id"), RecordRef(partner.id).toText()},
                         {QStringLiteral("level"),
                          QString::fromLatin1(ChoicesOf<PartnerLevel>::values[size_t(partner.level)].key)},
                         {QStringLiteral("name"), both(partner.name)},
                         {QStringLiteral("pages"), both([&](Language language) {
                              return address(m_site.paths().page(partner.id, language));
                          })}};
        set(data, "localName", partner.nameLocal);
        set(data, "latinName", partner.nameLatin);
        if (!partner.country.isEmpty())
            data.insert(QStringLiteral("country"), country(partner.country));
        set(data, "state", partner.state);
        if (partner.population)
            data.insert(QStringLiteral("population"), *partner.population);
        if (partner.populationYear)
            data.insert(QStringLiteral("populationYear"), *partner.populationYear);
        set(data, "website", partner.website.toText());
        set(data, "wikidata", partner.wikidataId);
        QJsonArray relations;
        const auto own = m_site.relationsOf(partner.id);
        for (const SiteRelation *relation : own)
            relations += this->relation(*relation);
        data.insert(QStringLiteral("relations"), relations);
        return data;
    }

private:
    QString address(const QString &page) const
    {
        return m_site.address().isEmpty() ? SitePaths::link(m_path, page) : m_site.address() + page;
    }

    static QJsonObject country(const Country &country)
    {
        QJsonObject data = both([&](Language language) { return country.name(language); });
        data.insert(QStringLiteral("code"), country.code());
        return data;
    }

    QJsonObject label(const QString &catalogue, const QString &key) const
    {
        QJsonObject data = both(
            [&](Language language) { return m_site.content().catalogues.label(catalogue, key, language); });
        data.insert(QStringLiteral("key"), key);
        return data;
    }

    QJsonObject relation(const SiteRelation &relation) const
    {
        QJsonObject data{
            {QStringLiteral("kind"), label(QStringLiteral("partnership_kind"), relation.partnership->kind)},
            {QStringLiteral("status"), statusKey(relation.state.status)}};
        set(data, "since", relation.state.since.toEdtf());
        set(data, "statusSince", relation.state.statusSince.toEdtf());
        QJsonArray fields;
        for (const QString &key : relation.partnership->cooperationFields)
            fields += label(QStringLiteral("cooperation_field"), key);
        data.insert(QStringLiteral("fields"), fields);
        return data;
    }

    const SiteModel &m_site;
    QString m_path;
};

} // namespace

QByteArray partnersJson(const SiteModel &site, const QString &path)
{
    const PartnerData data(site, path);
    QJsonArray partners;
    for (const Partner &partner : site.content().partners) {
        QJsonObject one = data.of(partner);
        if (!partner.place.isEmpty())
            one.insert(QStringLiteral("location"),
                       QJsonObject{{QStringLiteral("latitude"), partner.place.latitude()},
                                   {QStringLiteral("longitude"), partner.place.longitude()}});
        partners += one;
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("city"), both(site.content().profile.cityName)},
                                     {QStringLiteral("partners"), partners}})
        .toJson();
}

QByteArray partnersGeoJson(const SiteModel &site, const QString &path)
{
    const PartnerData data(site, path);
    QJsonArray features;
    for (const Partner &partner : site.content().partners) {
        QJsonValue geometry;
        if (!partner.place.isEmpty())
            geometry = QJsonObject{{QStringLiteral("type"), QStringLiteral("Point")},
                                   {QStringLiteral("coordinates"),
                                    QJsonArray{partner.place.longitude(), partner.place.latitude()}}};
        QJsonObject properties = data.of(partner);
        properties.remove(QStringLiteral("id"));
        features += QJsonObject{{QStringLiteral("type"), QStringLiteral("Feature")},
                                {QStringLiteral("id"), RecordRef(partner.id).toText()},
                                {QStringLiteral("geometry"), geometry},
                                {QStringLiteral("properties"), properties}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("FeatureCollection")},
                                     {QStringLiteral("features"), features}})
        .toJson();
}

} // namespace weltkontor
