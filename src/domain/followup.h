// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

/// Something to be done about a record by a day.
struct FollowUp {
    static constexpr RecordType recordType = RecordType::FollowUp;
    static std::span<const FieldSpec> fields();

    FollowUpId id;
    qint64 version = 0;

    QString text;
    QDate due;
    QString who;
    RecordRef subject;
    QDate doneOn;

    /// Where a due day is moved to: a week later, or a week from today where it is past; a day that is past
    /// again helps nobody.
    static QDate aWeekLater(const QDate &due, const QDate &today);
};

} // namespace weltkontor
