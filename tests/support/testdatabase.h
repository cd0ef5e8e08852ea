// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "support/testbackend.h"

namespace weltkontor
{

/// An open database of the newest schema in a fresh place, for one test. The clock stands at @c startTime
/// until the test moves it.
class TestDatabase
{
public:
    explicit TestDatabase(Backend backend, const QString &user = QStringLiteral("anna"));
    ~TestDatabase();

    static QDateTime startTime();

    /// A failure to open ends the test program: nothing can be tested then.
    Database &operator*() { return *m_database; }
    Database *operator->() { return m_database.get(); }

    DatabaseAddress address() const;
    FixedClock &clock() { return *m_clock; }

    /// A second program on the same database, as @p user.
    std::unique_ptr<Database> second(const QString &user = QStringLiteral("bert")) const;

    /// Closes and opens again, as a restart of the program does.
    void reopen();

    const TestDatabasePlace &place() const { return m_place; }

private:
    OpenOptions options(const QString &user) const;

    TestDatabasePlace m_place;
    std::shared_ptr<FixedClock> m_clock;
    QString m_user;
    std::unique_ptr<Database> m_database;
};

} // namespace weltkontor
