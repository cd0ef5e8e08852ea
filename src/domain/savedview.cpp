// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/savedview.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto view = QT_TRANSLATE_NOOP("FieldGroup", "Saved view");

constinit const FieldSpec viewFields[] = {
    field<&SavedView::name>("name", QT_TRANSLATE_NOOP("Field", "Name"))
        .in(view)
        .required()
        .listed()
        .namesRecord(),
    field<&SavedView::listedType>("listed_type", QT_TRANSLATE_NOOP("Field", "List")).in(view).required(),
    field<&SavedView::query>("query", QT_TRANSLATE_NOOP("Field", "Query")).in(view).upTo(1000),
    field<&SavedView::position>("position", QT_TRANSLATE_NOOP("Field", "Order")).in(view),
};

} // namespace

std::span<const FieldSpec> SavedView::fields()
{
    return viewFields;
}

} // namespace weltkontor
