// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways of the main window by keys, with and without a window manager, on large and small screens; and
// that records nobody entered anything into leave nothing behind.
#include "base/phrases.h"
#include "gui/forms/recordeditor.h"
#include "gui/main/globalsearch.h"
#include "gui/main/listpage.h"
#include "gui/main/recordpane.h"
#include "gui/main/recordtableview.h"
#include "gui/main/statusline.h"
#include "gui/print/printwindow.h"
#include "storage/draftstore.h"
#include "windowfixture.h"
#include "workflow/samplecity.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace weltkontor;

class WindowKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksInAWindowThatIsNotActive();
    void addsAPartnershipToAPartner();
    void untouchedRecordsLeaveNothing();
    void untouchedMilestonesLeaveNothing();
    void narrowWindowShowsListOrRecord();
    void escapeLeadsBackToTheList();
    void longStatusGivesWay();
    void columnsFollowTheSizeOfText();
    void namesAreShownInFull();
    void keysAreNamedInTheLanguage();
    void printWindowFitsASmallScreen();

private:
    template<typename Widget>
    static Widget *child(QWidget &parent, const char *name)
    {
        auto *found = parent.findChild<Widget *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }

    static qint64 count(WindowFixture &fixture, RecordType type)
    {
        return *WindowFixture::waited(
            fixture.service->read([type](Database &database) { return RecordReader(database).count(type); }));
    }
};

void WindowKeysTest::worksInAWindowThatIsNotActive()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    // Without a window manager no window is ever active, and none of its widgets has the focus.
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!window.isActiveWindow());
    ListPage *list = window.listPage(RecordType::Partner);
    QVERIFY(!list->table()->hasFocus());
    QTest::keyClick(list->table(), Qt::Key_Down);
    QTRY_COMPARE(list->pane()->record().id, list->model()->idAt(1));
    QTest::mouseClick(
        list->table()->viewport(), Qt::LeftButton, {},
        list->table()->visualRect(list->model()->index(list->model()->rowCount() - 1, 0)).center());
    QTRY_COMPARE(list->pane()->record().id, list->model()->idAt(list->model()->rowCount() - 1));

    window.search()->start();
    QTest::keyClicks(window.search(), QStringLiteral("zolk"));
    QTRY_VERIFY(window.search()->isPopupShown());
    QTest::keyClick(window.search(), Qt::Key_Return);
    QTRY_COMPARE(window.page(), Page::Contacts);
    QTRY_COMPARE(window.listPage(RecordType::Contact)->pane()->record(), fixture.contacts[1].reference());
    fixture.settle();
}

void WindowKeysTest::addsAPartnershipToAPartner()
{
    WindowFixture fixture;
    QVERIFY_RESULT(WindowFixture::waited(
        fixture.service->write([](Database &database) { return fillWithSample(database); })));
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    const RecordPane *partner = window.listPage(RecordType::Partner)->pane();
    const RecordRef reference = partner->record();
    const QString title = partner->title();
    const qint64 before = count(fixture, RecordType::Partnership);
    auto *add = child<QPushButton>(*window.listPage(RecordType::Partner), "addPartnershipButton");
    QVERIFY(add->isEnabled());
    add->click();
    QTRY_COMPARE(window.page(), Page::Partnerships);
    fixture.settle();
    RecordPane *pane = window.listPage(RecordType::Partnership)->pane();
    QVERIFY(pane->isOpen());
    QCOMPARE(pane->record(), RecordRef(RecordType::Partnership, 0));
    QCOMPARE(child<QLineEdit>(*pane, "partner_id")->text(), title);
    QVERIFY(!pane->isDirty());
    auto *kind = child<QComboBox>(*pane, "kind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    QTRY_VERIFY(pane->isDirty());
    QTest::keyClick(kind, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(pane->record().id != 0);
    fixture.settle();
    QCOMPARE(count(fixture, RecordType::Partnership), before + 1);
    const auto saved = WindowFixture::waited(fixture.service->read(
        [made = pane->record()](Database &database) { return RecordReader(database).record(made); }));
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->value(u"partner_id").toLongLong(), reference.id);
}

void WindowKeysTest::untouchedRecordsLeaveNothing()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    const auto newest = [&] {
        return *WindowFixture::waited(
            fixture.service->read([](Database &database) { return database.newestChangeSet(); }));
    };
    const qint64 before = newest();
    for (const RecordType type : {RecordType::Partner, RecordType::Partnership, RecordType::Contact}) {
        QHash<QString, QVariant> presets;
        if (type == RecordType::Partnership)
            presets.insert(QStringLiteral("partner_id"), fixture.partners[3].id);
        window.newRecord(type, presets);
        fixture.settle();
        RecordPane *pane = window.listPage(type)->pane();
        QCOMPARE(pane->record(), RecordRef(type, 0));
        QVERIFY(!pane->isDirty());
        QVERIFY(!window.isWindowModified());
        // By the keyboard into the list: the new record is not left by that alone.
        window.listPage(type)->table()->setFocus(Qt::TabFocusReason);
        fixture.settle();
        QCOMPARE(pane->record(), RecordRef(type, 0));
        window.showPage(Page::History);
        fixture.settle();
        QCOMPARE(window.page(), Page::History);
        QVERIFY(WindowFixture::waited(fixture.service->read([](Database &database) {
                    return DraftStore(database).all();
                }))->isEmpty());
    }
    QCOMPARE(newest(), before);
}

