// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfcanvas.h"

#include "report/pdftext.h"

#include <QUrl>

namespace weltkontor
{
namespace
{

constexpr QRgb black = 0xff000000;

QByteArray components(QRgb colour)
{
    return pdf::number(qRed(colour) / 255.0) + ' ' + pdf::number(qGreen(colour) / 255.0) + ' ' +
           pdf::number(qBlue(colour) / 255.0);
}

QByteArray artifactProperties(ArtifactKind kind)
{
    switch (kind) {
    case ArtifactKind::Layout:
        break;
    case ArtifactKind::Header:
        return "<</Type/Pagination/Subtype/Header/Attached[/Top]>>";
    case ArtifactKind::Footer:
        return "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>";
    }
    return "<</Type/Layout>>";
}

} // namespace

PdfCanvas::PdfCanvas(QIODevice &device, const PdfMetadata &metadata)
    : m_writer(device)
    , m_structure(m_writer)
    , m_metadata(metadata)
    , m_resources(m_writer.allocate())
    , m_pageTree(m_writer.allocate())
{
}

PdfCanvas::~PdfCanvas() = default;

void PdfCanvas::beginPage(const QSizeF &size)
{
    m_size = size;
    m_content.clear();
    m_annotations.clear();
    m_fillColour = m_strokeColour = black;
    m_pages.push_back(m_writer.allocate());
    m_structure.beginPage(m_pages.back());
}

void PdfCanvas::endPage()
{
    endContent();
    const int key = m_structure.endPage();
    const int content = m_writer.allocate();
    m_writer.writeStream(content, {}, m_content);
    QByteArray page = "<</Type/Page/Parent " + pdf::reference(m_pageTree) + "/MediaBox[0 0 " +
                      pdf::number(m_size.width()) + ' ' + pdf::number(m_size.height()) + "]/Resources " +
                      pdf::reference(m_resources) + "/Contents " + pdf::reference(content) + "/Tabs/S";
    if (key >= 0)
        page += "/StructParents " + QByteArray::number(key);
    if (!m_annotations.isEmpty())
        page += "/Annots[" + m_annotations.trimmed() + ']';
    m_writer.writeObject(m_pages.back(), page + ">>");
}

void PdfCanvas::openElement(const Element &element)
{
    Q_ASSERT(!m_isInArtifact);
    endContent();
    m_structure.open(element);
}

void PdfCanvas::closeElement()
{
    Q_ASSERT(!m_isInArtifact);
    endContent();
    m_structure.close();
}

int PdfCanvas::suspendElement()
{
    endContent();
    return m_structure.suspend();
}

void PdfCanvas::resumeElement(int element)
{
    endContent();
    m_structure.resume(element);
}

void PdfCanvas::beginArtifact(ArtifactKind kind)
{
    Q_ASSERT(!m_isInArtifact);
    endContent();
    m_content += "/Artifact" + artifactProperties(kind) + "BDC\n";
    m_isInArtifact = true;
}

void PdfCanvas::endArtifact()
{
    m_content += "EMC\n";
    m_isInArtifact = false;
}

/// Whatever is painted next belongs to the innermost open element, unless it is an artifact.
void PdfCanvas::beginContent()
{
    if (m_isInArtifact || m_isInContent)
        return;
    Q_ASSERT(m_structure.hasOpenElement());
    const QString &replacement = m_structure.currentElement().replacementText;
    const QByteArray type = m_structure.currentType();
    m_content += '/' + type + "<</MCID " + QByteArray::number(m_structure.addContent());
    if (!replacement.isEmpty())
        m_content += "/ActualText<FEFF" + pdf::hexText(replacement) + '>';
    m_content += ">>BDC\n";
    m_isInContent = true;
}

void PdfCanvas::endContent()
{
    if (m_isInContent)
        m_content += "EMC\n";
    m_isInContent = false;
}

void PdfCanvas::addBookmark(const QString &title, int level, double y)
{
    m_bookmarks.push_back({title, qMax(1, level), m_pages.back(), m_size.height() - y});
}

void PdfCanvas::setColour(QRgb colour, bool isStroke)
{
    QRgb &current = isStroke ? m_strokeColour : m_fillColour;
    if (current == colour)
        return;
    current = colour;
    m_content += components(colour) + (isStroke ? " RG\n" : " rg\n");
}

PdfFont &PdfCanvas::fontOf(const FontFace *face)
{
    std::unique_ptr<PdfFont> &font = m_fonts[face];
    if (!font) {
        font = std::make_unique<PdfFont>(*face, int(m_fontOrder.size()), m_writer.allocate());
        m_fontOrder.push_back(font.get());
    }
    return *font;
}

void PdfCanvas::drawText(const TextRun &run, const QPointF &baseline, QRgb colour)
{
    if (run.glyphs.empty())
        return;
    beginContent();
    setColour(colour, false);
    m_content +=
        pdfTextOperators(run, QPointF(baseline.x(), m_size.height() - baseline.y()), fontOf(run.face));
}

/// The rectangle in PDF's order: left, bottom, width, height.
QByteArray PdfCanvas::flipped(const QRectF &rectangle) const
{
    return pdf::number(rectangle.left()) + ' ' + pdf::number(m_size.height() - rectangle.bottom()) + ' ' +
           pdf::number(rectangle.width()) + ' ' + pdf::number(rectangle.height());
}

void PdfCanvas::fillRectangle(const QRectF &rectangle, QRgb colour)
{
    beginContent();
    setColour(colour, false);
    m_content += flipped(rectangle) + " re f\n";
}

void PdfCanvas::drawLine(const QPointF &from, const QPointF &to, double width, QRgb colour)
{
    beginContent();
    setColour(colour, true);
    m_content += pdf::number(width) + " w " + pdf::number(from.x()) + ' ' +
                 pdf::number(m_size.height() - from.y()) + " m " + pdf::number(to.x()) + ' ' +
                 pdf::number(m_size.height() - to.y()) + " l S\n";
}

int PdfCanvas::writePicture(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGBA8888);
    QByteArray colours;
    QByteArray opacity;
    colours.reserve(image.width() * image.height() * 3);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const char *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            colours.append(line + 4 * x, 3);
            opacity.append(line[4 * x + 3]);
        }
    }
    const QByteArray size = "/Type/XObject/Subtype/Image/Width " + QByteArray::number(image.width()) +
                            "/Height " + QByteArray::number(image.height()) +
                            "/BitsPerComponent 8/ColorSpace";
    QByteArray mask;
    if (picture.hasAlphaChannel()) {
        const int object = m_writer.allocate();
        m_writer.writeStream(object, size + "/DeviceGray", opacity);
        mask = "/SMask " + pdf::reference(object);
    }
    const int object = m_writer.allocate();
    m_writer.writeStream(object, size + "/DeviceRGB" + mask, colours);
    return object;
}

