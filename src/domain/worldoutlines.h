// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coordinates.h"
#include "domain/country.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace weltkontor
{

/**
 * The Natural Earth projection of Patterson and Šavrič (2011), made for small maps of the world: where a
 * place lies, x to the east and y to the north, in radii of the earth from 0° N 0° E. One function of
 * latitude and longitude in degrees; a place outside −90…90 or −180…180 is taken to the nearest one inside.
 */
QPointF naturalEarthProjection(double latitude, double longitude);

/// What the whole world takes up in that projection.
QRectF naturalEarthBounds();

/**
 * The outlines of the world's countries for small maps, from Natural Earth 1:110m (public domain):
 * resources/map. The smallest countries have none.
 *
 * Constant once made: any thread may ask.
 */
class WorldOutlines
{
public:
    /// A closed line without its first point repeated: x longitude, y latitude, in degrees. None crosses
    /// 180°.
    struct Ring {
        QString code; ///< ISO 3166-1 alpha-2 ("PL"); XK for Kosovo.
        QList<QPointF> points;
        QRectF bounds; ///< Of the points: top() is the southernmost latitude.
    };

    /// The one that is built into the program; read at the first call (a few milliseconds).
    static const WorldOutlines &instance();

    /// Reads the content of outlines.tsv.z; empty when that is damaged.
    explicit WorldOutlines(const QByteArray &compressed);

    /// All land, in order of the code. A ring inside another of its country is a hole (fill by even-odd
    /// rule).
    const QList<Ring> &rings() const { return m_rings; }

    /// Empty for a country without an outline.
    QList<Ring> ringsOf(const Country &country) const;

    /// The code of the country the place lies in by these (coarse) outlines; empty at sea.
    QString countryAt(const Coordinates &place) const;

private:
    QList<Ring> m_rings;
};

} // namespace weltkontor
