// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto followUp = QT_TRANSLATE_NOOP("FieldGroup", "Follow-up");

constinit const FieldSpec followUpFields[] = {
    field<&FollowUp::text>("text", QT_TRANSLATE_NOOP("Field", "What is to be done"))
        .in(followUp)
        .required()
        .searchable()
        .listed()
        .namesRecord()
        .upTo(1000)
        .headers("Aufgabe|Was|Task|To do"),
    field<&FollowUp::due>("due", QT_TRANSLATE_NOOP("Field", "Due"))
        .in(followUp)
        .required()
        .listed()
        .headers("Fällig|Termin|Frist|Due|Due date"),
    field<&FollowUp::who>("who", QT_TRANSLATE_NOOP("Field", "Who"))
        .in(followUp)
        .searchable()
        .listed()
        .headers("Wer|Zuständig|Who|Assignee"),
    field<&FollowUp::subject>("subject", QT_TRANSLATE_NOOP("Field", "About")).in(followUp),
    field<&FollowUp::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on"))
        .in(followUp)
        .listed()
        .headers("Erledigt am|Erledigt|Done on|Done"),
};

} // namespace

std::span<const FieldSpec> FollowUp::fields()
{
    return followUpFields;
}

QDate FollowUp::aWeekLater(const QDate &due, const QDate &today)
{
    return (due.isValid() && due > today ? due : today).addDays(7);
}

} // namespace weltkontor
