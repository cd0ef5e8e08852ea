// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "site/picturekind.h"
#include "site/sitebuilder.h"
#include "site/sitesample.h"
#include "support/resultmacros.h"
#include "support/sitefolder.h"
#include "workflow/pagepictures.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QImageWriter>
#include <QRegularExpression>

using namespace weltkontor;

/// Pictures of cameras become pictures for pages.
class PagePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photographInAllWidths();
    void smallOnesStay();
    void turnedOnesStandUpright();
    void transparentStaysTransparent();
    void whatCannotBeDrawn_data();
    void whatCannotBeDrawn();
    void onceIsEnough();
    void pagesChooseTheirSize();

private:
    static QImage scene(const QSize &size, QImage::Format format = QImage::Format_RGB32);
    static SitePicture stored(const QImage &image, const char *format);

    QTemporaryDir m_folder;
    const QList<int> m_widths{480, 960, 1600};
};

/// The upper left quarter is red, the rest a pattern that does not compress to nothing.
QImage PagePicturesTest::scene(const QSize &size, QImage::Format format)
{
    QImage image(size, format);
    image.fill(Qt::transparent);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const bool isRed = 2 * x < size.width() && 2 * y < size.height();
            image.setPixelColor(
                x, y, isRed ? QColor(220, 20, 20) : QColor((x * 7 + y * 3) % 200, (x ^ y) % 200, 160));
        }
    }
    return image;
}

SitePicture PagePicturesTest::stored(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    if (!writer.write(image))
        qFatal("%s", qPrintable(writer.errorString()));
    return pictureFromBytes(buffer.data()).value();
}

void PagePicturesTest::photographInAllWidths()
{
    const SitePicture photograph = stored(scene({2000, 1500}), "jpeg");
    const auto sizes = PagePictures(m_folder.filePath(QStringLiteral("a"))).scaled(photograph, m_widths);
    QCOMPARE(sizes.size(), 3);
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        QCOMPARE(sizes[i].mediaType, QByteArray("image/jpeg"));
        QCOMPARE(sizes[i].width, m_widths[i]);
        QCOMPARE(sizes[i].height, m_widths[i] * 3 / 4);
        const QImage image = QImage::fromData(sizes[i].bytes);
        QCOMPARE(image.size(), QSize(sizes[i].width, sizes[i].height));
        QVERIFY(image.pixelColor(image.width() / 4, image.height() / 4).red() > 190);
        QVERIFY(sizes[i].bytes.size() < photograph.bytes.size());
    }
    QVERIFY(sizes[0].bytes.size() < sizes[1].bytes.size());
}

void PagePicturesTest::smallOnesStay()
{
    const SitePicture small = stored(scene({300, 200}), "png");
    const auto sizes = PagePictures(m_folder.filePath(QStringLiteral("b"))).scaled(small, m_widths);
    QCOMPARE(sizes.size(), 1);
    QCOMPARE(sizes[0].width, 300);
    QVERIFY(sizes[0].bytes.size() <= small.bytes.size());
    const auto middle = PagePictures(m_folder.filePath(QStringLiteral("b")))
                            .scaled(stored(scene({600, 900}), "jpeg"), m_widths);
    QCOMPARE(middle.size(), 2);
    QCOMPARE(middle[1].width, 600);
}

void PagePicturesTest::turnedOnesStandUpright()
{
    // The camera was held on its side: what is stored must be turned by 90° to be seen as it was.
    SitePicture turned = stored(scene({2000, 1000}), "jpeg");
    turned.bytes.insert(
        2, QByteArray::fromHex("ffe1002245786966000049492a0008000000010012010300010000000600000000000000"));
    QVERIFY(turned.bytes.contains("Exif"));
    const auto sizes = PagePictures(m_folder.filePath(QStringLiteral("c"))).scaled(turned, m_widths);
    QCOMPARE(sizes.size(), 3); // upright it is 1,000 pixels wide
    QCOMPARE(sizes[2].width, 1000);
    QCOMPARE(sizes[2].height, 2000);
    for (const SitePicture &size : sizes) {
        QVERIFY(!size.bytes.contains("Exif"));
        const QImage image = QImage::fromData(size.bytes);
        QVERIFY(image.pixelColor(image.width() * 3 / 4, image.height() / 4).red() > 190);
        QVERIFY(image.pixelColor(image.width() / 4, image.height() / 4).blue() > 120);
    }
}

