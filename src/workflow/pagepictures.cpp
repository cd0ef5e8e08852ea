// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/pagepictures.h"

#include "base/sha256.h"

#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QSaveFile>
#include <QStandardPaths>

namespace weltkontor
{
namespace
{

/// A larger picture is none of a camera but an attack on the memory; it stays as it is.
constexpr qint64 mostPixels = 200'000'000;
constexpr int jpegQuality = 82;
/// Of the files that are kept: another way of scaling gets another number.
constexpr quint32 keptFormat = 0x574b5031;

SitePicture encoded(const QImage &image, const SitePicture &source)
{
    const bool isPhotograph = source.mediaType == "image/jpeg";
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, isPhotograph ? "jpeg" : "png");
    writer.setQuality(isPhotograph ? jpegQuality : 0);
    writer.setOptimizedWrite(isPhotograph);
    writer.setProgressiveScanWrite(isPhotograph);
    if (!writer.write(image))
        return {};
    return {buffer.data(), isPhotograph ? QByteArray("image/jpeg") : QByteArray("image/png"), image.width(),
            image.height(), source.title};
}

/// Upright, at most @p widest pixels wide. Null where it cannot be read.
QImage drawn(const SitePicture &picture, int widest)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool isPossible = size.isValid() && !size.isEmpty() &&
                            qint64(size.width()) * size.height() <= mostPixels && !reader.supportsAnimation();
    if (!isPossible)
        return {};
    // The decoder leaves out what is not needed: a photograph of 12 megapixels takes a tenth of the time.
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const int width = isTurned ? size.height() : size.width();
    if (width > widest) {
        const double scale = 1.0 * widest / width;
        reader.setScaledSize(QSize(isTurned ? qMax(1, qRound(size.width() * scale)) : widest,
                                   isTurned ? widest : qMax(1, qRound(size.height() * scale))));
    }
    QImage image = reader.read();
    for (const QString &key : image.textKeys())
        image.setText(key, QString());
    return image;
}

QList<SitePicture> made(const SitePicture &picture, const QList<int> &widths)
{
    const QImage largest = drawn(picture, widths.constLast());
    if (largest.isNull())
        return {};
    QList<SitePicture> all;
    for (const int width : widths) {
        if (width < largest.width())
            all += encoded(largest.scaledToWidth(width, Qt::SmoothTransformation), picture);
    }
    all += encoded(largest, picture);
    all.removeIf([](const SitePicture &one) { return one.bytes.isEmpty(); });
    // As it came it may be smaller, unless it is wider, lies on its side or still tells of its camera.
    if (!all.isEmpty() && !picture.bytes.contains("Exif") && all.constLast().width == picture.width &&
        all.constLast().height == picture.height && all.constLast().bytes.size() >= picture.bytes.size())
        all.last() = picture;
    return all;
}

QByteArray toBytes(const QList<SitePicture> &pictures)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << keptFormat << quint32(pictures.size());
    for (const SitePicture &picture : pictures)
        stream << picture.bytes << picture.mediaType << qint32(picture.width) << qint32(picture.height);
    return sha256(bytes) + bytes;
}

/// Nothing for bytes that were not written by toBytes().
QList<SitePicture> fromBytes(const QByteArray &bytes, const Bilingual &title)
{
    constexpr qsizetype hashSize = 64;
    const QByteArray content = bytes.mid(hashSize);
    if (sha256(content) != bytes.left(hashSize))
        return {};
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 format = 0, count = 0;
    stream >> format >> count;
    if (format != keptFormat)
        return {};
    QList<SitePicture> pictures;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        SitePicture picture;
        qint32 width = 0, height = 0;
        stream >> picture.bytes >> picture.mediaType >> width >> height;
        picture.width = width;
        picture.height = height;
        picture.title = title;
        pictures += picture;
    }
    return stream.status() == QDataStream::Ok ? pictures : QList<SitePicture>();
}

} // namespace

PagePictures::PagePictures(const QString &folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                                      QStringLiteral("/pictures")
                                : folder)
{
}

QList<SitePicture> PagePictures::scaled(const SitePicture &picture, const QList<int> &widths) const
{
    QByteArray name = picture.bytes;
    for (const int width : widths)
        name += ' ' + QByteArray::number(width);
    const QString path = m_folder + u'/' + QString::fromLatin1(sha256(name));
    QFile kept(path);
    if (kept.open(QIODevice::ReadOnly)) {
        const QList<SitePicture> known = fromBytes(kept.readAll(), picture.title);
        if (!known.isEmpty())
            return known;
    }
    const QList<SitePicture> fresh = made(picture, widths);
    QSaveFile file(path);
    if (!fresh.isEmpty() && QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly)) {
        file.write(toBytes(fresh));
        file.commit();
    }
    return fresh;
}

} // namespace weltkontor
