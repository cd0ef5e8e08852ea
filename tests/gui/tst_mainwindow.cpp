// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main window as a person works with it: by keys and mouse, over a real database.
#include "base/phrases.h"
#include "gui/forms/recordeditor.h"
#include "gui/main/filterchips.h"
#include "gui/main/globalsearch.h"
#include "gui/main/historypage.h"
#include "gui/main/listpage.h"
#include "gui/main/navigationpane.h"
#include "gui/main/recordpane.h"
#include "gui/main/recordtableview.h"
#include "gui/main/statusline.h"
#include "gui/main/undocontroller.h"
#include "gui/main/windowmenus.h"
#include "gui/main/windowsettings.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace weltkontor;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAContactByKeys();
    void searchOpensTheFirstHit();
    void typingInTheListSearches();
    void chipsWriteTheFilter();
    void noMatchOffersToClear();
    void emptyListOffersActions();
    void stepsThroughTheList();
    void deletesAndTakesBack();
    void languageSwitchesWhileItRuns();
    void undoNamesTheActAfterARestart();
    void fieldsUndoTypingFirst();
    void historyRestores();
    void savesAndOpensViews();
    void newsHasItsForm();
    void opensInsideTheScreen();
    void remembersColumns();

private:
    static void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    template<typename Widget>
    static Widget *child(QWidget &parent, const char *name)
    {
        auto *found = parent.findChild<Widget *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
};

void MainWindowTest::createsAContactByKeys()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    fixture.settle();
    QCOMPARE(window.page(), Page::Contacts);
    ListPage *list = window.listPage(RecordType::Contact);
    QCOMPARE(list->countText(), QStringLiteral("3 of 3 · 1 selected"));

    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    fixture.settle();
    auto *field = child<QLineEdit>(*list->pane(), "family_name");
    field->setFocus();
    type(QStringLiteral("Neumann"));
    QTRY_VERIFY(window.isWindowModified());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(list->model()->rowCount(), 4);
    fixture.settle();
    QVERIFY(!window.isWindowModified());
    QVERIFY(list->pane()->record().id != 0);
    QCOMPARE(list->table()->currentId(), list->pane()->record().id);
    QVERIFY(window.windowTitle().contains(QLatin1String("Neumann")));
}

void MainWindowTest::searchOpensTheFirstHit()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window.search()->hasFocus());
    type(QStringLiteral("zolk"));
    QTRY_VERIFY(window.search()->isPopupShown());
    QTest::keyClick(window.search(), Qt::Key_Return);
    QTRY_COMPARE(window.page(), Page::Contacts);
    QTRY_COMPARE(window.listPage(RecordType::Contact)->pane()->record(), fixture.contacts[1].reference());
    QVERIFY(!window.search()->isPopupShown());

    // Enter before the answer is there waits for it.
    window.search()->start();
    type(QStringLiteral("lyo"));
    QTest::keyClick(window.search(), Qt::Key_Return);
    QTRY_COMPARE(window.page(), Page::Partners);
    QTRY_COMPARE(window.listPage(RecordType::Partner)->pane()->record(), fixture.partners[1].reference());
}

void MainWindowTest::typingInTheListSearches()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    RecordTableView *table = window.listPage(RecordType::Partner)->table();
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_G);
    QVERIFY(window.search()->hasFocus());
    QCOMPARE(window.search()->text(), QStringLiteral("g"));
    type(QStringLiteral("dansk"));
    QTRY_VERIFY(window.search()->isPopupShown());
    QTest::keyClick(window.search(), Qt::Key_Escape);
    QVERIFY(!window.search()->isPopupShown());
}

