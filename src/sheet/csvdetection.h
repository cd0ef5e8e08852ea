// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "sheet/csvdialect.h"
#include "sheet/readoptions.h"

#include <QFile>

namespace weltkontor
{

/**
 * Finds how the open file is written; what @p options choose is taken as it is and the rest found around it.
 *
 * Invalid when the chosen encoding is not known. Cancelled.
 */
Result<CsvDialect> detectCsvDialect(QFile &file, const ReadOptions &options, Progress &progress);

} // namespace weltkontor
