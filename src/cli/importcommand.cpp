// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/readingoptions.h"
#include "workflow/importrun.h"

#include <QCoreApplication>
#include <QDir>

namespace weltkontor
{
namespace
{

constexpr qsizetype shownProblems = 30;

Result<ImportOptions> optionsOf(const CommandRun &run)
{
    ImportOptions options;
    options.table.file = run.argument(0);
    options.table.sheet = run.value(QStringLiteral("sheet"));
    const auto reading = readOptionsOf(run);
    if (!reading)
        return reading.error();
    options.table.reading = *reading;
    options.recipe = run.value(QStringLiteral("recipe"));
    options.dryRun = run.isSet(QStringLiteral("dry-run"));
    options.errorsFile = run.value(QStringLiteral("errors"));
    const QString policy = run.value(QStringLiteral("policy"));
    const auto known = policyFromKey(policy);
    if (!policy.isEmpty() && !known)
        return Error{Error::Kind::Invalid,
                     run.text(QT_TRANSLATE_NOOP("Command", "--policy takes update, fill, skip or insert.")),
                     {}};
    options.policy = known.value_or(ImportPolicy::Update);
    const QString doubt = run.value(QStringLiteral("duplicates"));
    if (!doubt.isEmpty() && doubt != u"new" && doubt != u"update")
        return Error{Error::Kind::Invalid,
                     run.text(QT_TRANSLATE_NOOP("Command", "--duplicates takes new or update.")),
                     {}};
    if (doubt == u"update")
        options.rows.setDoubt(RowChanges::Doubt::TakeLikeliest);
    for (const QString &text : run.values(QStringLiteral("map"))) {
        const auto choice = ColumnMapping::choiceFromText(text);
        if (!choice)
            return choice.error();
        if (!choice->field.isEmpty() && !ImportTarget::fromKey(choice->field))
            return Error{Error::Kind::Invalid,
                         run.text(QT_TRANSLATE_NOOP("Command", "--map: there is no field “%1”. Examples: "
                                                               "partner.name_de, contact.email."))
                             .arg(choice->field),
                         {}};
        options.mapping += *choice;
    }
    return options;
}

void tellInWords(CommandRun &run, const ImportResult &result, bool dryRun)
{
    const auto number = [](qint64 count) { return QString::number(count); };
    run.line(run.text(dryRun ? QT_TRANSLATE_NOOP("Command", "%1 would be imported: %2 row(s), %3 new, %4 "
                                                            "updated, %5 unchanged, %6 repeated or perhaps "
                                                            "there already, %7 rejected. "
                                                            "Nothing was changed.")
                             : QT_TRANSLATE_NOOP("Command", "%1 was imported: %2 row(s), %3 new, %4 updated, "
                                                            "%5 unchanged, %6 repeated or perhaps there "
                                                            "already, %7 rejected."))
                 .arg(QDir::toNativeSeparators(result.file), number(result.rows), number(result.created),
                      number(result.updated), number(result.unchanged), number(result.duplicates),
                      number(result.rejected)));
    if (result.changeSet)
        run.line(run.text(QT_TRANSLATE_NOOP("Command", "To take it back: weltkontor undo %1"))
                     .arg(number(*result.changeSet)));
    for (const QString &notice : result.notices)
        run.note(notice);
    for (const ImportProblem &problem : result.problems.mid(0, shownProblems)) {
        const QString where = problem.column.isEmpty()
                                  ? run.text(QT_TRANSLATE_NOOP("Command", "Row %1")).arg(problem.row)
                                  : run.text(QT_TRANSLATE_NOOP("Command", "Row %1, %2"))
                                        .arg(QString::number(problem.row), problem.column);
        run.note(where + QStringLiteral(": ") + problem.message);
    }
    if (result.problems.size() > shownProblems)
        run.note(
            run.text(QT_TRANSLATE_NOOP("Command", "… and %1 more; --errors FILE writes the rejected rows "
                                                  "with their reasons into a file."))
                .arg(result.problems.size() - shownProblems));
}

void tellPossibleDuplicates(CommandRun &run, const ImportResult &result)
{
    for (const auto &[row, match] : result.possibleDuplicates.mid(0, shownProblems)) {
        const auto maker = ImportPlan::rowMaking(match.record.id);
        const QString other =
            maker ? run.text(QT_TRANSLATE_NOOP("Command", "row %1")).arg(*maker) : match.record.toText();
        run.note(
            run.text(QT_TRANSLATE_NOOP("Command", "Row %1 may be the same as “%2” (%3): %4, %5 of 100."))
                .arg(QString::number(row), match.title, other, match.reason, QString::number(match.score)));
    }
    if (result.possibleDuplicates.size() > shownProblems)
        run.note(run.text(QT_TRANSLATE_NOOP("Command", "… and %1 more; --json lists all."))
                     .arg(result.possibleDuplicates.size() - shownProblems));
}

} // namespace

QString ImportCommand::synopsis() const
{
    return QStringLiteral("FILE [--sheet NAME|N] [--recipe NAME|FILE] [--map \"Column=field[:policy]\" …] "
                          "[--policy "
                          "update|fill|skip|insert] [--duplicates new|update] [--dry-run] [--errors FILE] "
                          "[--encoding NAME] [--separator SIGN]");
}

const char *ImportCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Reads partners, partnerships and contacts from a spreadsheet.");
}

