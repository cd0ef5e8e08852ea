// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseservice.h"
#include "storage/history.h"

#include <QObject>

class QAction;
class QWidget;

namespace weltkontor
{

/**
 * Undo and redo of what was done to records: the actions name the next act, also after a restart, and follow
 * every change of the database. Where a text field has the keyboard and typing to take back, the keys are the
 * field's.
 */
class UndoController final : public QObject
{
    Q_OBJECT

public:
    /// @p window is where questions and refusals are shown; it owns the controller.
    UndoController(std::shared_ptr<DatabaseService> service, QWidget *window);

    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

    /// Takes back any change set, or shows what stands against it.
    void undo(qint64 changeSet);

    void retranslate();

Q_SIGNALS:
    /// Done: what, its change set, and what it touched.
    void undone(const QString &text, const QList<weltkontor::RecordRef> &records);
    void failed(const weltkontor::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void showNames();
    void run(const std::optional<ChangeSetInfo> &next);
    void showConflicts(const QList<UndoConflict> &conflicts);

    std::shared_ptr<DatabaseService> m_service;
    QWidget *m_window;
    QAction *m_undo;
    QAction *m_redo;
    std::optional<ChangeSetInfo> m_nextUndo;
    std::optional<ChangeSetInfo> m_nextRedo;
    int m_question = 0;
};

} // namespace weltkontor
