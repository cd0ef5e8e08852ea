// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "storage/sqlconnection.h"

namespace weltkontor
{

/**
 * Copies the content of all tables but drafts from one database to another of the same schema, of either
 * kind, row by row in portions. The target's tables are emptied first. Both sides stand in transactions of
 * the caller. Tables @p without are left empty.
 */
Result<void> copyTables(SqlConnection &source, SqlConnection &target, Progress *progress = nullptr,
                        const QStringList &without = {});

} // namespace weltkontor
