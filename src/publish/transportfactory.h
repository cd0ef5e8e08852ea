// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/targetaddress.h"
#include "publish/transport.h"

#include <memory>

namespace weltkontor
{

/// How a target shows what is new: `--switch release|files`; automatic is the default.
enum class TargetSwitching { Automatic, Release, Files };

/// "release", "files" or "" for automatic; Invalid otherwise.
Result<TargetSwitching> targetSwitchingFromText(const QString &text);
QString targetSwitchingText(TargetSwitching switching);

/// The transport to a target. Nothing is opened or asked yet. Invalid for a kind of address that this version
/// cannot publish to.
Result<std::unique_ptr<Transport>> makeTransport(const TargetAddress &address,
                                                 TargetSwitching switching = TargetSwitching::Automatic);

} // namespace weltkontor
