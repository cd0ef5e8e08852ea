// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/textblock.h"

#include <QMarginsF>
#include <QSizeF>

namespace weltkontor
{

/// The paper and how it is held. Lengths are in points.
struct PageSetup {
    enum class Orientation {
        Automatic, ///< Portrait, or landscape where the columns need it.
        Portrait,
        Landscape
    };

    QSizeF paper{595.276, 841.89}; ///< Upright; A4, see papersize.
    Orientation orientation = Orientation::Automatic;
};

/// Paper sizes (ISO 216 and US Letter), upright, in points.
namespace papersize
{
constexpr QSizeF a4{595.276, 841.89};
constexpr QSizeF a3{841.89, 1190.551};
constexpr QSizeF letter{612, 792};
} // namespace papersize

/// How lists look: sizes and distances in points. Text contrast is at least 7:1 on its ground.
namespace pagestyle
{

constexpr TextStyle office{9, false};
constexpr TextStyle title{18, true};
constexpr TextStyle subtitle{9.5, false};
constexpr TextStyle groupHeading{12, true};
constexpr TextStyle columnTitle{8.5, true};
constexpr TextStyle rowTitle{9, true};
constexpr TextStyle cell{9, false};
constexpr TextStyle note{8.5, false};
constexpr TextStyle footer{8, false};

constexpr QRgb ink = 0xff1b242d;
constexpr QRgb quietInk = 0xff46525e;
constexpr QRgb headGround = 0xffe8edf2;
constexpr QRgb strongRule = 0xff5b6b7b;
constexpr QRgb hairline = 0xffc3ccd5;

constexpr double strongRuleWidth = 0.9;
constexpr double hairlineWidth = 0.5;

/// Beside the text of a cell.
constexpr double cellPadding = 5;
/// Above and below the text of a row.
constexpr double rowPadding = 3.2;
constexpr double headPadding = 4;
constexpr double afterTitle = 5;
constexpr double afterFront = 14;
constexpr double beforeGroup = 18;
constexpr double afterHeading = 4;
constexpr double afterParagraph = 6;
constexpr double beforeNotes = 12;

/// The edge that goes into the folder has 25 mm: the left one of an upright page, the upper one of a broad
/// page.
constexpr QMarginsF portraitMargins{70.9, 56.7, 56.7, 62.4};
constexpr QMarginsF landscapeMargins{56.7, 70.9, 56.7, 62.4};

/// From the lower edge of the paper to the rule above the footer.
constexpr double footerHeight = 48;

} // namespace pagestyle

} // namespace weltkontor
