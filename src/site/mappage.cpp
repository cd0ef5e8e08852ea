// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/worldoutlines.h"
#include "site/sitepages.h"

#include <QCoreApplication>
#include <QSet>
#include <QtMath>

#include <algorithm>

namespace weltkontor
{
namespace
{

/// What the world is wide, in units of the drawing.
constexpr int worldWidth = 2000;
/// The map ends here where no partner lies further south: nobody lives there and it would take a sixth of it.
constexpr double usualSouth = -58, usualNorth = 84;

constexpr int regionWidth = 360, regionHeight = 270;

QPoint onWorldMap(double latitude, double longitude)
{
    const QRectF world = naturalEarthBounds();
    const QPointF point = naturalEarthProjection(latitude, longitude);
    const double scale = worldWidth / world.width();
    return {qRound((point.x() - world.left()) * scale), qRound((world.bottom() - point.y()) * scale)};
}

/// "M1 2l3 4-5 6z": a closed line, in small relative steps; empty when it shrinks to nothing.
QString pathOf(const QList<QPoint> &points)
{
    QString path;
    QPoint last;
    int drawn = 0;
    for (const QPoint &point : points) {
        if (drawn > 0 && point == last)
            continue;
        const QPoint step = drawn == 0 ? point : point - last;
        path += drawn == 0   ? QStringLiteral("M%1 %2").arg(step.x()).arg(step.y())
                : drawn == 1 ? QStringLiteral("l%1 %2").arg(step.x()).arg(step.y())
                             : QStringLiteral(" %1 %2").arg(step.x()).arg(step.y());
        last = point;
        ++drawn;
    }
    return drawn < 3 ? QString() : path + u'z';
}

/// The strongest of a partner's relations; none where no partnership is published.
std::optional<PartnershipStatus> statusOf(const PageContext &context, const Partner &partner)
{
    std::optional<PartnershipStatus> strongest;
    const auto rank = [](PartnershipStatus status) {
        switch (status) {
        case PartnershipStatus::Active:
            return 0;
        case PartnershipStatus::Initiated:
            return 1;
        case PartnershipStatus::Suspended:
            return 2;
        case PartnershipStatus::Ended:
            break;
        }
        return 3;
    };
    for (const SiteRelation *relation : context.site().relationsOf(partner.id)) {
        if (!strongest || rank(relation->state.status) < rank(*strongest))
            strongest = relation->state.status;
    }
    return strongest;
}

/// The shape of a mark and the words for it.
TemplateData shapeOf(const PageContext &context, std::optional<PartnershipStatus> status)
{
    TemplateData data(TemplateData::type::object);
    data["isActive"] = TemplateData(status == PartnershipStatus::Active);
    data["isInitiated"] = TemplateData(status == PartnershipStatus::Initiated);
    data["isSuspended"] = TemplateData(status == PartnershipStatus::Suspended);
    data["isEnded"] = TemplateData(status == PartnershipStatus::Ended);
    data["isOther"] = TemplateData(!status);
    data["status"] = PageContext::plain(
        status ? statusLabel(*status, context.language())
               : phrase(context.language(), "Site", QT_TRANSLATE_NOOP("Site", "no partnership named")));
    return data;
}

TemplateData markOf(const PageContext &context, const Partner &partner)
{
    TemplateData data = shapeOf(context, statusOf(context, partner));
    data["href"] = PageContext::plain(context.linkTo(RecordRef(partner.id)));
    data["name"] = context.partnerName(partner);
    data["country"] = PageContext::plain(partner.country.name(context.language()));
    data["isOnMap"] = TemplateData(!partner.place.isEmpty());
    if (!partner.place.isEmpty()) {
        const QPoint at = onWorldMap(partner.place.latitude(), partner.place.longitude());
        const bool isRight = at.x() > worldWidth * 2 / 3; // the name would leave the map
        data["x"] = PageContext::plain(QString::number(at.x()));
        data["y"] = PageContext::plain(QString::number(at.y()));
        data["isRight"] = TemplateData(isRight);
        data["textX"] = PageContext::plain(QString::number(isRight ? -28 : 28));
    }
    return data;
}

/// The land of the countries with partners and of all others, and what part of the world is shown.
void addLand(TemplateData &data, const SiteContent &content)
{
    QSet<QString> own;
    double south = usualSouth, north = usualNorth;
    for (const Partner &partner : content.partners) {
        if (partner.place.isEmpty())
            continue;
        own += partner.country.code();
        south = std::min(south, partner.place.latitude() - 3);
        north = std::max(north, partner.place.latitude() + 3);
    }
    QString land, ownLand;
    for (const WorldOutlines::Ring &ring : WorldOutlines::instance().rings()) {
        if (ring.bounds.top() + ring.bounds.height() < south)
            continue;
        QList<QPoint> points;
        for (const QPointF &point : ring.points)
            points += onWorldMap(point.y(), point.x());
        (own.contains(ring.code) ? ownLand : land) += pathOf(points);
    }
    const int top = onWorldMap(north, 0).y();
    data["land"] = PageContext::plain(land);
    data["ownLand"] = PageContext::plain(ownLand);
    data["viewBox"] = PageContext::plain(
        QStringLiteral("0 %1 %2 %3").arg(top).arg(worldWidth).arg(onWorldMap(south, 0).y() - top));
}

/// The part of a closed line on one side of a border (Sutherland and Hodgman): where @p distance is not
/// negative.
template<typename Distance>
QList<QPointF> cut(const QList<QPointF> &points, Distance distance)
{
    QList<QPointF> kept;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF &a = points[(i + points.size() - 1) % points.size()], &b = points[i];
        const double from = distance(a), to = distance(b);
        if ((from < 0) != (to < 0))
            kept += a + (b - a) * (from / (from - to));
        if (to >= 0)
            kept += b;
    }
    return kept;
}

/// A part of the earth so small that its meridians may be parallel.
class Region
{
public:
    Region(const Coordinates &centre, double height)
        : m_centre(centre)
        , m_scale(regionHeight / height)
        , m_narrowing(std::max(0.1, qCos(qDegreesToRadians(centre.latitude()))))
    {
    }

