// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "storage/databasecheck.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace weltkontor
{
namespace
{

bool isError(const CheckFinding &finding)
{
    return finding.severity == CheckFinding::Severity::Error;
}

QJsonObject objectOf(const CheckFinding &finding, Language language)
{
    QJsonObject object{
        {QStringLiteral("severity"), isError(finding) ? QStringLiteral("error") : QStringLiteral("warning")},
        {QStringLiteral("message"), finding.message}};
    if (!finding.record.isNull()) {
        object.insert(QStringLiteral("type"), RecordDescription::of(finding.record.type).key());
        object.insert(QStringLiteral("id"), finding.record.id);
        object.insert(QStringLiteral("title"), finding.title.in(language));
    }
    if (!finding.field.isEmpty())
        object.insert(QStringLiteral("field"), finding.field);
    return object;
}

QString lineOf(const CheckFinding &finding, const CommandRun &run)
{
    const QString severity = run.text(isError(finding) ? QT_TRANSLATE_NOOP("Command", "Error")
                                                       : QT_TRANSLATE_NOOP("Command", "Warning"));
    if (finding.record.isNull())
        return QStringLiteral("%1: %2").arg(severity, finding.message);
    return QStringLiteral("%1: %2 (%3): %4")
        .arg(severity, finding.title.in(run.language()), finding.record.toText(), finding.message);
}

} // namespace

QString CheckCommand::synopsis() const
{
    return {};
}

const char *CheckCommand::summary() const
{
    return QT_TRANSLATE_NOOP("Command", "Tests the database and every record in it.");
}

const char *CheckCommand::description() const
{
    return QT_TRANSLATE_NOOP("Command", "Looks for damage, and for records that break a rule or point to "
                                        "nothing. Ends with 1 where there is an error; warnings alone are "
                                        "told and end with 0. Changes nothing.");
}

QStringList CheckCommand::examples() const
{
    return {QStringLiteral("check"), QStringLiteral("--json check")};
}

Result<ExitCode> CheckCommand::run(CommandRun &run) const
{
    const auto database = run.database();
    if (!database)
        return database.error();
    const auto findings = checkDatabase(**database, &run.progress());
    if (!findings)
        return findings.error();
    const bool ok = std::none_of(findings->cbegin(), findings->cend(), isError);
    if (run.wantsJson()) {
        QJsonArray array;
        for (const CheckFinding &finding : *findings)
            array += objectOf(finding, run.language());
        run.document({{QStringLiteral("ok"), ok}, {QStringLiteral("findings"), array}});
    } else {
        for (const CheckFinding &finding : *findings)
            run.line(lineOf(finding, run));
        if (ok)
            run.line(run.text(findings->isEmpty()
                                  ? QT_TRANSLATE_NOOP("Command", "The database and all records are in order.")
                                  : QT_TRANSLATE_NOOP("Command", "Nothing is damaged; see the warnings.")));
    }
    return ok ? ExitCode::Done : ExitCode::Refused;
}

} // namespace weltkontor
