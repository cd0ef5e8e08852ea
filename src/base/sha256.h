// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

class QIODevice;

namespace weltkontor
{

/// The SHA-256 hash (FIPS 180-4) as 64 lower-case hexadecimal digits.
QByteArray sha256(const QByteArray &bytes);

/// The hash of everything from the device's position to its end; read in blocks.
Result<QByteArray> sha256(QIODevice &device);

} // namespace weltkontor
