// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/addresslabels.h"

#include "domain/contact.h"
#include "listsamples.h"
#include "report/labellayout.h"
#include "report/listreport.h"
#include "report/textcanvas.h"
#include "support/resultmacros.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace weltkontor;

namespace
{

constexpr double millimetre = 72 / 25.4;
const QDate today(2026, 11, 24);

Country country(const char *code)
{
    return Country::fromCode(QString::fromLatin1(code)).valueOr(Country());
}

void addContact(ListRecords &records, const char *family, const char *city, const char *land, bool hasBasis)
{
    Contact contact;
    contact.id.value = records.of(RecordType::Contact).size() + 1;
    contact.salutation = Salutation::Mr;
    contact.givenName = QStringLiteral("Jan");
    contact.familyName = QString::fromUtf8(family);
    contact.street = city ? QStringLiteral("Hauptstraße 1") : QString();
    contact.postalCode = city ? QStringLiteral("01234") : QString();
    contact.city = QString::fromUtf8(city);
    contact.country = country(land);
    records.ofType[RecordType::Contact] += Record::from(contact);
    if (!hasBasis)
        return;
    ProcessingBasis basis;
    basis.id = {contact.id.value};
    basis.contact = contact.id;
    records.ofType[RecordType::ProcessingBasis] += Record::from(basis);
}

ListRecords sampleRecords()
{
    ListRecords records;
    records.home = country("DE");
    addContact(records, "Weiß", "Dresden", "DE", true);
    addContact(records, "Kowalski", "Kraków", "PL", true);
    addContact(records, "Ohne-Anschrift", nullptr, "", true);
    addContact(records, "Ohne-Grundlage", "Köln", "DE", false);
    return records;
}

ListParameters parameters()
{
    ListParameters parameters;
    parameters.date = today;
    return parameters;
}

PrintableList labels()
{
    return *printableList(QStringLiteral("labels"));
}

LabelDocument documentOf(const QList<QStringList> &texts, const QString &sheet = QStringLiteral("3x8"))
{
    LabelDocument document;
    document.title = QStringLiteral("Labels");
    document.sheet = *labelSheet(sheet);
    document.labels = texts;
    document.date = today;
    return document;
}

/// Where ink of a text was put, in points.
class BoundsCanvas : public Canvas
{
public:
    QList<QPointF> baselines;
    QList<double> ends, sizes;
    int pages = 0;

    void beginPage(const QSizeF &) override { ++pages; }
    void endPage() override {}
    void openElement(const Element &) override {}
    void closeElement() override {}
    int suspendElement() override { return 0; }
    void resumeElement(int) override {}
    void beginArtifact(ArtifactKind) override {}
    void endArtifact() override {}
    void addBookmark(const QString &, int, double) override {}
    void drawText(const TextRun &run, const QPointF &baseline, QRgb) override
    {
        baselines += baseline;
        ends += baseline.x() + run.width;
        sizes += run.size;
    }
    void fillRectangle(const QRectF &, QRgb) override {}
    void drawLine(const QPointF &, const QPointF &, double, QRgb) override {}
    void drawPicture(const QRectF &, const QImage &) override {}
    void addLink(const QRectF &, const QString &) override {}
};

} // namespace

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsLieOnTheirPaper_data();
    void sheetsLieOnTheirPaper();
    void gridsOfOnesOwn_data();
    void gridsOfOnesOwn();
    void addressesAreLabels();
    void firstLabelCanBeAnother();
    void textsKeepTheirDistance_data();
    void textsKeepTheirDistance();
    void labelsAreAnAccessibleFile();
    void previewSaysWhatStandsThere();
};

void LabelsTest::sheetsLieOnTheirPaper_data()
{
    QTest::addColumn<QString>("name");
    for (const LabelSheet &sheet : labelSheets())
        QTest::newRow(qPrintable(sheet.name)) << sheet.name;
}

