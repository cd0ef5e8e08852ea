// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "base/phrases.h"
#include "cli/command.h"
#include "cli/commandhelp.h"
#include "cli/interruption.h"
#include "cli/nearestword.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

namespace weltkontor
{
namespace
{

QString words(const char *source)
{
    return message("Command", source);
}

void addOption(QCommandLineParser &parser, const CommandOption &option)
{
    QCommandLineOption added(option.names);
    if (option.value != nullptr)
        added.setValueName(QString::fromLatin1(option.value));
    parser.addOption(added);
}

/// @p problem, and behind it what was probably meant.
QString withMeant(const QString &problem, const QString &meant)
{
    return meant.isEmpty()
               ? problem
               : problem + u' ' + words(QT_TRANSLATE_NOOP("Command", "Did you mean “%1”?")).arg(meant);
}

/// What the parser does not like, as a sentence of ours.
QString problemOf(const QCommandLineParser &parser, const QList<CommandOption> &options,
                  const QStringList &arguments)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString name = unknown.constFirst();
        const QString dashes = name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
        QStringList known;
        for (const CommandOption &option : options)
            known += option.names;
        const QString meant = nearestWord(name, known);
        return withMeant(
            words(QT_TRANSLATE_NOOP("Command", "There is no option “%1” here.")).arg(dashes + name),
            meant.isEmpty() ? QString() : QStringLiteral("--") + meant);
    }
    // Left are a value that is missing at the end, and one behind '=' of an option that takes none.
    const QString last = arguments.constLast();
    if (last.startsWith(u'-') && !last.contains(u'='))
        return words(QT_TRANSLATE_NOOP("Command", "The option %1 lacks its value.")).arg(last);
    for (const QString &argument : arguments) {
        if (argument.startsWith(QLatin1String("--")) && argument.contains(u'='))
            return words(QT_TRANSLATE_NOOP("Command", "The options cannot be understood at “%1”."))
                .arg(argument);
    }
    return words(QT_TRANSLATE_NOOP("Command", "The options cannot be understood."));
}

/// Where only some letters are wrong, the command that was meant.
QString meantBy(const QString &name)
{
    QStringList known;
    for (const auto &command : allCommands())
        known += command->name();
    return nearestWord(name, known);
}

} // namespace

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    return languageFromCode(wanted.value(0)).value_or(Language::English);
}

CommandLine::CommandLine(const QStringList &arguments)
    : m_arguments(arguments)
{
    if (m_arguments.isEmpty())
        m_arguments += QStringLiteral("weltkontor");
    // The language of all messages has to be known before the first of them.
    m_globals.language = systemLanguage();
    const Parsed first = parse(nullptr);
    readGlobals(first);
    setMessageLanguage(m_globals.language);
    m_name = first.positional.value(0);
    m_command = commandNamed(m_name);
    m_parsed = m_command == nullptr ? parse(nullptr) : parse(m_command);
    readGlobals(m_parsed);
    setMessageLanguage(m_globals.language);
    if (m_parsed.problem.isEmpty())
        m_parsed.problem = usageProblem();
}

CommandLine::Parsed CommandLine::parse(const Command *command) const
{
    QCommandLineParser parser;
    QList<CommandOption> options = globalOptions();
    if (command == nullptr)
        // What stands behind the command is for the second look, which knows its options.
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    else
        options += command->options();
    for (const CommandOption &option : std::as_const(options))
        addOption(parser, option);
    Parsed parsed;
    if (!parser.parse(m_arguments))
        parsed.problem = problemOf(parser, options, m_arguments);
    parsed.positional = parser.positionalArguments();
    for (const CommandOption &option : std::as_const(options)) {
        const QString name = option.names.constFirst();
        if (parser.isSet(name))
            parsed.options.insert(name,
                                  option.value != nullptr ? parser.values(name) : QStringList{QString()});
    }
    parsed.wantsHelp = parsed.options.contains(QStringLiteral("help"));
    parsed.wantsVersion = parsed.options.contains(QStringLiteral("version"));
    return parsed;
}

