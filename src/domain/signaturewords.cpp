// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signaturewords.h"

#include "domain/personname.h"

#include <QRegularExpression>

#include <algorithm>

namespace weltkontor
{

namespace
{

QRegularExpression wordPattern(const QString &words)
{
    return QRegularExpression(QStringLiteral("(?<![\\p{L}])(?:%1)(?![\\p{L}])").arg(words),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &germanFunctions()
{
    static const QRegularExpression pattern = wordPattern(QStringLiteral(
        "\\p{L}*leiter(?:in)?|\\p{L}*leitung|\\p{L}*referent(?:in)?|\\p{L}*sachbearbeiter(?:in)?|"
        "sachbearbeitung|"
        "\\p{L}*bürgermeister(?:in)?|\\p{L}*direktor(?:in)?|\\p{L}*koordinator(?:in)?|\\p{L}*beauftragte[rn]?"
        "|"
        "\\p{L}*beigeordnete[r]?|\\p{L}*dezernent(?:in)?|\\p{L}*führer(?:in)?|\\p{L}*präsident(?:in)?|"
        "\\p{L}*sekretär(?:in)?|\\p{L}*vorsitzende[r]?|\\p{L}*vorstand|\\p{L}*berater(?:in)?|\\p{L}*"
        "assistent(?:in)?|"
        "assistenz|\\p{L}*vertreter(?:in)?|\\p{L}*konsul(?:in)?|\\p{L}*botschafter(?:in)?|praktikant(?:in)?|"
        "\\p{L}*redakteur(?:in)?|\\p{L}*pressesprecher(?:in)?|\\p{L}*dolmetscher(?:in)?|\\p{L}*landrat|"
        "\\p{L}*landrätin|\\p{L}*kämmerer|mitglied"));
    return pattern;
}

const QRegularExpression &otherFunctions()
{
    static const QRegularExpression pattern = wordPattern(QStringLiteral(
        "(?:lord )?mayor|deputy mayor|director|manager|head "
        "of|chief|officer|assistant|coordinator|co-ordinator|"
        "president|vice[- "
        "]president|secretary|chair(?:man|woman|person)?|advis[eo]r|specialist|consultant|counsellor|"
        "councillor|ambassador|consul|attaché|representative|editor|interpreter|trainee|intern|deputy|team "
        "lead|"
        "section chief|inspector|kierownik|dyrektor|prezydent|burmistrz|specjalist(?:a|ka)|naczelnik|"
        "directeur|directrice|responsable|chargée?|chef|adjointe?|maire|conseiller|conseillère|"
        "director[ae]?|sindaco|alcalde|alcaldesa|starosta|primátor"));
    return pattern;
}

} // namespace

qsizetype organisationAt(const QString &line)
{
    static const QRegularExpression pattern = wordPattern(QStringLiteral(
        "gmbh|ag|kg|ohg|gbr|se|ev|e\\. "
        "?v\\.|mbh|ltd\\.?|llc|inc\\.?|plc|corp\\.?|corporation|company|s\\.a\\.|"
        "s\\.r\\.l\\.|sp\\. ?z ?o\\. "
        "?o\\.|co\\.|\\p{L}*stadt|stadt|stadtverwaltung|landkreis|\\p{L}*kreis|gemeinde|"
        "\\p{L}*amt|\\p{L}*ministerium|ministry|\\p{L}*universität|\\p{L}*hochschule|university|college|\\p{"
        "L}*institut|"
        "institute?|\\p{L}*verein|\\p{L}*verband|\\p{L}*kammer|chamber|\\p{L}*stiftung|foundation|\\p{L}*"
        "gesellschaft|"
        "society|association|council|city of|city hall|town of|borough|ville "
        "de|mairie|métropole|préfecture|urząd|miasto|"
        "miasta|gmina|comune|ayuntamiento|câmara|magistrat|magistrát|município|prefeitura|prefecture|"
        "prefectural|"
        "metropolitan "
        "government|government|office|agency|cent(?:er|re)|\\p{L}*zentrum|\\p{L}*büro|büro|department|"
        "division|bureau|section|direction|service|\\p{L}*abteilung|referat|dezernat|fachbereich|sachgebiet|"
        "stabsstelle|"
        "wydział|biuro|\\p{L}*botschaft|embassy|\\p{L}*konsulat|consulate|general "
        "consulate|\\p{L}*museum|\\p{L}*theater|"
        "theatre|\\p{L}*schule|\\p{L}*gymnasium|school|\\p{L}*werke|\\p{L}*bank|agentur|redaktion|\\p{L}*"
        "bibliothek|"
        "library|orchestra|orchester|messe|volkshochschule|agence|association|comité|conseil|fundacja|"
        "towarzystwo|klub|"
        "club|network|netzwerk"));
    static const QRegularExpression eastAsian(
        QStringLiteral("市役所|県庁|都庁|区役所|株式会社|人民政府|办公室|大学|公司|시청|도청"));
    const QRegularExpressionMatch match = pattern.match(line);
    return match.hasMatch() ? match.capturedStart() : eastAsian.match(line).capturedStart();
}

qsizetype functionAt(const QString &line)
{
    const qsizetype german = germanFunctions().match(line).capturedStart();
    const qsizetype other = otherFunctions().match(line).capturedStart();
    return german < 0 || (other >= 0 && other < german) ? other : german;
}

bool isFunction(const QString &line)
{
    const qsizetype function = functionAt(line);
    const qsizetype organisation = organisationAt(line);
    if (function < 0 || organisation < 0 || function < organisation)
        return function >= 0;
    // "Section Chief" is a person, "Office of the Mayor" is none.
    static const QRegularExpression of =
        wordPattern(QStringLiteral("of|for|des|der|für|von|zu|zur|zum|und|and|de|du"));
    return !of.match(line.sliced(organisation, function - organisation)).hasMatch();
}

Language languageOfFunction(const QString &line)
{
    return germanFunctions().match(line).hasMatch() ? Language::German : Language::English;
}

bool looksLikeName(const QString &line)
{
    const PersonName name = PersonName::fromText(line);
    const bool marked = !name.salutation.isEmpty() || !name.academicTitle.isEmpty();
    const QStringList words = (name.givenName + u' ' + name.familyName).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 5 || (words.size() == 1 && !marked))
        return false;
    if (line.contains(QRegularExpression(QStringLiteral("[0-9:;@/|!?…\"„“&]"))))
        return false;
    const QString behindComma = line.section(u',', 1);
    if (functionAt(behindComma) >= 0 || organisationAt(behindComma) >= 0)
        return false;
    static const QRegularExpression word(QStringLiteral("\\A\\p{L}[\\p{L}\\p{M}.'’ʼ-]*\\z"));
    int capitalised = 0;
    for (const QString &part : words) {
        if (!word.match(part).hasMatch())
            return false;
        capitalised += part[0].isUpper() ? 1 : 0;
    }
    // Particles are in lower case, but two words at least begin with a capital, in scripts that have them.
    if (!words.first()[0].isUpper() && words.first()[0].isLower() && name.familyName.isEmpty())
        return false;
    return capitalised >= (marked ? 1 : 2);
}

bool isGreeting(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\A(?:[-_=*—–\\s.]+|.*(?:grüße|grüßen|gruß|gruss|grüsse|grüssen|regards|wishes|sincerely|"
            "faithfully|cordialement|salutations|pozdrawiam|poważaniem|saludos|saluti|yours "
            "truly|cheers)[,!.]*|"
            "im auftrag[,.]?|in vertretung[,.]?|i\\. ?a\\.|i\\. ?v\\.|mfg|lg|vg)\\z"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(line).hasMatch();
}

} // namespace weltkontor
