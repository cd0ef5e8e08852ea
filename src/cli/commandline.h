// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrun.h"

namespace weltkontor
{

class Command;

/**
 * What stands on the command line, read once: which command it is, or that the window is wanted.
 *
 * Needs no application object; running does.
 */
class CommandLine
{
public:
    /// With the name of the program first, as QCoreApplication::arguments().
    explicit CommandLine(const QStringList &arguments);

    /// No command, no question for help or the version, and nothing wrong with what stands there.
    bool opensWindow() const;

    /// The command needs a QGuiApplication.
    bool needsFonts() const;

    /// For the window.
    const GlobalOptions &globals() const { return m_globals; }

    /// Does what is asked for; gives the exit code. Not for opensWindow().
    ExitCode run(Console &console) const;

private:
    struct Parsed {
        QStringList positional;
        QHash<QString, QStringList> options; ///< By first name.
        QString problem;                     ///< A sentence; empty: none.
        bool wantsHelp = false;
        bool wantsVersion = false;
    };
    Parsed parse(const Command *command) const;
    void readGlobals(const Parsed &parsed);
    QString usageProblem() const;
    ExitCode runCommand(Console &console) const;

    QStringList m_arguments;
    GlobalOptions m_globals;
    QString m_name; ///< Of the command as typed; empty: none.
    const Command *m_command = nullptr;
    Parsed m_parsed;
};

/// The language of the system where it is German or English, else English.
Language systemLanguage();

} // namespace weltkontor
