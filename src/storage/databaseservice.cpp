// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseservice.h"

#include "storage/databaseworker.h"

#include <QTimer>

namespace weltkontor
{
namespace
{

/// How often another desk's changes are looked for, in milliseconds.
constexpr int pollInterval = 1000;

/// On the thread that the service belongs to, wherever the last owner lets go of it.
void destroy(DatabaseService *service)
{
    if (QThread::currentThread() == service->thread())
        delete service;
    else
        service->deleteLater();
}

} // namespace

class DatabaseService::Private
{
public:
    std::unique_ptr<DatabaseWorker> writer;
    std::unique_ptr<DatabaseWorker> reader;
    DatabaseAddress address;
    QString user;
    bool readOnly = false;
    std::shared_ptr<const Clock> clock;
    QStringList warnings;
    QTimer poll;
    bool polling = false;
    qint64 newest = 0;
    int pending = 0;
};

DatabaseService::DatabaseService()
    : d(std::make_unique<Private>())
{
    connect(&d->poll, &QTimer::timeout, this, &DatabaseService::look);
}

DatabaseService::~DatabaseService()
{
    d->poll.stop();
    if (d->reader)
        d->reader->stop();
    if (d->writer)
        d->writer->stop();
}

QFuture<Result<std::shared_ptr<DatabaseService>>> DatabaseService::open(const DatabaseAddress &address,
                                                                        const OpenOptions &options)
{
    using Answer = Result<std::shared_ptr<DatabaseService>>;
    const std::shared_ptr<DatabaseService> service(new DatabaseService, &destroy);
    Private *content = service->d.get();
    content->address = address;
    content->clock = options.clock;
    content->writer =
        std::make_unique<DatabaseWorker>([address, options] { return Database::open(address, options); });
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto future = promise->future();
    const auto opened = [promise, service, content](Database &database) {
        content->user = database.user();
        content->readOnly = database.isReadOnly();
        content->warnings = database.warnings();
        content->newest = database.newestChangeSet().valueOr(0);
        content->writer->setOpener(database.reopener());
        content->reader = std::make_unique<DatabaseWorker>(database.reopener());
        QMetaObject::invokeMethod(
            &content->poll, [content] { content->poll.start(pollInterval); }, Qt::QueuedConnection);
        promise->addResult(Answer(service));
        promise->finish();
    };
    const auto refused = [promise](const Error &error) {
        promise->addResult(Answer(error));
        promise->finish();
    };
    content->writer->post({opened, refused});
    return future;
}

const DatabaseAddress &DatabaseService::address() const
{
    return d->address;
}

QString DatabaseService::user() const
{
    return d->user;
}

bool DatabaseService::isReadOnly() const
{
    return d->readOnly;
}

const Clock &DatabaseService::clock() const
{
    return *d->clock;
}

QStringList DatabaseService::warnings() const
{
    return d->warnings;
}

int DatabaseService::pendingJobs() const
{
    return d->pending;
}

void DatabaseService::post(bool writing, Job job, std::function<void(const Error &)> fail)
{
    ++d->pending;
    Q_EMIT jobsChanged(d->pending);
    const auto done = [this](qint64 newest) {
        --d->pending;
        Q_EMIT jobsChanged(d->pending);
        found(newest);
    };
    const auto tell = [this, done](qint64 newest) {
        QMetaObject::invokeMethod(
            this, [done, newest] { done(newest); }, Qt::QueuedConnection);
    };
    (writing ? d->writer : d->reader)
        ->post({[job = std::move(job), writing, tell](Database &database) {
                    job(database);
                    tell(writing ? database.newestChangeSet().valueOr(0) : 0);
                },
                [fail = std::move(fail), tell](const Error &error) {
                    fail(error);
                    tell(0);
                }});
}

void DatabaseService::look()
{
    if (std::exchange(d->polling, true))
        return;
    const auto tell = [this](qint64 newest) {
        QMetaObject::invokeMethod(
            this,
            [this, newest] {
                d->polling = false;
                found(newest);
            },
            Qt::QueuedConnection);
    };
    d->reader->post({[tell](Database &database) { tell(database.newestChangeSet().valueOr(0)); },
                     [tell](const Error &) { tell(0); }});
}

void DatabaseService::found(qint64 newest)
{
    if (newest <= d->newest)
        return;
    d->newest = newest;
    Q_EMIT changed(newest);
}

} // namespace weltkontor
