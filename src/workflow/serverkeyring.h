// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseaddress.h"

#include <optional>

namespace weltkontor
{

/**
 * The password that the system's keyring keeps for a database on a server, under the name of its address.
 *
 * Nothing where there is no keyring (no session, another system without one, a build without QtKeychain),
 * where it does not know the address, and where it does not answer in a few seconds. Needs a
 * QCoreApplication; any thread that may wait. A person can put it there beforehand, on Linux with
 * `secret-tool store --label=Weltkontor service weltkontor user ADDRESS`.
 */
std::optional<QString> passwordFromKeyring(const DatabaseAddress &address);

} // namespace weltkontor
