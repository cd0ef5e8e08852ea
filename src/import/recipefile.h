// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/importrecipe.h"
#include "import/columnmapping.h"

namespace weltkontor
{

class Database;

/// A mapping to use again, with its name and the layout it was made for.
struct RememberedMapping {
    QString name;
    QString fingerprint; ///< Empty: made by hand.
    QList<ColumnMapping::Choice> choices;
};

/**
 * Recipes as records and as files a person can read and write:
 *
 *     {"name": "Address list", "columns": {"Ort": "contact.city", "Kürzel": null,
 *      "Tel.": {"field": "contact.phone", "policy": "fill"}}}
 *
 * A null means that the column is not imported; a policy is for the values of its column only. "layout",
 * where it is there, is the fingerprint of the tables that the recipe is used for by itself.
 */
namespace RecipeFile
{

QByteArray toJson(const RememberedMapping &recipe);

/// Invalid: no JSON, or not of this form; names unknown fields.
Result<RememberedMapping> fromJson(const QByteArray &json, const QString &fileName);

/// Errors of opening the file; those of fromJson().
Result<RememberedMapping> read(const QString &path);

/// Replaces the file at once. Denied or Unreachable.
Result<void> write(const QString &path, const RememberedMapping &recipe);

} // namespace RecipeFile

/// What a mapping says, for remembering it under this name.
RememberedMapping remembered(const ColumnMapping &mapping, const QString &name);

ImportRecipe toRecord(const RememberedMapping &recipe);
Result<RememberedMapping> fromRecord(const ImportRecipe &record);

/// The newest recipe for this layout; no value where there is none.
Result<std::optional<RememberedMapping>> recipeForLayout(Database &database, const QString &fingerprint);

/// By name; NotFound names those that exist.
Result<RememberedMapping> recipeNamed(Database &database, const QString &name);

} // namespace weltkontor
