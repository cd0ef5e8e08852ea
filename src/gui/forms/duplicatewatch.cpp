// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/duplicatewatch.h"

#include "models/answer.h"

namespace weltkontor
{

namespace
{
constexpr int pauseInTyping = 300; // milliseconds
}

DuplicateWatch::DuplicateWatch(std::shared_ptr<DatabaseService> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseInTyping);
    connect(&m_timer, &QTimer::timeout, this, &DuplicateWatch::ask);
}

void DuplicateWatch::start(const Record &record)
{
    m_timer.stop();
    ++m_question;
    m_record = record;
    m_keys = MatchProfile(record).keys();
    m_hasFound = false;
}

void DuplicateWatch::note(const Record &record)
{
    m_record = record;
    if (MatchProfile(record).keys() == m_keys)
        m_timer.stop();
    else
        m_timer.start();
}

void DuplicateWatch::ask()
{
    m_keys = MatchProfile(m_record).keys();
    const int question = ++m_question;
    onAnswer(this, m_service->read([record = m_record](Database &database) {
        return DuplicateFinder(database).duplicatesOf(record);
    }),
             [this, question](const Result<QList<DuplicateHit>> &hits) {
                 // Without an answer nothing is offered: the form must not be disturbed by it.
                 if (question != m_question || !hits || (hits->isEmpty() && !m_hasFound))
                     return;
                 m_hasFound = !hits->isEmpty();
                 Q_EMIT found(*hits);
             });
}

} // namespace weltkontor
