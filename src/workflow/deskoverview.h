// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coordinates.h"
#include "domain/partnershipstatus.h"
#include "storage/database.h"

namespace weltkontor
{

/// One thing that somebody at the desk should know of.
struct DeskItem {
    QString when; ///< In words: "24 June 2026", "overdue since 3 March 2026"; may be empty.
    QString text;
    RecordRef record; ///< What it is about; null where it is about no record.
    bool isOverdue = false;
    RecordRef followUp;   ///< For DeskSection::Kind::FollowUps.
    qint64 changeSet = 0; ///< For DeskSection::Kind::Imports.
};

/// What belongs together on the desk, earliest first.
struct DeskSection {
    enum class Kind { FollowUps, Anniversaries, Visits, Agreements, Reviews, Imports, Unpublished };

    Kind kind = Kind::FollowUps;
    QList<DeskItem> items;

    /// The list of the records that they are about: type and filter; an empty filter where there is none.
    RecordType listed = RecordType::Partner;
    QString filter;
};

/// A partner on the map of the world.
struct DeskPlace {
    RecordRef partner;
    QString name;
    Coordinates place;
    std::optional<PartnershipStatus> status; ///< The liveliest of its partnerships; none without one.
};

/**
 * What the desk shows when the program is opened: what is due, what comes, what waits. A value.
 *
 * The spans of time: follow-ups and visits of 30 days, anniversaries of 60, agreements that end within 180,
 * reviews within 30, imports of the last 60 days.
 */
struct DeskOverview {
    QString city;
    QList<std::pair<RecordType, qint64>> counts;
    qint64 activePartnerships = 0;
    bool isEmpty = false;        ///< Nothing was entered yet.
    QList<DeskSection> sections; ///< All kinds in their order, those without items too.
    QList<DeskPlace> places;
    QStringList changes; ///< The latest acts, newest first.

    /// Texts in @p language; on a thread of the database.
    static Result<DeskOverview> read(Database &database, Language language);
};

} // namespace weltkontor
