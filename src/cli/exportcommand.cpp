// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/commandoptions.h"
#include "storage/recordfinder.h"
#include "workflow/exportrun.h"
#include "workflow/recordoutput.h"

#include <QDir>

namespace weltkontor
{

QString ExportCommand::synopsis() const
{
    return QStringLiteral("TYPE -o FILE [--filter TEXT] [--sort FIELD] [--as-of DATE] [--language de|en]");
}

const char *ExportCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Writes records of one type into a spreadsheet or JSON file.");
}

const char *ExportCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "The ending of the file's name decides: .xlsx, .csv or .json. What "
                                        "was exported can be changed in a spreadsheet program and imported "
                                        "again. A file that is there is replaced when the new one is "
                                        "complete.");
}

QStringList ExportCommand::examples() const
{
    return {QStringLiteral("export contact -o contacts.xlsx"),
            QStringLiteral("export partners -o partner.csv --filter status:active --language de")};
}

QList<CommandOption> ExportCommand::options() const
{
    return {outputOption("FILE", QT_TRANSLATE_NOOP("Command", "The file to write.")), filterOption(),
            sortOption(), asOfOption()};
}

Result<ExitCode> ExportCommand::run(CommandRun &run) const
{
    const auto type = CommandRun::recordType(run.argument(0));
    if (!type)
        return run.wrongUsage(type.error().message);
    ExportRun::Options options;
    options.file = run.value(QStringLiteral("output"));
    options.language = run.language();
    if (options.file.isEmpty())
        return run.wrongUsage(
            run.text(QT_TRANSLATE_NOOP("Command", "Where shall it be written? Example: -o %1"))
                .arg(RecordDescription::of(*type).plural() + QStringLiteral(".xlsx")));
    if (const auto checked = ExportRun::checkFile(options.file, *type); !checked)
        return run.wrongUsage(checked.error().message);
    const auto query = run.query(*type);
    if (!query)
        return run.wrongUsage(query.error().message);
    options.query = *query;
    const auto database = run.database();
    if (!database)
        return database.error();
    // A filter that cannot be understood is wrong usage; what the file cannot hold is not.
    if (!query->isEmpty() || !query->sortField.isEmpty()) {
        const auto ids = RecordFinder(**database).ids(*query);
        if (!ids && ids.error().kind == Error::Kind::Invalid)
            return run.wrongUsage(ids.error().message);
    }
    const auto exported = ExportRun::run(**database, options, &run.progress());
    if (!exported)
        return exported.error();
    run.answer(exported->toJson(), run.text(QT_TRANSLATE_NOOP("Command", "Written to %1: %2."))
                                       .arg(QDir::toNativeSeparators(exported->file),
                                            countedRecords(*type, exported->rows, run.language())));
    for (const QString &notice : exported->notices())
        run.note(notice);
    return ExitCode::Done;
}

} // namespace weltkontor
