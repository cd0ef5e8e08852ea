// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseworker.h"

#include <QElapsedTimer>

namespace weltkontor
{
namespace
{

/// Milliseconds after which a connection to a server may have been cut off by somebody on the way.
constexpr qint64 trustedIdleTime = 2000;

} // namespace

DatabaseWorker::DatabaseWorker(Opener opener)
    : m_opener(std::move(opener))
    , m_thread(QThread::create([this] { work(); }))
{
    m_thread->start();
}

DatabaseWorker::~DatabaseWorker()
{
    stop();
}

void DatabaseWorker::setOpener(Opener opener)
{
    const QMutexLocker locker(&m_mutex);
    m_opener = std::move(opener);
}

void DatabaseWorker::post(Job job)
{
    const QMutexLocker locker(&m_mutex);
    if (m_stopping)
        return;
    m_jobs.enqueue(std::make_shared<Job>(std::move(job)));
    m_wanted.wakeOne();
}

void DatabaseWorker::stop()
{
    QQueue<std::shared_ptr<Job>> given;
    {
        const QMutexLocker locker(&m_mutex);
        m_stopping = true;
        // Destroyed outside of the lock: a future that is cancelled may call back.
        given.swap(m_jobs);
        m_wanted.wakeAll();
    }
    m_thread->wait();
}

void DatabaseWorker::work()
{
    std::unique_ptr<Database> database;
    QElapsedTimer lastUse;
    for (;;) {
        std::shared_ptr<Job> job;
        Opener opener;
        {
            QMutexLocker locker(&m_mutex);
            while (m_jobs.isEmpty() && !m_stopping)
                m_wanted.wait(&m_mutex);
            if (m_stopping)
                return;
            job = m_jobs.dequeue();
            opener = m_opener;
        }
        // A job that has begun cannot be begun again by us; so ask before whether the server is still there.
        if (database && database->address().kind() == DatabaseKind::PostgreSql &&
            lastUse.hasExpired(trustedIdleTime))
            std::ignore = database->newestChangeSet();
        if (database && database->isLost())
            database.reset();
        if (!database) {
            auto opened = opener();
            if (!opened) {
                job->fail(opened.error());
                continue;
            }
            database = *std::move(opened);
        }
        job->run(*database);
        lastUse.start();
    }
}

} // namespace weltkontor
