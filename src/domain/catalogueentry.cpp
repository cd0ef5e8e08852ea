// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogueentry.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto catalogue = QT_TRANSLATE_NOOP("FieldGroup", "Catalogue");

constinit const FieldSpec entryFields[] = {
    field<&CatalogueEntry::label>("label", QT_TRANSLATE_NOOP("Field", "Label"))
        .in(catalogue)
        .required()
        .searchable()
        .listed()
        .namesRecord(),
    field<&CatalogueEntry::catalogue>("catalogue", QT_TRANSLATE_NOOP("Field", "Catalogue"))
        .in(catalogue)
        .required()
        .listed(),
    field<&CatalogueEntry::key>("key", QT_TRANSLATE_NOOP("Field", "Key"))
        .in(catalogue)
        .required()
        .listed()
        .upTo(60),
    field<&CatalogueEntry::position>("position", QT_TRANSLATE_NOOP("Field", "Order")).in(catalogue).listed(),
};

} // namespace

const ChoiceSpec ChoicesOf<CatalogueName>::values[2] = {
    {"partnership_kind", QT_TRANSLATE_NOOP("Choice", "Kinds of partnership")},
    {"cooperation_field", QT_TRANSLATE_NOOP("Choice", "Fields of cooperation")},
};

std::span<const FieldSpec> CatalogueEntry::fields()
{
    return entryFields;
}

} // namespace weltkontor
