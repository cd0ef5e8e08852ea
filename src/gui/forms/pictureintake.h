// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/database.h"

#include <QByteArray>

namespace weltkontor
{

/// A picture made ready for the web: not larger than needed, upright, and without what cameras write into it
/// (places, names).
struct PreparedPicture {
    QByteArray bytes;
    QByteArray mediaType; ///< "image/jpeg" or "image/png".
    QString fileName;
    int width = 0, height = 0; ///< In pixels.
};

/// The longer side of a picture that is kept, in pixels; larger ones are scaled down.
constexpr int longestPictureSide = 2000;

/// The largest file that is taken, in bytes.
constexpr qint64 largestPictureFile = 40 * 1024 * 1024;

/// Invalid where the bytes are no picture that can be shown or too large. Any thread.
Result<PreparedPicture> preparePicture(const QByteArray &bytes, const QString &fileName);

/// As preparePicture(), from a file; Denied where it cannot be read.
Result<PreparedPicture> preparePictureFile(const QString &file);

/// Keeps the picture as a document, once however often it is chosen. On a thread that writes.
Result<RecordRef> keepPicture(Database &database, const PreparedPicture &picture);

} // namespace weltkontor
