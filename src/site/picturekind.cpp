// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/picturekind.h"

#include <QtEndian>

namespace weltkontor
{
namespace
{

/// The size stands in the first "start of frame" segment (ITU-T T.81, B.2.2).
void readJpegSize(SitePicture &picture)
{
    const QByteArray &bytes = picture.bytes;
    qsizetype at = 2;
    while (at + 9 < bytes.size() && uchar(bytes[at]) == 0xFF) {
        const uchar marker = uchar(bytes[at + 1]);
        if (marker == 0xFF) { // filling
            ++at;
            continue;
        }
        const bool isFrame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame) {
            picture.height = qFromBigEndian<quint16>(bytes.constData() + at + 5);
            picture.width = qFromBigEndian<quint16>(bytes.constData() + at + 7);
            return;
        }
        at += 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
}

/// The size in the first chunk after "RIFF….WEBP": lossy, lossless or extended (RFC 9649).
void readWebpSize(SitePicture &picture)
{
    if (picture.bytes.size() < 30)
        return;
    const char *bytes = picture.bytes.constData();
    const QByteArray kind = picture.bytes.mid(12, 4);
    const auto threeBytes = [&](int at) {
        return int(uchar(bytes[at])) + (int(uchar(bytes[at + 1])) << 8) + (int(uchar(bytes[at + 2])) << 16);
    };
    if (kind == "VP8 ") {
        picture.width = qFromLittleEndian<quint16>(bytes + 26) & 0x3FFF;
        picture.height = qFromLittleEndian<quint16>(bytes + 28) & 0x3FFF;
    } else if (kind == "VP8L") {
        const quint32 bits = qFromLittleEndian<quint32>(bytes + 21);
        picture.width = int(bits & 0x3FFF) + 1;
        picture.height = int((bits >> 14) & 0x3FFF) + 1;
    } else if (kind == "VP8X") {
        picture.width = threeBytes(24) + 1;
        picture.height = threeBytes(27) + 1;
    }
}

} // namespace

std::optional<SitePicture> pictureFromBytes(const QByteArray &bytes)
{
    SitePicture picture{bytes, {}, 0, 0, {}};
    if (bytes.startsWith("\xFF\xD8\xFF")) {
        picture.mediaType = "image/jpeg";
        readJpegSize(picture);
    } else if (bytes.startsWith("\x89PNG\r\n\x1A\n") && bytes.size() >= 24) {
        picture.mediaType = "image/png";
        picture.width = int(qFromBigEndian<quint32>(bytes.constData() + 16) & 0x7FFFFFFF);
        picture.height = int(qFromBigEndian<quint32>(bytes.constData() + 20) & 0x7FFFFFFF);
    } else if ((bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) && bytes.size() >= 10) {
        picture.mediaType = "image/gif";
        picture.width = qFromLittleEndian<quint16>(bytes.constData() + 6);
        picture.height = qFromLittleEndian<quint16>(bytes.constData() + 8);
    } else if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        picture.mediaType = "image/webp";
        readWebpSize(picture);
    } else {
        return std::nullopt;
    }
    return picture;
}

QString pictureEnding(const SitePicture &picture)
{
    const QString kind = QString::fromLatin1(picture.mediaType.mid(qsizetype(strlen("image/"))));
    return kind == QLatin1String("jpeg") ? QStringLiteral("jpg") : kind;
}

} // namespace weltkontor
