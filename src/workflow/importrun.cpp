// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/importrun.h"

#include "base/phrases.h"
#include "import/columnmapper.h"
#include "import/importreader.h"
#include "sheet/sheetwriter.h"
#include "storage/changeset.h"
#include "storage/recordreader.h"
#include "workflow/samplecity.h"

#include <QFile>
#include <QFileInfo>

namespace weltkontor
{
namespace
{

QString reasonHeader()
{
    return message("Import", QT_TRANSLATE_NOOP("Import", "Reason for rejection"));
}

/// A corrected file of error rows is imported again: its last column is ours, in whichever language it was
/// written.
bool isReasonHeader(const QString &header)
{
    const QString folded = foldedHeader(header);
    return std::any_of(std::begin(allLanguages), std::end(allLanguages), [&folded](Language language) {
        return folded ==
               foldedHeader(phrase(language, "Import", QT_TRANSLATE_NOOP("Import", "Reason for rejection")));
    });
}

/// What fits of the choices; a remembered mapping may know columns that this table lacks.
QList<ColumnMapping::Choice> presentChoices(const QList<ColumnMapping::Choice> &choices,
                                            const ColumnMapping &mapping)
{
    QList<ColumnMapping::Choice> present;
    for (const ColumnMapping::Choice &choice : choices) {
        const bool exists =
            std::any_of(mapping.columns.begin(), mapping.columns.end(),
                        [&](const MappedColumn &one) { return one.column.name == choice.column; });
        if (exists)
            present += choice;
    }
    return present;
}

/// Files are named by path or by their ending; everything else is the name of a recipe in the database.
Result<RememberedMapping> recipeOf(Database &database, const QString &recipe)
{
    const bool isFile =
        QFileInfo(recipe).isFile() || recipe.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    return isFile ? RecipeFile::read(recipe) : recipeNamed(database, recipe);
}

QString reasonOf(const ImportPlan &plan, const ImportPlan::Row &row)
{
    QStringList reasons;
    for (const int position : row.problems) {
        const ImportProblem &problem = plan.problems[position];
        reasons += problem.column.isEmpty() ? problem.message
                                            : problem.column + QStringLiteral(": ") + problem.message;
    }
    return reasons.join(u'\n');
}

/// Columns that nobody wanted to leave out: their values are in no record.
void tellColumnsLeftOut(const ColumnMapping &mapping, ImportResult &result)
{
    QStringList names;
    for (const MappedColumn &one : mapping.columns) {
        if (!one.target && one.alternatives.isEmpty() && one.confidence == Confidence::None &&
            !one.column.samples.isEmpty() && !isReasonHeader(one.column.header))
            names += one.column.name;
    }
    if (!names.isEmpty())
        result.notices +=
            message("Import", QT_TRANSLATE_NOOP("Import", "Not imported, since no field has these names: %1. "
                                                          "--map \"Column=field\" says where a column goes."))
                .arg(names.join(QStringLiteral(", ")));
}

/// What nobody can be asked here must be told; a dry run tells it among its notices.
std::optional<Error> unanswered(const ImportRun::Inspection &inspection)
{
    QStringList choices;
    for (const int position : inspection.mapping.undecided()) {
        const MappedColumn &one = inspection.mapping.columns[position];
        for (const ImportTarget &target : one.alternatives)
            choices += QStringLiteral("--map \"%1=%2\"").arg(one.column.name, target.key());
        choices += QStringLiteral("--map \"%1=\"").arg(one.column.name);
    }
    if (choices.isEmpty())
        return std::nullopt;
    return Error{
        Error::Kind::Invalid,
        message("Import", QT_TRANSLATE_NOOP("Import", "Nothing was imported, since it is not clear what "
                                                      "every column holds. %1 Say it with one of these "
                                                      "for each column (nothing behind “=” leaves the "
                                                      "column out): %2"))
            .arg(inspection.mapping.questions().join(u' '), choices.join(QStringLiteral(", "))),
        {}};
}

} // namespace

QJsonObject ImportResult::toJson() const
{
    QJsonArray list;
    for (const ImportProblem &problem : problems)
        list += QJsonObject{{QStringLiteral("row"), problem.row},
                            {QStringLiteral("column"), problem.column},
                            {QStringLiteral("value"), problem.value},
                            {QStringLiteral("message"), problem.message},
                            {QStringLiteral("severity"), problem.severity == ImportProblem::Severity::Error
                                                             ? QStringLiteral("error")
                                                             : QStringLiteral("warning")}};
    QJsonArray possible;
    for (const auto &[row, match] : possibleDuplicates) {
        const auto maker = ImportPlan::rowMaking(match.record.id);
        QJsonObject one{{QStringLiteral("row"), row},
                        {QStringLiteral("type"), RecordDescription::of(match.record.type).key()},
                        {QStringLiteral("id"), maker ? QJsonValue() : QJsonValue(match.record.id)},
                        {QStringLiteral("title"), match.title},
                        {QStringLiteral("score"), match.score},
                        {QStringLiteral("reason"), match.reason}};
        if (maker)
            one.insert(QStringLiteral("otherRow"), *maker);
        possible += one;
    }
    return {{QStringLiteral("file"), file},
            {QStringLiteral("sheet"), sheet},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("new"), created},
            {QStringLiteral("updated"), updated},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("duplicates"), duplicates},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("changeSet"), changeSet ? QJsonValue(*changeSet) : QJsonValue()},
            {QStringLiteral("problems"), list},
            {QStringLiteral("possibleDuplicates"), possible},
            {QStringLiteral("mapping"), mapping},
            {QStringLiteral("policies"), policies}};
}

