// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importplan.h"
#include "import/rowchanges.h"
#include "import/tableoutline.h"

namespace weltkontor
{

/**
 * Reads the whole table of @p choice and compares it with the database: the plan of an import. Writes
 * nothing. @p changes are what the person mended or left out after an earlier plan.
 *
 * @p outline and @p mapping belong to the same table. Memory grows with the records that are made or changed,
 * not with the size of the file. Errors of SheetReader::read() and of the database; Invalid where the mapping
 * lacks what a row needs; Cancelled.
 */
Result<ImportPlan> planImport(Database &database, const TableChoice &choice, const TableOutline &outline,
                              const ColumnMapping &mapping, ImportPolicy policy, Progress &progress,
                              const RowChanges &changes = {});

} // namespace weltkontor
