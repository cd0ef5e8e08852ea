// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/recordoutput.h"

#include "base/phrases.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace weltkontor
{
namespace
{

const QStringList &derivedKeys(RecordType type)
{
    static const QStringList ofPartner{QStringLiteral("kind"), QStringLiteral("status"),
                                       QStringLiteral("since")};
    static const QStringList ofPartnership{QStringLiteral("status"), QStringLiteral("since")};
    static const QStringList none;
    if (type == RecordType::Partner)
        return ofPartner;
    return type == RecordType::Partnership ? ofPartnership : none;
}

QString derivedTitle(const QString &key, Language language)
{
    if (key == u"status")
        return phrase(language, "DerivedField", QT_TRANSLATE_NOOP("DerivedField", "Status"));
    if (key == u"since")
        return phrase(language, "DerivedField", QT_TRANSLATE_NOOP("DerivedField", "Since"));
    return phrase(language, "DerivedField", QT_TRANSLATE_NOOP("DerivedField", "Kind"));
}

/// The one in the language of a bilingual pair.
const Field *inLanguage(const RecordDescription &description, const Field *field, Language language)
{
    if (field != nullptr && field->language() && *field->language() != language)
        return description.counterpart(*field);
    return field;
}

QString fieldKeyInJson(const Record &record, const QString &key)
{
    // "type" tells which kind of record it is.
    return key == u"type" ? record.description().key() + QStringLiteral("_type") : key;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QList<QPair<RecordRef, QString>> referencesOf(const Record &record)
{
    QList<QPair<RecordRef, QString>> references;
    for (const Field &field : record.description().fields()) {
        const QVariant &value = record.value(field);
        if (!field.isReference() || value.isNull())
            continue;
        const RecordType target = field.spec().target;
        switch (field.type()) {
        case FieldType::Reference:
            references += {RecordRef(target, value.toLongLong()), field.key()};
            break;
        case FieldType::ReferenceList:
            for (const QVariant &id : value.toList())
                references += {RecordRef(target, id.toLongLong()), field.key()};
            break;
        default:
            for (const QString &text : value.toStringList()) {
                if (const auto reference = RecordRef::fromText(text))
                    references += {*reference, field.key()};
            }
        }
    }
    return references;
}

RecordOutput::RecordOutput(Database &database, Language language, const QDate &asOf)
    : m_database(database)
    , m_language(language)
    , m_asOf(asOf.isValid() ? asOf : database.clock().today())
{
}

Result<RecordOutput::Batch> RecordOutput::read(RecordType type, const QList<qint64> &ids)
{
    RecordReader reader(m_database);
    auto records = reader.records(type, ids);
    if (!records)
        return records.error();
    QSet<RecordRef> named;
    for (const Record &record : *records) {
        named.insert(record.reference());
        for (const auto &[reference, field] : referencesOf(record))
            named.insert(reference);
    }
    auto titles = reader.titles(named.values());
    if (!titles)
        return titles.error();
    auto relations = relationsOf(m_database, type, ids, m_asOf);
    if (!relations)
        return relations.error();
    return Batch{*std::move(records), *std::move(titles), *std::move(relations)};
}

Result<RecordOutput::Batch> RecordOutput::readOne(const RecordRef &reference)
{
    auto batch = read(reference.type, {reference.id});
    if (!batch || !batch->records.isEmpty())
        return batch;
    // Asked for alone it says why there is none.
    const auto record = RecordReader(m_database).record(reference);
    if (!record)
        return record.error();
    batch->records += *record;
    return batch;
}

Result<FieldContext> RecordOutput::context(const Batch &batch)
{
    auto context = RecordReader(m_database).fieldContext(m_language);
    if (!context)
        return context.error();
    context->titleOf = [titles = batch.titles, language = m_language](const RecordRef &reference) {
        const auto title = titles.constFind(reference);
        return title == titles.cend() ? reference.toText() : title->in(language);
    };
    return context;
}

QJsonObject RecordOutput::objectOf(const Record &record, const Batch &batch) const
{
    QJsonObject object;
    const QJsonObject fields = record.toJson(true);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        object.insert(fieldKeyInJson(record, field.key()), field.value());
    object.insert(QStringLiteral("type"), record.description().key());
    object.insert(QStringLiteral("id"), record.id);
    object.insert(QStringLiteral("title"), batch.titles.value(record.reference()).in(m_language));
    const Relations relations = batch.relations.value(record.id);
    if (record.type() == RecordType::Partnership || record.type() == RecordType::Partner) {
        const auto status = relations.best();
        object.insert(QStringLiteral("status"), textOrNull(status ? statusKey(*status) : QString()));
        object.insert(QStringLiteral("since"), textOrNull(relations.since().toEdtf()));
    }
    if (record.type() == RecordType::Partner)
        object.insert(QStringLiteral("kinds"), QJsonArray::fromStringList(relations.kinds));
    if (record.type() == RecordType::Partnership)
        object.insert(QStringLiteral("status_since"),
                      textOrNull(relations.states.isEmpty()
                                     ? QString()
                                     : relations.states.constFirst().statusSince.toEdtf()));
    return object;
}

Result<QList<QJsonObject>> RecordOutput::json(RecordType type, const QList<qint64> &ids)
{
    const auto batch = read(type, ids);
    if (!batch)
        return batch.error();
    QList<QJsonObject> objects;
    objects.reserve(batch->records.size());
    for (const Record &record : batch->records)
        objects += objectOf(record, *batch);
    return objects;
}

Result<QJsonObject> RecordOutput::jsonWithLinks(const RecordRef &reference)
{
    const auto batch = readOne(reference);
    if (!batch)
        return batch.error();
    const Record &record = batch->records.constFirst();
    const auto linked = links(record);
    if (!linked)
        return linked.error();
    QJsonObject object = objectOf(record, *batch);
    QJsonArray array;
    for (const RecordPage::Link &link : *linked)
        array += QJsonObject{{QStringLiteral("type"), RecordDescription::of(link.record.type).key()},
                             {QStringLiteral("id"), link.record.id},
                             {QStringLiteral("title"), link.title},
                             {QStringLiteral("field"), link.field},
                             {QStringLiteral("incoming"), link.isIncoming}};
    object.insert(QStringLiteral("links"), array);
    return object;
}

QStringList RecordOutput::standardColumns(RecordType type) const
{
    const RecordDescription &description = RecordDescription::of(type);
    QStringList keys{QStringLiteral("id")};
    for (const Field &field : description.fields()) {
        if (field.has(FieldSpec::Listed) && (!field.language() || *field.language() == m_language))
            keys += field.key();
    }
    if (keys.size() == 1)
        keys += QStringLiteral("title");
    for (const QString &key : derivedKeys(type)) {
        if (!keys.contains(key))
            keys += key;
    }
    return keys;
}

Result<RecordColumns::Column> RecordOutput::column(RecordType type, const QString &key) const
{
    const RecordDescription &description = RecordDescription::of(type);
    QString plain = key.trimmed();
    if (plain.startsWith(description.key() + u'.'))
        plain = plain.mid(description.key().size() + 1);
    if (plain == u"id")
        return RecordColumns::Column{plain, QStringLiteral("ID"), true};
    if (derivedKeys(type).contains(plain))
        return RecordColumns::Column{plain, derivedTitle(plain, m_language), false};
    if (const Field *field = description.field(plain)) {
        // Without its language a bilingual field is meant as lists show it.
        const bool exact = field->key() == plain;
        const Field *shown = exact ? field : inLanguage(description, field, m_language);
        const bool isNumber = field->type() == FieldType::Integer;
        return RecordColumns::Column{shown->key(), shown->label(m_language), isNumber};
    }
    if (plain == u"title")
        return RecordColumns::Column{plain, typeName(type, m_language), false};
    QStringList known{QStringLiteral("id"), QStringLiteral("title")};
    known += derivedKeys(type);
    for (const Field &field : description.fields())
        known += field.key();
    return Error{
        Error::Kind::Invalid,
        message("RecordOutput", QT_TRANSLATE_NOOP("RecordOutput", "There is no column “%1”. There are: %2."))
            .arg(key, known.join(QStringLiteral(", "))),
        {}};
}

QString RecordOutput::cellText(const QString &key, const Record &record, const Batch &batch,
                               const FieldContext &context) const
{
    const Relations relations = batch.relations.value(record.id);
    if (key == u"id")
        return QString::number(record.id);
    const RecordDescription &description = record.description();
    if (const Field *field = description.field(key)) {
        QString text = displayText(*field, record.value(*field), context);
        if (text.isEmpty() && field->language()) {
            const Field *other = description.counterpart(*field);
            text = displayText(*other, record.value(*other), context);
        }
        return text;
    }
    if (key == u"status") {
        const auto status = relations.best();
        return status ? statusLabel(*status, m_language) : QString();
    }
    if (key == u"since")
        return relations.since().isEmpty() ? QString() : relations.since().toText(m_language);
    if (key == u"kind") {
        QStringList labels;
        for (const QString &kind : relations.kinds)
            labels += context.catalogues.label(QStringLiteral("partnership_kind"), kind, m_language);
        return labels.join(QStringLiteral(", "));
    }
    return batch.titles.value(record.reference()).in(m_language);
}

Result<RecordColumns> RecordOutput::table(RecordType type, const QList<qint64> &ids,
                                          const QStringList &columns)
{
    RecordColumns table;
    for (const QString &key : columns.isEmpty() ? standardColumns(type) : columns) {
        auto known = column(type, key);
        if (!known)
            return known.error();
        // In the standard columns a bilingual field needs no language after its label.
        const Field *field = RecordDescription::of(type).field(known->key);
        if (field != nullptr && columns.isEmpty())
            known->title = field->plainLabel(m_language);
        table.columns += *known;
    }
    constexpr int portion = 500;
    for (qsizetype first = 0; first < ids.size(); first += portion) {
        const auto batch = read(type, ids.mid(first, portion));
        if (!batch)
            return batch.error();
        const auto words = context(*batch);
        if (!words)
            return words.error();
        for (const Record &record : batch->records) {
            QStringList row;
            for (const RecordColumns::Column &shown : std::as_const(table.columns))
                row += cellText(shown.key, record, *batch, *words);
            table.rows += row;
        }
    }
    return table;
}

Result<QList<RecordPage::Link>> RecordOutput::links(const Record &record)
{
    QList<RecordPage::Link> links;
    RecordReader reader(m_database);
    for (const auto &[reference, key] : referencesOf(record)) {
        const Field *field = record.description().field(key);
        links += {reference, {}, key, field->label(m_language), false};
    }
    const auto incoming = reader.linksTo(record.reference());
    if (!incoming)
        return incoming.error();
    for (const RecordRef &reference : *incoming) {
        const auto other = reader.record(reference);
        if (!other)
            continue; // into the bin meanwhile
        for (const auto &[target, key] : referencesOf(*other)) {
            if (target == record.reference())
                links += {reference, {}, key, other->description().field(key)->label(m_language), true};
        }
    }
    QSet<RecordRef> named;
    for (const RecordPage::Link &link : std::as_const(links))
        named.insert(link.record);
    const auto titles = reader.titles(named.values());
    if (!titles)
        return titles.error();
    for (RecordPage::Link &link : links)
        link.title = titles->value(link.record).in(m_language);
    return links;
}

Result<RecordPage> RecordOutput::page(const RecordRef &reference)
{
    const auto batch = readOne(reference);
    if (!batch)
        return batch.error();
    const Record &record = batch->records.constFirst();
    const auto words = context(*batch);
    if (!words)
        return words.error();
    RecordPage page;
    page.record = reference;
    page.title = batch->titles.value(reference).in(m_language);
    RecordPage::Section derived;
    for (const QString &key : derivedKeys(reference.type)) {
        const QString text = cellText(key, record, *batch, *words);
        if (!text.isEmpty())
            derived.lines += {derivedTitle(key, m_language), text};
    }
    if (!derived.lines.isEmpty())
        page.sections += derived;
    for (const Field &field : record.description().fields()) {
        const QString text = displayText(field, record.value(field), *words);
        if (text.isEmpty())
            continue;
        const QString group = field.group(m_language);
        if (page.sections.isEmpty() || page.sections.constLast().title != group)
            page.sections += {group, {}};
        page.sections.last().lines += {field.label(m_language), text};
    }
    auto linked = links(record);
    if (!linked)
        return linked.error();
    page.links = *std::move(linked);
    return page;
}

} // namespace weltkontor
