// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importrecipe.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto recipe = QT_TRANSLATE_NOOP("FieldGroup", "Import recipe");

constinit const FieldSpec recipeFields[] = {
    field<&ImportRecipe::name>("name", QT_TRANSLATE_NOOP("Field", "Name"))
        .in(recipe)
        .required()
        .listed()
        .namesRecord(),
    field<&ImportRecipe::fingerprint>("fingerprint", QT_TRANSLATE_NOOP("Field", "Fingerprint"))
        .in(recipe)
        .automatic(),
    field<&ImportRecipe::mapping>("mapping", QT_TRANSLATE_NOOP("Field", "Mapping"))
        .as(FieldType::MultilineText)
        .in(recipe)
        .automatic(),
};

} // namespace

std::span<const FieldSpec> ImportRecipe::fields()
{
    return recipeFields;
}

} // namespace weltkontor
