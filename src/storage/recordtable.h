// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country.h"
#include "domain/record.h"
#include "storage/sqlconnection.h"

namespace weltkontor
{

/**
 * How records of one type lie in their table: made from the description alone, never naming a field.
 *
 * Constant and shared; any thread.
 */
class RecordTable
{
public:
    static const RecordTable &of(RecordType type);

    /// A column beside those of the fields: the E.164 form of a phone.
    static QString e164Column(const Field &field) { return field.key() + QStringLiteral("_e164"); }

    const QString &name() const { return m_name; }

    /// "SELECT id, version, deleted_at, … FROM table": the columns that record() reads.
    const QString &select() const { return m_select; }

    /// Columns that a row is written to, in the order of values(): id, version, deleted_at, the fields',
    /// E.164.
    const QStringList &columns() const { return m_columns; }

    /// The record on which a query of select() stands.
    Record record(const QSqlQuery &query) const;

    /// Of a new row; @p home is the country of phones without a code.
    QVariantList values(const Record &record, const Country &home) const;

    /// The E.164 forms of its phones, in the order of the fields: of a row that values() made, or of a
    /// record.
    QStringList phonesOf(const QVariantList &row) const;
    QStringList phonesOf(const Record &record, const Country &home) const;

    /// What the column of the field holds for a value, and back.
    static QVariant toColumn(const Field &field, const QVariant &value);
    static QVariant fromColumn(const Field &field, const QVariant &column);

    /// E.164 of a phone field's value; null when there is none.
    static QVariant e164(const QVariant &value, const Country &home);

private:
    explicit RecordTable(RecordType type);

    RecordType m_type;
    QString m_name;
    QString m_select;
    QStringList m_columns;
    QList<int> m_phones; ///< Indexes of fields.
};

/// The name in double quotes, for columns such as "key" and "position".
inline QString quotedColumn(const QString &name)
{
    return u'"' + name + u'"';
}

} // namespace weltkontor
