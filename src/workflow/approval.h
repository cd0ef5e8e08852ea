// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/database.h"

namespace weltkontor
{

/// Whether records of the type go through draft, approved, published and withdrawn.
bool isApprovedType(RecordType type);

/**
 * Why the user of this database may not approve the record as it is stored; empty where they may.
 *
 * Where the settings ask for a second person (CityProfile::secondApproval), nobody approves a text that they
 * changed themselves since it was last approved.
 */
Result<QString> approvalRefusal(Database &database, const RecordRef &record);

/**
 * To be called with a record of such a type before it is saved: notes who approves it, and where a second
 * person is asked for, refuses (Invalid) an approval by somebody who wrote it and makes a draft of what was
 * approved and is changed now.
 */
Result<void> settleApproval(Database &database, Record &record);

} // namespace weltkontor
