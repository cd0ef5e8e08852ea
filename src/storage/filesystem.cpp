// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filesystem.h"

#include <QDir>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif
#ifdef Q_OS_LINUX
#include <QFile>

#include <sys/stat.h>
#include <sys/sysmacros.h>
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

std::optional<bool> isLocked(const QString &file)
{
#ifdef Q_OS_LINUX
    // "1: POSIX  ADVISORY  READ 4711 fe:01:1234 128 128": the sixth word is the disk and the file on it. File
    // systems with disk numbers of their own (btrfs) are not recognised, which is as if nobody held a lock.
    struct stat status = {};
    QFile locks(QStringLiteral("/proc/locks"));
    if (::stat(QFile::encodeName(file).constData(), &status) != 0)
        return false;
    if (!locks.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray number = QString::asprintf("%02x:%02x:%llu", major(status.st_dev), minor(status.st_dev),
                                                static_cast<unsigned long long>(status.st_ino))
                                  .toLatin1();
    const QList<QByteArray> lines = locks.readAll().split('\n');
    return std::any_of(lines.begin(), lines.end(), [&number](const QByteArray &line) {
        const QList<QByteArray> words = line.simplified().split(' ');
        return words.size() > 5 && words[5] == number;
    });
#else
    Q_UNUSED(file)
    return std::nullopt;
#endif
}

} // namespace weltkontor
