// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queryconditions.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/partialdate.h"
#include "storage/recordtable.h"

namespace weltkontor
{
namespace
{

/// Fields whose values are few keys: a comparison that SQL makes.
bool hasKeys(const Field &field)
{
    switch (field.type()) {
    case FieldType::Country:
    case FieldType::Language:
    case FieldType::Choice:
    case FieldType::Catalogue:
    case FieldType::Boolean:
    case FieldType::Reference:
        return true;
    default:
        return false;
    }
}

bool isDate(const Field &field)
{
    return field.type() == FieldType::PartialDate || field.type() == FieldType::Date ||
           field.type() == FieldType::DateTime;
}

/// "1988", "06/1988" or a day, as the beginning of the EDTF texts that it means.
QString dateBeginning(const QString &text)
{
    const auto date = PartialDate::fromText(text);
    return date ? date->toEdtf() : text;
}

} // namespace

QueryConditions::QueryConditions(Database &database, const RecordQuery &query, const FieldContext &context,
                                 const QDate &day)
    : m_database(database)
    , m_query(query)
    , m_context(context)
    , m_derived(database, day)
{
}

Result<void> QueryConditions::prepare(const QString &without)
{
    for (const RecordQuery::Condition &condition : m_query.conditions()) {
        if (!without.isEmpty() && condition.field == without)
            continue;
        if (const auto added = add(condition); !added)
            return added.error();
    }
    return {};
}

bool QueryConditions::holds(qint64 id) const
{
    for (const IdSet &set : m_sets) {
        if (set.ids.contains(id) == set.excluded)
            return false;
    }
    return true;
}

const char *QueryConditions::placeholder()
{
    m_placeholders.push_back(
        std::make_unique<QByteArray>(":c" + QByteArray::number(quint64(m_placeholders.size()))));
    return m_placeholders.back()->constData();
}

Error QueryConditions::unknownField(const RecordQuery::Condition &condition) const
{
    QStringList known;
    for (const Field &field : RecordDescription::of(m_query.type()).fields()) {
        if (field.has(FieldSpec::Listed) || hasKeys(field))
            known += field.key();
    }
    for (const char *derived : {"status", "since", "kind", "country", "partner", "followup"}) {
        const QString key = QString::fromLatin1(derived);
        if (DerivedFields::exists(m_query.type(), key) && !known.contains(key))
            known += key;
    }
    return {
        Error::Kind::Invalid,
        message("Query", QT_TRANSLATE_NOOP("Query", "There is no field “%1” to filter by. There are: %2."))
            .arg(condition.field, known.join(QStringLiteral(", "))),
        {}};
}

Result<void> QueryConditions::add(const RecordQuery::Condition &condition)
{
    const RecordDescription &description = RecordDescription::of(m_query.type());
    if (condition.field == u"id")
        return addIds(condition);
    if (DerivedFields::exists(m_query.type(), condition.field))
        return addDerived(condition);
    const Field *field = description.field(condition.field);
    if (!field)
        return unknownField(condition);
    if (hasKeys(*field))
        return addColumn(*field, condition);
    QList<const Field *> fields{field};
    // A bilingual field without its language means both.
    const Field *other = description.counterpart(*field);
    if (other && field->key() != condition.field)
        fields += other;
    return addScan(fields, condition);
}

Result<QStringList> QueryConditions::keysOf(const Field &field, const QStringList &texts) const
{
    QStringList keys;
    for (const QString &text : texts) {
        if (field.type() == FieldType::Reference) {
            bool isId = false;
            text.toLongLong(&isId);
            if (!isId)
                return Error{
                    Error::Kind::Invalid,
                    message("Query", QT_TRANSLATE_NOOP("Query", "“%1” is no number of a record.")).arg(text),
                    {}};
            keys += text;
            continue;
        }
        const auto key = parseText(field, text, m_context);
        if (!key)
            return key.error();
        keys += field.type() == FieldType::Boolean ? QString::number(key->toBool() ? 1 : 0) : key->toString();
    }
    return keys;
}

Result<void> QueryConditions::addColumn(const Field &field, const RecordQuery::Condition &condition)
{
    const auto keys = keysOf(field, condition.values);
    if (!keys)
        return keys.error();
    const QString column = quotedColumn(field.key());
    QStringList alternatives;
    if (keys->isEmpty())
        alternatives += column + QStringLiteral(" IS NULL");
    const bool isNumber = field.type() == FieldType::Boolean || field.type() == FieldType::Reference;
    for (const QString &key : *keys) {
        const char *name = placeholder();
        alternatives += column + QStringLiteral(" = ") + QLatin1String(name);
        m_bindings += {name, isNumber ? QVariant(key.toLongLong()) : QVariant(key)};
    }
    m_sql += QStringLiteral(" AND i.id %1IN (SELECT id FROM %2 WHERE deleted_at IS NULL AND (%3))")
                 .arg(condition.excluded ? QStringLiteral("NOT ") : QString(),
                      RecordTable::of(m_query.type()).name(), alternatives.join(QStringLiteral(" OR ")));
    return {};
}

Result<void> QueryConditions::addIds(const RecordQuery::Condition &condition)
{
    QSet<qint64> ids;
    for (const QString &value : condition.values)
        ids.insert(value.toLongLong());
    m_sets += IdSet{ids, condition.excluded};
    return {};
}

Result<void> QueryConditions::addDerived(const RecordQuery::Condition &condition)
{
    const auto values = m_derived.values(m_query.type(), condition.field);
    if (!values)
        return values.error();
    const bool byBeginning = condition.field == u"since";
    // A partner is meant by any part of its name, other values by their key or their name in either language.
    const bool byPart = condition.field == u"partner";
    QHash<QString, bool> answers;
    const auto isMeant = [&](const QString &value) {
        if (const auto known = answers.constFind(value); known != answers.cend())
            return *known;
        bool meant = false;
        for (const QString &text : condition.values) {
            if (byBeginning) {
                meant = meant || value.startsWith(dateBeginning(text));
                continue;
            }
            const QString wanted = searchForm(text);
            FieldContext context = m_context;
            for (const Language language : allLanguages) {
                context.language = language;
                const QString label = searchForm(DerivedFields::label(condition.field, value, context));
                meant = meant || (byPart ? label.contains(wanted) : label == wanted);
            }
            meant = meant || value.compare(text, Qt::CaseInsensitive) == 0;
            if (condition.field == u"country" && !meant) {
                const auto country = Country::fromText(text);
                meant = country && country->code() == value;
            }
        }
        answers.insert(value, meant);
        return meant;
    };
    const bool wantsNone = condition.values.isEmpty() || (condition.field == u"followup" &&
                                                          condition.values.contains(QStringLiteral("none")));
    IdSet set{{}, condition.excluded};
    for (auto it = values->cbegin(); it != values->cend(); ++it) {
        if (std::any_of(it->cbegin(), it->cend(), isMeant))
            set.ids.insert(it.key());
    }
    if (wantsNone) {
        // Without any value: all but those that have one.
        set.ids.clear();
        for (auto it = values->cbegin(); it != values->cend(); ++it) {
            if (!it->isEmpty())
                set.ids.insert(it.key());
        }
        set.excluded = !condition.excluded;
    }
    m_sets += set;
    return {};
}

bool QueryConditions::matches(const Field &field, const QVariant &value, const QString &wanted) const
{
    if (isDate(field))
        return value.toString().startsWith(dateBeginning(wanted));
    if (field.type() == FieldType::Integer)
        return value.toString() == QString(wanted).remove(u'.').remove(u',');
    if (field.type() == FieldType::Phone)
        return digitsOf(value.toString()).contains(digitsOf(wanted)) && !digitsOf(wanted).isEmpty();
    if (field.type() == FieldType::CatalogueList && value.toStringList().contains(wanted))
        return true;
    const QString form = searchForm(wanted);
    if (form.isEmpty())
        return value.toString().contains(wanted);
    for (const QVariant &text : {QVariant(displayText(field, value, m_context)), value}) {
        if (searchForm(text.toString()).contains(form))
            return true;
    }
    return false;
}

Result<void> QueryConditions::addScan(const QList<const Field *> &fields,
                                      const RecordQuery::Condition &condition)
{
    QStringList columns;
    for (const Field *field : fields)
        columns += quotedColumn(field->key());
    IdSet set{{}, condition.excluded};
    const auto read = m_database.connection().each(
        QStringLiteral("SELECT id, %1 FROM %2 WHERE deleted_at IS NULL")
            .arg(columns.join(QStringLiteral(", ")), RecordTable::of(m_query.type()).name()),
        {}, [&](const QSqlQuery &query) {
            bool anyValue = false, meant = false;
            for (int i = 0; i < fields.size(); ++i) {
                const QVariant value = RecordTable::fromColumn(*fields[i], query.value(i + 1));
                if (!value.isValid())
                    continue;
                anyValue = true;
                for (const QString &wanted : condition.values)
                    meant = meant || matches(*fields[i], value, wanted);
            }
            if (condition.values.isEmpty() ? !anyValue : meant)
                set.ids.insert(query.value(0).toLongLong());
            return true;
        });
    if (!read)
        return read.error();
    m_sets += set;
    return {};
}

} // namespace weltkontor
