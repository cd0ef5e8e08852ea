// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postaladdress.h"

#include "base/textfolding.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace weltkontor
{

namespace
{

enum class CodePlace { BeforeCity, AfterCity, AfterState, OwnLine };

/// Where the country's post wants the postal code (Universal Postal Union, addressing systems).
CodePlace codePlaceOf(const Country &country)
{
    static const QStringList ownLine = {QStringLiteral("GB"), QStringLiteral("IE"), QStringLiteral("GG"),
                                        QStringLiteral("JE"), QStringLiteral("IM"), QStringLiteral("ZA"),
                                        QStringLiteral("RU"), QStringLiteral("UA"), QStringLiteral("KE")};
    static const QStringList afterState = {QStringLiteral("US"), QStringLiteral("CA"), QStringLiteral("AU"),
                                           QStringLiteral("PR")};
    static const QStringList afterCity = {QStringLiteral("JP"), QStringLiteral("CN"), QStringLiteral("KR"),
                                          QStringLiteral("TW"), QStringLiteral("IN"), QStringLiteral("NZ"),
                                          QStringLiteral("SG"), QStringLiteral("TH"), QStringLiteral("ID"),
                                          QStringLiteral("VN"), QStringLiteral("BD"), QStringLiteral("NP"),
                                          QStringLiteral("SA"), QStringLiteral("JO"), QStringLiteral("LV")};
    if (ownLine.contains(country.code()))
        return CodePlace::OwnLine;
    if (afterState.contains(country.code()))
        return CodePlace::AfterState;
    return afterCity.contains(country.code()) ? CodePlace::AfterCity : CodePlace::BeforeCity;
}

/// Sorting machines abroad read Latin letters only.
QString inLatin(const QString &text)
{
    const bool other = std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.isLetter() || c.isSurrogate()) && c.unicode() >= 0x80 &&
               c.script() != QChar::Script_Latin && c.script() != QChar::Script_Common &&
               c.script() != QChar::Script_Inherited;
    });
    return other ? searchForm(text) : text;
}

QString joined(const QStringList &parts, const QString &between = QStringLiteral(" "))
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(between);
}

Language languageAt(const Country &home)
{
    static const QStringList german = {QString(), QStringLiteral("DE"), QStringLiteral("AT"),
                                       QStringLiteral("CH"), QStringLiteral("LI")};
    return german.contains(home.code()) ? Language::German : Language::English;
}

/// The prefixes of postal codes abroad ("F-31000"): the old signs of cars, and ISO codes of two letters.
Country countryOfPrefix(const QString &prefix)
{
    static const QHash<QString, QString> signs = {
        {QStringLiteral("D"), QStringLiteral("DE")},   {QStringLiteral("A"), QStringLiteral("AT")},
        {QStringLiteral("F"), QStringLiteral("FR")},   {QStringLiteral("I"), QStringLiteral("IT")},
        {QStringLiteral("B"), QStringLiteral("BE")},   {QStringLiteral("L"), QStringLiteral("LU")},
        {QStringLiteral("E"), QStringLiteral("ES")},   {QStringLiteral("P"), QStringLiteral("PT")},
        {QStringLiteral("S"), QStringLiteral("SE")},   {QStringLiteral("N"), QStringLiteral("NO")},
        {QStringLiteral("H"), QStringLiteral("HU")},   {QStringLiteral("FIN"), QStringLiteral("FI")},
        {QStringLiteral("SLO"), QStringLiteral("SI")}, {QStringLiteral("UK"), QStringLiteral("GB")}};
    return Country::fromCode(signs.value(prefix.toUpper(), prefix)).valueOr({});
}

bool isAmericanState(const QString &code)
{
    static const QStringList codes =
        QStringLiteral(
            "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY "
            "NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR")
            .split(u' ');
    return codes.contains(code);
}

Country known(const char *code)
{
    return Country::fromCode(QString::fromLatin1(code)).valueOr({});
}

/// The country that the form of a code belongs to alone.
Country countryOfCode(const QString &code)
{
    static const std::pair<QRegularExpression, const char *> forms[] = {
        {QRegularExpression(QStringLiteral("\\A[0-9]{2}-[0-9]{3}\\z")), "PL"},
        {QRegularExpression(QStringLiteral("\\A[0-9]{3}-[0-9]{4}\\z")), "JP"},
        {QRegularExpression(QStringLiteral("\\A[0-9]{4}-[0-9]{3}\\z")), "PT"},
        {QRegularExpression(QStringLiteral("\\A[0-9]{5}-[0-9]{3}\\z")), "BR"},
        {QRegularExpression(QStringLiteral("\\A[0-9]{4} [A-Z]{2}\\z")), "NL"},
    };
    for (const auto &[form, country] : forms) {
        if (form.match(code).hasMatch())
            return known(country);
    }
    return {};
}

const QString britishCode = QStringLiteral("GIR ?0AA|[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}");
const QString plainCode =
    QStringLiteral("[0-9]{4} ?[A-Z]{2}(?= )|[0-9]{5}-[0-9]{3}|[0-9]{4}-[0-9]{3}|[0-9]{3}-[0-9]{4}|"
                   "[0-9]{2}-[0-9]{3}|[0-9]{3} [0-9]{2}|[0-9]{4,7}");
/// A city's name has no digits, but may end in the number of a district ("Praha 1", "Paris Cedex 07").
const QString cityName = QStringLiteral("\\p{L}[^0-9,;:@]*?(?: (?:Cedex )?[0-9]{1,2})?");

