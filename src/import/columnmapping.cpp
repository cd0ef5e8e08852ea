// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/columnmapping.h"

#include "base/phrases.h"
#include "base/sha256.h"

namespace weltkontor
{
namespace
{

Error invalid(const QString &text)
{
    return {Error::Kind::Invalid, text, {}};
}

/// "C" → 2, "AA" → 26; -1 for anything else.
int columnOfLetters(const QString &text)
{
    if (text.isEmpty() || text.size() > 3)
        return -1;
    int column = 0;
    for (const QChar letter : text) {
        if (letter < u'A' || letter > u'Z')
            return -1;
        column = column * 26 + letter.unicode() - u'A' + 1;
    }
    return column - 1;
}

int positionByName(const QList<MappedColumn> &columns, const QString &name)
{
    const auto find = [&columns](auto fits) {
        for (int i = 0; i < columns.size(); ++i) {
            if (fits(columns[i].column))
                return i;
        }
        return -1;
    };
    int position = find([&](const SourceColumn &column) { return column.name == name; });
    if (position < 0)
        position = find([&](const SourceColumn &column) { return column.header == name; });
    const QString folded = foldedHeader(name);
    if (position < 0 && !folded.isEmpty())
        position = find([&](const SourceColumn &column) { return foldedHeader(column.header) == folded; });
    const int byLetter = columnOfLetters(name);
    if (position < 0 && byLetter >= 0)
        position = find([&](const SourceColumn &column) { return column.index == byLetter; });
    return position;
}

} // namespace

Result<ColumnMapping::Choice> ColumnMapping::choiceFromText(const QString &text)
{
    const qsizetype sign = text.lastIndexOf(u'=');
    if (sign <= 0)
        return invalid(
            message("Import", QT_TRANSLATE_NOOP("Import", "“%1” is no assignment of a column. Write it as "
                                                          "“Column=field”, for example "
                                                          "“Ort=partner.name_de”."))
                .arg(text));
    Choice choice{text.left(sign).trimmed(), text.mid(sign + 1).trimmed()};
    const qsizetype colon = choice.field.indexOf(u':');
    if (colon < 0)
        return choice;
    choice.policy = policyFromKey(choice.field.mid(colon + 1).trimmed());
    choice.field = choice.field.left(colon).trimmed();
    if (!choice.policy || !isForColumns(*choice.policy) || choice.field.isEmpty())
        return invalid(
            message("Import", QT_TRANSLATE_NOOP("Import", "“%1”: behind the colon stands what happens to "
                                                          "records that exist: update, fill or skip, for "
                                                          "example “Tel.=contact.phone:fill”."))
                .arg(text));
    return choice;
}

Result<void> ColumnMapping::choose(const QList<Choice> &choices, Confidence confidence)
{
    for (const Choice &choice : choices) {
        const int position = positionByName(columns, choice.column);
        if (position < 0) {
            QStringList names;
            for (const MappedColumn &mapped : std::as_const(columns))
                names += mapped.column.name;
            return invalid(
                message("Import", QT_TRANSLATE_NOOP("Import", "The table has no column “%1”. Its columns "
                                                              "are: %2. Nothing was imported."))
                    .arg(choice.column, names.join(QStringLiteral(", "))));
        }
        std::optional<ImportTarget> target;
        if (!choice.field.isEmpty()) {
            target = ImportTarget::fromKey(choice.field);
            if (!target)
                return invalid(
                    message("Import", QT_TRANSLATE_NOOP("Import", "There is no field “%1” to import into. "
                                                                  "Examples: partner.name_de, "
                                                                  "contact.email. Nothing was imported."))
                        .arg(choice.field));
        }
        setTarget(position, target, confidence,
                  confidence == Confidence::Remembered
                      ? message("Import", QT_TRANSLATE_NOOP("Import", "Remembered from an earlier import."))
                      : message("Import", QT_TRANSLATE_NOOP("Import", "You chose it.")));
        columns[position].policy = target ? choice.policy : std::nullopt;
    }
    return {};
}

void ColumnMapping::setTarget(int position, const std::optional<ImportTarget> &target, Confidence confidence,
                              const QString &reason)
{
    if (target && !takesSeveral(*target)) {
        for (int other = 0; other < columns.size(); ++other) {
            if (other == position || columns[other].target != target)
                continue;
            columns[other].target.reset();
            columns[other].policy.reset();
            columns[other].confidence = Confidence::None;
            columns[other].reason =
                message("Import", QT_TRANSLATE_NOOP("Import", "The column “%1” goes there instead."))
                    .arg(columns[position].column.name);
        }
    }
    columns[position].target = target;
    columns[position].confidence = confidence;
    columns[position].reason = reason;
    columns[position].alternatives.clear();
    if (!target)
        columns[position].policy.reset();
}

int ColumnMapping::positionOf(const ImportTarget &target) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].target == target)
            return i;
    }
    return -1;
}

