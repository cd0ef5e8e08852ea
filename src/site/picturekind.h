// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitecontent.h"

namespace weltkontor
{

/// The picture in these bytes, known by its content (JPEG, PNG, GIF, WebP) and never by its name. Nothing for
/// any other bytes; SVG is no picture here, since it can hold scripts.
std::optional<SitePicture> pictureFromBytes(const QByteArray &bytes);

/// "jpg", "png", "gif", "webp".
QString pictureEnding(const SitePicture &picture);

} // namespace weltkontor
