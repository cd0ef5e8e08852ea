// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace weltkontor
{

/**
 * How long work tells how far it is and learns that it shall stop.
 *
 * Passed by reference into the work; report() and isCancelled() are called on the worker's thread, cancel()
 * on any. The listener is called on the worker's thread and must not block.
 */
class Progress
{
public:
    /// @p done of @p total (0: unknown) steps of the @p phase, a translated word such as "Reading".
    using Listener = std::function<void(const QString &phase, qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {
    }

    void report(const QString &phase, qint64 done, qint64 total)
    {
        if (m_listener)
            m_listener(phase, done, total);
    }

    void cancel() noexcept { m_cancelled = true; }
    bool isCancelled() const noexcept { return m_cancelled; }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled{false};
};

} // namespace weltkontor
