// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/continent.h"

#include "base/phrases.h"

#include <QCoreApplication>

#include <unicode/uregion.h>

namespace weltkontor
{

std::optional<Continent> continentOf(const Country &country)
{
    UErrorCode status = U_ZERO_ERROR;
    const URegion *region = uregion_getRegionFromCode(country.code().toLatin1().constData(), &status);
    if (country.isEmpty() || U_FAILURE(status) || !region)
        return std::nullopt;
    const URegion *continent = uregion_getContainingRegionOfType(region, URGN_CONTINENT);
    if (!continent)
        return country.code() == u"AQ" ? std::optional(Continent::Antarctica) : std::nullopt;
    switch (uregion_getNumericCode(continent)) {
    case 150:
        return Continent::Europe;
    case 142:
        return Continent::Asia;
    case 2:
        return Continent::Africa;
    case 19:
        return Continent::Americas;
    case 9:
        return country.code() == u"AQ" ? Continent::Antarctica : Continent::Oceania;
    default:
        return std::nullopt;
    }
}

QString continentName(Continent continent, Language language)
{
    static const char *const names[] = {
        QT_TRANSLATE_NOOP("Continent", "Europe"),  QT_TRANSLATE_NOOP("Continent", "Asia"),
        QT_TRANSLATE_NOOP("Continent", "Africa"),  QT_TRANSLATE_NOOP("Continent", "Americas"),
        QT_TRANSLATE_NOOP("Continent", "Oceania"), QT_TRANSLATE_NOOP("Continent", "Antarctica")};
    return phrase(language, "Continent", names[size_t(continent)]);
}

} // namespace weltkontor
