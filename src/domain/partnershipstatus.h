// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"

namespace weltkontor
{

/// What a partnership is on a day, derived from its milestones.
enum class PartnershipStatus { Initiated, Active, Suspended, Ended };

/// Of several partnerships with one partner the one of the greatest number is shown: active, initiated,
/// suspended, ended.
int liveliness(PartnershipStatus status);

/// "initiated", "active", "suspended", "ended": as in queries ("status:active") and JSON.
QString statusKey(PartnershipStatus status);
std::optional<PartnershipStatus> statusFromKey(const QString &key);
QString statusLabel(PartnershipStatus status, Language language);

struct PartnershipState {
    PartnershipStatus status = PartnershipStatus::Initiated;
    /// Since when there is the relation: the first friendship or agreement; before that the first contact or
    /// letter of intent. Empty when no date is known.
    PartialDate since;
    /// Since when the status is what it is: the date of the milestone that brought it. Empty when not known.
    PartialDate statusSince;
    bool operator==(const PartnershipState &) const = default;
};

/**
 * The state on @p day, from milestones in any order. A milestone counts from the first day its date can mean;
 * one without a date counts as having happened before all others of its day. A partnership without milestones
 * of friendship or agreement is "initiated"; without any milestone it counts as active, since old lists name
 * relations without dates.
 */
PartnershipState stateOn(const QList<Milestone> &milestones, const QDate &day);

} // namespace weltkontor
