// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"

#include "base/phrases.h"
#include "base/textfolding.h"

#include <QHash>
#include <QRegularExpression>

namespace weltkontor
{

namespace
{

Error invalid(const QString &text)
{
    return {Error::Kind::Invalid, text, {}};
}

Error notUnderstood(const QString &text)
{
    return invalid(
        message("Values", QT_TRANSLATE_NOOP("Values", "“%1” is no date. Examples: 24.06.1988, 06/1988, "
                                                      "June 1988, 1988."))
            .arg(text));
}

Error yearTooShort(const QString &text)
{
    return invalid(
        message("Values", QT_TRANSLATE_NOOP("Values", "“%1”: please write the year with four digits. "
                                                      "Example: 24.06.1988."))
            .arg(text));
}

/// Every usual name and abbreviation of the twelve months, in search form.
const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        const char *const known[12] = {"JANUAR JANUARY JAN JAENNER JANNER",
                                       "FEBRUAR FEBRUARY FEB FEBER",
                                       "MAERZ MARZ MARCH MAR MRZ MAER",
                                       "APRIL APR",
                                       "MAI MAY",
                                       "JUNI JUNE JUN JUNO",
                                       "JULI JULY JUL JULEI",
                                       "AUGUST AUG",
                                       "SEPTEMBER SEP SEPT",
                                       "OKTOBER OCTOBER OKT OCT",
                                       "NOVEMBER NOV",
                                       "DEZEMBER DECEMBER DEZ DEC"};
        QHash<QString, int> result;
        for (int month = 1; month <= 12; ++month) {
            for (const QString &name : QString::fromLatin1(known[month - 1]).split(u' '))
                result.insert(name, month);
        }
        return result;
    }();
    return names;
}

QString monthName(int month, Language language)
{
    return localeOf(language).standaloneMonthName(month);
}

/// Four digits always: fewer are a slip of the hand, or an abbreviation, and are refused when read.
QString yearText(int year)
{
    return QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
}

/// What a pattern found: the named groups year, month (digits or a name) and day.
Result<PartialDate> fromMatch(const QRegularExpressionMatch &match, const QString &text)
{
    const QString year = match.captured(QStringLiteral("year"));
    const QString month = match.captured(QStringLiteral("month"));
    const QString day = match.captured(QStringLiteral("day"));
    if (year.size() != 4)
        return yearTooShort(text);
    bool isNumber = false;
    int monthNumber = month.toInt(&isNumber);
    if (!isNumber && !month.isEmpty()) {
        monthNumber = monthNames().value(searchForm(month));
        if (monthNumber == 0)
            return notUnderstood(text);
    }
    // A written zero is a mistake; a part that is not written is not known.
    if (year.toInt() == 0 || (isNumber && monthNumber == 0) || (!day.isEmpty() && day.toInt() == 0))
        return invalid(
            message("Values", QT_TRANSLATE_NOOP("Values", "%1 does not exist. Example: 24.06.1988."))
                .arg(text));
    const auto date = PartialDate::of(year.toInt(), monthNumber, day.toInt());
    if (date)
        return date;
    return invalid(
        message("Values", QT_TRANSLATE_NOOP("Values", "%1 does not exist. Example: 24.06.1988.")).arg(text));
}

} // namespace

PartialDate::PartialDate(const QDate &day)
{
    if (day.isValid() && day.year() >= 1 && day.year() <= 9999) {
        m_year = day.year();
        m_month = day.month();
        m_day = day.day();
    }
}

Result<PartialDate> PartialDate::of(int year, int month, int day)
{
    const bool exists = year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0 &&
                        (month == 0 ? day == 0 : day == 0 || QDate::isValid(year, month, day));
    if (!exists)
        return invalid(
            message("Values", QT_TRANSLATE_NOOP("Values", "%1 does not exist. Example: 24.06.1988."))
                .arg(QStringLiteral("%1.%2.%3")
                         .arg(day, 2, 10, QLatin1Char('0'))
                         .arg(month, 2, 10, QLatin1Char('0'))
                         .arg(year, 4, 10, QLatin1Char('0'))));
    return PartialDate(year, month, day);
}

Result<PartialDate> PartialDate::fromEdtf(const QString &text)
{
    if (text.isEmpty())
        return PartialDate();
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return notUnderstood(text);
    return fromMatch(match, text);
}

