// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

/// What a contact is for a partner, a partnership or an organisation, for a time.
struct Role {
    static constexpr RecordType recordType = RecordType::Role;
    static std::span<const FieldSpec> fields();

    RoleId id;
    qint64 version = 0;

    ContactId contact;
    PartnerId partner;
    PartnershipId partnership;
    QString organisation;
    Bilingual function;
    PartialDate from;
    PartialDate to;
    std::optional<qint64> protocolRank; ///< 1 is the highest.
    bool published = false;             ///< Only with a processing basis for publication.
    ContactId successor;
};

} // namespace weltkontor
