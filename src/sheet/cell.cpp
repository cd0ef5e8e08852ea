// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/cell.h"

#include "sheet/numberformat.h"

#include <QStringDecoder>

#include <cmath>

namespace weltkontor
{
namespace
{

constexpr qint64 longestExactInteger = 1LL << 53;

QString isoDate(QDate date, Cell::Precision precision)
{
    QString text = QStringLiteral("%1").arg(date.year(), 4, 10, QLatin1Char('0'));
    if (precision != Cell::Precision::Year)
        text += QStringLiteral("-%1").arg(date.month(), 2, 10, QLatin1Char('0'));
    if (precision == Cell::Precision::Day)
        text += QStringLiteral("-%1").arg(date.day(), 2, 10, QLatin1Char('0'));
    return text;
}

/// Two digits each; seconds only where they are asked for or not zero.
QString clockText(qint64 milliseconds, bool withSeconds)
{
    const qint64 fraction = milliseconds % 1000;
    const qint64 seconds = milliseconds / 1000;
    QString text = QStringLiteral("%1:%2")
                       .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
                       .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    if (withSeconds || seconds % 60 != 0 || fraction != 0)
        text += QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (fraction != 0)
        text += QStringLiteral(".%1").arg(fraction, 3, 10, QLatin1Char('0'));
    return text;
}

/// At 15 significant digits, as spreadsheets keep and show numbers: 0.1 + 0.2 is 0.3.
QString decimalText(double number)
{
    if (std::floor(number) == number && std::abs(number) < double(longestExactInteger))
        return QString::number(qint64(number));
    const QString scientific = QString::number(number, 'e', 14);
    const qsizetype exponentAt = scientific.indexOf(QLatin1Char('e'));
    if (exponentAt < 0)
        return scientific; // infinite or no number
    const int exponent = QStringView(scientific).mid(exponentAt + 1).toInt();
    QString digits = scientific.left(exponentAt);
    const bool negative = digits.startsWith(QLatin1Char('-'));
    digits.remove(QLatin1Char('-')).remove(QLatin1Char('.'));
    while (digits.size() > 1 && digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    QString text;
    if (exponent < 0)
        text = QLatin1String("0.") + QString(-exponent - 1, QLatin1Char('0')) + digits;
    else if (digits.size() <= exponent + 1)
        text = digits.leftJustified(exponent + 1, QLatin1Char('0'));
    else
        text = digits.left(exponent + 1) + QLatin1Char('.') + digits.mid(exponent + 1);
    return negative ? QLatin1Char('-') + text : text;
}

} // namespace

Cell Cell::ofInteger(Kind kind, qint64 value, const QString &format)
{
    Cell cell;
    cell.m_kind = kind;
    cell.m_value.integer = value;
    cell.m_format = format;
    return cell;
}

Cell Cell::ofText(const QString &text)
{
    Cell cell;
    cell.m_kind = text.isEmpty() ? Kind::Empty : Kind::Text;
    cell.m_text = text;
    return cell;
}

Cell Cell::ofNumber(double number, const QString &format, const QString &digits)
{
    Cell cell;
    cell.m_kind = Kind::Number;
    cell.m_value.number = number;
    cell.m_format = format;
    cell.m_text = digits;
    return cell;
}

Cell Cell::ofBoolean(bool value)
{
    return ofInteger(Kind::Boolean, value ? 1 : 0, {});
}

Cell Cell::ofDate(QDate date, Precision precision, const QString &format)
{
    if (!date.isValid())
        return {};
    Cell cell = ofInteger(Kind::Date, date.toJulianDay(), format);
    cell.m_precision = precision;
    return cell;
}

Cell Cell::ofTime(QTime time, const QString &format)
{
    return time.isValid() ? ofInteger(Kind::Time, time.msecsSinceStartOfDay(), format) : Cell();
}

Cell Cell::ofDateTime(const QDateTime &dateTime, const QString &format)
{
    if (!dateTime.isValid())
        return {};
    const QDateTime clock(dateTime.date(), dateTime.time(), Qt::UTC);
    return ofInteger(Kind::DateTime, clock.toMSecsSinceEpoch(), format);
}

Cell Cell::ofDuration(qint64 milliseconds, const QString &format)
{
    return ofInteger(Kind::Duration, milliseconds, format);
}

Cell Cell::ofError(const QString &code)
{
    Cell cell;
    cell.m_kind = Kind::Error;
    cell.m_text = code;
    return cell;
}

QString Cell::string() const
{
    return m_kind == Kind::Text || m_kind == Kind::Error ? m_text : QString();
}

double Cell::number() const noexcept
{
    return m_kind == Kind::Number ? m_value.number : 0;
}

bool Cell::boolean() const noexcept
{
    return m_kind == Kind::Boolean && m_value.integer != 0;
}

QDate Cell::date() const
{
    if (m_kind == Kind::Date)
        return QDate::fromJulianDay(m_value.integer);
    return m_kind == Kind::DateTime ? dateTime().date() : QDate();
}

QTime Cell::time() const
{
    if (m_kind == Kind::Time)
        return QTime::fromMSecsSinceStartOfDay(int(m_value.integer));
    return m_kind == Kind::DateTime ? dateTime().time() : QTime();
}

QDateTime Cell::dateTime() const
{
    return m_kind == Kind::DateTime ? QDateTime::fromMSecsSinceEpoch(m_value.integer, Qt::UTC) : QDateTime();
}

qint64 Cell::duration() const noexcept
{
    return m_kind == Kind::Duration ? m_value.integer : 0;
}

QString Cell::text() const
{
    switch (m_kind) {
    case Kind::Empty:
        break;
    case Kind::Text:
    case Kind::Error:
        return m_text;
    case Kind::Number:
        if (!m_text.isEmpty())
            return m_text;
        if (!m_format.isEmpty() && std::floor(m_value.number) == m_value.number &&
            std::abs(m_value.number) < double(longestExactInteger)) {
            if (const auto padded = withFixedDigits(qint64(m_value.number), m_format))
                return *padded;
        }
        return decimalText(m_value.number);
    case Kind::Boolean:
        return m_value.integer != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Date:
        return isoDate(date(), m_precision);
    case Kind::Time:
        return clockText(m_value.integer, false);
    case Kind::DateTime:
        return isoDate(date(), Precision::Day) + QLatin1Char('T') +
               clockText(time().msecsSinceStartOfDay(), true);
    case Kind::Duration:
        return (m_value.integer < 0 ? QStringLiteral("-") : QString()) +
               clockText(std::abs(m_value.integer), true);
    }
    return {};
}

void Cell::setText(const char *utf8, qsizetype size)
{
    if (size == 0) {
        clear();
        return;
    }
    m_kind = Kind::Text;
    m_precision = Precision::Day;
    if (!m_format.isNull())
        m_format = QString();
    if (!m_text.isDetached())
        m_text = QString(size, Qt::Uninitialized);
    else
        m_text.resize(size);
    // A mark U+FEFF inside a file is content; only the reader knows whether it is the file's first sign.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QChar *end = decoder.appendToBuffer(m_text.data(), QByteArrayView(utf8, size));
    m_text.truncate(end - m_text.constData());
}

void Cell::clear()
{
    if (m_kind != Kind::Empty)
        *this = Cell();
}

bool operator==(const Cell &a, const Cell &b)
{
    if (a.m_kind != b.m_kind || a.m_precision != b.m_precision || a.m_format != b.m_format)
        return false;
    switch (a.m_kind) {
    case Cell::Kind::Empty:
        return true;
    case Cell::Kind::Text:
    case Cell::Kind::Error:
        return a.m_text == b.m_text;
    case Cell::Kind::Number:
        return a.m_value.number == b.m_value.number && a.m_text == b.m_text;
    default:
        return a.m_value.integer == b.m_value.integer;
    }
}

} // namespace weltkontor