ImportResult ImportResult::of(const ImportPlan &plan, const QString &file)
{
    ImportResult result;
    result.file = file;
    result.sheet = plan.sheetName;
    result.rows = plan.rows.size();
    result.created = plan.count(Verdict::New);
    result.updated = plan.count(Verdict::Update);
    result.unchanged = plan.count(Verdict::Unchanged);
    result.duplicates = plan.count(Verdict::Duplicate);
    result.rejected = plan.count(Verdict::Error);
    result.problems = plan.problems;
    result.mapping = plan.mapping.toJson();
    result.policies = plan.mapping.policiesToJson();
    result.notices = plan.notices;
    for (const ImportPlan::Row &row : plan.rows) {
        for (const ImportPlan::Match &match : row.possible)
            result.possibleDuplicates += {row.row, match};
    }
    return result;
}

Result<ImportRun::Inspection> ImportRun::inspect(Database &database, const ImportOptions &options,
                                                 Progress &progress)
{
    const auto outline = readOutline(options.table, progress);
    if (!outline)
        return outline.error();
    const auto context = RecordReader(database).fieldContext(messageLanguage());
    if (!context)
        return context.error();

    Inspection inspection;
    inspection.outline = *outline;
    inspection.mapping = mapColumns(outline->columns, *context);
    for (int i = 0; i < inspection.mapping.columns.size(); ++i) {
        if (isReasonHeader(inspection.mapping.columns[i].column.header))
            inspection.mapping.setTarget(
                i, {}, Confidence::None,
                message("Import",
                        QT_TRANSLATE_NOOP("Import", "This column tells why rows were rejected before.")));
    }
    if (options.recipe.isEmpty()) {
        const auto known = recipeForLayout(database, inspection.mapping.fingerprint());
        if (!known)
            return known.error();
        if (*known) {
            const auto used = inspection.mapping.choose(presentChoices((*known)->choices, inspection.mapping),
                                                        Confidence::Remembered);
            if (!used)
                return used.error();
            inspection.recipeName = (*known)->name;
        }
    }
    inspection.automatic = inspection.mapping;
    if (!options.recipe.isEmpty()) {
        const auto recipe = recipeOf(database, options.recipe);
        if (!recipe)
            return recipe.error();
        inspection.recipeName = recipe->name.isEmpty() ? options.recipe : recipe->name;
        if (const auto used = inspection.mapping.choose(recipe->choices, Confidence::Remembered); !used)
            return used.error();
    }
    if (const auto chosen = inspection.mapping.choose(options.mapping); !chosen)
        return chosen.error();
    return inspection;
}

Result<ImportPlan> ImportRun::plan(Database &database, const ImportOptions &options,
                                   const Inspection &inspection, Progress &progress)
{
    return planImport(database, options.table, inspection.outline, inspection.mapping, options.policy,
                      progress, options.rows);
}

