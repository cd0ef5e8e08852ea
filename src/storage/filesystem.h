// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace weltkontor
{

/// Whether the folder, or the nearest one above that exists, lies on another computer's disk (NFS, SMB,
/// SSHFS, WebDAV …).
bool isOnNetworkShare(const QString &folder);

/// Whether a file system of this name (as mount shows it: "nfs4", "cifs", "fuse.sshfs") is one over the
/// network.
bool isNetworkFileSystem(const QByteArray &name);

/**
 * Whether a running program holds a lock on the file; nothing where that cannot be found out. The file is not
 * opened for it: closing it again would release the locks that this program holds on it (POSIX, fcntl).
 */
std::optional<bool> isLocked(const QString &file);

} // namespace weltkontor
