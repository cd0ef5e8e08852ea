// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordmatch.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/partner.h"

namespace weltkontor
{
namespace
{

/// Country codes and leading zeros are written in many ways; the last digits tell numbers apart well enough.
constexpr qsizetype phoneDigits = 8;

/// A slip of one letter makes too many short names alike.
constexpr qsizetype shortestMistypedName = 5;

QString folded(const QString &text)
{
    return text.isEmpty() ? QString() : searchForm(text);
}

/// MUELLER and MULLER: the umlaut left out, as foreign systems do.
QString withoutUmlauts(QString name)
{
    return name.replace(QStringLiteral("UE"), QStringLiteral("U"))
        .replace(QStringLiteral("OE"), QStringLiteral("O"))
        .replace(QStringLiteral("AE"), QStringLiteral("A"));
}

template<typename T>
bool overlap(const QList<T> &a, const QList<T> &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const T &one) { return b.contains(one); });
}

/// Persons of the same name, of a name with an initial, of nearly the same name; by what supports it: mail,
/// phone, partner, organisation, place, nothing.
constexpr int personScores[3][6] = {
    {100, 95, 90, 90, 85, 60}, {90, 85, 77, 75, 70, 45}, {80, 75, 67, 65, 60, 35}};

constexpr QChar mailMark = u'm';
constexpr QChar phoneMark = u'p';
constexpr QChar entryMark = u'w';
constexpr QChar placeMark = u'g';

/// More ways to write a name tell nothing more.
constexpr qsizetype mostSpellings = 12;

bool isBeyondLatin(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetter() && c.unicode() > 0x24F && c.unicode() < 0x1E00; });
}

/// Scripts that write no spaces: every part of a name is a word to the search, but not a name.
bool isWrittenTogether(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSurrogate() || c.unicode() >= 0x2E80; });
}

QString fullName(const QString &family, const QString &given)
{
    return family + u'|' + given;
}

/// The same, or one of them not known.
bool mayBeSame(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

/// "E" and "ERIKA", or one of them missing.
bool givenNamesAgree(const QString &a, const QString &b)
{
    return mayBeSame(a, b) || ((a.size() == 1 || b.size() == 1) && a[0] == b[0]);
}

/// Whether one letter was left out, added, changed, or two neighbours were swapped. Numbers tell apart.
bool isOneSlip(const QString &a, const QString &b)
{
    if (a.size() > b.size())
        return isOneSlip(b, a);
    if (a.size() < shortestMistypedName || b.size() - a.size() > 1 || digitsOf(a) != digitsOf(b))
        return false;
    qsizetype begin = 0;
    while (begin < a.size() && a[begin] == b[begin])
        ++begin;
    const QStringView restA = QStringView(a).sliced(begin);
    const QStringView restB = QStringView(b).sliced(begin);
    if (a.size() < b.size())
        return restA == restB.sliced(1);
    if (restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] &&
        restA.sliced(2) == restB.sliced(2))
        return true;
    return !restA.isEmpty() && restA.sliced(1) == restB.sliced(1);
}

const char *reasonName(MatchReason reason)
{
    switch (reason) {
    case MatchReason::SameMail:
        return QT_TRANSLATE_NOOP("RecordMatch", "same e-mail address");
    case MatchReason::SamePhone:
        return QT_TRANSLATE_NOOP("RecordMatch", "same phone number");
    case MatchReason::SameName:
        return QT_TRANSLATE_NOOP("RecordMatch", "same name");
    case MatchReason::SimilarName:
        return QT_TRANSLATE_NOOP("RecordMatch", "nearly the same name");
    case MatchReason::SameOrganisation:
        return QT_TRANSLATE_NOOP("RecordMatch", "same organisation");
    case MatchReason::SamePlace:
        return QT_TRANSLATE_NOOP("RecordMatch", "same place");
    case MatchReason::SameEntry:
        return QT_TRANSLATE_NOOP("RecordMatch", "same Wikidata entry");
    case MatchReason::SamePartner:
        return QT_TRANSLATE_NOOP("RecordMatch", "same partner");
    case MatchReason::OtherName:
        return QT_TRANSLATE_NOOP("RecordMatch", "another name of the same place");
    }
    return "";
}

} // namespace

QString RecordMatch::reasonText(Language language) const
{
    QStringList texts;
    for (const MatchReason reason : reasons)
        texts += phrase(language, "RecordMatch", reasonName(reason));
    return texts.join(QStringLiteral(", "));
}

bool MatchProfile::isMatched(RecordType type)
{
    return type == RecordType::Contact || type == RecordType::Partner;
}