std::optional<PlaceLine> americanLine(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?<city>%1),? (?<state>[A-Z]{2}),? (?<code>[0-9]{5}(?:-[0-9]{4})?)\\z")
            .arg(cityName));
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch() || !isAmericanState(match.captured(QStringLiteral("state"))))
        return {};
    return PlaceLine{match.captured(QStringLiteral("code")), match.captured(QStringLiteral("city")).trimmed(),
                     match.captured(QStringLiteral("state")), known("US")};
}

std::optional<PlaceLine> britishLine(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:(?<city>%1),? )?(?<code>%2)\\z").arg(cityName, britishCode));
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    return PlaceLine{match.captured(QStringLiteral("code")),
                     match.captured(QStringLiteral("city")).trimmed(),
                     {},
                     known("GB")};
}

std::optional<PlaceLine> codeFirst(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A〒?(?:(?<prefix>[A-Za-z]{1,3})[- ])?(?<code>%1),? (?<city>%2)\\z")
            .arg(plainCode, cityName));
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    PlaceLine place{
        match.captured(QStringLiteral("code")), match.captured(QStringLiteral("city")).trimmed(), {}, {}};
    const QString prefix = match.captured(QStringLiteral("prefix"));
    place.country = prefix.isEmpty() ? countryOfCode(place.postalCode) : countryOfPrefix(prefix);
    if (!prefix.isEmpty() && place.country.isEmpty())
        return {};
    return place;
}

std::optional<PlaceLine> codeLast(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?<city>\\p{L}[^0-9,;:@]*?),? (?<code>[0-9]{3}-[0-9]{4}|[0-9]{6,7})\\z"));
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    const QString code = match.captured(QStringLiteral("code"));
    return PlaceLine{code, match.captured(QStringLiteral("city")).trimmed(), {}, countryOfCode(code)};
}

} // namespace

QStringList PostalAddress::toLines(const Country &home) const
{
    const bool abroad = !country.isEmpty() && country != home;
    const Country &written = country.isEmpty() ? home : country;
    const QString place = abroad ? inLatin(city).toUpper() : city;
    QStringList last;
    switch (codePlaceOf(written)) {
    case CodePlace::BeforeCity:
        last = {joined({postalCode, place})};
        break;
    case CodePlace::AfterCity:
        last = {joined({place, postalCode})};
        break;
    case CodePlace::AfterState:
        last = {joined({place, state, postalCode})};
        break;
    case CodePlace::OwnLine:
        last = {place, postalCode};
        break;
    }
    if (abroad)
        last.append(country.name(languageAt(home)).toUpper());

    QStringList lines;
    const QStringList blocks = recipient + QStringList{addition, street} + last;
    for (const QString &block : blocks) {
        for (const QString &line : block.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
    }
    // Too many: those between the first line and the place are put together, the last of them first.
    const qsizetype kept =
        std::count_if(last.begin(), last.end(), [](const QString &line) { return !line.isEmpty(); });
    while (lines.size() > maxLines) {
        const qsizetype joint = std::max<qsizetype>(lines.size() - kept - 1, 1);
        const QString second = lines.takeAt(joint);
        lines[joint - 1] += QStringLiteral(", ") + second;
    }
    return lines;
}

std::optional<PlaceLine> PlaceLine::fromText(const QString &given)
{
    const QString line = normalized(given).simplified();
    // "…, France", "… (Polen)", "… / Japan"
    static const QRegularExpression end(
        QStringLiteral("\\A(.+?)(?:\\s*[,/–]\\s*|\\s+-\\s+|\\s*\\()([^,/()–]+)\\)?\\z"));
    const QRegularExpressionMatch match = end.match(line);
    const QString last = match.captured(2).trimmed();
    if (last.size() >= 2) {
        const auto country = Country::fromText(last);
        auto place = country ? fromText(match.captured(1)) : std::nullopt;
        if (place) {
            place->country = *country;
            return place;
        }
    }
    for (const auto &reader : {americanLine, britishLine, codeFirst, codeLast}) {
        if (const auto place = reader(line))
            return place;
    }
    return {};
}

bool looksLikeStreet(const QString &line, bool aboveCity)
{
    static const QRegularExpression words(
        QStringLiteral(
            "straße|strasse|\\bstr\\.|str\\. "
            "|weg\\b|platz\\b|allee\\b|gasse\\b|ring\\b|ufer\\b|damm\\b|markt\\b|"
            "\\bstreet\\b|\\bst\\.? *$|\\broad\\b|\\brd\\b|\\bavenue\\b|\\bave\\b|\\blane\\b|\\bsquare\\b|"
            "\\bboulevard\\b|\\brue\\b|\\bquai\\b|\\bplace\\b|\\bul\\.|\\bulica\\b|\\bal\\.|\\bvia\\b|"
            "\\bpiazza\\b|\\bcalle\\b|\\bplaza\\b|\\bplaça\\b|\\brua\\b|\\bchome\\b|-ku\\b|-cho\\b|"
            "\\bpostfach\\b|\\bp\\.? ?o\\.? ?box\\b|\\bвул\\.|\\bул\\."),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression numberLast(QStringLiteral(
        "\\A\\p{L}[\\p{L}\\p{M}0-9 .'’/-]* [0-9]{1,5} ?[a-zA-Z]?(?: ?[-–/+] ?[0-9]{1,5} ?[a-zA-Z]?)?\\z"));
    static const QRegularExpression numberFirst(QStringLiteral(
        "\\A[0-9]{1,5}(?:[-–][0-9]{1,4})*[a-zA-Z]?,? (?:bis |ter )?\\p{L}[\\p{L}\\p{M} .'’-]+\\z"));
    if (line.contains(u'@') || line.contains(u':'))
        return false;
    const bool hasNumber = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    return ((hasNumber || aboveCity) && words.match(line).hasMatch()) || numberLast.match(line).hasMatch() ||
           numberFirst.match(line).hasMatch();
}

} // namespace weltkontor
