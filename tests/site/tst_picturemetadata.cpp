// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/picturekind.h"
#include "site/picturemetadata.h"
#include "sitesample.h"

#include <QtEndian>
#include <QTest>

using namespace weltkontor;

/// What pictures tell beside what they show.
class PictureMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jpegLosesEverythingButItsOrientation_data();
    void jpegLosesEverythingButItsOrientation();
    void pngLosesItsTexts();
    void webpLosesItsChunks();
    void whatIsNotUnderstoodStays_data();
    void whatIsNotUnderstoodStays();

private:
    static QByteArray segment(uchar marker, const QByteArray &content);
    static QByteArray exif(bool isBig, quint16 orientation);
    static QByteArray chunk(const QByteArray &type, const QByteArray &content);
};

QByteArray PictureMetadataTest::segment(uchar marker, const QByteArray &content)
{
    QByteArray segment("\xFF");
    segment += char(marker);
    const quint16 size = quint16(content.size() + 2);
    segment += char(size >> 8);
    segment += char(size & 0xFF);
    return segment + content;
}

QByteArray PictureMetadataTest::exif(bool isBig, quint16 orientation)
{
    const auto u16 = [&](quint16 value) {
        QByteArray bytes(2, 0);
        isBig ? qToBigEndian(value, bytes.data()) : qToLittleEndian(value, bytes.data());
        return bytes;
    };
    const auto u32 = [&](quint32 value) {
        QByteArray bytes(4, 0);
        isBig ? qToBigEndian(value, bytes.data()) : qToLittleEndian(value, bytes.data());
        return bytes;
    };
    return QByteArray("Exif\0\0", 6) + (isBig ? "MM" : "II") + u16(42) + u32(8) + u16(2) + u16(0x010F) +
           u16(2) + u32(8) + u32(100) + u16(0x0112) + u16(3) + u32(1) + u16(orientation) + u16(0) + u32(0) +
           "GPS 51.2 N";
}

QByteArray PictureMetadataTest::chunk(const QByteArray &type, const QByteArray &content)
{
    QByteArray size(4, 0);
    qToBigEndian(quint32(content.size()), size.data());
    return size + type + content + QByteArray(4, 'c');
}

void PictureMetadataTest::jpegLosesEverythingButItsOrientation_data()
{
    QTest::addColumn<bool>("isBig");
    QTest::addColumn<int>("orientation");
    QTest::newRow("lying") << false << 1;
    QTest::newRow("turned") << false << 6;
    QTest::newRow("turned, Motorola") << true << 8;
}

void PictureMetadataTest::jpegLosesEverythingButItsOrientation()
{
    QFETCH(bool, isBig);
    QFETCH(int, orientation);
    const QByteArray frame = segment(0xC0, QByteArray::fromHex("0800c8012c03012200021101031101"));
    const QByteArray scan = segment(0xDA, QByteArray::fromHex("0301000200030000")) + "data\xFF" +
                            QByteArray(1, 0) + "more\xFF\xD0rest\xFF\xD9";
    const QByteArray start = QByteArray("\xFF\xD8") + segment(0xE0, QByteArray("JFIF\0", 5));
    const QByteArray profile = segment(0xE2, QByteArray("ICC_PROFILE\0", 12) + "colours");
    const QByteArray picture = start + segment(0xE1, exif(isBig, quint16(orientation))) + profile +
                               segment(0xE1, "http://ns.adobe.com/xap/1.0/ owner") +
                               segment(0xED, "Photoshop") + segment(0xFE, "a comment") + frame + scan +
                               "\xFF\xD8 a film behind it";
    const QByteArray plain = withoutMetadata(picture);
    for (const char *secret : {"GPS", "owner", "Photoshop", "comment", "film"})
        QVERIFY2(picture.contains(secret) && !plain.contains(secret), secret);
    QVERIFY(plain.contains(profile));
    QVERIFY(plain.endsWith(frame + scan));
    QVERIFY(plain.contains("JFIF"));
    QCOMPARE(plain.contains("Exif"), orientation > 1);
    QCOMPARE(withoutMetadata(plain), plain); // also proves that the kept orientation is read back
    const auto known = pictureFromBytes(plain);
    QVERIFY(known);
    QCOMPARE(known->width, 300);
    QCOMPARE(known->height, 200);
}

void PictureMetadataTest::pngLosesItsTexts()
{
    const QByteArray whole = sitesample::picture().bytes;
    QCOMPARE(withoutMetadata(whole), whole);
    const qsizetype header = 8 + 25;
    const QByteArray told = whole.left(header) + chunk("tEXt", "Author secret") + chunk("eXIf", "secret") +
                            chunk("pHYs", QByteArray(9, 1)) + whole.mid(header) + "behind";
    const QByteArray plain = withoutMetadata(told);
    QVERIFY(!plain.contains("secret") && !plain.contains("behind"));
    QCOMPARE(plain, whole.left(header) + chunk("pHYs", QByteArray(9, 1)) + whole.mid(header));
}

void PictureMetadataTest::webpLosesItsChunks()
{
    const auto part = [](const QByteArray &type, const QByteArray &content) {
        QByteArray size(4, 0);
        qToLittleEndian(quint32(content.size()), size.data());
        return type + size + content + QByteArray(content.size() % 2, 0);
    };
    const auto whole = [](const QByteArray &parts) {
        QByteArray size(4, 0);
        qToLittleEndian(quint32(parts.size() + 4), size.data());
        return "RIFF" + size + "WEBP" + parts;
    };
    // 300 × 200 pixels; the flags tell of a profile, Exif and XMP.
    const QByteArray told = QByteArray::fromHex("2c0000002b0100c70000"),
                     plain = QByteArray::fromHex("200000002b0100c70000");
    const QByteArray picture = part("ICCP", "colours") + part("VP8 ", "the picture");
    const QByteArray webp =
        whole(part("VP8X", told) + picture + part("EXIF", "GPS 51.2 N") + part("XMP ", "owner"));
    QCOMPARE(withoutMetadata(webp), whole(part("VP8X", plain) + picture));
    QCOMPARE(withoutMetadata(webp.chopped(1)), webp.chopped(1));
    const auto known = pictureFromBytes(withoutMetadata(webp));
    QVERIFY(known);
    QCOMPARE(known->width, 300);
    QCOMPARE(known->height, 200);
}

void PictureMetadataTest::whatIsNotUnderstoodStays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("gif") << QByteArray("GIF89a....");
    QTest::newRow("jpeg cut in a segment") << QByteArray::fromHex("ffd8ffe100ff4578");
    QTest::newRow("jpeg with a segment of no size") << QByteArray::fromHex("ffd8ffe10000ffda");
    QTest::newRow("png cut in a chunk") << sitesample::picture().bytes.left(20);
    QTest::newRow("png with a huge chunk")
        << QByteArray::fromHex("89504e470d0a1a0affffffff49484452") + QByteArray(40, 'x');
}

void PictureMetadataTest::whatIsNotUnderstoodStays()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(withoutMetadata(bytes), bytes);
}

QTEST_GUILESS_MAIN(PictureMetadataTest)
#include "tst_picturemetadata.moc"
