// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coordinates.h"

#include "base/phrases.h"

#include <QRegularExpression>

#include <cmath>

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
        message("Values", QT_TRANSLATE_NOOP("Values", "“%1” is no pair of latitude and longitude. Example: "
                                                      "52.22977, 21.01178."))
            .arg(text));
}

/// To five places, without a negative zero.
double rounded(double degrees)
{
    return std::round(degrees * 1e5) / 1e5 + 0.0;
}

/// The many signs for minutes and seconds as ' and ", the many minus signs as -.
QString withPlainSigns(const QString &text)
{
    QString plain = text.simplified();
    for (const QChar sign : QStringView(u"′’‘´`"))
        plain.replace(sign, QLatin1Char('\''));
    for (const QChar sign : QStringView(u"″”“„"))
        plain.replace(sign, QLatin1Char('"'));
    plain.replace(QStringLiteral("''"), QStringLiteral("\""));
    plain.replace(QChar(u'º'), QChar(u'°'));
    plain.replace(QChar(u'−'), QLatin1Char('-'));
    return plain;
}

struct Angle {
    double degrees = 0;
    QChar direction; ///< N, S, E, W or null.
};

/// One half of the pattern, whose groups begin at @p first. Empty when minutes, seconds or signs contradict.
std::optional<Angle> angleFrom(const QRegularExpressionMatch &match, int first)
{
    const auto number = [&](int group) {
        return match.captured(first + group).replace(u',', u'.').toDouble();
    };
    Angle angle;
    const double minutes = number(3);
    const double seconds = number(4);
    if (minutes >= 60 || seconds >= 60)
        return {};
    angle.degrees = number(2) + minutes / 60 + seconds / 3600;
    const QString direction = (match.captured(first) + match.captured(first + 5)).toUpper();
    if (!direction.isEmpty())
        angle.direction = direction == u"O" ? QChar(u'E') : direction[0]; // O is the German Ost
    const bool negative = match.captured(first + 1) == u"-";
    if (negative && !angle.direction.isNull())
        return {};
    if (negative || angle.direction == u'S' || angle.direction == u'W')
        angle.degrees = -angle.degrees;
    return angle;
}

/// The two angles of a text, six groups each: direction, sign, degrees, minutes, seconds, direction.
QRegularExpressionMatch matched(const QString &text)
{
    const auto pattern = [](const QString &before, const QString &after) {
        const QString angle = before +
                              QStringLiteral("\\s*([+-]?)([0-9]{1,3}(?:[.,][0-9]+)?)\\s*°?\\s*"
                                             "(?:(?<=[°\\s])([0-9]{1,2}(?:[.,][0-9]+)?)\\s*'\\s*"
                                             "(?:([0-9]{1,2}(?:[.,][0-9]+)?)\\s*\")?)?\\s*") +
                              after;
        return QRegularExpression(
            QStringLiteral("\\A%1(?:\\s*[,;/]\\s*|\\s+|(?<=[NSEWO])|(?=[NSEWO]))%1\\z").arg(angle),
            QRegularExpression::CaseInsensitiveOption);
    };
    const QString direction = QStringLiteral("([NSEWO])");
    static const QRegularExpression directionFirst = pattern(direction, QStringLiteral("()"));
    static const QRegularExpression directionLast = pattern(QStringLiteral("()"), direction + u'?');
    const QRegularExpressionMatch match = directionFirst.match(text);
    return match.hasMatch() ? match : directionLast.match(text);
}

} // namespace

Result<Coordinates> Coordinates::of(double latitude, double longitude)
{
    if (!(latitude >= -90 && latitude <= 90))
        return invalid(
            message("Values", QT_TRANSLATE_NOOP("Values", "The latitude %1 is not between −90 and 90. "
                                                          "Example: 52.22977, 21.01178."))
                .arg(latitude));
    if (!(longitude >= -180 && longitude <= 180))
        return invalid(
            message("Values", QT_TRANSLATE_NOOP("Values", "The longitude %1 is not between −180 and 180. "
                                                          "Example: 52.22977, 21.01178."))
                .arg(longitude));
    Coordinates place;
    place.m_latitude = rounded(latitude);
    place.m_longitude = rounded(longitude);
    place.m_known = true;
    return place;
}

Result<Coordinates> Coordinates::fromText(const QString &given)
{
    const QString text = withPlainSigns(given);
    if (text.isEmpty())
        return Coordinates();
    const QRegularExpressionMatch match = matched(text);
    if (!match.hasMatch())
        return notUnderstood(given.trimmed());
    std::optional<Angle> first = angleFrom(match, 1);
    std::optional<Angle> second = angleFrom(match, 7);
    if (!first || !second)
        return notUnderstood(given.trimmed());
    const auto isEastOrWest = [](QChar c) { return c == u'E' || c == u'W'; };
    const auto isNorthOrSouth = [](QChar c) { return c == u'N' || c == u'S'; };
    if (isEastOrWest(first->direction) || isNorthOrSouth(second->direction))
        std::swap(first, second);
    if (isEastOrWest(first->direction) || isNorthOrSouth(second->direction))
        return notUnderstood(given.trimmed());
    return of(first->degrees, second->degrees);
}

QString Coordinates::toText() const
{
    if (isEmpty())
        return {};
    return QStringLiteral("%1, %2").arg(QString::number(m_latitude, 'f', 5),
                                        QString::number(m_longitude, 'f', 5));
}

} // namespace weltkontor
