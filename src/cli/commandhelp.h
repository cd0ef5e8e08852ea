// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace weltkontor
{

/// Options that every command knows.
QList<CommandOption> globalOptions();

/// "weltkontor import FILE [--list] …".
QString usageOf(const Command &command);

/// What `--help` prints, line by line.
QStringList generalHelp(Language language);
QStringList helpOf(const Command &command, Language language);

} // namespace weltkontor
