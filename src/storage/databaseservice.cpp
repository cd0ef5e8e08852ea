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

/// No value when it cannot be asked now.
std::optional<qint64> newestOf(Database &database)
{
    const auto newest = database.newestChangeSet();
    return newest ? std::optional<qint64>(*newest) : std::nullopt;
}

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
    quint64 writes = 0; ///< Handed over or finished so far: changes with each step of each.
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
    d->writes += writing ? 1 : 0;
    Q_EMIT jobsChanged(d->pending);
    const auto tell = [this, writing](std::optional<qint64> newest) {
        QMetaObject::invokeMethod(
            this,
            [this, writing, newest] {
                --d->pending;
                d->writes += writing ? 1 : 0;
                Q_EMIT jobsChanged(d->pending);
                found(newest);
            },
            Qt::QueuedConnection);
    };
    (writing ? d->writer : d->reader)
        ->post({[job = std::move(job), writing, tell](Database &database) {
                    job(database);
                    tell(writing ? newestOf(database) : std::nullopt);
                },
                [fail = std::move(fail), tell](const Error &error) {
                    fail(error);
                    tell(std::nullopt);
                }});
}

void DatabaseService::look()
{
    if (std::exchange(d->polling, true))
        return;
    const auto tell = [this, writes = d->writes](std::optional<qint64> newest) {
        QMetaObject::invokeMethod(
            this,
            [this, newest, writes] {
                d->polling = false;
                // Fewer than before means a restored backup, unless it was asked before the last save.
                if (writes == d->writes || newest > d->newest)
                    found(newest);
            },
            Qt::QueuedConnection);
    };
    d->reader->post({[tell](Database &database) { tell(newestOf(database)); },
                     [tell](const Error &) { tell(std::nullopt); }});
}

void DatabaseService::found(std::optional<qint64> newest)
{
    if (!newest || *newest == d->newest)
        return;
    d->newest = *newest;
    Q_EMIT changed(*newest);
}

} // namespace weltkontor
