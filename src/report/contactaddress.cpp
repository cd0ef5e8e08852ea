// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/contactaddress.h"

#include "domain/personname.h"

namespace weltkontor
{

std::optional<PostalAddress> addressOf(const Record &contact, Language language)
{
    PostalAddress address;
    address.addition = contact.text(u"address_addition");
    address.street = contact.text(u"street");
    address.postalCode = contact.text(u"postal_code");
    address.city = contact.text(u"city");
    address.state = contact.text(u"state");
    address.country = Country::fromCode(contact.text(u"country")).valueOr({});
    if (address.city.isEmpty() && address.street.isEmpty() && address.addition.isEmpty())
        return std::nullopt;
    const PersonName name{contact.text(u"salutation"), contact.text(u"academic_title"),
                          contact.text(u"given_name"), contact.text(u"family_name")};
    const QString person = name.isEmpty() ? contact.text(u"name_original") : name.toAddressText(language);
    for (const QString &line : {contact.text(u"organisation"), person}) {
        if (!line.isEmpty())
            address.recipient += line;
    }
    return address;
}

} // namespace weltkontor
