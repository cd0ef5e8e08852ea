// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo.h"

#include "base/phrases.h"
#include "storage/changesetcore.h"
#include "storage/recordreader.h"
#include "storage/sqlconnection.h"

#include <algorithm>

namespace weltkontor
{
namespace
{

/// The inverse of one change set in the making.
class Undo
{
public:
    Undo(ChangeSetCore &core, const QList<RecordChange> &changes)
        : m_core(core)
        , m_changes(changes)
    {
        for (const RecordChange &change : changes) {
            if (change.kind == ChangeKind::Create || change.kind == ChangeKind::Restore)
                m_leaving.insert(change.record);
            else if (change.kind == ChangeKind::Delete)
                m_coming.insert(change.record);
        }
    }

    /// Takes all back, the last change first; what stands on one of them goes to conflicts().
    Result<void> run()
    {
        for (auto change = m_changes.crbegin(); change != m_changes.crend(); ++change) {
            if (const auto done = takeBack(*change); !done)
                return done.error();
        }
        return {};
    }

    const QList<UndoConflict> &conflicts() const { return m_conflicts; }

private:
    Result<void> takeBack(const RecordChange &change)
    {
        const auto stored = m_core.writer.stored(change.record);
        if (!stored)
            return stored.error();
        if (!*stored)
            return conflict(change.record, {},
                            QT_TRANSLATE_NOOP("Undo", "It was removed for good meanwhile."));
        const ChangeWriter::Stored &present = **stored;
        switch (change.kind) {
        case ChangeKind::Create:
            return takeBackCreation(change, present);
        case ChangeKind::Edit:
            return takeBackEdit(change, present);
        case ChangeKind::Delete:
            return takeBackDeletion(change, present);
        case ChangeKind::Restore:
            break;
        }
        return present.inBin ? alreadyInBin(change.record) : leave(change.record);
    }

    Result<void> takeBackCreation(const RecordChange &change, const ChangeWriter::Stored &present)
    {
        if (present.inBin)
            return alreadyInBin(change.record);
        Record created(change.record.type);
        // What the history does not name was empty then, whatever a new form begins with.
        for (const Field &field : created.description().fields())
            created.setTrusted(field.index(), Record::valueOf(field, {}));
        for (const RecordChange::FieldChange &field : change.fields)
            created.setTrusted(created.description().field(field.field)->index(), field.after);
        const QStringList differing = present.record.differingFields(created);
        if (!differing.isEmpty()) {
            const Field &field = *created.description().field(differing.first());
            return changedLater(change.record, field, created.value(field), present.record.value(field));
        }
        return leave(change.record);
    }

    Result<void> takeBackEdit(const RecordChange &change, const ChangeWriter::Stored &present)
    {
        if (present.inBin)
            return alreadyInBin(change.record);
        Record earlier = present.record;
        for (const RecordChange::FieldChange &one : change.fields) {
            const Field &field = *earlier.description().field(one.field);
            if (present.record.value(field) != one.after) {
                if (const auto told =
                        changedLater(change.record, field, one.after, present.record.value(field));
                    !told)
                    return told.error();
                continue;
            }
            earlier.setTrusted(field.index(), one.before);
        }
        if (!m_conflicts.isEmpty())
            return {};
        return m_core.writer.change(present.record, earlier);
    }

    Result<void> takeBackDeletion(const RecordChange &change, const ChangeWriter::Stored &present)
    {
        if (!present.inBin)
            return conflict(change.record, {},
                            QT_TRANSLATE_NOOP("Undo", "It has been brought back from the bin already."));
        for (const Field &field : present.record.description().fields()) {
            const QVariant &value = present.record.value(field);
            if (field.type() != FieldType::Reference || !field.has(FieldSpec::Required) || !value.isValid())
                continue;
            const RecordRef needed(field.spec().target, value.toLongLong());
            const auto other = m_core.writer.stored(needed);
            if (!other)
                return other.error();
            if ((!*other || (*other)->inBin) && !m_coming.contains(needed))
                return conflict(change.record, field.key(),
                                QT_TRANSLATE_NOOP("Undo", "The record that it belongs to is in the bin."));
        }
        return m_conflicts.isEmpty() ? m_core.writer.setInBin(change.record, false) : Result<void>();
    }

