// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/publicpersons.h"

#include "base/sortkey.h"
#include "domain/personname.h"

namespace weltkontor
{
namespace
{

bool runsOn(const Role &role, const QDate &day)
{
    return (role.from.isEmpty() || role.from.firstDay() <= day) &&
           (role.to.isEmpty() || day <= role.to.lastDay());
}

QSet<qint64> withBasis(const QList<ProcessingBasis> &bases, const QDate &day)
{
    QSet<qint64> contacts;
    for (const ProcessingBasis &basis : bases) {
        if (basis.purpose == ProcessingPurpose::Publication && basis.isValidOn(day))
            contacts += basis.contact.value;
    }
    return contacts;
}

QString shownName(const Contact &contact)
{
    const PersonName name{{}, contact.academicTitle, contact.givenName, contact.familyName};
    return name.isEmpty() ? contact.organisation : name.toText();
}

SitePerson personOf(const Contact &contact, const Role &role)
{
    SitePerson person;
    person.contact = contact.id;
    person.name = shownName(contact);
    person.nameOriginal = contact.nameOriginal;
    person.country = contact.country;
    if (person.name.isEmpty())
        std::swap(person.name, person.nameOriginal);
    if (person.name != contact.organisation)
        person.organisation = role.organisation.isEmpty() ? contact.organisation : role.organisation;
    person.function = role.function.isEmpty() ? contact.function : role.function;
    person.phone = contact.phone;
    person.email = contact.email.toText();
    person.partner = role.partner;
    person.partnership = role.partnership;
    person.rank = role.protocolRank;
    return person;
}

} // namespace

PublicPersons publicPersons(const PersonRecords &records, const SiteContent &content, const QDate &day)
{
    QHash<qint64, const Contact *> contacts;
    for (const Contact &contact : records.contacts)
        contacts.insert(contact.id.value, &contact);
    QHash<qint64, PartnerId> partnerOf;
    for (const Partnership &partnership : content.partnerships)
        partnerOf.insert(partnership.id.value, partnership.partner);
    const QSet<qint64> allowed = withBasis(records.bases, day);

    struct Sorted {
        std::tuple<qint64, QByteArray, qint64> key;
        SitePerson person;
    };
    QList<Sorted> sorted;
    PublicPersons found;
    for (const Role &role : records.roles) {
        const Contact *contact = contacts.value(role.contact.value);
        if (!contact || !role.published || !runsOn(role, day))
            continue;
        SitePerson person = personOf(*contact, role);
        if (!person.partnership.isNull()) {
            const PartnerId partner = partnerOf.value(person.partnership.value);
            if (partner.isNull())
                continue;
            person.partner = partner;
        }
        if (!person.partner.isNull() && !content.partner(person.partner))
            continue;
        if (!allowed.contains(contact->id.value)) {
            found.withoutBasis += role.id;
            continue;
        }
        const QString name = contact->familyName.isEmpty() ? person.name : contact->familyName;
        sorted += {{person.rank.value_or(std::numeric_limits<qint64>::max()),
                    sortKey(name + u' ' + contact->givenName, Language::German), role.id.value},
                   person};
    }
    std::sort(sorted.begin(), sorted.end(), [](const Sorted &a, const Sorted &b) { return a.key < b.key; });
    for (const Sorted &one : std::as_const(sorted))
        found.persons += one.person;
    return found;
}

} // namespace weltkontor
