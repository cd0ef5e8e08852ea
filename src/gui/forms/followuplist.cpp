// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/followuplist.h"

#include "domain/followup.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

namespace weltkontor
{

FollowUpList::FollowUpList(const PartSpec &part, std::shared_ptr<FormEnvironment> environment,
                           QWidget *parent)
    : PartList(
          part,
          {QStringLiteral("due"), QStringLiteral("text"), QStringLiteral("who"), QStringLiteral("done_on")},
          std::move(environment), parent)
    , m_done(new QPushButton(this))
    , m_move(new QPushButton(this))
{
    m_done->setObjectName(QStringLiteral("follow_up_doneButton"));
    m_move->setObjectName(QStringLiteral("follow_up_moveButton"));
    addAct(m_done);
    addAct(m_move);
    table().installEventFilter(this);
    connect(m_done, &QPushButton::clicked, this, &FollowUpList::toggleDone);
    connect(m_move, &QPushButton::clicked, this, &FollowUpList::moveByAWeek);
    connect(this, &PartList::currentChanged, this, &FollowUpList::updateActs);
    connect(this, &PartList::edited, this, &FollowUpList::updateActs);
    nameActs();
    updateActs();
}

void FollowUpList::retranslate()
{
    PartList::retranslate();
    nameActs();
    updateActs();
}

void FollowUpList::nameActs()
{
    m_move->setText(tr("A week later"));
    m_move->setToolTip(tr("Moves the day by a week (plus key in the table)"));
    m_done->setToolTip(tr("Today, or no longer (space bar in the table)"));
}

void FollowUpList::updateActs()
{
    const auto record = current();
    for (QPushButton *button : {m_done, m_move}) {
        button->setVisible(!table().isHidden());
        button->setEnabled(record.has_value());
    }
    const bool isDone = record && !record->text(u"done_on").isEmpty();
    m_done->setText(isDone ? tr("Not done") : tr("Done"));
}

void FollowUpList::toggleDone()
{
    const auto record = current();
    if (!record)
        return;
    const bool isDone = !record->text(u"done_on").isEmpty();
    fillCurrent(
        {{QStringLiteral("done_on"),
          isDone ? QVariant() : QVariant(environment().service->clock().today().toString(Qt::ISODate))}});
}

void FollowUpList::moveByAWeek()
{
    const auto record = current();
    if (!record)
        return;
    const QDate today = environment().service->clock().today();
    const QDate due = QDate::fromString(record->text(u"due"), Qt::ISODate);
    fillCurrent({{QStringLiteral("due"), FollowUp::aWeekLater(due, today).toString(Qt::ISODate)}});
}

bool FollowUpList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &table() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isPlain && key->key() == Qt::Key_Space && current()) {
            toggleDone();
            return true;
        }
        if (isPlain && key->key() == Qt::Key_Plus && current()) {
            moveByAWeek();
            return true;
        }
    }
    return PartList::eventFilter(watched, event);
}

} // namespace weltkontor