void LabelsTest::sheetsLieOnTheirPaper()
{
    QFETCH(QString, name);
    const auto sheet = labelSheet(name);
    QVERIFY_RESULT(sheet);
    const QRectF paper(QPointF(), sheet->paper + QSizeF(0.1, 0.1));
    for (int position = 0; position < sheet->count(); ++position) {
        const QRectF label(sheet->corner(position), sheet->label);
        QVERIFY(paper.contains(label));
        for (int other = 0; other < position; ++other)
            QVERIFY(
                !label.adjusted(0.1, 0.1, -0.1, -0.1).intersects(QRectF(sheet->corner(other), sheet->label)));
    }
    // The sheet lies in the middle: as much paper on the right as on the left, below as above.
    const QPointF last = sheet->corner(sheet->count() - 1);
    QVERIFY(qAbs(paper.width() - last.x() - sheet->label.width() - sheet->first.x()) < millimetre);
    QVERIFY(qAbs(paper.height() - last.y() - sheet->label.height() - sheet->first.y()) < millimetre);
}

void LabelsTest::gridsOfOnesOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("in the middle") << "3x7:60x38" << true;
    QTest::newRow("with edges") << "2x5:90x50:12x15" << true;
    QTest::newRow("with gaps") << "2x5:90x50:12x15:2.5x3" << true;
    QTest::newRow("too wide") << "3x7:80x38" << false;
    QTest::newRow("too high with its gaps") << "3x7:60x38:12x15:0x3" << false;
    QTest::newRow("no room for an address") << "10x20:15x9" << false;
    QTest::newRow("no column") << "0x7:60x38" << false;
    QTest::newRow("no grid") << "herma" << false;
    QTest::newRow("half a grid") << "3x6" << false;
}

void LabelsTest::gridsOfOnesOwn()
{
    QFETCH(QString, text);
    QFETCH(bool, fits);
    const auto sheet = labelSheet(text);
    QCOMPARE(sheet.isOk(), fits);
    if (!fits) {
        QVERIFY_ERROR(sheet, Invalid);
        QVERIFY(sheet.error().message.contains(text));
    }
    const auto edges = labelSheet(QStringLiteral("2x5:90x50:12x15:2.5x3"));
    QVERIFY(qAbs(edges->corner(3).x() - (12 + 92.5) * millimetre) < 0.01);
    QVERIFY(qAbs(edges->corner(3).y() - (15 + 53) * millimetre) < 0.01);
}

void LabelsTest::addressesAreLabels()
{
    const auto document = addressLabels(labels(), sampleRecords(), parameters());
    QVERIFY_RESULT(document);
    QCOMPARE(document->labels.size(), 2);
    QCOMPARE(document->labels[0],
             (QStringList{QStringLiteral("Herrn Jan Kowalski"), QStringLiteral("Hauptstraße 1"),
                          QStringLiteral("01234 KRAKÓW"), QStringLiteral("POLEN")}));
    QCOMPARE(document->labels[1],
             (QStringList{QStringLiteral("Herrn Jan Weiß"), QStringLiteral("Hauptstraße 1"),
                          QStringLiteral("01234 Dresden")}));
    const QString notices = document->notices.join(u'\n');
    QVERIFY2(notices.contains(QStringLiteral("1 Kontakt ohne Postanschrift")), qPrintable(notices));
    QVERIFY2(notices.contains(QStringLiteral("1 Kontakt wurde weggelassen")), qPrintable(notices));
    ListParameters all = parameters();
    all.withoutBasis = WithoutBasis::Mark;
    QCOMPARE(addressLabels(labels(), sampleRecords(), all)->labels.size(), 3);
}

