// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/publish/publishwork.h"

#include "models/answer.h"

#include <QMutex>
#include <QtConcurrentRun>

namespace weltkontor
{

/// Written by the worker, read by the window: newer news replace older ones.
struct PublishWork::Reported {
    QMutex mutex;
    QString phase;
    qint64 done = 0, total = 0;
};

PublishWork::PublishWork(std::shared_ptr<DatabaseService> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &PublishWork::tell);
}

PublishWork::~PublishWork()
{
    cancel();
}

void PublishWork::start(const PublishOptions &options)
{
    Q_ASSERT(!isRunning());
    m_options = options;
    m_reported = std::make_shared<Reported>();
    m_progress =
        std::make_shared<Progress>([reported = m_reported](const QString &phase, qint64 done, qint64 total) {
            const QMutexLocker lock(&reported->mutex);
            reported->phase = phase;
            reported->done = done;
            reported->total = total;
        });
    m_timer.start();
    onAnswer(this, m_service->read([options, progress = m_progress](Database &database) {
        return PublishSite::prepare(database, options, progress.get());
    }),
             [this](const Result<PublishSite::Job> &job) { job ? push(*job) : fail(job.error()); });
}

void PublishWork::push(const PublishSite::Job &job)
{
    onAnswer(this, QtConcurrent::run([job, progress = m_progress] {
                 return PublishSite::push(job, progress.get());
             }),
             [this](const Result<PublishSite::Outcome> &outcome) {
                 outcome ? keep(*outcome) : fail(outcome.error());
             });
}

void PublishWork::keep(const PublishSite::Outcome &outcome)
{
    if (!outcome.isNew) {
        end();
        Q_EMIT finished(outcome);
        return;
    }
    onAnswer(this, m_service->write([outcome](Database &database) {
        return PublishSite::record(database, outcome);
    }),
             [this, outcome](const Result<void> &kept) {
                 if (!kept) {
                     fail(kept.error());
                     return;
                 }
                 end();
                 Q_EMIT finished(outcome);
             });
}

void PublishWork::tell()
{
    const QMutexLocker lock(&m_reported->mutex);
    if (!m_reported->phase.isEmpty())
        Q_EMIT progressed(m_reported->phase, m_reported->done, m_reported->total);
}

void PublishWork::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void PublishWork::fail(const Error &error)
{
    end();
    Q_EMIT failed(error);
}

void PublishWork::end()
{
    m_timer.stop();
    m_progress.reset();
}

} // namespace weltkontor
