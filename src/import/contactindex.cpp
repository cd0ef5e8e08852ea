// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/contactindex.h"

#include "base/textfolding.h"

namespace weltkontor
{
namespace
{

/// Country codes and leading zeros are written in many ways; the last digits tell numbers apart well enough.
constexpr qsizetype phoneDigits = 8;

QString folded(const QString &text)
{
    return text.isEmpty() ? QString() : searchForm(text);
}

bool overlap(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &one) { return b.contains(one); });
}

/// "E" and "ERIKA", or one of them missing.
bool agree(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty() || a == b)
        return true;
    return (a.size() == 1 || b.size() == 1) && a[0] == b[0];
}

/// MUELLER and MULLER: the umlaut left out, as foreign systems do.
QString withoutUmlauts(QString name)
{
    return name.replace(QStringLiteral("UE"), QStringLiteral("U"))
        .replace(QStringLiteral("OE"), QStringLiteral("O"))
        .replace(QStringLiteral("AE"), QStringLiteral("A"));
}

} // namespace

void ContactIndex::reserve(qsizetype contacts)
{
    m_entries.reserve(contacts);
    m_byKey.reserve(contacts * 3);
}

ContactIndex::Entry ContactIndex::entryOf(const Record &contact)
{
    Entry entry;
    entry.id = contact.id;
    entry.family = withoutUmlauts(folded(contact.text(u"family_name")));
    entry.given = withoutUmlauts(folded(contact.text(u"given_name")));
    if (!entry.isPerson())
        entry.family = folded(contact.text(u"name_original"));
    entry.organisation = folded(contact.text(u"organisation"));
    entry.city = folded(contact.text(u"city"));
    for (const char *key : {"email", "email2"}) {
        const QString mail = contact.text(QString::fromLatin1(key)).toLower();
        if (!mail.isEmpty())
            entry.mails += mail;
    }
    for (const char *key : {"phone", "mobile", "phone2"}) {
        const QString digits = digitsOf(contact.text(QString::fromLatin1(key)).remove(QStringLiteral("(0)")));
        if (digits.size() >= phoneDigits)
            entry.phones += digits.right(phoneDigits);
    }
    return entry;
}

QStringList ContactIndex::keysOf(const Entry &entry)
{
    QStringList keys;
    for (const QString &mail : entry.mails)
        keys += u'm' + mail;
    for (const QString &phone : entry.phones)
        keys += u'p' + phone;
    if (entry.isPerson())
        keys += QStringLiteral("n%1|%2").arg(entry.family, entry.given);
    else if (!entry.organisation.isEmpty())
        keys += u'o' + entry.organisation;
    return keys;
}

void ContactIndex::add(const Record &contact)
{
    const int position = int(m_entries.size());
    m_entries += entryOf(contact);
    const QStringList keys = keysOf(m_entries.back());
    for (const QString &key : keys)
        m_byKey.insert(key, position);
}

QSet<qint64> ContactIndex::candidates(const Record &draft) const
{
    QSet<qint64> ids;
    const QStringList keys = keysOf(entryOf(draft));
    for (const QString &key : keys) {
        for (auto i = m_byKey.constFind(key); i != m_byKey.cend() && i.key() == key; ++i)
            ids.insert(m_entries[i.value()].id);
    }
    return ids;
}

/// 0: not the same; 2: the same name and nothing against it; 3: something else agrees too; 4: the mail as
/// well.
int ContactIndex::likeness(const Entry &a, const Entry &b)
{
    const bool sameMail = overlap(a.mails, b.mails);
    const bool samePhone = overlap(a.phones, b.phones);
    const bool organisationsAgree =
        a.organisation.isEmpty() || b.organisation.isEmpty() || a.organisation == b.organisation;
    const bool sameOrganisation = !a.organisation.isEmpty() && a.organisation == b.organisation;
    const bool sameCity = !a.city.isEmpty() && a.city == b.city;
    const bool citiesAgree = a.city.isEmpty() || b.city.isEmpty() || sameCity;
    if (a.isPerson() != b.isPerson())
        return 0;
    if (!a.isPerson()) {
        if (sameOrganisation && citiesAgree)
            return sameMail || samePhone ? 4 : 3;
        return 0;
    }
    const bool familiesAgree = agree(a.family, b.family);
    if (sameMail && familiesAgree && agree(a.given, b.given))
        return 4;
    if (samePhone && a.family == b.family && agree(a.given, b.given))
        return 3;
    if (a.family != b.family || a.given != b.given)
        return 0;
    if (sameOrganisation || (sameCity && organisationsAgree))
        return 3;
    const bool mailsContradict = !a.mails.isEmpty() && !b.mails.isEmpty();
    return organisationsAgree && citiesAgree && !mailsContradict ? 2 : 0;
}

std::optional<qint64> ContactIndex::find(const Record &draft) const
{
    const Entry entry = entryOf(draft);
    QSet<int> positions;
    const QStringList keys = keysOf(entry);
    for (const QString &key : keys) {
        for (auto i = m_byKey.constFind(key); i != m_byKey.cend() && i.key() == key; ++i)
            positions.insert(i.value());
    }
    int best = 0;
    int bestPosition = -1;
    bool isClear = true;
    for (const int position : std::as_const(positions)) {
        const int found = likeness(entry, m_entries[position]);
        if (found == 0 || found < best)
            continue;
        isClear = found > best;
        if (found > best || m_entries[position].id < m_entries[bestPosition].id)
            bestPosition = position;
        best = found;
    }
    // Of two with just the same name, none is the right one.
    if (bestPosition < 0 || (best == 2 && !isClear))
        return std::nullopt;
    return m_entries[bestPosition].id;
}

} // namespace weltkontor
