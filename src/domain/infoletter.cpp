// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/infoletter.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto letter = QT_TRANSLATE_NOOP("FieldGroup", "Infoletter");

constinit const FieldSpec infoletterFields[] = {
    field<&Infoletter::year>("year", QT_TRANSLATE_NOOP("Field", "Year"))
        .in(letter)
        .required()
        .listed()
        .namesRecord()
        .headers("Jahr|Year")
        .like("2026"),
    field<&Infoletter::week>("week", QT_TRANSLATE_NOOP("Field", "Week"))
        .in(letter)
        .required()
        .listed()
        .namesRecord()
        .headers("Woche|KW|Kalenderwoche|Week")
        .like("48"),
    field<&Infoletter::introduction>("introduction", QT_TRANSLATE_NOOP("Field", "Introduction"))
        .as(FieldType::Markdown)
        .in(letter)
        .searchable()
        .headers("Einleitung|Introduction"),
    field<&Infoletter::items>("items", QT_TRANSLATE_NOOP("Field", "Items"))
        .as(FieldType::AnyReferenceList)
        .in(letter),
    field<&Infoletter::state>("state", QT_TRANSLATE_NOOP("Field", "State")).in(letter).listed(),
    field<&Infoletter::sentOn>("sent_on", QT_TRANSLATE_NOOP("Field", "Sent on")).in(letter).listed(),
    field<&Infoletter::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by"))
        .in(letter)
        .automatic(),
    field<&Infoletter::translationChecked>("translation_checked",
                                           QT_TRANSLATE_NOOP("Field", "Translation checked"))
        .in(letter)
        .automatic(),
};

} // namespace

std::span<const FieldSpec> Infoletter::fields()
{
    return infoletterFields;
}

} // namespace weltkontor
