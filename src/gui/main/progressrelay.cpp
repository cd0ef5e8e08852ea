// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/progressrelay.h"

#include <QMutex>

namespace weltkontor
{

/// Written by the worker, read by the window: newer news replace older ones.
struct ProgressRelay::Report {
    QMutex mutex;
    QString phase;
    qint64 done = 0, total = 0;
};

ProgressRelay::ProgressRelay(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &ProgressRelay::tell);
}

ProgressRelay::~ProgressRelay()
{
    cancel();
}

std::shared_ptr<Progress> ProgressRelay::begin()
{
    cancel();
    m_report = std::make_shared<Report>();
    m_progress =
        std::make_shared<Progress>([report = m_report](const QString &phase, qint64 done, qint64 total) {
            const QMutexLocker lock(&report->mutex);
            report->phase = phase;
            report->done = done;
            report->total = total;
        });
    m_timer.start();
    return m_progress;
}

void ProgressRelay::end()
{
    m_timer.stop();
    m_progress.reset();
}

void ProgressRelay::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void ProgressRelay::tell()
{
    QString phase;
    qint64 done = 0;
    qint64 total = 0;
    {
        // Whoever hears it may take long: the worker does not wait for that.
        const QMutexLocker lock(&m_report->mutex);
        phase = m_report->phase;
        done = m_report->done;
        total = m_report->total;
    }
    if (!phase.isEmpty())
        Q_EMIT progressed(phase, done, total);
}

} // namespace weltkontor
