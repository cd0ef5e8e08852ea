// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseservice.h"
#include "storage/duplicatefinder.h"

#include <QObject>
#include <QTimer>

namespace weltkontor
{

/// Looks for records that may be the same as the one being written, a moment after the typing stops.
class DuplicateWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DuplicateWatch(std::shared_ptr<DatabaseService> service, QObject *parent = nullptr);

    /// What stands in the form now. Asks only where something changed that records are recognised by.
    void note(const Record &record);

    /// Another record is shown: what it holds is known.
    void start(const Record &record);

Q_SIGNALS:
    /// The surest first; empty when there are none any more.
    void found(const QList<weltkontor::DuplicateHit> &hits);

private:
    void ask();

    std::shared_ptr<DatabaseService> m_service;
    QTimer m_timer;
    Record m_record;
    QStringList m_keys; ///< Those that were asked for last.
    int m_question = 0;
    bool m_hasFound = false;
};

} // namespace weltkontor
