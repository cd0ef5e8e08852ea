// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>

namespace weltkontor
{

/**
 * A person's name in its parts, as a contact keeps them.
 *
 * Splitting a name is a guess that a person reviews: nothing of the text is lost, every word is in one part.
 */
struct PersonName {
    QString salutation;    ///< "mr", "mrs" or empty: the keys of a contact's salutation.
    QString academicTitle; ///< "Prof. Dr. med.", also titles behind the name ("M.A.").
    QString givenName;
    QString familyName; ///< With its particles ("van der Berg"), degrees of nobility and "Jr.".

    /**
     * Understands "Frau Dr. Erika Mustermann", "Mustermann, Dr. Erika", "Dr. Mustermann, Erika",
     * "Mustermann Erika, Dr.", "Berg, Karl von" and "WANG Xiaoming" (a family name in capitals). A single
     * word is the family name.
     */
    static PersonName fromText(const QString &text);

    bool isEmpty() const { return givenName.isEmpty() && familyName.isEmpty(); }

    /// "Dr. Erika Mustermann".
    QString toText() const;

    /// "Mustermann, Dr. Erika": for lists in order of family names.
    QString toListText() const;

    /// For an address: "Frau Dr. Erika Mustermann", "Herrn Karl von Berg"; "Dr. Erika Mustermann", "Mr Karl
    /// von Berg".
    QString toAddressText(Language language) const;

    /// For a letter: "Sehr geehrte Frau Dr. Mustermann", "Dear Ms Mustermann"; without a salutation "Guten
    /// Tag Erika Mustermann", "Dear Erika Mustermann"; without a name "Sehr geehrte Damen und Herren", "Dear
    /// Sir or Madam".
    QString toLetterText(Language language) const;

    bool operator==(const PersonName &) const = default;
};

/// True for words that stand before or behind a name as academic titles: "Dr.", "Prof.", "MBA".
bool isAcademicTitle(const QString &word);

} // namespace weltkontor
