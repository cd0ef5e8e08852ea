// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/personcommand.h"

#include "cli/commandoptions.h"
#include "workflow/persondata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace weltkontor
{

QString PersonCommand::synopsis() const
{
    return QStringLiteral("CONTACT -o FILE");
}

const char *PersonCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Writes all that is kept of one person, as PDF or JSON.");
}

const char *PersonCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command",
                             "For a person who asks what is known of them (GDPR, article 15): the contact, "
                             "why it is kept, who changed what and when, what names it, and where it was "
                             "published. The number of the contact stands in weltkontor list contacts; the "
                             "ending of the file's name decides: .pdf or .json.");
}

QStringList PersonCommand::examples() const
{
    return {QStringLiteral("person 12 -o data.pdf"), QStringLiteral("person 12 -o data.json --language en")};
}

QList<CommandOption> PersonCommand::options() const
{
    return {outputOption("FILE", QT_TRANSLATE_NOOP("Command", "The file to write."))};
}

Result<ExitCode> PersonCommand::run(CommandRun &run) const
{
    const auto id = CommandRun::recordId(run.argument(0));
    if (!id)
        return run.wrongUsage(id.error().message);
    const QString file = run.value(QStringLiteral("output"));
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending != u"pdf" && ending != u"json")
        return run.wrongUsage(
            run.text(QT_TRANSLATE_NOOP("Command", "-o takes a file whose name ends in .pdf or .json.")));
    const auto database = run.database();
    if (!database)
        return database.error();
    const auto data = PersonData::read(**database, ContactId{*id}, run.language());
    if (!data && data.error().kind == Error::Kind::NotFound)
        return run.refuse(data.error());
    if (!data)
        return data.error();
    if (const auto written = data->write(file, (*database)->clock()); !written)
        return written.error();
    run.answer({{QStringLiteral("file"), QFileInfo(file).absoluteFilePath()}},
               run.text(QT_TRANSLATE_NOOP("Command", "Written to %1.")).arg(QDir::toNativeSeparators(file)));
    return ExitCode::Done;
}

} // namespace weltkontor
