// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <chrono>
#include <optional>

namespace weltkontor
{

/// What a file may not exceed. The defaults let every real file through and stop made-up ones early.
struct SheetLimits {
    qint64 rows = 1'048'576; ///< Not for CSV, which may be longer.
    int columns = 16'384;
    qint64 ranges = 100'000;            ///< Merged blocks and hidden columns.
    qint64 textBytes = 1 << 20;         ///< Of one cell or one XML token.
    qint64 sharedTextBytes = 1LL << 30; ///< Of all shared strings of a workbook.
    qint64 sharedTexts = 64'000'000;
    int nesting = 256;             ///< Depth of XML elements.
    qint64 entryBytes = 8LL << 30; ///< Of one part of a zip, inflated.
    int inflationRatio = 100;      ///< Inflated to packed size, where more than inflationFree was inflated.
    int sharedTextRatio = 40;      ///< The same for shared strings, which repeat nothing.
    qint64 inflationFree = 64LL << 20;
    qint64 styles = 65'536;                  ///< Number formats and cell styles of a workbook, each.
    std::chrono::milliseconds time{600'000}; ///< For reading, without the time the RowSink takes.
};

/// How to read a file. All empty: the reader finds out.
struct ReadOptions {
    std::optional<QString> encoding; ///< CSV: IANA name.
    std::optional<QChar> separator;  ///< CSV.
    std::optional<QChar> quote;      ///< CSV; a null QChar: quotes mean nothing.
    SheetLimits limits;
};

} // namespace weltkontor
