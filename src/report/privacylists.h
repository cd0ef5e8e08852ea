// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printablelist.h"

namespace weltkontor
{

// What the General Data Protection Regulation asks an office to have on paper.

/// Processing bases by the day they are to be reviewed on; from and to mean that day.
PrintableList reviewList();

/// The record of processing activities (article 30): one row for each purpose and legal basis in use.
PrintableList processingActivityList();

} // namespace weltkontor
