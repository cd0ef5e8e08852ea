// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/recorddescription.h"

#include <QJsonObject>

namespace weltkontor
{

/// What is wrong with one field of a record, for showing under it.
struct FieldProblem {
    enum class Severity { Error, Warning };

    QString field;   ///< Key; empty when the record as a whole is meant.
    QString message; ///< What is wrong and an example, in the messageLanguage().
    Severity severity = Severity::Error;
};

/**
 * A record of any type by its description: what storage, history, import, export and forms pass on.
 *
 * Values are in the canonical form of their FieldType; those of a Record made by setText(), setValue() or
 * from a struct are always valid. The typed structs (Partner, Contact …) are for code that knows its type.
 */
class Record
{
public:
    explicit Record(RecordType type = RecordType::Partner);

    /// The record of a struct such as Partner, and back. Back is Internal when a value is not valid.
    template<typename T>
    static Record from(const T &typed);
    template<typename T>
    Result<T> to() const;

    RecordType type() const { return m_type; }
    const RecordDescription &description() const { return RecordDescription::of(m_type); }
    RecordRef reference() const { return {m_type, id}; }

    qint64 id = 0;      ///< 0 before the first save.
    qint64 version = 0; ///< Raised by storage with each save; 0 before the first.

    const QVariant &value(int index) const { return m_values[index]; }
    const QVariant &value(const Field &field) const { return m_values[field.index()]; }
    /// Null variant when there is no such field.
    QVariant value(QStringView key) const;
    QString text(QStringView key) const { return value(key).toString(); }
    const QVariantList &values() const { return m_values; }

    /// Sets a canonical value; Invalid (with nothing changed) when it is none, with a message for a person.
    Result<void> setValue(const Field &field, const QVariant &value);
    Result<void> setValue(QStringView key, const QVariant &value);

    /// For values that come from storage or from a valid record: not checked.
    void setTrusted(int index, const QVariant &value) { m_values[index] = value; }

    /// Keys of the fields whose values differ. Both are of the same type.
    QStringList differingFields(const Record &other) const;

    /// Same type and values, whatever id and version.
    bool sameContent(const Record &other) const
    {
        return m_type == other.m_type && m_values == other.m_values;
    }

    /// Its fields by key; empty ones are left out unless @p withEmpty. Without id and version.
    QJsonObject toJson(bool withEmpty = false) const;
    static QJsonValue jsonOf(const Field &field, const QVariant &value);
    /// The canonical value; not checked further.
    static QVariant valueOf(const Field &field, const QJsonValue &json);

    bool operator==(const Record &) const = default;

private:
    static QVariant canonical(const Field &field, const QVariant &value);

    RecordType m_type;
    QVariantList m_values;
};

/// Puts the values of @p typed into @p record and back; used by Record::from and Record::to.
void readFields(Record &record, const void *typed);
Result<void> writeFields(const Record &record, void *typed);

template<typename T>
Record Record::from(const T &typed)
{
    Record record(T::recordType);
    record.id = typed.id.value;
    record.version = typed.version;
    readFields(record, &typed);
    return record;
}

template<typename T>
Result<T> Record::to() const
{
    Q_ASSERT(m_type == T::recordType);
    T typed;
    typed.id.value = id;
    typed.version = version;
    if (const auto written = writeFields(*this, &typed); !written)
        return written.error();
    return typed;
}

} // namespace weltkontor
