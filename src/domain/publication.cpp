// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publication.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto publication = QT_TRANSLATE_NOOP("FieldGroup", "Publication");

constinit const FieldSpec publicationFields[] = {
    field<&Publication::target>("target", QT_TRANSLATE_NOOP("Field", "Target"))
        .in(publication)
        .listed()
        .namesRecord()
        .automatic(),
    field<&Publication::at>("at", QT_TRANSLATE_NOOP("Field", "When"))
        .in(publication)
        .listed()
        .namesRecord()
        .automatic(),
    field<&Publication::by>("by_user", QT_TRANSLATE_NOOP("Field", "By")).in(publication).listed().automatic(),
    field<&Publication::release>("release", QT_TRANSLATE_NOOP("Field", "Release"))
        .in(publication)
        .automatic(),
    field<&Publication::manifest>("manifest", QT_TRANSLATE_NOOP("Field", "Files"))
        .as(FieldType::MultilineText)
        .in(publication)
        .upTo(100000000)
        .automatic(),
    field<&Publication::changeSet>("change_set", QT_TRANSLATE_NOOP("Field", "Change set"))
        .in(publication)
        .automatic(),
};

} // namespace

std::span<const FieldSpec> Publication::fields()
{
    return publicationFields;
}

} // namespace weltkontor
