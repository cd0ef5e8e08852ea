// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/database.h"

#include <QDate>

namespace weltkontor
{

/// Which records have a day in a span of time.
struct DayQuery {
    RecordType type = RecordType::FollowUp;
    QString field;          ///< Key of a Date or PartialDate field.
    QDate from;             ///< Null: from the beginning. A partial date counts from its first day.
    QDate until;            ///< The last day of the span.
    QString openWhileEmpty; ///< Key of a field that ends a record's being open, such as "done_on".
    int limit = 1000;
};

/// Those without the bin's, earliest first. Answered by an index for the fields that the desk asks for.
Result<QList<Record>> recordsWithDay(Database &database, const DayQuery &query);

} // namespace weltkontor
