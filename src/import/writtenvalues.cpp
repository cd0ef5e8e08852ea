// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/writtenvalues.h"

#include "domain/gazetteer.h"
#include "domain/postaladdress.h"

#include <QRegularExpression>

namespace weltkontor
{
namespace
{

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

/// "1,8" Mio. → "1800000"; empty where it is no number.
QString multiplied(const QString &number, const QString &unit)
{
    bool isNumber = false;
    const double value = QString(number).replace(u',', u'.').toDouble(&isNumber);
    const bool isThousand = unit.startsWith(u't', Qt::CaseInsensitive);
    return isNumber ? QString::number(qRound64(value * (isThousand ? 1e3 : 1e6))) : QString();
}

} // namespace

std::optional<WrittenNumber> numberInWords(const QString &text)
{
    static const QRegularExpression words = pattern(
        QStringLiteral("\\A(?<rough>ca\\.?|circa|etwa|rund|über|knapp|about|approx\\.?|around|over|[~≈])?\\s*"
                       "(?<number>\\d[\\d.,'’ ]*)\\s*"
                       "(?<unit>Mio\\.?|Millionen|million|Tsd\\.?|tausend|thousand)?\\s*"
                       "(?:Einw\\.?|EW|Einwohner(?:innen)?|inhabitants|residents|people)?\\s*"
                       "(?:[(,]?\\s*(?:Stand:?|as "
                       "of|in|,)?\\s*(?:\\d{1,2}\\.\\d{1,2}\\.)?(?<year>(?:19|20)\\d{2})\\)?)?\\z"));
    const auto match = words.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    WrittenNumber number{match.captured(QStringLiteral("number")).trimmed(),
                         match.captured(QStringLiteral("year")), match.hasCaptured(QStringLiteral("rough"))};
    // "262 2019" is one number, and a year stands apart.
    if (!number.year.isEmpty() && !text.contains(u'(') && !text.contains(u',') && !text.contains(u"tand"))
        return std::nullopt;
    if (const QString unit = match.captured(QStringLiteral("unit")); !unit.isEmpty()) {
        number.number = multiplied(number.number, unit);
        number.isRough = true;
    }
    return number.number.isEmpty() ? std::nullopt : std::optional(number);
}

std::optional<PartialDate> roughDate(const QString &text)
{
    static const QRegularExpression about = pattern(QStringLiteral(
        "\\A(?:ca\\.?|circa|c\\.|etwa|um|gegen|about|around|approx\\.?|~|vermutlich|wohl|Frühjahr|Frühling|"
        "Sommer|Herbst|Winter|Anfang|Mitte|spring|summer|autumn|fall|winter|early|mid|late)\\s*(?<date>(?:"
        "\\p{"
        "L}+ )?\\d{4})\\s*\\??\\z|\\A(?<asked>\\d{4})\\s*\\(?\\?\\)?\\z"));
    static const QRegularExpression timed =
        pattern(QStringLiteral("\\A(?<date>.*\\d{4}|\\d{4}-\\d{2}-\\d{2})[T ,]+(?:um )?\\d{1,2}[:.]\\d{2}"
                               "(?::\\d{2})?(?: Uhr)?\\z"));
    const QString all = text.simplified();
    for (const QRegularExpression &form : {about, timed}) {
        const auto match = form.match(all);
        if (!match.hasMatch())
            continue;
        const QString date = match.captured(QStringLiteral("date"));
        const auto read = PartialDate::fromText(date.isEmpty() ? match.captured(1 + 1) : date);
        if (read && !read->isEmpty())
            return *read;
    }
    return std::nullopt;
}

bool namesFunction(const QString &text)
{
    static const QRegularExpression functions = pattern(QStringLiteral(
        "\\b\\p{L}*(?:leiter(?:in)?|leitung|direktor(?:in)?|bürgermeister(?:in)?|referent(?:in)?|"
        "sekretär(?:in)?|sekretariat|beauftragte[rn]?|koordinator(?:in)?|vorsitzende[rn]?|präsident(?:in)?|"
        "geschäftsführer(?:in)?|dezernent(?:in)?|assistent(?:in)?|sprecher(?:in)?|protokoll|stadtrat|"
        "stadträtin|konsul(?:in)?|botschafter(?:in)?|dolmetscher(?:in)?|officer|director|head|mayor|manager|"
        "secretary|coordinator|chair(?:man|woman|person)?|president|assistant|councillor|consul|ambassador|"
        "protocol)\\b"));
    return text.contains(functions);
}

WrittenPerson personInWords(const QString &text)
{
    static const QRegularExpression brackets = pattern(QStringLiteral("\\A(.+?)\\s*\\(([^()]+)\\)\\s*\\z"));
    static const QRegularExpression dash = pattern(QStringLiteral("\\A(.+?)\\s+[-–—]\\s+(.+)\\z"));
    static const QRegularExpression comma = pattern(QStringLiteral("\\A(.+),\\s*([^,]+)\\z"));
    static const QRegularExpression noFunction =
        pattern(QStringLiteral("\\A(?:geb|née|verw|verst|z\\. ?Hd|†|jun|sen|jr|sr)\\b|[\\d@]"));
    const QString all = text.simplified();
    if (const auto match = brackets.match(all); match.hasMatch()) {
        const QString inside = match.captured(2).trimmed();
        if (inside.contains(noFunction))
            return {match.captured(1), {}, inside};
        return {match.captured(1), inside, {}};
    }
    for (const QRegularExpression &form : {dash, comma}) {
        const auto match = form.match(all);
        if (match.hasMatch() && namesFunction(match.captured(2)))
            return {match.captured(1), match.captured(2).trimmed(), {}};
    }
    return {text, {}, {}};
}

std::optional<WrittenAddress> addressInLines(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\n\\r]+"));
    QStringList lines;
    const bool hasLines = text.contains(breaks);
    const QStringList raw = hasLines ? text.split(breaks) : text.split(u',');
    for (const QString &line : raw) {
        if (!line.trimmed().isEmpty())
            lines += line.simplified();
    }
    if (lines.size() < 2)
        return std::nullopt;
    WrittenAddress address;
    if (const auto country = Country::fromText(lines.last()); country && lines.size() > 2) {
        address.country = country->code();
        lines.removeLast();
    }
    const auto place = PlaceLine::fromText(lines.last());
    if (!place || place->postalCode.isEmpty() || (!hasLines && !looksLikeStreet(lines.first())))
        return std::nullopt;
    lines.removeLast();
    address.postalCode = place->postalCode;
    address.city = place->city;
    address.state = place->state;
    if (address.country.isEmpty())
        address.country = place->country.code();
    // "9, place de la Mairie" keeps its comma; what stands above the street is an addition.
    address.street = lines.takeLast();
    if (!hasLines && !lines.isEmpty()) {
        address.street = lines.join(QStringLiteral(", ")) + QStringLiteral(", ") + address.street;
        lines.clear();
    }
    address.addition = lines.join(QStringLiteral(", "));
    return address;
}

