// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

namespace weltkontor
{

QString languageCode(Language language)
{
    return language == Language::German ? QStringLiteral("de") : QStringLiteral("en");
}

std::optional<Language> languageFromCode(const QString &code)
{
    const QString primary = code.left(2).toLower();
    if (code.size() > 2 && code[2] != u'_' && code[2] != u'-' && code[2] != u'.')
        return std::nullopt;
    if (primary == u"de")
        return Language::German;
    if (primary == u"en")
        return Language::English;
    return std::nullopt;
}

Language otherLanguage(Language language)
{
    return language == Language::German ? Language::English : Language::German;
}

QLocale localeOf(Language language)
{
    return language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace weltkontor
