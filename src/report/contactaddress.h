// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/postaladdress.h"
#include "domain/record.h"

namespace weltkontor
{

/// The postal address of a contact, with the organisation and the person as recipients ("Herrn Dr. Karl von
/// Berg", DIN 5008) in the language. Without street, post box and city there is none.
std::optional<PostalAddress> addressOf(const Record &contact, Language language);

} // namespace weltkontor
