// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/idplan.h"

#include <QSet>

namespace weltkontor
{

IdPlan planIds(const QList<qint64> &from, const QList<qint64> &to)
{
    IdPlan plan;
    plan.target = to;
    if (from == to) {
        plan.kept = to;
        return plan;
    }
    if (from.isEmpty()) {
        plan.added = to;
        return plan;
    }
    const QSet<qint64> old(from.cbegin(), from.cend());
    QSet<qint64> kept;
    for (const qint64 id : to) {
        if (old.contains(id)) {
            plan.kept += id;
            kept.insert(id);
        } else {
            plan.added += id;
        }
    }
    for (const qint64 id : from) {
        if (!kept.contains(id))
            plan.gone += id;
    }
    plan.sortsKept = !std::equal(plan.kept.cbegin(), plan.kept.cend(), from.cbegin());
    plan.sortsAddedIn = plan.kept + plan.added != to;
    return plan;
}

} // namespace weltkontor
