// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"

#include "base/phrases.h"

namespace weltkontor
{

Field::Field(const FieldSpec &spec, std::optional<Language> language, int index)
    : m_spec(&spec)
    , m_language(language)
    , m_index(index)
    , m_key(QString::fromLatin1(spec.key))
{
    if (language)
        m_key += u'_' + languageCode(*language);
}

QString Field::label(Language language) const
{
    const QString plain = plainLabel(language);
    if (!m_language)
        return plain;
    if (*m_language == Language::German)
        //: The German one of a bilingual field: "Name (German)".
        return phrase(language, "Field", QT_TRANSLATE_NOOP("Field", "%1 (German)")).arg(plain);
    return phrase(language, "Field", QT_TRANSLATE_NOOP("Field", "%1 (English)")).arg(plain);
}

QString Field::plainLabel(Language language) const
{
    return phrase(language, "Field", m_spec->label);
}

QString Field::group(Language language) const
{
    return phrase(language, "FieldGroup", m_spec->group);
}

QStringList Field::headers() const
{
    QStringList headers{m_key};
    for (const Language language : allLanguages)
        headers += label(language);
    // A synonym without a language means the German text, the language of the office.
    const bool isSecond = m_language == Language::English;
    if (!isSecond)
        headers += {plainLabel(Language::German), plainLabel(Language::English)};
    const QStringList synonyms = QString::fromUtf8(m_spec->synonyms).split(u'|', Qt::SkipEmptyParts);
    for (const QString &synonym : synonyms) {
        if (!m_language) {
            headers += synonym;
            continue;
        }
        if (!isSecond)
            headers += synonym;
        const QStringList marks =
            isSecond
                ? QStringList{QStringLiteral("en"), QStringLiteral("englisch"), QStringLiteral("English")}
                : QStringList{QStringLiteral("de"), QStringLiteral("deutsch"), QStringLiteral("German")};
        for (const QString &mark : marks)
            headers +=
                {synonym + QStringLiteral(" (%1)").arg(mark), synonym + u' ' + mark, mark + u' ' + synonym};
    }
    headers.removeDuplicates();
    return headers;
}

bool Field::isText() const
{
    return type() == FieldType::Text || type() == FieldType::MultilineText || type() == FieldType::Markdown;
}

bool Field::isReference() const
{
    return type() == FieldType::Reference || type() == FieldType::ReferenceList ||
           type() == FieldType::AnyReference || type() == FieldType::AnyReferenceList;
}

bool Field::isList() const
{
    return type() == FieldType::CatalogueList || type() == FieldType::TextList ||
           type() == FieldType::ReferenceList || type() == FieldType::AnyReferenceList;
}

const FieldAccess &Field::access() const
{
    return m_spec->access[m_language == Language::English ? 1 : 0];
}

} // namespace weltkontor
