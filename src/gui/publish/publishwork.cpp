// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/publish/publishwork.h"

#include "models/answer.h"

#include <QtConcurrentRun>

namespace weltkontor
{

PublishWork::PublishWork(std::shared_ptr<DatabaseService> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
    connect(&m_relay, &ProgressRelay::progressed, this, &PublishWork::progressed);
}

void PublishWork::start(const PublishOptions &options)
{
    Q_ASSERT(!isRunning());
    m_options = options;
    m_progress = m_relay.begin();
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
        m_relay.end();
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
                 m_relay.end();
                 Q_EMIT finished(outcome);
             });
}

void PublishWork::fail(const Error &error)
{
    m_relay.end();
    Q_EMIT failed(error);
}

} // namespace weltkontor
