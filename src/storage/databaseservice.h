// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace weltkontor
{

/**
 * The database for the window: work is handed over as functions that run on threads of its own, one that
 * writes and one that reads, each with its own connection. Nothing of it ever runs on the caller's thread.
 *
 *     service.read([](Database &db) { return RecordReader(db).record(id); }).then(this, [this](auto result)
 * {…});
 *
 * Functions answer with a Result; where the connection cannot be had again, the error is the answer. Writes
 * run in the order they were handed over. A function that is destroyed before it ran (the service went away)
 * cancels its future. All members on the thread of the object.
 */
class DatabaseService : public QObject
{
    Q_OBJECT

public:
    /// Opens on the service's own threads; the future gives the service itself or why it could not be opened.
    /// @p options.password is called on such a thread.
    static QFuture<Result<std::shared_ptr<DatabaseService>>> open(const DatabaseAddress &address,
                                                                  const OpenOptions &options = {});
    ~DatabaseService() override;

    const DatabaseAddress &address() const;
    QString user() const;
    bool isReadOnly() const;
    const Clock &clock() const;
    QStringList warnings() const;

    template<typename Function>
    auto read(Function function) -> QFuture<std::invoke_result_t<Function, Database &>>
    {
        return enqueue(false, std::move(function));
    }
    template<typename Function>
    auto write(Function function) -> QFuture<std::invoke_result_t<Function, Database &>>
    {
        return enqueue(true, std::move(function));
    }

    /// Jobs that are waiting or running.
    int pendingJobs() const;

Q_SIGNALS:
    /// Change sets up to @p newest are there now: of this program, or found by looking once a second. Fewer
    /// than before when a backup was restored.
    void changed(qint64 newest);
    /// The number of pending jobs changed.
    void jobsChanged(int pending);

private:
    using Job = std::function<void(Database &)>;
    DatabaseService();
    void post(bool writing, Job job, std::function<void(const Error &)> fail);
    void look();
    void found(std::optional<qint64> newest);

    template<typename Function>
    auto enqueue(bool writing, Function function) -> QFuture<std::invoke_result_t<Function, Database &>>
    {
        using Answer = std::invoke_result_t<Function, Database &>;
        static_assert(std::is_constructible_v<Answer, Error>, "the server may be gone: answer with a Result");
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        auto work = std::make_shared<Function>(std::move(function));
        post(
            writing,
            [promise, work](Database &database) {
                promise->addResult((*work)(database));
                promise->finish();
            },
            [promise](const Error &error) {
                promise->addResult(Answer(error));
                promise->finish();
            });
        return future;
    }

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace weltkontor
