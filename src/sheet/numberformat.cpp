// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/numberformat.h"

#include <cmath>

namespace weltkontor
{
namespace
{

constexpr double millisecondsPerDay = 86'400'000.0;
constexpr double endOfSerials = 2'958'466.0; // 10000-01-01
constexpr qsizetype longestCode = 1024;

/// What the section of a format shows.
struct Parts {
    bool year = false;
    bool month = false;
    bool day = false;
    bool hourOrSecond = false;
    bool minute = false;
    bool elapsed = false;
    bool digits = false;
    bool general = false;

    bool isTime() const { return hourOrSecond || minute; }
    bool isDate() const { return year || month || day; }
    bool isAnything() const { return isDate() || isTime() || elapsed || digits || general; }
};

/// Walks through one format code, section by section.
class FormatScanner
{
public:
    explicit FormatScanner(const QString &code)
        : m_code(code)
    {
    }

    bool atEnd() const { return m_at >= m_code.size(); }

    /// Reads up to the next semicolon or the end.
    Parts section()
    {
        m_parts = Parts();
        m_lastToken = QChar();
        m_pendingMonth = false;
        while (!atEnd()) {
            const QChar sign = m_code.at(m_at);
            if (sign == QLatin1Char(';')) {
                ++m_at;
                break;
            }
            if (!skipLiteral(sign))
                token(sign.toLower());
        }
        if (m_pendingMonth)
            m_parts.month = true;
        return m_parts;
    }

private:
    /// Quoted text, escaped and padding signs, and what stands in brackets.
    bool skipLiteral(QChar sign)
    {
        if (sign == QLatin1Char('"')) {
            const qsizetype end = m_code.indexOf(QLatin1Char('"'), m_at + 1);
            m_at = end < 0 ? m_code.size() : end + 1;
            return true;
        }
        if (sign == QLatin1Char('\\') || sign == QLatin1Char('_') || sign == QLatin1Char('*')) {
            m_at += 2;
            return true;
        }
        if (sign == QLatin1Char('[')) {
            const qsizetype end = m_code.indexOf(QLatin1Char(']'), m_at + 1);
            const QString inside = m_code.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1).toLower();
            m_at = end < 0 ? m_code.size() : end + 1;
            const QChar first = inside.isEmpty() ? QChar() : inside.front();
            const bool same = inside.count(first) == inside.size();
            if (same &&
                (first == QLatin1Char('h') || first == QLatin1Char('m') || first == QLatin1Char('s'))) {
                m_parts.elapsed = true;
                m_lastToken = first;
            }
            return true;
        }
        return false;
    }

    qsizetype runLength(QChar lower) const
    {
        qsizetype length = 1;
        while (m_at + length < m_code.size() && m_code.at(m_at + length).toLower() == lower)
            ++length;
        return length;
    }

    bool startsWith(const char *word) const
    {
        return QStringView(m_code).mid(m_at).startsWith(QLatin1String(word), Qt::CaseInsensitive);
    }

    void token(QChar lower)
    {
        if (startsWith("general") || startsWith("standard")) {
            m_parts.general = true;
            m_at += startsWith("general") ? 7 : 8;
            return;
        }
        if (startsWith("am/pm") || startsWith("a/p")) {
            m_parts.hourOrSecond = true;
            m_at += startsWith("am/pm") ? 5 : 3;
            return;
        }
        const qsizetype length = runLength(lower);
        switch (lower.unicode()) {
        case 'e': // 0.00E+00, or a year counted by eras
            if (m_at + 1 < m_code.size() &&
                (m_code.at(m_at + 1) == QLatin1Char('+') || m_code.at(m_at + 1) == QLatin1Char('-')))
                m_parts.digits = true;
            else
                m_parts.year = true;
            break;
        case 'y':
        case 'j': // German codes, written by programs that took them from the window
        case 'b':
            m_parts.year = true;
            break;
        case 'd':
            m_parts.day = true;
            break;
        case 't':
            m_parts.day = m_parts.day || m_code.contains(QLatin1Char('j'), Qt::CaseInsensitive);
            break;
        case 'm':
            month(length);
            break;
        case 'h':
        case 's':
            timeToken(lower, length);
            return;
        case '0':
        case '#':
        case '?':
            m_parts.digits = true;
            break;
        default:
            m_at += 1; // separators between tokens: the last token stays
            return;
        }
        if (lower != QLatin1Char('m'))
            settleMonth();
        m_lastToken = lower;
        m_at += length;
    }