const char *ImportCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command",
                             "CSV and Excel files with headings in German or English are "
                             "understood by themselves. Everything is one change set that weltkontor "
                             "undo takes back; the same file again changes nothing. Rows that "
                             "cannot be read are rejected, told with their reason, and end the "
                             "command with 1; the others are imported.");
}

QStringList ImportCommand::examples() const
{
    return {QStringLiteral("import partners.xlsx --dry-run"),
            QStringLiteral("import contacts.csv --errors rejected.xlsx"),
            QStringLiteral("import old.csv --map \"Ort=partner.name_de\" --map \"Kürzel=\" --policy fill"),
            QStringLiteral("import phones.xlsx --policy skip --map \"Tel.=contact.phone:update\"")};
}

QList<CommandOption> ImportCommand::options() const
{
    return QList<CommandOption>{
               {{QStringLiteral("sheet")},
                "NAME|N",
                QT_TRANSLATE_NOOP("Command",
                                  "The sheet, by its name or its number from 1; without it the one "
                                  "that looks most like a list.")},
               {{QStringLiteral("recipe")},
                "NAME|FILE",
                QT_TRANSLATE_NOOP("Command", "A mapping of columns that was kept before.")},
               {{QStringLiteral("map")},
                "Column=field[:policy]",
                QT_TRANSLATE_NOOP("Command",
                                  "Which field a column goes to; an empty field leaves it out; :update, "
                                  ":fill or :skip behind the field is the policy for its values. May be "
                                  "given several times.")},
               {{QStringLiteral("policy")},
                "update|fill|skip|insert",
                QT_TRANSLATE_NOOP("Command",
                                  "What happens to records that exist: values of the file replace "
                                  "theirs (the default), fill only empty fields, leave them alone, "
                                  "or every row makes new records.")},
               {{QStringLiteral("duplicates")},
                "new|update",
                QT_TRANSLATE_NOOP("Command",
                                  "What becomes of rows that may be about records that are there, where "
                                  "nothing tells for sure: a new record (the default), or the likeliest "
                                  "one is updated.")},
               {{QStringLiteral("dry-run")},
                nullptr,
                QT_TRANSLATE_NOOP("Command", "Only tells what would happen.")},
               {{QStringLiteral("errors")},
                "FILE",
                QT_TRANSLATE_NOOP("Command", "Where rejected rows go, with their reasons: .xlsx or .csv.")}} +
           readingOptions();
}

Result<ExitCode> ImportCommand::run(CommandRun &run) const
{
    const auto options = optionsOf(run);
    if (!options)
        return run.wrongUsage(options.error().message);
    // A missing file must not make a database.
    const auto reader = SheetReader::open(options->table.file, options->table.reading, run.progress());
    if (!reader)
        return reader.error();
    if (run.wantsJson())
        noteGuessedEncoding(run, **reader); // else it is among the notices
    const auto database = run.database(CommandRun::Missing::IsMade);
    if (!database)
        return database.error();
    const auto result = ImportRun::run(**database, *options, run.progress());
    if (!result && result.error().kind == Error::Kind::NotFound)
        return run.refuse(result.error()); // no such sheet or recipe
    if (!result)
        return result.error();
    if (run.wantsJson())
        run.document(result->toJson());
    else {
        tellInWords(run, *result, options->dryRun);
        tellPossibleDuplicates(run, *result);
    }
    return result->rejected > 0 ? ExitCode::Refused : ExitCode::Done;
}

} // namespace weltkontor
