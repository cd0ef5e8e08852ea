// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QObject>
#include <QTimer>

namespace weltkontor
{

/**
 * Brings the progress of one work in the background to the window: the worker reports as often as it likes,
 * the window hears the newest report, at most ten times a second.
 *
 * All members and the signal on the thread of the object; only the Progress goes to the worker. Destroying
 * the relay cancels what runs.
 */
class ProgressRelay final : public QObject
{
    Q_OBJECT

public:
    explicit ProgressRelay(QObject *parent = nullptr);
    ~ProgressRelay() override;

    /// For a new work; one that still runs is cancelled and heard no more.
    std::shared_ptr<Progress> begin();

    /// The work is over.
    void end();

    /// Asks the work to stop; it runs until end().
    void cancel();

    bool isRunning() const { return m_progress != nullptr; }

Q_SIGNALS:
    /// Steps done of the phase; @p total 0: unknown.
    void progressed(const QString &phase, qint64 done, qint64 total);

private:
    struct Report;
    void tell();

    std::shared_ptr<Report> m_report;
    std::shared_ptr<Progress> m_progress; ///< Set while running.
    QTimer m_timer;
};

} // namespace weltkontor