    /// "m" is a minute after an hour or before a second, else a month.
    void month(qsizetype length)
    {
        settleMonth();
        if (m_lastToken == QLatin1Char('h') && length <= 2)
            m_parts.minute = true;
        else if (length <= 2)
            m_pendingMonth = true;
        else
            m_parts.month = true;
    }

    void settleMonth()
    {
        if (m_pendingMonth)
            m_parts.month = true;
        m_pendingMonth = false;
    }

    void timeToken(QChar lower, qsizetype length)
    {
        if (lower == QLatin1Char('s') && m_pendingMonth) {
            m_parts.minute = true;
            m_pendingMonth = false;
        }
        settleMonth();
        m_parts.hourOrSecond = true;
        m_lastToken = lower;
        m_at += length;
        // The zeros of "ss.000" are fractions of a second, no digits of a number.
        if (lower == QLatin1Char('s') && m_at + 1 < m_code.size() &&
            (m_code.at(m_at) == QLatin1Char('.') || m_code.at(m_at) == QLatin1Char(','))) {
            qsizetype end = m_at + 1;
            while (end < m_code.size() && m_code.at(end) == QLatin1Char('0'))
                ++end;
            m_at = end;
        }
    }

    const QString &m_code;
    qsizetype m_at = 0;
    Parts m_parts;
    QChar m_lastToken;
    bool m_pendingMonth = false;
};

} // namespace

NumberFormat NumberFormat::fromCode(const QString &code)
{
    NumberFormat format;
    // Excel takes 255 signs; what is endless was made to keep us busy.
    if (code.isEmpty() || code.size() > longestCode ||
        code.compare(QLatin1String("general"), Qt::CaseInsensitive) == 0)
        return format;
    format.code = code;
    FormatScanner scanner(code);
    Parts parts;
    while (!scanner.atEnd() && !parts.isAnything())
        parts = scanner.section();
    if (parts.digits || parts.general)
        return format;
    if (parts.elapsed)
        format.meaning = Meaning::Duration;
    else if (parts.isDate() && parts.isTime())
        format.meaning = Meaning::DateTime;
    else if (parts.isTime())
        format.meaning = Meaning::Time;
    else if (parts.isDate())
        format.meaning = Meaning::Date;
    if (format.meaning == Meaning::Date && parts.year && !parts.day)
        format.precision = parts.month ? Cell::Precision::Month : Cell::Precision::Year;
    return format;
}

NumberFormat NumberFormat::builtIn(int id)
{
    struct BuiltIn {
        int first;
        int last;
        const char *code;
    };
    // 27 to 36 and 50 to 58 are dates and times of East Asian versions; files use them without spelling them
    // out.
    static constexpr BuiltIn formats[] = {
        {1, 1, "0"},
        {2, 2, "0.00"},
        {3, 3, "#,##0"},
        {4, 4, "#,##0.00"},
        {9, 9, "0%"},
        {10, 10, "0.00%"},
        {11, 11, "0.00E+00"},
        {12, 12, "# ?/?"},
        {13, 13, "# ?\?/?\?"},
        {14, 14, "mm-dd-yy"},
        {15, 15, "d-mmm-yy"},
        {16, 16, "d-mmm"},
        {17, 17, "mmm-yy"},
        {18, 18, "h:mm AM/PM"},
        {19, 19, "h:mm:ss AM/PM"},
        {20, 20, "h:mm"},
        {21, 21, "h:mm:ss"},
        {22, 22, "m/d/yy h:mm"},
        {27, 31, "yyyy-mm-dd"},
        {32, 32, "h:mm"},
        {33, 33, "h:mm:ss"},
        {34, 34, "h:mm"},
        {35, 35, "h:mm:ss"},
        {36, 36, "yyyy-mm-dd"},
        {37, 38, "#,##0 ;(#,##0)"},
        {39, 40, "#,##0.00;(#,##0.00)"},
        {45, 45, "mm:ss"},
        {46, 46, "[h]:mm:ss"},
        {47, 47, "mm:ss.0"},
        {48, 48, "##0.0E+0"},
        {49, 49, "@"},
        {50, 54, "yyyy-mm-dd"},
        {55, 55, "h:mm"},
        {56, 56, "h:mm:ss"},
        {57, 58, "yyyy-mm-dd"},
    };
    for (const BuiltIn &format : formats) {
        if (id >= format.first && id <= format.last)
            return fromCode(QLatin1String(format.code));
    }
    return {};
}

