// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto naming = QT_TRANSLATE_NOOP("FieldGroup", "Names");
constexpr auto placing = QT_TRANSLATE_NOOP("FieldGroup", "Place");
constexpr auto presentation = QT_TRANSLATE_NOOP("FieldGroup", "Presentation");
constexpr auto office = QT_TRANSLATE_NOOP("FieldGroup", "Office");

constinit const FieldSpec partnerFields[] = {
    field<&Partner::name>("name", QT_TRANSLATE_NOOP("Field", "Name"))
        .in(naming)
        .required()
        .searchable()
        .listed()
        .namesRecord()
        .headers("Ort|Stadt|Partnerstadt|Partner|Gemeinde|Kommune|City|Town|Twin town|Partner "
                 "city|Municipality|Place"),
    field<&Partner::nameLocal>("name_local", QT_TRANSLATE_NOOP("Field", "Local name"))
        .in(naming)
        .searchable()
        .headers("Landessprache|Originalname|Name vor Ort|Native name|Name in local script"),
    field<&Partner::nameLatin>("name_latin", QT_TRANSLATE_NOOP("Field", "Name in Latin letters"))
        .in(naming)
        .searchable()
        .headers("Umschrift|Transliteration|Romanised name"),
    field<&Partner::furtherNames>("further_names", QT_TRANSLATE_NOOP("Field", "Further names"))
        .in(naming)
        .searchable()
        .headers("Weitere Namen|Andere Namen|Other names|Alternative names"),
    field<&Partner::formerNames>("former_names", QT_TRANSLATE_NOOP("Field", "Former names"))
        .in(naming)
        .searchable()
        .headers("Frühere Namen|Ehemals|Früher|Formerly|Previous names"),
    field<&Partner::level>("level", QT_TRANSLATE_NOOP("Field", "Level"))
        .in(naming)
        .headers("Ebene|Art des Partners|Type of partner"),
    field<&Partner::country>("country", QT_TRANSLATE_NOOP("Field", "Country"))
        .in(placing)
        .required()
        .searchable()
        .listed()
        .headers("Land|Staat|Nation|Country|Country code|Ländercode|ISO|Kfz-Kz.|Kfz-Kennzeichen|Kfz|LKZ|"
                 "Länderkennzeichen|Länderkürzel|Nationalitätszeichen"),
    field<&Partner::state>("state", QT_TRANSLATE_NOOP("Field", "State or region"))
        .in(placing)
        .searchable()
        .headers("Bundesland|Provinz|Region|Bundesstaat|Province|State|County"),
    field<&Partner::place>("place", QT_TRANSLATE_NOOP("Field", "Coordinates"))
        .in(placing)
        .headers("Koordinaten|Lage|Position|Coordinates|Geo")
        .like("52.22977, 21.01178"),
    field<&Partner::population>("population", QT_TRANSLATE_NOOP("Field", "Population"))
        .in(placing)
        .listed()
        .headers("Einwohner|Einwohnerzahl|Bevölkerung|Inhabitants|Population"),
    field<&Partner::populationYear>("population_year", QT_TRANSLATE_NOOP("Field", "Population as of"))
        .in(placing)
        .headers("Einwohner Stand|Stand Einwohner|Year of population")
        .like("2023"),
    field<&Partner::website>("website", QT_TRANSLATE_NOOP("Field", "Website"))
        .in(presentation)
        .headers("Webseite|Internet|Homepage|URL|www|Web")
        .upTo(2000)
        .like("https://www.example.org"),
    field<&Partner::wikidataId>("wikidata_id", QT_TRANSLATE_NOOP("Field", "Wikidata"))
        .as(FieldType::Text)
        .in(presentation)
        .headers("Wikidata|Wikidata-ID|QID")
        .upTo(20)
        .like("Q270"),
    field<&Partner::description>("description", QT_TRANSLATE_NOOP("Field", "Description"))
        .as(FieldType::Markdown)
        .in(presentation)
        .searchable()
        .headers("Beschreibung|Text|Description|About"),
    field<&Partner::picture>("picture", QT_TRANSLATE_NOOP("Field", "Picture")).in(presentation).ofPictures(),
    field<&Partner::pictureAlt>("picture_alt", QT_TRANSLATE_NOOP("Field", "Picture described"))
        .in(presentation)
        .upTo(500),
    field<&Partner::pictureDecorative>("picture_decorative",
                                       QT_TRANSLATE_NOOP("Field", "Picture is only decoration"))
        .in(presentation),
    field<&Partner::pictureCredit>("picture_credit", QT_TRANSLATE_NOOP("Field", "Picture credit"))
        .in(presentation),
    field<&Partner::note>("note", QT_TRANSLATE_NOOP("Field", "Internal note"))
        .as(FieldType::MultilineText)
        .in(office)
        .searchable()
        .internal()
        .headers("Bemerkung|Bemerkungen|Notiz|Anmerkung|Note|Notes|Remarks|Comment"),
    field<&Partner::published>("published", QT_TRANSLATE_NOOP("Field", "Published"))
        .in(office)
        .headers("Veröffentlicht|Öffentlich|Public"),
    field<&Partner::position>("position", QT_TRANSLATE_NOOP("Field", "Order"))
        .in(office)
        .headers("Reihenfolge|Sortierung|Order|Rank"),
};

} // namespace

const ChoiceSpec ChoicesOf<PartnerLevel>::values[6] = {
    {"municipality", QT_TRANSLATE_NOOP("Choice", "Municipality")},
    {"district", QT_TRANSLATE_NOOP("Choice", "District")},
    {"region", QT_TRANSLATE_NOOP("Choice", "Region or prefecture")},
    {"country", QT_TRANSLATE_NOOP("Choice", "Country")},
    {"organisation", QT_TRANSLATE_NOOP("Choice", "Organisation")},
    {"network", QT_TRANSLATE_NOOP("Choice", "Network")},
};

std::span<const FieldSpec> Partner::fields()
{
    return partnerFields;
}

} // namespace weltkontor
