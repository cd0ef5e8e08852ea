// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/fieldcheck.h"

namespace weltkontor
{

Record::Record(RecordType type)
    : m_type(type)
{
    const QList<Field> &fields = description().fields();
    m_values.resize(fields.size());
    for (const Field &field : fields) {
        if (field.type() == FieldType::Boolean)
            m_values[field.index()] = false;
        else if (field.type() == FieldType::Choice && *field.spec().choices[0].key)
            m_values[field.index()] = QString::fromLatin1(field.spec().choices[0].key);
    }
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
    case FieldType::Reference:
        return value.isValid() && !value.isNull() ? QVariant(value.toLongLong()) : QVariant();
    case FieldType::CatalogueList:
    case FieldType::TextList:
    case FieldType::AnyReferenceList: {
        QStringList texts;
        const QStringList given = value.toStringList();
        for (const QString &text : given)
            texts += normalized(text);
        return texts.isEmpty() ? QVariant() : QVariant(texts);
    }
    case FieldType::ReferenceList: {
        QVariantList ids;
        const QVariantList given = value.toList();
        for (const QVariant &id : given)
            ids += id.toLongLong();
        return ids.isEmpty() ? QVariant() : QVariant(ids);
    }
    default: {
        const QString text = normalized(value.toString());
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    }
}

Result<void> Record::setValue(const Field &field, const QVariant &value)
{
    const QVariant wanted = canonical(field, value);
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
        return field.type() == FieldType::Boolean ? QVariant(false) : QVariant();
    if (field.isList())
        return canonical(field, json.toArray().toVariantList());
    if (field.type() == FieldType::Integer || field.type() == FieldType::Reference)
        return qlonglong(json.toInteger());
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