void MainWindowTest::chipsWriteTheFilter()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Partner);
    auto *chip = child<QToolButton>(*list, "chip:country:PL");
    QVERIFY(chip->text().endsWith(QLatin1Char('2')));
    QTest::mouseClick(chip, Qt::LeftButton);
    fixture.settle();
    QCOMPARE(list->filter(), QStringLiteral("country:PL"));
    QCOMPARE(list->model()->matchCount(), 2);
    QVERIFY(list->countText().startsWith(QLatin1String("2 of 4")));
    chip = child<QToolButton>(*list, "chip:country:PL");
    QVERIFY(chip->isChecked());
    // Other countries keep their numbers, so that a second one can be added.
    QVERIFY(child<QToolButton>(*list, "chip:country:FR")->text().endsWith(QLatin1Char('1')));
    QTest::mouseClick(chip, Qt::LeftButton);
    fixture.settle();
    QCOMPARE(list->filter(), QString());
    QCOMPARE(list->model()->rowCount(), 4);

    // What is open stays, though the filter leaves it out.
    list->openRecord(fixture.partners[3].id);
    fixture.settle();
    list->setFilter(QStringLiteral("country:PL"));
    fixture.settle();
    QCOMPARE(list->model()->rowCount(), 3);
    QVERIFY(list->countText().startsWith(QLatin1String("2 of 4")));
}

void MainWindowTest::noMatchOffersToClear()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Visits);
    window.showPage(Page::News);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Article);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("nothing like this"));
    auto *clear = child<QPushButton>(*list, "clearFilterButton");
    QTRY_VERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_VERIFY(!clear->isVisible());
    // A condition that does not exist is told, and the list stays.
    list->setFilter(QStringLiteral("colour:red"));
    auto *refusal = child<QLabel>(*list, "filterRefusal");
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY(refusal->text().contains(QLatin1String("colour")));
    QCOMPARE(list->model()->rowCount(), 1);
}

void MainWindowTest::emptyListOffersActions()
{
    WindowFixture fixture;
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Partner);
    auto *create = child<QPushButton>(*list, "emptyNewButton");
    QVERIFY(create->isVisible());
    QVERIFY(child<QPushButton>(*list, "emptyImportButton")->isVisible());
    QTest::mouseClick(create, Qt::LeftButton);
    fixture.settle();
    QVERIFY(list->pane()->isOpen());
    QVERIFY(list->pane()->isAncestorOf(QApplication::focusWidget()));
}

void MainWindowTest::stepsThroughTheList()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Partner);
    QCOMPARE(list->pane()->record().id, list->model()->idAt(0));
    QTest::keyClick(&window, Qt::Key_Down, Qt::AltModifier);
    fixture.settle();
    QCOMPARE(list->pane()->record().id, list->model()->idAt(1));
    QCOMPARE(list->table()->currentId(), list->model()->idAt(1));
    QTest::keyClick(&window, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_Up, Qt::AltModifier);
    fixture.settle();
    QCOMPARE(list->pane()->record().id, list->model()->idAt(0));
    // Arrows in the table open as well.
    list->table()->setFocus();
    QTest::keyClick(list->table(), Qt::Key_Down);
    fixture.settle();
    QCOMPARE(list->pane()->record().id, list->model()->idAt(1));
    QTest::keyClick(list->table(), Qt::Key_Return);
    QVERIFY(list->pane()->isAncestorOf(QApplication::focusWidget()));
}

void MainWindowTest::deletesAndTakesBack()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Contacts);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Contact);
    const qint64 gone = list->model()->idAt(0);
    list->table()->setFocus();
    QTest::keyClick(list->table(), Qt::Key_Delete);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    fixture.settle();
    QCOMPARE(list->model()->rowOf(gone), -1);
    QCOMPARE(list->pane()->record().id, list->model()->idAt(0));
    auto *undo = child<QPushButton>(*window.statusLine(), "undoLast");
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(list->model()->rowOf(gone) >= 0);

    list->table()->selectAll();
    QTest::keyClick(list->table(), Qt::Key_Delete);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    fixture.settle();
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list->model()->rowCount(), 3);
}

