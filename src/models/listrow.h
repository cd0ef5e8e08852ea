// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partnershipstatus.h"
#include "models/listcolumn.h"
#include "storage/database.h"

namespace weltkontor
{

/// What a list shows of one record, in one language.
struct ListRow {
    qint64 id = 0;
    QString title;     ///< As in search and history.
    QStringList texts; ///< One per column.
    std::optional<PartnershipStatus>
        status;            ///< Of a partnership, or of a partner with one status in all of its.
    bool hasDraft = false; ///< Something typed is kept and not saved yet.
};

/// Reads the rows of those @p ids that exist, for all @p columns; on a thread that may wait for the database.
Result<QList<ListRow>> readListRows(Database &database, RecordType type, const QList<qint64> &ids,
                                    const QList<ListColumn> &columns, Language language);

} // namespace weltkontor
