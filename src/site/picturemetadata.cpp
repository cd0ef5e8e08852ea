// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/picturemetadata.h"

#include <QtEndian>

namespace weltkontor
{
namespace
{

constexpr uchar app1 = 0xE1, app2 = 0xE2, app14 = 0xEE, comment = 0xFE, startOfScan = 0xDA, endOfImage = 0xD9;

quint16 big16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

quint32 big32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The tag "orientation" (0x0112) of an Exif segment's first directory, 1 to 8; 0 where it has none.
int orientationOf(const QByteArray &exif)
{
    if (!exif.startsWith(QByteArray("Exif\0\0", 6)) || exif.size() < 14)
        return 0;
    const QByteArray tiff = exif.mid(6);
    const bool isBig = tiff.startsWith("MM");
    const auto u16 = [&](qsizetype at) {
        return isBig ? big16(tiff, at) : qFromLittleEndian<quint16>(tiff.constData() + at);
    };
    const qsizetype directory = isBig ? big32(tiff, 4) : qFromLittleEndian<quint32>(tiff.constData() + 4);
    if (directory + 2 > tiff.size())
        return 0;
    const int entries = u16(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype at = directory + 2 + 12 * i;
        if (at + 12 > tiff.size())
            return 0;
        if (u16(at) == 0x0112 && u16(at + 8) >= 1 && u16(at + 8) <= 8)
            return u16(at + 8);
    }
    return 0;
}

/// An Exif segment (JEITA CP-3451) that says nothing but the orientation.
QByteArray orientationSegment(int orientation)
{
    QByteArray segment = QByteArray::fromHex("ffe1002245786966000049492a0008000000010012010300010000000000"
                                             "000000000000");
    segment[28] = char(orientation);
    return segment;
}

/// The scans from @p at up to the end of the image: phones hang further pictures and films behind it.
QByteArray scansFrom(const QByteArray &bytes, qsizetype at)
{
    for (qsizetype i = at; i + 2 <= bytes.size();) {
        const uchar marker = uchar(bytes[i + 1]);
        if (uchar(bytes[i]) != 0xFF || marker == 0 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD7)) {
            ++i;
            continue;
        }
        if (marker == endOfImage)
            return bytes.mid(at, i + 2 - at);
        if (i + 4 > bytes.size())
            break;
        i += 2 + qMax<qsizetype>(2, big16(bytes, i + 2));
    }
    return bytes.mid(at);
}

QByteArray plainJpeg(const QByteArray &bytes)
{
    QByteArray plain = bytes.left(2);
    QByteArray kept;
    int orientation = 0;
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && uchar(bytes[at]) == 0xFF) {
        const uchar marker = uchar(bytes[at + 1]);
        if (marker == 0xFF) { // filling
            ++at;
            continue;
        }
        if (marker == startOfScan) {
            if (orientation > 1)
                plain += orientationSegment(orientation);
            return plain + kept + scansFrom(bytes, at);
        }
        const qsizetype size = 2 + big16(bytes, at + 2);
        if (size < 4 || at + size > bytes.size())
            return bytes;
        const QByteArray content = bytes.mid(at + 4, size - 4);
        if (marker == app1 && orientation == 0)
            orientation = orientationOf(content);
        const bool isProfile = marker == app2 && content.startsWith("ICC_PROFILE");
        const bool isApplication = marker >= app1 && marker <= 0xEF && marker != app14 && !isProfile;
        if (!isApplication && marker != comment)
            kept += bytes.mid(at, size);
        at += size;
    }
    return bytes;
}

QByteArray plainPng(const QByteArray &bytes)
{
    constexpr qsizetype signature = 8;
    QByteArray plain = bytes.left(signature);
    qsizetype at = signature;
    while (at + 12 <= bytes.size()) {
        const qsizetype size = qsizetype(big32(bytes, at)) + 12;
        if (size > bytes.size() - at)
            return bytes;
        const QByteArray type = bytes.mid(at + 4, 4);
        if (type != "tEXt" && type != "zTXt" && type != "iTXt" && type != "eXIf" && type != "tIME")
            plain += bytes.mid(at, size);
        at += size;
        if (type == "IEND")
            return plain;
    }
    return bytes;
}

/// RFC 9649: chunks "EXIF" and "XMP " and the flags that announce them.
QByteArray plainWebp(const QByteArray &bytes)
{
    constexpr qsizetype header = 12;
    QByteArray plain = bytes.left(header);
    qsizetype at = header;
    while (at + 8 <= bytes.size()) {
        const qsizetype content = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
        const qsizetype size = 8 + content + content % 2;
        if (size > bytes.size() - at)
            return bytes;
        const QByteArray type = bytes.mid(at, 4);
        QByteArray chunk = bytes.mid(at, size);
        if (type == "VP8X" && content >= 10)
            chunk[8] = char(chunk[8] & ~0x0C);
        if (type != "EXIF" && type != "XMP ")
            plain += chunk;
        at += size;
    }
    if (at != bytes.size())
        return bytes;
    qToLittleEndian(quint32(plain.size() - 8), plain.data() + 4);
    return plain;
}

} // namespace

QByteArray withoutMetadata(const QByteArray &picture)
{
    if (picture.startsWith("\xFF\xD8\xFF"))
        return plainJpeg(picture);
    if (picture.startsWith("\x89PNG\r\n\x1A\n"))
        return plainPng(picture);
    if (picture.startsWith("RIFF") && picture.mid(8, 4) == "WEBP")
        return plainWebp(picture);
    return picture;
}

} // namespace weltkontor
