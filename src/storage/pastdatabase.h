// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "storage/database.h"

#include <QDate>
#include <QTemporaryDir>

namespace weltkontor
{

/**
 * A database as it stood at the end of a past day (local time): every record with the values that the history
 * knows of that day, without what was entered later and with what was deleted later; its own index, no
 * history of its own, no bytes of documents. A file in a temporary folder, which goes away with the object.
 *
 * Of days before the history begins nothing is known but what the records themselves say with their dates:
 * for those the content is the present one.
 */
class PastFile : public std::enable_shared_from_this<PastFile>
{
public:
    /**
     * Takes time in the number of records and of changes since then. On the thread of @p present, which must
     * not be written to by this thread meanwhile. Cancelled by @p progress.
     */
    static Result<std::shared_ptr<PastFile>> make(Database &present, const QDate &day,
                                                  Progress *progress = nullptr);

    const QDate &day() const { return m_day; }
    DatabaseAddress address() const;

    /// For opening it: for reading, with a clock that stands at noon of the day. The file stays as long as
    /// a database is open on it.
    OpenOptions options();

private:
    explicit PastFile(const QDate &day);
    Result<void> write(Database &present, qint64 changeSet, Progress *progress);

    QTemporaryDir m_folder;
    QDate m_day;
};

/// An open PastFile, for one thread.
class PastDatabase
{
public:
    /// See PastFile. Null where nothing was changed since, or nothing is known: the present database tells
    /// the same.
    static Result<std::unique_ptr<PastDatabase>> make(Database &present, const QDate &day,
                                                      Progress *progress = nullptr);

    Database &operator*() { return *m_database; }

private:
    PastDatabase() = default;

    std::unique_ptr<Database> m_database;
};

/// The day of the first change set of a person; null where there is none.
Result<QDate> beginningOfHistory(Database &database);

/// The past of one database, kept for the next question about the same day. Used by one thread.
class PastView
{
public:
    /// Of the present for a null day, today, and whenever the past is no different. The result lives until
    /// the next call.
    Result<Database *> on(Database &present, const QDate &day, Progress *progress = nullptr);

private:
    std::unique_ptr<PastDatabase> m_past;
    QDate m_day;
    qint64 m_newest = 0; ///< Change set of the present that it was made from.
};

} // namespace weltkontor
