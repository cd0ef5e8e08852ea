// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace weltkontor
{

/// The file is damaged. @p detail says where, for the log.
Error damagedFile(const QString &path, const QString &detail);

/// The file exceeds a limit of SheetLimits, as only files made to do harm or broken ones do.
Error excessiveFile(const QString &path, const QString &detail);

/// The file cannot be opened or read; @p detail is what the system said.
Error unreadableFile(const QString &path, const QString &detail);

/// The file cannot be written; an older one of that name was kept. @p path may be empty: a device.
Error unwritableFile(const QString &path, const QString &detail);

Error cancelledReading();

/// The words for Progress: while a file is looked through before it is read, and while it is read.
QString openingPhase();
QString readingPhase();

} // namespace weltkontor
