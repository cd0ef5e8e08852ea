// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/targetaddress.h"

#include "base/phrases.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>

namespace weltkontor
{
namespace
{

constexpr QLatin1String folderScheme("folder:");

Error notAnAddress(const QString &text)
{
    return {Error::Kind::Invalid,
            message("TargetAddress",
                    QT_TRANSLATE_NOOP(
                        "TargetAddress",
                        "“%1” is no place to publish to. Write folder:PATH, webdavs://USER@HOST/PATH or "
                        "sftp://USER@HOST/PATH."))
                .arg(text),
            {}};
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

Result<TargetAddress> TargetAddress::fromText(const QString &text)
{
    TargetAddress address;
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(folderScheme, Qt::CaseInsensitive)) {
        const QString path = trimmed.mid(folderScheme.size());
        if (path.isEmpty() || path.contains(QChar(0)))
            return notAnAddress(text);
        address.m_folder = QDir::cleanPath(QFileInfo(QDir::fromNativeSeparators(path)).absoluteFilePath());
        if (QDir(address.m_folder).isRoot())
            return notAnAddress(text);
        return address;
    }

    address.m_url = QUrl(trimmed, QUrl::StrictMode);
    const QString scheme = address.m_url.scheme();
    if (!address.m_url.password().isEmpty())
        return Error{
            Error::Kind::Invalid,
            message("TargetAddress",
                    QT_TRANSLATE_NOOP("TargetAddress", "An address must not hold a password. Leave it out; "
                                                       "it is asked for when it is needed.")),
            {}};
    if (!address.m_url.isValid() || address.m_url.host().isEmpty() || address.m_url.hasQuery() ||
        address.m_url.hasFragment())
        return notAnAddress(text.contains(u'@') ? QString() : text);
    if (scheme == QLatin1String("sftp")) {
        address.m_kind = Kind::Sftp;
        return address;
    }
    if (scheme != QLatin1String("webdavs") && scheme != QLatin1String("webdav"))
        return notAnAddress(text);
    if (scheme == QLatin1String("webdav") && !isLoopback(address.m_url.host()))
        return Error{
            Error::Kind::Invalid,
            message("TargetAddress",
                    QT_TRANSLATE_NOOP("TargetAddress",
                                      "webdav:// sends the password unprotected. Write webdavs:// instead.")),
            {}};
    address.m_kind = Kind::WebDav;
    return address;
}

QString TargetAddress::toText() const
{
    return m_kind == Kind::Folder ? folderScheme + m_folder : m_url.toString(QUrl::FullyEncoded);
}

} // namespace weltkontor
