// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/fieldcontent.h"

#include "base/phrases.h"
#include "domain/fieldcheck.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

/// Chosen from a list, so the key says it without a doubt; a typed text would have to be looked up.
bool isChosen(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::Catalogue || type == FieldType::CatalogueList;
}

Error noRecordYet(const QString &text)
{
    return {
        Error::Kind::Invalid,
        message("FieldContent", QT_TRANSLATE_NOOP("FieldContent", "“%1” is no record yet. Please choose one "
                                                                  "from the list that opens while you "
                                                                  "type."))
            .arg(text),
        {}};
}

} // namespace

FieldContent fieldContent(const Field &field, const QVariant &value, const FieldContext &context)
{
    if (field.type() == FieldType::Boolean)
        return value.toBool();
    if (!value.isValid())
        return QString();
    if (field.type() == FieldType::Reference)
        return value.toLongLong();
    if (field.type() == FieldType::CatalogueList)
        return value.toStringList().join(u';');
    if (isChosen(field.type()))
        return value.toString();
    return editText(field, value, context);
}

Result<QVariant> fieldValue(const Field &field, const FieldContent &content, const FieldContext &context)
{
    if (content.isBool())
        return QVariant(content.toBool());
    if (content.isDouble())
        return QVariant(qlonglong(content.toInteger()));
    const QString text = content.toString();
    if (field.type() == FieldType::Reference && !text.trimmed().isEmpty())
        return noRecordYet(text.trimmed());
    if (field.type() == FieldType::ReferenceList || field.type() == FieldType::AnyReferenceList) {
        const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            bool isId = false;
            part.trimmed().toLongLong(&isId);
            if (!isId && !RecordRef::fromText(part.trimmed()) && !part.trimmed().isEmpty())
                return noRecordYet(part.trimmed());
        }
    }
    auto value = parseText(field, text, context);
    if (!value)
        return value;
    if (const auto checked = checkValue(field, *value); !checked)
        return checked.error();
    return value;
}

} // namespace weltkontor
