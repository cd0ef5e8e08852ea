// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace weltkontor
{

/**
 * A place on earth: WGS 84 latitude and longitude in decimal degrees, kept to five places (about a metre).
 * A default-constructed one is empty.
 */
class Coordinates
{
public:
    Coordinates() = default;

    /// @p latitude −90…90, @p longitude −180…180.
    static Result<Coordinates> of(double latitude, double longitude);

    /// "52.22977, 21.01178", also with ';' and a decimal comma ("52,22977; 21,01178"), N/S/E/W/O and degrees,
    /// minutes, seconds. Empty text is the empty place.
    static Result<Coordinates> fromText(const QString &text);

    bool isEmpty() const { return !m_known; }
    double latitude() const { return m_latitude; }
    double longitude() const { return m_longitude; }

    /// "52.22977, 21.01178": always with decimal points, the form that is kept (also ISO 6709's order).
    QString toText() const;

    bool operator==(const Coordinates &) const = default;

private:
    double m_latitude = 0;
    double m_longitude = 0;
    bool m_known = false;
};

} // namespace weltkontor
