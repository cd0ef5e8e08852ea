// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paintercanvas.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"
#include "workflow/reportrun.h"
#include "workflow/samplecity.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace weltkontor;

/**
 * The first page of every list of the sample city, compared with a picture that somebody looked at and found
 * good: tests/fixtures/pages. Letters may be drawn a little differently by another version of FreeType; a
 * line that moved, a column that went or a wrong font is found.
 *
 * WELTKONTOR_UPDATE_PAGES=1 writes the pictures anew; look at each before it is committed. Where a page
 * differs, what it looks like now lies beside the test as NAME.actual.png.
 */
class PrintedPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pageLooksAsItDid_data();
    void pageLooksAsItDid();
    void anotherPageIsNoticed();
    void everyReferenceIsOfAList();

private:
    static constexpr double dotsPerInch = 60;
    /// Pictures are compared by the mean grey of squares of so many dots.
    static constexpr int square = 6;
    static constexpr int greysApart = 36;          ///< Of 255: a square that differs.
    static constexpr double sharePermitted = 0.01; ///< Of the squares that are not white.

    static QDir references()
    {
        return QDir(QStringLiteral(WELTKONTOR_SOURCE_DIR) + QStringLiteral("/tests/fixtures/pages"));
    }
    static QString nameOf(const PrintableList &list, Language language)
    {
        return list.name + u'-' + languageCode(language) + QStringLiteral(".png");
    }

    QImage firstPage(const QString &list, Language language);
    static QList<int> greys(const QImage &picture);
    /// The share of squares with something on them that differ; 1 where the sizes do.
    static double difference(const QImage &one, const QImage &other);

    std::unique_ptr<TestDatabase> m_database;
    qint64 m_partner = 0;
};

void PrintedPagesTest::initTestCase()
{
    m_database = std::make_unique<TestDatabase>(Backend::Sqlite);
    m_database->clock().setNow(QDateTime(QDate(2026, 3, 1), QTime(9, 0)));
    QVERIFY_RESULT(fillWithSample(**m_database));
    const auto partners = RecordReader(**m_database).all(RecordType::Partner);
    QVERIFY_RESULT(partners);
    for (const Record &partner : *partners) {
        if (partner.text(u"name_de") == u"Warschau")
            m_partner = partner.id;
    }
    QVERIFY(m_partner != 0);
}

QImage PrintedPagesTest::firstPage(const QString &list, Language language)
{
    ReportRun::Options options;
    options.list = list;
    options.parameters.language = language;
    options.parameters.from = list == u"anniversaries" ? QDate(2026, 1, 1) : QDate();
    if (list == u"fact_sheet")
        options.parameters.filter = QStringLiteral("id:%1").arg(m_partner);
    const auto document = ReportRun::document(**m_database, options);
    if (!document)
        return {};
    const auto layout = layOut(*document);
    if (!layout)
        return {};
    const double scale = dotsPerInch / 72;
    QImage picture(((*layout)->pageSize() * scale).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    PainterCanvas canvas(painter, scale);
    (*layout)->paintPage(0, canvas);
    painter.end();
    return picture;
}

QList<int> PrintedPagesTest::greys(const QImage &picture)
{
    const QImage small = picture.convertToFormat(QImage::Format_Grayscale8)
                             .scaled(picture.width() / square, picture.height() / square,
                                     Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QList<int> greys;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            greys += qGray(small.pixel(x, y));
    }
    return greys;
}

double PrintedPagesTest::difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull())
        return 1;
    const QList<int> first = greys(one), second = greys(other);
    int filled = 0, different = 0;
    for (qsizetype index = 0; index < first.size(); ++index) {
        filled += first[index] < 250 || second[index] < 250 ? 1 : 0;
        different += std::abs(first[index] - second[index]) > greysApart ? 1 : 0;
    }
    return filled == 0 ? 1 : double(different) / filled;
}

void PrintedPagesTest::pageLooksAsItDid_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<Language>("language");
    for (const PrintableList &list : printableLists()) {
        for (const Language language : allLanguages)
            QTest::addRow("%s", qPrintable(nameOf(list, language))) << list.name << language;
    }
}

void PrintedPagesTest::pageLooksAsItDid()
{
    QFETCH(QString, list);
    QFETCH(Language, language);
    const QString name = nameOf(*printableList(list), language);
    const QImage page = firstPage(list, language);
    QVERIFY(!page.isNull());
    if (!qEnvironmentVariableIsEmpty("WELTKONTOR_UPDATE_PAGES")) {
        QVERIFY(page.convertToFormat(QImage::Format_Grayscale8).save(references().filePath(name)));
        return;
    }
    const QImage reference(references().filePath(name));
    QVERIFY2(!reference.isNull(), qPrintable(name));
    const double apart = difference(page, reference);
    if (apart > sharePermitted)
        page.save(name + QStringLiteral(".actual.png"));
    QVERIFY2(
        apart <= sharePermitted,
        qPrintable(QStringLiteral("%1: %2 of the squares differ, see %1.actual.png").arg(name).arg(apart)));
}

/// The measure itself: a page with one row less, or of another language, is none that looks the same.
void PrintedPagesTest::anotherPageIsNoticed()
{
    const QImage german = firstPage(QStringLiteral("partners"), Language::German);
    QCOMPARE(difference(german, german), 0.0);
    QVERIFY(difference(german, firstPage(QStringLiteral("partners"), Language::English)) >
            2 * sharePermitted);
    QImage moved(german.size(), german.format());
    moved.fill(Qt::white);
    QPainter painter(&moved);
    painter.drawImage(0, 4, german);
    painter.end();
    QVERIFY(difference(german, moved) > 2 * sharePermitted);
}

void PrintedPagesTest::everyReferenceIsOfAList()
{
    QStringList names;
    for (const PrintableList &list : printableLists()) {
        for (const Language language : allLanguages)
            names += nameOf(list, language);
    }
    const QStringList files = references().entryList({QStringLiteral("*.png")}, QDir::Files);
    for (const QString &file : files)
        QVERIFY2(names.contains(file), qPrintable(file));
    QCOMPARE(files.size(), names.size());
}

QTEST_MAIN(PrintedPagesTest)
#include "tst_printedpages.moc"
