// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printpicture.h"

#include <QBuffer>
#include <QImageReader>

namespace weltkontor
{
namespace
{

constexpr QSize largest{1600, 1600};
constexpr qint64 mostPixels = 100'000'000;

} // namespace

QImage printPicture(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace weltkontor