void MainWindowTest::languageSwitchesWhileItRuns()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Partner);
    list->setFilter(QStringLiteral("country:PL"));
    list->openRecord(fixture.partners[0].id);
    fixture.settle();
    const auto nameShown = [&] {
        return list->model()->index(list->model()->rowOf(fixture.partners[0].id), 0).data().toString();
    };
    QCOMPARE(nameShown(), QStringLiteral("Kraków"));
    QTest::mouseClick(child<QToolButton>(window, "language_de"), Qt::LeftButton);
    fixture.settle();
    QCOMPARE(messageLanguage(), Language::German);
    QCOMPARE(QLocale(), localeOf(Language::German));
    QTRY_COMPARE(nameShown(), QStringLiteral("Krakau"));
    QVERIFY(child<QToolButton>(window, "language_de")->isChecked());
    QVERIFY(!child<QToolButton>(window, "language_en")->isChecked());
    QVERIFY(child<QToolButton>(*list, "chip:country:PL")->text().startsWith(QLatin1String("Polen")));
    QCOMPARE(list->filter(), QStringLiteral("country:PL"));
    QCOMPARE(list->pane()->record().id, fixture.partners[0].id);
    QVERIFY(!list->pane()->isDirty());
    QCOMPARE(WindowSettings::language(), Language::German);
    QTest::mouseClick(child<QToolButton>(window, "language_en"), Qt::LeftButton);
    QTRY_COMPARE(nameShown(), QStringLiteral("Kraków"));
    fixture.settle();
}

void MainWindowTest::undoNamesTheActAfterARestart()
{
    WindowFixture fixture;
    fixture.fill();
    Record changed = fixture.partners[0];
    QVERIFY_RESULT(changed.setValue(u"population", qlonglong(800000)));
    fixture.save({changed});
    fixture.service.reset();
    fixture.service = fixture.open();
    MainWindow &window = fixture.show();
    auto *undo = child<QAction>(*static_cast<QWidget *>(&window), "undoAction");
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY2(undo->text().contains(QString::fromUtf8("Kraków")), qPrintable(undo->text()));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    fixture.settle();
    const auto read = [&] {
        const auto record = WindowFixture::waited(fixture.service->read(
            [id = changed.reference()](Database &database) { return RecordReader(database).record(id); }));
        return record->value(u"population").toLongLong();
    };
    QTRY_COMPARE(read(), 780000);
    auto *redo = child<QAction>(*static_cast<QWidget *>(&window), "redoAction");
    QTRY_VERIFY(redo->isEnabled());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(read(), 800000);
    fixture.settle();
}

void MainWindowTest::fieldsUndoTypingFirst()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Contacts);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Contact);
    list->openRecord(fixture.contacts[0].id);
    fixture.settle();
    auto *city = child<QLineEdit>(*list->pane(), "city");
    const qint64 before = *WindowFixture::waited(
        fixture.service->read([](Database &database) { return database.newestChangeSet(); }));
    const QString was = city->text();
    city->setFocus();
    QTest::keyClicks(city, QStringLiteral("x"));
    QVERIFY(city->text() != was);
    QTest::keyClick(city, Qt::Key_Z, Qt::ControlModifier);
    fixture.settle();
    QCOMPARE(city->text(), was);
    QCOMPARE(*WindowFixture::waited(
                 fixture.service->read([](Database &database) { return database.newestChangeSet(); })),
             before);
    // Nothing is left to undo in the field: now the last act is.
    QVERIFY(!city->isUndoAvailable());
    QTest::keyClick(city, Qt::Key_Z, Qt::ControlModifier);
    const auto newest = [&] {
        return *WindowFixture::waited(
            fixture.service->read([](Database &database) { return database.newestChangeSet(); }));
    };
    QTRY_COMPARE(newest(), before + 1);
    fixture.settle();
}

