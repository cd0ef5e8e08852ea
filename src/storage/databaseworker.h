// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QMutex>
#include <QQueue>
#include <QThread>
#include <QWaitCondition>

namespace weltkontor
{

/**
 * A thread with a connection of its own that runs jobs one after the other.
 *
 * Connects when the first job comes, and anew when the connection was lost. post() and stop() from any one
 * thread.
 */
class DatabaseWorker
{
public:
    using Opener = std::function<Result<std::unique_ptr<Database>>()>;

    /// Exactly one of both is called, on the worker's thread, or none when the worker stops before.
    struct Job {
        std::function<void(Database &)> run;
        std::function<void(const Error &)> fail; ///< There is no connection.
    };

    explicit DatabaseWorker(Opener opener);
    ~DatabaseWorker();

    /// How it connects from now on.
    void setOpener(Opener opener);

    void post(Job job);

    /// Waits for the job that runs; those that wait are destroyed.
    void stop();

private:
    void work();

    QMutex m_mutex;
    QWaitCondition m_wanted;
    QQueue<std::shared_ptr<Job>> m_jobs;
    Opener m_opener;
    bool m_stopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace weltkontor
