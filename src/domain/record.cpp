// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/coordinates.h"
#include "domain/country.h"
#include "domain/fieldcheck.h"
#include "domain/languagetag.h"
#include "domain/mailaddress.h"
#include "domain/webaddress.h"

#include <cmath>

namespace weltkontor
{
namespace
{

/// What is no number stays as it is, for checkValue() to refuse: zero would be a change that nobody sees.
QVariant canonicalNumber(const QVariant &value)
{
    if (!value.isValid() || value.isNull() || value.toString().isEmpty())
        return {};
    if (value.typeId() == QMetaType::Double && std::trunc(value.toDouble()) != value.toDouble())
        return value;
    bool ok = false;
    const qlonglong number = value.toLongLong(&ok);
    return ok ? QVariant(number) : value;
}

template<typename T>
QString writtenAs(const Result<T> &value, QString (T::*toText)() const, const QString &text)
{
    return value ? ((*value).*toText)() : text;
}

/// Values with more than one spelling ("pl", "www.example.org") take the one that is kept.
QString canonicalText(const Field &field, const QString &text)
{
    switch (field.type()) {
    case FieldType::Country:
        return writtenAs(Country::fromCode(text), &Country::code, text);
    case FieldType::Language:
        return writtenAs(LanguageTag::fromTag(text), &LanguageTag::tag, text);
    case FieldType::Mail:
        return writtenAs(MailAddress::fromText(text), &MailAddress::toText, text);
    case FieldType::Web:
        return writtenAs(WebAddress::fromText(text), &WebAddress::toText, text);
    case FieldType::Coordinates:
        return writtenAs(Coordinates::fromText(text), &Coordinates::toText, text);
    default:
        return text;
    }
}

} // namespace

Record::Record(RecordType type)
    : m_type(type)
{
    m_values = description().defaults();
}

QVariant Record::value(QStringView key) const
{
    const Field *field = description().field(key);
    return field ? m_values[field->index()] : QVariant();
}

QVariant Record::canonical(const Field &field, const QVariant &value)
{
    switch (field.type()) {
    case FieldType::Boolean:
        return value.toBool();
    case FieldType::Integer:
        return canonicalNumber(value);
    case FieldType::Reference: {
        const QVariant id = canonicalNumber(value);
        return id == QVariant(qlonglong(0)) ? QVariant() : id;
    }
    case FieldType::CatalogueList:
    case FieldType::TextList:
    case FieldType::AnyReferenceList: {
        QStringList texts;
        const QStringList given = value.toStringList();
        for (const QString &text : given) {
            if (!text.isEmpty())
                texts += normalized(text);
        }
        return texts.isEmpty() ? QVariant() : QVariant(texts);
    }
    case FieldType::ReferenceList: {
        QVariantList ids;
        const QVariantList given = value.toList();
        for (const QVariant &id : given)
            ids += canonicalNumber(id);
        return ids.isEmpty() ? QVariant() : QVariant(ids);
    }
    default: {
        const QString text = canonicalText(field, normalized(value.toString()));
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    }
}

Result<void> Record::setValue(const Field &field, const QVariant &value)
{
    QVariant wanted = canonical(field, value);
    // A choice without "none" goes back to the usual one.
    if (field.type() == FieldType::Choice && !wanted.isValid())
        wanted = description().defaults()[field.index()];
    if (const auto checked = checkValue(field, wanted); !checked)
        return checked.error();
    m_values[field.index()] = wanted;
    return {};
}

Result<void> Record::setValue(QStringView key, const QVariant &value)
{
    if (const Field *field = description().field(key))
        return setValue(*field, value);
    return Error{Error::Kind::Invalid,
                 message("Record", QT_TRANSLATE_NOOP("Record", "There is no field “%1” in %2."))
                     .arg(key.toString(), description().key()),
                 {}};
}

QStringList Record::differingFields(const Record &other) const
{
    Q_ASSERT(m_type == other.m_type);
    QStringList keys;
    for (const Field &field : description().fields()) {
        if (m_values[field.index()] != other.m_values[field.index()])
            keys += field.key();
    }
    return keys;
}

QJsonObject Record::toJson(bool withEmpty) const
{
    QJsonObject json;
    for (const Field &field : description().fields()) {
        if (withEmpty || m_values[field.index()].isValid())
            json.insert(field.key(), jsonOf(field, m_values[field.index()]));
    }
    return json;
}

QJsonValue Record::jsonOf(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    if (field.type() == FieldType::ReferenceList)
        return QJsonArray::fromVariantList(value.toList());
    if (field.isList())
        return QJsonArray::fromStringList(value.toStringList());
    return QJsonValue::fromVariant(value);
}

QVariant Record::valueOf(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return canonical(field, {});
    if (field.isList())
        return canonical(field, json.toArray().toVariantList());
    return canonical(field, json.toVariant());
}

void readFields(Record &record, const void *typed)
{
    for (const Field &field : record.description().fields())
        record.setTrusted(field.index(), field.access().get(typed));
}

Result<void> writeFields(const Record &record, void *typed)
{
    for (const Field &field : record.description().fields()) {
        if (!field.access().set(typed, record.value(field)))
            return Error{
                Error::Kind::Internal,
                message("Record", QT_TRANSLATE_NOOP("Record", "The field “%1” holds a value that cannot be "
                                                              "understood; the record was left as it is."))
                    .arg(field.label(messageLanguage())),
                field.key()};
    }
    return {};
}

} // namespace weltkontor
