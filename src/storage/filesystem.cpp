// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filesystem.h"

#include <QDir>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace weltkontor
{

bool isNetworkFileSystem(const QByteArray &name)
{
    static const QList<QByteArray> network{
        "nfs",         "nfs4",        "cifs",   "smb3",           "smbfs",     "smb2",  "afs",
        "ncpfs",       "coda",        "9p",     "ceph",           "glusterfs", "davfs", "fuse.sshfs",
        "fuse.davfs2", "fuse.rclone", "lustre", "fuse.glusterfs", "gfs2",      "ocfs2"};
    return network.contains(name.toLower());
}

bool isOnNetworkShare(const QString &folder)
{
    QDir present(QDir::cleanPath(folder));
    while (!present.exists() && !present.isRoot()) {
        const QString path = present.path();
        const qsizetype slash = path.lastIndexOf(u'/');
        if (slash <= 0)
            break;
        present.setPath(path.left(slash));
    }
    const QString path = present.absolutePath();
#ifdef Q_OS_WIN
    if (path.startsWith(u"//"))
        return true;
    const QString drive = QDir::toNativeSeparators(path.left(3));
    if (GetDriveTypeW(reinterpret_cast<const wchar_t *>(drive.utf16())) == DRIVE_REMOTE)
        return true;
#endif
    return isNetworkFileSystem(QStorageInfo(path).fileSystemType());
}

} // namespace weltkontor
