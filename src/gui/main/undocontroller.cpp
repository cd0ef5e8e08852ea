// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/undocontroller.h"

#include "base/phrases.h"
#include "gui/main/lineicon.h"
#include "gui/main/recordacts.h"
#include "models/answer.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

namespace weltkontor
{
namespace
{

struct NextActs {
    std::optional<ChangeSetInfo> undo, redo;
};

Result<NextActs> nextActs(Database &database)
{
    History history(database);
    const auto undo = history.nextUndo();
    if (!undo)
        return undo.error();
    const auto redo = history.nextRedo();
    if (!redo)
        return redo.error();
    return NextActs{*undo, *redo};
}

/// Whether the widget has typing of its own to take back or do again.
bool hasOwnHistory(const QWidget *widget, bool redo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return redo ? plain->document()->isRedoAvailable() : plain->document()->isUndoAvailable();
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        return redo ? rich->document()->isRedoAvailable() : rich->document()->isUndoAvailable();
    return false;
}

QString menuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

UndoController::UndoController(std::shared_ptr<DatabaseService> service, QWidget *window)
    : QObject(window)
    , m_service(std::move(service))
    , m_window(window)
    , m_undo(new QAction(lineIcon(QStringLiteral("undo")), {}, this))
    , m_redo(new QAction(lineIcon(QStringLiteral("redo")), {}, this))
{
    m_undo->setObjectName(QStringLiteral("undoAction"));
    m_redo->setObjectName(QStringLiteral("redoAction"));
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(m_undo, &QAction::triggered, this, [this] { run(m_nextUndo); });
    connect(m_redo, &QAction::triggered, this, [this] { run(m_nextRedo); });
    connect(m_service.get(), &DatabaseService::changed, this, &UndoController::look);
    qApp->installEventFilter(this);
    look();
    showNames();
}

bool UndoController::eventFilter(QObject *watched, QEvent *event)
{
    // Text fields claim Ctrl+Z even where they have nothing to take back.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->matches(QKeySequence::Redo);
        const auto *widget = qobject_cast<QWidget *>(watched);
        if ((undo || redo) && widget != nullptr && !hasOwnHistory(widget, redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void UndoController::look()
{
    ++m_question;
    onAnswer(this, m_service->read(&nextActs), [this, question = m_question](const Result<NextActs> &next) {
        if (question != m_question)
            return;
        if (!next) {
            Q_EMIT failed(next.error());
            return;
        }
        m_nextUndo = next->undo;
        m_nextRedo = next->redo;
        showNames();
    });
}

void UndoController::retranslate()
{
    showNames();
}

void UndoController::showNames()
{
    const Language language = messageLanguage();
    const bool writable = !m_service->isReadOnly();
    m_undo->setEnabled(m_nextUndo.has_value() && writable);
    m_redo->setEnabled(m_nextRedo.has_value() && writable);
    m_undo->setText(m_nextUndo ? tr("&Undo: %1").arg(menuText(m_nextUndo->act.name(language))) : tr("&Undo"));
    m_redo->setText(m_nextRedo ? tr("&Redo: %1").arg(menuText(m_nextRedo->act.name(language))) : tr("&Redo"));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
}

void UndoController::run(const std::optional<ChangeSetInfo> &next)
{
    if (next.has_value())
        undo(next->id);
}

void UndoController::undo(qint64 changeSet)
{
    // Not twice by a quick second press: look() switches them on again.
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    onAnswer(this, undoChangeSet(*m_service, changeSet), [this](const Result<UndoOutcome> &outcome) {
        look();
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return;
        }
        if (!outcome->conflicts.isEmpty()) {
            showConflicts(outcome->conflicts);
            return;
        }
        onAnswer(this, m_service->read([id = outcome->changeSet](Database &database) {
            return History(database).changeSet(id);
        }),
                 [this, records = outcome->records](const Result<ChangeSetInfo> &info) {
                     if (info)
                         Q_EMIT undone(info->act.summary(messageLanguage()), records);
                 });
    });
}

void UndoController::showConflicts(const QList<UndoConflict> &conflicts)
{
    QStringList lines;
    for (const UndoConflict &conflict : conflicts.mid(0, 10))
        lines += conflict.message;
    if (conflicts.size() > 10)
        lines += tr("… and %n more.", nullptr, static_cast<int>(conflicts.size()) - 10);
    auto *box =
        new QMessageBox(QMessageBox::Information, tr("Not undone"),
                        tr("This cannot be undone, because later changes build on it. Nothing was changed. "
                           "Undo the later changes first, or correct the records by hand."),
                        QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("undoConflicts"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(lines.join(u'\n'));
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace weltkontor
