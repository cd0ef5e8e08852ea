// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paintercanvas.h"

#include "report/fontface.h"

#include <QGlyphRun>
#include <QPainter>

namespace weltkontor
{

PainterCanvas::PainterCanvas(QPainter &painter, double unitsPerPoint)
    : m_painter(painter)
    , m_scale(unitsPerPoint)
{
}

void PainterCanvas::beginPage(const QSizeF &size)
{
    m_painter.save();
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                             QPainter::SmoothPixmapTransform);
    m_painter.setClipRect(QRectF(QPointF(0, 0), size * m_scale), Qt::IntersectClip);
}

void PainterCanvas::endPage()
{
    m_painter.restore();
}

void PainterCanvas::drawText(const TextRun &run, const QPointF &baseline, QRgb colour)
{
    // The font is taken in its size on the device, so that its outlines are as fine as the device is.
    const double pixelSize = run.size * m_scale;
    const double perUnit = pixelSize / run.face->unitsPerEm();
    QList<quint32> glyphs;
    QList<QPointF> positions;
    double pen = 0;
    for (const Glyph &glyph : run.glyphs) {
        glyphs.append(glyph.id);
        positions.append(QPointF(pen + glyph.xOffset * perUnit, -glyph.yOffset * perUnit));
        pen += glyph.advance * perUnit;
    }
    QGlyphRun glyphRun;
    glyphRun.setRawFont(run.face->rawFont(pixelSize));
    glyphRun.setGlyphIndexes(glyphs);
    glyphRun.setPositions(positions);
    m_painter.setPen(QColor::fromRgb(colour));
    m_painter.drawGlyphRun(baseline * m_scale, glyphRun);
}

void PainterCanvas::fillRectangle(const QRectF &rectangle, QRgb colour)
{
    m_painter.fillRect(QRectF(rectangle.topLeft() * m_scale, rectangle.size() * m_scale),
                       QColor::fromRgb(colour));
}

void PainterCanvas::drawLine(const QPointF &from, const QPointF &to, double width, QRgb colour)
{
    m_painter.setPen(QPen(QColor::fromRgb(colour), width * m_scale, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from * m_scale, to * m_scale);
}

void PainterCanvas::drawPicture(const QRectF &place, const QImage &picture)
{
    m_painter.drawImage(QRectF(place.topLeft() * m_scale, place.size() * m_scale), picture);
}

} // namespace weltkontor