void MainWindowTest::historyRestores()
{
    WindowFixture fixture;
    fixture.fill();
    Record changed = fixture.partners[1];
    QVERIFY_RESULT(changed.setValue(u"name_en", QStringLiteral("Lyons")));
    changed = fixture.save({changed}).first();
    QVERIFY_RESULT(changed.setValue(u"name_en", QStringLiteral("Leo")));
    fixture.save({changed});
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    window.listPage(RecordType::Partner)->openRecord(changed.id);
    fixture.settle();
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    fixture.settle();
    QCOMPARE(window.page(), Page::History);
    auto *history = child<HistoryPage>(window, "historyPage");
    QTRY_COMPARE(history->model()->rowCount(), 3);
    auto *sets = child<QTableView>(*history, "changeSetTable");
    sets->selectRow(1);
    fixture.settle();
    auto *changes = child<QTableView>(*history, "changeTable");
    QCOMPARE(changes->model()->rowCount(), 1);
    QCOMPARE(changes->model()->index(0, 2).data().toString(), QStringLiteral("Lyon"));
    QCOMPARE(changes->model()->index(0, 3).data().toString(), QStringLiteral("Lyons"));
    QTest::mouseClick(child<QPushButton>(*history, "restoreButton"), Qt::LeftButton);
    QTRY_COMPARE(history->model()->rowCount(), 4);
    QTest::mouseClick(child<QPushButton>(*history, "showButton"), Qt::LeftButton);
    QTRY_COMPARE(window.page(), Page::Partners);
    fixture.settle();
    QCOMPARE(child<QLineEdit>(*window.listPage(RecordType::Partner)->pane(), "name_en")->text(),
             QStringLiteral("Lyons"));
}

void MainWindowTest::savesAndOpensViews()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Partner);
    list->setFilter(QStringLiteral("country:PL"));
    fixture.settle();
    QTest::mouseClick(child<QToolButton>(*list, "saveViewButton"), Qt::LeftButton);
    auto *name = child<QLineEdit>(window, "viewName");
    QTest::keyClicks(name, QStringLiteral("In Poland"));
    QTest::keyClick(name, Qt::Key_Return);
    auto *views = child<QListView>(window, "viewList");
    QTRY_COMPARE(views->model()->rowCount(), 1);
    QCOMPARE(views->model()->index(0, 0).data().toString(), QStringLiteral("In Poland"));
    QCOMPARE(views->model()->index(0, 0).data(SavedViewModel::CountRole).toInt(), 2);
    list->setFilter({});
    window.showPage(Page::History);
    fixture.settle();
    QVERIFY(views->isVisible());
    QTest::mouseClick(views->viewport(), Qt::LeftButton, {},
                      views->visualRect(views->model()->index(0, 0)).center());
    fixture.settle();
    QCOMPARE(window.page(), Page::Partners);
    QCOMPARE(list->filter(), QStringLiteral("country:PL"));
}

void MainWindowTest::newsHasItsForm()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::News);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Article);
    QCOMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE(list->pane()->title(), QStringLiteral("Delegation from Kraków"));
    auto *title = list->pane()->editor()->findChild<QLineEdit *>(QStringLiteral("title_en"));
    QVERIFY(title != nullptr);
    QCOMPARE(child<QPushButton>(*list, "newButton")->text().remove(u'&'), QStringLiteral("New article"));
}

void MainWindowTest::opensInsideTheScreen()
{
    WindowFixture fixture;
    {
        MainWindow &window = fixture.show();
        const QRect room = window.screen()->availableGeometry();
        window.setGeometry(room.right() + 500, room.bottom() + 500, 900, 600);
        window.close();
    }
    fixture.window = std::make_unique<MainWindow>(fixture.service);
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY(room.contains(fixture.window->geometry()));
    fixture.settle();
}

void MainWindowTest::remembersColumns()
{
    WindowFixture fixture;
    fixture.fill();
    {
        MainWindow &window = fixture.show();
        window.showPage(Page::Partners);
        fixture.settle();
        RecordTableView *table = window.listPage(RecordType::Partner)->table();
        table->setColumnWidth(1, 177);
        table->sortByColumn(0, Qt::DescendingOrder);
        fixture.settle();
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Lyon"));
        window.close();
    }
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    RecordTableView *table = window.listPage(RecordType::Partner)->table();
    QCOMPARE(table->columnWidth(1), 177);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Lyon"));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
