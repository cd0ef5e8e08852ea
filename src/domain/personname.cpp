// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"

#include "base/phrases.h"
#include "base/textfolding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace weltkontor
{

namespace
{

QSet<QString> wordSet(const char16_t *words)
{
    const QStringList list = QStringView(words).toString().split(u' ');
    return {list.begin(), list.end()};
}

/// Without dots and in lower case: "Dr." and "DR" alike.
QString bare(const QString &word)
{
    QString text = word.toLower();
    text.remove(u'.');
    return text;
}

/// Words that begin a title, in front of the name or behind it.
bool beginsTitle(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"dr drs dres dr-ing prof professor professorin profdr profin dipl dipl-ing dipl-kfm dipl-kffr "
        u"dipl-vw "
        u"dipl-wirt dipl-päd dipl-psych dipl-ök dipl-geogr dipl-inf dipl-biol dipl-phys dipl-chem dipl-math "
        u"dipl-verww dipl-soz dipl-jur dipl-üb dipl-dolm ing mag pd priv-doz privatdozent privatdozentin lic "
        u"drmed drphil drjur driur drrernat drrerpol drhc drhcmult profdrmed profdr-ing univ-prof ddr mgr "
        u"inż maga mmag dott dottssa");
    return words.contains(bare(word)) || bare(word).startsWith(u"dipl-");
}

/// Degrees that stand behind the name only.
bool isDegree(const QString &word)
{
    static const QSet<QString> words = wordSet(u"ma ba mba msc bsc med beng meng llm llb phd dphil mpa mph "
                                               u"mas bed esq obe cbe mbe csc fhea ffa dea");
    // "Ma" is also a Chinese family name: degrees are written with dots or in capitals.
    const bool written = word.contains(u'.') || (word.size() >= 2 && word[1].isUpper());
    return written && words.contains(bare(word)) && bare(word) != u"med";
}

/// Words that go on with a title that has begun: "med.", "h. c.", "rer. nat.".
bool continuesTitle(const QString &word)
{
    static const QSet<QString> words = wordSet(u"med phil rer nat jur iur h c hc mult habil oec publ theol "
                                               u"vet dent pol agr ing e eh soc sc techn mont "
                                               u"univ disc pharm paed päd psych forest troph");
    return word.endsWith(u'.') && words.contains(bare(word));
}

/// "mr", "mrs" or empty.
QString salutationOf(const QString &word)
{
    static const QSet<QString> mr = wordSet(u"herr herrn hr hrn mr mister monsieur pan señor sr");
    static const QSet<QString> mrs = wordSet(u"frau fr fräulein mrs ms miss madame mme mlle pani señora sra");
    const QString text = bare(word);
    if (mr.contains(text))
        return QStringLiteral("mr");
    return mrs.contains(text) ? QStringLiteral("mrs") : QString();
}

/// Words that belong to the family name behind them. "de" and the like only in lower case, as part of a name
/// they may also be a given name's capital.
bool isParticle(const QString &word)
{
    static const QSet<QString> words = wordSet(u"von vom van de der den del della delle di da dal dalla do "
                                               u"dos das du des la le zu zum zur ten ter te op af av "
                                               u"bin ibn ben bint al el und y e d' freiherr freifrau freiin "
                                               u"graf gräfin fürst fürstin baron baronin ritter "
                                               u"edler edle prinz prinzessin herzog herzogin");
    static const QSet<QString> anyCase = wordSet(u"Freiherr Freifrau Freiin Graf Gräfin Fürst Fürstin Baron "
                                                 u"Baronin Ritter Edler Edle Prinz Prinzessin Von Van");
    return words.contains(word) || anyCase.contains(word);
}

bool isSuffix(const QString &word)
{
    static const QSet<QString> words = wordSet(u"jr jun junior sen senior ii iii iv");
    return words.contains(bare(word)) && bare(word) != u"senior";
}

bool isInCapitals(const QString &word)
{
    qsizetype letters = 0;
    for (const QChar c : word) {
        if (c.isLower())
            return false;
        letters += c.isUpper() ? 1 : 0;
    }
    return letters >= 2 && !word.contains(u'.');
}

/// Takes the salutation and the titles from the front of @p words.
void takeFront(QStringList *words, PersonName *name)
{
    while (!words->isEmpty() && name->salutation.isEmpty()) {
        const QString salutation = salutationOf(words->first());
        // "Fr." and "Sr." may be the only word there is.
        if (salutation.isEmpty() || words->size() == 1)
            break;
        name->salutation = salutation;
        words->removeFirst();
    }
    QStringList titles;
    while (words->size() > 1 || (words->size() == 1 && beginsTitle(words->first()))) {
        const QString &word = words->first();
        if (!beginsTitle(word) && (titles.isEmpty() || !continuesTitle(word)))
            break;
        titles.append(words->takeFirst());
    }
    if (!titles.isEmpty())
        name->academicTitle = QStringList{name->academicTitle, titles.join(u' ')}.join(u' ').trimmed();
}

/// Takes degrees and titles from the end of @p words.
void takeBack(QStringList *words, PersonName *name)
{
    QStringList titles;
    while (words->size() > 1 && isDegree(words->last()))
        titles.prepend(words->takeLast());
    if (!titles.isEmpty())
        name->academicTitle = QStringList{name->academicTitle, titles.join(u' ')}.join(u' ').trimmed();
}

bool isAllTitles(const QStringList &words)
{
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [](const QString &word) {
        return beginsTitle(word) || continuesTitle(word) || isDegree(word);
    });
}

