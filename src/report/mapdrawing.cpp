// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/mapdrawing.h"

#include "domain/worldoutlines.h"

#include <QPainter>

#include <algorithm>

namespace weltkontor
{
namespace
{

constexpr QRgb landColour = 0xffe4e7ea;
constexpr QRgb borderColour = 0xff8d949c;
constexpr QRgb ownColour = 0xffbfd0e4;
constexpr QRgb placeColour = 0xff0a4f9c;
constexpr double regionHeight = 0.42; ///< Of a place's map, about 24 degrees of latitude.

/// North is up.
QPointF onMap(double latitude, double longitude)
{
    const QPointF point = naturalEarthProjection(latitude, longitude);
    return {point.x(), -point.y()};
}

QPainterPath pathOf(const QList<WorldOutlines::Ring> &rings)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const WorldOutlines::Ring &ring : rings) {
        QPolygonF line;
        line.reserve(ring.points.size());
        for (const QPointF &point : ring.points)
            line += onMap(point.y(), point.x());
        path.addPolygon(line);
        path.closeSubpath();
    }
    return path;
}

QRgb colourOf(std::optional<PartnershipStatus> status)
{
    if (!status || *status == PartnershipStatus::Ended)
        return 0xff333840;
    if (*status == PartnershipStatus::Active)
        return 0xff1b6e35;
    return *status == PartnershipStatus::Initiated ? 0xff1a56a8 : 0xff9a4d00;
}

/// Draws the part @p region of the map into the middle of an image.
class MapPainter
{
public:
    MapPainter(const QSize &pixels, const QRectF &region)
        : m_image(pixels, QImage::Format_RGB32)
    {
        m_image.fill(Qt::white);
        const double scale = std::min(pixels.width() / region.width(), pixels.height() / region.height());
        m_transform.translate(pixels.width() / 2.0, pixels.height() / 2.0);
        m_transform.scale(scale, scale);
        m_transform.translate(-region.center().x(), -region.center().y());
    }

    void drawLand(const QPainterPath &land, QRgb colour)
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen border{QColor(borderColour)};
        border.setWidthF(std::max(1.0, m_image.width() / 1200.0));
        border.setCosmetic(true);
        painter.setTransform(m_transform);
        painter.setPen(border);
        painter.setBrush(QColor(colour));
        painter.drawPath(land);
    }

    void drawSign(const QPointF &at, const QPainterPath &sign, QRgb colour)
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(m_transform.map(at));
        painter.setPen(QPen(Qt::white, std::max(1.0, m_image.width() / 800.0)));
        painter.setBrush(QColor(colour));
        painter.drawPath(sign);
    }

    const QImage &image() const { return m_image; }

private:
    QImage m_image;
    QTransform m_transform;
};

} // namespace

QPointF mapPoint(const Coordinates &place)
{
    return onMap(place.latitude(), place.longitude());
}

QRectF wholeMap()
{
    const QRectF bounds = naturalEarthBounds();
    return {bounds.left(), -bounds.bottom(), bounds.width(), bounds.height()};
}

QPainterPath landPath()
{
    return pathOf(WorldOutlines::instance().rings());
}

QPainterPath landPath(const Country &country)
{
    return pathOf(WorldOutlines::instance().ringsOf(country));
}

QPainterPath mapSign(std::optional<PartnershipStatus> status, double radius)
{
    QPainterPath path;
    if (!status) {
        path.addPolygon(QPolygonF({{0, -radius}, {radius, 0}, {0, radius}, {-radius, 0}}));
        path.closeSubpath();
        return path;
    }
    switch (*status) {
    case PartnershipStatus::Active:
        path.addEllipse(QPointF(0, 0), radius * 0.85, radius * 0.85);
        break;
    case PartnershipStatus::Initiated:
        path.addPolygon(QPolygonF({{0, -radius}, {radius, radius * 0.75}, {-radius, radius * 0.75}}));
        path.closeSubpath();
        break;
    case PartnershipStatus::Suspended:
        path.addRect(QRectF(-radius * 0.8, -radius * 0.8, radius * 1.6, radius * 1.6));
        break;
    case PartnershipStatus::Ended: {
        QPainterPath cross;
        cross.moveTo(-radius, -radius);
        cross.lineTo(radius, radius);
        cross.moveTo(radius, -radius);
        cross.lineTo(-radius, radius);
        QPainterPathStroker stroker;
        stroker.setWidth(radius * 0.55);
        path = stroker.createStroke(cross).simplified();
        break;
    }
    }
    return path;
}

QImage drawWorldMap(const QList<MapMark> &marks, const QSize &pixels)
{
    MapPainter painter(pixels, wholeMap());
    painter.drawLand(landPath(), landColour);
    for (const MapMark &mark : marks) {
        if (!mark.place.isEmpty())
            painter.drawSign(mapPoint(mark.place), mapSign(mark.status, pixels.width() / 95.0),
                             colourOf(mark.status));
    }
    return painter.image();
}

QImage drawPlaceMap(const Coordinates &place, const Country &country, const QSize &pixels)
{
    const QPointF centre = mapPoint(place);
    const double width = regionHeight * pixels.width() / pixels.height();
    MapPainter painter(pixels,
                       QRectF(centre.x() - width / 2, centre.y() - regionHeight / 2, width, regionHeight));
    painter.drawLand(landPath(), landColour);
    painter.drawLand(landPath(country), ownColour);
    QPainterPath mark;
    mark.addEllipse(QPointF(0, 0), pixels.width() / 45.0, pixels.width() / 45.0);
    painter.drawSign(centre, mark, placeColour);
    return painter.image();
}

} // namespace weltkontor
