// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/numberformat.h"
#include "sheet/sheetreader.h"
#include "sheet/stringtable.h"
#include "sheet/xlsrecords.h"
#include "sheet/xlstext.h"
#include "sheet/xmlparser.h"

#include <vector>

namespace weltkontor
{

/// What the part in front of the sheets says (MS-XLS 2.1.7.20.3, "globals substream").
struct XlsWorkbook {
    struct Sheet {
        SheetInfo info;
        qint64 position = 0; ///< Of its first record in the stream.
    };

    QList<Sheet> sheets;
    std::vector<NumberFormat> styles;  ///< By the index that cells name.
    qint64 sharedStringsPosition = -1; ///< Of their record; -1: none.
    bool isUnicode = true;             ///< BIFF8; else BIFF5, whose texts have a code page.
    bool from1904 = false;
};

/// Reads from the beginning of the stream and sets up @p text for what follows. Denied: encrypted.
Result<XlsWorkbook> readXlsWorkbook(XlsRecords &records, XlsText &text, const QString &path,
                                    const SheetLimits &limits);

/// Reads the shared strings of BIFF8: the record at @p position and those that continue it. Its counts are
/// not believed.
Result<StringTable> readXlsStrings(XlsRecords &records, XlsText &text, qint64 position, const QString &path,
                                   TimeBudget &budget, const SheetLimits &limits, Progress &progress);

} // namespace weltkontor
