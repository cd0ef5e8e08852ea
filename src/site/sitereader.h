// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "site/sitecontent.h"
#include "storage/database.h"

namespace weltkontor
{

/**
 * Reads what may stand on the site on @p day.
 *
 * A person is part of it only with a role that is marked published and runs on that day **and** a processing
 * basis for publication that is not withdrawn; a published role without one becomes a finding. Errors are
 * those of storage; Cancelled.
 */
Result<SiteContent> readSiteContent(Database &database, const QDate &day, Progress *progress = nullptr);

} // namespace weltkontor