Result<PartialDate> PartialDate::fromText(const QString &given)
{
    const QString text = normalized(given).simplified();
    if (text.isEmpty())
        return PartialDate();
    static const QRegularExpression since(QStringLiteral("\\A(?:seit|since)(?: dem| im)? "),
                                          QRegularExpression::CaseInsensitiveOption);
    QString date = text;
    date.remove(since);

    const QString year = QStringLiteral("(?<year>[0-9]{1,4})");
    const QString number = QStringLiteral("(?<month>[0-9]{1,2})");
    const QString day = QStringLiteral("(?<day>[0-9]{1,2})");
    const QString name = QStringLiteral("(?<month>\\p{L}+)\\.?,?");
    static const QRegularExpression patterns[] = {
        QRegularExpression(QStringLiteral("\\A(?<year>[0-9]{4})(?:-%1(?:-%2)?)?\\z").arg(number, day)),
        QRegularExpression(QStringLiteral("\\A%1(?: ?[./-] ?)%2(?: ?[./-] ?)%3\\z").arg(day, number, year)),
        QRegularExpression(QStringLiteral("\\A%1 ?[./-] ?(?<year>[0-9]{2,4})\\z").arg(number)),
        QRegularExpression(QStringLiteral("\\A(?:%1(?:\\.|st|nd|rd|th)? ?)?%2 ?%3\\z").arg(day, name, year)),
        QRegularExpression(
            QStringLiteral("\\A(?<month>\\p{L}+)\\.? %1(?:st|nd|rd|th)?,? %2\\z").arg(day, year)),
    };
    for (const QRegularExpression &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.match(date);
        if (match.hasMatch())
            return fromMatch(match, text);
    }
    return notUnderstood(text);
}

PartialDate::Precision PartialDate::precision() const
{
    if (m_year == 0)
        return Precision::None;
    if (m_month == 0)
        return Precision::Year;
    return m_day == 0 ? Precision::Month : Precision::Day;
}

QDate PartialDate::firstDay() const
{
    return isEmpty() ? QDate() : QDate(m_year, m_month ? m_month : 1, m_day ? m_day : 1);
}

QDate PartialDate::lastDay() const
{
    if (isEmpty() || m_day)
        return firstDay();
    const int month = m_month ? m_month : 12;
    return QDate(m_year, month, QDate(m_year, month, 1).daysInMonth());
}

QString PartialDate::toEdtf() const
{
    if (isEmpty())
        return {};
    QString text = yearText(m_year);
    if (m_month)
        text += QStringLiteral("-%1").arg(m_month, 2, 10, QLatin1Char('0'));
    if (m_day)
        text += QStringLiteral("-%1").arg(m_day, 2, 10, QLatin1Char('0'));
    return text;
}

QString PartialDate::toText(Language language) const
{
    switch (precision()) {
    case Precision::None:
        return {};
    case Precision::Year:
        return yearText(m_year);
    case Precision::Month:
        return QStringLiteral("%1 %2").arg(monthName(m_month, language), yearText(m_year));
    case Precision::Day:
        break;
    }
    const QString pattern =
        language == Language::German ? QStringLiteral("%1. %2 %3") : QStringLiteral("%1 %2 %3");
    return pattern.arg(QString::number(m_day), monthName(m_month, language), yearText(m_year));
}

QString PartialDate::toShortText(Language language) const
{
    const QString month = QStringLiteral("%1").arg(m_month, 2, 10, QLatin1Char('0'));
    const QString year = yearText(m_year);
    switch (precision()) {
    case Precision::None:
        return {};
    case Precision::Year:
        return year;
    case Precision::Month:
        return QStringLiteral("%1/%2").arg(month, year);
    case Precision::Day:
        break;
    }
    const QString day = QStringLiteral("%1").arg(m_day, 2, 10, QLatin1Char('0'));
    const QString pattern =
        language == Language::German ? QStringLiteral("%1.%2.%3") : QStringLiteral("%1/%2/%3");
    return pattern.arg(day, month, year);
}

std::strong_ordering PartialDate::operator<=>(const PartialDate &other) const
{
    const auto key = [](const PartialDate &date) {
        const auto first = [](int part) { return part ? part : 1; };
        return std::tuple(date.m_year, first(date.m_month), first(date.m_day), int(date.precision()));
    };
    return key(*this) <=> key(other);
}

} // namespace weltkontor
