// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include "base/phrases.h"
#include "base/sortkey.h"
#include "base/textfolding.h"
#include "domain/phonenumber.h"
#include "storage/bulkinsert.h"
#include "storage/recordtable.h"
#include "storage/searchmatch.h"

namespace weltkontor
{
namespace
{

constexpr qsizetype chunkSize = 1000;

/// Under which digits a phone is found: as typed, with the country code and without.
QStringList phoneWords(const QString &typed, const QString &e164, const Country &home)
{
    QStringList words{digitsOf(typed)};
    if (!e164.isEmpty())
        words += {e164.mid(1), PhoneNumber::fromStored(typed, e164).digitsFrom(home)};
    for (const QString &word : QStringList(words)) {
        if (word.startsWith(u'0'))
            words += word.mid(1);
    }
    return words;
}

QString searchableText(const Field &field, const QVariant &value, const FieldContext &context)
{
    switch (field.type()) {
    case FieldType::Country:
        return value.toString() + u' ' + displayText(field, value, context);
    case FieldType::Choice:
    case FieldType::Catalogue:
    case FieldType::CatalogueList:
        return displayText(field, value, context);
    case FieldType::TextList:
        return value.toStringList().join(u' ');
    case FieldType::Reference:
    case FieldType::ReferenceList:
    case FieldType::AnyReference:
    case FieldType::AnyReferenceList:
        return {};
    default:
        return value.toString();
    }
}

/// Whether people who read another language see another text.
bool dependsOnLanguage(const Field &field)
{
    return field.type() == FieldType::Country || field.type() == FieldType::Choice ||
           field.type() == FieldType::Catalogue || field.type() == FieldType::CatalogueList;
}

bool namesByReference(RecordType type, const QString &key)
{
    const Field *field = RecordDescription::of(type).field(key);
    return field && field->isReference() && field->has(FieldSpec::NamesRecord);
}

Result<void> report(Progress *progress, qsizetype done, qsizetype total)
{
    if (!progress)
        return {};
    if (progress->isCancelled())
        return Error{Error::Kind::Cancelled,
                     message("Storage", QT_TRANSLATE_NOOP("Storage", "Cancelled. Nothing was changed.")),
                     {}};
    progress->report(message("Storage", QT_TRANSLATE_NOOP("Storage", "Indexing")), done, total);
    return {};
}

} // namespace

Result<void> SearchIndex::prepare()
{
    if (m_prepared)
        return {};
    RecordReader reader(m_database);
    for (const Language language : allLanguages) {
        auto context = reader.fieldContext(language);
        if (!context)
            return context.error();
        context->titleOf = [this, language](const RecordRef &reference) {
            const auto known = m_titles.constFind(reference);
            if (known != m_titles.cend())
                return known->in(language);
            const auto record = RecordReader(m_database).record(reference, Bin::With);
            if (!record)
                return reference.toText();
            const RecordTitle made = title(*record);
            m_titles.insert(reference, made);
            return made.in(language);
        };
        m_contexts[static_cast<int>(language)] = *std::move(context);
    }
    m_prepared = true;
    return {};
}

RecordTitle SearchIndex::title(const Record &record)
{
    return {titleOf(record, m_contexts[static_cast<int>(Language::German)]),
            titleOf(record, m_contexts[static_cast<int>(Language::English)])};
}

QString SearchIndex::words(const Record &record, const QStringList &phones, const RecordTitle &title) const
{
    QStringList texts{title.de, title.en};
    QStringList found;
    qsizetype phone = 0;
    for (const Field &field : record.description().fields()) {
        const QVariant &value = record.value(field);
        const QString e164 = field.type() == FieldType::Phone ? phones.value(phone++) : QString();
        if (!field.has(FieldSpec::Searchable) || !value.isValid())
            continue;
        if (dependsOnLanguage(field)) {
            for (const FieldContext &context : m_contexts)
                texts += searchableText(field, value, context);
        } else {
            texts += searchableText(field, value, m_contexts[0]);
        }
        if (field.type() == FieldType::Phone)
            found += phoneWords(value.toString(), e164, m_contexts[0].home);
    }
    texts.removeDuplicates();
    found += searchWords(texts.join(u'\n'));
    found.removeDuplicates();
    found.prepend(typeWord(record.type()));
    return u' ' + found.join(u' ');
}

SearchIndex::Row SearchIndex::row(const Record &record, const QStringList &phones)
{
    const RecordTitle named = title(record);
    return {record.reference(), named, words(record, phones, named)};
}

Result<void> SearchIndex::write(const QList<Row> &rows)
{
    SqlConnection &connection = m_database.connection();
    BulkInsert insert(connection, QStringLiteral("record_index"),
                      {QStringLiteral("id"), QStringLiteral("record_type"), QStringLiteral("title_de"),
                       QStringLiteral("title_en"), QStringLiteral("folded_de"), QStringLiteral("folded_en"),
                       QStringLiteral("sort_de"), QStringLiteral("sort_en"), QStringLiteral("words")});
    QList<qint64> ids;
    for (const Row &row : rows) {
        ids += row.record.id;
        const bool same = row.title.de == row.title.en;
        const QString folded = searchForm(row.title.de);
        const auto added =
            insert.add({row.record.id, RecordDescription::of(row.record.type).key(), row.title.de,
                        row.title.en, folded, same ? folded : searchForm(row.title.en),
                        QString::fromLatin1(sortKey(row.title.de, Language::German)),
                        QString::fromLatin1(sortKey(row.title.en, Language::English)), row.words});
        if (!added)
            return added.error();
    }
    if (const auto sent = insert.finish(); !sent)
        return sent.error();
    if (!connection.isSqlite())
        return {};
    const auto indexed = connection.run(
        QStringLiteral(
            "INSERT INTO record_search (rowid, words) SELECT id, words FROM record_index WHERE id IN ") +
            connection.idsOf(":ids"),
        {{":ids", SqlConnection::idArray(ids)}});
    if (!indexed)
        return indexed.error();
    return {};
}

Result<void> SearchIndex::remove(const QList<RecordRef> &records)
{
    SqlConnection &connection = m_database.connection();
    QList<qint64> ids;
    for (const RecordRef &record : records) {
        ids += record.id;
        m_titles.remove(record);
    }
    const SqlBindings bindings{{":ids", SqlConnection::idArray(ids)}};
    if (connection.isSqlite()) {
        // The index has the words by reference only, and must be told which it loses.
        const auto taken =
            connection.run(QStringLiteral("INSERT INTO record_search (record_search, rowid, words) "
                                          "SELECT 'delete', id, words FROM record_index WHERE id IN ") +
                               connection.idsOf(":ids"),
                           bindings);
        if (!taken)
            return taken.error();
    }
    const auto removed = connection.run(
        QStringLiteral("DELETE FROM record_index WHERE id IN ") + connection.idsOf(":ids"), bindings);
    if (!removed)
        return removed.error();
    return {};
}

Result<QList<RecordRef>> SearchIndex::withDependents(const QList<RecordRef> &records)
{
    SqlConnection &connection = m_database.connection();
    // A change set may touch a record several times.
    QList<RecordRef> all;
    QSet<RecordRef> known;
    for (const RecordRef &record : records) {
        if (!known.contains(record))
            all += record;
        known.insert(record);
    }
    QList<RecordRef> fresh = all;
    while (!fresh.isEmpty()) {
        QList<qint64> ids;
        for (const RecordRef &record : std::as_const(fresh))
            ids += record.id;
        fresh.clear();
        const auto read = connection.each(
            QStringLiteral("SELECT from_type, from_id, field FROM record_links WHERE to_id IN ") +
                connection.idsOf(":ids"),
            {{":ids", SqlConnection::idArray(ids)}}, [&](const QSqlQuery &query) {
                const auto type = RecordDescription::typeFromKey(query.value(0).toString());
                if (!type || !namesByReference(*type, query.value(2).toString()))
                    return true;
                const RecordRef dependent(*type, query.value(1).toLongLong());
                if (!known.contains(dependent)) {
                    known.insert(dependent);
                    fresh += dependent;
                }
                return true;
            });
        if (!read)
            return read.error();
        all += fresh;
    }
    return all;
}

Result<void> SearchIndex::update(const QList<RecordRef> &records, Progress *progress)
{
    if (records.isEmpty())
        return {};
    const auto all = withDependents(records);
    if (!all)
        return all.error();
    if (const auto removed = remove(*all); !removed)
        return removed.error();
    return addStored(*all, progress);
}

Result<void> SearchIndex::addNew(const QList<ChangeWriter::Created> &records, Progress *progress)
{
    if (records.isEmpty())
        return {};
    if (const auto ready = prepare(); !ready)
        return ready.error();
    for (qsizetype begin = 0; begin < records.size(); begin += chunkSize) {
        if (const auto reported = report(progress, begin, records.size()); !reported)
            return reported.error();
        QList<Row> rows;
        for (qsizetype i = begin; i < qMin(records.size(), begin + chunkSize); ++i)
            rows += row(records[i].record, records[i].phones);
        if (const auto written = write(rows); !written)
            return written.error();
    }
    return {};
}

Result<void> SearchIndex::addStored(const QList<RecordRef> &records, Progress *progress)
{
    if (const auto ready = prepare(); !ready)
        return ready.error();
    QHash<RecordType, QList<qint64>> ids;
    for (const RecordRef &record : records)
        ids[record.type] += record.id;
    qint64 done = 0;
    for (auto it = ids.cbegin(); it != ids.cend(); ++it) {
        for (qsizetype begin = 0; begin < it->size(); begin += chunkSize) {
            if (const auto reported = report(progress, done, records.size()); !reported)
                return reported.error();
            const auto page = RecordReader(m_database).records(it.key(), it->mid(begin, chunkSize));
            if (!page)
                return page.error();
            QList<Row> rows;
            for (const Record &record : *page)
                rows += row(record, RecordTable::of(it.key()).phonesOf(record, m_contexts[0].home));
            if (const auto written = write(rows); !written)
                return written.error();
            done += page->size();
        }
    }
    return {};
}

Result<void> SearchIndex::rebuild(Progress *progress)
{
    if (const auto ready = prepare(); !ready)
        return ready.error();
    SqlConnection &connection = m_database.connection();
    m_titles.clear();
    if (connection.isSqlite()) {
        const auto emptied =
            connection.run(QStringLiteral("INSERT INTO record_search (record_search) VALUES ('delete-all')"));
        if (!emptied)
            return emptied.error();
    }
    if (const auto emptied = connection.run(QStringLiteral("DELETE FROM record_index")); !emptied)
        return emptied.error();
    for (const RecordType type : RecordDescription::allTypes()) {
        QList<RecordRef> living;
        const auto read = connection.each(
            QStringLiteral("SELECT id FROM %1 WHERE deleted_at IS NULL").arg(RecordTable::of(type).name()),
            {}, [&](const QSqlQuery &query) {
                living += RecordRef(type, query.value(0).toLongLong());
                return true;
            });
        if (!read)
            return read.error();
        if (const auto added = addStored(living, progress); !added)
            return added.error();
    }
    return {};
}

} // namespace weltkontor
