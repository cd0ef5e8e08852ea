// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace weltkontor
{

/**
 * What is due each time the program opens a database: a new one gets the catalogues that every city begins
 * with, and what has been in the bin for too long leaves it. Does nothing where the database can only be
 * read.
 */
Result<void> keepUpDatabase(Database &database);

} // namespace weltkontor
