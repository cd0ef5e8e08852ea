// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace weltkontor
{

/**
 * Where the program gets the time from, so that a test, a build of the site and a printed list can be
 * repeated with the same result.
 */
class Clock
{
public:
    virtual ~Clock() = default;

    /// Now, in UTC.
    virtual QDateTime now() const = 0;

    /// Today's date at the place of the office (local time zone).
    QDate today() const { return now().toLocalTime().date(); }
};

/// The computer's clock, or the fixed instant in the environment variable SOURCE_DATE_EPOCH (seconds since
/// 1970, the convention of reproducible builds).
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

/// A clock that stands still until it is told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now)
        : m_now(now.toUTC())
    {
    }
    QDateTime now() const override { return m_now; }
    void setNow(const QDateTime &now) { m_now = now.toUTC(); }

private:
    QDateTime m_now;
};

} // namespace weltkontor
