// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/country.h"

#include "base/phrases.h"
#include "base/textfolding.h"

#include <QHash>
#include <QRegularExpression>

#include <map>
#include <memory>

#include <unicode/uldnames.h>
#include <unicode/uloc.h>

namespace weltkontor
{

namespace
{

struct CloseNames {
    void operator()(ULocaleDisplayNames *names) const { uldn_close(names); }
};
using DisplayNames = std::unique_ptr<ULocaleDisplayNames, CloseNames>;

DisplayNames openNames(const QByteArray &locale, UDisplayContext length = UDISPCTX_LENGTH_FULL)
{
    UErrorCode status = U_ZERO_ERROR;
    UDisplayContext contexts[] = {UDISPCTX_STANDARD_NAMES, length};
    DisplayNames names(uldn_openForContext(locale.constData(), contexts, 2, &status));
    return U_SUCCESS(status) ? std::move(names) : DisplayNames();
}

QString regionName(const ULocaleDisplayNames *names, const QString &code)
{
    if (!names)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    char16_t buffer[200];
    const int32_t length = uldn_regionDisplayName(names, code.toLatin1().constData(), buffer, 200, &status);
    return U_SUCCESS(status) && length <= 200 ? QString(reinterpret_cast<const QChar *>(buffer), length)
                                              : QString();
}

/// The assigned codes of ISO 3166-1, and XK: the user-assigned code that CLDR and the European Union use for
/// Kosovo. ICU also lists parts of countries with reserved codes, which are left out.
const QStringList &countryCodes()
{
    static const QStringList codes = [] {
        const QStringList reserved = {QStringLiteral("AC"), QStringLiteral("CP"), QStringLiteral("CQ"),
                                      QStringLiteral("DG"), QStringLiteral("EA"), QStringLiteral("EU"),
                                      QStringLiteral("EZ"), QStringLiteral("IC"), QStringLiteral("QO"),
                                      QStringLiteral("TA"), QStringLiteral("UN")};
        QStringList list;
        for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
            const QString text = QString::fromLatin1(*code);
            if (!reserved.contains(text))
                list.append(text);
        }
        list.sort();
        return list;
    }();
    return codes;
}

using NamesByCode = QHash<QString, QString>;

NamesByCode namesIn(Language language)
{
    const QByteArray locale = language == Language::German ? "de" : "en_GB";
    const DisplayNames names = openNames(locale);
    const DisplayNames shortNames = openNames(locale, UDISPCTX_LENGTH_SHORT);
    NamesByCode result;
    for (const QString &code : countryCodes()) {
        // "Sonderverwaltungsregion Hongkong" is no name for a list or an address.
        const bool useShort = code == u"HK" || code == u"MO" || code == u"PS";
        result.insert(code, regionName((useShort ? shortNames : names).get(), code));
    }
    return result;
}

const NamesByCode &names(Language language)
{
    static const NamesByCode german = namesIn(Language::German);
    static const NamesByCode english = namesIn(Language::English);
    return language == Language::German ? german : english;
}

struct OtherNames {
    const char *code;
    const char *names; ///< Separated by '|'.
};

/// Names that people write and CLDR does not know, old official names, and the usual abbreviations.
constexpr OtherNames otherNames[] = {
    {"AE", "VAE|UAE|Emirate|Emirates"},
    {"AT", "Republik Österreich|A"},
    {"BA", "Bosnien|Bosnia|Bosnien-Herzegowina|BiH"},
    {"BE", "Königreich Belgien|B"},
    {"BO", "Plurinationaler Staat Bolivien"},
    {"BY", "Weißrussland|Weissrussland|Belorussland|Republik Belarus|White Russia"},
    {"CD", "Demokratische Republik Kongo|DR Kongo|Kongo, Demokratische Republik|DR Congo|DRC|Democratic "
           "Republic of "
           "the Congo|Kongo-Kinshasa|Zaire"},
    {"CG", "Republik Kongo|Kongo|Republic of the Congo|Congo"},
    {"CH", "Schweizerische Eidgenossenschaft|Swiss Confederation|CH"},
    {"CI", "Elfenbeinküste|Ivory Coast"},
    {"CN", "China, VR|VR China|China VR|VRC|PRC|PR China|P.R. China|Volksrepublik China|People's Republic of "
           "China|China, Volksrepublik|China, People's Republic of|Rotchina"},
    {"CV", "Cape Verde|Kapverden|Kap Verde"},
    {"CZ", "Tschechische Republik|Czech Republic|Tschechei|CR"},
    {"DE", "Bundesrepublik Deutschland|BRD|Federal Republic of Germany|FRG|D|Bundesrepublik|DDR|GDR|Deutsche "
           "Demokratische Republik|German Democratic Republic"},
    {"DK", "Königreich Dänemark"},
    {"DO", "Dominikanische Rep."},
    {"ES", "Königreich Spanien|E"},
    {"FR", "Französische Republik|French Republic|F"},
    {"GB",
     "Großbritannien|Grossbritannien|UK|U.K.|Great Britain|Britain|England|Schottland|Scotland|Wales|"
     "Nordirland|Northern Ireland|Vereinigtes Königreich von Großbritannien und Nordirland|United Kingdom of "
     "Great Britain and Northern Ireland|Vereinigtes Königreich Großbritannien"},
    {"GR", "Hellenische Republik|Hellas"},
    {"HK", "Hong Kong|Hongkong|Hong Kong SAR|Sonderverwaltungsregion Hongkong"},
    {"HU", "Republik Ungarn|H"},
    {"IE", "Republik Irland|Republic of Ireland|Eire"},
    {"IL", "Staat Israel|State of Israel"},
    {"IR", "Islamische Republik Iran|Islamic Republic of Iran|Persien"},
    {"IT", "Italienische Republik|I"},
    {"JO", "Jordanien|HKJ"},
    {"JP", "J"},
    {"KP", "Nordkorea|Korea, Nord|DPRK|Demokratische Volksrepublik Korea|Korea (Nord)"},
    {"KR", "Südkorea|Korea, Süd|Republik Korea|Korea|Republic of Korea|Korea (Süd)|ROK|Rep. Korea|Rep. of "
           "Korea|Korea, Republik"},
    {"LA", "Laos"},
    {"LB", "Libanon|RL"},
    {"LI", "Fürstentum Liechtenstein|FL"},
    {"LU", "Großherzogtum Luxemburg|L"},
    {"MD", "Moldau|Moldawien|Republik Moldau|Moldavia|Moldova"},
    {"MK", "Mazedonien|Macedonia|FYROM|Nord-Mazedonien"},
    {"MM", "Burma|Birma|Myanmar"},
    {"MO", "Macau|Macao"},
    {"MT", "M"},
    {"NL", "Holland|The Netherlands|Königreich der Niederlande|Netherlands, The"},
    {"NO", "Königreich Norwegen|Kingdom of Norway|N"},
    {"PL", "Republik Polen|Republic of Poland"},
    {"PT", "Portugiesische Republik|Portuguese Republic|P"},
    {"PH", "RP"},
    {"PS",
     "Palästina|Palestine|Palästinensische Gebiete|Palästinensische Autonomiegebiete|State of Palestine"},
    {"RO", "Rumänien"},
    {"SE", "Königreich Schweden|Kingdom of Sweden|S"},
    {"SI", "Republik Slowenien|Republic of Slovenia|SLO"},
    {"RU", "Russische Föderation|Russian Federation|Rußland|Russ. Föderation"},
    {"SK", "Slowakische Republik|Slovak Republic"},
    {"SY", "Arabische Republik Syrien"},
    {"SZ", "Swasiland|Swaziland"},
    {"TL", "Timor-Leste|Osttimor|East Timor"},
    {"TR", "Türkiye|Republik Türkei|Republic of Turkey"},
    {"TW", "Republik China|Republic of China|Chinesisch Taipeh|Taiwan, Province of China"},
    {"TZ", "Tansania|Vereinigte Republik Tansania"},
    {"UA", "Ukraine"},
    {"US",
     "USA|U.S.A.|U.S.|Vereinigte Staaten von Amerika|United States of America|Amerika|America|The United "
     "States"},
    {"VA", "Vatikan|Vatican|Heiliger Stuhl|Holy See"},
    {"VN", "Sozialistische Republik Vietnam|Viet Nam"},
    {"XK", "Republik Kosovo|Republic of Kosovo|Kosova"},
};

using CodesByForm = QHash<QString, QString>;

void addForm(const QString &name, const QString &code, CodesByForm *codes)
{
    const QString form = searchForm(name);
    if (!form.isEmpty() && !codes->contains(form))
        codes->insert(form, code);
    // Also "Osterreich": written without the dots.
    QString plain = name.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.isMark(); });
    const QString plainForm = searchForm(plain);
    if (!plainForm.isEmpty() && !codes->contains(plainForm))
        codes->insert(plainForm, code);
}

