// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recorddescription.h"

namespace weltkontor
{

/**
 * A column of the list of a record type.
 *
 * Its key is a promise to remembered column widths: the key of a field without its language, or a derived one
 * ("title", "kind", "status", "since").
 */
struct ListColumn {
    QString key;
    const FieldSpec *field = nullptr; ///< Null for derived columns.
    int characters = 12;              ///< A width that fits usual content, in average characters.
    bool trailing = false;            ///< Numbers stand at the end of their cell.

    /// The heading.
    QString label(Language language) const;

    /// What a RecordQuery sorts by for this column; empty: by title.
    QString sortField(Language language) const;
};

/// From the description: the listed fields, with the parts of a person's name in one, and what is derived.
QList<ListColumn> listColumns(RecordType type);

} // namespace weltkontor
