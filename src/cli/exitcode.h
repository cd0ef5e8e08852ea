// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace weltkontor
{

/// What the program ends with; part of the command line's contract.
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< Done in part, or refused by the content: rejected rows, findings, conflicts.
    WrongUsage = 2,
    WorldFailed = 3, ///< No file, no server, no right, disk full.
    Cancelled = 4
};

/// Of an error that the command itself has no better word for.
ExitCode exitCodeOf(Error::Kind kind);

} // namespace weltkontor
