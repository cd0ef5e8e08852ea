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
    bool isWritten = m_parents.contains(parent) || QDir().mkpath(parent);
    if (isWritten)
        m_parents += parent;
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

Result<QString> SiteFiles::writeNamed(const QString &name, const QString &ending, const QByteArray &bytes)
{
    const QString path =
        QStringLiteral("assets/%1-%2.%3").arg(name, QString::fromLatin1(sha256(bytes).left(16)), ending);
    if (const auto written = write(path, bytes); !written)
        return written.error();
    return path;
}

void SiteFiles::add(const SiteFiles &other)
{
    const auto &entries = other.m_manifest.entries();
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        m_manifest.insert(entry.key(), entry.value());
    m_bytes += other.m_bytes;
}

} // namespace weltkontor
