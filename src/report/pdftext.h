// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/textrun.h"

#include <QByteArray>
#include <QPointF>

namespace weltkontor
{

class PdfFont;

/**
 * The operators that show @p run with its left end at @p origin, in points from the lower left corner of the
 * page.
 *
 * Glyphs are shown in the order of the text, each moved to its place, since readers take their order for that
 * of the letters. Where the glyphs alone would be read as another text (a mirrored bracket, a no-break space,
 * a letter made of several glyphs) an ActualText beside them says the right one.
 */
QByteArray pdfTextOperators(const TextRun &run, const QPointF &origin, PdfFont &font);

} // namespace weltkontor
