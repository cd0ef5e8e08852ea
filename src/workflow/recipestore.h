// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/recipefile.h"
#include "storage/database.h"

namespace weltkontor
{

/// A remembered mapping as it is kept.
struct StoredRecipe {
    qint64 id = 0;
    RememberedMapping mapping;
    QString problem; ///< Why it is not used, for a person: it names what this program does not know.
};

/**
 * The remembered mappings, to be looked at, named, given away and forgotten.
 *
 * Imports keep each chosen mapping as a new record, of which the newest of a layout counts; a person sees one
 * mapping per layout. Every change is one change set, whose id is returned for undo.
 */
namespace RecipeStore
{

/// Those that count, by name.
Result<QList<StoredRecipe>> all(Database &database);

/// Invalid: the name is empty or another mapping has it, whatever the case. No value: it has that name.
Result<std::optional<qint64>> rename(Database &database, qint64 id, const QString &name);

/// Into the bin, together with the older ones of the same layout, which would count again otherwise.
Result<std::optional<qint64>> remove(Database &database, qint64 id);

/// Keeps a mapping that came from a colleague. It counts for its layout from now on; its name is made unlike
/// those of the others.
Result<std::optional<qint64>> add(Database &database, RememberedMapping mapping);

} // namespace RecipeStore

} // namespace weltkontor
