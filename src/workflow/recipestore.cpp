// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/recipestore.h"

#include "base/phrases.h"
#include "storage/changeset.h"
#include "storage/recordreader.h"

#include <QCollator>

namespace weltkontor
{
namespace
{

/// The newest of each layout, newest first; those made by hand have no layout, and each counts.
QList<ImportRecipe> countingOf(const QList<ImportRecipe> &recipes)
{
    QList<ImportRecipe> counting;
    for (auto one = recipes.crbegin(); one != recipes.crend(); ++one) {
        const bool isOlder = !one->fingerprint.isEmpty() &&
                             std::any_of(counting.begin(), counting.end(), [one](const ImportRecipe &newer) {
                                 return newer.fingerprint == one->fingerprint;
                             });
        if (!isOlder)
            counting += *one;
    }
    return counting;
}

bool hasName(const QList<ImportRecipe> &recipes, const QString &name, qint64 exceptId)
{
    return std::any_of(recipes.begin(), recipes.end(), [&](const ImportRecipe &one) {
        return one.id.value != exceptId && one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Error gone()
{
    return {Error::Kind::NotFound,
            message("Import", QT_TRANSLATE_NOOP("Import", "This mapping is not remembered any more.")),
            {}};
}

} // namespace

Result<QList<StoredRecipe>> RecipeStore::all(Database &database)
{
    const auto recipes = RecordReader(database).all<ImportRecipe>();
    if (!recipes)
        return recipes.error();
    QList<StoredRecipe> stored;
    for (const ImportRecipe &one : countingOf(*recipes)) {
        const auto mapping = fromRecord(one);
        stored += {one.id.value, mapping ? *mapping : RememberedMapping{one.name, one.fingerprint, {}},
                   mapping ? QString() : mapping.error().message};
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(stored.begin(), stored.end(), [&](const StoredRecipe &a, const StoredRecipe &b) {
        return collator.compare(a.mapping.name, b.mapping.name) < 0;
    });
    return stored;
}

Result<std::optional<qint64>> RecipeStore::rename(Database &database, qint64 id, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return Error{Error::Kind::Invalid,
                     message("Import", QT_TRANSLATE_NOOP("Import", "A mapping needs a name. It kept its "
                                                                   "old one.")),
                     {}};
    const auto recipes = RecordReader(database).all<ImportRecipe>();
    if (!recipes)
        return recipes.error();
    if (hasName(countingOf(*recipes), wanted, id))
        return Error{
            Error::Kind::Invalid,
            message("Import", QT_TRANSLATE_NOOP("Import", "There is another mapping named “%1”. This "
                                                          "one kept its name."))
                .arg(wanted),
            {}};
    const auto found = std::find_if(recipes->begin(), recipes->end(),
                                    [id](const ImportRecipe &one) { return one.id.value == id; });
    if (found == recipes->end())
        return gone();
    ImportRecipe renamed = *found;
    renamed.name = wanted;
    auto changes = ChangeSet::begin(database, {});
    if (!changes)
        return changes.error();
    Record record = Record::from(renamed);
    if (const auto saved = (*changes)->save(record); !saved)
        return saved.error();
    return (*changes)->commit();
}

Result<std::optional<qint64>> RecipeStore::remove(Database &database, qint64 id)
{
    const auto recipes = RecordReader(database).all<ImportRecipe>();
    if (!recipes)
        return recipes.error();
    const auto found = std::find_if(recipes->begin(), recipes->end(),
                                    [id](const ImportRecipe &one) { return one.id.value == id; });
    if (found == recipes->end())
        return gone();
    auto changes = ChangeSet::begin(database, Act::Kind::Delete);
    if (!changes)
        return changes.error();
    for (const ImportRecipe &one : *recipes) {
        const bool isSame = !found->fingerprint.isEmpty() && one.fingerprint == found->fingerprint;
        if (one.id.value != id && !isSame)
            continue;
        if (const auto removed = (*changes)->remove(RecordRef(one.id)); !removed)
            return removed.error();
    }
    return (*changes)->commit();
}

Result<std::optional<qint64>> RecipeStore::add(Database &database, RememberedMapping mapping)
{
    const auto recipes = RecordReader(database).all<ImportRecipe>();
    if (!recipes)
        return recipes.error();
    QList<ImportRecipe> others = countingOf(*recipes);
    // It takes the place of the one for the same layout, whose name it may have.
    others.removeIf([&mapping](const ImportRecipe &one) {
        return !mapping.fingerprint.isEmpty() && one.fingerprint == mapping.fingerprint;
    });
    const QString name = mapping.name;
    for (int number = 2; hasName(others, mapping.name, 0); ++number)
        mapping.name = QStringLiteral("%1 (%2)").arg(name).arg(number);
    auto changes = ChangeSet::begin(database, Act::Kind::Create);
    if (!changes)
        return changes.error();
    Record record = Record::from(toRecord(mapping));
    if (const auto saved = (*changes)->save(record); !saved)
        return saved.error();
    return (*changes)->commit();
}

} // namespace weltkontor
