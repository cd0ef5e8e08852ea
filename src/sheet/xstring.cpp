// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xstring.h"

namespace weltkontor
{
namespace
{

constexpr size_t escapeSize = 7; // _xHHHH_

int hexDigit(char32_t digit)
{
    if (digit >= '0' && digit <= '9')
        return int(digit - '0');
    if (digit >= 'a' && digit <= 'f')
        return int(digit - 'a') + 10;
    if (digit >= 'A' && digit <= 'F')
        return int(digit - 'A') + 10;
    return -1;
}

/// Whether "_xHHHH" stands at @p at.
template<typename Text>
bool startsEscape(const Text &text, size_t at)
{
    if (at + escapeSize - 1 > text.size() || text[at] != '_' || text[at + 1] != 'x')
        return false;
    for (size_t digit = at + 2; digit < at + 6; ++digit) {
        if (hexDigit(static_cast<char32_t>(text[digit])) < 0)
            return false;
    }
    return true;
}

/// The unit of the escape at @p at, -1 where there is none.
int escapeAt(const std::string &text, size_t at)
{
    if (!startsEscape(text, at) || at + escapeSize > text.size() || text[at + 6] != '_')
        return -1;
    int unit = 0;
    for (size_t digit = at + 2; digit < at + 6; ++digit)
        unit = unit * 16 + hexDigit(static_cast<char32_t>(text[digit]));
    return unit;
}

} // namespace

void unescapeXstring(std::string &text)
{
    size_t from = text.find("_x");
    if (from == std::string::npos)
        return;
    std::string result;
    size_t copied = 0;
    while (from != std::string::npos) {
        char16_t units[2] = {0, 0};
        int count = 0;
        size_t end = from;
        // A sign beyond U+FFFF is escaped as its two surrogates.
        for (int unit = escapeAt(text, end); unit >= 0 && count < 2; unit = escapeAt(text, end)) {
            const bool pairs =
                count == 1 && QChar::isHighSurrogate(units[0]) && QChar::isLowSurrogate(char32_t(unit));
            if (count == 1 && !pairs)
                break;
            units[count++] = char16_t(unit);
            end += escapeSize;
            if (count == 1 && !QChar::isHighSurrogate(units[0]))
                break;
        }
        if (count > 0) {
            result.append(text, copied, from - copied);
            const QByteArray utf8 = QStringView(units, count).toUtf8();
            result.append(utf8.constData(), size_t(utf8.size()));
            copied = end;
        }
        from = text.find("_x", count > 0 ? end : from + 1);
    }
    result.append(text, copied, std::string::npos);
    text.swap(result);
}

QString escapedXstring(const QString &text)
{
    const std::u16string_view units(reinterpret_cast<const char16_t *>(text.utf16()), size_t(text.size()));
    QString result;
    for (size_t at = 0; at < units.size(); ++at) {
        // "_x0041" is escaped even without its end, which the escape of the next sign would give it.
        const char16_t unit = units[at];
        const bool isPair =
            QChar::isHighSurrogate(unit) && at + 1 < units.size() && QChar::isLowSurrogate(units[at + 1]);
        const bool isControl = unit < 0x20 && unit != '\t' && unit != '\n';
        const bool isForbidden = unit == 0xFFFE || unit == 0xFFFF || (QChar::isSurrogate(unit) && !isPair);
        if (isControl || isForbidden || startsEscape(units, at)) {
            result += QStringLiteral("_x%1_")
                          .arg(int(unit), 4, 16, QLatin1Char('0'))
                          .toUpper()
                          .replace(1, 1, QLatin1Char('x'));
            continue;
        }
        result += QChar(unit);
        if (isPair)
            result += QChar(units[++at]);
    }
    return result;
}

} // namespace weltkontor
