// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publishtarget.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto target = QT_TRANSLATE_NOOP("FieldGroup", "Publish target");

constinit const FieldSpec targetFields[] = {
    field<&PublishTarget::name>("name", QT_TRANSLATE_NOOP("Field", "Name"))
        .in(target)
        .required()
        .listed()
        .namesRecord()
        .upTo(60),
    field<&PublishTarget::address>("address", QT_TRANSLATE_NOOP("Field", "Address"))
        .in(target)
        .required()
        .listed()
        .upTo(2000),
    field<&PublishTarget::switching>("switch", QT_TRANSLATE_NOOP("Field", "Switch by")).in(target),
    field<&PublishTarget::fragments>("fragments", QT_TRANSLATE_NOOP("Field", "Fragments only")).in(target),
};

} // namespace

const ChoiceSpec ChoicesOf<PublishSwitch>::values[2] = {
    {"release", QT_TRANSLATE_NOOP("Choice", "Whole releases")},
    {"files", QT_TRANSLATE_NOOP("Choice", "Single files")},
};

std::span<const FieldSpec> PublishTarget::fields()
{
    return targetFields;
}

} // namespace weltkontor
