// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printablelist.h"

namespace weltkontor
{

/// Visits that touch a time; without one all of them.
PrintableList visitList();

/// Follow-ups that are open on the day of the list and due within a time; without one all open ones.
PrintableList followUpList();

} // namespace weltkontor