CodesByForm knownForms()
{
    CodesByForm codes;
    for (const QString &code : countryCodes()) {
        codes.insert(code, code);
        codes.insert(
            QString::fromLatin1(uloc_getISO3Country(QByteArray("und_" + code.toLatin1()).constData())), code);
        for (const Language language : allLanguages)
            addForm(names(language).value(code), code, &codes);
    }
    codes.remove(QString());
    for (const OtherNames &entry : otherNames) {
        for (const QString &name : QString::fromUtf8(entry.names).split(u'|'))
            addForm(name, QString::fromLatin1(entry.code), &codes);
    }
    // CLDR's longer and shorter forms, as other programs write them.
    for (const char *locale : {"de", "en", "en_GB"}) {
        for (const UDisplayContext length : {UDISPCTX_LENGTH_FULL, UDISPCTX_LENGTH_SHORT}) {
            const DisplayNames others = openNames(locale, length);
            for (const QString &code : countryCodes())
                addForm(regionName(others.get(), code), code, &codes);
        }
    }
    return codes;
}

/// The countries' own names in the language that most people there write: "Polska", "España".
CodesByForm ownForms()
{
    CodesByForm codes;
    std::map<QByteArray, DisplayNames> opened; // opening is what costs, and languages are shared
    for (const QString &code : countryCodes()) {
        char locale[ULOC_FULLNAME_CAPACITY] = {};
        char language[ULOC_LANG_CAPACITY] = {};
        UErrorCode status = U_ZERO_ERROR;
        uloc_addLikelySubtags(QByteArray("und_" + code.toLatin1()).constData(), locale, sizeof locale,
                              &status);
        uloc_getLanguage(locale, language, sizeof language, &status);
        if (U_FAILURE(status))
            continue;
        DisplayNames &inLanguage = opened[language];
        if (!inLanguage)
            inLanguage = openNames(language);
        addForm(regionName(inLanguage.get(), code), code, &codes);
    }
    return codes;
}

