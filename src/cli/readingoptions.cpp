// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/readingoptions.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace weltkontor
{

QList<CommandOption> readingOptions()
{
    return {
        {{QStringLiteral("encoding")},
         "NAME",
         QT_TRANSLATE_NOOP("Command", "How the letters of a text table are written, such as windows-1252 or "
                                      "GB18030; without it, that is found out.")},
        {{QStringLiteral("separator")},
         "SIGN",
         QT_TRANSLATE_NOOP("Command", "What stands between the fields of a text table, such as ; or tab; "
                                      "without it, that is found out.")}};
}

Result<ReadOptions> readOptionsOf(const CommandRun &run)
{
    ReadOptions options;
    if (const QString encoding = run.value(QStringLiteral("encoding")); !encoding.isEmpty())
        options.encoding = encoding;
    const QString separator = run.value(QStringLiteral("separator"));
    if (separator.isEmpty())
        return options;
    if (separator.compare(QStringLiteral("tab"), Qt::CaseInsensitive) == 0 ||
        separator == QStringLiteral("\\t"))
        options.separator = QLatin1Char('\t');
    else if (separator.size() == 1 && separator != u"\"" && separator != u"\n" && separator != u"\r")
        options.separator = separator.front();
    else
        return Error{Error::Kind::Invalid,
                     run.text(QT_TRANSLATE_NOOP("Command", "--separator takes one sign, such as ; or tab.")),
                     {}};
    return options;
}

QJsonObject dialectToJson(const SheetReader &reader)
{
    const auto dialect = reader.csvDialect();
    if (!dialect)
        return {};
    return {{QStringLiteral("encoding"), dialect->encoding},
            {QStringLiteral("encodingEvidence"), encodingEvidenceText(*dialect)},
            {QStringLiteral("separator"), QString(dialect->separator)},
            {QStringLiteral("separatorEvidence"), evidenceText(dialect->separatorEvidence)}};
}

void noteGuessedEncoding(CommandRun &run, const SheetReader &reader)
{
    using Evidence = CsvDialect::Evidence;
    const auto dialect = reader.csvDialect();
    if (dialect && (dialect->encodingEvidence == Evidence::LettersUnsure ||
                    dialect->encodingEvidence == Evidence::MostlyUtf8))
        run.note(run.text(QT_TRANSLATE_NOOP("Command", "The file was read as %1. %2"))
                     .arg(dialect->encoding, encodingEvidenceText(*dialect)));
}

} // namespace weltkontor
