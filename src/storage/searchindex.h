// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changewriter.h"
#include "storage/recordreader.h"

namespace weltkontor
{

/**
 * Keeps record_index and the full-text index in step with the records, inside the change set's transaction.
 *
 * A record is found by all words of its searchable fields, in every usual spelling (base/textfolding.h), by
 * the digits of its phones and by its title, which may hold titles of the records it points to.
 */
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    /// Writes the rows of these records, and of those whose title depends on theirs, anew.
    Result<void> update(const QList<RecordRef> &records, Progress *progress = nullptr);

    /// For records that have just been created, of which no index row exists yet and no title depends on:
    /// faster.
    Result<void> addNew(const QList<ChangeWriter::Created> &records, Progress *progress = nullptr);

    Result<void> remove(const QList<RecordRef> &records);

    /// Makes the whole index anew.
    Result<void> rebuild(Progress *progress = nullptr);

private:
    struct Row {
        RecordRef record;
        RecordTitle title;
        QString words;
    };
    Result<void> prepare();
    Result<void> addStored(const QList<RecordRef> &records, Progress *progress);
    Row row(const Record &record, const QStringList &phones);
    RecordTitle title(const Record &record);
    Result<void> write(const QList<Row> &rows);
    Result<QList<RecordRef>> withDependents(const QList<RecordRef> &records);
    QString words(const Record &record, const QStringList &phones, const RecordTitle &title) const;

    Database &m_database;
    bool m_prepared = false;
    FieldContext m_contexts[2];
    QHash<RecordRef, RecordTitle> m_titles; ///< Of records that others name themselves by.
};

} // namespace weltkontor