QString codeOf(const QString &text)
{
    static const CodesByForm known = knownForms();
    const QString form = searchForm(text);
    if (form.isEmpty())
        return {};
    if (const QString code = known.value(form); !code.isEmpty())
        return code;
    if (form.startsWith(u"THE ")) {
        if (const QString code = known.value(form.mid(4)); !code.isEmpty())
            return code;
    }
    static const CodesByForm own = ownForms();
    return own.value(form);
}

/// "NL - Niederlande", "Polen (PL)": the same country twice; empty where a part says anything else.
QString codeOfParts(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("\\s+[-–]\\s+|[/,;()]"));
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    QString code;
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const QString one = codeOf(part);
        if (one.isEmpty() || (!code.isEmpty() && one != code))
            return {};
        code = one;
    }
    return code;
}

} // namespace

Result<Country> Country::fromCode(const QString &code)
{
    if (code.isEmpty())
        return Country();
    const QString upper = code.toUpper();
    if (std::binary_search(countryCodes().begin(), countryCodes().end(), upper))
        return Country(upper);
    return Error{
        Error::Kind::Invalid,
        message("Values", QT_TRANSLATE_NOOP("Values", "“%1” is no country code. Example: PL for Poland."))
            .arg(code),
        {}};
}

Result<Country> Country::fromText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Country();
    QString code = codeOf(text);
    if (code.isEmpty())
        code = codeOfParts(text);
    if (!code.isEmpty())
        return Country(code);
    return Error{
        Error::Kind::Invalid,
        message("Values",
                QT_TRANSLATE_NOOP("Values", "There is no country called “%1”. Examples: Poland, PL, China."))
            .arg(text.trimmed()),
        {}};
}

QList<Country> Country::all()
{
    QList<Country> countries;
    countries.reserve(countryCodes().size());
    for (const QString &code : countryCodes())
        countries.append(Country(code));
    return countries;
}

QString Country::name(Language language) const
{
    return isEmpty() ? QString() : names(language).value(m_code);
}

} // namespace weltkontor
