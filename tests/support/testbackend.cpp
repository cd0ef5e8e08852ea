// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testbackend.h"

#include "support/postgresqlcluster.h"

#include <QTest>

namespace weltkontor
{

const char *backendName(Backend backend)
{
    return backend == Backend::Sqlite ? "sqlite" : "postgresql";
}

QList<Backend> testBackends()
{
    const QByteArray wanted = qgetenv("WELTKONTOR_TEST_BACKENDS");
    QList<Backend> backends;
    for (const Backend backend : {Backend::Sqlite, Backend::PostgreSql}) {
        if (wanted.isEmpty() || wanted.split(',').contains(backendName(backend)))
            backends += backend;
    }
    // A misspelt name must not make every storage test pass by testing nothing.
    if (backends.isEmpty())
        qFatal("WELTKONTOR_TEST_BACKENDS names no backend: %s", wanted.constData());
    return backends;
}

void addBackendRows()
{
    QTest::addColumn<Backend>("backend");
    for (const Backend backend : testBackends())
        QTest::newRow(backendName(backend)) << backend;
}

TestDatabasePlace::TestDatabasePlace(Backend backend)
    : m_backend(backend)
{
    m_name = backend == Backend::Sqlite ? m_folder.filePath(QStringLiteral("test.sqlite"))
                                        : PostgreSqlCluster::instance().createDatabase();
}

TestDatabasePlace::~TestDatabasePlace()
{
    if (m_backend == Backend::PostgreSql && PostgreSqlCluster::instance().isRunning())
        PostgreSqlCluster::instance().dropDatabase(m_name);
}

QString TestDatabasePlace::address() const
{
    return m_backend == Backend::Sqlite ? QStringLiteral("sqlite:") + m_name
                                        : PostgreSqlCluster::instance().address(m_name);
}

} // namespace weltkontor
