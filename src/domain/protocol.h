// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"

namespace weltkontor
{

/// How a person is addressed in one language.
struct ProtocolAddress {
    QString spoken;  ///< "Frau Oberbürgermeisterin", "Lord Mayor", "Exzellenz".
    QString written; ///< "Sehr geehrte Frau Oberbürgermeisterin": what a letter begins with, without a comma.
    QString envelope; ///< "Frau Oberbürgermeisterin Dr. Ada Beispiel".
};

/**
 * The rules of protocol: which office comes first, and how its holder is addressed, German and English. After
 * the usual forms of the Federal Ministry of the Interior ("Anschriften und Anreden"); they are data, see
 * resources/protocol. A value without state; any thread.
 */
namespace protocol
{

/// The key of the office that the contact's function names ("lord_mayor"); empty for none of the rules.
QString officeOf(const Contact &contact);

/// By the office, 10 for a head of state; those without an office come after all of them.
int rankOf(const Contact &contact);

/// @p home: the city's own country. The contact's own written salutation goes before the rules where it is in
/// the language of correspondence.
ProtocolAddress addressOf(const Contact &contact, Language language, const Country &home);

/// The contacts in the order of protocol: by their rank in a role (1 is the highest) where they have one,
/// then by office, then by name. @p roleRanks by id of the contact.
QList<Contact> inOrder(const QList<Contact> &contacts, const QHash<qint64, qint64> &roleRanks);

} // namespace protocol
} // namespace weltkontor
