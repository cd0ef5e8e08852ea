// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QDate>

#include <compare>

namespace weltkontor
{

/**
 * A calendar date known to the year, the month or the day: EDTF level 0 (ISO 8601-2), "1988", "1988-06",
 * "1988-06-24". Years 1 to 9999, Gregorian. A default-constructed one is empty ("not known").
 */
class PartialDate
{
public:
    enum class Precision { None, Year, Month, Day };

    PartialDate() = default;
    explicit PartialDate(const QDate &day);

    /// The date of these parts; @p month and @p day 0 when not known. Invalid when there is no such date.
    static Result<PartialDate> of(int year, int month = 0, int day = 0);

    /// Reads the EDTF text only; empty text is the empty date.
    static Result<PartialDate> fromEdtf(const QString &text);

    /**
     * Reads what people write: EDTF, "24.06.1988", "24.6.88" never (two-digit years are refused), "06/1988",
     * "Juni 1988", "June 1988", "24. Juni 1988", "24 June 1988", "seit 1988" and "since 1988".
     * "24/06/1988" is day/month/year. Invalid says what is wrong and gives an example.
     */
    static Result<PartialDate> fromText(const QString &text);

    bool isEmpty() const { return m_year == 0; }
    Precision precision() const;
    int year() const { return m_year; }   ///< 0 when empty.
    int month() const { return m_month; } ///< 0 when not known.
    int day() const { return m_day; }     ///< 0 when not known.

    QDate firstDay() const; ///< The earliest day it can mean; null when empty.
    QDate lastDay() const;  ///< The latest day it can mean; null when empty.

    QString toEdtf() const;

    /// "1988", "Juni 1988", "24. Juni 1988"; "June 1988", "24 June 1988".
    QString toText(Language language) const;

    /// For a narrow column: "1988", "06/1988", "24.06.1988"; English "24/06/1988".
    QString toShortText(Language language) const;

    bool operator==(const PartialDate &) const = default;

    /// By first possible day; on the same day the less precise first; empty before everything.
    std::strong_ordering operator<=>(const PartialDate &other) const;

private:
    PartialDate(int year, int month, int day)
        : m_year(year)
        , m_month(month)
        , m_day(day)
    {
    }

    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace weltkontor
