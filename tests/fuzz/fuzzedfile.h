// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"

#include <cstddef>
#include <cstdint>

namespace weltkontor
{

/// Opens a file: SheetReader::open, or the reader of one kind.
using OpenFunction = Result<std::unique_ptr<SheetReader>> (*)(const QString &, const ReadOptions &);

/**
 * Writes the bytes to a file and reads all its sheets, as a person who imports it does.
 *
 * Aborts, which is what a fuzzer looks for, where the reader breaks the promises of SheetReader and RowSink:
 * rows in order and inside the limits, no empty ones, no empty cell at the end, ranges inside the sheet, an
 * error that says something.
 */
void readFuzzedFile(const uint8_t *data, size_t size, OpenFunction open);

/**
 * The same for what lies in a zip file, whose check sums would stop every change at the door.
 *
 * Bytes that do not start as a zip file are parts, each behind a line "=== name"; they are zipped here.
 */
void readFuzzedPackage(const uint8_t *data, size_t size, OpenFunction open);

} // namespace weltkontor
