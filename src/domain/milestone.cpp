// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/milestone.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto event = QT_TRANSLATE_NOOP("FieldGroup", "Milestone");

constinit const FieldSpec milestoneFields[] = {
    field<&Milestone::partnership>("partnership_id", QT_TRANSLATE_NOOP("Field", "Partnership"))
        .in(event)
        .required()
        .listed()
        .namesRecord(),
    field<&Milestone::type>("type", QT_TRANSLATE_NOOP("Field", "Event"))
        .in(event)
        .required()
        .listed()
        .namesRecord()
        .headers("Ereignis|Meilenstein|Event|Milestone"),
    field<&Milestone::date>("date", QT_TRANSLATE_NOOP("Field", "Date"))
        .in(event)
        .listed()
        .headers("Datum|seit|Beginn|Jahr|Date|Since|Year")
        .like("1988, 06/1988, 24.06.1988"),
    field<&Milestone::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by"))
        .in(event)
        .searchable()
        .headers("Beschluss|Beschlossen von|Decided by"),
    field<&Milestone::wording>("wording", QT_TRANSLATE_NOOP("Field", "Public wording"))
        .as(FieldType::MultilineText)
        .in(event)
        .searchable()
        .headers("Wortlaut|Public wording"),
    field<&Milestone::document>("document_id", QT_TRANSLATE_NOOP("Field", "Document")).in(event),
};

} // namespace

const ChoiceSpec ChoicesOf<MilestoneType>::values[8] = {
    {"first_contact", QT_TRANSLATE_NOOP("Choice", "First contact")},
    {"letter_of_intent", QT_TRANSLATE_NOOP("Choice", "Letter of intent")},
    {"friendship", QT_TRANSLATE_NOOP("Choice", "Friendship agreed")},
    {"agreement", QT_TRANSLATE_NOOP("Choice", "Agreement signed")},
    {"renewal", QT_TRANSLATE_NOOP("Choice", "Renewal")},
    {"suspension", QT_TRANSLATE_NOOP("Choice", "Suspension")},
    {"resumption", QT_TRANSLATE_NOOP("Choice", "Resumption")},
    {"end", QT_TRANSLATE_NOOP("Choice", "End")},
};

std::span<const FieldSpec> Milestone::fields()
{
    return milestoneFields;
}

} // namespace weltkontor
