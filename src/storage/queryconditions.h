// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/derivedfields.h"
#include "storage/recordquery.h"
#include "storage/sqlconnection.h"

#include <QSet>

namespace weltkontor
{

/// The conditions of a RecordQuery, answered: what SQL can tell by an index as part of the statement, the
/// rest as sets of ids.
class QueryConditions
{
public:
    QueryConditions(Database &database, const RecordQuery &query, const FieldContext &context,
                    const QDate &day);

    /// Works out all conditions, but for those on the field @p without. Invalid names one that makes no
    /// sense.
    Result<void> prepare(const QString &without = {});

    /// Begins with " AND ", or nothing; on record_index as i.
    const QString &sql() const { return m_sql; }
    const SqlBindings &bindings() const { return m_bindings; }

    /// What SQL did not say.
    bool holds(qint64 id) const;
    bool needsHolds() const { return !m_sets.isEmpty(); }

private:
    struct IdSet {
        QSet<qint64> ids;
        bool excluded;
    };
    Result<void> add(const RecordQuery::Condition &condition);
    Result<void> addColumn(const Field &field, const RecordQuery::Condition &condition);
    Result<void> addDerived(const RecordQuery::Condition &condition);
    Result<void> addScan(const QList<const Field *> &fields, const RecordQuery::Condition &condition);
    Result<void> addIds(const RecordQuery::Condition &condition);
    Result<QStringList> keysOf(const Field &field, const QStringList &texts) const;
    bool matches(const Field &field, const QVariant &value, const QString &wanted) const;
    const char *placeholder();
    Error unknownField(const RecordQuery::Condition &condition) const;

    Database &m_database;
    const RecordQuery &m_query;
    const FieldContext &m_context;
    DerivedFields m_derived;
    QString m_sql;
    SqlBindings m_bindings;
    std::vector<std::unique_ptr<QByteArray>> m_placeholders;
    QList<IdSet> m_sets;
};

} // namespace weltkontor
