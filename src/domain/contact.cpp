// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"

#include <QCoreApplication>

namespace weltkontor
{
namespace
{

constexpr auto person = QT_TRANSLATE_NOOP("FieldGroup", "Person");
constexpr auto reach = QT_TRANSLATE_NOOP("FieldGroup", "Phone and e-mail");
constexpr auto address = QT_TRANSLATE_NOOP("FieldGroup", "Postal address");
constexpr auto office = QT_TRANSLATE_NOOP("FieldGroup", "Office");

constinit const FieldSpec contactFields[] = {
    field<&Contact::kind>("kind", QT_TRANSLATE_NOOP("Field", "Person or organisation")).in(person),
    field<&Contact::salutation>("salutation", QT_TRANSLATE_NOOP("Field", "Salutation"))
        .in(person)
        .personal()
        .headers("Anrede|Herr/Frau|Salutation|Mr/Mrs"),
    field<&Contact::academicTitle>("academic_title", QT_TRANSLATE_NOOP("Field", "Academic title"))
        .in(person)
        .personal()
        .headers("Titel|Akad. Titel|Title|Academic title")
        .upTo(80),
    field<&Contact::givenName>("given_name", QT_TRANSLATE_NOOP("Field", "Given name"))
        .in(person)
        .personal()
        .searchable()
        .listed()
        .namesRecord()
        .headers("Vorname|Vornamen|Rufname|First name|Forename|Given name"),
    field<&Contact::familyName>("family_name", QT_TRANSLATE_NOOP("Field", "Family name"))
        .in(person)
        .personal()
        .searchable()
        .listed()
        .namesRecord()
        .headers("Nachname|Name|Familienname|Zuname|Last name|Surname|Family name"),
    field<&Contact::nameOriginal>("name_original", QT_TRANSLATE_NOOP("Field", "Name in original script"))
        .in(person)
        .personal()
        .searchable()
        .headers("Originalname|Name (Original)|Native name"),
    field<&Contact::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Organisation"))
        .in(person)
        .searchable()
        .listed()
        .namesRecord()
        .headers("Organisation|Firma|Institution|Einrichtung|Behörde|Dienststelle|Verein|Company|"
                 "Organization|Institution"),
    field<&Contact::function>("function", QT_TRANSLATE_NOOP("Field", "Function"))
        .in(person)
        .searchable()
        .headers("Funktion|Position|Amt|Tätigkeit|Job title|Function|Role"),
    field<&Contact::language>("language", QT_TRANSLATE_NOOP("Field", "Language of correspondence"))
        .in(person)
        .headers("Sprache|Korrespondenzsprache|Language"),
    field<&Contact::writtenSalutation>("written_salutation", QT_TRANSLATE_NOOP("Field", "Written salutation"))
        .in(person)
        .personal()
        .headers("Briefanrede|Letter salutation"),
    field<&Contact::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"))
        .as(FieldType::Phone)
        .in(reach)
        .personal()
        .searchable()
        .listed()
        .headers(
            "Telefon|Tel.|Tel|Telefon dienstl.|Tel. dienstl.|Tel. dienstlich|Telefon dienstlich|Telefon Büro|"
            "Tel. Büro|Tel.-Nr.|Telefonnummer|Rufnummer|Durchwahl|Fon|Phone|Telephone|Phone number|Office "
            "phone")
        .like("+49 211 89-23155"),
    field<&Contact::mobile>("mobile", QT_TRANSLATE_NOOP("Field", "Mobile"))
        .as(FieldType::Phone)
        .in(reach)
        .personal()
        .searchable()
        .headers(
            "Mobil|Handy|Mobiltelefon|Mobilnummer|Mobil-Nr.|Handynummer|Handy-Nr.|Mobile|Cell|Cell phone|"
            "Mobile phone")
        .like("+49 170 1234567"),
    field<&Contact::fax>("fax", QT_TRANSLATE_NOOP("Field", "Fax"))
        .as(FieldType::Phone)
        .in(reach)
        .personal()
        .headers("Fax|Telefax|Faxnummer")
        .like("+49 211 89-29155"),
    field<&Contact::phone2>("phone2", QT_TRANSLATE_NOOP("Field", "Second phone"))
        .as(FieldType::Phone)
        .in(reach)
        .personal()
        .searchable()
        .headers("Telefon 2|Telefon privat|Tel. privat|Tel. priv.|Zweite Telefonnummer|Phone 2|Other phone")
        .like("+49 211 123456"),
    field<&Contact::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"))
        .in(reach)
        .personal()
        .searchable()
        .listed()
        .headers("E-Mail|Email|Mail|Mailadresse|E-Mail-Adresse|E-Mail dienstl.|E-Mail dienstlich|"
                 "E-mail address|Mail address")
        .upTo(254)
        .like("name@example.org"),
    field<&Contact::email2>("email2", QT_TRANSLATE_NOOP("Field", "Second e-mail"))
        .in(reach)
        .personal()
        .searchable()
        .headers("E-Mail 2|Email 2|E-Mail privat|Zweite E-Mail|Other e-mail")
        .upTo(254)
        .like("name@example.org"),
    field<&Contact::website>("website", QT_TRANSLATE_NOOP("Field", "Website"))
        .in(reach)
        .headers("Webseite|Internet|Homepage|URL|www|Web")
        .upTo(2000)
        .like("https://www.example.org"),
    field<&Contact::street>("street", QT_TRANSLATE_NOOP("Field", "Street"))
        .in(address)
        .personal()
        .headers("Straße|Strasse|Str.|Adresse|Postadresse|Postanschrift|Str./Nr.|Straße/Nr.|Straße, "
                 "Hausnummer|Anschrift|Straße und "
                 "Hausnummer|Street|Address|Street address"),
    field<&Contact::addressAddition>("address_addition", QT_TRANSLATE_NOOP("Field", "Address addition"))
        .in(address)
        .personal()
        .headers("Adresszusatz|Zusatz|Postfach|Address line 2|PO box"),
    field<&Contact::postalCode>("postal_code", QT_TRANSLATE_NOOP("Field", "Postal code"))
        .in(address)
        .personal()
        .headers("PLZ|Postleitzahl|Postal code|Postcode|ZIP|ZIP code")
        .upTo(20),
    field<&Contact::city>("city", QT_TRANSLATE_NOOP("Field", "City"))
        .in(address)
        .searchable()
        .listed()
        .headers("Ort|Stadt|Wohnort|City|Town"),
    field<&Contact::state>("state", QT_TRANSLATE_NOOP("Field", "State or region"))
        .in(address)
        .headers("Bundesland|Provinz|Region|State|Province|County"),
    field<&Contact::country>("country", QT_TRANSLATE_NOOP("Field", "Country"))
        .in(address)
        .searchable()
        .listed()
        .headers("Land|Staat|Country|Country code|Ländercode|Länderkennzeichen|Länderkürzel|LKZ"),
    field<&Contact::note>("note", QT_TRANSLATE_NOOP("Field", "Internal note"))
        .as(FieldType::MultilineText)
        .in(office)
        .personal()
        .searchable()
        .internal()
        .headers(
            "Bemerkung|Bemerkungen|Notiz|Anmerkung|Anmerkungen|Kommentar|Hinweis|Note|Notes|Remarks|Comment"),
};

} // namespace

const ChoiceSpec ChoicesOf<ContactKind>::values[2] = {
    {"person", QT_TRANSLATE_NOOP("Choice", "Person")},
    {"organisation", QT_TRANSLATE_NOOP("Choice", "Organisation")},
};

const ChoiceSpec ChoicesOf<Salutation>::values[3] = {
    {"", QT_TRANSLATE_NOOP("Choice", "None")},
    {"mr", QT_TRANSLATE_NOOP("Choice", "Mr")},
    {"mrs", QT_TRANSLATE_NOOP("Choice", "Ms")},
};

std::span<const FieldSpec> Contact::fields()
{
    return contactFields;
}

} // namespace weltkontor
