// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrun.h"

#include <memory>
#include <vector>

namespace weltkontor
{

/// An option of a command as the parser and the help know it.
struct CommandOption {
    QStringList names;       ///< "o" for -o, "output" for --output; the first one is asked for.
    const char *value;       ///< What stands behind it in the help ("FILE"); null: nothing does.
    const char *description; ///< English source text of context "Command".
};

/**
 * One command of the command line: what it is called, what it takes, what it does.
 *
 * Texts are English sources of context "Command" and are shown in the chosen language. Commands hold no
 * state.
 */
class Command
{
public:
    virtual ~Command() = default;

    /// As typed.
    virtual QString name() const = 0;

    /// What stands behind the name: "FILE [--list]". Not translated: options are not either.
    virtual QString synopsis() const = 0;

    /// One line for the list of commands, and what more a person should know.
    virtual const char *summary() const = 0;
    virtual const char *description() const = 0;

    /// Lines to try, without the program's name.
    virtual QStringList examples() const = 0;

    virtual QList<CommandOption> options() const { return {}; }

    /// How many arguments there may be behind the name, without options.
    struct ArgumentCount {
        int least = 0;
        int most = 0;
    };
    virtual ArgumentCount argumentCount() const { return {}; }

    /// Whether it sets texts in fonts, for which the program needs a QGuiApplication.
    virtual bool needsFonts() const { return false; }

    /// An error is told by the caller, which ends the program with exitCodeOf() it.
    virtual Result<ExitCode> run(CommandRun &run) const = 0;
};

/// All commands in the order of the help.
const std::vector<std::unique_ptr<const Command>> &allCommands();

/// Null where there is none of this name.
const Command *commandNamed(const QString &name);

} // namespace weltkontor