MatchProfile::MatchProfile(const Record &record)
    : m_id(record.id)
    , m_type(record.type())
{
    if (m_type == RecordType::Contact)
        readContact(record);
    else if (m_type == RecordType::Partner)
        readPartner(record);
}

void MatchProfile::readContact(const Record &contact)
{
    // Looked up once: a profile is made several times for every row of an import.
    static const auto indexOf = [](QStringView key) {
        return RecordDescription::of(RecordType::Contact).field(key)->index();
    };
    static const int family = indexOf(u"family_name"), given = indexOf(u"given_name"),
                     original = indexOf(u"name_original"), organisation = indexOf(u"organisation"),
                     city = indexOf(u"city"), country = indexOf(u"country");
    static const int mails[] = {indexOf(u"email"), indexOf(u"email2")};
    static const int phones[] = {indexOf(u"phone"), indexOf(u"mobile"), indexOf(u"phone2")};
    const auto text = [&contact](int index) { return contact.value(index).toString(); };
    m_family = withoutUmlauts(folded(text(family)));
    m_given = withoutUmlauts(folded(text(given)));
    readSpellings(text(family), text(given), text(original));
    if (!isPerson())
        m_family = folded(text(original));
    m_organisation = folded(text(organisation));
    m_city = folded(text(city));
    m_country = text(country);
    for (const int index : mails) {
        if (const QString mail = text(index).toLower(); !mail.isEmpty())
            m_marks += mailMark + mail;
    }
    for (const int index : phones) {
        const QString phone = text(index);
        if (phone.isEmpty())
            continue;
        const QString digits = digitsOf(QString(phone).remove(QStringLiteral("(0)")));
        if (digits.size() >= phoneDigits)
            m_marks += phoneMark + digits.right(phoneDigits);
    }
}

/// Names of other scripts are written in Latin letters in several ways and orders.
void MatchProfile::readSpellings(const QString &family, const QString &given, const QString &original)
{
    const QStringList parts = folded(original).split(u' ', Qt::SkipEmptyParts);
    if (parts.size() == 2)
        m_names = {fullName(parts[0], parts[1]), fullName(parts[1], parts[0])};
    if (!isBeyondLatin(family) && !isBeyondLatin(given) && !isBeyondLatin(original))
        return;
    const auto add = [this](const QStringList &families, const QStringList &givens) {
        for (const QString &one : families) {
            for (const QString &other : givens) {
                const QString name = fullName(one, other);
                if (m_names.size() < mostSpellings && !m_names.contains(name))
                    m_names += name;
            }
        }
    };
    if (!family.isEmpty())
        add(spellings(family), given.isEmpty() ? QStringList{QString()} : spellings(given));
    const QStringList words = original.split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 2) {
        add(spellings(words[0]), spellings(words[1]));
        add(spellings(words[1]), spellings(words[0]));
    }
}

QStringList MatchProfile::spellings(const QString &name)
{
    const QString whole = folded(name);
    if (whole.isEmpty())
        return {};
    QStringList forms{QString(whole).remove(u' ')};
    if (whole.contains(u' ') || isWrittenTogether(name))
        return forms;
    const QStringList words = searchWords(name);
    for (const QString &word : words) {
        if (!forms.contains(word))
            forms += word;
    }
    return forms;
}

bool MatchProfile::isSamePersonName(const QString &a, const QString &b)
{
    return a == b || withoutUmlauts(folded(a)) == withoutUmlauts(folded(b)) ||
           overlap(spellings(a), spellings(b));
}

