// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QPointF>
#include <QSizeF>

namespace weltkontor
{

/// A sheet of labels of equal size in columns and rows. Lengths are in points.
struct LabelSheet {
    QString name;   ///< As on the command line: "3x8".
    QString number; ///< Of the maker (Avery Zweckform); empty for a grid of one's own.
    int columns = 1;
    int rows = 1;
    QSizeF label;
    QPointF first;                 ///< The upper left corner of the first label.
    QSizeF pitch;                  ///< From the corner of a label to that of the next one.
    QSizeF paper{595.276, 841.89}; ///< Upright. A4.

    int count() const { return columns * rows; }

    /// The corner of a label, counted from 0 row by row.
    QPointF corner(int position) const;

    /// "3 × 8 labels, 70 × 37 mm (3474)".
    QString titleIn(Language language) const;
};

/// The sheets that are offered, the most usual first.
const QList<LabelSheet> &labelSheets();

/**
 * By name, or a grid of one's own in millimetres on A4: "3x7:60x38" stands in the middle of the paper,
 * "3x7:60x38:12x15" begins 12 from the left and 15 from the upper edge, "3x7:60x38:12x15:2.5x0" has that much
 * between its labels.
 *
 * Invalid names the sheets there are, or says that the grid does not fit on the paper.
 */
Result<LabelSheet> labelSheet(const QString &text);

} // namespace weltkontor
