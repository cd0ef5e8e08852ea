// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/record.h"
#include "storage/act.h"
#include "storage/database.h"

namespace weltkontor
{

/**
 * One change set in the making: every change of records goes through here.
 *
 * begin() opens a transaction that writes the records, the history with before and after, and the search
 * index together; commit() makes all of it visible at once, and a change set that is destroyed before leaves
 * nothing. After a failed step only destroying it is allowed. Lives as long as its Database; same thread.
 */
class ChangeSet
{
public:
    static Result<std::unique_ptr<ChangeSet>> begin(Database &database, const Act &act);
    ~ChangeSet();
    ChangeSet(const ChangeSet &) = delete;
    ChangeSet &operator=(const ChangeSet &) = delete;

    /// Creates where Record::id is 0, else changes; sets id and version. Nothing happens when nothing
    /// differs. Conflict when the stored version is not Record::version or the record is in the bin
    /// meanwhile; Invalid when checkedForSaving() says so.
    Result<void> save(Record &record);

    /// Like save() for many, set-wise: for imports. Reports and can be cancelled.
    Result<void> saveAll(QList<Record> &records, Progress *progress = nullptr);

    /// Ids for records that others of the same change set shall point to before they are saved. A record with
    /// such an id and version 0 is created by save().
    Result<QList<qint64>> reserveIds(int count);

    /// Into the bin, together with the records that cannot be without it (their required references).
    Result<void> remove(const RecordRef &reference);

    /// Out of the bin, with nothing else.
    Result<void> restore(const RecordRef &reference);

    /// Keeps the bytes of a document under their SHA-256, which is returned.
    Result<QString> storeDocument(const QByteArray &content);

    /// The id of the change set; nothing when there was nothing to change (and then there is no change set).
    Result<std::optional<qint64>> commit();

private:
    class Private;
    explicit ChangeSet(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace weltkontor
