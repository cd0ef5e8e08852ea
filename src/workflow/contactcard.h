// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "storage/recordorigin.h"

namespace weltkontor
{

/// Which vCard an address book reads: nearly all read 3.0 (RFC 2426), newer ones 4.0 (RFC 6350).
enum class CardVersion { V3, V4 };

/// How contacts become vCards.
struct CardStyle {
    CardVersion version = CardVersion::V4;
    Language language = Language::German; ///< Of the salutation, the country, and the function where there is
                                          ///< room for one only.
    Country home;                         ///< Of phone numbers without a country code.
    bool withNotes = false;               ///< With the internal note, which is not for others.
};

/**
 * One contact as a vCard, for any address book.
 *
 * 4.0 has the name in original script as a further FN (ALTID, LANGUAGE), the function in both languages, the
 * language of correspondence, and phones as tel: where their number is known in full. 3.0 knows none of
 * these: it has the function in one language and the original name in the note.
 */
QByteArray contactCard(const Contact &contact, const RecordOrigin &origin, const CardStyle &style);

} // namespace weltkontor
