// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/main/page.h"

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace weltkontor
{

class UndoController;

/// Everything the window can do, as actions with keys, in menus with mnemonics; the window connects them.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    /// Makes the menu bar of @p window, which owns the menus.
    WindowMenus(QMainWindow *window, UndoController *undo);

    QAction *newRecord, *importTable, *mappings, *exportRecords, *print, *publish, *backUp, *openDatabase,
        *settings, *quit;
    QAction *save, *remove, *pasteContact, *duplicates, *personData, *erasePerson, *search, *filter;
    QAction *previous, *next, *recordHistory, *pastDay;
    QAction *help, *keyMap, *about;
    QList<QAction *> pages; ///< In the order of allPages, without the settings.

    /// All that have a key, in menu order.
    QList<QAction *> withKeys() const;

    void retranslate();

private:
    QAction *add(QMenu *menu, const char *objectName, const QKeySequence &key, const QString &icon = {});

    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_go;
    QMenu *m_help;
    UndoController *m_undo;
};

} // namespace weltkontor
