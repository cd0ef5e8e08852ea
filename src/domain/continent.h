// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/country.h"

#include <optional>

namespace weltkontor
{

/// The continents of the UN M49 standard, in the order in which lists name them.
enum class Continent { Europe, Asia, Africa, Americas, Oceania, Antarctica };

/// Where a country lies, after CLDR's territory containment; none for an empty country.
std::optional<Continent> continentOf(const Country &country);

QString continentName(Continent continent, Language language);

} // namespace weltkontor
