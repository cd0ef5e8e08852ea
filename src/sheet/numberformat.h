// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/cell.h"

#include <optional>

namespace weltkontor
{

/// A number format of a spreadsheet (ECMA-376 part 1, 18.8.30 and 18.8.31) and what it makes of a number.
struct NumberFormat {
    enum class Meaning : quint8 { Number, Date, DateTime, Time, Duration };

    QString code; ///< Empty for General.
    Meaning meaning = Meaning::Number;
    Cell::Precision precision = Cell::Precision::Day;

    /// Reads the format's code. Never fails: what it does not understand is a Number.
    static NumberFormat fromCode(const QString &code);

    /// The format that every .xlsx file knows by the number @p id, General where there is none.
    static NumberFormat builtIn(int id);
};

/**
 * The cell that the number @p serial is under the format.
 *
 * Dates count days from 1900 (1 is 1900-01-01; the 29th of February 1900 that the count contains gives a
 * Number, as do days before and after what spreadsheets can show) or, with @p from1904, from 1904-01-01 as 0.
 */
Cell cellOfSerial(double serial, const NumberFormat &format, bool from1904);

/// The day count of the date in the 1900 system, empty before 1900-01-01 or after 9999-12-31.
std::optional<int> serialOfDate(QDate date);

/**
 * The integer as a format of fixed digits shows it, "01067" for 1067 under "00000", "0231 50" for 23150 under
 * "0000 00"; empty where the format has fewer than two leading zeros or anything but zeros and literal text.
 */
std::optional<QString> withFixedDigits(qint64 number, const QString &format);

} // namespace weltkontor
