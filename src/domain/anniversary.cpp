// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/anniversary.h"

#include <algorithm>

namespace weltkontor
{

PartialDate inYear(const PartialDate &date, int year)
{
    const bool isLeapDay = date.month() == 2 && date.day() == 29 && !QDate::isLeapYear(year);
    return PartialDate::of(year, date.month(), isLeapDay ? 28 : date.day()).valueOr({});
}

QList<Anniversary> anniversariesOf(const QList<Milestone> &milestones, const QDate &from, const QDate &to)
{
    QList<Anniversary> found;
    for (const Milestone &milestone : milestones) {
        const bool isKept =
            milestone.type == MilestoneType::Friendship || milestone.type == MilestoneType::Agreement;
        if (!isKept || milestone.date.isEmpty())
            continue;
        for (int year = std::max(from.year(), milestone.date.year() + 1); year <= to.year(); ++year) {
            const PartialDate day = inYear(milestone.date, year);
            if (day.lastDay() < from || day.firstDay() > to)
                continue;
            const PartnershipState state = stateOn(milestones, day.lastDay());
            if (state.status != PartnershipStatus::Ended)
                found += {milestone, day, year - milestone.date.year(), state};
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Anniversary &a, const Anniversary &b) {
        return a.day.firstDay() < b.day.firstDay();
    });
    return found;
}

} // namespace weltkontor
