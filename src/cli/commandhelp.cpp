// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandhelp.h"

#include "base/phrases.h"
#include "cli/texttable.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr int lineWidth = 90;

/// Broken at spaces; further lines are indented.
QStringList wrapped(const QString &text, int indent = 0, int firstIndent = -1)
{
    QStringList lines;
    QString line(firstIndent < 0 ? indent : firstIndent, u' ');
    bool isEmpty = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!isEmpty && displayWidth(line) + 1 + displayWidth(word) > lineWidth) {
            lines += line;
            line = QString(indent, u' ');
            isEmpty = true;
        }
        line += (isEmpty ? QString() : QStringLiteral(" ")) + word;
        isEmpty = false;
    }
    return lines += line;
}

QString text(Language language, const char *source)
{
    return phrase(language, "Command", source);
}

/// "-o, --output FILE".
QString writtenOption(const CommandOption &option)
{
    QStringList names;
    QStringList sorted = option.names;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.size() < b.size(); });
    for (const QString &name : std::as_const(sorted))
        names += (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    QString written = names.join(QStringLiteral(", "));
    if (option.value != nullptr)
        written += u' ' + QString::fromLatin1(option.value);
    return written;
}

QStringList optionLines(const QList<CommandOption> &options, Language language)
{
    int widest = 0;
    for (const CommandOption &option : options)
        widest = qMax(widest, int(writtenOption(option).size()));
    const int indent = widest + 4;
    QStringList lines;
    for (const CommandOption &option : options) {
        QStringList described = wrapped(text(language, option.description), indent);
        described.first().replace(0, indent,
                                  QStringLiteral("  ") + writtenOption(option).leftJustified(indent - 2));
        lines += described;
    }
    return lines;
}

} // namespace

QList<CommandOption> globalOptions()
{
    return {{{QStringLiteral("database")},
             "URL",
             QT_TRANSLATE_NOOP("Command", "The database: a file, or postgresql://USER@HOST/NAME. Without it "
                                          "the file in your own data folder. A password never stands here: "
                                          "it comes from PGPASSFILE or the keyring, or is asked for.")},
            {{QStringLiteral("language")},
             "de|en",
             QT_TRANSLATE_NOOP("Command", "The language of messages and results: German or English.")},
            {{QStringLiteral("json")},
             nullptr,
             QT_TRANSLATE_NOOP("Command", "The result as one JSON document, for other programs.")},
            {{QStringLiteral("verbose")},
             nullptr,
             QT_TRANSLATE_NOOP("Command", "Tells technical details, too, such as those of an error.")},
            {{QStringLiteral("version")}, nullptr, QT_TRANSLATE_NOOP("Command", "Tells the version.")},
            {{QStringLiteral("help"), QStringLiteral("h")},
             nullptr,
             QT_TRANSLATE_NOOP("Command", "Tells what can be done; behind a command, how it is used.")}};
}

QString usageOf(const Command &command)
{
    const QString synopsis = command.synopsis();
    return QStringLiteral("weltkontor ") + command.name() +
           (synopsis.isEmpty() ? QString() : u' ' + synopsis);
}

QStringList generalHelp(Language language)
{
    QStringList lines =
        wrapped(text(language, QT_TRANSLATE_NOOP("Command", "Weltkontor is the desk of a city's department "
                                                            "for international relations. Without a command "
                                                            "its window opens.")));
    lines += QString();
    lines += text(language, QT_TRANSLATE_NOOP("Command", "Usage: %1"))
                 .arg(QStringLiteral(
                     "weltkontor [--database URL] [--language de|en] [--json] [--verbose] [COMMAND …]"));
    lines += QString();
    lines += text(language, QT_TRANSLATE_NOOP("Command", "Commands:"));
    int widest = 0;
    for (const auto &command : allCommands())
        widest = qMax(widest, int(command->name().size()));
    for (const auto &command : allCommands()) {
        QStringList described = wrapped(text(language, command->summary()), widest + 4);
        described.first().replace(0, widest + 4,
                                  QStringLiteral("  ") + command->name().leftJustified(widest + 2));
        lines += described;
    }
    lines += QString();
    lines += text(language, QT_TRANSLATE_NOOP("Command", "Options:"));
    lines += optionLines(globalOptions(), language);
    lines += QString();
    lines += wrapped(text(
        language, QT_TRANSLATE_NOOP("Command", "The program ends with 0 when all is done, 1 when something "
                                               "was refused by the content, 2 when it was called wrongly, 3 "
                                               "when a file, a server or a right is missing, and 4 when it "
                                               "was cancelled.")));
    return lines;
}

QStringList helpOf(const Command &command, Language language)
{
    QStringList lines{text(language, QT_TRANSLATE_NOOP("Command", "Usage: %1")).arg(usageOf(command)),
                      QString()};
    lines += wrapped(text(language, command.summary()));
    const QString description = text(language, command.description());
    if (!description.isEmpty()) {
        lines += QString();
        lines += wrapped(description);
    }
    if (!command.options().isEmpty()) {
        lines += QString();
        lines += text(language, QT_TRANSLATE_NOOP("Command", "Options:"));
        lines += optionLines(command.options(), language);
    }
    lines += QString();
    lines += text(language, QT_TRANSLATE_NOOP("Command", "Options of every command:"));
    lines += optionLines(globalOptions(), language);
    if (!command.examples().isEmpty()) {
        lines += QString();
        lines += text(language, QT_TRANSLATE_NOOP("Command", "Examples:"));
        for (const QString &example : command.examples())
            lines += QStringLiteral("  weltkontor ") + example;
    }
    return lines;
}

} // namespace weltkontor
