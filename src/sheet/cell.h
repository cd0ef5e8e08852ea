// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

namespace weltkontor
{

/**
 * What one cell of a spreadsheet holds, with its meaning kept.
 *
 * A text is never turned into anything else: "007", "+49 231 50-0" and "=1+1" stay as they are. A number is a
 * date, time or duration where the file's number format says so. A value; copying is cheap.
 */
class Cell
{
public:
    enum class Kind : quint8 {
        Empty,
        Text,
        Number,
        Boolean,
        Date,     ///< A day, perhaps shown as month and year only: see precision().
        Time,     ///< A time of day.
        DateTime, ///< Both, without a time zone, as on the clock of whoever typed it.
        Duration, ///< Hours that may pass 24: "27:30:00".
        Error     ///< "#N/A", "#REF!" …, or "=…", a formula whose result the file does not hold.
    };

    /// How much of a Date the cell shows; "Juni 1988" typed into a spreadsheet is stored as 1988-06-01.
    enum class Precision : quint8 { Day, Month, Year };

    /// An empty cell.
    Cell() = default;

    /// A text as it is; an empty one gives an empty cell.
    static Cell ofText(const QString &text);
    /**
     * A number. @p format is its number format in the notation of OOXML ("0.00", "00000"), empty for General.
     * @p digits are all digits of an integer that has more than a double can hold, else empty.
     */
    static Cell ofNumber(double number, const QString &format = {}, const QString &digits = {});
    static Cell ofBoolean(bool value);
    /// An invalid @p date gives an empty cell; the same for the next two.
    static Cell ofDate(QDate date, Precision precision = Precision::Day, const QString &format = {});
    static Cell ofTime(QTime time, const QString &format = {});
    /// The date and clock time of @p dateTime; its zone is dropped.
    static Cell ofDateTime(const QDateTime &dateTime, const QString &format = {});
    static Cell ofDuration(qint64 milliseconds, const QString &format = {});
    static Cell ofError(const QString &code);

    Kind kind() const noexcept { return m_kind; }
    bool isEmpty() const noexcept { return m_kind == Kind::Empty; }

    /// The text of a Text, the code of an Error, else empty.
    QString string() const;
    /// The value of a Number, else 0.
    double number() const noexcept;
    /// The value of a Boolean, else false.
    bool boolean() const noexcept;
    /// The day of a Date or DateTime, else invalid.
    QDate date() const;
    /// The time of a Time or DateTime, else invalid.
    QTime time() const;
    /// The value of a DateTime, as UTC so that no clock change touches it, else invalid.
    QDateTime dateTime() const;
    /// Milliseconds of a Duration (may be negative), else 0.
    qint64 duration() const noexcept;
    /// Of a Date; Day for everything else.
    Precision precision() const noexcept { return m_precision; }
    /// The number format as stored in the file, empty for General or where the file kind has none.
    const QString &numberFormat() const noexcept { return m_format; }

    /**
     * The content as a person would type it into a field, the same in every language.
     *
     * Text and errors as they are. Numbers with a dot, without exponent, grouping or needless decimals, at
     * the 15 digits that spreadsheets keep; integers in full; leading zeros where the number format shows
     * them
     * ("00000": "01067"). Dates as ISO 8601 at the shown precision ("1988-06-24", "1988-06", "1988"), times
     * as "14:30" or "14:30:05", both joined by "T", durations as "27:30:00", booleans as "true" and "false".
     */
    QString text() const;

    /// Sets a Text in place, keeping the memory of the string: for readers that fill the same row again.
    void setText(const char *utf8, qsizetype size);
    /// Makes the cell empty.
    void clear();

    friend bool operator==(const Cell &a, const Cell &b);
    friend bool operator!=(const Cell &a, const Cell &b) { return !(a == b); }

private:
    union Value {
        qint64 integer; ///< Julian day, milliseconds of the day, since 1970 or long, or 0 and 1.
        double number;
    };

    static Cell ofInteger(Kind kind, qint64 value, const QString &format);

    QString m_text;   ///< Of a Text, an Error, or the digits of a long integer.
    QString m_format; ///< Shared with the reader's list of formats.
    Value m_value = {0};
    Kind m_kind = Kind::Empty;
    Precision m_precision = Precision::Day;
};

} // namespace weltkontor
