// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/windowmenus.h"

#include "gui/main/lineicon.h"
#include "gui/main/undocontroller.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace weltkontor
{

WindowMenus::WindowMenus(QMainWindow *window, UndoController *undo)
    : QObject(window)
    , m_file(window->menuBar()->addMenu(QString()))
    , m_edit(window->menuBar()->addMenu(QString()))
    , m_go(window->menuBar()->addMenu(QString()))
    , m_help(window->menuBar()->addMenu(QString()))
    , m_undo(undo)
{
    window->menuBar()->setObjectName(QStringLiteral("menuBar"));
    newRecord = add(m_file, "newAction", Qt::CTRL | Qt::Key_N, QStringLiteral("new"));
    importTable = add(m_file, "importAction", Qt::CTRL | Qt::Key_I, QStringLiteral("import"));
    mappings = add(m_file, "mappingsAction", {});
    exportRecords = add(m_file, "exportAction", Qt::CTRL | Qt::SHIFT | Qt::Key_E, QStringLiteral("export"));
    print = add(m_file, "printAction", Qt::CTRL | Qt::Key_P, QStringLiteral("print"));
    publish = add(m_file, "publishAction", Qt::CTRL | Qt::SHIFT | Qt::Key_P, QStringLiteral("publish"));
    m_file->addSeparator();
    backUp = add(m_file, "backUpAction", {}, QStringLiteral("database"));
    openDatabase = add(m_file, "openDatabaseAction", Qt::CTRL | Qt::Key_O);
    m_file->addSeparator();
    settings = add(m_file, "settingsAction", Qt::CTRL | Qt::Key_Comma, QStringLiteral("settings"));
    quit = add(m_file, "quitAction", Qt::CTRL | Qt::Key_Q);

    m_edit->addAction(undo->undoAction());
    m_edit->addAction(undo->redoAction());
    m_edit->addSeparator();
    save = add(m_edit, "saveAction", Qt::CTRL | Qt::Key_S, QStringLiteral("save"));
    pasteContact = add(m_edit, "pasteContactAction", Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    duplicates = add(m_edit, "duplicatesAction", Qt::CTRL | Qt::Key_D);
    remove = add(m_edit, "deleteAction", Qt::CTRL | Qt::Key_Delete, QStringLiteral("delete"));
    m_edit->addSeparator();
    personData = add(m_edit, "personDataAction", {});
    erasePerson = add(m_edit, "erasePersonAction", {});
    m_edit->addSeparator();
    search = add(m_edit, "searchAction", Qt::CTRL | Qt::Key_K, QStringLiteral("search"));
    filter = add(m_edit, "filterAction", Qt::CTRL | Qt::Key_F);

    for (const Page page : allPages) {
        if (page == Page::Settings)
            continue;
        const auto number = Qt::Key(Qt::Key_1 + static_cast<int>(page));
        QAction *action = add(m_go, "pageAction", Qt::CTRL | number, pageIconName(page));
        action->setData(static_cast<int>(page));
        pages += action;
    }
    m_go->addSeparator();
    previous = add(m_go, "previousAction", Qt::ALT | Qt::Key_Up);
    next = add(m_go, "nextAction", Qt::ALT | Qt::Key_Down);
    recordHistory = add(m_go, "recordHistoryAction", Qt::CTRL | Qt::Key_H);
    pastDay = add(m_go, "pastDayAction", Qt::CTRL | Qt::SHIFT | Qt::Key_H, QStringLiteral("history"));

    help = add(m_help, "helpAction", Qt::Key_F1, QStringLiteral("help"));
    keyMap = add(m_help, "keyMapAction", Qt::CTRL | Qt::Key_Question);
    about = add(m_help, "aboutAction", {}, QStringLiteral("info"));
    // Where '?' is typed with Shift, some systems report the Shift as well.
    keyMap->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Question), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Question)});
    retranslate();
}

QAction *WindowMenus::add(QMenu *menu, const char *objectName, const QKeySequence &key, const QString &icon)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(key);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    menu->addAction(action);
    return action;
}

QList<QAction *> WindowMenus::withKeys() const
{
    QList<QAction *> actions;
    for (const QMenu *menu : {m_file, m_edit, m_go, m_help}) {
        for (QAction *action : menu->actions()) {
            if (!action->shortcut().isEmpty())
                actions += action;
        }
    }
    return actions;
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
    newRecord->setText(tr("&New record"));
    importTable->setText(tr("&Import a table…"));
    importTable->setIconText(tr("Import"));
    mappings->setText(tr("Remembered &mappings…"));
    exportRecords->setText(tr("&Export the records of this list…"));
    print->setText(tr("&Print a list…"));
    print->setIconText(tr("Print"));
    publish->setText(tr("P&ublish…"));
    publish->setIconText(tr("Publish"));
    backUp->setText(tr("&Back up…"));
    openDatabase->setText(tr("&Open another database…"));
    settings->setText(tr("&Settings"));
    quit->setText(tr("&Quit"));
    save->setText(tr("&Save"));
    pasteContact->setText(tr("&Paste contact"));
    duplicates->setText(tr("Find dup&licates…"));
    personData->setText(tr("Data &kept about this person…"));
    erasePerson->setText(tr("Er&ase this person…"));
    search->setText(tr("Search &everything"));
    filter->setText(tr("&Filter this list"));
    const QStringList pageTexts = {tr("&Dashboard"),  tr("&Partners"), tr("Partner&ships"),
                                   tr("&Contacts"),   tr("&News"),     tr("Visi&ts"),
                                   tr("&Infoletter"), tr("P&ublish"),  tr("&History")};
    for (int i = 0; i < pages.size(); ++i)
        pages[i]->setText(pageTexts[i]);
    previous->setText(tr("Pre&vious record"));
    next->setText(tr("Ne&xt record"));
    recordHistory->setText(tr("History &of this record"));
    pastDay->setText(tr("&As of a past day…"));
    help->setText(tr("&Help"));
    keyMap->setText(tr("&Key map"));
    about->setText(tr("&About Weltkontor"));
    m_undo->retranslate();
}

} // namespace weltkontor
