// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listcolumn.h"

#include "base/phrases.h"

namespace weltkontor
{
namespace
{

int usualCharacters(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Boolean:
        return 12;
    case FieldType::Date:
    case FieldType::PartialDate: // "24. September 2004"
    case FieldType::Choice:
    case FieldType::Country:
    case FieldType::Phone:
        return 18;
    case FieldType::Catalogue:
        return 22;
    default:
        return 26;
    }
}

/// The parts of a person's name are read as one.
bool isPartOfPersonName(const FieldSpec &field)
{
    return field.has(FieldSpec::NamesRecord) && field.has(FieldSpec::Personal);
}

void addDerived(QList<ListColumn> &columns, const QString &key, int characters)
{
    columns += ListColumn{key, nullptr, characters, false};
}

} // namespace

QString ListColumn::label(Language language) const
{
    if (field != nullptr)
        return Field(*field, std::nullopt, 0).plainLabel(language);
    if (key == u"kind")
        return phrase(language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "Kind"));
    if (key == u"status")
        return phrase(language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "Status"));
    if (key == u"since")
        return phrase(language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "Since"));
    return phrase(language, "ListColumn", QT_TRANSLATE_NOOP("ListColumn", "Name"));
}

QString ListColumn::sortField(Language language) const
{
    if (key == u"title")
        return {};
    if (field != nullptr && field->has(FieldSpec::Bilingual))
        return key + u'_' + languageCode(language);
    return key;
}

QList<ListColumn> listColumns(RecordType type)
{
    QList<ListColumn> columns;
    const FieldSpec *previous = nullptr;
    bool titled = false;
    for (const Field &field : RecordDescription::of(type).fields()) {
        const FieldSpec &spec = field.spec();
        if (&spec == previous || !spec.has(FieldSpec::Listed))
            continue;
        previous = &spec;
        if (isPartOfPersonName(spec)) {
            if (!titled)
                addDerived(columns, QStringLiteral("title"), 26);
            titled = true;
            continue;
        }
        columns += ListColumn{QString::fromLatin1(spec.key), &spec, usualCharacters(spec),
                              spec.type == FieldType::Integer};
    }
    if (type == RecordType::Partner || type == RecordType::Partnership) {
        const qsizetype end = qMin<qsizetype>(2, columns.size());
        QList<ListColumn> derived;
        // What stands in sight beside an open form at the usual width comes first.
        addDerived(derived, QStringLiteral("status"), 16);
        if (type == RecordType::Partner)
            addDerived(derived, QStringLiteral("kind"), 28);
        addDerived(derived, QStringLiteral("since"), 18);
        for (qsizetype i = 0; i < derived.size(); ++i)
            columns.insert(end + i, derived[i]);
    }
    return columns;
}

} // namespace weltkontor
