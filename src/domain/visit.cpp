// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto visit = QT_TRANSLATE_NOOP("FieldGroup", "Visit");
constexpr auto protocol = QT_TRANSLATE_NOOP("FieldGroup", "Protocol");
constexpr auto publication = QT_TRANSLATE_NOOP("FieldGroup", "Publication");

constinit const FieldSpec visitFields[] = {
    field<&Visit::title>("title", QT_TRANSLATE_NOOP("Field", "Title"))
        .in(visit)
        .required()
        .searchable()
        .listed()
        .namesRecord()
        .upTo(300)
        .headers("Titel|Anlass|Title|Occasion"),
    field<&Visit::direction>("direction", QT_TRANSLATE_NOOP("Field", "Direction")).in(visit).listed(),
    field<&Visit::type>("type", QT_TRANSLATE_NOOP("Field", "Type")).in(visit).listed(),
    field<&Visit::begin>("begin_date", QT_TRANSLATE_NOOP("Field", "From"))
        .in(visit)
        .required()
        .listed()
        .headers("Von|Beginn|From|Start"),
    field<&Visit::end>("end_date", QT_TRANSLATE_NOOP("Field", "To"))
        .in(visit)
        .listed()
        .headers("Bis|Ende|To|End"),
    field<&Visit::place>("place", QT_TRANSLATE_NOOP("Field", "Place"))
        .in(visit)
        .searchable()
        .headers("Ort|Place"),
    field<&Visit::partners>("partners", QT_TRANSLATE_NOOP("Field", "Partners"))
        .as(FieldType::ReferenceList)
        .in(visit)
        .listed(),
    field<&Visit::host>("host", QT_TRANSLATE_NOOP("Field", "Host"))
        .in(protocol)
        .searchable()
        .headers("Gastgeber|Host"),
    field<&Visit::guests>("guests", QT_TRANSLATE_NOOP("Field", "Guests"))
        .as(FieldType::ReferenceList)
        .in(protocol)
        .personal(),
    field<&Visit::hosts>("hosts", QT_TRANSLATE_NOOP("Field", "Hosts and companions"))
        .as(FieldType::ReferenceList)
        .in(protocol)
        .personal(),
    field<&Visit::programme>("programme", QT_TRANSLATE_NOOP("Field", "Notes on the programme"))
        .as(FieldType::MultilineText)
        .in(protocol)
        .internal()
        .headers("Programm|Programme"),
    field<&Visit::gifts>("gifts", QT_TRANSLATE_NOOP("Field", "Notes on gifts"))
        .as(FieldType::MultilineText)
        .in(protocol)
        .internal()
        .headers("Geschenke|Gastgeschenk|Gifts"),
    field<&Visit::result>("result", QT_TRANSLATE_NOOP("Field", "Result"))
        .as(FieldType::MultilineText)
        .in(protocol)
        .searchable()
        .internal()
        .headers("Ergebnis|Result"),
    field<&Visit::text>("text", QT_TRANSLATE_NOOP("Field", "Public text"))
        .as(FieldType::Markdown)
        .in(publication)
        .searchable()
        .upTo(100000),
    field<&Visit::pictures>("pictures", QT_TRANSLATE_NOOP("Field", "Pictures"))
        .as(FieldType::ReferenceList)
        .ofPictures()
        .in(publication),
    field<&Visit::state>("state", QT_TRANSLATE_NOOP("Field", "State")).in(publication).listed(),
    field<&Visit::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by"))
        .in(publication)
        .automatic(),
    field<&Visit::translationChecked>("translation_checked",
                                      QT_TRANSLATE_NOOP("Field", "Translation checked"))
        .in(publication)
        .automatic(),
};

} // namespace

const ChoiceSpec ChoicesOf<VisitDirection>::values[2] = {
    {"incoming", QT_TRANSLATE_NOOP("Choice", "Guests here")},
    {"outgoing", QT_TRANSLATE_NOOP("Choice", "Our delegation there")},
};

const ChoiceSpec ChoicesOf<VisitType>::values[5] = {
    {"delegation", QT_TRANSLATE_NOOP("Choice", "Delegation")},
    {"courtesy_call", QT_TRANSLATE_NOOP("Choice", "Courtesy call")},
    {"golden_book", QT_TRANSLATE_NOOP("Choice", "Entry in the Golden Book")},
    {"exchange", QT_TRANSLATE_NOOP("Choice", "Exchange")},
    {"event", QT_TRANSLATE_NOOP("Choice", "Event")},
};

std::span<const FieldSpec> Visit::fields()
{
    return visitFields;
}

} // namespace weltkontor
