// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partnership.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto relation = QT_TRANSLATE_NOOP("FieldGroup", "Relation");
constexpr auto presentation = QT_TRANSLATE_NOOP("FieldGroup", "Presentation");
constexpr auto office = QT_TRANSLATE_NOOP("FieldGroup", "Office");

constinit const FieldSpec partnershipFields[] = {
    field<&Partnership::partner>("partner_id", QT_TRANSLATE_NOOP("Field", "Partner"))
        .in(relation)
        .required()
        .listed()
        .namesRecord(),
    field<&Partnership::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"))
        .as(FieldType::Catalogue)
        .from("partnership_kind")
        .in(relation)
        .required()
        .searchable()
        .listed()
        .namesRecord()
        .headers("Art|Art der Beziehung|Beziehung|Art der "
                 "Partnerschaft|Partnerschaftsart|Kind|Type|Relation|Kind of relation"),
    field<&Partnership::rgreCategory>("rgre_category", QT_TRANSLATE_NOOP("Field", "RGRE category"))
        .in(relation)
        .headers("RGRE|RGRE-Kategorie|Kategorie|Category"),
    field<&Partnership::cooperationFields>("cooperation_fields",
                                           QT_TRANSLATE_NOOP("Field", "Fields of cooperation"))
        .as(FieldType::CatalogueList)
        .from("cooperation_field")
        .in(relation)
        .searchable()
        .headers("Felder|Bereiche|Themen|Schwerpunkte|Zusammenarbeit|Fields|Areas|Topics"),
    field<&Partnership::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"))
        .as(FieldType::MultilineText)
        .in(presentation)
        .searchable()
        .headers("Grund|Anlass|Reason"),
    field<&Partnership::description>("description", QT_TRANSLATE_NOOP("Field", "Description"))
        .as(FieldType::Markdown)
        .in(presentation)
        .searchable()
        .headers("Beschreibung der Beziehung|Description of the relation"),
    field<&Partnership::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Responsible"))
        .in(office)
        .searchable()
        .listed()
        .headers("Zuständig|Zuständigkeit|Zuständiges Amt|Federführung|Federführendes "
                 "Amt|Betreuung|Ansprechpartner bei "
                 "uns|Ansprechpartner intern|Sachbearbeitung|Verantwortlich|Responsible|Person in charge"),
    field<&Partnership::published>("published", QT_TRANSLATE_NOOP("Field", "Published")).in(office),
};

} // namespace

const ChoiceSpec ChoicesOf<RgreCategory>::values[5] = {
    {"", QT_TRANSLATE_NOOP("Choice", "Not in the register")},
    {"partnership", QT_TRANSLATE_NOOP("Choice", "Partnership")},
    {"friendship", QT_TRANSLATE_NOOP("Choice", "Friendship")},
    {"contact", QT_TRANSLATE_NOOP("Choice", "Contact")},
    {"project", QT_TRANSLATE_NOOP("Choice", "Project partnership")},
};

std::span<const FieldSpec> Partnership::fields()
{
    return partnershipFields;
}

} // namespace weltkontor
