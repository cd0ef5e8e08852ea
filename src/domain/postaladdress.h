// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country.h"

#include <QStringList>

#include <optional>

namespace weltkontor
{

/// A postal address in its parts, and its lines for a letter or a label after DIN 5008.
struct PostalAddress {
    QStringList recipient; ///< Organisation, then person; empty ones are left out.
    QString addition;      ///< Building, floor, post box.
    QString street;        ///< With the house number, in the country's own order.
    QString postalCode;    ///< Text: leading zeros count.
    QString city;          ///< In the country's own language.
    QString state;         ///< Only written where the country's addresses have it (US, CA, AU …).
    Country country;       ///< Empty: at home.

    /// At most this many lines fit the address field of DIN 5008.
    static constexpr qsizetype maxLines = 6;

    /**
     * The lines, none of them blank, at most maxLines (further ones are joined with commas, so nothing is
     * lost).
     *
     * At home without a country; abroad the city in capitals, in Latin script, and last the country's name in
     * capitals in the language of @p home (German for German-speaking ones, else English), no country code
     * before the postal code. Postal code and city stand as the country writes them.
     */
    QStringList toLines(const Country &home) const;
};

/// The line of an address with the city, as people write it.
struct PlaceLine {
    QString postalCode;
    QString city;
    QString state;   ///< "NY"; else empty.
    Country country; ///< Where the line says so: "PL-00-950", "RG1 7AE", "NY 10001", "…, France". Else empty.

    /**
     * Reads "40213 Düsseldorf", "D-40213 Düsseldorf", "00-950 Warszawa", "1012 AB Amsterdam", "Reading RG1
     * 7AE", "New York, NY 10001", "Tokyo 163-8001, Japan", "SW1A 1AA". Nothing where there is no postal code.
     */
    static std::optional<PlaceLine> fromText(const QString &line);

    bool operator==(const PlaceLine &) const = default;
};

/// True for a line that looks like a street with a house number or a post box: "Burgplatz 1", "12 rue
/// Alsace"; for one @p aboveCity the word is enough ("Bridge Street").
bool looksLikeStreet(const QString &line, bool aboveCity = false);

} // namespace weltkontor
