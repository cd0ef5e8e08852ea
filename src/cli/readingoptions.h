// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "sheet/sheetreader.h"

namespace weltkontor
{

/// --encoding and --separator, for the commands that read text tables.
QList<CommandOption> readingOptions();

/// What these options say. Invalid is wrong usage.
Result<ReadOptions> readOptionsOf(const CommandRun &run);

/// {"encoding", "encodingEvidence", "separator", "separatorEvidence"} of a text table, else empty.
QJsonObject dialectToJson(const SheetReader &reader);

/// Tells where the encoding of a text table was guessed, so that who reads on looks at the letters.
void noteGuessedEncoding(CommandRun &run, const SheetReader &reader);

} // namespace weltkontor
