// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listlayout.h"

#include "listsamples.h"
#include "report/canvas.h"
#include "report/paintercanvas.h"
#include "report/textrun.h"
#include "support/resultmacros.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace weltkontor;

namespace
{

/// Notes what is painted, page by page, and whether the calls nest as they must.
class RecordingCanvas final : public Canvas
{
public:
    struct Text {
        QString text;
        QRectF place; ///< From the top of the letters to the baseline.
        bool isArtifact = false;
        QList<ElementRole> path; ///< From the outermost element.
    };
    struct Page {
        QSizeF size;
        QList<Text> texts;
        int beginningRows = 0;
        int endingRows = 0;
        int repeatedHeads = 0;
        int heads = 0;
    };

    QList<Page> pages;
    QStringList errors;
    QStringList bookmarks;
    QList<ElementRole> open;

    void beginPage(const QSizeF &size) override { pages.append({size, {}, 0, 0, 0, 0}); }
    void endPage() override
    {
        if (m_isInArtifact)
            errors.append(QStringLiteral("artifact over the end of a page"));
    }
    void openElement(const Element &element) override
    {
        if (m_isInArtifact)
            errors.append(QStringLiteral("element in artifact"));
        open.append(element.role);
        if (element.role == ElementRole::TableRow && !open.contains(ElementRole::TableHead))
            ++pages.last().beginningRows;
        if (element.role == ElementRole::TableHead)
            ++pages.last().heads;
    }
    void closeElement() override
    {
        if (open.isEmpty() || m_isInArtifact) {
            errors.append(QStringLiteral("close without open"));
            return;
        }
        if (open.last() == ElementRole::TableRow && !open.contains(ElementRole::TableHead))
            ++pages.last().endingRows;
        open.removeLast();
    }
    int suspendElement() override
    {
        m_suspended.insert(++m_lastSuspended, open.takeLast());
        return m_lastSuspended;
    }
    void resumeElement(int element) override
    {
        if (!m_suspended.contains(element))
            errors.append(QStringLiteral("resumed what was not suspended"));
        open.append(m_suspended.take(element));
    }
    void beginArtifact(ArtifactKind kind) override
    {
        if (m_isInArtifact)
            errors.append(QStringLiteral("artifact in artifact"));
        m_isInArtifact = true;
        m_artifact = kind;
    }
    void endArtifact() override { m_isInArtifact = false; }
    void addBookmark(const QString &title, int, double) override { bookmarks.append(title); }
    void drawText(const TextRun &run, const QPointF &baseline, QRgb) override
    {
        if (!m_isInArtifact && open.isEmpty())
            errors.append(QStringLiteral("text outside of everything: ") + run.text);
        const bool isHead = m_isInArtifact && m_artifact == ArtifactKind::Header;
        pages.last().repeatedHeads += isHead ? 1 : 0;
        pages.last().texts.append({run.text,
                                   QRectF(baseline.x(), baseline.y() - run.size, run.width, run.size),
                                   m_isInArtifact, open});
    }
    void fillRectangle(const QRectF &rectangle, QRgb) override { checkInside(rectangle); }
    void drawLine(const QPointF &from, const QPointF &to, double, QRgb) override { checkInside({from, to}); }
    void drawPicture(const QRectF &, const QImage &) override {}
    void addLink(const QRectF &place, const QString &) override
    {
        checkInside(place);
        if (open.isEmpty() || open.last() != ElementRole::Link)
            errors.append(QStringLiteral("link outside of a Link element"));
    }

    bool isBalanced() const { return open.isEmpty() && m_suspended.isEmpty() && !m_isInArtifact; }

    /// All content, in order, with nothing between.
    QString content() const
    {
        QString all;
        for (const Page &page : pages) {
            for (const Text &text : page.texts)
                all += text.isArtifact ? QString() : text.text;
        }
        return all;
    }

private:
    void checkInside(const QRectF &rectangle)
    {
        const QRectF paper(QPointF(0, 0), pages.last().size);
        if (!paper.contains(rectangle.topLeft()) || !paper.contains(rectangle.bottomRight()))
            errors.append(QStringLiteral("painted beyond the paper"));
    }

