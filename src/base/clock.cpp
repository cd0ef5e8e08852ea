// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace weltkontor
{

QDateTime SystemClock::now() const
{
    bool fixed = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&fixed);
    return fixed ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

} // namespace weltkontor
