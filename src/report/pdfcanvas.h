// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/canvas.h"
#include "report/pdffont.h"
#include "report/pdfmetadata.h"
#include "report/pdfstructure.h"
#include "report/pdfwriter.h"

#include <map>
#include <memory>
#include <vector>

namespace weltkontor
{

/**
 * Writes a tagged PDF 1.7 after ISO 14289-1 (PDF/UA-1), page by page.
 *
 * Memory holds the open elements, one page, and what the fonts have shown. The fonts of the runs must live
 * until finish(). One thread.
 */
class PdfCanvas final : public Canvas
{
public:
    /// @p device is open for writing and outlives the canvas.
    PdfCanvas(QIODevice &device, const PdfMetadata &metadata);
    ~PdfCanvas() override;

    void beginPage(const QSizeF &size) override;
    void endPage() override;
    void openElement(const Element &element) override;
    void closeElement() override;
    int suspendElement() override;
    void resumeElement(int element) override;
    void beginArtifact(ArtifactKind kind) override;
    void endArtifact() override;
    void addBookmark(const QString &title, int level, double y) override;
    void drawText(const TextRun &run, const QPointF &baseline, QRgb colour) override;
    void fillRectangle(const QRectF &rectangle, QRgb colour) override;
    void drawLine(const QPointF &from, const QPointF &to, double width, QRgb colour) override;
    void drawPicture(const QRectF &place, const QImage &picture) override;
    void addLink(const QRectF &place, const QString &address) override;

    /// Writes fonts, outline and the tables of the file. All pages, elements and artifacts are closed. False
    /// when the device refused something; nothing may be painted afterwards.
    bool finish();

private:
    struct Bookmark {
        QString title;
        int level = 1;
        int page = 0; ///< Number of the page's object.
        double y = 0;
    };

    void beginContent();
    void endContent();
    void setColour(QRgb colour, bool isStroke);
    PdfFont &fontOf(const FontFace *face);
    QByteArray flipped(const QRectF &rectangle) const;
    int writePicture(const QImage &picture);
    QByteArray resources() const;
    int writeOutline();

    PdfWriter m_writer;
    PdfStructure m_structure;
    PdfMetadata m_metadata;
    int m_resources = 0;
    int m_pageTree = 0;
    std::vector<int> m_pages;
    QSizeF m_size;
    QByteArray m_content;
    QByteArray m_annotations;
    bool m_isInContent = false;
    bool m_isInArtifact = false;
    QRgb m_fillColour = 0;
    QRgb m_strokeColour = 0;
    std::map<const FontFace *, std::unique_ptr<PdfFont>> m_fonts;
    std::vector<PdfFont *>
        m_fontOrder; ///< As they were first shown, so that the file does not depend on addresses.
    std::vector<std::pair<qint64, int>> m_pictures; ///< QImage::cacheKey() and the number of the object.
    std::vector<Bookmark> m_bookmarks;
};

} // namespace weltkontor
