// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/numberformat.h"
#include "sheet/sheetreader.h"
#include "sheet/xmlparser.h"
#include "sheet/ziparchive.h"

#include <vector>

namespace weltkontor
{

/// What the parts beside the sheets say: their list, where they lie, the date system.
struct XlsxWorkbook {
    struct Sheet {
        SheetInfo info;
        QByteArray part; ///< Name of the zip entry.
    };

    QList<Sheet> sheets;
    QByteArray stylesPart;        ///< Empty: none.
    QByteArray sharedStringsPart; ///< Empty: none.
    bool from1904 = false;
};

/// Follows the relations of the package (ECMA-376 part 2) from its root to the sheets; "Transitional" and
/// "Strict".
Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive &archive, TimeBudget &budget,
                                      const SheetLimits &limits);

/// The number formats of the cell styles, by the index that cells name (cellXfs).
Result<std::vector<NumberFormat>> readXlsxStyles(const ZipArchive &archive, const QByteArray &part,
                                                 TimeBudget &budget, const SheetLimits &limits);

} // namespace weltkontor
