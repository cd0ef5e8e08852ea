// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/article.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto text = QT_TRANSLATE_NOOP("FieldGroup", "Text");
constexpr auto presentation = QT_TRANSLATE_NOOP("FieldGroup", "Presentation");
constexpr auto publication = QT_TRANSLATE_NOOP("FieldGroup", "Publication");

constinit const FieldSpec articleFields[] = {
    field<&Article::title>("title", QT_TRANSLATE_NOOP("Field", "Title"))
        .in(text)
        .required()
        .searchable()
        .listed()
        .namesRecord()
        .upTo(300)
        .headers("Titel|Überschrift|Title|Headline"),
    field<&Article::teaser>("teaser", QT_TRANSLATE_NOOP("Field", "Teaser"))
        .as(FieldType::MultilineText)
        .in(text)
        .searchable()
        .upTo(1000)
        .headers("Anreißer|Vorspann|Teaser"),
    field<&Article::body>("body", QT_TRANSLATE_NOOP("Field", "Text"))
        .as(FieldType::Markdown)
        .in(text)
        .searchable()
        .upTo(100000)
        .headers("Text|Body"),
    field<&Article::date>("date", QT_TRANSLATE_NOOP("Field", "Date"))
        .in(publication)
        .required()
        .listed()
        .headers("Datum|Date"),
    field<&Article::shownFrom>("shown_from", QT_TRANSLATE_NOOP("Field", "Shown from")).in(publication),
    field<&Article::shownUntil>("shown_until", QT_TRANSLATE_NOOP("Field", "Shown until")).in(publication),
    field<&Article::picture>("picture", QT_TRANSLATE_NOOP("Field", "Picture")).in(presentation).ofPictures(),
    field<&Article::pictureAlt>("picture_alt", QT_TRANSLATE_NOOP("Field", "Picture described"))
        .in(presentation)
        .upTo(500),
    field<&Article::pictureDecorative>("picture_decorative",
                                       QT_TRANSLATE_NOOP("Field", "Picture is only decoration"))
        .in(presentation),
    field<&Article::pictureCredit>("picture_credit", QT_TRANSLATE_NOOP("Field", "Picture credit"))
        .in(presentation),
    field<&Article::partners>("partners", QT_TRANSLATE_NOOP("Field", "Partners"))
        .as(FieldType::ReferenceList)
        .in(publication)
        .listed(),
    field<&Article::state>("state", QT_TRANSLATE_NOOP("Field", "State")).in(publication).listed(),
    field<&Article::inInfoletter>("in_infoletter", QT_TRANSLATE_NOOP("Field", "Goes into the Infoletter"))
        .in(publication),
    field<&Article::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by"))
        .in(publication)
        .automatic(),
    field<&Article::translationChecked>("translation_checked",
                                        QT_TRANSLATE_NOOP("Field", "Translation checked"))
        .in(publication)
        .automatic(),
};

} // namespace

const ChoiceSpec ChoicesOf<PublicationState>::values[4] = {
    {"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
    {"approved", QT_TRANSLATE_NOOP("Choice", "Approved")},
    {"published", QT_TRANSLATE_NOOP("Choice", "Published")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
};

std::span<const FieldSpec> Article::fields()
{
    return articleFields;
}

} // namespace weltkontor
