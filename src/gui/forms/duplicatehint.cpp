// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/duplicatehint.h"

#include "base/phrases.h"
#include "models/answer.h"

namespace weltkontor
{
namespace
{

constexpr int pauseInTyping = 300; // milliseconds
constexpr int namedHits = 3;

} // namespace

DuplicateHint::DuplicateHint(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : NoticeBar(parent)
    , m_service(std::move(service))
{
    setObjectName(QStringLiteral("duplicateHint"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &DuplicateHint::ask);
}

void DuplicateHint::start(const Record &record)
{
    m_pause.stop();
    ++m_question;
    m_keys = MatchProfile(record).keys();
    dismiss();
}

void DuplicateHint::note(const Record &record)
{
    if (!MatchProfile::isMatched(record.type()))
        return;
    m_record = record;
    if (MatchProfile(record).keys() == m_keys)
        m_pause.stop();
    else
        m_pause.start();
}

void DuplicateHint::ask()
{
    m_keys = MatchProfile(m_record).keys();
    const int question = ++m_question;
    onAnswer(this, m_service->read([record = m_record](Database &database) {
        return DuplicateFinder(database).duplicatesOf(record, namedHits);
    }),
             [this, question](const Result<QList<DuplicateHit>> &hits) {
                 // Without an answer nothing is said: it must not get in the way of writing.
                 if (question == m_question && hits)
                     tell(*hits);
             });
}

void DuplicateHint::tell(const QList<DuplicateHit> &hits)
{
    if (hits.isEmpty()) {
        dismiss();
        return;
    }
    const Language language = messageLanguage();
    QStringList names;
    for (const DuplicateHit &hit : hits)
        names += tr("%1 (%2)").arg(hit.title.in(language), hit.match.reasonText(language));
    const RecordRef first = hits.first().record;
    show(FormSign::Information, tr("Perhaps this is there already: %1").arg(names.join(QStringLiteral("; "))),
         {{tr("Open %1").arg(hits.first().title.in(language)), [this, first] { Q_EMIT openRequested(first); },
           QStringLiteral("openTwinButton")},
          {tr("Write on"), {}, QStringLiteral("writeOnButton")}});
}

} // namespace weltkontor
