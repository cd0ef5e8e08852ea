// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/printablelist.h"

namespace weltkontor
{

/**
 * The list in words, ready to be laid out: its rows under their headings, and under the title what was
 * chosen, for which time and day, how many records it holds and on which basis it prints personal data.
 *
 * Grouped by a field of several values, a row stands under each of them. Headings of a catalogue and of fixed
 * values follow their order, dates the calendar, others the alphabet of the language.
 *
 * Invalid names a key that is none, and those there are.
 */
Result<ListDocument> tableList(const PrintableList &list, const ListRecords &records,
                               const ListParameters &parameters);

} // namespace weltkontor
