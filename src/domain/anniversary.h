// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partnershipstatus.h"

namespace weltkontor
{

/// The return of a milestone's day after full years.
struct Anniversary {
    Milestone milestone;
    PartialDate day;        ///< In its year, as exact as the milestone's date is known.
    int years = 0;          ///< At least 1.
    PartnershipState state; ///< Of the partnership on that day.
};

/// The day of @p date in another year, as far as it is known; 29 February is kept on 28 February in years
/// without one.
PartialDate inYear(const PartialDate &date, int year);

/**
 * The anniversaries of friendships and agreements among the @p milestones of one partnership that touch the
 * days from @p from to @p to, both included, by day. One whose day is not known counts for its month, one
 * whose month is not known for its year. A partnership that has ended by then has none.
 */
QList<Anniversary> anniversariesOf(const QList<Milestone> &milestones, const QDate &from, const QDate &to);

} // namespace weltkontor