    bool m_isInArtifact = false;
    ArtifactKind m_artifact = ArtifactKind::Layout;
    QMap<int, ElementRole> m_suspended;
    int m_lastSuspended = 0;
};

RecordingCanvas painted(const ListDocument &document, const PageSetup &setup = {})
{
    RecordingCanvas canvas;
    const auto layout = ListLayout::of(document, setup);
    if (!layout)
        canvas.errors.append(layout.error().message);
    else if (!(*layout)->paint(canvas) || canvas.pages.size() != (*layout)->pageCount())
        canvas.errors.append(QStringLiteral("not all pages painted"));
    return canvas;
}

QString withoutSpaces(QString text)
{
    erase_if(text, [](QChar unit) { return unit.isSpace(); });
    return text;
}

/// Rows of different heights, so that page ends fall everywhere.
ListDocument unevenList(int rows)
{
    ListDocument document = sampleList(rows, Language::German);
    int i = 0;
    for (ListGroup &group : document.groups) {
        for (PrintRow &row : group.rows)
            row[4] = ListCell(QStringLiteral("Wort%1 ").arg(i).repeated(1 + (i * i) % 23).trimmed()), ++i;
    }
    return document;
}

} // namespace

class ListLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsPaintedOnceInOrder_data();
    void everyTextIsPaintedOnceInOrder();
    void noRowIsCutAndNoHeadingStandsAlone();
    void columnTitlesStandOnEveryPage();
    void tallRowGoesOverPages();
    void pagesAreNumbered();
    void broadListIsTurnedThenCut();
    void wordsAreNotBroken();
    void rightToLeftCellsStandRight();
    void orderOfMixedDirectionsFollowsTheReader();
    void painterPaintsWhatThePdfHolds();
};

void ListLayoutTest::everyTextIsPaintedOnceInOrder_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 2, 5, 30, 31, 32, 33, 34, 35, 36, 37, 200})
        QTest::addRow("%d rows", rows) << rows;
}

void ListLayoutTest::everyTextIsPaintedOnceInOrder()
{
    QFETCH(int, rows);
    const ListDocument document = unevenList(rows);
    const RecordingCanvas canvas = painted(document);
    QCOMPARE(canvas.errors, QStringList());
    QVERIFY(canvas.isBalanced());

    QString expected = document.office + document.title + document.subtitles.join(QString());
    for (const ListGroup &group : document.groups) {
        expected += group.heading.text;
        for (const PrintColumn &column : document.columns)
            expected += column.title;
        for (const PrintRow &row : group.rows) {
            for (const ListCell &cell : row)
                expected += cell.texts.first().text;
        }
    }
    if (rows == 0)
        expected += document.emptyText;
    QCOMPARE(withoutSpaces(canvas.content()), withoutSpaces(expected));

    QStringList headings{document.title};
    for (const ListGroup &group : document.groups)
        headings.append(group.heading.text);
    QCOMPARE(canvas.bookmarks, headings);
}

void ListLayoutTest::noRowIsCutAndNoHeadingStandsAlone()
{
    for (const int rows : {40, 120, 121, 122, 123, 124}) {
        const RecordingCanvas canvas = painted(unevenList(rows));
        QVERIFY(canvas.pages.size() > 1);
        for (const RecordingCanvas::Page &page : canvas.pages) {
            QCOMPARE(page.beginningRows, page.endingRows);
            const RecordingCanvas::Text *last = nullptr;
            for (const RecordingCanvas::Text &text : page.texts) {
                QVERIFY(QRectF(QPointF(0, 0), page.size).contains(text.place));
                if (!text.isArtifact)
                    last = &text;
            }
            QVERIFY(last);
            QVERIFY2(last->path.contains(ElementRole::TableBody), qPrintable(last->text));
        }
    }
}

