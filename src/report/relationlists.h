// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printablelist.h"

namespace weltkontor
{

/**
 * Partners, one row for each relation on the day of the list: a partner with two relations stands twice, one
 * without any stands at the end. A relation whose first milestone lies after that day is left out.
 */
PrintableList partnerList();

/// Partnerships with what happened in them until the day of the list.
PrintableList partnershipList();

/**
 * Anniversaries of friendships and agreements within a time, without one the year of the list's day. A
 * milestone known to the month or the year counts for that; 29 February is kept on 28 February of other
 * years. Relations that had ended by then are left out.
 */
PrintableList anniversaryList();

/// "Warschau", below it "Warszawa": the partner's name in the language, and the local one where it is
/// another.
ListCell partnerNameCell(const Record &partner, Language language);

} // namespace weltkontor
