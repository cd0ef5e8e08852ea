// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/draftkeeper.h"

#include "models/answer.h"
#include "storage/draftstore.h"

namespace weltkontor
{
namespace
{

constexpr int pauseMilliseconds = 1000;

} // namespace

DraftKeeper::DraftKeeper(std::shared_ptr<DatabaseService> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::begin(const RecordRef &record, const QString &key, qint64 baseVersion)
{
    flush();
    m_record = record;
    m_key = key;
    m_baseVersion = baseVersion;
    m_changes = {};
    m_isStored = true;
}

void DraftKeeper::note(const QJsonObject &changes)
{
    if (changes == m_changes)
        return;
    m_changes = changes;
    // Not started anew with each letter: a person who types without a pause is kept safe, too.
    if (!m_pause.isActive())
        m_pause.start();
}

void DraftKeeper::flush()
{
    if (m_pause.isActive())
        write();
}

void DraftKeeper::discard()
{
    m_changes = {};
    write();
}

void DraftKeeper::write()
{
    m_pause.stop();
    if (m_service->isReadOnly())
        return;
    if (m_changes.isEmpty()) {
        if (std::exchange(m_isStored, false))
            hand(m_service->write([record = m_record, key = m_key](Database &database) {
                return DraftStore(database).remove(record, key);
            }));
        return;
    }
    m_isStored = true;
    const Draft draft{m_record, m_key, m_baseVersion, m_changes, m_service->clock().now()};
    hand(m_service->write([draft](Database &database) { return DraftStore(database).put(draft); }));
}

void DraftKeeper::hand(const QFuture<Result<void>> &answer)
{
    ++m_pending;
    onAnswer(this, answer, [this](const Result<void> &result) {
        --m_pending;
        if (!result)
            Q_EMIT failed(result.error());
        if (m_pending > 0)
            return;
        for (const auto &next : std::exchange(m_waiting, {}))
            next();
    });
}

void DraftKeeper::whenWritten(std::function<void()> next)
{
    if (m_pending == 0)
        next();
    else
        m_waiting += std::move(next);
}

} // namespace weltkontor
