// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace weltkontor
{

/**
 * What changed from one text to the other, as rich text by words: what went is struck through, what came is
 * bold and underlined, and long stretches that stayed are left out.
 */
QString differenceHtml(const QString &before, const QString &after);

} // namespace weltkontor
