// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvlanguages.h"

#include <algorithm>
#include <cmath>

namespace weltkontor
{
namespace
{

// Bits, rounded from what lists of names and places show. What matters is their order.
constexpr double foreignLetter = 14;   ///< A letter the language does not use.
constexpr double anyLetter = 9;        ///< A letter of a word of no known language.
constexpr double unknownLanguage = 10; ///< That a word is of none.
constexpr double strangeSign = 13;     ///< A sign that lists seldom hold.
constexpr double commonSign = 6.5;
constexpr double signInWord = 12;
constexpr double signAtWord = 4; ///< A strange sign that touches a letter.
constexpr double controlSign = 30;
constexpr double capitalInside = 10;    ///< A capital behind a small letter.
constexpr double smallInside = 4;       ///< A small letter behind capitals.
constexpr double otherScript = 12;      ///< A letter of another script in the same word.
constexpr double besideVowel = 2.5;     ///< A vowel beside another one.
constexpr double besideConsonant = 1.5; ///< A consonant beside another one.

bool isVowel(QChar lower)
{
    static const QString vowels =
        QStringLiteral("aeiouyäöüáàâãåæéèêëíìîïıóòôõøœúùûýÿąęěůőűăаеёиоуыэюяіїєαεηιουωάέήίόύώ");
    return vowels.contains(lower);
}

bool isCommonSign(QChar sign)
{
    static const QString common = QStringLiteral("„“”‘’‚–—€§°«»…•´ˇ№\u00A0");
    return common.contains(sign);
}

/// Vowels and consonants take turns more often than not: "ą" between consonants is likelier than "š".
double neighbourBits(QChar lower, QChar before, QChar after)
{
    const bool vowel = isVowel(lower);
    double bits = 0;
    for (const QChar neighbour : {before, after}) {
        if (neighbour.isLetter() && isVowel(neighbour.toLower()) == vowel)
            bits += vowel ? besideVowel : besideConsonant;
    }
    return bits;
}

double caseBits(QStringView word, qsizetype at)
{
    const QChar sign = word.at(at);
    if (at == 0)
        return sign.isUpper() ? 1 : 0;
    const QChar before = word.at(at - 1);
    if (sign.isUpper())
        return before.isLower() ? capitalInside : 1;
    const bool isAfterCapitals = at > 1 && before.isUpper() && word.at(at - 2).isUpper();
    return sign.isLower() && isAfterCapitals ? smallInside : 0;
}

/// A sign beyond ASCII that is no letter.
double signBits(QChar sign, QChar before, QChar after)
{
    if (sign.category() == QChar::Other_Control || sign == QChar::ReplacementCharacter ||
        sign.category() == QChar::Other_PrivateUse || sign.category() == QChar::Other_NotAssigned)
        return controlSign;
    double bits = isCommonSign(sign) ? commonSign : strangeSign;
    const bool isJoint = sign == QChar(0x2019) || sign == QChar(0x00A0) || sign == QChar(0x2013);
    if (before.isLetter() && after.isLetter() && !isJoint)
        bits += signInWord;
    else if (sign == QChar(0x201E) && before.isLetter()) // opens a quotation
        bits += signInWord;
    else if (!isCommonSign(sign) && (before.isLetter() || after.isLetter()))
        bits += signAtWord;
    // An amount stands beside the Euro sign, and a paragraph's number behind its sign.
    if (sign == QChar(0x00A7) && !after.isDigit() && !after.isSpace())
        bits += 3;
    return bits;
}

} // namespace

const QList<CsvLanguage> &csvLanguages()
{
    static const QList<CsvLanguage> all = {
        {"de", 1.0, u"üöäßé"},
        {"fr", 3.0, u"éèêôçàâîûëïùœÿæ"},
        {"es", 3.5, u"óíáñéúü"},
        {"pt", 4.0, u"ãçáíéóõâêúôàü"},
        {"it", 4.5, u"àèùòìé"},
        {"sv", 4.0, u"äöåéü"},
        {"da", 4.0, u"øåæéöäü"},
        {"is", 7.0, u"áíðóéöúþæýÿ"},
        {"et", 8.0, u"äõüöšž"},
        {"nl", 5.0, u"ëéïöüóèç"},
        {"pl", 3.0, u"ółęąśżćńź"},
        {"cs", 3.0, u"íáěéýčřžšůúňťďó"},
        {"sk", 3.5, u"áíčéýžúšľôťňďóäŕĺ"},
        {"sl", 4.0, u"čšžćđ"},
        {"hu", 3.0, u"áéőöüóíűú"},
        {"ro", 4.0, u"ăâîşţșțéö"},
        {"tr", 4.0, u"ıüşğöçâîû"},
        {"ru", 3.0, u"оаеинртслвкмдпуяыгзбчьйхжшюцщэфъё"},
        {"uk", 3.5, u"оаинівртескрлдумпзьягбчхйшжїцєющфґ"},
        {"bg", 4.5, u"аоиентрсвлкдпмзугябъчщцжйхюшфь"},
        {"sr", 5.5, u"аоиентрсвлкдпмзугјбњчжшцљћхђџфѓќѕ"},
        {"el", 4.0, u"αοιετσηνρπκυλμδςωόίγάέύήθβχώφξζψϊϋ"},
    };
    return all;
}

WordSurprise::WordSurprise()
{
    size_t index = 0;
    for (const CsvLanguage &language : csvLanguages()) {
        const QString letters = QString::fromUtf16(language.letters);
        const bool isWholeAlphabet = letters.size() > 26;
        for (qsizetype rank = 0; rank < letters.size(); ++rank) {
            std::vector<double> &bits = m_bits[letters.at(rank)];
            bits.resize(size_t(csvLanguages().size()), foreignLetter);
            if (bits[index] == foreignLetter)
                bits[index] = isWholeAlphabet ? 3.0 + 0.25 * double(rank) : 2.5 + 0.5 * double(rank);
        }
        ++index;
    }
}

WordSurprise::Word WordSurprise::wordOf(QStringView word) const
{
    const auto languages = size_t(csvLanguages().size());
    Word result;
    result.bits.assign(languages + 1, 0.0); // the last: no known language
    double common = 0;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar sign = word.at(at);
        const QChar lower = sign.toLower();
        if (at > 0 && sign.script() != word.at(at - 1).script())
            common += otherScript;
        if (sign.unicode() < 0x80) {
            if (at > 0 && word.at(at - 1).unicode() >= 0x80)
                common += caseBits(word, at);
            continue;
        }
        common += caseBits(word, at);
        common += neighbourBits(lower, at > 0 ? word.at(at - 1) : QChar(u' '),
                                at + 1 < word.size() ? word.at(at + 1) : QChar(u' '));
        const auto known = m_bits.constFind(lower);
        for (size_t language = 0; language < languages; ++language)
            result.bits[language] += known == m_bits.constEnd() ? foreignLetter : (*known)[language];
        result.bits[languages] += anyLetter;
    }
    for (double &bits : result.bits)
        bits += common;
    return result;
}

