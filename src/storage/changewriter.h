// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country.h"
#include "domain/record.h"
#include "storage/database.h"
#include "storage/history.h"

namespace weltkontor
{

/**
 * Writes rows of records, their links and the changes of one change set; knows no rules.
 *
 * What a ChangeSet and an undo have in common. Used inside a writing transaction only.
 */
class ChangeWriter
{
public:
    explicit ChangeWriter(Database &database);

    /// Draws numbers from a counter ("record", "change_set", "change"); gives the first.
    Result<qint64> draw(const QString &counter, int count);

    /// The stored row, also of the bin; no value where there is none.
    struct Stored {
        Record record;
        bool inBin = false;
    };
    Result<std::optional<Stored>> stored(const RecordRef &reference);

    Result<void> create(const QList<Record> &records);
    /// Writes the fields that differ and raises the version, where it is still @p before's; Conflict else.
    Result<void> change(const Record &before, Record &after);
    Result<void> setInBin(const RecordRef &reference, bool inBin);

    /// Records that cannot be without this one: its required references point here. Deepest first.
    Result<QList<RecordRef>> dependents(const RecordRef &reference);

    /// Puts down what happened; written in portions, the last one by writeNotes().
    Result<void> note(ChangeKind kind, const RecordRef &record, const QJsonObject &before = {},
                      const QJsonObject &after = {});
    Result<void> writeNotes();

    /// The number of the change set, drawn with the first note; 0 before.
    qint64 changeSet() const { return m_changeSet; }
    int noteCount() const { return m_noteCount; }

    /// A record as it was created here, and the E.164 forms of its phones as they went into its row.
    struct Created {
        Record record;
        QStringList phones; ///< In the order of the phone fields; empty where none is known.
    };

    /// Created by this writer and living; changed, restored or put into the bin; in the order it was done.
    const QList<Created> &created() const { return m_created; }
    const QList<RecordRef> &changed() const { return m_changed; }

    /// Keys of the fields of the first note that changed.
    const QStringList &firstFields() const { return m_firstFields; }
    const RecordRef &firstRecord() const { return m_firstRecord; }
    bool sameRecordOnly() const { return m_sameRecord; }
    bool sameTypeOnly() const { return m_sameType; }

    Result<Country> home();

private:
    struct Note {
        qint64 id;
        ChangeKind kind;
        RecordRef record;
        QByteArray before, after; ///< JSON objects; empty: none.
    };
    Result<void> note(ChangeKind kind, const RecordRef &record, const QByteArray &before,
                      const QByteArray &after);
    Result<void> writeLinks(const QList<Record> &records);
    Result<void> removeLinks(const RecordRef &reference);

    Database &m_database;
    std::optional<Country> m_home;
    qint64 m_changeSet = 0;
    QList<Note> m_notes;
    int m_noteCount = 0;
    RecordRef m_firstRecord;
    QStringList m_firstFields;
    bool m_sameRecord = true;
    bool m_sameType = true;
    QList<Created> m_created;
    QList<RecordRef> m_changed;
};

/// The records that the fields of @p record point to, with the keys of the fields.
QList<QPair<QString, RecordRef>> linksOf(const Record &record);

/// "create", "edit", "delete", "restore": as changes.kind holds it.
QString changeKindKey(ChangeKind kind);
std::optional<ChangeKind> changeKindFromKey(const QString &key);

} // namespace weltkontor