void PdfCanvas::drawPicture(const QRectF &place, const QImage &picture)
{
    if (picture.isNull())
        return;
    beginContent();
    size_t index = 0;
    while (index < m_pictures.size() && m_pictures[index].first != picture.cacheKey())
        ++index;
    if (index == m_pictures.size())
        m_pictures.emplace_back(picture.cacheKey(), writePicture(picture));
    m_content += "q " + pdf::number(place.width()) + " 0 0 " + pdf::number(place.height()) + ' ' +
                 pdf::number(place.left()) + ' ' + pdf::number(m_size.height() - place.bottom()) + " cm /P" +
                 QByteArray::number(qulonglong(index)) + " Do Q\n";
}

void PdfCanvas::addLink(const QRectF &place, const QString &address)
{
    Q_ASSERT(m_structure.hasOpenElement() && m_structure.currentElement().role == ElementRole::Link);
    const int annotation = m_writer.allocate();
    const int key = m_structure.addAnnotation(annotation);
    const double bottom = m_size.height() - place.bottom();
    m_writer.writeObject(annotation,
                         "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + pdf::number(place.left()) +
                             ' ' + pdf::number(bottom) + ' ' + pdf::number(place.right()) + ' ' +
                             pdf::number(bottom + place.height()) + "]/Contents" + pdf::text(address) +
                             "/A<</S/URI/URI" + pdf::ascii(QUrl(address).toEncoded()) + ">>/StructParent " +
                             QByteArray::number(key) + ">>");
    m_annotations += pdf::reference(annotation) + ' ';
}

