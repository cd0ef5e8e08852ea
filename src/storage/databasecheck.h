// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordreader.h"

namespace weltkontor
{

/// One thing that is not as it should be.
struct CheckFinding {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    RecordRef record; ///< Null: the database as a whole.
    RecordTitle title;
    QString field;   ///< Key, or empty.
    QString message; ///< In the messageLanguage().
};

/// Tests the database itself (damage, index, history) and every record against its description and its links.
Result<QList<CheckFinding>> checkDatabase(Database &database, Progress *progress = nullptr);

} // namespace weltkontor
