// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importplan.h"
#include "import/recipefile.h"
#include "import/rowchanges.h"
#include "import/tableoutline.h"
#include "storage/database.h"

#include <QJsonObject>

namespace weltkontor
{

/// What is to be imported and how.
struct ImportOptions {
    TableChoice table; ///< File, sheet, header row, encoding and separator.
    QString recipe;    ///< Path of a recipe file, or the name of a remembered one; may be empty.
    QList<ColumnMapping::Choice> mapping; ///< `--map`: has the last word.
    ImportPolicy policy = ImportPolicy::Update;
    RowChanges rows; ///< What was mended or left out after an earlier plan.
    bool dryRun = false;
    QString errorsFile; ///< Rows in error go here: .xlsx or .csv; empty: nowhere.
};

/// What an import did, or would do.
struct ImportResult {
    QString file; ///< As it was given.
    QString sheet;
    qint64 rows = 0;
    int created = 0, updated = 0, unchanged = 0, duplicates = 0, rejected = 0;
    std::optional<qint64> changeSet; ///< None with dryRun or when nothing changed.
    QList<ImportProblem> problems;
    QJsonObject mapping;  ///< {"Column": "field"}.
    QJsonObject policies; ///< {"Column": "fill"} of the columns with a policy of their own.

    /// A row and a record that it may be about: nothing tells, and nobody has said.
    struct PossibleDuplicate {
        qint64 row = 0;
        ImportPlan::Match match;
    };
    QList<PossibleDuplicate> possibleDuplicates;

    QStringList
        notices; ///< What a person should know beside the problems: assumptions, the file of error rows.

    /// The keys of `import --json`.
    QJsonObject toJson() const;

    static ImportResult of(const ImportPlan &plan, const QString &file);
};

/**
 * The import of a spreadsheet, for window and command line: looking at the file, mapping, planning, writing.
 *
 * The steps are functions of values, so that the window runs each on the thread it belongs to; run() does all
 * of them. Nothing is written before apply(), and apply() writes all or nothing.
 */
class ImportRun
{
public:
    /// The file's outline and its mapping: automatic, or remembered for this layout, then recipe and choices
    /// of
    /// @p options. Reads the database only.
    struct Inspection {
        TableOutline outline;
        ColumnMapping automatic; ///< What would be used without the person's choices.
        ColumnMapping mapping;
        QString recipeName; ///< Of the remembered mapping that is used; empty: none.
        QString newName;    ///< The person's name for the mapping: it is remembered under it in any case.
    };
    static Result<Inspection> inspect(Database &database, const ImportOptions &options, Progress &progress);

    /// Compares the whole table with the database.
    static Result<ImportPlan> plan(Database &database, const ImportOptions &options,
                                   const Inspection &inspection, Progress &progress);

    /// Writes the plan as one change set and remembers a mapping that the person chose. No value where
    /// nothing changed.
    static Result<std::optional<qint64>> apply(Database &database, const ImportPlan &plan,
                                               const Inspection &inspection, Progress &progress);

    /// Puts every remembered mapping of this layout into the bin; how many there were.
    static Result<int> forgetMapping(Database &database, const QString &fingerprint);

    /// The rows in error with their columns and a further one with the reasons; an import of the corrected
    /// file leaves that column out. How many were written; 0 writes no file. Invalid for another ending than
    /// .xlsx or .csv.
    static Result<int> writeErrorRows(const ImportPlan &plan, const QString &path);

    /// All steps. Cancelled: nothing is left behind.
    static Result<ImportResult> run(Database &database, const ImportOptions &options, Progress &progress);
};

} // namespace weltkontor
