// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseaddress.h"

#include "base/phrases.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

namespace weltkontor
{
namespace
{

Error invalid(const char *source, const QString &text = {})
{
    const QString told = message("DatabaseAddress", source);
    return {Error::Kind::Invalid, text.isEmpty() ? told : told.arg(text), {}};
}

bool isServerScheme(const QString &scheme)
{
    return scheme == u"postgresql" || scheme == u"postgres";
}

/// No password anywhere, and nothing that would be left out silently.
Result<void> checkedOptions(const QUrl &url)
{
    QStringList options;
    for (const auto &[name, value] : QUrlQuery(url).queryItems())
        options += name.toLower();
    // What libpq reads as a password too.
    const bool holdsPassword = !url.password().isEmpty() || options.contains(u"password") ||
                               options.contains(u"sslpassword") || options.contains(u"passfile");
    if (holdsPassword)
        return invalid(QT_TRANSLATE_NOOP("DatabaseAddress",
                                         "The address must not hold the password, which other "
                                         "programs could read there. Leave it out; it comes from "
                                         "the keyring or PGPASSFILE, or is asked for."));
    options.removeAll(QStringLiteral("host"));
    options.removeAll(QStringLiteral("sslmode"));
    if (!options.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("DatabaseAddress",
                                         "The address has an option “%1” that is not known. Only host "
                                         "and sslmode may be given."),
                       options.first());
    return {};
}

} // namespace

Result<DatabaseAddress> DatabaseAddress::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("DatabaseAddress",
                                         "No database is named. Write the path of a file, or "
                                         "postgresql://USER@HOST/NAME."));
    const QString sqlite = QStringLiteral("sqlite:");
    if (trimmed.startsWith(sqlite, Qt::CaseInsensitive))
        return trimmed.size() > sqlite.size() ? Result<DatabaseAddress>(ofFile(trimmed.mid(sqlite.size())))
                                              : fromText({});
    const qsizetype colon = trimmed.indexOf(QStringLiteral("://"));
    if (colon < 0)
        return ofFile(trimmed);
    if (!isServerScheme(trimmed.left(colon).toLower()))
        return invalid(QT_TRANSLATE_NOOP("DatabaseAddress",
                                         "“%1” is no place of a database. Write the path of a "
                                         "file, or postgresql://USER@HOST/NAME."),
                       trimmed.left(colon + 3));
    const QUrl url(trimmed, QUrl::StrictMode);
    // The whole text is not repeated: it may hold a password.
    if (!url.isValid() || url.path().size() < 2)
        return invalid(QT_TRANSLATE_NOOP("DatabaseAddress",
                                         "This is no address of a database on a server. An example "
                                         "is %1."),
                       QStringLiteral("postgresql://anna@db.example.org/weltkontor?sslmode=require"));
    if (const auto checked = checkedOptions(url); !checked)
        return checked.error();
    DatabaseAddress address;
    address.m_kind = DatabaseKind::PostgreSql;
    address.m_user = url.userName(QUrl::FullyDecoded);
    address.m_host = url.host(QUrl::FullyDecoded);
    address.m_port = url.port(0);
    address.m_name = url.path(QUrl::FullyDecoded).mid(1);
    const QUrlQuery query(url);
    address.m_sslMode = query.queryItemValue(QStringLiteral("sslmode"), QUrl::FullyDecoded);
    if (query.hasQueryItem(QStringLiteral("host")))
        address.m_host = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    static const QStringList modes{QString(),
                                   QStringLiteral("disable"),
                                   QStringLiteral("allow"),
                                   QStringLiteral("prefer"),
                                   QStringLiteral("require"),
                                   QStringLiteral("verify-ca"),
                                   QStringLiteral("verify-full")};
    if (!modes.contains(address.m_sslMode))
        return invalid(
            QT_TRANSLATE_NOOP("DatabaseAddress", "There is no sslmode “%1”. Write require or verify-full."),
            address.m_sslMode);
    return address;
}

DatabaseAddress DatabaseAddress::ofFile(const QString &path)
{
    DatabaseAddress address;
    address.m_path = QDir::cleanPath(QDir::current().absoluteFilePath(QDir::fromNativeSeparators(path)));
    return address;
}

DatabaseAddress DatabaseAddress::standard()
{
    return ofFile(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                  QStringLiteral("/weltkontor/weltkontor.db"));
}

QString DatabaseAddress::toText() const
{
    if (m_kind == DatabaseKind::Sqlite)
        return QStringLiteral("sqlite:") + m_path;
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const bool socket = m_host.startsWith(u'/');
    QString text = QStringLiteral("postgresql://");
    if (!m_user.isEmpty())
        text += encoded(m_user) + u'@';
    if (!socket)
        text += m_host.contains(u':') ? u'[' + m_host + u']' : encoded(m_host);
    if (m_port > 0)
        text += u':' + QString::number(m_port);
    text += u'/' + encoded(m_name);
    QStringList options;
    if (socket)
        options += QStringLiteral("host=") + encoded(m_host);
    if (!m_sslMode.isEmpty())
        options += QStringLiteral("sslmode=") + m_sslMode;
    return options.isEmpty() ? text : text + u'?' + options.join(u'&');
}

QString DatabaseAddress::displayName() const
{
    if (m_kind == DatabaseKind::Sqlite)
        return QDir::toNativeSeparators(m_path);
    const bool local = m_host.isEmpty() || m_host.startsWith(u'/');
    return message("DatabaseAddress", QT_TRANSLATE_NOOP("DatabaseAddress", "%1 on %2"))
        .arg(m_name, local ? message("DatabaseAddress", QT_TRANSLATE_NOOP("DatabaseAddress", "this computer"))
                           : m_host);
}

} // namespace weltkontor
