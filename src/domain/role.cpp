// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto role = QT_TRANSLATE_NOOP("FieldGroup", "Role");

constinit const FieldSpec roleFields[] = {
    field<&Role::contact>("contact_id", QT_TRANSLATE_NOOP("Field", "Contact"))
        .in(role)
        .required()
        .listed()
        .namesRecord(),
    field<&Role::function>("function", QT_TRANSLATE_NOOP("Field", "Function"))
        .in(role)
        .searchable()
        .listed()
        .namesRecord()
        .headers("Rolle|Funktion|Role|Function"),
    field<&Role::partner>("partner_id", QT_TRANSLATE_NOOP("Field", "Partner")).in(role).listed(),
    field<&Role::partnership>("partnership_id", QT_TRANSLATE_NOOP("Field", "Partnership")).in(role),
    field<&Role::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Organisation"))
        .in(role)
        .searchable(),
    field<&Role::from>("valid_from", QT_TRANSLATE_NOOP("Field", "From"))
        .in(role)
        .listed()
        .headers("von|ab|From"),
    field<&Role::to>("valid_to", QT_TRANSLATE_NOOP("Field", "To")).in(role).listed().headers("bis|Until|To"),
    field<&Role::protocolRank>("protocol_rank", QT_TRANSLATE_NOOP("Field", "Protocol rank"))
        .in(role)
        .headers("Rang|Protokollrang|Protocol rank"),
    field<&Role::published>("published", QT_TRANSLATE_NOOP("Field", "Published")).in(role),
    field<&Role::successor>("successor_id", QT_TRANSLATE_NOOP("Field", "Successor")).in(role),
};

} // namespace

std::span<const FieldSpec> Role::fields()
{
    return roleFields;
}

} // namespace weltkontor
