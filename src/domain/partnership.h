// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

/// The category of the national register of the German section of the CEMR (RGRE).
enum class RgreCategory { None, Partnership, Friendship, Contact, Project };
template<>
struct ChoicesOf<RgreCategory> {
    static const ChoiceSpec values[5];
};

/// One relation with a partner; a partner can have several at once or one after another.
struct Partnership {
    static constexpr RecordType recordType = RecordType::Partnership;
    static std::span<const FieldSpec> fields();

    PartnershipId id;
    qint64 version = 0;

    PartnerId partner;
    QString kind; ///< Key in the catalogue "partnership_kind".
    RgreCategory rgreCategory = RgreCategory::None;
    QStringList cooperationFields; ///< Keys in the catalogue "cooperation_field".
    Bilingual reason;
    Bilingual description;
    QString responsible;
    bool published = false;
};

} // namespace weltkontor
