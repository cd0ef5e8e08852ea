// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/databasecpu.h"

#include "bench/benchtable.h"
#include "storage/sqlconnection.h"

#include <QFile>

namespace weltkontor
{

DatabaseCpu::DatabaseCpu(Database &database)
{
    if (!database.connection().isSqlite())
        m_serverProcess =
            required(database.connection().value(QStringLiteral("SELECT pg_backend_pid()"))).toLongLong();
    lap();
}

double DatabaseCpu::serverSeconds() const
{
    if (m_serverProcess == 0)
        return 0;
    // "nanoseconds on a CPU, waiting for one, slices"; exact, where utime counts in hundredths.
    QFile file(QStringLiteral("/proc/%1/schedstat").arg(m_serverProcess));
    if (!file.open(QIODevice::ReadOnly))
        failed(QStringLiteral("%1 cannot be read").arg(file.fileName()));
    return file.readAll().split(' ').first().toDouble() / 1e9;
}

double DatabaseCpu::lap()
{
    const double client = threadCpuSeconds();
    const double server = serverSeconds();
    const double seconds = client - m_client + server - m_server;
    m_client = client;
    m_server = server;
    return seconds;
}

} // namespace weltkontor