void CommandLine::readGlobals(const Parsed &parsed)
{
    m_globals.json = parsed.options.contains(QStringLiteral("json"));
    m_globals.verbose = parsed.options.contains(QStringLiteral("verbose"));
    const auto last = [&](const QString &name) {
        const QStringList values = parsed.options.value(name);
        return values.isEmpty() ? QString() : values.constLast();
    };
    if (parsed.options.contains(QStringLiteral("language"))) {
        m_globals.chosenLanguage = languageFromCode(last(QStringLiteral("language")));
        m_globals.language = m_globals.chosenLanguage.value_or(systemLanguage());
    }
    if (parsed.options.contains(QStringLiteral("database"))) {
        const auto address = DatabaseAddress::fromText(last(QStringLiteral("database")));
        m_globals.database = address ? std::optional(*address) : std::nullopt;
    }
}

QString CommandLine::usageProblem() const
{
    const auto last = [&](const QString &name) { return m_parsed.options.value(name).constLast(); };
    if (m_parsed.options.contains(QStringLiteral("language")) && !m_globals.chosenLanguage)
        return words(QT_TRANSLATE_NOOP("Command", "There is no language “%1”. Write de or en."))
            .arg(last(QStringLiteral("language")));
    if (m_parsed.options.contains(QStringLiteral("database"))) {
        const auto address = DatabaseAddress::fromText(last(QStringLiteral("database")));
        if (!address)
            return address.error().message;
    }
    if (m_name.isEmpty())
        return {};
    if (m_command == nullptr)
        return withMeant(words(QT_TRANSLATE_NOOP("Command", "There is no command “%1”.")).arg(m_name),
                         meantBy(m_name));
    const auto [least, most] = m_command->argumentCount();
    const qsizetype given = m_parsed.positional.size() - 1;
    if (given < least)
        return words(QT_TRANSLATE_NOOP("Command", "Something is missing behind “%1”.")).arg(m_name);
    if (given > most)
        return words(QT_TRANSLATE_NOOP("Command", "“%1” is too much here."))
            .arg(m_parsed.positional.value(most + 1));
    return {};
}

bool CommandLine::opensWindow() const
{
    return m_name.isEmpty() && m_parsed.problem.isEmpty() && !m_parsed.wantsHelp && !m_parsed.wantsVersion;
}

bool CommandLine::needsFonts() const
{
    return m_command != nullptr && m_parsed.problem.isEmpty() && !m_parsed.wantsHelp &&
           !m_parsed.options.contains(QStringLiteral("list")) && m_command->needsFonts();
}

ExitCode CommandLine::run(Console &console) const
{
    ExitCode code = ExitCode::Done;
    if (m_parsed.wantsHelp && (m_name.isEmpty() || m_command != nullptr)) {
        for (const QString &line :
             m_command != nullptr ? helpOf(*m_command, m_globals.language) : generalHelp(m_globals.language))
            console.line(line);
    } else if (m_parsed.wantsVersion) {
        console.line(QStringLiteral("Weltkontor ") + QCoreApplication::applicationVersion());
    } else {
        code = runCommand(console);
    }
    if (!console.flush() && code == ExitCode::Done) {
        console.note(words(QT_TRANSLATE_NOOP("Command", "The result could not be written: the disk is full, "
                                                        "or whoever reads it went away.")));
        return ExitCode::WorldFailed;
    }
    return code;
}

ExitCode CommandLine::runCommand(Console &console) const
{
    CommandRun run(m_globals, m_parsed.positional.mid(1), m_parsed.options, console);
    if (!m_parsed.problem.isEmpty() || m_command == nullptr) {
        const ExitCode code = run.wrongUsage(m_parsed.problem);
        if (m_command != nullptr)
            run.note(words(QT_TRANSLATE_NOOP("Command", "Usage: %1")).arg(usageOf(*m_command)));
        run.note(words(QT_TRANSLATE_NOOP("Command", "More with: %1"))
                     .arg(QStringLiteral("weltkontor ") +
                          (m_command != nullptr ? m_command->name() + u' ' : QString()) +
                          QStringLiteral("--help")));
        return code;
    }
    const Interruption interruption(run.progress());
    const auto done = m_command->run(run);
    console.clearProgress();
    if (done)
        return *done;
    run.tell(done.error());
    // A database that cannot be opened is the world's failure, whatever is wrong with it.
    if (run.databaseFailed() && done.error().kind != Error::Kind::Cancelled)
        return ExitCode::WorldFailed;
    return exitCodeOf(done.error().kind);
}

} // namespace weltkontor