void PagePicturesTest::transparentStaysTransparent()
{
    QImage logo(1200, 300, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    for (int x = 0; x < 600; ++x)
        logo.setPixelColor(x, 150, Qt::blue);
    logo.setText(QStringLiteral("Author"), QStringLiteral("secret"));
    const auto sizes =
        PagePictures(m_folder.filePath(QStringLiteral("d"))).scaled(stored(logo, "png"), m_widths);
    QCOMPARE(sizes.size(), 3);
    for (const SitePicture &size : sizes) {
        QCOMPARE(size.mediaType, QByteArray("image/png"));
        QCOMPARE(QImage::fromData(size.bytes).pixelColor(size.width - 2, 1).alpha(), 0);
    }
    QVERIFY(!sizes[0].bytes.contains("secret"));
}

void PagePicturesTest::whatCannotBeDrawn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no picture") << QByteArray("<svg/>");
    QTest::newRow("cut off") << stored(scene({300, 200}), "png").bytes.left(30);
    QByteArray huge = stored(scene({300, 200}), "png").bytes;
    huge.replace(16, 8, QByteArray::fromHex("000186a0000186a0")); // says to be 100,000 × 100,000
    QTest::newRow("bomb") << huge;
}

void PagePicturesTest::whatCannotBeDrawn()
{
    QFETCH(QByteArray, bytes);
    const SitePicture picture{bytes, "image/png", 300, 200, {}};
    QCOMPARE(PagePictures(m_folder.filePath(QStringLiteral("e"))).scaled(picture, m_widths),
             QList<SitePicture>());
}

void PagePicturesTest::onceIsEnough()
{
    const QString folder = m_folder.filePath(QStringLiteral("f"));
    const SitePicture photograph = stored(scene({1000, 500}), "jpeg");
    const auto fresh = PagePictures(folder).scaled(photograph, m_widths);
    const QStringList kept = QDir(folder).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(PagePictures(folder).scaled(photograph, m_widths), fresh);
    // What was damaged is made again; other widths are other files.
    QFile file(folder + u'/' + kept[0]);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.write("damage") == 6);
    file.close();
    QCOMPARE(PagePictures(folder).scaled(photograph, m_widths), fresh);
    QCOMPARE(PagePictures(folder).scaled(photograph, {200}).size(), 1);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    // A folder that cannot be written.
    const QString blocked = m_folder.filePath(QStringLiteral("file"));
    QVERIFY(QFile(blocked).open(QIODevice::WriteOnly));
    QCOMPARE(PagePictures(blocked).scaled(photograph, m_widths), fresh);
}

void PagePicturesTest::pagesChooseTheirSize()
{
    SiteContent content = sitesample::content();
    content.pictures[90] = stored(scene({2000, 1500}), "jpeg");
    content.profile.logo.value = 91;
    content.pictures.insert(91, stored(scene({1200, 600}), "png"));
    const PagePictures pictures(m_folder.filePath(QStringLiteral("g")));
    const auto templates = SiteTemplates::load();
    QVERIFY_RESULT(templates);
    const FixedClock clock(QDateTime(sitesample::day(), QTime(12, 0)));
    const QString folder = m_folder.filePath(QStringLiteral("site"));
    QVERIFY_RESULT(SiteBuilder(*templates, clock, {false, &pictures}).build(content, folder));
    const FolderContent files = readFolder(folder);
    const QString page = QString::fromUtf8(files.value(QStringLiteral("de/partner/warschau.html")));
    static const QRegularExpression image(QStringLiteral(
        "<figure>\\s*<img src=\"([^\"]*)\" srcset=\"([^\"]*)\" sizes=\"([^\"]*)\" alt=\"Ein rotes "
        "Quadrat\" width=\"960\" height=\"720\""));
    const auto match = image.match(page);
    QVERIFY2(match.hasMatch(), qPrintable(page));
    const QStringList set = match.captured(2).split(QStringLiteral(", "));
    QCOMPARE(set.size(), 3);
    QCOMPARE(set[1], match.captured(1) + QStringLiteral(" 960w"));
    for (const QString &one : set)
        QVERIFY(files.contains(QDir::cleanPath(QStringLiteral("de/partner/") + one.section(u' ', 0, 0))));
    QVERIFY(page.contains(QStringLiteral("width=\"240\" height=\"120\""))); // the logo
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        QVERIFY(*file != content.pictures[90].bytes);
}

QTEST_GUILESS_MAIN(PagePicturesTest)
#include "tst_pagepictures.moc"
