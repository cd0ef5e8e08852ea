// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace weltkontor
{

/**
 * The same JPEG, PNG or WebP without what cameras and programs write beside the picture: place, owner,
 * device, comments, previews (Exif, XMP, IPTC, text chunks). Only how a camera was held is kept, since the
 * picture would lie on its side without it, and the colour profile. Other bytes, and files that are not built
 * as they should be, come back as they are.
 */
QByteArray withoutMetadata(const QByteArray &picture);

} // namespace weltkontor
