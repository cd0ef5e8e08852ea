// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

enum class CatalogueName { PartnershipKind, CooperationField };
template<>
struct ChoicesOf<CatalogueName> {
    static const ChoiceSpec values[2];
};

/// One entry of an editable catalogue: a kind of partnership or a field of cooperation.
struct CatalogueEntry {
    static constexpr RecordType recordType = RecordType::CatalogueEntry;
    static std::span<const FieldSpec> fields();

    Id<RecordType::CatalogueEntry> id;
    qint64 version = 0;

    CatalogueName catalogue = CatalogueName::CooperationField;
    QString key; ///< What records hold; never changed.
    Bilingual label;
    std::optional<qint64> position;
};

} // namespace weltkontor
