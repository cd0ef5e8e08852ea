// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filemanifest.h"

#include <QSet>

namespace weltkontor
{

/// Writes the files of a site below a folder and keeps their manifest, so that nothing is read again.
class SiteFiles
{
public:
    explicit SiteFiles(const QString &folder)
        : m_folder(folder)
    {
    }

    /// @p path as in FileManifest. Denied or Unreachable with the file's name.
    Result<void> write(const QString &path, const QByteArray &bytes);

    /// Writes a file of "assets" whose name tells its content, so that browsers may keep it for ever; its
    /// path.
    Result<QString> writeNamed(const QString &name, const QString &ending, const QByteArray &bytes);

    /// Takes the files of another one over, which were written below the same folder.
    void add(const SiteFiles &other);

    const FileManifest &manifest() const { return m_manifest; }
    qint64 bytes() const { return m_bytes; }

private:
    QString m_folder;
    QSet<QString> m_parents; ///< Folders that are there.
    FileManifest m_manifest;
    qint64 m_bytes = 0;
};

} // namespace weltkontor
