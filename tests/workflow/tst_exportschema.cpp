// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recorddescription.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace weltkontor;

/// docs/export.schema.json tells other programs what a JSON export holds, so it must be what the descriptions
/// say.
class ExportSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheDescriptions();
};

namespace
{

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonObject ofType(const char *type)
{
    return {{key("type"), QJsonArray{key(type), key("null")}}};
}

QJsonObject ofPattern(const char *pattern)
{
    QJsonObject schema = ofType("string");
    schema.insert(key("pattern"), key(pattern));
    return schema;
}

QJsonObject listOf(const QJsonObject &items)
{
    QJsonObject schema = ofType("array");
    schema.insert(key("items"), items);
    return schema;
}

QJsonObject ofChoices(const Field &field)
{
    QJsonArray keys{QJsonValue::Null};
    for (const ChoiceSpec &choice : field.spec().choices) {
        if (*choice.key != '\0')
            keys += key(choice.key);
    }
    return {{key("enum"), keys}};
}

QJsonObject schemaOf(const Field &field)
{
    const QJsonObject plainText{{key("type"), key("string")}};
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Reference:
        return ofType("integer");
    case FieldType::Boolean:
        return {{key("type"), key("boolean")}};
    case FieldType::Choice:
        return ofChoices(field);
    case FieldType::Country:
        return ofPattern("^[A-Z]{2}$");
    case FieldType::PartialDate:
        return ofPattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
    case FieldType::Date:
        return ofPattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    case FieldType::Coordinates:
        return ofPattern("^-?[0-9.]+, -?[0-9.]+$");
    case FieldType::AnyReference:
        return ofPattern("^[a-z_]+:[0-9]+$");
    case FieldType::CatalogueList:
    case FieldType::TextList:
        return listOf(plainText);
    case FieldType::AnyReferenceList:
        return listOf({{key("type"), key("string")}, {key("pattern"), key("^[a-z_]+:[0-9]+$")}});
    case FieldType::ReferenceList:
        return listOf({{key("type"), key("integer")}});
    default:
        return ofType("string");
    }
}

QJsonObject schemaOf(RecordType type)
{
    const RecordDescription &description = RecordDescription::of(type);
    QJsonObject properties{{key("type"), QJsonObject{{key("const"), description.key()}}},
                           {key("id"), QJsonObject{{key("type"), key("integer")}, {key("minimum"), 1}}},
                           {key("title"), QJsonObject{{key("type"), key("string")}}}};
    for (const Field &field : description.fields())
        properties.insert(field.key() == u"type" ? description.key() + key("_type") : field.key(),
                          schemaOf(field));
    if (type == RecordType::Partner || type == RecordType::Partnership) {
        properties.insert(
            key("status"),
            QJsonObject{{key("enum"), QJsonArray{QJsonValue::Null, key("initiated"), key("active"),
                                                 key("suspended"), key("ended")}}});
        properties.insert(key("since"), ofPattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"));
    }
    if (type == RecordType::Partner)
        properties.insert(key("kinds"),
                          QJsonObject{{key("type"), key("array")},
                                      {key("items"), QJsonObject{{key("type"), key("string")}}}});
    if (type == RecordType::Partnership)
        properties.insert(key("status_since"), ofPattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"));
    return {{key("type"), key("object")},
            {key("properties"), properties},
            {key("required"), QJsonArray::fromStringList(properties.keys())},
            {key("additionalProperties"), false}};
}

QJsonObject expectedSchema()
{
    QJsonArray types, rules;
    QJsonObject definitions;
    for (const RecordType type : RecordDescription::allTypes()) {
        const QString name = RecordDescription::of(type).key();
        types += name;
        definitions.insert(name, schemaOf(type));
        const QJsonObject reference{{key("$ref"), key("#/$defs/") + name}};
        const auto ifType = QJsonObject{{key("type"), QJsonObject{{key("const"), name}}}};
        const auto thenItems = QJsonObject{{key("records"), QJsonObject{{key("items"), reference}}}};
        rules += QJsonObject{{key("if"), QJsonObject{{key("properties"), ifType}}},
                             {key("then"), QJsonObject{{key("properties"), thenItems}}}};
    }
    const QJsonObject properties{
        {key("type"), QJsonObject{{key("enum"), types}}},
        {key("count"), QJsonObject{{key("type"), key("integer")}, {key("minimum"), 0}}},
        {key("records"), QJsonObject{{key("type"), key("array")}}}};
    return {{key("$schema"), key("https://json-schema.org/draft/2020-12/schema")},
            {key("title"), key("Records as weltkontor export writes them to .json")},
            {key("type"), key("object")},
            {key("properties"), properties},
            {key("required"), QJsonArray{key("type"), key("count"), key("records")}},
            {key("additionalProperties"), false},
            {key("allOf"), rules},
            {key("$defs"), definitions}};
}

} // namespace

void ExportSchemaTest::isThatOfTheDescriptions()
{
    QFile file(QStringLiteral(WELTKONTOR_SOURCE_DIR "/docs/export.schema.json"));
    const QJsonObject committed =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QJsonObject expected = expectedSchema();
    if (committed == expected)
        return;
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    QFile fresh(folder.filePath(key("export.schema.json")));
    QVERIFY(fresh.open(QIODevice::WriteOnly));
    fresh.write(QJsonDocument(expected).toJson());
    QFAIL(qPrintable(key("docs/export.schema.json is out of date; put this in its place: ") +
                     fresh.fileName()));
}

QTEST_GUILESS_MAIN(ExportSchemaTest)
#include "tst_exportschema.moc"
