// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/filesteps.h"
#include "publish/publishedstate.h"

namespace weltkontor
{

/**
 * The last publications of one target, kept on this desk: for targets that cannot keep releases themselves.
 * Each file is stored once under its hash.
 */
class KeptFiles
{
public:
    explicit KeptFiles(const QString &folder)
        : m_folder(folder)
    {
    }

    /// Copies what is not there yet from @p siteFolder, then drops all but the newest @p limit publications.
    Result<void> keep(const PublishedState &state, const QString &siteFolder, qsizetype limit);

    /// Newest first; damaged ones are left out.
    Result<QList<PublishedState>> states() const;

    /// Where the file with this content lies.
    QString file(const FileManifest::Entry &entry) const;

private:
    Result<void> prune(qsizetype limit);

    QString m_folder;
    FileSteps m_steps;
};

} // namespace weltkontor
