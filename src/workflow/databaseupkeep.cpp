// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/databaseupkeep.h"

#include "storage/bin.h"
#include "workflow/samplecity.h"

namespace weltkontor
{

Result<void> keepUpDatabase(Database &database)
{
    if (const auto ready = ensureCatalogues(database); !ready)
        return ready.error();
    const auto emptied = emptyBin(database);
    if (!emptied)
        return emptied.error();
    return {};
}

} // namespace weltkontor