std::optional<std::pair<QString, QString>> twoNamesOfPlace(const QString &text)
{
    static const QRegularExpression form =
        pattern(QStringLiteral("\\A([^(/]+?)\\s*(?:\\(([^()/]+)\\)|/\\s*([^(/]+))\\z"));
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const QString first = match.captured(1);
    const QString second = (match.captured(2) + match.captured(3)).trimmed();
    const QList<Place> places = Gazetteer::instance().named(first);
    const QList<Place> others = Gazetteer::instance().named(second);
    const bool isOne = std::any_of(places.begin(), places.end(), [&others](const Place &place) {
        return std::any_of(others.begin(), others.end(), [&place](const Place &other) {
            return place.country == other.country && place.coordinates == other.coordinates;
        });
    });
    return isOne ? std::optional(std::pair(first, second)) : std::nullopt;
}

QStringList smallerEntries(const QString &text)
{
    static const QRegularExpression separators =
        pattern(QStringLiteral("\\s+(?:und|u\\.|and|sowie|&|\\+)\\s+|\\s*[/•·|]\\s*|\\A\\s*[-–*]\\s+"));
    QStringList entries;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            entries += part.trimmed();
    }
    return entries;
}

QString withoutInvisible(const QString &text)
{
    const auto isInvisible = [](QChar letter) {
        return letter == QChar::SoftHyphen || letter == u'\u200B' || letter == QChar::ByteOrderMark ||
               letter == u'\u2060';
    };
    const auto isSpace = [](QChar letter) {
        return letter == QChar::Nbsp || letter == u'\u202F' || letter == u'\u2007';
    };
    if (std::none_of(text.begin(), text.end(),
                     [&](QChar letter) { return isInvisible(letter) || isSpace(letter); }))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (const QChar letter : text) {
        if (!isInvisible(letter))
            clean += isSpace(letter) ? QChar(u' ') : letter;
    }
    return clean;
}

} // namespace weltkontor
