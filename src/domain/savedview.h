// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

/// A list with its query, kept under a name in the navigation.
struct SavedView {
    static constexpr RecordType recordType = RecordType::SavedView;
    static std::span<const FieldSpec> fields();

    Id<RecordType::SavedView> id;
    qint64 version = 0;

    QString name;
    QString listedType; ///< Key of a RecordType.
    QString query;      ///< As in the search field: "country:PL status:active".
    std::optional<qint64> position;
};

} // namespace weltkontor
