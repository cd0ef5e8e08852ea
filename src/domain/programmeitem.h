// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

#include <QTime>

namespace weltkontor
{

/// What happens at one time of a visit.
struct ProgrammeItem {
    static constexpr RecordType recordType = RecordType::ProgrammeItem;
    static std::span<const FieldSpec> fields();

    ProgrammeItemId id;
    qint64 version = 0;

    VisitId visit;
    QDate day;
    QString begins; ///< As typed, see timeOfDay(); empty: all day.
    QString ends;
    Bilingual title;
    QString place;
    ContactId contact; ///< Who is in charge on the day.
    QString note;      ///< For the office.
};

/// "9:30", "09.30", "9", "9 Uhr", "14:05 Uhr"; no value where it is no time of day.
std::optional<QTime> timeOfDay(const QString &text);

/// Programmes are read by day and time; items of the whole day come first.
bool comesBefore(const ProgrammeItem &one, const ProgrammeItem &other);

/// "09:30–10:15", "09:30"; what is no time stays as typed, nothing is empty.
QString timeSpan(const ProgrammeItem &item);

} // namespace weltkontor
