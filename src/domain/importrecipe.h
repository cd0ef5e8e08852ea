// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

/// A remembered mapping of a spreadsheet's columns, found again by the fingerprint of its headers.
struct ImportRecipe {
    static constexpr RecordType recordType = RecordType::ImportRecipe;
    static std::span<const FieldSpec> fields();

    Id<RecordType::ImportRecipe> id;
    qint64 version = 0;

    QString name;
    QString fingerprint; ///< SHA-256 of the folded headers in order.
    QString mapping;     ///< JSON: {"Column": "type.field"}.
};

} // namespace weltkontor
