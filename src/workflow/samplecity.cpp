// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/samplecity.h"

#include "base/phrases.h"
#include "domain/cityprofile.h"
#include "storage/changeset.h"
#include "storage/recordreader.h"

#include <QFile>

// Resources of a static library are registered by hand; the macro must stand outside of all namespaces.
static void registerSample()
{
    Q_INIT_RESOURCE(sample);
}

namespace weltkontor
{
namespace
{

/// A record of the sample as it stands in its file; references are "@name" of another one.
struct SampleRecord {
    RecordType type;
    QString name; ///< With "@"; empty where nothing points to it.
    QJsonObject fields;
    qint64 id = 0;
};

Error damaged(const QString &where)
{
    return {Error::Kind::Internal,
            message("SampleCity",
                    QT_TRANSLATE_NOOP("SampleCity", "The sample city of this program is damaged. Nothing "
                                                    "was changed; install Weltkontor again.")),
            where};
}

Result<QList<SampleRecord>> read(const QStringList &files)
{
    registerSample();
    QList<SampleRecord> records;
    for (const QString &name : files) {
        QFile file(QStringLiteral(":/weltkontor/sample/%1.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return damaged(name);
        const QJsonObject types = QJsonDocument::fromJson(file.readAll()).object();
        for (const RecordType type : RecordDescription::allTypes()) {
            const QJsonArray list = types.value(RecordDescription::of(type).key()).toArray();
            for (const QJsonValue &one : list) {
                QJsonObject fields = one.toObject();
                const QString reference = fields.take(QStringLiteral("@")).toString();
                records += SampleRecord{type, reference.isEmpty() ? QString() : u'@' + reference, fields};
            }
        }
    }
    return records;
}

using Names = QHash<QString, RecordRef>;

Result<QJsonValue> resolved(const Field &field, const QJsonValue &value, const Names &names)
{
    if (!field.isReference())
        return value;
    const bool any = field.type() == FieldType::AnyReference || field.type() == FieldType::AnyReferenceList;
    const auto one = [&](const QJsonValue &name) -> Result<QJsonValue> {
        const auto found = names.constFind(name.toString());
        if (found == names.cend())
            return damaged(name.toString());
        return any ? QJsonValue(found->toText()) : QJsonValue(found->id);
    };
    if (!field.isList())
        return one(value);
    QJsonArray list;
    const QJsonArray given = value.toArray();
    for (const QJsonValue &name : given) {
        const auto target = one(name);
        if (!target)
            return target.error();
        list += *target;
    }
    return QJsonValue(list);
}

Result<Record> recordOf(const SampleRecord &sample, const Names &names)
{
    Record record(sample.type);
    record.id = sample.id;
    for (auto it = sample.fields.begin(); it != sample.fields.end(); ++it) {
        const Field *field = record.description().field(it.key());
        if (!field)
            return damaged(it.key());
        const auto value = resolved(*field, it.value(), names);
        if (!value)
            return value.error();
        if (const auto set = record.setValue(*field, Record::valueOf(*field, *value)); !set)
            return set.error();
    }
    return record;
}

/// There is one place for the settings: those of a sample that was taken back come out of the bin again.
Result<void> bringBackSettings(Database &database, ChangeSet &change, Record &settings)
{
    RecordReader reader(database);
    const auto former = reader.records(RecordType::Settings, {settings.id}, Bin::With);
    if (!former)
        return former.error();
    if (former->isEmpty())
        return {};
    if (const auto restored = change.restore(settings.reference()); !restored)
        return restored.error();
    const auto present = reader.record(settings.reference());
    if (!present)
        return present.error();
    settings.version = present->version;
    return {};
}

/// Saves the samples in one change set; the one record of settings keeps its own id.
Result<SampleResult> save(Database &database, QList<SampleRecord> &samples, const Act &act,
                          Progress *progress)
{
    const auto change = ChangeSet::begin(database, act);
    if (!change)
        return change.error();
    auto ids = (*change)->reserveIds(int(samples.size()));
    if (!ids)
        return ids.error();
    Names names;
    for (SampleRecord &sample : samples) {
        sample.id = sample.type == RecordType::Settings ? CityProfile::onlyId : ids->takeLast();
        if (!sample.name.isEmpty())
            names.insert(sample.name, RecordRef(sample.type, sample.id));
    }
    QList<Record> records;
    for (const SampleRecord &sample : std::as_const(samples)) {
        auto record = recordOf(sample, names);
        if (!record)
            return record.error();
        if (sample.type == RecordType::Settings) {
            if (const auto ready = bringBackSettings(database, **change, *record); !ready)
                return ready.error();
        }
        records += *std::move(record);
    }
    if (const auto saved = (*change)->saveAll(records, progress); !saved)
        return saved.error();
    const auto committed = (*change)->commit();
    if (!committed)
        return committed.error();
    return SampleResult{committed->value_or(0), int(records.size())};
}

} // namespace

Result<SampleResult> fillWithSample(Database &database, Progress *progress)
{
    if (const auto ready = ensureCatalogues(database); !ready)
        return ready.error();
    RecordReader reader(database);
    const auto empty = reader.isEmpty();
    if (!empty)
        return empty.error();
    const auto profiles = reader.count(RecordType::Settings);
    if (!profiles)
        return profiles.error();
    if (!*empty || *profiles > 0)
        return Error{
            Error::Kind::Invalid,
            message("SampleCity",
                    QT_TRANSLATE_NOOP("SampleCity", "%1 is not empty. Nothing was changed; name another "
                                                    "database for the sample city."))
                .arg(database.address().displayName()),
            {}};
    auto samples = read({QStringLiteral("city"), QStringLiteral("partners"), QStringLiteral("people"),
                         QStringLiteral("news"), QStringLiteral("views")});
    if (!samples)
        return samples.error();
    return save(database, *samples, {Act::Kind::Sample}, progress);
}

Result<void> ensureCatalogues(Database &database)
{
    const auto entries = RecordReader(database).count(RecordType::CatalogueEntry);
    if (!entries)
        return entries.error();
    if (*entries > 0 || database.isReadOnly())
        return {};
    auto samples = read({QStringLiteral("catalogues")});
    if (!samples)
        return samples.error();
    const auto saved = save(database, *samples, {Act::Kind::Setup}, nullptr);
    if (!saved)
        return saved.error();
    return {};
}

} // namespace weltkontor
