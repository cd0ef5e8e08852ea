// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/record.h"
#include "gui/main/helpdialog.h"
#include "gui/main/page.h"
#include "storage/databaseservice.h"
#include "storage/recordquery.h"

#include <QMainWindow>

#include <functional>

class QSplitter;
class QStackedWidget;
class QToolBar;

namespace weltkontor
{

class DashboardPage;
class GlobalSearch;
class HistoryPage;
class ListPage;
class MessageBar;
class NavigationPane;
class PersonActs;
class RecordPane;
class SettingsPage;
class StatusLine;
class UndoController;
class WindowMenus;

/// The program's window over one open database.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::shared_ptr<DatabaseService> service, QWidget *parent = nullptr);
    ~MainWindow() override;

    Page page() const { return m_page; }

    /// Leaves what is open first; stays where that is refused.
    void showPage(Page page);

    /// Opens any record: one without a page of its own at the record it belongs to.
    void openRecord(const RecordRef &record);

    void openList(RecordType type, const QString &filter);
    void newRecord(RecordType type, const QHash<QString, QVariant> &presets = {});
    void setLanguage(Language language);

    /// The page of a kind of record; made when it is first needed. Only for types of listedType().
    ListPage *listPage(RecordType type);
    StatusLine *statusLine() const { return m_status; }
    GlobalSearch *search() const { return m_search; }
    WindowMenus *menus() const { return m_menus; }
    MessageBar *messages() const { return m_messages; }

    /// Says that the window shows a past day.
    void setPastDay(const QDate &day);

Q_SIGNALS:
    /// Another database is wanted in place of this one.
    void databaseWanted(const QString &file);
    /// For good: nothing is left to be saved.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildParts();
    void connectParts();
    void connectActions();
    void connectList(ListPage *page);
    void connectUndo();
    void connectPerson();
    QWidget *widgetOf(Page page);
    QWidget *makePage(Page page);
    ListPage *currentList() const;
    RecordPane *currentPane() const;
    void leaveCurrent(std::function<void(bool)> then);
    void switchTo(Page page);
    void openResolved(const RecordRef &record);
    void updateState();
    void retranslate();
    void importTable(const QString &file);
    void print();
    void exportRecords();
    void findDuplicates();
    void backUpDatabase();
    void chooseDatabase();
    void askViewName(const RecordQuery &query);
    void deleteView(qint64 id);
    void showRecordHistory();
    void showPastDay();
    void showHelp(HelpDialog::Tab tab);
    void showAbout();
    void showError(const Error &error);
    void placeOnScreen();
    void saveLayout();

    std::shared_ptr<DatabaseService> m_service;
    UndoController *m_undo;
    PersonActs *m_person;
    WindowMenus *m_menus;
    NavigationPane *m_navigation;
    GlobalSearch *m_search;
    MessageBar *m_messages;
    StatusLine *m_status;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QToolBar *m_tools = nullptr;
    QHash<int, QWidget *> m_pages; ///< By Page, those made so far.
    Page m_page = Page::Dashboard;
    QDate m_pastDay; ///< Null: the present is shown.
    bool m_closing = false;
};

} // namespace weltkontor
