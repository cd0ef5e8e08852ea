// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/namelanguage.h"

#include <unicode/uloc.h>
#include <unicode/uscript.h>

namespace weltkontor
{
namespace
{

/// "ja_Jpan_JP": the language, writing and country that Unicode's likely subtags give for a country.
QByteArray likelyLocale(const Country &country)
{
    if (country.isEmpty())
        return {};
    char tag[ULOC_FULLNAME_CAPACITY] = {};
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(QByteArray("und_" + country.code().toLatin1()).constData(), tag, sizeof tag,
                          &status);
    const QByteArray likely(tag);
    return U_SUCCESS(status) && !likely.startsWith("und") ? likely : QByteArray();
}

/// The first letter decides, digits and signs aside.
UScriptCode scriptOf(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(UChar32(point), &status);
        if (U_SUCCESS(status) && script != USCRIPT_COMMON && script != USCRIPT_INHERITED)
            return script;
    }
    return USCRIPT_COMMON;
}

} // namespace

QString languageOfName(const QString &name, const Country &country)
{
    const QByteArray locale = likelyLocale(country);
    if (locale.isEmpty() || name.isEmpty())
        return {};
    UScriptCode written[8] = {};
    UErrorCode status = U_ZERO_ERROR;
    const int count = uscript_getCode(locale.constData(), written, int(std::size(written)), &status);
    if (U_FAILURE(status))
        return {};
    const UScriptCode script = scriptOf(name);
    for (int i = 0; i < count; ++i) {
        const bool isHan = written[i] == USCRIPT_SIMPLIFIED_HAN || written[i] == USCRIPT_TRADITIONAL_HAN;
        if (written[i] == script || (isHan && script == USCRIPT_HAN)) {
            const QString language = QString::fromLatin1(locale.left(locale.indexOf('_')));
            return locale.contains("_Hant") ? language + QLatin1String("-Hant") : language;
        }
    }
    return {};
}

QString languageOfTransliteration(const Country &country)
{
    const QByteArray locale = likelyLocale(country);
    if (locale.isEmpty() || locale.contains("_Latn"))
        return {};
    return QString::fromLatin1(locale.left(locale.indexOf('_'))) + QLatin1String("-Latn");
}

} // namespace weltkontor
