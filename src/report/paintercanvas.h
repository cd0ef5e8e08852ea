// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/canvas.h"

class QPainter;

namespace weltkontor
{

/**
 * Paints pages with a QPainter, for the preview and for a printer. What only assistive technology sees is not
 * painted: the preview gives that by other means.
 *
 * Pages begin where the painter's origin is. A printer starts each new sheet itself, between endPage() and
 * beginPage(). The fonts of the runs must live as long as the painting.
 */
class PainterCanvas final : public Canvas
{
public:
    /// @p unitsPerPoint are the painter's units in a point: its resolution in dots per inch by 72, times the
    /// zoom.
    PainterCanvas(QPainter &painter, double unitsPerPoint);

    void beginPage(const QSizeF &size) override;
    void endPage() override;
    void openElement(const Element &) override {}
    void closeElement() override {}
    int suspendElement() override { return 0; }
    void resumeElement(int) override {}
    void beginArtifact(ArtifactKind) override {}
    void endArtifact() override {}
    void addBookmark(const QString &, int, double) override {}
    void drawText(const TextRun &run, const QPointF &baseline, QRgb colour) override;
    void fillRectangle(const QRectF &rectangle, QRgb colour) override;
    void drawLine(const QPointF &from, const QPointF &to, double width, QRgb colour) override;
    void drawPicture(const QRectF &place, const QImage &picture) override;
    void addLink(const QRectF &, const QString &) override {}

private:
    QPainter &m_painter;
    double m_scale = 1;
};

} // namespace weltkontor
