// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitefiles.h"

#include "base/phrases.h"
#include "base/sha256.h"

#include <QCoreApplication>
#include <QDir>

namespace weltkontor
{

Result<void> SiteFiles::write(const QString &path, const QByteArray &bytes)
{
    Q_ASSERT(FileManifest::isSafePath(path));
    const QString name = m_folder + u'/' + path;
    const QString parent = QFileInfo(name).path();
    QFile file(name);
    bool isWritten = parent == m_lastParent || QDir().mkpath(parent);
    m_lastParent = parent;
    isWritten =
        isWritten && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!isWritten)
        return Error{
            file.error() == QFileDevice::PermissionsError ? Error::Kind::Denied : Error::Kind::Unreachable,
            message("Site", QT_TRANSLATE_NOOP("Site", "The page %1 could not be written. What was there "
                                                      "before is unchanged. Make room or choose another "
                                                      "folder, then build again."))
                .arg(QDir::toNativeSeparators(name)),
            file.errorString()};
    m_manifest.insert(path, {sha256(bytes), bytes.size()});
    m_bytes += bytes.size();
    return {};
}

} // namespace weltkontor
