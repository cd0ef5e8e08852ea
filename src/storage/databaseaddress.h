// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace weltkontor
{

enum class DatabaseKind { Sqlite, PostgreSql };

/**
 * Where a database lies: `sqlite:PATH`, a plain path, or `postgresql://USER@HOST:PORT/NAME?sslmode=…`.
 *
 * Never holds a password; a text with one is refused. `?host=FOLDER` names the folder of a local socket.
 */
class DatabaseAddress
{
public:
    static Result<DatabaseAddress> fromText(const QString &text);
    static DatabaseAddress ofFile(const QString &path);

    /// The file in the user's data folder that is used where none is named.
    static DatabaseAddress standard();

    DatabaseKind kind() const { return m_kind; }
    const QString &filePath() const { return m_path; } ///< SQLite: absolute.
    const QString &host() const { return m_host; }     ///< Empty: libpq's default.
    int port() const { return m_port; }                ///< 0: libpq's default.
    const QString &user() const { return m_user; }     ///< Empty: libpq's default.
    const QString &databaseName() const { return m_name; }
    const QString &sslMode() const { return m_sslMode; } ///< Empty: libpq's default.

    /// What fromText() reads; also the name under which the keyring keeps the password.
    QString toText() const;

    /// For a person: the path, or "NAME on HOST".
    QString displayName() const;

    bool operator==(const DatabaseAddress &) const = default;

private:
    DatabaseKind m_kind = DatabaseKind::Sqlite;
    QString m_path;
    QString m_host, m_user, m_name, m_sslMode;
    int m_port = 0;
};

} // namespace weltkontor