    /// Back to where there was none, unless other records have come to need it.
    Result<void> leave(const RecordRef &record)
    {
        const auto links = RecordReader(m_core.database).linksTo(record);
        if (!links)
            return links.error();
        for (const RecordRef &link : *links) {
            if (!m_leaving.contains(link))
                return conflict(record, {}, QT_TRANSLATE_NOOP("Undo", "Another record points to it by now."));
        }
        return m_conflicts.isEmpty() ? m_core.writer.setInBin(record, true) : Result<void>();
    }

    Result<void> alreadyInBin(const RecordRef &record)
    {
        return conflict(record, {}, QT_TRANSLATE_NOOP("Undo", "It was deleted later."));
    }

    Result<void> changedLater(const RecordRef &record, const Field &field, const QVariant &expected,
                              const QVariant &present)
    {
        if (const auto told =
                conflict(record, field.key(), QT_TRANSLATE_NOOP("Undo", "“%1” was changed again later."));
            !told)
            return told.error();
        UndoConflict &last = m_conflicts.last();
        last.message = last.message.arg(field.label(messageLanguage()));
        last.expected = expected;
        last.present = present;
        return {};
    }

    Result<void> conflict(const RecordRef &record, const QString &field, const char *reason)
    {
        const auto titles = RecordReader(m_core.database).titles({record});
        if (!titles)
            return titles.error();
        const RecordTitle title = titles->value(record, {record.toText(), record.toText()});
        m_conflicts += UndoConflict{record, title.de, title.en, field, {}, {}, message("Undo", reason)};
        return {};
    }

    ChangeSetCore &m_core;
    const QList<RecordChange> &m_changes;
    QSet<RecordRef> m_leaving; ///< Records that go to the bin by this undo.
    QSet<RecordRef> m_coming;  ///< Records that come back by it.
    QList<UndoConflict> m_conflicts;
};

Result<void> setUndoneBy(SqlConnection &connection, qint64 changeSet, const QVariant &by)
{
    const auto marked =
        connection.run(QStringLiteral("UPDATE change_sets SET undone_by = :by WHERE id = :id"),
                       {{":by", by}, {":id", changeSet}});
    if (!marked)
        return marked.error();
    return {};
}

/// Taking back an undo lets what it took back stand again, and taking that back ends it once more.
Result<void> markChain(Database &database, const ChangeSetInfo &taken, qint64 by)
{
    SqlConnection &connection = database.connection();
    if (const auto marked = setUndoneBy(connection, taken.id, by); !marked)
        return marked.error();
    bool stands = true;
    qint64 earlier = taken.undoes;
    while (earlier != 0) {
        const QVariant mark = stands ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(by);
        if (const auto marked = setUndoneBy(connection, earlier, mark); !marked)
            return marked.error();
        const auto info = History(database).changeSet(earlier);
        if (!info)
            return info.error();
        earlier = info->undoes;
        stands = !stands;
    }
    return {};
}

} // namespace

Result<UndoOutcome> undoChangeSet(Database &database, qint64 changeSet)
{
    History history(database);
    Act act;
    auto core = ChangeSetCore::begin(database, act);
    if (!core)
        return core.error();
    const auto taken = history.changeSet(changeSet);
    if (!taken)
        return taken.error();
    if (taken->isUndone())
        return Error{
            Error::Kind::Invalid,
            message("Undo", QT_TRANSLATE_NOOP("Undo", "Change set %1 has been taken back already. Nothing "
                                                      "was changed."))
                .arg(changeSet),
            {}};
    const bool again = taken->act.kind == Act::Kind::Undo;
    const bool chained = again || taken->act.kind == Act::Kind::Redo;
    (*core)->act.kind = again ? Act::Kind::Redo : Act::Kind::Undo;
    (*core)->act.original = chained ? taken->act.original : taken->act.toJson();
    const auto changes = history.changes(changeSet);
    if (!changes)
        return changes.error();
    Undo undo(**core, *changes);
    if (const auto done = undo.run(); !done)
        return done.error();
    UndoOutcome outcome;
    outcome.conflicts = undo.conflicts();
    if (!outcome.conflicts.isEmpty())
        return outcome;
    QSet<RecordRef> known;
    for (const RecordChange &change : *changes) {
        if (!known.contains(change.record))
            outcome.records += change.record;
        known.insert(change.record);
    }
    (*core)->beforeCommit = [&](qint64 id) { return markChain(database, *taken, id); };
    const auto committed = (*core)->commit(changeSet);
    if (!committed)
        return committed.error();
    outcome.changeSet = committed->value_or(0);
    return outcome;
}

} // namespace weltkontor
