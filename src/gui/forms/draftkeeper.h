// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/databaseservice.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace weltkontor
{

/**
 * Writes what stands in a form and is not saved to the database, shortly after each change, so that a crash
 * takes a second of typing at most.
 */
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(std::shared_ptr<DatabaseService> service, QObject *parent);
    ~DraftKeeper() override;

    /// From now on drafts are those of this record. @p key tells drafts of new records apart; empty for saved
    /// records. What was noted before is written first.
    void begin(const RecordRef &record, const QString &key, qint64 baseVersion);

    /// What stands in the form now; empty: there is nothing to keep.
    void note(const QJsonObject &changes);

    /// Writes what was noted at once.
    void flush();

    /// The draft is not wanted any more.
    void discard();

    /// Calls @p next once everything handed over so far is in the database; at once when it is.
    void whenWritten(std::function<void()> next);

Q_SIGNALS:
    /// A draft could not be written: what is typed would not survive a crash.
    void failed(const Error &error);

private:
    void write();
    void hand(const QFuture<Result<void>> &answer);

    std::shared_ptr<DatabaseService> m_service;
    RecordRef m_record;
    QString m_key;
    qint64 m_baseVersion = 0;
    QJsonObject m_changes;
    bool m_isStored = false; ///< There may be a draft in the database.
    QTimer m_pause;
    int m_pending = 0;
    QList<std::function<void()>> m_waiting;
};

} // namespace weltkontor
