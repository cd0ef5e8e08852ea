// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printablelist.h"

namespace weltkontor
{

// Of contacts, one row for each role that holds on the day of the list where roles tell contacts apart
// (by partner), else one row for each contact. A contact without a role stands at the end.

/// Contacts by partner, or by organisation.
PrintableList contactList();

/// The name of a contact, with its original script; for lists of what belongs to contacts.
DerivedColumn contactNameColumn();

/// Names and phone numbers in the order of the names.
PrintableList phoneList();

/// Names and postal addresses after DIN 5008.
PrintableList addressList();

/// The addresses on labels. Contacts without a basis are left out: a label leaves the house.
PrintableList labelList();

} // namespace weltkontor
