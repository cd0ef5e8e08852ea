// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace weltkontor
{

/// How long a deleted record can be brought back.
constexpr int binDays = 90;

/**
 * Removes for good what has been in the bin for longer than @p days; gives the number of records. One to
 * which another record still points, in the bin or not, stays. Their history stays, too.
 */
Result<int> emptyBin(Database &database, int days = binDays);

} // namespace weltkontor
