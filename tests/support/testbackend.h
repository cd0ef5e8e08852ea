// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QTemporaryDir>

namespace weltkontor
{

/// The databases every storage test runs on.
enum class Backend { Sqlite, PostgreSql };

/// For a test's _data() function: the column "backend" with one row each, "sqlite" and "postgresql".
///
/// The environment variable WELTKONTOR_TEST_BACKENDS (names with commas between) leaves some out, for
/// machines without PostgreSQL; without it a missing server ends the test program.
void addBackendRows();

/// The rows' backends, for data functions that combine them with columns of their own.
QList<Backend> testBackends();
const char *backendName(Backend backend);

/**
 * The place of an empty database of one test, removed at the end.
 *
 * SQLite: a file in a temporary folder that does not exist yet. PostgreSQL: an empty database in the private
 * PostgreSqlCluster, belonging to an ordinary user.
 */
class TestDatabasePlace
{
public:
    explicit TestDatabasePlace(Backend backend);
    ~TestDatabasePlace();
    TestDatabasePlace(const TestDatabasePlace &) = delete;
    TestDatabasePlace &operator=(const TestDatabasePlace &) = delete;

    Backend backend() const { return m_backend; }

    /// As on the command line: `sqlite:PATH` or `postgresql://clerk@/NAME?host=…`.
    QString address() const;

    /// SQLite's file or PostgreSQL's database name.
    QString name() const { return m_name; }

private:
    Backend m_backend;
    QTemporaryDir m_folder;
    QString m_name;
};

} // namespace weltkontor

Q_DECLARE_METATYPE(weltkontor::Backend)
