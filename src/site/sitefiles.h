// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filemanifest.h"

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

    const FileManifest &manifest() const { return m_manifest; }
    qint64 bytes() const { return m_bytes; }

private:
    QString m_folder;
    QString m_lastParent;
    FileManifest m_manifest;
    qint64 m_bytes = 0;
};

} // namespace weltkontor
