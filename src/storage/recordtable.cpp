// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordtable.h"

#include "domain/phonenumber.h"

#include <vector>

namespace weltkontor
{

RecordTable::RecordTable(RecordType type)
    : m_type(type)
{
    const RecordDescription &description = RecordDescription::of(type);
    m_name = description.plural();
    m_columns = {QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("deleted_at")};
    for (const Field &field : description.fields())
        m_columns += quotedColumn(field.key());
    m_select =
        QStringLiteral("SELECT ") + m_columns.join(QStringLiteral(", ")) + QStringLiteral(" FROM ") + m_name;
    for (const Field &field : description.fields()) {
        if (field.type() == FieldType::Phone) {
            m_columns += quotedColumn(e164Column(field));
            m_phones += field.index();
        }
    }
}

const RecordTable &RecordTable::of(RecordType type)
{
    static const std::vector<RecordTable> tables = [] {
        std::vector<RecordTable> all;
        for (const RecordType each : RecordDescription::allTypes())
            all.push_back(RecordTable(each));
        return all;
    }();
    return tables[static_cast<size_t>(type)];
}

QVariant RecordTable::toColumn(const Field &field, const QVariant &value)
{
    if (field.type() == FieldType::Boolean)
        return value.toBool() ? 1 : 0;
    if (!value.isValid())
        return QVariant(QMetaType::fromType<QString>());
    if (field.isList())
        return QString::fromUtf8(
            QJsonDocument(Record::jsonOf(field, value).toArray()).toJson(QJsonDocument::Compact));
    return value;
}

QVariant RecordTable::fromColumn(const Field &field, const QVariant &column)
{
    if (field.type() == FieldType::Boolean)
        return column.toInt() != 0;
    if (column.isNull())
        return {};
    if (field.type() == FieldType::Integer || field.type() == FieldType::Reference)
        return column.toLongLong();
    if (field.isList())
        return Record::valueOf(field, QJsonDocument::fromJson(column.toString().toUtf8()).array());
    return column.toString();
}

QVariant RecordTable::e164(const QVariant &value, const Country &home)
{
    if (value.isValid()) {
        const auto phone = PhoneNumber::fromText(value.toString(), home);
        if (phone && !phone->e164().isEmpty())
            return phone->e164();
    }
    return QVariant(QMetaType::fromType<QString>());
}

Record RecordTable::record(const QSqlQuery &query) const
{
    Record record(m_type);
    record.id = query.value(0).toLongLong();
    record.version = query.value(1).toLongLong();
    const QList<Field> &fields = record.description().fields();
    for (const Field &field : fields)
        record.setTrusted(field.index(), fromColumn(field, query.value(3 + field.index())));
    return record;
}

QVariantList RecordTable::values(const Record &record, const Country &home) const
{
    QVariantList row{record.id, record.version, QVariant(QMetaType::fromType<QString>())};
    row.reserve(m_columns.size());
    const QList<Field> &fields = record.description().fields();
    for (const Field &field : fields)
        row += toColumn(field, record.value(field));
    for (const int index : m_phones)
        row += e164(record.value(index), home);
    return row;
}

QStringList RecordTable::phonesOf(const QVariantList &row) const
{
    QStringList phones;
    for (qsizetype i = row.size() - m_phones.size(); i < row.size(); ++i)
        phones += row[i].toString();
    return phones;
}

QStringList RecordTable::phonesOf(const Record &record, const Country &home) const
{
    QStringList phones;
    for (const int index : m_phones)
        phones += e164(record.value(index), home).toString();
    return phones;
}

} // namespace weltkontor
