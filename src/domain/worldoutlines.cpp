// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/worldoutlines.h"

#include <QFile>
#include <QtMath>

#include <algorithm>

namespace weltkontor
{

namespace
{

/// Empty when the line is not one of outlines.tsv.
WorldOutlines::Ring ringOf(const QByteArray &line)
{
    WorldOutlines::Ring ring;
    const qsizetype tab = line.indexOf('\t');
    const QList<QByteArray> numbers = line.mid(tab + 1).split(' ');
    if (tab != 2 || numbers.size() < 6 || numbers.size() % 2 != 0)
        return ring;
    ring.code = QString::fromLatin1(line.first(tab));
    int x = 0, y = 0;
    double west = 180, east = -180, south = 90, north = -90;
    for (qsizetype i = 0; i < numbers.size(); i += 2) {
        x += numbers[i].toInt();
        y += numbers[i + 1].toInt();
        const QPointF point(x / 100.0, y / 100.0);
        if (qAbs(point.x()) > 180 || qAbs(point.y()) > 90)
            return {};
        ring.points += point;
        west = std::min(west, point.x());
        east = std::max(east, point.x());
        south = std::min(south, point.y());
        north = std::max(north, point.y());
    }
    ring.bounds = QRectF(QPointF(west, south), QPointF(east, north));
    return ring;
}

/// By the even-odd rule: how often a line to the east crosses the ring.
bool isOddlyCrossed(const QList<QPointF> &points, const QPointF &place)
{
    bool isInside = false;
    for (qsizetype i = 0, j = points.size() - 1; i < points.size(); j = i++) {
        const QPointF &a = points[i], &b = points[j];
        if ((a.y() > place.y()) != (b.y() > place.y()) &&
            place.x() < (b.x() - a.x()) * (place.y() - a.y()) / (b.y() - a.y()) + a.x())
            isInside = !isInside;
    }
    return isInside;
}

} // namespace

QPointF naturalEarthProjection(double latitude, double longitude)
{
    const double phi = qDegreesToRadians(std::clamp(latitude, -90.0, 90.0));
    const double lambda = qDegreesToRadians(std::clamp(longitude, -180.0, 180.0));
    const double phi2 = phi * phi, phi4 = phi2 * phi2;
    // The polynomials of the paper: Šavrič, Jenny, Patterson, Petrovič, Hurni (2011), equation 5.
    return {lambda * (0.870700 - 0.131979 * phi2 +
                      phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4))),
            phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4)))};
}

QRectF naturalEarthBounds()
{
    const double width = naturalEarthProjection(0, 180).x(), height = naturalEarthProjection(90, 0).y();
    return QRectF(-width, -height, 2 * width, 2 * height);
}

const WorldOutlines &WorldOutlines::instance()
{
    static const WorldOutlines outlines = [] {
        QFile file(QStringLiteral(":/weltkontor/map/outlines.tsv.z"));
        return WorldOutlines(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return outlines;
}

WorldOutlines::WorldOutlines(const QByteArray &compressed)
{
    const QList<QByteArray> lines = qUncompress(compressed).split('\n');
    for (const QByteArray &line : lines) {
        Ring ring = ringOf(line);
        if (!ring.points.isEmpty())
            m_rings += std::move(ring);
    }
}

QList<WorldOutlines::Ring> WorldOutlines::ringsOf(const Country &country) const
{
    QList<Ring> found;
    std::copy_if(m_rings.cbegin(), m_rings.cend(), std::back_inserter(found),
                 [code = country.code()](const Ring &ring) { return ring.code == code; });
    return found;
}

QString WorldOutlines::countryAt(const Coordinates &place) const
{
    if (place.isEmpty())
        return {};
    const QPointF point(place.longitude(), place.latitude());
    // A country's further rings are islands or holes: an odd number of rings around the place is land.
    for (qsizetype i = 0; i < m_rings.size();) {
        const QString &code = m_rings[i].code;
        bool isInside = false;
        for (; i < m_rings.size() && m_rings[i].code == code; ++i)
            isInside = isOddlyCrossed(m_rings[i].points, point) != isInside;
        if (isInside)
            return code;
    }
    return {};
}

} // namespace weltkontor
