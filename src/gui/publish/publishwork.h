// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/main/progressrelay.h"
#include "storage/databaseservice.h"
#include "workflow/publishsite.h"

#include <QObject>

namespace weltkontor
{

/**
 * Checks, publishes and brings back in the background, one at a time: the records are read and the result is
 * kept on the database's threads, pages are built and sent on a thread of their own. All members and signals
 * on the thread of the object; destroying it cancels, and what visitors see stays whole.
 */
class PublishWork final : public QObject
{
    Q_OBJECT

public:
    explicit PublishWork(std::shared_ptr<DatabaseService> service, QObject *parent = nullptr);

    /// Not while isRunning().
    void start(const PublishOptions &options);
    void cancel() { m_relay.cancel(); }
    bool isRunning() const { return m_relay.isRunning(); }
    const PublishOptions &options() const { return m_options; }

Q_SIGNALS:
    /// At most ten times a second; @p total 0: unknown.
    void progressed(const QString &phase, qint64 done, qint64 total);
    void finished(const weltkontor::PublishSite::Outcome &outcome);
    void failed(const weltkontor::Error &error);

private:
    void push(const PublishSite::Job &job);
    void keep(const PublishSite::Outcome &outcome);
    void fail(const Error &error);

    std::shared_ptr<DatabaseService> m_service;
    PublishOptions m_options;
    ProgressRelay m_relay;
    std::shared_ptr<Progress> m_progress; ///< Of the newest work.
};

} // namespace weltkontor
