// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace weltkontor
{

/// A file name that the system's file systems take, without folders; "document" where nothing is left of it.
QString plainFileName(const QString &name);

/// Whether opening a file of this name would run it: such documents are only ever saved.
bool isProgramName(const QString &name);

/**
 * Writes the bytes to a file of this name that can only be read, for another program to show, in a folder
 * that goes away with this program. Returns its path.
 */
Result<QString> writeDocumentCopy(const QString &name, const QByteArray &content);

} // namespace weltkontor