void LabelsTest::firstLabelCanBeAnother()
{
    QList<QStringList> texts;
    for (int i = 0; i < 30; ++i)
        texts += QStringList{QStringLiteral("Label %1").arg(i)};
    LabelDocument document = documentOf(texts);
    const auto whole = LabelLayout::of(document);
    QVERIFY_RESULT(whole);
    QCOMPARE((*whole)->pageCount(), 2);
    document.firstPosition = 20;
    const auto begun = LabelLayout::of(document);
    QVERIFY_RESULT(begun);
    QCOMPARE((*begun)->pageCount(), 3); // 4 + 24 + 2
    BoundsCanvas canvas;
    (*begun)->paintPage(0, canvas);
    QCOMPARE(canvas.baselines.size(), 4);
    const QRectF twentyFirst(document.sheet.corner(20), document.sheet.label);
    QVERIFY(twentyFirst.contains(canvas.baselines.first()));
    QCOMPARE((*begun)->rowCount(), 30);
    document.firstPosition = 24;
    QVERIFY_ERROR(LabelLayout::of(document), Invalid);
    document.firstPosition = -1;
    QVERIFY_ERROR(LabelLayout::of(document), Invalid);
}

void LabelsTest::textsKeepTheirDistance_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<bool>("fits");
    const QString name = QStringLiteral("Herrn Dr. Karl von Berg");
    QTest::newRow("usual") << QStringList{name, QStringLiteral("Hauptstraße 1"),
                                          QStringLiteral("40213 Düsseldorf")}
                           << true;
    QTest::newRow("six long lines") << QStringList(6, QStringLiteral("Landeshauptstadt Düsseldorf, Amt 01"))
                                    << true;
    QTest::newRow("a long line") << QStringList{QStringLiteral(
                                                    "Ministerium für Bundes- und Europaangelegen"
                                                    "heiten, Internationales sowie Medien des Landes "
                                                    "Nordrhein-Westfalen"),
                                                name}
                                 << true;
    QTest::newRow("a word without end") << QStringList{QString(200, u'W')} << true;
    QTest::newRow("too much") << QStringList(6, QString(300, u'W')) << false;
}

void LabelsTest::textsKeepTheirDistance()
{
    QFETCH(QStringList, lines);
    QFETCH(bool, fits);
    for (const QString &sheet : {QStringLiteral("3x8"), QStringLiteral("2x7")}) {
        const LabelDocument document = documentOf({lines}, sheet);
        const auto layout = LabelLayout::of(document);
        QVERIFY_RESULT(layout);
        QCOMPARE((*layout)->notices().isEmpty(), fits);
        BoundsCanvas canvas;
        (*layout)->paintPage(0, canvas);
        const QRectF label(document.sheet.corner(0), document.sheet.label);
        const double distance = 3 * millimetre;
        for (qsizetype i = 0; i < canvas.baselines.size(); ++i) {
            QVERIFY(canvas.baselines[i].x() > label.left() + distance);
            QVERIFY(canvas.ends[i] < label.right() - distance + 0.01);
            QVERIFY(canvas.sizes[i] >= 6);
            if (fits) {
                QVERIFY(canvas.baselines[i].y() - canvas.sizes[i] > label.top() + distance);
                QVERIFY(canvas.baselines[i].y() < label.bottom() - distance);
            }
        }
    }
}

void LabelsTest::labelsAreAnAccessibleFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("labels.pdf"));
    const FixedClock clock(QDateTime::fromSecsSinceEpoch(1764000000));
    for (const int count : {0, 1, 12, 1000}) {
        QList<QStringList> texts;
        for (int i = 0; i < count; ++i)
            texts += QStringList{QStringLiteral("Żółkiew %1").arg(i), QStringLiteral("大阪"),
                                 QStringLiteral("01234 KRAKÓW"), QStringLiteral("POLEN")};
        const auto rendered = renderPdf(documentOf(texts), path, clock);
        QVERIFY_RESULT(rendered);
        QCOMPARE(rendered->rows, count);
        const ToolResult checked = checkPdf(path);
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
    }
}

void LabelsTest::previewSaysWhatStandsThere()
{
    const auto layout = LabelLayout::of(documentOf(
        {{QStringLiteral("Frau Ada Beispiel"), QStringLiteral("חיפה")}, {QStringLiteral("Herrn Jan Weiß")}}));
    QVERIFY_RESULT(layout);
    TextCanvas canvas;
    (*layout)->paintPage(0, canvas);
    QCOMPARE(canvas.text(), QStringLiteral("Frau Ada Beispiel חיפה\nHerrn Jan Weiß"));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    LabelsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_labels.moc"
