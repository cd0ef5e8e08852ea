// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/printablelist.h"

namespace weltkontor
{

/// The list of which one partner is printed as a sheet of its own.
PrintableList factSheetList();

/**
 * All of one partner on a sheet: its picture, facts, relations, what happened in them until the day of the
 * list, description, contacts and last visits. Parts without content are left out.
 *
 * Invalid where @p records hold no partner or several.
 */
Result<ListDocument> factSheet(const ListRecords &records, const ListParameters &parameters);

} // namespace weltkontor
