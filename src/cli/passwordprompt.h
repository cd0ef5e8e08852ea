// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "cli/console.h"

#include <optional>

namespace weltkontor
{

/// Asks on the terminal without showing what is typed. Nothing where there is no terminal, and when the
/// person gives up (Ctrl+C, Ctrl+D).
std::optional<QString> promptForPassword(const QString &question, const Progress &progress);

} // namespace weltkontor
