// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

enum class MilestoneType {
    FirstContact,
    LetterOfIntent,
    Friendship,
    Agreement,
    Renewal,
    Suspension,
    Resumption,
    End
};
template<>
struct ChoicesOf<MilestoneType> {
    static const ChoiceSpec values[8];
};

/// A dated event in the life of a partnership; its status is derived from them.
struct Milestone {
    static constexpr RecordType recordType = RecordType::Milestone;
    static std::span<const FieldSpec> fields();

    MilestoneId id;
    qint64 version = 0;

    PartnershipId partnership;
    MilestoneType type = MilestoneType::Agreement;
    PartialDate date;
    QString decidedBy;
    Bilingual wording; ///< For the public.
    DocumentId document;
};

} // namespace weltkontor
