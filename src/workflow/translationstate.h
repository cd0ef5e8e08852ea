// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/database.h"

#include <QDateTime>

namespace weltkontor
{

/// A text of which one language was changed since the other was made from it.
struct TranslationGap {
    QString field;                       ///< Base key: "title".
    Language changed = Language::German; ///< The language that went on; the other one stayed behind.
    QString before, after;               ///< What stood there when both fitted, and what stands there now.
    QDateTime at;                        ///< UTC, of the last change.
    QString by;
};

/**
 * The gaps of a stored record, from its history: both languages fit when they were changed together, when the
 * one that stayed behind followed, and when somebody said so (the field translation_checked). A text that has
 * one language only has no gap: it is not translated yet.
 */
Result<QList<TranslationGap>> translationGaps(Database &database, const RecordRef &record);

} // namespace weltkontor
