// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/labeldocument.h"
#include "report/printablelist.h"

namespace weltkontor
{

/**
 * The addresses of a list of contacts as labels, in its order, after DIN 5008. Tells how many contacts have
 * no address, and how many are left out for want of a basis.
 *
 * Invalid names a key, a sheet or a first label that is none.
 */
Result<LabelDocument> addressLabels(const PrintableList &list, const ListRecords &records,
                                    const ListParameters &parameters);

} // namespace weltkontor
