// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partnershipstatus.h"

#include "base/phrases.h"

#include <algorithm>

namespace weltkontor
{
namespace
{

constexpr ChoiceSpec statuses[] = {
    {"initiated", QT_TRANSLATE_NOOP("PartnershipStatus", "initiated")},
    {"active", QT_TRANSLATE_NOOP("PartnershipStatus", "active")},
    {"suspended", QT_TRANSLATE_NOOP("PartnershipStatus", "suspended")},
    {"ended", QT_TRANSLATE_NOOP("PartnershipStatus", "ended")},
};

bool founds(MilestoneType type)
{
    return type == MilestoneType::Friendship || type == MilestoneType::Agreement ||
           type == MilestoneType::Renewal;
}

} // namespace

int liveliness(PartnershipStatus status)
{
    switch (status) {
    case PartnershipStatus::Active:
        return 3;
    case PartnershipStatus::Initiated:
        return 2;
    case PartnershipStatus::Suspended:
        return 1;
    case PartnershipStatus::Ended:
        break;
    }
    return 0;
}

QString statusKey(PartnershipStatus status)
{
    return QString::fromLatin1(statuses[size_t(status)].key);
}

std::optional<PartnershipStatus> statusFromKey(const QString &key)
{
    for (size_t i = 0; i < std::size(statuses); ++i) {
        if (key == QLatin1String(statuses[i].key))
            return PartnershipStatus(i);
    }
    return std::nullopt;
}

QString statusLabel(PartnershipStatus status, Language language)
{
    return phrase(language, "PartnershipStatus", statuses[size_t(status)].label);
}

PartnershipState stateOn(const QList<Milestone> &milestones, const QDate &day)
{
    QList<Milestone> past;
    for (const Milestone &milestone : milestones) {
        if (milestone.date.isEmpty() || milestone.date.firstDay() <= day)
            past += milestone;
    }
    // On the same date the order of MilestoneType is the order of a relation's life.
    std::stable_sort(past.begin(), past.end(), [](const Milestone &a, const Milestone &b) {
        return a.date != b.date ? a.date < b.date : a.type < b.type;
    });

    PartnershipState state;
    if (past.isEmpty()) {
        // Lists often name a relation without any date; one whose milestones all lie ahead is only being
        // prepared.
        state.status = milestones.isEmpty() ? PartnershipStatus::Active : PartnershipStatus::Initiated;
        return state;
    }
    bool entered = false;
    // A status that began without a known date does not begin with the next date that is known.
    const auto enter = [&](PartnershipStatus status, const PartialDate &date) {
        if (state.status != status || !entered) {
            state.status = status;
            state.statusSince = date;
        }
        entered = true;
    };
    bool founded = false;
    for (const Milestone &milestone : std::as_const(past)) {
        if (founds(milestone.type)) {
            if (!founded)
                state.since = milestone.date;
            founded = true;
            enter(PartnershipStatus::Active, milestone.date);
        } else if (milestone.type == MilestoneType::Resumption) {
            enter(PartnershipStatus::Active, milestone.date);
        } else if (milestone.type == MilestoneType::Suspension) {
            enter(PartnershipStatus::Suspended, milestone.date);
        } else if (milestone.type == MilestoneType::End) {
            enter(PartnershipStatus::Ended, milestone.date);
        } else {
            if (!founded && state.since.isEmpty())
                state.since = milestone.date;
            enter(state.status, milestone.date);
        }
    }
    return state;
}

} // namespace weltkontor
