// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

namespace weltkontor
{

/**
 * Checks the directory of a zip file (APPNOTE.TXT 4.3.12, 4.3.14, 4.3.16) before a library trusts it.
 *
 * Returns what is wrong with it, in English for the log, or an empty text: no directory, more than @p
 * maximumEntries entries, or entries whose packed bytes overlap, by which a small file would inflate the same
 * bytes many times.
 */
QString problemOfZipDirectory(QIODevice &device, qint64 maximumEntries);

} // namespace weltkontor