QByteArray PdfCanvas::resources() const
{
    QByteArray fonts;
    for (const PdfFont *font : m_fontOrder)
        fonts += '/' + font->resourceName() + ' ' + pdf::reference(font->object());
    QByteArray pictures;
    for (size_t i = 0; i < m_pictures.size(); ++i)
        pictures += "/P" + QByteArray::number(qulonglong(i)) + ' ' + pdf::reference(m_pictures[i].second);
    return "<</Font<<" + fonts + ">>/XObject<<" + pictures + ">>>>";
}

/// Returns the number of the outline's object, 0 without a bookmark.
int PdfCanvas::writeOutline()
{
    if (m_bookmarks.empty())
        return 0;
    const int count = int(m_bookmarks.size());
    std::vector<int> objects{m_writer.allocate()}; // the outline itself, then the bookmarks
    for (int i = 0; i < count; ++i)
        objects.push_back(m_writer.allocate());
    const auto level = [this](int i) { return i == 0 ? 0 : m_bookmarks[size_t(i) - 1].level; };
    for (int i = 0; i <= count; ++i) {
        int end = i + 1; // past the last one below this
        int last = 0;
        int children = 0;
        while (end <= count && level(end) > level(i)) {
            if (level(end) == level(i + 1)) {
                last = end;
                ++children;
            }
            ++end;
        }
        QByteArray body = "<<";
        if (i == 0)
            body += "/Type/Outlines";
        if (last)
            body += "/First " + pdf::reference(objects[size_t(i) + 1]) + "/Last " +
                    pdf::reference(objects[size_t(last)]) + "/Count " + QByteArray::number(children);
        if (i > 0) {
            const Bookmark &bookmark = m_bookmarks[size_t(i) - 1];
            int parent = i - 1;
            while (level(parent) >= level(i))
                --parent;
            int previous = i - 1;
            while (previous > parent && level(previous) > level(i))
                --previous;
            body += "/Title" + pdf::text(bookmark.title) + "/Parent " +
                    pdf::reference(objects[size_t(parent)]) + "/Dest[" + pdf::reference(bookmark.page) +
                    "/XYZ null " + pdf::number(bookmark.y) + " null]";
            if (previous > parent)
                body += "/Prev " + pdf::reference(objects[size_t(previous)]);
            if (end <= count && level(end) == level(i))
                body += "/Next " + pdf::reference(objects[size_t(end)]);
        }
        m_writer.writeObject(objects[size_t(i)], body + ">>");
    }
    return objects.front();
}

bool PdfCanvas::finish()
{
    bool isComplete = true;
    for (const PdfFont *font : m_fontOrder)
        isComplete = font->write(m_writer) && isComplete;
    m_writer.writeObject(m_resources, resources());
    QByteArray pages;
    for (const int page : m_pages)
        pages += pdf::reference(page) + ' ';
    m_writer.writeObject(m_pageTree, "<</Type/Pages/Kids[" + pages.trimmed() + "]/Count " +
                                         QByteArray::number(qulonglong(m_pages.size())) + ">>");
    m_structure.finish();
    const int outline = writeOutline();
    const int metadata = m_writer.allocate();
    m_writer.writeStream(metadata, "/Type/Metadata/Subtype/XML", xmpPacket(m_metadata), false);
    const int information = m_writer.allocate();
    m_writer.writeObject(information, informationDictionary(m_metadata));
    const int catalog = m_writer.allocate();
    QByteArray body = "<</Type/Catalog/Pages " + pdf::reference(m_pageTree) + "/StructTreeRoot " +
                      pdf::reference(m_structure.root()) + "/MarkInfo<</Marked true>>/Lang" +
                      pdf::text(m_metadata.language) +
                      "/ViewerPreferences<</DisplayDocTitle true>>/Metadata " + pdf::reference(metadata);
    if (outline)
        body += "/Outlines " + pdf::reference(outline);
    if (m_bookmarks.size() > 1)
        body += "/PageMode/UseOutlines";
    m_writer.writeObject(catalog, body + ">>");
    return m_writer.finish(catalog, information) && isComplete;
}

} // namespace weltkontor
