// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "storage/sqlconnection.h"

#include <QSqlError>

namespace weltkontor
{
namespace
{

struct Told {
    Error::Kind kind;
    const char *source;
};

const Told noRoom{Error::Kind::Unreachable,
                  QT_TRANSLATE_NOOP("Storage",
                                    "There is no space left on the disk of %1. Nothing was changed; "
                                    "make room and try again.")};
const Told locked{Error::Kind::Unreachable,
                  QT_TRANSLATE_NOOP("Storage",
                                    "Another program is using %1 and did not let go of it. Nothing was "
                                    "changed; try again in a moment.")};
const Told damaged{Error::Kind::Invalid,
                   QT_TRANSLATE_NOOP("Storage",
                                     "%1 is damaged and cannot be read. Nothing was changed; restore "
                                     "the last backup.")};
const Told noDatabase{Error::Kind::Invalid,
                      QT_TRANSLATE_NOOP("Storage",
                                        "%1 is no database of Weltkontor. Nothing was changed; choose "
                                        "another file.")};
const Told readOnly{Error::Kind::Denied,
                    QT_TRANSLATE_NOOP("Storage",
                                      "%1 can be read but not changed. Nothing was saved; ask for the "
                                      "right to write, or work on a copy.")};
const Told notOpened{Error::Kind::Denied,
                     QT_TRANSLATE_NOOP("Storage",
                                       "%1 cannot be opened: the file or its folder is missing, or you "
                                       "have no right to it. Nothing was changed.")};
const Told broken{Error::Kind::Unreachable,
                  QT_TRANSLATE_NOOP("Storage",
                                    "The disk of %1 does not answer. Nothing was changed; check the "
                                    "disk or the network and try again.")};
const Told unknown{Error::Kind::Internal,
                   QT_TRANSLATE_NOOP("Storage",
                                     "%1 refused what was asked. Nothing was changed; the log tells "
                                     "more.")};
const Told noServer{Error::Kind::Unreachable,
                    QT_TRANSLATE_NOOP("Storage",
                                      "The server of %1 cannot be reached. Nothing was changed; check "
                                      "the network, or ask who runs the server, and try again.")};
const Told wrongPassword{Error::Kind::Denied,
                         QT_TRANSLATE_NOOP("Storage",
                                           "The server of %1 refused the user name or the password. "
                                           "Nothing was changed; try again.")};
const Told noSuchDatabase{Error::Kind::NotFound,
                          QT_TRANSLATE_NOOP("Storage",
                                            "The server has no database for %1. Nothing was changed; "
                                            "check the name, or ask who runs the server.")};
const Told noRight{Error::Kind::Denied,
                   QT_TRANSLATE_NOOP("Storage",
                                     "You have no right to do this in %1. Nothing was changed; ask who "
                                     "runs the server.")};

Told toldBySqlite(int code)
{
    switch (code & 0xff) { // the primary code; the rest says more about where
    case 5:
    case 6:
        return locked;
    case 8:
        return readOnly;
    case 10:
        // A write beyond a file limit, and a file for the log's index that could not be made large enough.
        return code == 778 || code == 4874 ? noRoom : broken;
    case 11:
        return damaged;
    case 13:
        return noRoom;
    case 14:
        return notOpened;
    case 26:
        return noDatabase;
    default:
        return unknown;
    }
}

Told toldByPostgreSql(const QString &state, const QSqlError &error)
{
    if (state.startsWith(u"28"))
        return wrongPassword;
    if (state == u"3D000")
        return noSuchDatabase;
    if (state.startsWith(u"53"))
        return noRoom;
    if (state == u"25006")
        return readOnly;
    if (state == u"42501")
        return noRight;
    if (state == u"55P03" || state == u"40001" || state == u"40P01")
        return locked;
    if (state.startsWith(u"57P") || state.startsWith(u"08"))
        return noServer;
    if (!state.isEmpty())
        return unknown;
    // The driver gives no code for a connection that did not come about; the server's words are all there is.
    const QString text = error.databaseText() + error.driverText();
    for (const QLatin1String word : {QLatin1String("password"), QLatin1String("Passwort"),
                                     QLatin1String("no pg_hba.conf entry"), QLatin1String("pg_hba")}) {
        if (text.contains(word))
            return wrongPassword;
    }
    static const QRegularExpression missing(
        QStringLiteral("database \".*\" does not exist|Datenbank .* existiert nicht"));
    return missing.match(text).hasMatch() ? noSuchDatabase : noServer;
}

} // namespace

Error sqlError(const QSqlError &error, const DatabaseAddress &address)
{
    const QString code = error.nativeErrorCode();
    const Told told =
        address.kind() == DatabaseKind::Sqlite ? toldBySqlite(code.toInt()) : toldByPostgreSql(code, error);
    return {told.kind, message("Storage", told.source).arg(address.displayName()),
            code + u' ' + error.databaseText()};
}

} // namespace weltkontor
