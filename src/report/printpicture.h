// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace weltkontor
{

/// The picture in a file's bytes, upright, at most as large as is printed well. Null where it is none, or of
/// absurd dimensions.
QImage printPicture(const QByteArray &content);

} // namespace weltkontor
