// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/document.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto document = QT_TRANSLATE_NOOP("FieldGroup", "Document");

constinit const FieldSpec documentFields[] = {
    field<&Document::fileName>("file_name", QT_TRANSLATE_NOOP("Field", "File name"))
        .in(document)
        .required()
        .searchable()
        .listed()
        .namesRecord()
        .upTo(255),
    field<&Document::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).in(document).searchable().listed(),
    field<&Document::type>("type", QT_TRANSLATE_NOOP("Field", "Type")).in(document).listed(),
    field<&Document::mediaType>("media_type", QT_TRANSLATE_NOOP("Field", "Media type"))
        .in(document)
        .automatic(),
    field<&Document::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "SHA-256")).in(document).automatic(),
    field<&Document::size>("size", QT_TRANSLATE_NOOP("Field", "Size in bytes")).in(document).automatic(),
    field<&Document::languages>("languages", QT_TRANSLATE_NOOP("Field", "Languages")).in(document),
    field<&Document::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).in(document).listed(),
    field<&Document::signatories>("signatories", QT_TRANSLATE_NOOP("Field", "Signatories"))
        .in(document)
        .personal()
        .searchable(),
    field<&Document::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until"))
        .in(document)
        .listed(),
    field<&Document::subject>("subject", QT_TRANSLATE_NOOP("Field", "Belongs to")).in(document),
};

} // namespace

const ChoiceSpec ChoicesOf<DocumentType>::values[5] = {
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    {"agreement", QT_TRANSLATE_NOOP("Choice", "Agreement")},
    {"letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
    {"resolution", QT_TRANSLATE_NOOP("Choice", "Council resolution")},
    {"picture", QT_TRANSLATE_NOOP("Choice", "Picture")},
};

std::span<const FieldSpec> Document::fields()
{
    return documentFields;
}

} // namespace weltkontor
