// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace weltkontor
{

/// The city's colour with the shades that can be read: contrast of at least 4.5 (WCAG 2.1, 1.4.3).
struct BrandColours {
    QString plain;   ///< As the profile has it, for areas.
    QString onPlain; ///< Text on such an area: black or white, whichever reads better.
    QString onLight; ///< Text and links on white, darkened as far as needed.
    QString onDark;  ///< Text and links on the dark page, lightened as far as needed.
};

/// @p colour is "#rrggbb"; a neutral blue for anything else.
BrandColours brandColours(const QString &colour);

/// The contrast ratio of two colours "#rrggbb", 1 to 21 (WCAG 2.1).
double contrastRatio(const QString &one, const QString &other);

} // namespace weltkontor
