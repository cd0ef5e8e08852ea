// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databasecheck.h"
#include "storage/sqlconnection.h"

namespace weltkontor
{

/// Of each record that exists, by its id, which is unique over all types.
struct KnownRecord {
    RecordType type = RecordType::Partner;
    bool inBin = false;
};
using KnownRecords = QHash<qint64, KnownRecord>;

/**
 * Looks at the records of a type, a page at a time: their content, what they point to, their rows in the
 * lists of links and in the search index, and whether their history leads to what they hold.
 *
 * A part of checkDatabase(); inside a reading transaction of the caller.
 */
class RecordCheck
{
public:
    /// @p contexts in the order of Language.
    RecordCheck(Database &database, const KnownRecords &known, const FieldContext (&contexts)[2],
                std::function<void(const CheckFinding &)> found);

    /// The next page of records of the type, those in the bin included; their number, 0 at the end.
    Result<int> checkPage(RecordType type);

private:
    struct Row {
        Record record;
        bool inBin = false;
        QStringList unreadable; ///< Keys of fields whose columns are broken.
    };
    Result<void> readPage(RecordType type);
    void checkContent(const Row &row);
    void checkReference(const Row &row, const Field &field, const RecordRef &target);
    Result<void> checkLinks();
    Result<void> checkIndex();
    Result<void> checkHistory();
    Result<void> checkContents();
    void add(const Row &row, const QString &text, const QString &field = {},
             CheckFinding::Severity severity = CheckFinding::Severity::Error);
    SqlBindings idBinding() const;

    Database &m_database;
    const KnownRecords &m_known;
    const FieldContext (&m_contexts)[2];
    std::function<void(const CheckFinding &)> m_found;
    std::optional<RecordType> m_type;
    qint64 m_last = 0;
    QList<Row> m_rows;
};

} // namespace weltkontor