Cell cellOfSerial(double serial, const NumberFormat &format, bool from1904)
{
    using Meaning = NumberFormat::Meaning;
    if (format.meaning == Meaning::Number || !(std::abs(serial) < endOfSerials))
        return Cell::ofNumber(serial, format.code);
    if (format.meaning == Meaning::Duration)
        return Cell::ofDuration(std::llround(serial * millisecondsPerDay), format.code);
    if (serial < 0)
        return Cell::ofNumber(serial, format.code);

    const qint64 total = std::llround(serial * millisecondsPerDay);
    const qint64 days = total / qint64(millisecondsPerDay);
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(total % qint64(millisecondsPerDay)));
    if (format.meaning == Meaning::Time || (format.meaning == Meaning::DateTime && days == 0 && !from1904))
        return Cell::ofTime(time, format.code);

    QDate date;
    if (from1904)
        date = QDate(1904, 1, 1).addDays(days);
    else if (days >= 61)
        date = QDate(1899, 12, 30).addDays(days);
    else if (days >= 1 && days <= 59)
        date = QDate(1899, 12, 31).addDays(days);
    if (!date.isValid() || date.year() > 9999)
        return Cell::ofNumber(serial, format.code);
    if (format.meaning == Meaning::Date)
        return Cell::ofDate(date, format.precision, format.code);
    return Cell::ofDateTime(QDateTime(date, time, Qt::UTC), format.code);
}

std::optional<int> serialOfDate(QDate date)
{
    if (!date.isValid() || date < QDate(1900, 1, 1) || date > QDate(9999, 12, 31))
        return std::nullopt;
    const auto days = int(QDate(1899, 12, 30).daysTo(date));
    return days >= 61 ? days : days - 1;
}

std::optional<QString> withFixedDigits(qint64 number, const QString &format)
{
    if (number < 0 || !format.contains(QLatin1String("00")))
        return std::nullopt;
    // The pattern without its quotes and escapes: zeros stand for digits, a null sign in front marks a
    // literal zero.
    QString pattern;
    qsizetype zeros = 0;
    for (qsizetype at = 0; at < format.size(); ++at) {
        const QChar sign = format.at(at);
        if (sign == QLatin1Char(';'))
            break;
        if (sign == QLatin1Char('0')) {
            pattern += sign;
            ++zeros;
        } else if (sign == QLatin1Char('"')) {
            for (++at; at < format.size() && format.at(at) != QLatin1Char('"'); ++at)
                pattern += format.at(at) == QLatin1Char('0') ? QChar(0xE000) : format.at(at);
        } else if (sign == QLatin1Char('\\')) {
            if (++at < format.size())
                pattern += format.at(at) == QLatin1Char('0') ? QChar(0xE000) : format.at(at);
        } else if (QLatin1String("-/ +()").contains(sign)) {
            pattern += sign;
        } else {
            return std::nullopt;
        }
    }
    if (zeros < 2)
        return std::nullopt;

    QString digits = QString::number(number).rightJustified(zeros, QLatin1Char('0'));
    QString text;
    for (qsizetype at = pattern.size() - 1; at >= 0; --at) {
        if (pattern.at(at) != QLatin1Char('0')) {
            text.prepend(pattern.at(at) == QChar(0xE000) ? QChar(QLatin1Char('0')) : pattern.at(at));
            continue;
        }
        // The first place takes all digits that are left.
        const qsizetype taken = --zeros == 0 ? digits.size() : 1;
        text.prepend(digits.right(taken));
        digits.chop(taken);
    }
    return text;
}

} // namespace weltkontor
