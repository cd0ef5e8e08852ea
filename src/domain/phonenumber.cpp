// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include "base/phrases.h"
#include "base/textfolding.h"

#include <QRegularExpression>

#ifdef WELTKONTOR_PHONENUMBER
#include <phonenumbers/phonenumberutil.h>
#endif

namespace weltkontor
{

namespace
{

constexpr QChar noBreakSpace(0x00A0);

Error invalid(const QString &text)
{
    return {Error::Kind::Invalid, text, {}};
}

Error notPossible(const QString &typed)
{
    return invalid(
        message("Values", QT_TRANSLATE_NOOP("Values", "There is no phone number %1: it has too few or too "
                                                      "many digits, or no such country code. Examples: "
                                                      "0211 89-1, +48 12 6161200."))
            .arg(typed));
}

bool isHyphen(QChar c)
{
    return c == u'-' || (c.unicode() >= 0x2010 && c.unicode() <= 0x2013) || c == QChar(0x2212);
}

/// The signs that people put between digits.
bool isSeparator(QChar c)
{
    return isHyphen(c) || c.isSpace() || QStringView(u"()/.[]·").contains(c) ||
           (c >= u'\u200B' && c <= u'\u200F') || (c >= u'\u202A' && c <= u'\u202E') || c == u'\u2060';
}

/// Digits, with a leading "+" for an international number, which "00" is too. Empty when something else is
/// there.
QString dialled(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
        else if (c == u'+' && digits.isEmpty())
            digits.append(u'+');
        else if (!isSeparator(c))
            return {};
    }
    if (digits.startsWith(u"00"))
        digits.replace(0, 2, QStringLiteral("+"));
    return digits;
}

/// "+49 (0) 211": the zero that is dialled at home only.
QString withoutBracketedZero(const QString &typed)
{
    static const QRegularExpression zero(QStringLiteral("\\(\\s*0\\s*\\)"));
    QString text = typed;
    return text.remove(zero);
}

#ifdef WELTKONTOR_PHONENUMBER

using i18n::phonenumbers::PhoneNumberUtil;
using ParsedNumber = i18n::phonenumbers::PhoneNumber;

const PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

/// What is dialled before the area code at home ("0" in Germany, none in Poland).
QString trunkPrefix(const Country &country)
{
    std::string prefix;
    util().GetNddPrefixForRegion(country.code().toStdString(), true, &prefix);
    return QString::fromStdString(prefix);
}

/// What stands before a national number: "49" and "0" for Germany, "48" and nothing for Poland.
struct Prefixes {
    QString country;
    QString trunk;
};

const Prefixes &prefixesOf(const Country &country)
{
    // Few countries, asked for with each number of an import.
    static thread_local QHash<QString, Prefixes> known;
    auto found = known.find(country.code());
    if (found == known.end()) {
        const int code = util().GetCountryCodeForRegion(country.code().toStdString());
        found = known.insert(country.code(),
                             {code > 0 ? QString::number(code) : QString(), trunkPrefix(country)});
    }
    return *found;
}

/// The E.164 form, empty when it is not known, or nothing when there is no such number.
std::optional<QString> toE164(const QString &number, const Country &home)
{
    const bool international = number.startsWith(u'+');
    if (!international && home.isEmpty())
        return QString();
    ParsedNumber parsed;
    const std::string region = home.isEmpty() ? "ZZ" : home.code().toStdString();
    const bool understood =
        util().Parse(number.toStdString(), region, &parsed) == PhoneNumberUtil::NO_PARSING_ERROR;
    const bool possible =
        understood && util().IsPossibleNumberWithReason(parsed) == PhoneNumberUtil::IS_POSSIBLE;
    const QString trunk = international ? QString() : prefixesOf(home).trunk;
    if (!international && trunk == u"0" && !number.startsWith(u'0')) {
        // Without its area code a number says not where it belongs; only mobile numbers are known by
        // themselves.
        if (!possible || util().GetNumberType(parsed) != PhoneNumberUtil::MOBILE)
            return QString();
    }
    if (!possible)
        return international || number.startsWith(u'0') || trunk != u"0" ? std::nullopt
                                                                         : std::optional(QString());
    std::string e164;
    util().Format(parsed, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

/// The digits of a number of @p home as they are dialled there.
QString dialledAtHome(const QString &e164, const Country &home)
{
    const QString digits = e164.mid(1);
    const Prefixes prefixes = home.isEmpty() ? Prefixes() : prefixesOf(home);
    if (prefixes.country.isEmpty() || !digits.startsWith(prefixes.country))
        return digits;
    const QString national = digits.mid(prefixes.country.size());
    if (prefixes.trunk == u"0")
        return national.startsWith(u'0') ? national : prefixes.trunk + national;
    return prefixes.trunk == u"1" ? national : prefixes.trunk + national;
}

/// How many digits at the end were typed as an extension: behind the last hyphen. 0 when none.
qsizetype extensionDigits(const QString &typed)
{
    qsizetype digits = 0;
    for (auto c = typed.crbegin(); c != typed.crend(); ++c) {
        if (c->isDigit())
            ++digits;
        else if (isHyphen(*c) && digits > 0)
            return digits;
        else if (!c->isSpace() || digits > 0)
            return 0;
    }
    return 0;
}

QString formatted(const QString &e164, const QString &typed, const Country &home)
{
    ParsedNumber parsed;
    if (util().Parse(e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return typed;
    std::string national;
    util().GetNationalSignificantNumber(parsed, &national);
    const QString digits = QString::fromStdString(national);
    int areaSize = util().GetLengthOfGeographicalAreaCode(parsed);
    if (areaSize == 0)
        areaSize = util().GetLengthOfNationalDestinationCode(parsed);
    const QString area = digits.left(areaSize);
    QString rest = digits.mid(areaSize);
    const qsizetype extension = extensionDigits(typed);
    // DIN 5008 wants the hyphen before the extension only. No line is broken between a hyphen and a digit
    // (UAX #14, LB25), so it stays the plain one that every telephone program understands when it is copied.
    if (extension > 0 && extension < rest.size())
        rest.insert(rest.size() - extension, u'-');

    QStringList parts;
    const bool atHome =
        !home.isEmpty() && util().GetCountryCodeForRegion(home.code().toStdString()) == parsed.country_code();
    if (!atHome) {
        parts = {QStringLiteral("+%1").arg(parsed.country_code()), area, rest};
    } else if (const QString trunk = trunkPrefix(home); trunk == u"0" && !digits.startsWith(u'0')) {
        parts = {area.isEmpty() ? QString() : trunk + area, area.isEmpty() ? trunk + rest : rest};
    } else {
        parts = {trunk == u"0" || trunk == u"1" ? QString() : trunk, area, rest};
    }
    parts.removeAll(QString());
    return parts.join(noBreakSpace);
}

#else

constexpr qsizetype fewestDigits = 7; ///< With the country code; the shortest numbers of small countries.
constexpr qsizetype mostDigits = 15;  ///< E.164.

std::optional<QString> toE164(const QString &number, const Country &)
{
    if (!number.startsWith(u'+'))
        return QString();
    const qsizetype digits = number.size() - 1;
    if (digits < fewestDigits || digits > mostDigits || number[1] == u'0')
        return std::nullopt;
    return number;
}

QString dialledAtHome(const QString &e164, const Country &)
{
    return e164.mid(1);
}

/// Without the library nobody knows where an area code ends: the typed groups, with DIN 5008's signs.
QString formatted(const QString &e164, const QString &typed, const Country &)
{
    QString text = withoutBracketedZero(typed).trimmed();
    if (text.startsWith(u"00"))
        text.replace(0, 2, QStringLiteral("+"));
    QString result;
    bool gap = false;
    for (const QChar c : text) {
        if (c.isDigit() || c == u'+' || isHyphen(c)) {
            if (gap && !result.isEmpty() && !isHyphen(c))
                result.append(noBreakSpace);
            gap = false;
            result.append(isHyphen(c) ? QLatin1Char('-') : c);
        } else {
            gap = true;
        }
    }
    return digitsOf(result) == digitsOf(e164) ? result : e164;
}

#endif

} // namespace

Result<PhoneNumber> PhoneNumber::fromText(const QString &text, const Country &home)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return PhoneNumber();
    const QString plus =
        typed.startsWith(u'+') || typed.startsWith(u"00") ? withoutBracketedZero(typed) : typed;
    const QString number = dialled(plus);
    if (number.isEmpty())
        return invalid(
            message("Values", QT_TRANSLATE_NOOP("Values", "“%1” is no phone number: it may hold digits, "
                                                          "spaces and + ( ) / . - only. Example: "
                                                          "+49 211 89-1."))
                .arg(typed));
    const qsizetype digits = number.size() - (number.startsWith(u'+') ? 1 : 0);
    if (digits < 3 || digits > 17)
        return notPossible(typed);
    const std::optional<QString> e164 = toE164(number, home);
    if (!e164)
        return notPossible(typed);
    return fromStored(typed, *e164);
}

PhoneNumber PhoneNumber::fromStored(const QString &typed, const QString &e164)
{
    PhoneNumber number;
    number.m_typed = typed;
    number.m_e164 = e164;
    return number;
}

QString PhoneNumber::digitsFrom(const Country &home) const
{
    return m_e164.isEmpty() ? QString() : dialledAtHome(m_e164, home);
}

QString PhoneNumber::toText(const Country &home) const
{
    return m_e164.isEmpty() ? m_typed : formatted(m_e164, m_typed, home);
}

} // namespace weltkontor
