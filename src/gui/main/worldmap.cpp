// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/worldmap.h"

#include "base/phrases.h"
#include "report/mapdrawing.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace weltkontor
{
namespace
{

constexpr double closest = 24;
constexpr double keyZoom = 1.5;

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a * (1 - share) + b * share)); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

} // namespace

QColor mapSignColour(std::optional<PartnershipStatus> status, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    if (!status || *status == PartnershipStatus::Ended)
        return palette.color(QPalette::Text);
    switch (*status) {
    case PartnershipStatus::Active:
        return isDark ? QColor(0x6c, 0xc5, 0x7f) : QColor(0x1b, 0x6e, 0x35);
    case PartnershipStatus::Initiated:
        return isDark ? QColor(0x7f, 0xb7, 0xff) : QColor(0x1a, 0x56, 0xa8);
    default:
        return isDark ? QColor(0xff, 0xb4, 0x54) : QColor(0x9a, 0x4d, 0x00);
    }
}

QString mapPlaceText(const DeskPlace &place, Language language)
{
    const QString status =
        place.status ? statusLabel(*place.status, language)
                     : phrase(language, "WorldMap", QT_TRANSLATE_NOOP("WorldMap", "no partnership"));
    return phrase(language, "WorldMap", QT_TRANSLATE_NOOP("WorldMap", "%1, %2")).arg(place.name, status);
}

