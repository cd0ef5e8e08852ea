// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/languagetag.h"

#include "base/phrases.h"
#include "base/textfolding.h"

#include <QHash>

#include <algorithm>

#include <unicode/uloc.h>

namespace weltkontor
{

namespace
{

Error notKnown(const QString &text)
{
    return {Error::Kind::Invalid,
            message("Values",
                    QT_TRANSLATE_NOOP("Values", "There is no language called “%1”. Examples: Polish, pl."))
                .arg(text),
            {}};
}

const char *localeName(Language language)
{
    return language == Language::German ? "de" : "en_GB";
}

/// ICU's name of the language of a locale ("pl"); empty when there is none.
QString languageName(const char *locale, const char *inLocale)
{
    UErrorCode status = U_ZERO_ERROR;
    char16_t buffer[200];
    const int32_t length = uloc_getDisplayLanguage(locale, inLocale, buffer, 200, &status);
    // Where ICU has no name it gives the code and a warning.
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || length > 200)
        return {};
    return QString(reinterpret_cast<const QChar *>(buffer), length);
}

/// Also with the script and region: "Chinesisch (Traditionell)".
QString fullName(const QByteArray &locale, Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    char16_t buffer[300];
    const int32_t length =
        uloc_getDisplayName(locale.constData(), localeName(language), buffer, 300, &status);
    return U_SUCCESS(status) && length <= 300 ? QString(reinterpret_cast<const QChar *>(buffer), length)
                                              : QString();
}

/// ICU's name for a well-formed tag; empty when it is not one.
QByteArray localeOfTag(const QByteArray &tag)
{
    char locale[ULOC_FULLNAME_CAPACITY] = {};
    int32_t parsed = 0;
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(tag.constData(), locale, sizeof locale, &parsed, &status);
    return U_SUCCESS(status) && parsed == tag.size() ? QByteArray(locale) : QByteArray();
}

/// The tag in its canonical form ("zh-Hant"); empty when the language is not known.
QString canonicalTag(const QString &text)
{
    const QByteArray locale = localeOfTag(text.toUtf8());
    if (locale.isEmpty() || languageName(locale, "en_GB").isEmpty())
        return {};
    char tag[ULOC_FULLNAME_CAPACITY] = {};
    UErrorCode status = U_ZERO_ERROR;
    uloc_toLanguageTag(locale, tag, sizeof tag, true, &status);
    return U_SUCCESS(status) ? QString::fromLatin1(tag) : QString();
}

const QStringList &languageTags()
{
    static const QStringList tags = [] {
        QStringList list = {QStringLiteral("zh-Hans"), QStringLiteral("zh-Hant")};
        for (const char *const *code = uloc_getISOLanguages(); *code; ++code) {
            const QString tag = canonicalTag(QString::fromLatin1(*code));
            if (!tag.isEmpty() && !list.contains(tag) && !languageName(*code, "de").isEmpty())
                list.append(tag);
        }
        list.sort();
        return list;
    }();
    return tags;
}

struct OtherName {
    const char *tag;
    const char *name;
};

constexpr OtherName otherNames[] = {
    {"zh", "Mandarin"},      {"zh", "Hochchinesisch"}, {"fa", "Farsi"},       {"nl", "Flämisch"},
    {"nl", "Flemish"},       {"nl", "Holländisch"},    {"es", "Castellano"},  {"es", "Kastilisch"},
    {"nb", "Bokmål"},        {"he", "Iwrit"},          {"he", "Ivrit"},       {"be", "Weißrussisch"},
    {"el", "Neugriechisch"}, {"ro", "Moldauisch"},     {"de", "Hochdeutsch"}, {"en", "Amerikanisch"},
};

QHash<QString, QString> tagsByName()
{
    QHash<QString, QString> tags;
    const auto add = [&](const QString &name, const QString &tag) {
        const QString form = searchForm(name);
        if (!form.isEmpty() && !tags.contains(form))
            tags.insert(form, tag);
    };
    for (const Language language : allLanguages) {
        for (const QString &tag : languageTags())
            add(fullName(localeOfTag(tag.toLatin1()), language), tag);
    }
    for (const OtherName &entry : otherNames)
        add(QString::fromUtf8(entry.name), QString::fromLatin1(entry.tag));
    // A language's own name: "polski", "français".
    for (const QString &tag : languageTags()) {
        if (tag.size() == 2)
            add(languageName(tag.toLatin1(), tag.toLatin1()), tag);
    }
    return tags;
}

} // namespace

Result<LanguageTag> LanguageTag::fromTag(const QString &tag)
{
    if (tag.isEmpty())
        return LanguageTag();
    const QString canonical = canonicalTag(tag);
    if (canonical.isEmpty())
        return notKnown(tag);
    return LanguageTag(canonical);
}

Result<LanguageTag> LanguageTag::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return LanguageTag();
    static const QHash<QString, QString> byName = tagsByName();
    // Names first: "Ga" is a language, and "ga" the code of another only in lower case.
    const QString named = byName.value(searchForm(trimmed));
    const bool looksLikeCode = trimmed.size() <= 3 && trimmed[0].isLower();
    if (!named.isEmpty() && !looksLikeCode)
        return LanguageTag(named);
    QString tag = trimmed;
    tag.replace(u'_', u'-');
    if (const QString canonical = canonicalTag(tag); !canonical.isEmpty())
        return LanguageTag(canonical);
    if (!named.isEmpty())
        return LanguageTag(named);
    return notKnown(trimmed);
}

QList<LanguageTag> LanguageTag::all()
{
    QList<LanguageTag> list;
    for (const QString &tag : languageTags())
        list.append(LanguageTag(tag));
    return list;
}

QString LanguageTag::name(Language language) const
{
    return isEmpty() ? QString() : fullName(localeOfTag(m_tag.toLatin1()), language);
}

} // namespace weltkontor