    /// The ring as a path, where it is seen; @p turn of ±360 shows what lies behind 180°.
    QString path(const WorldOutlines::Ring &ring, double turn) const
    {
        // Cut outside the frame, so that no border is drawn along it.
        constexpr double margin = 4;
        const QRectF bounds = QRectF(at(ring.bounds.topLeft(), turn), at(ring.bounds.bottomRight(), turn));
        if (!bounds.normalized().intersects(QRectF(0, 0, regionWidth, regionHeight)))
            return {};
        QList<QPointF> points;
        for (const QPointF &point : ring.points)
            points += at(point, turn);
        points = cut(points, [](const QPointF &p) { return p.x() + margin; });
        points = cut(points, [](const QPointF &p) { return regionWidth + margin - p.x(); });
        points = cut(points, [](const QPointF &p) { return p.y() + margin; });
        points = cut(points, [](const QPointF &p) { return regionHeight + margin - p.y(); });
        QList<QPoint> rounded;
        for (const QPointF &point : std::as_const(points))
            rounded += point.toPoint();
        return pathOf(rounded);
    }

private:
    QPointF at(const QPointF &place, double turn) const
    {
        return {regionWidth / 2.0 + (place.x() + turn - m_centre.longitude()) * m_scale * m_narrowing,
                regionHeight / 2.0 - (place.y() - m_centre.latitude()) * m_scale};
    }

    Coordinates m_centre;
    double m_scale; ///< Units per degree of latitude.
    double m_narrowing;
};

/// How many degrees from south to north show the country around the place, within what is still a region.
double regionHeightOf(const Partner &partner)
{
    constexpr double smallest = 12, largest = 36;
    double height = 0;
    for (const WorldOutlines::Ring &ring : WorldOutlines::instance().ringsOf(partner.country))
        height = std::max(height, ring.bounds.height());
    return std::clamp(height * 1.4, smallest, largest);
}

} // namespace

TemplateData regionMap(const PageContext &context, const Partner &partner)
{
    if (partner.place.isEmpty())
        return TemplateData(false);
    const Region region(partner.place, regionHeightOf(partner));
    QString land, own;
    for (const WorldOutlines::Ring &ring : WorldOutlines::instance().rings()) {
        for (const double turn : {-360.0, 0.0, 360.0})
            (ring.code == partner.country.code() ? own : land) += region.path(ring, turn);
    }
    const QString name = partner.name.inOrOther(context.language());
    const QString country = partner.country.name(context.language());
    TemplateData data(TemplateData::type::object);
    data["width"] = PageContext::plain(QString::number(regionWidth));
    data["height"] = PageContext::plain(QString::number(regionHeight));
    data["land"] = PageContext::plain(land);
    data["country"] = PageContext::plain(own);
    data["x"] = PageContext::plain(QString::number(regionWidth / 2));
    data["y"] = PageContext::plain(QString::number(regionHeight / 2));
    data["alt"] = PageContext::plain(
        country.isEmpty()
            ? phrase(context.language(), "Site", QT_TRANSLATE_NOOP("Site", "Map of the region around %1"))
                  .arg(name)
            : phrase(context.language(), "Site",
                     QT_TRANSLATE_NOOP("Site", "Map of the region around %1 (%2)"))
                  .arg(name, country));
    return data;
}

PageDraft mapPage(const PageContext &context)
{
    PageDraft draft{QStringLiteral("map"),
                    pageTitle(SitePage::Map, context.language()),
                    {},
                    TemplateData(TemplateData::type::object)};
    TemplateData partners(TemplateData::type::list), marks(TemplateData::type::list),
        legend(TemplateData::type::list);
    QSet<int> statuses;
    const auto byName = context.site().partnersByName(context.language());
    for (const Partner *partner : byName) {
        const auto status = statusOf(context, *partner);
        statuses += status ? int(*status) : -1;
        partners.push_back(markOf(context, *partner));
        if (!partner->place.isEmpty())
            marks.push_back(markOf(context, *partner));
    }
    using Status = PartnershipStatus;
    for (const auto &status :
         {std::optional(Status::Active), std::optional(Status::Initiated), std::optional(Status::Suspended),
          std::optional(Status::Ended), std::optional<Status>()}) {
        if (statuses.contains(status ? int(*status) : -1))
            legend.push_back(shapeOf(context, status));
    }
    addLand(draft.data, context.site().content());
    PageContext::setList(draft.data, "partners", std::move(partners));
    PageContext::setList(draft.data, "marks", std::move(marks));
    PageContext::setList(draft.data, "legend", std::move(legend));
    return draft;
}

} // namespace weltkontor
