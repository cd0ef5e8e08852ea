// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseaddress.h"

#include <QDateTime>

#include <optional>

namespace weltkontor
{

/**
 * Makes room for a backup where the database's file is damaged or no database any more: the file and what
 * SQLite keeps beside it get another name, with the time @p now in it, and nothing of them is lost.
 *
 * Returns the new path; nothing where the file is whole, missing or empty, or the database lies on a server.
 * Unreachable while another program has the file open, Denied where it may not be renamed. A whole file is
 * read through for this. Any thread.
 */
Result<std::optional<QString>> putAsideDamaged(const DatabaseAddress &address, const QDateTime &now);

} // namespace weltkontor
