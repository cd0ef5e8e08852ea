// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recipefile.h"

#include "base/phrases.h"
#include "base/savefile.h"
#include "storage/recordreader.h"

#include <QFile>
#include <QFileInfo>

namespace weltkontor
{
namespace
{

Error invalid(const QString &text)
{
    return {Error::Kind::Invalid, text, {}};
}

/// "contact.phone", null, or {"field": "contact.phone", "policy": "fill"}.
Result<ColumnMapping::Choice> choiceOf(const QString &column, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue field = value.isObject() ? object.value(QStringLiteral("field")) : value;
    ColumnMapping::Choice choice{column, field.toString()};
    if (!field.isNull() && (choice.field.isEmpty() || !ImportTarget::fromKey(choice.field)))
        return invalid(
            message("Import", QT_TRANSLATE_NOOP("Import", "The recipe names the field “%1” for the "
                                                          "column “%2”, which does not exist. "
                                                          "Nothing was imported."))
                .arg(choice.field, column));
    const QJsonValue policy = object.value(QStringLiteral("policy"));
    if (policy.isUndefined() || policy.isNull())
        return choice;
    choice.policy = policyFromKey(policy.toString());
    if (!choice.policy || !isForColumns(*choice.policy))
        return invalid(
            message("Import",
                    QT_TRANSLATE_NOOP("Import", "The recipe names the policy “%1” for the column “%2”. "
                                                "There are update, fill and skip. Nothing was "
                                                "imported."))
                .arg(policy.toString(), column));
    return choice;
}

Result<QList<ColumnMapping::Choice>> choicesOf(const QJsonObject &columns)
{
    QList<ColumnMapping::Choice> choices;
    for (auto i = columns.begin(); i != columns.end(); ++i) {
        const auto choice = choiceOf(i.key(), i.value());
        if (!choice)
            return choice.error();
        choices += *choice;
    }
    return choices;
}

QJsonValue valueOf(const ColumnMapping::Choice &choice)
{
    if (choice.field.isEmpty())
        return {};
    if (!choice.policy)
        return choice.field;
    return QJsonObject{{QStringLiteral("field"), choice.field},
                       {QStringLiteral("policy"), policyKey(*choice.policy)}};
}

QJsonObject columnsOf(const RememberedMapping &recipe)
{
    QJsonObject columns;
    for (const ColumnMapping::Choice &choice : recipe.choices)
        columns.insert(choice.column, valueOf(choice));
    return columns;
}

} // namespace

QByteArray RecipeFile::toJson(const RememberedMapping &recipe)
{
    QJsonObject object{{QStringLiteral("name"), recipe.name}, {QStringLiteral("columns"), columnsOf(recipe)}};
    // So that it applies by itself at a colleague's, too.
    if (!recipe.fingerprint.isEmpty())
        object.insert(QStringLiteral("layout"), recipe.fingerprint);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<RememberedMapping> RecipeFile::fromJson(const QByteArray &json, const QString &fileName)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (!object.value(QStringLiteral("columns")).isObject())
        return Error{Error::Kind::Invalid,
                     message("Import", QT_TRANSLATE_NOOP(
                                           "Import", "“%1” is no import recipe. A recipe looks like this: "
                                                     "{\"columns\": {\"Ort\": \"partner.name_de\"}}. "
                                                     "Nothing was imported."))
                         .arg(fileName),
                     problem.errorString()};
    const auto choices = choicesOf(object.value(QStringLiteral("columns")).toObject());
    if (!choices)
        return choices.error();
    return RememberedMapping{object.value(QStringLiteral("name")).toString(),
                             object.value(QStringLiteral("layout")).toString(), *choices};
}

Result<RememberedMapping> RecipeFile::read(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Kind::Denied : Error::Kind::NotFound,
                     message("Import", QT_TRANSLATE_NOOP(
                                           "Import", "The recipe “%1” could not be read (%2). Nothing was "
                                                     "imported."))
                         .arg(name, file.errorString()),
                     path};
    return fromJson(file.readAll(), name);
}

Result<void> RecipeFile::write(const QString &path, const RememberedMapping &recipe)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(toJson(recipe)) >= 0 && commitWritten(file))
        return {};
    return Error{
        Error::Kind::Denied,
        message("Import", QT_TRANSLATE_NOOP("Import", "The recipe could not be written to “%1” (%2)."))
            .arg(QFileInfo(path).fileName(), file.errorString()),
        path};
}

RememberedMapping remembered(const ColumnMapping &mapping, const QString &name)
{
    RememberedMapping recipe{name, mapping.fingerprint(), {}};
    for (const MappedColumn &column : mapping.columns) {
        // A column that nobody has decided is asked for again.
        if (column.alternatives.isEmpty())
            recipe.choices +=
                {column.column.name, column.target ? column.target->key() : QString(), column.policy};
    }
    return recipe;
}

ImportRecipe toRecord(const RememberedMapping &recipe)
{
    ImportRecipe record;
    record.name = recipe.name;
    record.fingerprint = recipe.fingerprint;
    record.mapping = QString::fromUtf8(QJsonDocument(columnsOf(recipe)).toJson(QJsonDocument::Compact));
    return record;
}

Result<RememberedMapping> fromRecord(const ImportRecipe &record)
{
    const auto choices = choicesOf(QJsonDocument::fromJson(record.mapping.toUtf8()).object());
    if (!choices)
        return choices.error();
    return RememberedMapping{record.name, record.fingerprint, *choices};
}

Result<std::optional<RememberedMapping>> recipeForLayout(Database &database, const QString &fingerprint)
{
    const auto recipes = RecordReader(database).all<ImportRecipe>();
    if (!recipes)
        return recipes.error();
    // The newest one counts: each import whose mapping was changed by hand leaves one.
    for (auto i = recipes->crbegin(); i != recipes->crend(); ++i) {
        if (i->fingerprint != fingerprint)
            continue;
        // A recipe of a newer program may name fields that are unknown here: map anew then.
        if (auto recipe = fromRecord(*i))
            return std::optional<RememberedMapping>(*std::move(recipe));
    }
    return std::optional<RememberedMapping>();
}

Result<RememberedMapping> recipeNamed(Database &database, const QString &name)
{
    const auto recipes = RecordReader(database).all<ImportRecipe>();
    if (!recipes)
        return recipes.error();
    QStringList names;
    for (auto i = recipes->crbegin(); i != recipes->crend(); ++i) {
        if (i->name.compare(name, Qt::CaseInsensitive) == 0)
            return fromRecord(*i);
        names += i->name;
    }
    names.removeDuplicates();
    return Error{
        Error::Kind::NotFound,
        names.isEmpty()
            ? message("Import",
                      QT_TRANSLATE_NOOP("Import", "There is no recipe “%1”, neither as a file nor in "
                                                  "the database. Nothing was imported."))
                  .arg(name)
            : message("Import",
                      QT_TRANSLATE_NOOP("Import", "There is no recipe “%1”. Known are: %2. Nothing was "
                                                  "imported."))
                  .arg(name, names.join(QStringLiteral(", "))),
        {}};
}

} // namespace weltkontor
