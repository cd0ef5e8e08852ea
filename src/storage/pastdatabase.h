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
class PastDatabase
{
public:
    /**
     * Takes time in the number of records and of changes since then. Null where nothing was changed since,
     * so that the present database tells the same. Same thread as @p present, which must not be written to by
     * this thread meanwhile. Cancelled by @p progress.
     */
    static Result<std::unique_ptr<PastDatabase>> make(Database &present, const QDate &day,
                                                      Progress *progress = nullptr);

    /// Opened for reading; its clock stands at noon of the day.
    Database &operator*() { return *m_database; }

    const QDate &day() const { return m_day; }

private:
    PastDatabase() = default;

    QTemporaryDir m_folder;
    QDate m_day;
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