void WindowKeysTest::untouchedMilestonesLeaveNothing()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Partnerships);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Partnership);
    const qint64 before = count(fixture, RecordType::Milestone);
    auto *add = child<QPushButton>(*list->pane(), "milestone_addButton");
    auto *table = child<QTableView>(*list->pane(), "milestone_table");
    const int rows = table->model()->rowCount();
    add->click();
    add->click();
    // One to be filled in is enough.
    QCOMPARE(table->model()->rowCount(), rows + 1);
    QVERIFY(!list->pane()->isDirty());
    list->step(1);
    fixture.settle();
    QCOMPARE(count(fixture, RecordType::Milestone), before);
    list->step(-1);
    fixture.settle();
    QCOMPARE(table->model()->rowCount(), rows);
    // Beside a real change it is not saved either.
    add->click();
    auto *date = child<QLineEdit>(*list->pane(), "date");
    date->setFocus();
    QTest::keyClicks(date, QStringLiteral("2001"));
    QVERIFY(list->pane()->isDirty());
    add->click();
    QCOMPARE(table->model()->rowCount(), rows + 2);
    list->pane()->editor()->save();
    QTRY_COMPARE(count(fixture, RecordType::Milestone), before + 1);
    fixture.settle();
    QCOMPARE(table->model()->rowCount(), rows + 1);
    QVERIFY(!list->pane()->isDirty());
}

void WindowKeysTest::narrowWindowShowsListOrRecord()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show(QSize(683, 384));
    window.showPage(Page::Partners);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Partner);
    auto *back = child<QToolButton>(*list, "backToListButton");
    QVERIFY(list->table()->isVisible());
    QVERIFY(!list->pane()->isVisible());
    QTest::keyClick(list->table(), Qt::Key_Down);
    QTest::keyClick(list->table(), Qt::Key_Return);
    fixture.settle();
    QVERIFY(list->pane()->isVisible());
    QVERIFY(!list->table()->isVisible());
    QVERIFY(back->isVisible());
    QVERIFY(list->pane()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(list->pane()->record().id, list->model()->idAt(1));
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(list->table()->isVisible());
    QVERIFY(list->table()->hasFocus());
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    fixture.settle();
    QVERIFY(list->pane()->isVisible());
    // In a large window both stand beside each other again.
    window.resize(1280, 820);
    QTRY_VERIFY(list->pane()->isVisible() && list->table()->isVisible());
    QVERIFY(!back->isVisible());
}

void WindowKeysTest::escapeLeadsBackToTheList()
{
    WindowFixture fixture;
    fixture.fill();
    MainWindow &window = fixture.show();
    window.showPage(Page::Contacts);
    fixture.settle();
    ListPage *list = window.listPage(RecordType::Contact);
    QTest::keyClick(list->table(), Qt::Key_Return);
    auto *city = child<QLineEdit>(*list->pane(), "city");
    city->setFocus();
    const QString was = city->text();
    QTest::keyClicks(city, QStringLiteral("x"));
    QVERIFY(list->pane()->isDirty());
    // First the field, then the way out.
    QTest::keyClick(city, Qt::Key_Escape);
    QCOMPARE(city->text(), was);
    QVERIFY(!list->pane()->isDirty());
    QVERIFY(city->hasFocus());
    QTest::keyClick(city, Qt::Key_Escape);
    QVERIFY(list->table()->hasFocus());
}