void ListLayoutTest::columnTitlesStandOnEveryPage()
{
    const ListDocument document = sampleList(300, Language::German);
    const RecordingCanvas canvas = painted(document);
    QVERIFY(canvas.pages.size() > 3);
    for (const RecordingCanvas::Page &page : canvas.pages) {
        QStringList texts;
        for (const RecordingCanvas::Text &text : page.texts)
            texts.append(text.text);
        for (const PrintColumn &column : document.columns)
            QVERIFY2(texts.contains(column.title), qPrintable(column.title));
        // Either the first row on the page stands below titles that are content, or below repeated ones.
        QVERIFY(page.heads > 0 || page.repeatedHeads >= document.columns.size());
    }
}

void ListLayoutTest::tallRowGoesOverPages()
{
    ListDocument document = sampleList(3, Language::German);
    const QString tall = QStringLiteral("Sehr viel Text. ").repeated(3000).trimmed();
    document.groups[0].rows[0][4] = ListCell(tall);
    const RecordingCanvas canvas = painted(document);
    QCOMPARE(canvas.errors, QStringList());
    QVERIFY(canvas.isBalanced());
    QVERIFY(canvas.pages.size() >= 3);
    QCOMPARE(canvas.pages.first().beginningRows, 1);
    QCOMPARE(canvas.pages.first().endingRows, 0);
    QVERIFY(withoutSpaces(canvas.content()).contains(withoutSpaces(tall)));
    for (const RecordingCanvas::Page &page : canvas.pages) {
        for (const RecordingCanvas::Text &text : page.texts)
            QVERIFY(text.isArtifact || text.place.bottom() < page.size.height() - pagestyle::footerHeight);
    }
}

void ListLayoutTest::pagesAreNumbered()
{
    const RecordingCanvas canvas = painted(sampleList(300, Language::English));
    for (qsizetype i = 0; i < canvas.pages.size(); ++i) {
        const RecordingCanvas::Text &last = canvas.pages.at(i).texts.last();
        QVERIFY(last.isArtifact);
        QCOMPARE(last.text, QStringLiteral("Page %1 of %2").arg(i + 1).arg(canvas.pages.size()));
    }
}

void ListLayoutTest::broadListIsTurnedThenCut()
{
    ListDocument document = sampleList(5, Language::English);
    const auto upright = ListLayout::of(document);
    QVERIFY_RESULT(upright);
    QVERIFY((*upright)->pageSize().height() > (*upright)->pageSize().width());
    PageSetup broad;
    broad.orientation = PageSetup::Orientation::Landscape;
    QVERIFY_RESULT(ListLayout::of(document, broad));
    QVERIFY((*ListLayout::of(document, broad))->pageSize().width() > 800);

    for (int i = 0; i < 3; ++i)
        document.columns.append(sampleColumn(QStringLiteral("Additionalcolumn%1").arg(i)));
    const auto turned = ListLayout::of(document);
    QVERIFY_RESULT(turned);
    QVERIFY((*turned)->pageSize().width() > (*turned)->pageSize().height());
    QCOMPARE((*turned)->notices(), QStringList());

    for (int i = 3; i < 12; ++i)
        document.columns.append(sampleColumn(QStringLiteral("Additionalcolumn%1").arg(i)));
    document.columns.last().isRequired = true;
    const auto cut = ListLayout::of(document);
    QVERIFY_RESULT(cut);
    QCOMPARE((*cut)->notices().size(), 1);
    QVERIFY((*cut)->notices().first().contains(QLatin1String("Additionalcolumn10")));
    QVERIFY(!(*cut)->notices().first().contains(QLatin1String("Additionalcolumn11")));
    const QString content = painted(document).content();
    QVERIFY(content.contains(QLatin1String("Additionalcolumn11")));
    QVERIFY(content.contains((*cut)->notices().first().left(40)));
}

void ListLayoutTest::wordsAreNotBroken()
{
    ListDocument document = sampleList(12, Language::German);
    document.groups[0].rows[0][4] = ListCell(QStringLiteral("Rechtsschutzversicherungsgesellschaften"));
    document.groups[0].rows[0][2] = ListCell(QStringLiteral("Bosnien-Herzegowina-Kommission"));
    QStringList pieces;
    for (const RecordingCanvas::Page &page : painted(document).pages) {
        for (const RecordingCanvas::Text &text : page.texts)
            pieces.append(text.text.split(u' '));
    }
    QVERIFY(pieces.contains(QStringLiteral("Rechtsschutzversicherungsgesellschaften")));
    QVERIFY(pieces.contains(QStringLiteral("Föderation")));
}

