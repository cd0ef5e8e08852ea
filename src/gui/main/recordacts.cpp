// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/recordacts.h"

#include "domain/followup.h"
#include "domain/savedview.h"
#include "storage/recordreader.h"

namespace weltkontor
{
namespace
{

Act actOf(Act::Kind kind)
{
    Act act;
    act.kind = kind;
    return act;
}

ActAnswer removeAll(Database &database, const QList<RecordRef> &records)
{
    auto changes = ChangeSet::begin(database, actOf(Act::Kind::Delete));
    if (!changes)
        return changes.error();
    for (const RecordRef &record : records) {
        // Gone together with one of the others before it.
        if (!RecordReader(database).record(record))
            continue;
        if (const auto removed = (*changes)->remove(record); !removed)
            return removed.error();
    }
    return (*changes)->commit();
}

ActAnswer bringBack(Database &database, const RecordRef &reference, qint64 changeSet)
{
    auto version = History(database).versionAfter(reference, changeSet);
    RecordReader reader(database);
    const bool inBin = !reader.record(reference).isOk();
    // What a deletion left is in the bin as it was.
    const bool asDeleted = !version && version.error().kind == Error::Kind::NotFound && inBin;
    if (!version && !asDeleted)
        return version.error();
    auto changes = ChangeSet::begin(database, actOf(Act::Kind::Restore));
    if (!changes)
        return changes.error();
    if (inBin) {
        if (const auto restored = (*changes)->restore(reference); !restored)
            return restored.error();
    }
    if (asDeleted)
        return (*changes)->commit();
    const auto present = reader.record(reference);
    if (!present)
        return present.error();
    version->id = present->id;
    version->version = present->version;
    if (const auto saved = (*changes)->save(*version); !saved)
        return saved.error();
    return (*changes)->commit();
}

ActAnswer changeFollowUp(Database &database, const RecordRef &reference,
                         const std::function<void(FollowUp &, const QDate &)> &change)
{
    auto record = RecordReader(database).record(reference);
    if (!record)
        return record.error();
    auto followUp = record->to<FollowUp>();
    if (!followUp)
        return followUp.error();
    change(*followUp, database.clock().today());
    auto changes = ChangeSet::begin(database, actOf(Act::Kind::Edit));
    if (!changes)
        return changes.error();
    Record changed = Record::from(*followUp);
    if (const auto saved = (*changes)->save(changed); !saved)
        return saved.error();
    return (*changes)->commit();
}

ActAnswer keepView(Database &database, const SavedView &wanted)
{
    const auto views = RecordReader(database).all<SavedView>();
    if (!views)
        return views.error();
    SavedView view = wanted;
    view.position = views->size() + 1;
    for (const SavedView &present : *views) {
        if (present.name == wanted.name && present.listedType == wanted.listedType) {
            view = present;
            view.query = wanted.query;
        }
    }
    Record record = Record::from(view);
    auto changes = ChangeSet::begin(database, actOf(record.id == 0 ? Act::Kind::Create : Act::Kind::Edit));
    if (!changes)
        return changes.error();
    if (const auto saved = (*changes)->save(record); !saved)
        return saved.error();
    return (*changes)->commit();
}

} // namespace

QFuture<ActAnswer> deleteRecords(DatabaseService &service, const QList<RecordRef> &records)
{
    return service.write([records](Database &database) { return removeAll(database, records); });
}

QFuture<ActAnswer> restoreRecord(DatabaseService &service, const RecordRef &record, qint64 changeSet)
{
    return service.write(
        [record, changeSet](Database &database) { return bringBack(database, record, changeSet); });
}

QFuture<ActAnswer> markFollowUpDone(DatabaseService &service, const RecordRef &followUp)
{
    return service.write([followUp](Database &database) {
        return changeFollowUp(database, followUp,
                              [](FollowUp &one, const QDate &today) { one.doneOn = today; });
    });
}

QFuture<ActAnswer> moveFollowUp(DatabaseService &service, const RecordRef &followUp)
{
    return service.write([followUp](Database &database) {
        return changeFollowUp(database, followUp, [](FollowUp &one, const QDate &today) {
            one.due = FollowUp::aWeekLater(one.due, today);
        });
    });
}

QFuture<ActAnswer> saveView(DatabaseService &service, const QString &name, RecordType type,
                            const QString &query)
{
    SavedView view;
    view.name = name;
    view.listedType = RecordDescription::of(type).key();
    view.query = query;
    return service.write([view](Database &database) { return keepView(database, view); });
}

QFuture<Result<UndoOutcome>> undoChangeSet(DatabaseService &service, qint64 changeSet)
{
    return service.write([changeSet](Database &database) { return History(database).undo(changeSet); });
}

} // namespace weltkontor