void WindowKeysTest::longStatusGivesWay()
{
    WindowFixture fixture;
    MainWindow &window = fixture.show(QSize(900, 600));
    const int width = window.minimumSizeHint().width();
    const QString text = QStringLiteral("“%1” was saved.").arg(QString(600, u'x'));
    window.statusLine()->say(text, 7);
    fixture.settle();
    QCOMPARE(window.statusLine()->saidText(), text);
    QVERIFY(window.minimumSizeHint().width() <= width + 200);
    auto *label = child<QLabel>(*window.statusLine(), "saidText");
    QCOMPARE(label->toolTip(), text);
    QCOMPARE(label->accessibleName(), text);
    QVERIFY(child<QPushButton>(*window.statusLine(), "undoLast")->isVisible());
}

void WindowKeysTest::columnsFollowTheSizeOfText()
{
    WindowFixture fixture;
    fixture.fill();
    int narrow = 0;
    {
        MainWindow &window = fixture.show();
        window.showPage(Page::Partners);
        fixture.settle();
        narrow = window.listPage(RecordType::Partner)->table()->columnWidth(0);
        applyAppearance(*qApp, PaletteChoice::Light, 200);
        fixture.settle();
        QVERIFY(window.listPage(RecordType::Partner)->table()->columnWidth(0) > narrow * 3 / 2);
        window.close();
    }
    // Kept at 200 %, opened at 100 %.
    applyAppearance(*qApp, PaletteChoice::Light, 100);
    MainWindow &window = fixture.show();
    window.showPage(Page::Partners);
    fixture.settle();
    QVERIFY(qAbs(window.listPage(RecordType::Partner)->table()->columnWidth(0) - narrow) < narrow / 8);
}

void WindowKeysTest::namesAreShownInFull()
{
    for (const Language language : allLanguages) {
        WindowFixture fixture(language);
        QVERIFY_RESULT(WindowFixture::waited(
            fixture.service->write([](Database &database) { return fillWithSample(database); })));
        MainWindow &window = fixture.show();
        for (const RecordType type : {RecordType::Partner, RecordType::Partnership, RecordType::Contact}) {
            window.openList(type, {});
            fixture.settle();
            const RecordTableView *table = window.listPage(type)->table();
            QVERIFY(table->model()->rowCount() > 10);
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QString name = table->model()->index(row, 0).data().toString();
                QVERIFY2(table->fontMetrics().horizontalAdvance(name) + 8 <= table->columnWidth(0),
                         qPrintable(name));
            }
        }
    }
}

void WindowKeysTest::keysAreNamedInTheLanguage()
{
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    WindowFixture german(Language::German);
    QCOMPARE(keys.toString(QKeySequence::NativeText), QStringLiteral("Strg+Umschalt+P"));
    WindowFixture english(Language::English);
    QCOMPARE(keys.toString(QKeySequence::NativeText), QStringLiteral("Ctrl+Shift+P"));
}

void WindowKeysTest::printWindowFitsASmallScreen()
{
    for (const Language language : allLanguages) {
        WindowFixture fixture(language);
        fixture.fill();
        PrintWindow print(fixture.service);
        QSignalSpy pages(&print, &PrintWindow::pagesReady);
        print.showFor(RecordQuery(RecordType::Partner), {});
        QVERIFY(!pages.isEmpty() || pages.wait(20000));
        const QSize smallest = print.minimumSizeHint();
        QVERIFY2(smallest.width() <= 683 && smallest.height() <= 384,
                 qPrintable(QStringLiteral("%1×%2").arg(smallest.width()).arg(smallest.height())));
        // Nothing is cut across, whatever the language.
        const auto *area = print.findChild<QScrollArea *>();
        QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    }
}

QTEST_MAIN(WindowKeysTest)
#include "tst_windowkeys.moc"
