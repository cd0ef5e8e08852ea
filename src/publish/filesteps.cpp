// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/filesteps.h"

#include "base/phrases.h"
#include "base/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_LINUX
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace weltkontor
{
namespace
{

namespace fs = std::filesystem;

constexpr qint64 blockSize = 1 << 20;

fs::path pathOf(const QString &path)
{
#ifdef Q_OS_WIN
    return fs::path(path.toStdWString());
#else
    return fs::path(QFile::encodeName(path).toStdString());
#endif
}

bool isFull(const std::error_code &code)
{
#ifdef EDQUOT
    if (code.value() == EDQUOT) // the person's share of the disk is used up
        return true;
#endif
    return code == std::errc::no_space_on_device || code == std::errc::file_too_large;
}

Error failed(const QString &path, const std::error_code &code)
{
    const QString native = QDir::toNativeSeparators(path);
    const QString detail = QStringLiteral("%1: %2").arg(path, QString::fromStdString(code.message()));
    if (isFull(code))
        return {Error::Kind::Unreachable,
                message("FileSteps", QT_TRANSLATE_NOOP("FileSteps", "There is no space left for %1."))
                    .arg(native),
                detail};
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted ||
        code == std::errc::read_only_file_system)
        return {Error::Kind::Denied,
                message("FileSteps", QT_TRANSLATE_NOOP("FileSteps", "You have no right to change %1."))
                    .arg(native),
                detail};
    if (code == std::errc::no_such_file_or_directory || code == std::errc::not_a_directory)
        return {Error::Kind::NotFound,
                message("FileSteps", QT_TRANSLATE_NOOP("FileSteps", "%1 does not exist or is no folder."))
                    .arg(native),
                detail};
    return {
        Error::Kind::Unreachable,
        message("FileSteps", QT_TRANSLATE_NOOP("FileSteps", "%1 could not be read or written.")).arg(native),
        detail};
}

std::error_code lastSystemError()
{
    return {errno, std::generic_category()};
}

} // namespace

Result<void> FileSteps::setReadableForAll(const QString &path, bool isFolder) const
{
    // Independent of the umask of the desk: what is published is for the web server to read.
    auto mode =
        fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read | fs::perms::others_read;
    if (isFolder)
        mode |= fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
    if (m_isForGroup)
        mode |= fs::perms::group_write;
    std::error_code code;
    fs::permissions(pathOf(path), mode, isFolder ? fs::perm_options::add : fs::perm_options::replace, code);
    return code ? Result<void>(failed(path, code)) : Result<void>();
}

Result<void> FileSteps::makeFolder(const QString &folder) const
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString parent = QFileInfo(folder).path();
    if (parent != folder) {
        if (const auto made = makeFolder(parent); !made)
            return made;
    }
    before("make folder");
    std::error_code code;
    fs::create_directory(pathOf(folder), code);
    if (code)
        return failed(folder, code);
    return setReadableForAll(folder, true);
}

Result<void> FileSteps::makePrivateFolder(const QString &folder) const
{
    before("make private folder");
    std::error_code code;
    const bool isNew = fs::create_directory(pathOf(folder), code);
    if (code)
        return failed(folder, code);
    if (isNew)
        fs::permissions(pathOf(folder), m_isForGroup ? fs::perms(0770) : fs::perms(0700), code);
    return code ? Result<void>(failed(folder, code)) : Result<void>();
}

Result<std::optional<QByteArray>> FileSteps::read(const QString &path) const
{
    std::error_code code;
    const bool isThere = fs::exists(pathOf(path), code);
    if (code && code != std::errc::no_such_file_or_directory && code != std::errc::not_a_directory)
        return failed(path, code);
    if (!isThere)
        return std::optional<QByteArray>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const std::error_code opening = lastSystemError();
        if (opening == std::errc::no_such_file_or_directory)
            return std::optional<QByteArray>(); // gone meanwhile
        return failed(path, opening);
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failed(path, lastSystemError());
    return std::optional<QByteArray>(bytes);
}

Result<void> FileSteps::fill(const QString &path, const std::function<Result<QByteArray>()> &nextBlock) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return failed(path, lastSystemError());
    for (;;) {
        const auto block = nextBlock();
        if (!block)
            return block.error();
        if (block->isEmpty())
            break;
        if (file.write(*block) != block->size())
            return failed(path, lastSystemError());
    }
    // A network drive tells of a full disk only here.
    errno = 0;
    if (!file.flush() || (file.close(), file.error() != QFileDevice::NoError))
        return failed(path, lastSystemError());
    return setReadableForAll(path, false);
}

