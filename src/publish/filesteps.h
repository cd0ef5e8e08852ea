// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filemanifest.h"

#include <QString>

#include <functional>

namespace weltkontor
{

/**
 * Single steps on a disk, each done whole or not at all, with errors in words.
 *
 * Kept apart from what they are for, so that a test can stop the program before any one of them: the hook is
 * called before each step that changes the disk, with the step's name.
 */
class FileSteps
{
public:
    using Hook = std::function<void(const char *step)>;

    void setHook(Hook hook) { m_hook = std::move(hook); }

    /// New files and folders get these rights; the group's right to write comes from @p isForGroup.
    void setForGroup(bool isForGroup) { m_isForGroup = isForGroup; }

    /// Without it sync() does nothing.
    void setDurable(bool isDurable) { m_isDurable = isDurable; }

    /// With its parents; everybody may read it. An existing folder is no error.
    Result<void> makeFolder(const QString &folder) const;
    /// Readable only for us, and for the group where that may write.
    Result<void> makePrivateFolder(const QString &folder) const;

    /// Nothing where the file does not exist.
    Result<std::optional<QByteArray>> read(const QString &file) const;

    /// Through @p temporary, a path on the same volume, so that readers see the old or the new file.
    Result<void> write(const QString &file, const QByteArray &bytes, const QString &temporary) const;
    /// Copies; Conflict where the source is not (any more) what @p entry says.
    Result<void> copy(const QString &source, const FileManifest::Entry &entry, const QString &file,
                      const QString &temporary) const;

    /// Replaces @p to. A folder replaces an empty folder only.
    Result<void> move(const QString &from, const QString &to) const;
    /// False where @p to is there already and stays: how one of several wins.
    Result<bool> moveFolderIfFree(const QString &from, const QString &to) const;
    /// The two change places in one step. False where this disk cannot do that.
    Result<bool> exchange(const QString &one, const QString &other) const;
    /// A second name for a file, or a copy where the disk has none; symbolic links stay links.
    Result<void> link(const QString &from, const QString &to) const;

    Result<void> removeFile(const QString &file) const;
    /// False where it is not empty.
    Result<bool> removeEmptyFolder(const QString &folder) const;
    Result<void> removeTree(const QString &folder) const;

    /// Everything written so far on the volume of @p folder survives a power cut afterwards.
    void sync(const QString &folder) const;

private:
    void before(const char *step) const
    {
        if (m_hook)
            m_hook(step);
    }
    Result<void> fill(const QString &file, const std::function<Result<QByteArray>()> &nextBlock) const;
    Result<void> setReadableForAll(const QString &path, bool isFolder) const;

    Hook m_hook;
    bool m_isForGroup = false;
    bool m_isDurable = true;
};

} // namespace weltkontor
