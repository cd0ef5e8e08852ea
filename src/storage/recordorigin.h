// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"
#include "storage/database.h"

#include <QDateTime>
#include <QHash>
#include <QUuid>

namespace weltkontor
{

/// What the history says about a record as a whole, for files that other programs keep beside their own.
struct RecordOrigin {
    /// Made from the change set that the record began with: the same in every export and every copy of the
    /// database, and never that of a record of another database (RFC 9562, version 5).
    QUuid uid;
    QDateTime created; ///< UTC; null where the history knows nothing of the record.
    QDateTime changed; ///< UTC, of the last change set that touched it; null likewise.
    int revision = 0;  ///< How often it was changed since it was made.
};

/// Of the records of one type, by id; every one of @p ids has an entry.
Result<QHash<qint64, RecordOrigin>> originsOf(Database &database, RecordType type, const QList<qint64> &ids);

} // namespace weltkontor
