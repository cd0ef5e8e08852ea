// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/canvas.h"

namespace weltkontor
{

/// What a page says, for whoever listens to a preview: a line for each paragraph, heading, row and label, the
/// cells of a row separated by tabs. What is no content is left out.
class TextCanvas final : public Canvas
{
public:
    QString text() const { return m_text.trimmed(); }

    void beginPage(const QSizeF &) override {}
    void endPage() override {}
    void openElement(const Element &element) override;
    void closeElement() override {}
    int suspendElement() override { return 0; }
    void resumeElement(int) override { separate(u'\t'); }
    void beginArtifact(ArtifactKind) override { m_isInArtifact = true; }
    void endArtifact() override { m_isInArtifact = false; }
    void addBookmark(const QString &, int, double) override {}
    void drawText(const TextRun &run, const QPointF &baseline, QRgb colour) override;
    void fillRectangle(const QRectF &, QRgb) override {}
    void drawLine(const QPointF &, const QPointF &, double, QRgb) override {}
    void drawPicture(const QRectF &, const QImage &) override {}
    void addLink(const QRectF &, const QString &) override {}

private:
    void separate(QChar by);

    QString m_text;
    bool m_isInArtifact = false;
};

} // namespace weltkontor