void ListLayoutTest::rightToLeftCellsStandRight()
{
    ListDocument document = sampleList(1, Language::German);
    document.groups[0].rows[0][1] = ListCell(QStringLiteral("חיפה"), QStringLiteral("he"));
    document.groups[0].rows[0][0].texts.append({QStringLiteral("עכו"), QStringLiteral("he"), {}});
    const RecordingCanvas canvas = painted(document);
    QMap<QString, QRectF> places;
    for (const RecordingCanvas::Text &text : canvas.pages.first().texts)
        places.insert(text.text.trimmed(), text.place);
    const QRectF hebrew = places.value(QStringLiteral("חיפה"));
    const QRectF title = places.value(QStringLiteral("Eigener Name"));
    const QRectF next = places.value(QStringLiteral("Land"));
    QVERIFY(hebrew.left() > title.left() + 10);
    QVERIFY(qAbs(hebrew.right() + 2 * pagestyle::cellPadding - next.left()) < 1);
    // Below a name that is read from the left it stands at the left.
    QVERIFY(qAbs(places.value(QStringLiteral("עכו")).left() - places.value(QStringLiteral("Name")).left()) <
            1);
}

void ListLayoutTest::orderOfMixedDirectionsFollowsTheReader()
{
    ListDocument document = sampleList(1, Language::German);
    document.groups[0].rows[0][4] = ListCell(QStringLiteral("Haifa חיפה Port"));
    const RecordingCanvas canvas = painted(document);
    QList<RecordingCanvas::Text> texts;
    for (const RecordingCanvas::Text &text : canvas.pages.first().texts) {
        if (!text.text.trimmed().isEmpty() &&
            QStringList{QStringLiteral("Haifa"), QStringLiteral("חיפה"), QStringLiteral("Port")}.contains(
                text.text.trimmed()))
            texts.append(text);
    }
    QCOMPARE(texts.size(), 3);
    QVERIFY(texts.at(0).place.right() <= texts.at(1).place.left() + 0.1);
    QVERIFY(texts.at(1).place.right() <= texts.at(2).place.left() + 0.1);
    QVERIFY(texts.at(2).place.left() - texts.at(1).place.right() < 4); // one space
}

void ListLayoutTest::painterPaintsWhatThePdfHolds()
{
    const auto layout = ListLayout::of(sampleList(60, Language::German));
    QVERIFY_RESULT(layout);
    const double zoom = 2;
    const QSizeF size = (*layout)->pageSize();
    RecordingCanvas recorded;
    QVERIFY((*layout)->paint(recorded));
    for (int page = 0; page < (*layout)->pageCount(); ++page) {
        QImage image((size * zoom).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PainterCanvas canvas(painter, zoom);
        (*layout)->paintPage(page, canvas);
        painter.end();
        const auto darkness = [&](const QRectF &place) {
            int dark = 0;
            const QRect pixels = QRectF(place.topLeft() * zoom, place.size() * zoom).toRect() & image.rect();
            for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
                for (int x = pixels.left(); x <= pixels.right(); ++x)
                    dark += qGray(image.pixel(x, y)) < 140 ? 1 : 0;
            }
            return dark;
        };
        for (const RecordingCanvas::Text &text : recorded.pages.at(page).texts)
            QVERIFY2(text.text.trimmed().isEmpty() || darkness(text.place) > 0, qPrintable(text.text));
        const QMarginsF margins = pagestyle::portraitMargins;
        QCOMPARE(darkness(QRectF(0, 0, margins.left() - 1, size.height())), 0);
        QCOMPARE(darkness(QRectF(size.width() - margins.right() + 1, 0, margins.right() - 2, size.height())),
                 0);
        QCOMPARE(darkness(QRectF(0, 0, size.width(), margins.top() - 1)), 0);
    }
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    ListLayoutTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_listlayout.moc"
