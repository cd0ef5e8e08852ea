// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

/// Two records that look alike and of which a person said that they are not the same.
struct DistinctPair {
    static constexpr RecordType recordType = RecordType::DistinctPair;
    static std::span<const FieldSpec> fields();

    Id<RecordType::DistinctPair> id;
    qint64 version = 0;

    RecordRef first;  ///< The one with the smaller id.
    RecordRef second; ///< Of the same type.
};

} // namespace weltkontor