double WordSurprise::of(QStringView text) const
{
    double total = 0;
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!text.at(at).isLetter()) {
            if (text.at(at).unicode() >= 0x80)
                total += signBits(text.at(at), at > 0 ? text.at(at - 1) : QChar(u' '),
                                  at + 1 < text.size() ? text.at(at + 1) : QChar(u' '));
            ++at;
            continue;
        }
        const qsizetype start = at;
        bool isPlain = true;
        for (; at < text.size() && text.at(at).isLetter(); ++at)
            isPlain = isPlain && text.at(at).unicode() < 0x80;
        if (!isPlain)
            words.push_back(wordOf(text.mid(start, at - start)));
    }

    // Which languages the list is in is learned from itself: a second look, with how many words speak for
    // each.
    std::vector<double> priors;
    for (const CsvLanguage &language : csvLanguages())
        priors.push_back(language.prior);
    priors.push_back(unknownLanguage);
    std::vector<double> counts(priors.size(), 0.0);
    const auto likeliest = [&priors](const Word &word) {
        size_t best = 0;
        for (size_t at = 1; at < priors.size(); ++at) {
            if (word.bits[at] + priors[at] < word.bits[best] + priors[best])
                best = at;
        }
        return best;
    };
    for (const Word &word : words)
        counts[likeliest(word)] += 1;
    // A language is paid for once, by its first word.
    for (size_t at = 0; at < priors.size(); ++at) {
        const double assumed = 4 * std::exp2(-priors[at]);
        if (counts[at] > 0)
            total += priors[at];
        priors[at] = -std::log2((counts[at] + assumed) / (double(words.size()) + 4));
    }
    for (const Word &word : words) {
        const size_t best = likeliest(word);
        total += word.bits[best] + priors[best];
    }
    return total;
}

} // namespace weltkontor
