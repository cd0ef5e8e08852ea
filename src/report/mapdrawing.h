// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coordinates.h"
#include "domain/country.h"
#include "domain/partnershipstatus.h"

#include <QImage>
#include <QList>
#include <QPainterPath>

#include <optional>

namespace weltkontor
{

// Maps of the world in the Natural Earth projection, for window and paper. In the map's own units the earth
// has the radius 1, and y goes down.

QPointF mapPoint(const Coordinates &place);
QRectF wholeMap();

/// All land, or that of one country; fill by even-odd rule.
QPainterPath landPath();
QPainterPath landPath(const Country &country);

/// The sign of a status, around the origin; none: no partnership. Each differs by its shape, not only by its
/// colour.
QPainterPath mapSign(std::optional<PartnershipStatus> status, double radius);

struct MapMark {
    Coordinates place;
    std::optional<PartnershipStatus> status;
};

/// The world with these marks, for white paper.
QImage drawWorldMap(const QList<MapMark> &marks, const QSize &pixels);

/// The part of the world around a place, its country set off, with one mark.
QImage drawPlaceMap(const Coordinates &place, const Country &country, const QSize &pixels);

} // namespace weltkontor
