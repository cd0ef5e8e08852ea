// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/mainwindow.h"

#include "base/phrases.h"
#include "domain/partialdate.h"
#include "gui/forms/recordeditor.h"
#include "gui/main/dashboardpage.h"
#include "gui/main/globalsearch.h"
#include "gui/main/historypage.h"
#include "gui/main/lineicon.h"
#include "gui/main/listpage.h"
#include "gui/main/messagebar.h"
#include "gui/main/navigationpane.h"
#include "gui/main/personacts.h"
#include "gui/main/recordpane.h"
#include "gui/main/recordtableview.h"
#include "gui/main/settingspage.h"
#include "gui/main/statusline.h"
#include "gui/main/undocontroller.h"
#include "gui/main/windowlanguage.h"
#include "gui/main/windowmenus.h"
#include "gui/main/windowparts.h"
#include "gui/main/windowplace.h"
#include "gui/main/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolBar>

namespace weltkontor
{

MainWindow::MainWindow(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QMainWindow(parent)
    , m_service(std::move(service))
    , m_undo(new UndoController(m_service, this))
    , m_person(new PersonActs(m_service, this))
    , m_menus(new WindowMenus(this, m_undo))
    , m_navigation(new NavigationPane(m_service, this))
    , m_search(new GlobalSearch(m_service, this))
    , m_messages(new MessageBar(this))
    , m_status(new StatusLine(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_tools(new QToolBar(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    buildParts();
    connectParts();
    connectActions();
    connectUndo();
    connectPerson();
    retranslate();
    switchTo(Page::Dashboard);
    placeOnScreen();
    const QStringList warnings = m_service->warnings();
    if (!warnings.isEmpty())
        m_messages->showWarning(warnings.join(u'\n'));
}

MainWindow::~MainWindow()
{
    // Children of the window tell it about their end while it is no more than a QWidget.
    for (QWidget *page : std::as_const(m_pages))
        page->disconnect(this);
}

void MainWindow::buildParts()
{
    m_tools->setObjectName(QStringLiteral("tools"));
    m_tools->setMovable(false);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tools->addWidget(m_search);
    m_tools->addSeparator();
    for (QAction *action : {m_undo->undoAction(), m_undo->redoAction(), m_menus->importTable, m_menus->print})
        m_tools->addAction(action);
    addToolBar(m_tools);

    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(m_splitter);
    setStatusBar(m_status);
}

void MainWindow::connectParts()
{
    connect(m_navigation, &NavigationPane::pageChosen, this, &MainWindow::showPage);
    connect(m_navigation, &NavigationPane::viewChosen, this,
            [this](const RecordQuery &query) { openList(query.type(), query.text()); });
    connect(m_navigation, &NavigationPane::viewDeleteWanted, this, &MainWindow::deleteView);
    connect(m_navigation, &NavigationPane::failed, this, &MainWindow::showError);
    connect(m_search, &GlobalSearch::recordChosen, this,
            [this](const RecordRef &record) { openRecord(record); });
    connect(m_search, &GlobalSearch::failed, this, &MainWindow::showError);
    connect(m_service.get(), &DatabaseService::jobsChanged, m_status, &StatusLine::setJobs);
    connect(m_status, &StatusLine::languageChosen, this, &MainWindow::setLanguage);
    connect(m_status, &StatusLine::undoWanted, m_undo, &UndoController::undo);
}

void MainWindow::connectUndo()
{
    connect(m_undo, &UndoController::failed, this, &MainWindow::showError);
    connect(m_undo, &UndoController::undone, this,
            [this](const QString &text, const QList<RecordRef> &records) {
                m_status->say(text);
                // The form shows what the record is now; what was typed and not saved stays.
                if (RecordPane *pane = currentPane();
                    pane != nullptr && !pane->isDirty() && records.contains(pane->record()))
                    pane->open(pane->record());
            });
}

void MainWindow::connectActions()
{
    const auto onList = [this](auto act) {
        return [this, act] {
            if (ListPage *list = currentList())
                act(list);
        };
    };
    connect(m_menus->newRecord, &QAction::triggered, this, [this] {
        const ListPage *list = currentList();
        newRecord(list != nullptr ? list->type() : RecordType::Partner);
    });
    connect(m_menus->importTable, &QAction::triggered, this, [this] { importTable({}); });
    connect(m_menus->mappings, &QAction::triggered, this, [this] {
        openMappings(
            m_service, [this](qint64 changeSet) { m_status->say(tr("Done."), changeSet); }, this);
    });
    connect(m_menus->exportRecords, &QAction::triggered, this, &MainWindow::exportRecords);
    connect(m_menus->print, &QAction::triggered, this, &MainWindow::print);
    connect(m_menus->duplicates, &QAction::triggered, this, &MainWindow::findDuplicates);
    connect(m_menus->publish, &QAction::triggered, this, [this] { showPage(Page::Publish); });
    connect(m_menus->backUp, &QAction::triggered, this, &MainWindow::backUpDatabase);
    connect(m_menus->openDatabase, &QAction::triggered, this, &MainWindow::chooseDatabase);
    connect(m_menus->settings, &QAction::triggered, this, [this] { showPage(Page::Settings); });
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus->save, &QAction::triggered, this, [this] {
        if (RecordPane *pane = currentPane(); pane != nullptr && pane->editor() != nullptr)
            pane->editor()->save();
    });
    connect(m_menus->pasteContact, &QAction::triggered, this, [this] {
        newRecord(RecordType::Contact);
        listPage(RecordType::Contact)->pane()->editor()->pasteContact();
    });
    connect(m_menus->remove, &QAction::triggered, this,
            onList([](ListPage *list) { list->deleteSelected(); }));
    connect(m_menus->search, &QAction::triggered, this, [this] { m_search->start(); });
    connect(m_menus->filter, &QAction::triggered, this, onList([](ListPage *list) { list->focusFilter(); }));
    for (QAction *action : std::as_const(m_menus->pages)) {
        connect(action, &QAction::triggered, this,
                [this, page = static_cast<Page>(action->data().toInt())] { showPage(page); });
    }
    connect(m_menus->previous, &QAction::triggered, this, onList([](ListPage *list) { list->step(-1); }));
    connect(m_menus->next, &QAction::triggered, this, onList([](ListPage *list) { list->step(1); }));
    connect(m_menus->recordHistory, &QAction::triggered, this, &MainWindow::showRecordHistory);
    connect(m_menus->pastDay, &QAction::triggered, this, &MainWindow::showPastDay);
    connect(m_menus->help, &QAction::triggered, this, [this] { showHelp(HelpDialog::Tab::Filter); });
    connect(m_menus->keyMap, &QAction::triggered, this, [this] { showHelp(HelpDialog::Tab::Keys); });
    connect(m_menus->about, &QAction::triggered, this, &MainWindow::showAbout);
}

QWidget *MainWindow::makePage(Page page)
{
    if (const auto type = listedType(page)) {
        auto *list = new ListPage(m_service, *type, this);
        connectList(list);
        return list;
    }
    switch (page) {
    case Page::Publish:
        return makePublishPage(m_service, this);
    case Page::History: {
        auto *history = new HistoryPage(m_service, this);
        connect(history, &HistoryPage::openRequested, this, &MainWindow::openRecord);
        connect(history, &HistoryPage::undoWanted, m_undo, &UndoController::undo);
        connect(history, &HistoryPage::said, m_status, &StatusLine::say);
        connect(history, &HistoryPage::failed, this, &MainWindow::showError);
        return history;
    }
    case Page::Settings: {
        auto *settings = new SettingsPage(m_service, this);
        connect(settings, &SettingsPage::languageChosen, this, &MainWindow::setLanguage);
        connect(settings, &SettingsPage::appearanceChosen, this,
                [] { applyAppearance(*qApp, WindowSettings::palette(), WindowSettings::fontPercent()); });
        connect(settings, &SettingsPage::said, m_status, &StatusLine::say);
        connect(settings, &SettingsPage::stateChanged, this, &MainWindow::updateState);
        connect(settings, &SettingsPage::failed, this, &MainWindow::showError);
        return settings;
    }
    default:
        break;
    }
    auto *dashboard = new DashboardPage(m_service, this);
    connect(dashboard, &DashboardPage::listWanted, this, &MainWindow::openList);
    connect(dashboard, &DashboardPage::recordWanted, this, &MainWindow::openRecord);
    connect(dashboard, &DashboardPage::historyWanted, this, [this] { showPage(Page::History); });
    connect(dashboard, &DashboardPage::publishWanted, this, [this] { showPage(Page::Publish); });
    connect(dashboard, &DashboardPage::said, m_status, &StatusLine::say);
    connect(dashboard, &DashboardPage::importWanted, this, [this] { importTable({}); });
    connect(dashboard, &DashboardPage::newWanted, this, [this](RecordType type) { newRecord(type); });
    connect(dashboard, &DashboardPage::failed, this, &MainWindow::showError);
    return dashboard;
}

void MainWindow::connectList(ListPage *page)
{
    connect(page, &ListPage::stateChanged, this, &MainWindow::updateState);
    connect(page, &ListPage::importWanted, this, [this] { importTable({}); });
    connect(page, &ListPage::saveViewWanted, this, &MainWindow::askViewName);
    connect(page, &ListPage::searchTyped, m_search, &GlobalSearch::start);
    connect(page, &ListPage::said, m_status, &StatusLine::say);
    connect(page, &ListPage::failed, this, &MainWindow::showError);
    connect(page, &ListPage::openRequested, this, &MainWindow::openRecord);
    connect(page, &ListPage::newRequested, this, &MainWindow::newRecord);
}

QWidget *MainWindow::widgetOf(Page page)
{
    QWidget *&widget = m_pages[static_cast<int>(page)];
    if (widget == nullptr) {
        widget = makePage(page);
        m_stack->addWidget(widget);
    }
    return widget;
}

ListPage *MainWindow::listPage(RecordType type)
{
    return qobject_cast<ListPage *>(widgetOf(*pageOf(type)));
}

ListPage *MainWindow::currentList() const
{
    return qobject_cast<ListPage *>(m_stack->currentWidget());
}

RecordPane *MainWindow::currentPane() const
{
    if (const ListPage *list = currentList())
        return list->pane();
    if (const auto *settings = qobject_cast<SettingsPage *>(m_stack->currentWidget()))
        return settings->cityPane();
    return nullptr;
}

void MainWindow::leaveCurrent(std::function<void(bool)> then)
{
    if (RecordPane *pane = currentPane())
        pane->leave(std::move(then));
    else
        then(true);
}

void MainWindow::showPage(Page page)
{
    if (page == m_page && m_stack->currentWidget() != nullptr) {
        switchTo(page);
        return;
    }
    leaveCurrent([this, page](bool may) { switchTo(may ? page : m_page); });
}

void MainWindow::switchTo(Page page)
{
    m_page = page;
    QWidget *widget = widgetOf(page);
    m_stack->setCurrentWidget(widget);
    m_navigation->showCurrent(page);
    if (auto *list = qobject_cast<ListPage *>(widget))
        list->focusList();
    updateState();
}

void MainWindow::newRecord(RecordType type, const QHash<QString, QVariant> &presets)
{
    if (!pageOf(type).has_value())
        return;
    leaveCurrent([this, type, presets](bool may) {
        if (!may)
            return;
        switchTo(*pageOf(type));
        listPage(type)->newRecord(presets);
    });
}

void MainWindow::openList(RecordType type, const QString &filter)
{
    if (!pageOf(type).has_value())
        return;
    leaveCurrent([this, type, filter](bool may) {
        if (!may)
            return;
        switchTo(*pageOf(type));
        listPage(type)->setFilter(filter);
    });
}

void MainWindow::openResolved(const RecordRef &record)
{
    leaveCurrent([this, record](bool may) {
        if (!may)
            return;
        switchTo(*pageOf(record.type));
        ListPage *list = listPage(record.type);
        list->openRecord(record.id);
        list->focusRecord();
    });
}

void MainWindow::updateState()
{
    const ListPage *list = currentList();
    const RecordPane *pane = currentPane();
    const bool open = pane != nullptr && pane->isOpen();
    const bool editable = pane != nullptr && pane->editor() != nullptr && !m_service->isReadOnly();
    const bool dirty = open && pane->isDirty();
    const QString title = open && !pane->title().isEmpty() ? pane->title() : pageName(m_page);
    //: The record or page that is shown, and the program. [*] becomes a star while something is not saved.
    setWindowTitle(
        m_pastDay.isValid()
            ? tr("%1 – as of %2 – Weltkontor").arg(title, PartialDate(m_pastDay).toText(messageLanguage()))
            : tr("%1[*] – Weltkontor").arg(title));
    setWindowModified(dirty);
    m_status->setCounts(list != nullptr ? list->countText() : QString());
    // Of a new record that nothing was entered into yet there is nothing to say.
    const bool nothing = !open || !editable || (pane->record().isNull() && !dirty);
    m_status->setSaveState(nothing ? QString() : dirty ? tr("Not saved yet") : tr("Everything saved"));
    m_menus->save->setEnabled(open && editable && dirty);
    const bool removable = list != nullptr && editable && !list->selectedIds().isEmpty();
    m_menus->remove->setEnabled(removable);
    m_menus->remove->setText(removable ? list->deleteText() : tr("&Delete selection"));
    m_menus->filter->setEnabled(list != nullptr);
    m_menus->previous->setEnabled(list != nullptr);
    m_menus->next->setEnabled(list != nullptr);
    const bool isPerson = open && pane->record().type == RecordType::Contact && !pane->record().isNull();
    m_menus->personData->setEnabled(isPerson);
    m_menus->erasePerson->setEnabled(isPerson && editable);
    m_menus->recordHistory->setEnabled(open && !pane->record().isNull());
    m_menus->newRecord->setEnabled(!m_service->isReadOnly());
    m_menus->importTable->setEnabled(!m_service->isReadOnly());
    for (QAction *action : {m_menus->pastDay, m_menus->publish, m_menus->backUp, m_menus->openDatabase})
        action->setEnabled(!m_pastDay.isValid());
    m_menus->pasteContact->setEnabled(!m_service->isReadOnly());
}

void MainWindow::setLanguage(Language language)
{
    if (language == messageLanguage())
        return;
    WindowSettings::setLanguage(language);
    applyWindowLanguage(language);
}

void MainWindow::showError(const Error &error)
{
    m_messages->showError(error);
}

void MainWindow::placeOnScreen()
{
    if (!restoreGeometry(WindowSettings::layout(QStringLiteral("window"))))
        resize(1280, 820);
    if (!m_splitter->restoreState(WindowSettings::layout(QStringLiteral("splitter/navigation"))))
        m_splitter->setSizes({210, 1070});
    fitOnScreen(*this);
}

void MainWindow::saveLayout()
{
    WindowSettings::setLayout(QStringLiteral("window"), saveGeometry());
    WindowSettings::setLayout(QStringLiteral("splitter/navigation"), m_splitter->saveState());
    for (const QWidget *page : std::as_const(m_pages)) {
        if (const auto *list = qobject_cast<const ListPage *>(page))
            list->saveLayout();
        else if (const auto *history = qobject_cast<const HistoryPage *>(page))
            history->saveLayout();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    RecordPane *pane = currentPane();
    if (!m_closing && pane != nullptr && pane->isDirty()) {
        // Saving runs on another thread; the window closes when it is done.
        event->ignore();
        pane->leave([this](bool may) {
            m_closing = may;
            if (may)
                QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    saveLayout();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Unlike buttons a tool bar asks for the size of its signs only once.
    if (event->type() == QEvent::FontChange && m_tools != nullptr) {
        const int size = style()->pixelMetric(QStyle::PM_ToolBarIconSize);
        m_tools->setIconSize(QSize(size, size));
    }
}

void MainWindow::connectPerson()
{
    const auto person = [this] { return ContactId{currentPane()->record().id}; };
    connect(m_menus->personData, &QAction::triggered, this,
            [this, person] { m_person->askForFile(person(), currentPane()->title()); });
    connect(m_menus->erasePerson, &QAction::triggered, this,
            [this, person] { m_person->askToErase(person(), currentPane()->title()); });
    connect(m_person, &PersonActs::said, this, [this](const QString &text) { m_status->say(text); });
    connect(m_person, &PersonActs::failed, this, &MainWindow::showError);
    connect(m_person, &PersonActs::erased, this, [this](const RecordRef &contact) {
        // Nothing of the form is to be saved again.
        if (RecordPane *pane = currentPane(); pane != nullptr && pane->record() == contact)
            pane->open({});
    });
}

void MainWindow::setPastDay(const QDate &day)
{
    m_pastDay = day;
    m_messages->showWarning(
        tr("This window shows the records as they stood on %1. Nothing can be changed here.")
            .arg(PartialDate(day).toText(messageLanguage())));
    updateState();
}

void MainWindow::retranslate()
{
    m_menus->retranslate();
    m_tools->setWindowTitle(tr("Tools"));
    m_tools->setAccessibleName(tr("Tools"));
    updateState();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && !m_service->isReadOnly())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1)
        return;
    event->acceptProposedAction();
    importTable(urls.first().toLocalFile());
}

} // namespace weltkontor
