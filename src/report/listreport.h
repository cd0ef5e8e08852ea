// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "report/reportdocument.h"

namespace weltkontor
{

/// What became of a list.
struct RenderedList {
    int pages = 0;
    int rows = 0; ///< A row counts once in each group it stands in.

    /// What the reader of the list should know, in the language of the list: columns left out, characters
    /// that no font has. Empty when all is printed as it is.
    QStringList notices;
};

/**
 * Writes @p document as a tagged PDF (PDF 1.7, ISO 14289-1) to @p path, whole or not at all: an older file
 * there stays until the new one is complete.
 *
 * Needs a QGuiApplication, for which the platform "offscreen" is enough. The same document, fonts and @p
 * clock give the same bytes. Any thread. Cancelled when @p progress says so; Denied or Unreachable when the
 * file cannot be written, Denied also where @p path is a device, a pipe or a folder; Invalid without a title
 * or a column.
 */
Result<RenderedList> renderPdf(const ReportDocument &document, const QString &path, const Clock &clock,
                               Progress *progress = nullptr, const PageSetup &setup = {});

} // namespace weltkontor
