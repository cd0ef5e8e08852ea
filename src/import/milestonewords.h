// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"

#include <optional>

namespace weltkontor
{

/// One event of a partnership as a cell of a table tells it.
struct ToldEvent {
    std::optional<MilestoneType> type; ///< None: the one the column means.
    PartialDate date;                  ///< Never empty.
};

/**
 * Reads several events from one cell: "1947/1988" is the first contact and the agreement, "Vertrag 1988,
 * ruht seit 2022" an agreement and a suspension; in German or English. Nothing where any part of the text is
 * not understood, so that no part gets lost.
 */
QList<ToldEvent> eventsInWords(const QString &text);

/// The day that a spreadsheet counts from 30 December 1899, where a cell lost its date format ("32318" is 24
/// June 1988); nothing where the number is no such day between 1900 and 2099.
std::optional<PartialDate> dayOfSerial(const QString &text);

/// A day whose year has two digits, "24/6/88" or "24.06.05", day first: the latest that is at most ten years
/// ahead of @p today; nothing where the text is something else.
std::optional<PartialDate> dayOfShortYear(const QString &text, const QDate &today);

} // namespace weltkontor
