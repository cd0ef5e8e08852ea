// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/deskoverview.h"

#include <QPainterPath>
#include <QWidget>

namespace weltkontor
{

/// Of the sign of a status on the screen, see mapSign().
QColor mapSignColour(std::optional<PartnershipStatus> status, const QPalette &palette);

/// "Kraków, active": a place in words, in @p language.
QString mapPlaceText(const DeskPlace &place, Language language);

/**
 * Partners on the map of the world (Natural Earth projection).
 *
 * The arrow keys go to the next partner in that direction, Enter opens it; plus and minus, the wheel and
 * dragging show more or less of the world, 0 all of it. Screen readers see a list of the partners.
 */
class WorldMap final : public QWidget
{
    Q_OBJECT

public:
    explicit WorldMap(QWidget *parent = nullptr);

    /// The current place stays current where it is still among them.
    void setPlaces(const QList<DeskPlace> &places);
    const QList<DeskPlace> &places() const { return m_places; }

    /// -1: none.
    int current() const { return m_current; }
    void setCurrent(int index);

    double zoom() const { return m_zoom; }
    void zoomBy(double factor, const QPointF &around);
    void zoomBy(double factor) { zoomBy(factor, QPointF(rect().center())); }
    void showAll();

    /// Where the sign of a place is painted, in the widget's coordinates.
    QPointF positionOf(int index) const;
    /// The place whose sign is there; -1 without.
    int placeAt(const QPointF &position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void openRequested(const weltkontor::RecordRef &partner);
    void currentChanged(int index);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// From the map's own units to the widget's.
    QTransform transform() const;
    double scale() const;
    double signRadius() const;
    void keepInside();
    void step(int dx, int dy);
    void pan(const QPointF &pixels);
    void paintSigns(QPainter &painter);

    QPainterPath m_land; ///< In the map's units, y downwards.
    QList<DeskPlace> m_places;
    QList<QPointF> m_points; ///< Of the places, in the map's units.
    QPointF m_centre;
    double m_zoom = 1;
    int m_current = -1;
    QPointF m_pressed;
    bool m_isDragging = false;
};

} // namespace weltkontor
