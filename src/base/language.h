// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace weltkontor
{

/// The languages of the program: of its window, its lists and its site. Names are content, not language.
enum class Language { German, English };

/// Both, in the order in which they are offered.
inline constexpr Language allLanguages[] = {Language::German, Language::English};

/// "de" or "en" (ISO 639-1), as in `--language` and in the suffix of bilingual fields.
QString languageCode(Language language);

/// The language of "de", "de_DE", "en-GB" …; empty when it is neither German nor English.
std::optional<Language> languageFromCode(const QString &code);

/// The other one, for texts that exist in one language only.
Language otherLanguage(Language language);

/// The locale for dates and numbers: German (Germany) or English (United Kingdom: "1 March 2026").
QLocale localeOf(Language language);

} // namespace weltkontor
