// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partnershipstatus.h"
#include "storage/database.h"

namespace weltkontor
{

/// What lists and exports tell of a partner by its partnerships, or of a partnership by itself, on one day.
struct Relations {
    QStringList
        kinds; ///< Keys of the catalogue, each once, in the order of the partnerships; of a partner only.
    QList<PartnershipState> states;

    /// From the best to the least, each once: active, initiated, suspended, ended.
    QList<PartnershipStatus> statuses() const;

    /// The best of statuses(); none without a partnership.
    std::optional<PartnershipStatus> best() const;

    /// The earliest; empty when no date is known.
    PartialDate since() const;
};

/// Of partners or partnerships by id, as on @p day; those without a partnership are left out, and so is
/// everything of other types.
Result<QHash<qint64, Relations>> relationsOf(Database &database, RecordType type, const QList<qint64> &ids,
                                             const QDate &day);

} // namespace weltkontor
