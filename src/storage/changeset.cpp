// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"

#include "base/phrases.h"
#include "domain/fieldcheck.h"
#include "storage/changesetcore.h"
#include "storage/documentcontents.h"
#include "storage/recordreader.h"

#include <QUuid>

namespace weltkontor
{
namespace
{

constexpr qsizetype savePortion = 1000;

Error conflict(const RecordRef &reference)
{
    return {Error::Kind::Conflict,
            message("Storage",
                    QT_TRANSLATE_NOOP("Storage", "Somebody else changed or deleted this record meanwhile. "
                                                 "Your changes were not saved and nothing was "
                                                 "overwritten; compare both.")),
            reference.toText()};
}

} // namespace

ChangeSetCore::ChangeSetCore(Database &forDatabase, Transaction &&opened, const Act &forAct)
    : database(forDatabase)
    , transaction(std::move(opened))
    , writer(forDatabase)
    , act(forAct)
{
}

Result<std::unique_ptr<ChangeSetCore>> ChangeSetCore::begin(Database &database, const Act &act)
{
    SqlConnection &connection = database.connection();
    if (database.isReadOnly())
        return Error{
            Error::Kind::Denied,
            message("Storage", QT_TRANSLATE_NOOP("Storage", "%1 can be read but not changed. Nothing was "
                                                            "saved; ask for the right to write, or work on "
                                                            "a copy."))
                .arg(database.address().displayName()),
            {}};
    auto transaction = Transaction::beginWriting(connection);
    if (!transaction)
        return transaction.error();
    if (!connection.isSqlite()) {
        // One writer at a time, as on SQLite: numbers of change sets come in the order of commits, and nobody
        // finds a record changed between reading and writing it.
        for (const QString &statement :
             {QStringLiteral("SET LOCAL lock_timeout = '20s'"),
              QStringLiteral("SET LOCAL idle_in_transaction_session_timeout = '120s'"),
              QStringLiteral("LOCK TABLE counters IN EXCLUSIVE MODE")}) {
            if (const auto locked = connection.execute(statement); !locked)
                return locked.error();
        }
    }
    return std::unique_ptr<ChangeSetCore>(new ChangeSetCore(database, *std::move(transaction), act));
}

Result<void> ChangeSetCore::completeAct()
{
    act.records = writer.noteCount();
    if (writer.sameTypeOnly())
        act.type = writer.firstRecord().type;
    if (!writer.sameRecordOnly())
        return {};
    const auto titles = RecordReader(database).titles({writer.firstRecord()});
    if (!titles)
        return titles.error();
    const RecordTitle title = titles->value(writer.firstRecord());
    act.titleDe = title.de;
    act.titleEn = title.en;
    act.records = 1;
    act.fields = writer.firstFields();
    return {};
}

Result<std::optional<qint64>> ChangeSetCore::commit(qint64 undoes, Progress *progress)
{
    if (writer.noteCount() == 0)
        return std::optional<qint64>();
    if (const auto noted = writer.writeNotes(); !noted)
        return noted.error();
    SearchIndex index(database);
    if (const auto added = index.addNew(writer.created(), progress); !added)
        return added.error();
    if (const auto updated = index.update(writer.changed(), progress); !updated)
        return updated.error();
    if (const auto completed = completeAct(); !completed)
        return completed.error();
    const QVariant undone = undoes ? QVariant(undoes) : QVariant(QMetaType::fromType<qlonglong>());
    const QJsonObject told = act.toJson();
    const auto written = database.connection().run(
        QStringLiteral(
            "INSERT INTO change_sets (id, uid, at, by_user, act, kind, changes, undoes) VALUES (:id, :uid, "
            ":at, :by, :act, :kind, :changes, :undoes)"),
        {{":id", writer.changeSet()},
         {":uid", QUuid::createUuid().toString(QUuid::WithoutBraces)},
         {":at", database.clock().now().toString(Qt::ISODateWithMs)},
         {":by", database.user()},
         {":act", QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact))},
         {":kind", told.value(QStringLiteral("kind")).toString()},
         {":changes", writer.noteCount()},
         {":undoes", undone}});
    if (!written)
        return written.error();
    if (beforeCommit) {
        if (const auto done = beforeCommit(writer.changeSet()); !done)
            return done.error();
    }
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return std::optional<qint64>(writer.changeSet());
}

class ChangeSet::Private
{
public:
    std::unique_ptr<ChangeSetCore> core;
};

