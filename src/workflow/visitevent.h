// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visit.h"
#include "storage/recordorigin.h"

namespace weltkontor
{

/// What an event of a calendar tells beside the visit itself.
struct VisitDetails {
    Language language = Language::German; ///< Of texts; the other one where there is none in it.
    QStringList partners;                 ///< Names.
    bool withInternal = false;            ///< With programme, gifts and result, which are not for others.
};

/// Whether the days of the visit are known; else it is known to the month or the year only.
bool hasExactDays(const Visit &visit);

/**
 * One visit as a VEVENT (RFC 5545) of whole days.
 *
 * A date that is only a month or a year is no day: the event then lasts as long as the date can mean, is
 * tentative, and its title says that the day is not known. Guests are personal data and are left out.
 */
QByteArray visitEvent(const Visit &visit, const RecordOrigin &origin, const VisitDetails &details);

/// What stands before and behind the events of a calendar.
QByteArray calendarBegin(Language language, const QString &name);
QByteArray calendarEnd();

} // namespace weltkontor
