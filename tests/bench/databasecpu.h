// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace weltkontor
{

/// CPU time of work on a database by this thread, with the share of PostgreSQL's process for the connection.
class DatabaseCpu
{
public:
    /// Lives as long as @p database. The time of the server is read from /proc: on Linux only.
    explicit DatabaseCpu(Database &database);

    /// Seconds since the last lap or the construction.
    double lap();

private:
    double serverSeconds() const;

    qint64 m_serverProcess = 0; ///< 0: SQLite works in ours.
    double m_client = 0;
    double m_server = 0;
};

} // namespace weltkontor