Result<std::optional<qint64>> ImportRun::apply(Database &database, const ImportPlan &plan,
                                               const Inspection &inspection, Progress &progress)
{
    // A mapping that comes about by itself needs no memory. Each chosen one is a new record, the newest
    // counts: so no later import stands in the way of taking this one back.
    QList<Record> further;
    const bool isRenamed = !inspection.newName.isEmpty() && inspection.newName != inspection.recipeName;
    if (isRenamed || !inspection.mapping.sameTargets(inspection.automatic)) {
        QString name = inspection.newName.isEmpty() ? inspection.recipeName : inspection.newName;
        if (name.isEmpty())
            name = QFileInfo(inspection.outline.file).completeBaseName();
        further += Record::from(toRecord(remembered(inspection.mapping, name)));
    }
    return plan.apply(database, progress, further);
}

Result<int> ImportRun::forgetMapping(Database &database, const QString &fingerprint)
{
    const auto recipes = RecordReader(database).all<ImportRecipe>();
    if (!recipes)
        return recipes.error();
    auto changes = ChangeSet::begin(database, {});
    if (!changes)
        return changes.error();
    int forgotten = 0;
    for (const ImportRecipe &recipe : *recipes) {
        if (recipe.fingerprint != fingerprint)
            continue;
        if (const auto removed = (*changes)->remove({RecordType::ImportRecipe, recipe.id.value}); !removed)
            return removed.error();
        ++forgotten;
    }
    if (const auto done = (*changes)->commit(); !done)
        return done.error();
    return forgotten;
}

Result<int> ImportRun::writeErrorRows(const ImportPlan &plan, const QString &path)
{
    if (plan.count(Verdict::Error) == 0)
        return 0;
    auto writer = SheetWriter::create(path);
    if (!writer)
        return writer.error();
    qsizetype width = plan.headers.size();
    for (const ImportPlan::Row &row : plan.rows)
        width = std::max(width, row.cells.size());
    QStringList headers = plan.headers;
    // Without names of columns the reason needs none either.
    if (!headers.isEmpty()) {
        headers.resize(width);
        headers += reasonHeader();
    }
    if (const auto begun = (*writer)->beginSheet(plan.sheetName, headers); !begun)
        return begun.error();
    int written = 0;
    for (const ImportPlan::Row &row : plan.rows) {
        if (row.verdict != Verdict::Error)
            continue;
        QList<Cell> cells = row.cells;
        cells.resize(width);
        cells += Cell::ofText(reasonOf(plan, row));
        if (const auto done = (*writer)->writeRow(cells); !done)
            return done.error();
        ++written;
    }
    if (const auto finished = (*writer)->finish(); !finished)
        return finished.error();
    return written;
}

Result<ImportResult> ImportRun::run(Database &database, const ImportOptions &options, Progress &progress)
{
    // A partnership needs a kind to choose from, also in a database that is as new as this import.
    if (const auto ready = ensureCatalogues(database); !ready)
        return ready.error();
    const auto inspection = inspect(database, options, progress);
    if (!inspection)
        return inspection.error();
    if (const auto question = unanswered(*inspection); question && !options.dryRun)
        return *question;
    const auto planned = plan(database, options, *inspection, progress);
    if (!planned)
        return planned.error();
    ImportResult result = ImportResult::of(*planned, options.table.file);
    tellColumnsLeftOut(inspection->mapping, result);
    // Before anything is written: a place that takes no file must not leave an import without its error rows.
    if (!options.errorsFile.isEmpty()) {
        const auto written = writeErrorRows(*planned, options.errorsFile);
        if (!written)
            return written.error();
        if (*written > 0)
            result.notices +=
                message("Import", QT_TRANSLATE_N_NOOP("Import", "%n rejected row(s) are in %1."), *written)
                    .arg(options.errorsFile);
    }
    if (!options.dryRun) {
        const auto applied = apply(database, *planned, *inspection, progress);
        if (!applied) {
            // Nothing is left behind.
            if (!options.errorsFile.isEmpty() && planned->count(Verdict::Error) > 0)
                QFile::remove(options.errorsFile);
            return applied.error();
        }
        result.changeSet = *applied;
    }
    return result;
}

} // namespace weltkontor
