// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace weltkontor
{

// Part of text folding (base/textfolding.h): how Cyrillic letters are written in Latin ones.

/// The usual ways to write Cyrillic letters in Latin ones. Plain has no rule that looks at neighbours, so
/// that the beginning of a typed word is the beginning of the whole word's form.
enum class Cyrillic { Plain, English, German, Scientific, UkrainianEnglish, UkrainianGerman };

inline constexpr Cyrillic otherCyrillic[] = {Cyrillic::English, Cyrillic::German, Cyrillic::Scientific,
                                             Cyrillic::UkrainianEnglish, Cyrillic::UkrainianGerman};

// а…я, as U+0430…U+044F
inline constexpr const char *plainRussian[32] = {
    "A", "B", "V", "G", "D", "E",  "ZH", "Z",  "I",  "Y",    "K", "L", "M", "N", "O",  "P",
    "R", "S", "T", "U", "F", "KH", "TS", "CH", "SH", "SHCH", "",  "Y", "",  "E", "YU", "YA"};
inline constexpr const char *germanRussian[32] = {
    "A", "B", "W", "G", "D", "E",  "SCH", "S",    "I",   "I",       "K", "L", "M", "N", "O",  "P",
    "R", "S", "T", "U", "F", "CH", "Z",   "TSCH", "SCH", "SCHTSCH", "",  "Y", "",  "E", "JU", "JA"};
inline constexpr const char *scientificRussian[32] = {"A", "B", "V", "G",  "D", "E", "Z", "Z", "I",  "J", "K",
                                                      "L", "M", "N", "O",  "P", "R", "S", "T", "U",  "F", "H",
                                                      "C", "C", "S", "SC", "A", "Y", "",  "E", "JU", "JA"};

/// The letters beyond the Russian alphabet; @p c in lower case. Null where it is none of them.
inline const char *furtherCyrillic(char16_t c, Cyrillic style)
{
    const bool german = style == Cyrillic::German || style == Cyrillic::UkrainianGerman;
    const bool plain = style == Cyrillic::Plain;
    switch (c) {
    case u'ё':
        return plain ? "E" : (german || style == Cyrillic::Scientific) ? "JO" : "YO";
    case u'є':
        return plain ? "E" : (german || style == Cyrillic::Scientific) ? "JE" : "YE";
    case u'ї':
        return german ? "JI" : style == Cyrillic::English ? "YI" : "I";
    case u'і':
        return "I";
    case u'ґ':
        return "G";
    case u'ў':
        return "U";
    case u'ј':
        return "J";
    case u'љ':
        return "LJ";
    case u'њ':
        return "NJ";
    case u'ђ':
        return "DJ";
    case u'ћ':
        return "C";
    case u'џ':
        return style == Cyrillic::English ? "DZH" : "DZ";
    case u'ѓ':
        return "GJ";
    case u'ќ':
        return "KJ";
    case u'ѕ':
        return "DZ";
    case u'қ':
        return "K";
    case u'ғ':
        return "G";
    case u'ң':
        return "N";
    case u'ө':
        return "O";
    case u'ү':
        return "U";
    case u'ұ':
        return "U";
    case u'һ':
        return "H";
    case u'ә':
        return "A";
    default:
        return nullptr;
    }
}

inline bool isCyrillicVowel(char16_t c)
{
    return c != 0 && QStringView(u"аеёиоуыэюяєіїў").contains(QChar(c));
}

/// The Latin form of a Cyrillic letter between its neighbours (0 at the word's ends), all in lower case.
inline const char *cyrillicForm(char16_t c, char16_t before, char16_t after, Cyrillic style)
{
    const bool ukrainian = style == Cyrillic::UkrainianEnglish || style == Cyrillic::UkrainianGerman;
    const bool german = style == Cyrillic::German || style == Cyrillic::UkrainianGerman;
    if (ukrainian) {
        if (c == u'г')
            return "H";
        if (c == u'и')
            return "Y";
        if (c == u'й')
            return german && before != u'и' ? "J" : "I";
    }
    if (german && c == u'с' && isCyrillicVowel(before) && isCyrillicVowel(after))
        return "SS";
    if (style == Cyrillic::English || style == Cyrillic::German) {
        const bool soft = before == 0 || isCyrillicVowel(before) || before == u'ь' || before == u'ъ';
        if (c == u'е' && soft)
            return german ? "JE" : "YE";
        if (c == u'ё' && QStringView(u"жшчщ").contains(QChar(before)))
            return "O";
        if (c == u'й' && (before == u'и' || before == u'ы'))
            return ""; // ый, ий: y, i
        if (c == u'и' && after == u'й')
            return german ? "I" : "Y";
        if (style == Cyrillic::English && before == u'и' && (c == u'я' || c == u'ю'))
            return c == u'я' ? "A" : "U";
        if (c == u'й' && style == Cyrillic::English)
            return "I";
    }
    if (c >= 0x430 && c <= 0x44F) {
        if (german)
            return germanRussian[c - 0x430];
        return style == Cyrillic::Scientific ? scientificRussian[c - 0x430] : plainRussian[c - 0x430];
    }
    return furtherCyrillic(c, style);
}

} // namespace weltkontor
