// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtext.h"

namespace weltkontor
{

/// Catalogues with an entry whose label holds a comma, as a clerk may well write one.
inline FieldContext testContext(Language language)
{
    FieldContext context;
    context.language = language;
    context.home = *Country::fromCode(QStringLiteral("DE"));
    for (const char *catalogue : {"partnership_kind", "cooperation_field"}) {
        const QString name = QString::fromLatin1(catalogue);
        context.catalogues.add(
            name, {QStringLiteral("culture"), QStringLiteral("Kultur"), QStringLiteral("Culture")});
        context.catalogues.add(name, {QStringLiteral("leisure"), QStringLiteral("Sport, Spiel und Freizeit"),
                                      QStringLiteral("Sport, games and leisure")});
    }
    return context;
}

/// Valid canonical values of the field, different from each other, from the plain to the odd.
inline QVariantList validValues(const Field &field)
{
    const auto texts = [](std::initializer_list<const char *> list) {
        QVariantList values;
        for (const char *text : list)
            values += QString::fromUtf8(text);
        return values;
    };
    switch (field.type()) {
    case FieldType::Text:
        return texts({"Żółkiew", "=1+1", "שָׁלוֹם", "👩‍🔬🇩🇪", "x"});
    case FieldType::MultilineText:
    case FieldType::Markdown:
        return texts({"one line", "two\nlines\twith a tab", "* a list\n* **bold**\n\n重庆"});
    case FieldType::Integer:
        return {qlonglong(0), qlonglong(7), qlonglong(1860281)};
    case FieldType::Boolean:
        return {true, false};
    case FieldType::Choice: {
        QVariantList values;
        for (const ChoiceSpec &choice : field.spec().choices)
            values += *choice.key ? QVariant(QString::fromLatin1(choice.key)) : QVariant();
        return values;
    }
    case FieldType::Catalogue:
        return texts({"culture", "leisure"});
    case FieldType::CatalogueList:
        return {QStringList{QStringLiteral("leisure"), QStringLiteral("culture")}};
    case FieldType::Country:
        return texts({"PL", "CN", "XK", "GB"});
    case FieldType::Language:
        return texts({"pl", "zh", "uk"});
    case FieldType::PartialDate:
        return texts({"1988", "1988-06", "1988-06-24", "2024-02-29"});
    case FieldType::Date:
        return texts({"1988-06-24", "2024-02-29"});
    case FieldType::DateTime:
        return texts({"2026-11-23T10:00:00.000Z"});
    case FieldType::Phone:
        return texts({"+49 (0) 211.89-99100", "0211/89-99100", "+48 22 443 0100"});
    case FieldType::Mail:
        return texts({"name@example.org"});
    case FieldType::Web:
        return texts({"https://www.example.org/a?b=c"});
    case FieldType::Coordinates:
        return texts({"52.22977, 21.01178", "-25.47448, 30.97033"});
    case FieldType::TextList:
        // Languages of a document are a list of texts too.
        return {QStringList{QStringLiteral("Kanton"), QStringLiteral("Canton, 廣州")}};
    case FieldType::Reference:
        return {qlonglong(12)};
    case FieldType::ReferenceList:
        return {QVariantList{qlonglong(3), qlonglong(1)}};
    case FieldType::AnyReference:
        return texts({"partner:12"});
    case FieldType::AnyReferenceList:
        return {QStringList{QStringLiteral("visit:3"), QStringLiteral("article:1")}};
    }
    return {};
}

} // namespace weltkontor