/// "Erika van der Berg", or "Mustermann Erika" with @p familyFirst.
void splitWords(QStringList words, bool familyFirst, PersonName *name)
{
    if (words.isEmpty())
        return;
    qsizetype familyBegin = words.size() - 1;
    while (familyBegin > 0 && isSuffix(words[familyBegin]))
        --familyBegin;
    qsizetype familyEnd = words.size();
    if (familyFirst && words.size() > 1) {
        familyBegin = 0;
        familyEnd = 1;
        while (familyEnd < words.size() - 1 && isParticle(words[familyEnd - 1]))
            ++familyEnd;
    } else {
        // The family name begins at its first particle, or is the word in capitals.
        for (qsizetype i = 0; i < familyBegin; ++i) {
            if (isParticle(words[i])) {
                familyBegin = i;
                break;
            }
        }
        if (std::count_if(words.begin(), words.end(), isInCapitals) == 1) {
            const auto capital = std::find_if(words.begin(), words.end(), isInCapitals);
            if (capital == words.begin() && words.size() > 1) {
                familyBegin = 0;
                familyEnd = 1;
            }
        }
    }
    name->familyName = words.mid(familyBegin, familyEnd - familyBegin).join(u' ');
    QStringList given = words.mid(0, familyBegin) + words.mid(familyEnd);
    name->givenName = given.join(u' ');
}

/// "Berg, Karl von": particles behind the given name belong in front of the family name.
void splitAtComma(QStringList family, QStringList given, PersonName *name)
{
    takeFront(&family, name);
    takeFront(&given, name);
    takeBack(&given, name);
    while (given.size() > 1 && isParticle(given.last()))
        family.prepend(given.takeLast());
    name->familyName = family.join(u' ');
    name->givenName = given.join(u' ');
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u' ');
}

/// The titles that are spoken: "Prof. Dr.", without the subject and without degrees.
QString spokenTitle(const QString &titles)
{
    QStringList spoken;
    for (const QString &word : titles.split(u' ', Qt::SkipEmptyParts)) {
        const QString text = bare(word);
        if (text.startsWith(u"prof") && !spoken.contains(QStringLiteral("Prof.")))
            spoken.append(QStringLiteral("Prof."));
        if ((text.startsWith(u"dr") || text.startsWith(u"profdr")) && !spoken.contains(QStringLiteral("Dr.")))
            spoken.append(QStringLiteral("Dr."));
    }
    return spoken.join(u' ');
}

} // namespace

