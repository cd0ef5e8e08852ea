// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordfinder.h"

#include "base/phrases.h"
#include "base/sortkey.h"
#include "storage/queryconditions.h"
#include "storage/recordtable.h"
#include "storage/searchmatch.h"

#include <algorithm>

namespace weltkontor
{
namespace
{

QString languageSuffix(Language language)
{
    return language == Language::German ? QStringLiteral("de") : QStringLiteral("en");
}

/// All ids of a query without further order than by title.
class IdSource
{
public:
    IdSource(Database &database, const RecordQuery &query, const FieldContext &context, const QDate &day)
        : m_database(database)
        , m_query(query)
        , m_conditions(database, query, context, day)
    {
    }

    Result<QList<qint64>> byTitle(const QString &without = {})
    {
        if (const auto prepared = m_conditions.prepare(without); !prepared)
            return prepared.error();
        SqlConnection &connection = m_database.connection();
        const SearchMatch match(m_query.words().join(u' '), m_query.type(), connection);
        const QString order =
            m_query.descending && m_query.sortField.isEmpty() ? QStringLiteral(" DESC") : QString();
        // SQLite must not walk through all records of the type where words say which ones are meant.
        const bool isFew = connection.isSqlite() && !match.isEmpty();
        const QString sql =
            QStringLiteral("SELECT i.id FROM record_index i WHERE %1i.record_type = :type")
                .arg(isFew ? QStringLiteral("+") : QString()) +
            match.sql() + m_conditions.sql() +
            QStringLiteral(" ORDER BY i.sort_%1%2, i.id%2").arg(languageSuffix(m_query.language), order);
        SqlBindings bindings{{":type", RecordDescription::of(m_query.type()).key()}};
        bindings += match.bindings();
        bindings += m_conditions.bindings();
        QList<qint64> ids;
        const auto read = connection.each(sql, bindings, [&](const QSqlQuery &query) {
            const qint64 id = query.value(0).toLongLong();
            if (m_conditions.holds(id))
                ids += id;
            return true;
        });
        if (!read)
            return read.error();
        return ids;
    }

private:
    Database &m_database;
    const RecordQuery &m_query;
    QueryConditions m_conditions;
};

/// What records are sorted by: a number or the key of a text.
struct SortValue {
    bool isEmpty = true;
    qint64 number = 0;
    QByteArray key;
};

bool comesBefore(const SortValue &a, const SortValue &b)
{
    return a.number != b.number ? a.number < b.number : a.key < b.key;
}

SortValue sortValue(const Field &field, const QVariant &value, const FieldContext &context)
{
    if (!value.isValid())
        return {};
    switch (field.type()) {
    case FieldType::Integer:
        return {false, value.toLongLong(), {}};
    case FieldType::Boolean:
        return {false, value.toBool() ? 1 : 0, {}};
    case FieldType::PartialDate:
    case FieldType::Date:
    case FieldType::DateTime:
        return {false, 0, value.toString().toUtf8()};
    default:
        return {false, 0, sortKey(displayText(field, value, context), context.language)};
    }
}

/// The collation key of a text is dear and texts such as countries repeat.
class SortKeys
{
public:
    explicit SortKeys(Language language)
        : m_language(language)
    {
    }
    QByteArray of(const QString &text)
    {
        auto known = m_keys.find(text);
        if (known == m_keys.end())
            known = m_keys.insert(text, sortKey(text, m_language));
        return *known;
    }

private:
    Language m_language;
    QHash<QString, QByteArray> m_keys;
};

Result<QHash<qint64, SortValue>> derivedSortValues(Database &database, const RecordQuery &query,
                                                   const FieldContext &context, const QDate &day)
{
    const auto values = DerivedFields(database, day).values(query.type(), query.sortField);
    if (!values)
        return values.error();
    QHash<qint64, SortValue> sorted;
    SortKeys keys(query.language);
    for (auto it = values->cbegin(); it != values->cend(); ++it) {
        if (it->isEmpty())
            continue;
        const QString &first = it->first();
        if (query.sortField == u"status") {
            // By what they mean: initiated, active, suspended, ended.
            const auto status = statusFromKey(first);
            sorted.insert(it.key(), {false, status ? static_cast<int>(*status) : 0, {}});
        } else if (query.sortField == u"since") {
            sorted.insert(it.key(), {false, 0, first.toUtf8()});
        } else {
            sorted.insert(it.key(),
                          {false, 0, keys.of(DerivedFields::label(query.sortField, first, context))});
        }
    }
    return sorted;
}

Result<QHash<qint64, SortValue>> fieldSortValues(Database &database, const RecordQuery &query,
                                                 const Field &field, const FieldContext &context)
{
    QHash<qint64, SortValue> sorted;
    QHash<QString, SortValue> known;
    QList<QPair<qint64, QVariant>> rows;
    const auto read =
        database.connection().each(QStringLiteral("SELECT id, %1 FROM %2 WHERE deleted_at IS NULL")
                                       .arg(quotedColumn(field.key()), RecordTable::of(query.type()).name()),
                                   {}, [&](const QSqlQuery &row) {
                                       rows += {row.value(0).toLongLong(), row.value(1)};
                                       return true;
                                   });
    if (!read)
        return read.error();
    sorted.reserve(rows.size());
    for (const auto &[id, column] : std::as_const(rows)) {
        const QString text = column.toString();
        auto value = known.constFind(text);
        if (value == known.cend())
            value = known.insert(text, sortValue(field, RecordTable::fromColumn(field, column), context));
        sorted.insert(id, *value);
    }
    return sorted;
}

/// Fields that a list of the type offers as chips, in the order they are shown.
QStringList facetFields(RecordType type)
{
    QStringList fields;
    const RecordDescription &description = RecordDescription::of(type);
    if (DerivedFields::exists(type, QStringLiteral("country")) || description.field(u"country"))
        fields += QStringLiteral("country");
    for (const QString &field : {QStringLiteral("status"), QStringLiteral("kind")}) {
        if (DerivedFields::exists(type, field) || description.field(field))
            fields += field;
    }
    for (const Field &field : description.fields()) {
        const bool few = field.type() == FieldType::Choice || field.type() == FieldType::Catalogue;
        if (few && field.has(FieldSpec::Listed) && !fields.contains(field.key()))
            fields += field.key();
    }
    if (DerivedFields::exists(type, QStringLiteral("followup")))
        fields += QStringLiteral("followup");
    return fields;
}

using ValueCounts = QHash<QString, int>;

Result<ValueCounts> derivedCounts(Database &database, RecordType type, const QString &key, const QDate &day,
                                  const QSet<qint64> &among)
{
    const auto values = DerivedFields(database, day).values(type, key);
    if (!values)
        return values.error();
    ValueCounts counts;
    for (auto it = values->cbegin(); it != values->cend(); ++it) {
        if (!among.contains(it.key()))
            continue;
        for (const QString &value : *it)
            ++counts[value];
    }
    return counts;
}

Result<ValueCounts> fieldCounts(Database &database, RecordType type, const QString &key,
                                const QSet<qint64> &among)
{
    ValueCounts counts;
    const auto read = database.connection().each(
        QStringLiteral("SELECT id, %1 FROM %2 WHERE deleted_at IS NULL AND %1 IS NOT NULL")
            .arg(quotedColumn(key), RecordTable::of(type).name()),
        {}, [&](const QSqlQuery &row) {
            if (among.contains(row.value(0).toLongLong()))
                ++counts[row.value(1).toString()];
            return true;
        });
    if (!read)
        return read.error();
    return counts;
}

} // namespace

Result<QList<qint64>> RecordFinder::ids(const RecordQuery &query)
{
    auto context = RecordReader(m_database).fieldContext(query.language);
    if (!context)
        return context.error();
    const QDate day = query.asOf.isValid() ? query.asOf : m_database.clock().today();
    auto ids = IdSource(m_database, query, *context, day).byTitle();
    if (!ids || query.sortField.isEmpty())
        return ids;
    QHash<qint64, SortValue> values;
    if (DerivedFields::exists(query.type(), query.sortField)) {
        auto derived = derivedSortValues(m_database, query, *context, day);
        if (!derived)
            return derived.error();
        values = *std::move(derived);
    } else if (query.sortField != u"id") {
        const RecordDescription &description = RecordDescription::of(query.type());
        const Field *field = description.field(query.sortField);
        if (!field)
            return Error{Error::Kind::Invalid,
                         message("Query", QT_TRANSLATE_NOOP("Query", "There is no field “%1” to sort by."))
                             .arg(query.sortField),
                         {}};
        // A bilingual field without its language is sorted by the language of the list.
        const Field *other = description.counterpart(*field);
        if (other && field->key() != query.sortField && field->language() != query.language)
            field = other;
        auto own = fieldSortValues(m_database, query, *field, *context);
        if (!own)
            return own.error();
        values = *std::move(own);
    } else {
        for (const qint64 id : std::as_const(*ids))
            values.insert(id, {false, id, {}});
    }
    const SortValue none;
    const auto valueOf = [&](qint64 id) -> const SortValue & {
        const auto found = values.constFind(id);
        return found == values.cend() ? none : *found;
    };
    // Records without a value stand at the end either way.
    std::stable_sort(ids->begin(), ids->end(), [&](qint64 a, qint64 b) {
        const SortValue &left = valueOf(a);
        const SortValue &right = valueOf(b);
        if (left.isEmpty != right.isEmpty)
            return right.isEmpty;
        return query.descending ? comesBefore(right, left) : comesBefore(left, right);
    });
    return ids;
}

Result<QList<Facet>> RecordFinder::facets(const RecordQuery &query)
{
    auto context = RecordReader(m_database).fieldContext(query.language);
    if (!context)
        return context.error();
    const QDate day = query.asOf.isValid() ? query.asOf : m_database.clock().today();
    QList<Facet> facets;
    for (const QString &key : facetFields(query.type())) {
        const auto ids = IdSource(m_database, query, *context, day).byTitle(key);
        if (!ids)
            return ids.error();
        const QSet<qint64> among(ids->begin(), ids->end());
        const bool derived = DerivedFields::exists(query.type(), key);
        const auto counts = derived ? derivedCounts(m_database, query.type(), key, day, among)
                                    : fieldCounts(m_database, query.type(), key, among);
        if (!counts)
            return counts.error();
        const Field *field = derived ? nullptr : RecordDescription::of(query.type()).field(key);
        Facet facet;
        facet.field = key;
        facet.label = derived ? DerivedFields::fieldLabel(key, query.language) : field->label(query.language);
        for (auto it = counts->cbegin(); it != counts->cend(); ++it)
            facet.values += {it.key(),
                             derived ? DerivedFields::label(key, it.key(), *context)
                                     : displayText(*field, it.key(), *context),
                             it.value()};
        std::sort(facet.values.begin(), facet.values.end(), [](const Facet::Value &a, const Facet::Value &b) {
            return a.count != b.count ? a.count > b.count : a.label.localeAwareCompare(b.label) < 0;
        });
        if (!facet.values.isEmpty())
            facets += facet;
    }
    return facets;
}

Result<QHash<qint64, PartnershipState>> RecordFinder::states(const QDate &day,
                                                             const QList<qint64> &partnerships)
{
    RecordReader reader(m_database);
    QHash<qint64, QList<Milestone>> milestones;
    QList<qint64> ids = partnerships;
    if (ids.isEmpty()) {
        const auto read = m_database.connection().each(
            QStringLiteral("SELECT id FROM partnerships WHERE deleted_at IS NULL"), {},
            [&](const QSqlQuery &query) {
                ids += query.value(0).toLongLong();
                return true;
            });
        if (!read)
            return read.error();
    }
    const auto records =
        partnerships.isEmpty()
            ? reader.all(RecordType::Milestone)
            : reader.pointingTo(RecordType::Milestone, QStringLiteral("partnership_id"), partnerships);
    if (!records)
        return records.error();
    for (const Record &record : *records) {
        const auto milestone = record.to<Milestone>();
        if (!milestone)
            return milestone.error();
        milestones[milestone->partnership.value] += *milestone;
    }
    QHash<qint64, PartnershipState> states;
    for (const qint64 id : std::as_const(ids))
        states.insert(id, stateOn(milestones.value(id), day));
    return states;
}

} // namespace weltkontor
