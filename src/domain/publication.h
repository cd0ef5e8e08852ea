// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

/// What was pushed where, when and by whom.
struct Publication {
    static constexpr RecordType recordType = RecordType::Publication;
    static std::span<const FieldSpec> fields();

    Id<RecordType::Publication> id;
    qint64 version = 0;

    QString target; ///< Its name at that time.
    QDateTime at;
    QString by;
    QString release;
    QString manifest;                ///< FileManifest::toText() of the pushed site.
    std::optional<qint64> changeSet; ///< The last change set the site was built from.
};

} // namespace weltkontor