QStringList MatchProfile::namesOf(const Record &partner)
{
    QStringList names;
    for (const QStringView key : {u"name_de", u"name_en", u"name_local", u"name_latin"})
        names += partner.text(key);
    names += partner.value(u"further_names").toStringList();
    names += partner.value(u"former_names").toStringList();
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void MatchProfile::readPartner(const Record &partner)
{
    const QStringList names = namesOf(partner);
    for (const QString &name : names) {
        const QStringList forms = spellings(name);
        for (const QString &form : forms) {
            if (!m_names.contains(form))
                m_names += form;
        }
    }
    m_country = partner.text(u"country");
    const QString level = partner.text(u"level");
    for (size_t i = 0; i < std::size(ChoicesOf<PartnerLevel>::values); ++i) {
        if (level == QLatin1String(ChoicesOf<PartnerLevel>::values[i].key))
            m_level = qint8(i);
    }
    if (const QString entry = partner.text(u"wikidata_id"); !entry.isEmpty())
        m_marks += entryMark + entry;
}

QStringList MatchProfile::searchTexts(const Record &record)
{
    QStringList texts;
    if (record.type() == RecordType::Partner)
        return namesOf(record);
    if (record.type() != RecordType::Contact)
        return texts;
    for (const QStringView key : {u"phone", u"mobile", u"phone2"}) {
        const QString phone = record.text(key);
        if (digitsOf(QString(phone).remove(QStringLiteral("(0)"))).size() >= phoneDigits)
            texts += phone;
    }
    for (const QStringView key : {u"email", u"email2"})
        texts += record.text(key).toLower();
    const QString family = record.text(u"family_name");
    const QString person = QString(record.text(u"given_name") + u' ' + family).trimmed();
    texts += person.isEmpty() ? record.text(u"organisation") : person;
    if (person.isEmpty())
        texts += record.text(u"name_original");
    texts += family; // where the other one has an initial only
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

void MatchProfile::addPartner(qint64 partner)
{
    if (!m_partners.contains(partner))
        m_partners += partner;
}

void MatchProfile::setPlaces(const QList<Place> &places)
{
    m_marks.removeIf([](const QString &mark) { return mark.startsWith(placeMark); });
    for (const Place &place : places) {
        const QString mark = placeMark + place.country.code() + place.nameEn + place.coordinates.toText();
        if (!m_marks.contains(mark))
            m_marks += mark;
    }
}

QStringList MatchProfile::keys() const
{
    QStringList keys = m_marks;
    if (m_type == RecordType::Partner) {
        for (const QString &name : m_names)
            keys += u'n' + name;
        return keys;
    }
    // Of a name that thousands have the ones of the same house and place are still found.
    const QString where = u'|' + m_organisation + u'|' + m_city;
    if (isPerson()) {
        keys += u'f' + m_family + u'|' + m_given.left(1);
        keys += u'e' + fullName(m_family, m_given) + where;
        for (const QString &name : m_names) {
            const QString key = u'f' + name.left(name.indexOf(u'|') + 2);
            if (!keys.contains(key))
                keys += key;
        }
    } else if (!m_organisation.isEmpty()) {
        keys += u'o' + m_organisation;
        keys += u'e' + where;
    }
    return keys;
}

bool MatchProfile::hasMark(QChar kind) const
{
    return std::any_of(m_marks.begin(), m_marks.end(),
                       [kind](const QString &mark) { return mark.startsWith(kind); });
}

bool MatchProfile::sharesMark(const MatchProfile &other, QChar kind) const
{
    return std::any_of(m_marks.begin(), m_marks.end(), [&](const QString &mark) {
        return mark.startsWith(kind) && other.m_marks.contains(mark);
    });
}

RecordMatch MatchProfile::match(const MatchProfile &other) const
{
    if (m_type == RecordType::Partner)
        return matchPartners(other);
    if (m_type != RecordType::Contact || isPerson() != other.isPerson())
        return {};
    return isPerson() ? matchPersons(other) : matchOrganisations(other);
}

bool MatchProfile::hasSameName(const MatchProfile &other) const
{
    if (m_family == other.m_family && m_given == other.m_given)
        return true;
    if (m_names.isEmpty() && other.m_names.isEmpty())
        return false;
    return m_names.contains(fullName(other.m_family, other.m_given)) ||
           other.m_names.contains(fullName(m_family, m_given)) || overlap(m_names, other.m_names);
}

/// A slip of the pen, or the names swapped.
bool MatchProfile::hasNearName(const MatchProfile &other) const
{
    return (m_given == other.m_given && isOneSlip(m_family, other.m_family)) ||
           (m_family == other.m_family && isOneSlip(m_given, other.m_given)) ||
           (m_family == other.m_given && m_given == other.m_family);
}

bool MatchProfile::contradictsPlaceOf(const MatchProfile &other) const
{
    return !mayBeSame(m_city, other.m_city) || !mayBeSame(m_country, other.m_country);
}

bool MatchProfile::contradictsMailOf(const MatchProfile &other) const
{
    return hasMark(mailMark) && other.hasMark(mailMark) && !sharesMark(other, mailMark);
}

RecordMatch MatchProfile::matchPersons(const MatchProfile &other) const
{
    const bool sameName = hasSameName(other);
    const bool shortName = m_family == other.m_family && givenNamesAgree(m_given, other.m_given);
    if (!sameName && !shortName && !hasNearName(other))
        return {};
    const bool sameMail = sharesMark(other, mailMark);
    const bool samePhone = sharesMark(other, phoneMark);
    const bool samePartner = overlap(m_partners, other.m_partners);
    const bool sameOrganisation = !m_organisation.isEmpty() && m_organisation == other.m_organisation;
    const bool samePlace = !m_city.isEmpty() && m_city == other.m_city;

    RecordMatch match;
    const auto add = [&match](bool holds, MatchReason reason) {
        if (holds)
            match.reasons += reason;
    };
    add(sameMail, MatchReason::SameMail);
    add(samePhone, MatchReason::SamePhone);
    add(true, sameName ? MatchReason::SameName : MatchReason::SimilarName);
    add(samePartner, MatchReason::SamePartner);
    add(sameOrganisation, MatchReason::SameOrganisation);
    add(samePlace, MatchReason::SamePlace);

    const int likeness = sameName ? 0 : shortName ? 1 : 2;
    const int support = sameMail           ? 0
                        : samePhone        ? 1
                        : samePartner      ? 2
                        : sameOrganisation ? 3
                        : samePlace        ? 4
                                           : 5;
    match.score = personScores[likeness][support];
    if (!sameMail && !samePhone) {
        // The same name in two houses is two people more often than one.
        if (!mayBeSame(m_organisation, other.m_organisation))
            match.score -= 30;
        else if ((contradictsPlaceOf(other) && !samePartner) ||
                 (contradictsMailOf(other) && !samePartner && !sameOrganisation))
            match.score -= 20;
    }
    match.score = std::clamp(match.score, 0, 100);
    return match;
}

RecordMatch MatchProfile::matchOrganisations(const MatchProfile &other) const
{
    const bool sameName = m_organisation == other.m_organisation && !m_organisation.isEmpty();
    if ((!sameName && !isOneSlip(m_organisation, other.m_organisation)) || contradictsPlaceOf(other))
        return {};
    RecordMatch match;
    // "Kulturamt" is a name that every city has, "Verein der Freunde Haifas" is one of its own.
    match.score = !sameName ? 40 : m_organisation.contains(u' ') ? 85 : 70;
    bool isSupported = false;
    const auto add = [&](bool holds, MatchReason reason, int points) {
        if (!holds)
            return;
        match.reasons += reason;
        match.score += points;
        isSupported = isSupported || points >= 20;
    };
    add(sharesMark(other, mailMark), MatchReason::SameMail, 20);
    add(sharesMark(other, phoneMark), MatchReason::SamePhone, 20);
    add(true, sameName ? MatchReason::SameName : MatchReason::SimilarName, 0);
    add(overlap(m_partners, other.m_partners), MatchReason::SamePartner, 25);
    add(!m_city.isEmpty() && m_city == other.m_city, MatchReason::SamePlace, 20);
    if (contradictsMailOf(other) && !isSupported)
        match.score -= 20;
    match.score = std::min(match.score, 100);
    return match;
}

RecordMatch MatchProfile::matchPartners(const MatchProfile &other) const
{
    RecordMatch match;
    const bool sameEntry = sharesMark(other, entryMark);
    if (sameEntry) {
        match.reasons += MatchReason::SameEntry;
        match.score = 90;
    }
    // Luxemburg is a city and a country; Córdoba lies in Spain and in Argentina.
    const bool entriesContradict = !sameEntry && hasMark(entryMark) && other.hasMark(entryMark);
    if (entriesContradict || !mayBeSame(m_country, other.m_country))
        return match;
    const auto isAnySlip = [this](const QString &name) {
        return std::any_of(m_names.begin(), m_names.end(),
                           [&name](const QString &one) { return isOneSlip(one, name); });
    };
    const auto places = [](const MatchProfile &profile) {
        return std::count_if(profile.m_marks.begin(), profile.m_marks.end(),
                             [](const QString &mark) { return mark.startsWith(placeMark); });
    };
    const bool isSomewhere = m_country.isEmpty() || other.m_country.isEmpty();
    int points = 0;
    if (overlap(m_names, other.m_names)) {
        match.reasons += MatchReason::SameName;
        points = isSomewhere ? 91 : 96;
    } else if (sharesMark(other, placeMark)) {
        match.reasons += MatchReason::OtherName;
        points = places(*this) > 1 || places(other) > 1 ? 70 : isSomewhere ? 85 : 90;
    } else if (!isSomewhere && std::any_of(other.m_names.begin(), other.m_names.end(), isAnySlip)) {
        match.reasons += MatchReason::SimilarName;
        points = 65;
    }
    if (m_level != other.m_level && points > 0)
        points -= m_levelIsKnown && other.m_levelIsKnown ? 46 : 6;
    match.score = std::clamp(match.score + points, 0, 100);
    return match;
}

} // namespace weltkontor
