// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/distinctpair.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto pair = QT_TRANSLATE_NOOP("FieldGroup", "No duplicates");

constinit const FieldSpec pairFields[] = {
    field<&DistinctPair::first>("first_record", QT_TRANSLATE_NOOP("Field", "One record"))
        .in(pair)
        .required()
        .listed()
        .namesRecord()
        .automatic(),
    field<&DistinctPair::second>("second_record", QT_TRANSLATE_NOOP("Field", "The other record"))
        .in(pair)
        .required()
        .listed()
        .namesRecord()
        .automatic(),
};

} // namespace

std::span<const FieldSpec> DistinctPair::fields()
{
    return pairFields;
}

} // namespace weltkontor
