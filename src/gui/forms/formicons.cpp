// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/formicons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QWidget>

namespace weltkontor
{
namespace
{

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5f;
}

QColor colourOf(FormSign sign, const QPalette &palette)
{
    switch (sign) {
    case FormSign::Error:
        return errorColour(palette);
    case FormSign::Warning:
        return warningColour(palette);
    case FormSign::Changed:
        return palette.color(QPalette::Active, QPalette::Highlight);
    default:
        return palette.color(QPalette::Active, QPalette::WindowText);
    }
}

/// A stroke and a point, on a canvas of 16 × 16: "!", or "i" when upside down.
void drawMark(QPainter &painter, double top, double bottom, bool pointFirst)
{
    painter.setPen(QPen(painter.brush().color(), 1.7, Qt::SolidLine, Qt::RoundCap));
    const double gap = 3.2;
    if (pointFirst) {
        painter.drawPoint(QPointF(8, top));
        painter.drawLine(QPointF(8, top + gap), QPointF(8, bottom));
    } else {
        painter.drawLine(QPointF(8, top), QPointF(8, bottom - gap));
        painter.drawPoint(QPointF(8, bottom));
    }
}

void drawSign(QPainter &painter, FormSign sign, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (sign) {
    case FormSign::Error:
    case FormSign::Information:
        painter.drawEllipse(QPointF(8, 8), 6.6, 6.6);
        painter.setBrush(colour);
        drawMark(painter, 4.8, 11.2, sign == FormSign::Information);
        break;
    case FormSign::Warning:
        painter.drawPolygon(QPolygonF({{8, 1.8}, {14.8, 14}, {1.2, 14}}));
        painter.setBrush(colour);
        drawMark(painter, 6.2, 11.9, false);
        break;
    case FormSign::Changed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(8, 8), 3.6, 3.6);
        break;
    case FormSign::Open:
        painter.drawPolyline(QPolygonF({{8, 3.5}, {3, 3.5}, {3, 13}, {12.5, 13}, {12.5, 8}}));
        painter.drawPolyline(QPolygonF({{9.8, 2.2}, {13.8, 2.2}, {13.8, 6.2}}));
        painter.drawLine(QPointF(13.5, 2.5), QPointF(8, 8));
        break;
    case FormSign::Write:
        painter.drawRoundedRect(QRectF(1.8, 3.5, 12.4, 9), 1, 1);
        painter.drawPolyline(QPolygonF({{2.2, 4.2}, {8, 8.8}, {13.8, 4.2}}));
        break;
    }
}

QColor mixed(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(a.redF() * part + b.redF() * (1 - part),
                            a.greenF() * part + b.greenF() * (1 - part),
                            a.blueF() * part + b.blueF() * (1 - part));
}

QPixmap drawn(FormSign sign, const QWidget &widget, const QColor &colour)
{
    const int side = qMax(14, widget.fontMetrics().ascent() + 2);
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.scale(side / 16.0, side / 16.0);
    drawSign(painter, sign, colour);
    return pixmap;
}

} // namespace

QPixmap signPixmap(FormSign sign, const QWidget &widget)
{
    return drawn(sign, widget, colourOf(sign, widget.palette()));
}

QIcon signIcon(FormSign sign, const QWidget &widget)
{
    QIcon icon(signPixmap(sign, widget));
    icon.addPixmap(drawn(sign, widget, widget.palette().color(QPalette::HighlightedText)), QIcon::Selected);
    return icon;
}

QColor errorColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x9a, 0x90) : QColor(0xb0, 0x1c, 0x1c);
}

QColor warningColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0xce, 0x70) : QColor(0x7a, 0x4b, 0x00);
}

QColor quietColour(const QPalette &palette)
{
    // Of the active group: the colour is set while a field may be disabled, and stays when it no longer is.
    return mixed(palette.color(QPalette::Active, QPalette::WindowText),
                 palette.color(QPalette::Active, QPalette::Window), 0.72f);
}

void setTextColour(QWidget &widget, const QColor &colour)
{
    QPalette palette = widget.palette();
    if (palette.color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::Active, QPalette::WindowText, colour);
    palette.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    widget.setPalette(palette);
}

} // namespace weltkontor
