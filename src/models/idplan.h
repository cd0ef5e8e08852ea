// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace weltkontor
{

/**
 * How a model gets from one order of ids to another without a reset, so that selection, current row and a
 * reading screen reader stay: keep what stays, in its new order; remove the rest from the end; add what is
 * new; sort that in.
 */
struct IdPlan {
    QList<qint64> kept; ///< Of the old ones, in their new order.
    QList<qint64> gone;
    QList<qint64> added;
    QList<qint64> target;      ///< Where it ends.
    bool sortsKept = false;    ///< kept + gone is not the old order.
    bool sortsAddedIn = false; ///< kept + added is not the target.
};

/// Each id occurs once in either list. Costs a hash of the old ids: for large lists on a worker's thread.
IdPlan planIds(const QList<qint64> &from, const QList<qint64> &to);

} // namespace weltkontor
