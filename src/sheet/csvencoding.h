// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "sheet/csvdialect.h"

#include <QIODevice>

namespace weltkontor
{

/**
 * Finds the encoding of a text file and what speaks for it, by reading the file once.
 *
 * Sets the members of @p dialect that tell the encoding. Leaves the device anywhere. Cancelled.
 */
Result<void> detectEncoding(QIODevice &device, CsvDialect &dialect, Progress &progress);

/// "UTF-16LE" or "UTF-16BE" where the beginning of a file without a mark is a table in one of them; else
/// empty.
QString utf16WithoutMark(const QByteArray &beginning);

/// How many bytes the mark at the start takes when the text is read in @p encoding, 0 where there is none.
qint64 byteOrderMarkSize(const QByteArray &beginning, const QString &encoding);

} // namespace weltkontor