bool ColumnMapping::hasType(RecordType type) const
{
    return std::any_of(columns.begin(), columns.end(), [type](const MappedColumn &column) {
        return column.target && column.target->type() == type;
    });
}

bool ColumnMapping::hasKey(const QString &key) const
{
    const auto target = ImportTarget::fromKey(key);
    return target && positionOf(*target) >= 0;
}

QStringList ColumnMapping::missing() const
{
    const auto anyOf = [this](std::initializer_list<const char *> keys) {
        return std::any_of(keys.begin(), keys.end(),
                           [this](const char *key) { return hasKey(QString::fromLatin1(key)); });
    };
    QStringList sentences;
    const bool partner = hasType(RecordType::Partner);
    const bool relation = hasType(RecordType::Partnership) || hasType(RecordType::Milestone);
    const bool partnerName =
        anyOf({"partner.name_de", "partner.name_en", "partner.name_local", "partner.name_latin"});
    if (!partner && !relation && !hasType(RecordType::Contact))
        sentences += message("Import",
                             QT_TRANSLATE_NOOP("Import", "Choose the field for at least one column: the name "
                                                         "of a partner or of a contact."));
    else if ((partner || relation) && !partnerName)
        sentences += message(
            "Import", QT_TRANSLATE_NOOP("Import", "Choose the column that holds the name of the partner."));
    if (hasType(RecordType::Role) && !hasType(RecordType::Contact))
        sentences += message(
            "Import", QT_TRANSLATE_NOOP("Import", "Choose the column that holds the name of the contact."));
    const bool contactName = anyOf({"contact.name", "contact.family_name", "contact.given_name",
                                    "contact.organisation", "contact.name_original"});
    if (hasType(RecordType::Contact) && !contactName && !partnerName)
        sentences +=
            message("Import", QT_TRANSLATE_NOOP("Import", "Choose the column that holds the name or the "
                                                          "organisation of the contact."));
    return sentences;
}

QList<int> ColumnMapping::undecided() const
{
    QList<int> positions;
    for (int i = 0; i < columns.size(); ++i) {
        if (!columns[i].alternatives.isEmpty())
            positions += i;
    }
    return positions;
}

QStringList ColumnMapping::questions() const
{
    QStringList sentences;
    for (const int position : undecided()) {
        const MappedColumn &column = columns[position];
        QStringList labels;
        for (const ImportTarget &target : column.alternatives)
            labels += target.label(messageLanguage());
        sentences +=
            message("Import",
                    QT_TRANSLATE_NOOP("Import", "Choose the field for the column “%1”: it may be %2."))
                .arg(column.column.name, labels.join(message("Import", QT_TRANSLATE_NOOP("Import", " or "))));
    }
    return sentences;
}

QJsonObject ColumnMapping::toJson(bool withUnmapped) const
{
    QJsonObject json;
    for (const MappedColumn &column : columns) {
        if (column.target)
            json.insert(column.column.name, column.target->key());
        else if (withUnmapped)
            json.insert(column.column.name, QJsonValue::Null);
    }
    return json;
}

QString ColumnMapping::fingerprint() const
{
    QStringList folded;
    for (const MappedColumn &column : columns)
        folded += foldedHeader(column.column.group + column.column.header);
    return QString::fromLatin1(sha256(folded.join(u'\n').toUtf8()));
}

QJsonObject ColumnMapping::policiesToJson() const
{
    QJsonObject json;
    for (const MappedColumn &column : columns) {
        if (column.policy)
            json.insert(column.column.name, policyKey(*column.policy));
    }
    return json;
}

bool ColumnMapping::sameTargets(const ColumnMapping &other) const
{
    return std::equal(columns.begin(), columns.end(), other.columns.begin(), other.columns.end(),
                      [](const MappedColumn &a, const MappedColumn &b) {
                          return a.target == b.target && a.policy == b.policy &&
                                 a.alternatives.isEmpty() == b.alternatives.isEmpty();
                      });
}

bool ColumnMapping::takesSeveral(const ImportTarget &target)
{
    return target.kind() == ImportTarget::Kind::Field &&
           (target.field().isList() || target.field().type() == FieldType::MultilineText ||
            target.field().type() == FieldType::Markdown);
}

} // namespace weltkontor
