// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

namespace weltkontor
{
namespace
{

std::unique_ptr<Database> opened(const DatabaseAddress &address, const OpenOptions &options)
{
    auto database = Database::open(address, options);
    if (!database)
        qFatal("The database of the test cannot be opened: %s (%s)", qPrintable(database.error().message),
               qPrintable(database.error().detail));
    return *std::move(database);
}

} // namespace

TestDatabase::TestDatabase(Backend backend, const QString &user)
    : m_place(backend)
    , m_clock(std::make_shared<FixedClock>(startTime()))
    , m_user(user)
    , m_database(opened(address(), options(user)))
{
}

TestDatabase::~TestDatabase() = default;

QDateTime TestDatabase::startTime()
{
    return QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
}

DatabaseAddress TestDatabase::address() const
{
    const auto address = DatabaseAddress::fromText(m_place.address());
    if (!address)
        qFatal("%s", qPrintable(address.error().message));
    return *address;
}

OpenOptions TestDatabase::options(const QString &user) const
{
    OpenOptions options;
    options.user = user;
    options.clock = m_clock;
    return options;
}

std::unique_ptr<Database> TestDatabase::second(const QString &user) const
{
    return opened(address(), options(user));
}

void TestDatabase::reopen()
{
    m_database.reset();
    m_database = opened(address(), options(m_user));
}

} // namespace weltkontor
