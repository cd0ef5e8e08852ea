// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/noticebar.h"
#include "storage/databaseservice.h"
#include "storage/duplicatefinder.h"

#include <QTimer>

namespace weltkontor
{

/// Says, a moment after the typing stops, that what is being written may be there already.
class DuplicateHint final : public NoticeBar
{
    Q_OBJECT

public:
    explicit DuplicateHint(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);

    /// Another record is shown: what it holds is known.
    void start(const Record &record);

    /// What stands in the form now. Asks only where something changed that records are recognised by.
    void note(const Record &record);

Q_SIGNALS:
    void openRequested(const weltkontor::RecordRef &record);

private:
    void ask();
    void tell(const QList<DuplicateHit> &hits);

    std::shared_ptr<DatabaseService> m_service;
    QTimer m_pause;
    Record m_record;
    QStringList m_keys; ///< Those that were asked for last.
    int m_question = 0;
};

} // namespace weltkontor
