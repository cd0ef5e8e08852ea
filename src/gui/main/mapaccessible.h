// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace weltkontor
{

/// Makes WorldMap known to screen readers as a list of its partners; needed once before the first map.
void registerMapAccessibility();

} // namespace weltkontor