Result<void> FileSteps::write(const QString &file, const QByteArray &bytes, const QString &temporary) const
{
    before("write");
    bool isDone = bytes.isEmpty();
    const auto filled = fill(temporary, [&]() -> Result<QByteArray> {
        return std::exchange(isDone, true) ? QByteArray() : bytes;
    });
    if (!filled) {
        QFile::remove(temporary);
        return filled;
    }
    return move(temporary, file);
}

Result<void> FileSteps::copy(const QString &source, const FileManifest::Entry &entry, const QString &file,
                             const QString &temporary) const
{
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return failed(source, lastSystemError());
    const auto hash = sha256(from);
    if (!hash)
        return hash.error();
    if (*hash != entry.sha256 || !from.seek(0))
        return Error{
            Error::Kind::Conflict,
            message("FileSteps", QT_TRANSLATE_NOOP("FileSteps", "%1 changed while it was being published. "
                                                                "Build the site again, then publish."))
                .arg(QDir::toNativeSeparators(source)),
            {}};
    before("copy");
    const auto filled = fill(temporary, [&]() -> Result<QByteArray> {
        QByteArray block = from.read(blockSize);
        if (from.error() != QFileDevice::NoError)
            return failed(source, lastSystemError());
        return block;
    });
    if (!filled) {
        QFile::remove(temporary);
        return filled;
    }
    return move(temporary, file);
}

Result<void> FileSteps::move(const QString &from, const QString &to) const
{
    before("move");
    std::error_code code;
    fs::rename(pathOf(from), pathOf(to), code);
    return code ? Result<void>(failed(to, code)) : Result<void>();
}

Result<bool> FileSteps::moveFolderIfFree(const QString &from, const QString &to) const
{
    before("move if free");
    std::error_code code;
    fs::rename(pathOf(from), pathOf(to), code);
    if (!code)
        return true;
    // By the time one looks, whoever was quicker may have gone again; Windows tells of it as of a missing
    // right.
    if (code == std::errc::directory_not_empty || code == std::errc::file_exists || QFileInfo::exists(to))
        return false;
    return failed(to, code);
}

Result<bool> FileSteps::exchange(const QString &one, const QString &other) const
{
#ifdef Q_OS_LINUX
    before("exchange");
    if (renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                  QFile::encodeName(other).constData(), RENAME_EXCHANGE) == 0)
        return true;
    // What disks without it answer: old kernels, network drives, mount points and folders of another volume.
    if (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP || errno == EXDEV || errno == EBUSY)
        return false;
    return failed(other, lastSystemError());
#else
    Q_UNUSED(one)
    Q_UNUSED(other)
    return false;
#endif
}

Result<void> FileSteps::link(const QString &from, const QString &to) const
{
    before("link");
    std::error_code code;
    if (fs::is_symlink(fs::symlink_status(pathOf(from), code))) {
        fs::copy_symlink(pathOf(from), pathOf(to), code);
        return code ? Result<void>(failed(to, code)) : Result<void>();
    }
    fs::create_hard_link(pathOf(from), pathOf(to), code);
    if (code) {
        // Not allowed for files of others, too many names, or a disk without second names.
        code.clear();
        fs::copy_file(pathOf(from), pathOf(to), code);
    }
    return code ? Result<void>(failed(to, code)) : Result<void>();
}

Result<void> FileSteps::removeFile(const QString &file) const
{
    before("remove file");
    std::error_code code;
    fs::remove(pathOf(file), code);
    if (code && code != std::errc::no_such_file_or_directory && code != std::errc::not_a_directory)
        return failed(file, code);
    return {};
}

Result<bool> FileSteps::removeEmptyFolder(const QString &folder) const
{
    if (!QFileInfo(folder).isDir())
        return true;
    if (!QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return false;
    before("remove folder");
    std::error_code code;
    fs::remove(pathOf(folder), code);
    return !code;
}

Result<void> FileSteps::removeTree(const QString &folder) const
{
    if (!QFileInfo::exists(folder))
        return {};
    before("remove tree");
    std::error_code code;
    fs::remove_all(pathOf(folder), code);
    return code ? Result<void>(failed(folder, code)) : Result<void>();
}

void FileSteps::sync(const QString &folder) const
{
    if (!m_isDurable)
        return;
#ifdef Q_OS_LINUX
    // One call for the volume: syncing thousands of small files one by one takes many times as long.
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::syncfs(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder)
#endif
}

} // namespace weltkontor
