// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace weltkontor
{

/**
 * Puts a file that was written completely in its place; false, with the old file as it was, where anything
 * did not reach the disk.
 *
 * QSaveFile::commit() alone takes no notice when the last portion, which waits in its buffer, does not fit on
 * the disk, and puts a cut-off or empty file in place of a good one.
 */
[[nodiscard]] inline bool commitWritten(QSaveFile &file)
{
    if (file.error() == QFileDevice::NoError && file.flush())
        return file.commit();
    file.cancelWriting();
    return false;
}

} // namespace weltkontor
