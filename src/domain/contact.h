// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

enum class ContactKind { Person, Organisation };
template<>
struct ChoicesOf<ContactKind> {
    static const ChoiceSpec values[2];
};

enum class Salutation { None, Mr, Mrs };
template<>
struct ChoicesOf<Salutation> {
    static const ChoiceSpec values[3];
};

/// A person or an organisation that the office corresponds with.
struct Contact {
    static constexpr RecordType recordType = RecordType::Contact;
    static std::span<const FieldSpec> fields();

    ContactId id;
    qint64 version = 0;

    ContactKind kind = ContactKind::Person;
    Salutation salutation = Salutation::None;
    QString academicTitle;
    QString givenName;
    QString familyName;
    QString nameOriginal; ///< The whole name in its own script and order.
    QString organisation;
    Bilingual function;
    LanguageTag language;               ///< Of correspondence.
    QString writtenSalutation;          ///< "Sehr geehrter Herr Bürgermeister"; empty: made from the name.
    QString phone, mobile, fax, phone2; ///< As typed: see PhoneNumber.
    MailAddress email, email2;
    WebAddress website;
    QString street;
    QString addressAddition; ///< Building, floor, post box.
    QString postalCode;      ///< Text: leading zeros count.
    QString city;
    QString state;
    Country country;
    QString note;
};

} // namespace weltkontor