ChangeSet::ChangeSet(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

ChangeSet::~ChangeSet() = default;

Result<std::unique_ptr<ChangeSet>> ChangeSet::begin(Database &database, const Act &act)
{
    auto core = ChangeSetCore::begin(database, act);
    if (!core)
        return core.error();
    auto content = std::make_unique<Private>();
    content->core = *std::move(core);
    return std::unique_ptr<ChangeSet>(new ChangeSet(std::move(content)));
}

Result<void> ChangeSet::save(Record &record)
{
    if (const auto checked = checkedForSaving(record); !checked)
        return checked.error();
    ChangeWriter &writer = d->core->writer;
    if (record.version == 0) {
        if (record.id == 0) {
            const auto id = reserveIds(1);
            if (!id)
                return id.error();
            record.id = id->first();
        } else {
            const auto present = writer.stored(record.reference());
            if (!present)
                return present.error();
            if (*present && record.type() == RecordType::Settings && (*present)->inBin) {
                // There is one place for the city's profile only: it comes back with the new content.
                if (const auto back = writer.setInBin(record.reference(), false); !back)
                    return back.error();
                record.version = (*present)->record.version + 1;
                return save(record);
            }
            if (*present)
                return conflict(record.reference());
        }
        record.version = 1;
        return writer.create({record});
    }
    const auto stored = writer.stored(record.reference());
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->inBin || (*stored)->record.version != record.version)
        return conflict(record.reference());
    if (record.sameContent((*stored)->record))
        return {};
    return writer.change((*stored)->record, record);
}

Result<void> ChangeSet::saveAll(QList<Record> &records, Progress *progress)
{
    QList<Record> fresh;
    const auto createFresh = [&]() -> Result<void> {
        return d->core->writer.create(std::exchange(fresh, {}));
    };
    int unnumbered = 0;
    for (const Record &record : std::as_const(records))
        unnumbered += record.id == 0 ? 1 : 0;
    auto ids = reserveIds(unnumbered);
    if (!ids)
        return ids.error();
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (progress && i % savePortion == 0) {
            if (progress->isCancelled())
                return Error{
                    Error::Kind::Cancelled,
                    message("Storage", QT_TRANSLATE_NOOP("Storage", "Cancelled. Nothing was changed.")),
                    {}};
            progress->report(message("Storage", QT_TRANSLATE_NOOP("Storage", "Saving")), i, records.size());
        }
        Record &record = records[i];
        if (record.version != 0) {
            if (const auto saved = save(record); !saved)
                return saved.error();
            continue;
        }
        if (const auto checked = checkedForSaving(record); !checked)
            return checked.error();
        if (record.id == 0)
            record.id = ids->takeLast();
        record.version = 1;
        fresh += record;
        if (fresh.size() >= savePortion) {
            if (const auto created = createFresh(); !created)
                return created.error();
        }
    }
    return createFresh();
}

Result<QList<qint64>> ChangeSet::reserveIds(int count)
{
    QList<qint64> ids;
    if (count == 0)
        return ids;
    const auto first = d->core->writer.draw(QStringLiteral("record"), count);
    if (!first)
        return first.error();
    // The last is taken first from the list.
    for (int i = count - 1; i >= 0; --i)
        ids += *first + i;
    return ids;
}

Result<void> ChangeSet::remove(const RecordRef &reference)
{
    ChangeWriter &writer = d->core->writer;
    const auto stored = writer.stored(reference);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->inBin)
        return conflict(reference);
    // Put down first what the person asked for: the act is called by it.
    const auto dependents = writer.dependents(reference);
    if (!dependents)
        return dependents.error();
    if (const auto removed = writer.setInBin(reference, true); !removed)
        return removed.error();
    for (const RecordRef &dependent : *dependents) {
        const auto present = writer.stored(dependent);
        if (!present)
            return present.error();
        // A record may depend on it in two ways and be in the bin by now.
        if (!*present || (*present)->inBin)
            continue;
        if (const auto removed = writer.setInBin(dependent, true); !removed)
            return removed.error();
    }
    return {};
}

Result<void> ChangeSet::restore(const RecordRef &reference)
{
    return d->core->writer.setInBin(reference, false);
}

Result<QString> ChangeSet::storeDocument(const QByteArray &content)
{
    return DocumentContents(d->core->database).store(content);
}

Result<std::optional<qint64>> ChangeSet::commit()
{
    return d->core->commit();
}

} // namespace weltkontor
