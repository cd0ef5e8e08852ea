// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordmatch.h"

#include "base/phrases.h"
#include "base/textfolding.h"

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

bool overlap(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &one) { return b.contains(one); });
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

/// Whether one letter was left out, added, changed, or two neighbours were swapped.
bool isOneSlip(const QString &a, const QString &b)
{
    if (a.size() > b.size())
        return isOneSlip(b, a);
    if (a.size() < shortestMistypedName || b.size() - a.size() > 1)
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
    : m_type(record.type())
    , m_id(record.id)
{
    if (m_type == RecordType::Contact)
        readContact(record);
    else if (m_type == RecordType::Partner)
        readPartner(record);
}

void MatchProfile::readContact(const Record &contact)
{
    m_family = withoutUmlauts(folded(contact.text(u"family_name")));
    m_given = withoutUmlauts(folded(contact.text(u"given_name")));
    if (!isPerson())
        m_family = folded(contact.text(u"name_original"));
    m_organisation = folded(contact.text(u"organisation"));
    m_city = folded(contact.text(u"city"));
    for (const QStringView key : {u"email", u"email2"}) {
        const QString mail = contact.text(key).toLower();
        if (!mail.isEmpty())
            m_mails += mail;
    }
    for (const QStringView key : {u"phone", u"mobile", u"phone2"}) {
        const QString digits = digitsOf(contact.text(key).remove(QStringLiteral("(0)")));
        if (digits.size() < phoneDigits)
            continue;
        m_phones += digits.right(phoneDigits);
        m_searchTexts += contact.text(key);
    }
    m_searchTexts += m_mails;
    const QString name = isPerson() ? contact.text(u"given_name") + u' ' + contact.text(u"family_name")
                                    : contact.text(u"organisation");
    m_searchTexts += name.trimmed().isEmpty() ? contact.text(u"name_original") : name.trimmed();
    if (!contact.text(u"family_name").isEmpty())
        m_searchTexts += contact.text(u"family_name"); // where the other one has an initial only
}

void MatchProfile::readPartner(const Record &partner)
{
    QStringList names;
    for (const QStringView key : {u"name_de", u"name_en", u"name_local", u"name_latin"})
        names += partner.text(key);
    names += partner.value(u"further_names").toStringList();
    names += partner.value(u"former_names").toStringList();
    for (const QString &name : std::as_const(names)) {
        const QString whole = folded(name).remove(u' ');
        if (whole.isEmpty())
            continue;
        if (!m_names.contains(whole))
            m_names += whole;
        m_searchTexts += name;
        // Москва is MOSKVA and, as German writes it, MOSKWA.
        const QStringList words = searchWords(name);
        if (!folded(name).contains(u' ')) {
            for (const QString &word : words) {
                if (!m_names.contains(word))
                    m_names += word;
            }
        }
    }
    m_searchTexts.removeDuplicates();
    m_country = partner.text(u"country");
    m_level = partner.text(u"level");
    m_entry = partner.text(u"wikidata_id");
}

QStringList MatchProfile::keys() const
{
    QStringList keys;
    for (const QString &mail : m_mails)
        keys += u'm' + mail;
    for (const QString &phone : m_phones)
        keys += u'p' + phone;
    for (const QString &name : m_names)
        keys += u'n' + name;
    if (!m_entry.isEmpty())
        keys += u'w' + m_entry;
    if (isPerson())
        keys += u'f' + m_family + u'|' + m_given.left(1);
    else if (!m_organisation.isEmpty())
        keys += u'o' + m_organisation;
    return keys;
}

RecordMatch MatchProfile::match(const MatchProfile &other) const
{
    if (m_type == RecordType::Partner)
        return matchPartners(other);
    if (m_type != RecordType::Contact || isPerson() != other.isPerson())
        return {};
    return isPerson() ? matchPersons(other) : matchOrganisations(other);
}

RecordMatch MatchProfile::matchPersons(const MatchProfile &other) const
{
    const bool sameMail = overlap(m_mails, other.m_mails);
    const bool samePhone = overlap(m_phones, other.m_phones);
    const bool sameName = m_family == other.m_family && m_given == other.m_given;
    const bool shortName = m_family == other.m_family && givenNamesAgree(m_given, other.m_given);
    const bool nearName = (m_given == other.m_given && isOneSlip(m_family, other.m_family)) ||
                          (m_family == other.m_family && isOneSlip(m_given, other.m_given)) ||
                          (m_family == other.m_given && m_given == other.m_family);
    const bool sameOrganisation = !m_organisation.isEmpty() && m_organisation == other.m_organisation;
    const bool samePlace = !m_city.isEmpty() && m_city == other.m_city;
    if (!shortName && !nearName)
        return {};

    RecordMatch match;
    const auto add = [&match](bool holds, MatchReason reason) {
        if (holds)
            match.reasons += reason;
    };
    add(sameMail, MatchReason::SameMail);
    add(samePhone, MatchReason::SamePhone);
    add(true, sameName ? MatchReason::SameName : MatchReason::SimilarName);
    add(sameOrganisation, MatchReason::SameOrganisation);
    add(samePlace, MatchReason::SamePlace);

    const int support = sameMail ? 45 : samePhone ? 35 : sameOrganisation ? 30 : samePlace ? 25 : 0;
    const bool organisationsContradict = !mayBeSame(m_organisation, other.m_organisation);
    const bool contradicted = organisationsContradict || !mayBeSame(m_city, other.m_city) ||
                              (!m_mails.isEmpty() && !other.m_mails.isEmpty() && !sameMail);
    match.score = (sameName ? 60 : 45) + support;
    // The same name in two houses is two people more often than one.
    if (contradicted && !sameMail && !samePhone)
        match.score -= organisationsContradict ? 30 : 20;
    match.score = std::clamp(match.score, 0, 100);
    return match;
}

RecordMatch MatchProfile::matchOrganisations(const MatchProfile &other) const
{
    const bool sameName = m_organisation == other.m_organisation && !m_organisation.isEmpty();
    if ((!sameName && !isOneSlip(m_organisation, other.m_organisation)) || !mayBeSame(m_city, other.m_city))
        return {};
    RecordMatch match;
    match.score = sameName ? 75 : 40;
    if (overlap(m_mails, other.m_mails)) {
        match.reasons += MatchReason::SameMail;
        match.score += 20;
    }
    if (overlap(m_phones, other.m_phones)) {
        match.reasons += MatchReason::SamePhone;
        match.score += 20;
    }
    match.reasons += sameName ? MatchReason::SameName : MatchReason::SimilarName;
    if (!m_city.isEmpty() && m_city == other.m_city) {
        match.reasons += MatchReason::SamePlace;
        match.score += 5;
    }
    match.score = std::min(match.score, 100);
    return match;
}

RecordMatch MatchProfile::matchPartners(const MatchProfile &other) const
{
    const bool sameEntry = !m_entry.isEmpty() && m_entry == other.m_entry;
    const bool entriesContradict = !sameEntry && !m_entry.isEmpty() && !other.m_entry.isEmpty();
    const bool sameName = overlap(m_names, other.m_names);
    RecordMatch match;
    if (sameEntry) {
        match.reasons += MatchReason::SameEntry;
        match.score = 90;
    }
    // Luxemburg is a city and a country; Córdoba lies in Spain and in Argentina.
    if (sameName && !entriesContradict && mayBeSame(m_country, other.m_country)) {
        match.reasons += MatchReason::SameName;
        match.score += m_level == other.m_level ? 80 : 50;
    }
    match.score = std::min(match.score, 100);
    return match;
}

} // namespace weltkontor
