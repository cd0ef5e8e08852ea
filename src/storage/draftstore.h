// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/database.h"

namespace weltkontor
{

/// What stands in a form and is not saved: the texts of its fields as typed, valid or not.
struct Draft {
    RecordRef record;       ///< Id 0: a new record.
    QString key;            ///< Tells several drafts of new records apart; empty for saved records.
    qint64 baseVersion = 0; ///< Of the record when typing began.
    QJsonObject fields;     ///< Key → what stands in the field.
    QDateTime at;
};

/// Drafts of the user of this database, safe from a crash of the program. Same thread as its Database.
class DraftStore
{
public:
    explicit DraftStore(Database &database)
        : m_database(database)
    {
    }

    /// Replaces the draft of the same record and key.
    Result<void> put(const Draft &draft);
    Result<void> remove(const RecordRef &record, const QString &key = {});
    Result<std::optional<Draft>> find(const RecordRef &record, const QString &key = {});
    /// Newest first.
    Result<QList<Draft>> all();

private:
    Database &m_database;
};

} // namespace weltkontor
