// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "import/columnmapping.h"
#include "import/importpolicy.h"
#include "import/rowdraft.h"

namespace weltkontor
{

class Database;

/// What an import does with a row.
enum class Verdict {
    New,       ///< Makes the record that the list is about.
    Update,    ///< Changes it, or what belongs to it.
    Unchanged, ///< All of it is there already, or the policy leaves it.
    Duplicate, ///< An earlier row of the same file says the same; or, with possible records, it may be one of
               ///< them: then apply() makes a new record, so that nothing is lost.
    Error,     ///< Cannot be imported: see its problems.
    Skipped    ///< The person leaves it out.
};
inline constexpr int verdictCount = 6;

/**
 * Everything an import would do, before anything is done: a value to look at and to apply.
 */
struct ImportPlan {
    struct Change {
        int field = 0; ///< Index in the description.
        QVariant before, after;
    };

    /// A record that a row makes or changes.
    struct Part {
        int record = 0; ///< Position in records.
        bool created = false;
        QList<Change> changes; ///< Of a record that was there before, or that an earlier row makes.
    };

    /**
     * A record that a row's record is, or may be. A negative id is that of a record which an earlier row of
     * the file makes; it stays the same as long as the file and the mapping do.
     */
    struct Match {
        RecordRef record;
        QString title;  ///< In the messageLanguage().
        int score = 0;  ///< To 100: RecordMatch.
        QString reason; ///< In words, in the messageLanguage().
    };

    struct Row {
        qint64 row = 0; ///< As a spreadsheet program shows it, from 1.
        Verdict verdict = Verdict::Unchanged;
        QList<Part> parts;   ///< Empty for rows in error and skipped ones.
        QList<int> problems; ///< Positions in problems.
        QList<Cell> cells;   ///< Of rows in error and skipped ones only: for showing and writing them.
        /// The record that the row's primary record was found to be; none for a new one.
        std::optional<Match> match;
        /// Records that one of the row's may be the same as, and nothing tells; the likeliest first. The
        /// person says which by RowChanges.
        QList<Match> possible;
    };

    /// A record that the import touches. One that is made has a negative id until apply().
    struct PlannedRecord {
        Record record;
        QVariantList before; ///< The stored values; empty for a new record.
        qint64 firstRow = 0; ///< Row that made or first touched it.
        quint64 claimed = 0; ///< Bits of the fields that rows of this file gave a value for.
        bool isNew() const { return before.isEmpty(); }
        bool isChanged() const { return isNew() || record.values() != before; }
    };

    QString fileName;
    QString sheetName;
    ColumnMapping mapping;
    ImportPolicy policy = ImportPolicy::Update;
    RecordType primary = RecordType::Partner; ///< What the list is about: a partner or a contact.
    QStringList headers;                      ///< All headers of the table, as in the file.
    QStringList notices;                      ///< What was assumed for the whole table, for the person.
    QList<Row> rows;
    QList<PlannedRecord> records;
    QList<ImportProblem> problems;
    /// Records that the person keeps apart: each pair is saved as a DistinctPair.
    QList<std::pair<RecordRef, RecordRef>> apart;

    /// What the table says at a position of rows in a column (from 0, as in the sheet), as mended; of columns
    /// that are imported or undecided. For mending any cell.
    QString sourceText(qsizetype row, int column) const;

    /// Rows that are imported as new though they may be records that are there.
    int possibleDuplicates() const;

    /// Rows with this verdict.
    int count(Verdict verdict) const { return m_counts[size_t(verdict)]; }
    /// @p cells are what the row was read from.
    void addRow(Row row, const QList<Cell> &cells);

    /// The row of the table that makes the record with this negative id; nothing for another id.
    static std::optional<qint64> rowMaking(qint64 id);
    /// More than the records of a row: their ids do not depend on other rows.
    static constexpr qint64 idsOfRow = 128;

    bool changesAnything() const;

    /**
     * Writes everything as one change set, whose id is returned; nothing where there was nothing to change.
     * All or nothing: after an error or a cancel everything is as before. Conflict where a record was changed
     * since the plan was made. @p further records are saved in the same change set.
     */
    Result<std::optional<qint64>> apply(Database &database, Progress &progress,
                                        QList<Record> further = {}) const;

private:
    int m_counts[verdictCount] = {};
    QList<int> m_sourceColumns; ///< Those that are kept, by their index in the sheet.
    QByteArray m_source;        ///< UTF-8 of all rows, one text behind the other.
    QList<qsizetype> m_sourceBegins;
};

} // namespace weltkontor
