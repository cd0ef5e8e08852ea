// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace weltkontor
{

/**
 * Where a site is published: `folder:PATH`, `webdavs://USER@HOST/PATH` (`webdav://` on loopback only) or
 * `sftp://USER@HOST[:PORT]/PATH`. Never holds a password.
 */
class TargetAddress
{
public:
    enum class Kind { Folder, WebDav, Sftp };

    /// Invalid with a sentence that shows the allowed forms, and for an address with a password in it. A
    /// relative folder is taken from the current one and kept absolute.
    static Result<TargetAddress> fromText(const QString &text);

    Kind kind() const { return m_kind; }

    /// The absolute folder; empty for the other kinds.
    QString folder() const { return m_folder; }

    /// The server's address; empty for a folder.
    QUrl url() const { return m_url; }

    /// What fromText() reads again.
    QString toText() const;

    bool operator==(const TargetAddress &) const = default;

private:
    TargetAddress() = default;

    Kind m_kind = Kind::Folder;
    QString m_folder;
    QUrl m_url;
};

} // namespace weltkontor
