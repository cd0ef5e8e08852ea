// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printablelist.h"

namespace weltkontor
{

/// The partners on a map of the world, and below it as a list by continent.
PrintableList worldMapList();

} // namespace weltkontor