bool isAcademicTitle(const QString &word)
{
    return beginsTitle(word) || isDegree(word);
}

PersonName PersonName::fromText(const QString &text)
{
    PersonName name;
    QString spaced = normalized(text).simplified();
    static const QRegularExpression joinedTitle(QStringLiteral("\\b(Prof\\.|Dr\\.|Dipl\\.)(?=\\p{L})"));
    spaced.replace(joinedTitle, QStringLiteral("\\1 ")); // "Prof.Dr.med. Müller"
    QList<QStringList> parts;
    for (const QString &part : spaced.split(u',')) {
        const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty())
            parts.append(words);
    }
    // Titles behind a comma: "Mustermann Erika, Dr." is the order of old lists, "Erika Mustermann, M.A." is
    // not.
    QString behind;
    bool familyFirst = false;
    while (parts.size() > 1 && isAllTitles(parts.last())) {
        familyFirst = familyFirst || (parts.size() == 2 && beginsTitle(parts.last().first()));
        behind = joined({parts.takeLast().join(u' '), behind});
    }
    if (parts.size() > 2) { // not one name: kept together for the person to see
        name.familyName = spaced;
        return name;
    }
    if (parts.size() == 2) {
        splitAtComma(parts[0], parts[1], &name);
    } else if (parts.size() == 1) {
        QStringList words = parts[0];
        takeFront(&words, &name);
        takeBack(&words, &name);
        splitWords(words, familyFirst, &name);
    }
    name.academicTitle = joined({name.academicTitle, behind});
    return name;
}

QString PersonName::toText() const
{
    return joined({academicTitle, givenName, familyName});
}

QString PersonName::toListText() const
{
    const QString first = joined({academicTitle, givenName});
    if (familyName.isEmpty() || first.isEmpty())
        return joined({familyName, first});
    return QStringLiteral("%1, %2").arg(familyName, first);
}

QString PersonName::toAddressText(Language language) const
{
    QString form;
    if (salutation == u"mr")
        form = phrase(language, "Address", QT_TRANSLATE_NOOP("Address", "Mr"));
    else if (salutation == u"mrs")
        form = phrase(language, "Address", QT_TRANSLATE_NOOP("Address", "Ms"));
    // English has either the title or the form of address.
    if (language == Language::English && !spokenTitle(academicTitle).isEmpty())
        form.clear();
    return joined({form, toText()});
}

QString PersonName::toLetterText(Language language) const
{
    if (isEmpty())
        return phrase(language, "Address", QT_TRANSLATE_NOOP("Address", "Dear Sir or Madam"));
    const QString title = spokenTitle(academicTitle);
    const bool hasFamily = !familyName.isEmpty();
    if (!hasFamily || (salutation.isEmpty() && title.isEmpty()))
        return phrase(language, "Address", QT_TRANSLATE_NOOP("Address", "Dear %1"))
            .arg(joined({givenName, familyName}));
    if (salutation.isEmpty() && language == Language::German)
        return phrase(language, "Address", QT_TRANSLATE_NOOP("Address", "Dear %1"))
            .arg(joined({title, givenName, familyName}));
    if (language == Language::English && !title.isEmpty()) {
        const QString spoken = title.startsWith(u"Prof") ? QStringLiteral("Professor") : QStringLiteral("Dr");
        return QStringLiteral("Dear %1 %2").arg(spoken, familyName);
    }
    const QString addressed = joined({title, familyName});
    if (salutation == u"mr")
        return phrase(language, "Address", QT_TRANSLATE_NOOP("Address", "Dear Mr %1")).arg(addressed);
    return phrase(language, "Address", QT_TRANSLATE_NOOP("Address", "Dear Ms %1")).arg(addressed);
}

} // namespace weltkontor
