// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/localname.h"

#include <QLocale>

namespace weltkontor
{
namespace
{

/// The first letter that is of one script only.
QChar::Script scriptOf(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const QChar::Script script = QChar::script(point);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited &&
            script != QChar::Script_Unknown)
            return script;
    }
    return QChar::Script_Common;
}

/// Whether a language written like @p locale is written in @p script.
bool isWrittenIn(const QLocale &locale, QChar::Script script)
{
    switch (locale.script()) {
    case QLocale::LatinScript:
        return script == QChar::Script_Latin;
    case QLocale::CyrillicScript:
        return script == QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return script == QChar::Script_Greek;
    case QLocale::HebrewScript:
        return script == QChar::Script_Hebrew;
    case QLocale::ArabicScript:
        return script == QChar::Script_Arabic;
    case QLocale::SimplifiedHanScript:
    case QLocale::TraditionalHanScript:
        return script == QChar::Script_Han;
    case QLocale::JapaneseScript:
        return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana;
    case QLocale::KoreanScript:
        return script == QChar::Script_Hangul || script == QChar::Script_Han;
    case QLocale::DevanagariScript:
        return script == QChar::Script_Devanagari;
    case QLocale::ThaiScript:
        return script == QChar::Script_Thai;
    case QLocale::GeorgianScript:
        return script == QChar::Script_Georgian;
    case QLocale::ArmenianScript:
        return script == QChar::Script_Armenian;
    case QLocale::EthiopicScript:
        return script == QChar::Script_Ethiopic;
    default:
        return false;
    }
}

} // namespace

QString languageOfLocalName(const QString &name, const Country &country)
{
    if (country.isEmpty())
        return {};
    // Unicode's likely subtags know the main language of a country.
    const QLocale locale(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::codeToTerritory(country.code()));
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage ||
        !isWrittenIn(locale, scriptOf(name)))
        return {};
    const QString language = QLocale::languageToCode(locale.language());
    return locale.script() == QLocale::TraditionalHanScript ? language + QStringLiteral("-Hant") : language;
}

} // namespace weltkontor
