// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "storage/database.h"

namespace weltkontor
{

struct SampleResult {
    qint64 changeSet = 0;
    int records = 0;
};

/**
 * Fills an empty database with the sample city (resources/sample), as one change set that can be taken back.
 *
 * Invalid where a person has entered anything already: the sample never mixes with real content.
 */
Result<SampleResult> fillWithSample(Database &database, Progress *progress = nullptr);

/// Gives a new database the catalogues that every city begins with; does nothing where there are entries.
Result<void> ensureCatalogues(Database &database);

} // namespace weltkontor
