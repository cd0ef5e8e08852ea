// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrun.h"

namespace weltkontor
{

/// Shows the window until it is closed; gives the exit code. Where there is no display it says so and what
/// can be done without one.
int openWindow(int &argc, char **argv, const GlobalOptions &options);

} // namespace weltkontor