WorldMap::WorldMap(QWidget *parent)
    : QWidget(parent)
    , m_land(landPath())
    , m_centre(wholeMap().center())
{
    setObjectName(QStringLiteral("worldMap"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WorldMap::setPlaces(const QList<DeskPlace> &places)
{
    const RecordRef kept = m_current >= 0 ? m_places[m_current].partner : RecordRef();
    m_places = places;
    m_points.clear();
    m_current = -1;
    for (qsizetype index = 0; index < m_places.size(); ++index) {
        const Coordinates &place = m_places[index].place;
        m_points += mapPoint(place);
        if (!kept.isNull() && m_places[index].partner == kept)
            m_current = int(index);
    }
    update();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

double WorldMap::scale() const
{
    const QRectF whole = wholeMap();
    const double margin = 2 * signRadius();
    const double fit = std::min((width() - margin) / whole.width(), (height() - margin) / whole.height());
    return std::max(fit, 1.0) * m_zoom;
}

QTransform WorldMap::transform() const
{
    QTransform transform;
    transform.translate(width() / 2.0, height() / 2.0);
    transform.scale(scale(), scale());
    transform.translate(-m_centre.x(), -m_centre.y());
    return transform;
}

double WorldMap::signRadius() const
{
    return fontMetrics().height() * 0.4;
}

QPointF WorldMap::positionOf(int index) const
{
    return transform().map(m_points[index]);
}

int WorldMap::placeAt(const QPointF &position) const
{
    int nearest = -1;
    double distance = signRadius() * 1.6;
    for (int index = 0; index < int(m_points.size()); ++index) {
        const QPointF away = positionOf(index) - position;
        const double one = std::hypot(away.x(), away.y());
        if (one < distance) {
            distance = one;
            nearest = index;
        }
    }
    return nearest;
}

void WorldMap::setCurrent(int index)
{
    if (index == m_current || index >= int(m_places.size()))
        return;
    m_current = index;
    if (index >= 0) {
        // Into sight, as a list scrolls to its current row.
        const double edge = 2 * signRadius();
        const QRectF inside = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
        const QPointF position = positionOf(index);
        const QPointF nearest(
            std::clamp(position.x(), inside.left(), std::max(inside.left(), inside.right())),
            std::clamp(position.y(), inside.top(), std::max(inside.top(), inside.bottom())));
        pan(nearest - position);
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(index);
        QAccessible::updateAccessibility(&focused);
    }
    update();
    Q_EMIT currentChanged(index);
}

void WorldMap::zoomBy(double factor, const QPointF &around)
{
    const QPointF fixed = transform().inverted().map(around);
    m_zoom = std::clamp(m_zoom * factor, 1.0, closest);
    m_centre += fixed - transform().inverted().map(around);
    keepInside();
    update();
    Q_EMIT zoomChanged();
}

void WorldMap::showAll()
{
    m_zoom = 1;
    m_centre = wholeMap().center();
    update();
    Q_EMIT zoomChanged();
}

void WorldMap::pan(const QPointF &pixels)
{
    m_centre -= pixels / scale();
    keepInside();
    update();
}

void WorldMap::keepInside()
{
    const QRectF whole = wholeMap();
    const double halfWidth = width() / scale() / 2;
    const double halfHeight = height() / scale() / 2;
    const auto kept = [](double value, double low, double high) {
        return low > high ? (low + high) / 2 : std::clamp(value, low, high);
    };
    m_centre = {kept(m_centre.x(), whole.left() + halfWidth, whole.right() - halfWidth),
                kept(m_centre.y(), whole.top() + halfHeight, whole.bottom() - halfHeight)};
}

/// The nearest place whose direction is more that of the key than across it.
void WorldMap::step(int dx, int dy)
{
    if (m_places.isEmpty())
        return;
    const QPointF from = m_current >= 0 ? positionOf(m_current) : QPointF(rect().center());
    int best = -1;
    double bestCost = 0;
    for (int index = 0; index < int(m_places.size()); ++index) {
        if (index == m_current)
            continue;
        const QPointF away = positionOf(index) - from;
        const double along = away.x() * dx + away.y() * dy;
        const double across = std::abs(away.x() * dy) + std::abs(away.y() * dx);
        if (m_current >= 0 && (along <= 0 || across > along * 2))
            continue;
        const double cost = m_current >= 0 ? along + 2 * across : std::hypot(away.x(), away.y());
        if (best < 0 || cost < bestCost) {
            best = index;
            bestCost = cost;
        }
    }
    if (best >= 0)
        setCurrent(best);
}

QSize WorldMap::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 70;
    return {width, heightForWidth(width)};
}

QSize WorldMap::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

int WorldMap::heightForWidth(int width) const
{
    return int(width * wholeMap().height() / wholeMap().width());
}

void WorldMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);
    painter.fillRect(rect(), ground);
    painter.save();
    painter.setTransform(transform(), true);
    QPen border(mixed(ground, ink, 0.35));
    border.setCosmetic(true);
    border.setWidthF(0.6);
    painter.setPen(border);
    painter.setBrush(mixed(ground, ink, 0.12));
    painter.drawPath(m_land);
    painter.restore();
    paintSigns(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void WorldMap::paintSigns(QPainter &painter)
{
    const double radius = signRadius();
    const QPen rim(palette().color(QPalette::Base), 1.2);
    for (int index = 0; index < int(m_places.size()); ++index) {
        painter.save();
        painter.translate(positionOf(index));
        painter.setPen(rim);
        painter.setBrush(mapSignColour(m_places[index].status, palette()));
        painter.drawPath(mapSign(m_places[index].status, radius));
        painter.restore();
    }
    if (m_current < 0)
        return;
    const QPointF position = positionOf(m_current);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawEllipse(position, radius * 1.7, radius * 1.7);
    const QString name = m_places[m_current].name;
    QRectF label(QPointF(0, 0),
                 QSizeF(fontMetrics().horizontalAdvance(name) + 8, fontMetrics().height() + 4));
    label.moveCenter(position + QPointF(0, radius * 1.7 + label.height() / 2 + 2));
    label.moveLeft(std::clamp(label.left(), 2.0, std::max(2.0, width() - label.width() - 2)));
    if (label.bottom() > height() - 2)
        label.moveBottom(position.y() - radius * 1.7 - 2);
    painter.fillRect(label, palette().color(QPalette::Base));
    painter.drawText(label, int(Qt::AlignCenter), name);
}

void WorldMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Home:
        return setCurrent(m_places.isEmpty() ? -1 : 0);
    case Qt::Key_End:
        return setCurrent(int(m_places.size()) - 1);
    case Qt::Key_Plus:
        return zoomBy(keyZoom, m_current >= 0 ? positionOf(m_current) : QPointF(rect().center()));
    case Qt::Key_Minus:
        return zoomBy(1 / keyZoom);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            Q_EMIT openRequested(m_places[m_current].partner);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void WorldMap::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_isDragging = false;
    if (const int index = placeAt(event->position()); index >= 0)
        setCurrent(index);
}

void WorldMap::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(placeAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPointF moved = event->position() - m_pressed;
    if (!m_isDragging && moved.manhattanLength() < 6)
        return;
    m_isDragging = true;
    m_pressed = event->position();
    pan(moved);
}

void WorldMap::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = placeAt(event->position());
    if (!m_isDragging && index >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT openRequested(m_places[index].partner);
    m_isDragging = false;
}

void WorldMap::wheelEvent(QWheelEvent *event)
{
    // The page is scrolled by the plain wheel, as everywhere else.
    if (!(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void WorldMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepInside();
}

bool WorldMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = placeAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), mapPlaceText(m_places[index], messageLanguage()), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn && m_current < 0 && !m_places.isEmpty())
        setCurrent(0);
    return QWidget::event(event);
}

} // namespace weltkontor
