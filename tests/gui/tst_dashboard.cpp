// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit.h"
#include "gui/formfixture.h"
#include "gui/main/dashboardpage.h"
#include "gui/main/desklist.h"
#include "gui/main/mapcard.h"
#include "gui/main/worldmap.h"
#include "storage/history.h"

#include <QAccessible>
#include <QPushButton>

using namespace weltkontor;

/// The dashboard with its lists and its map, by keys.
class DashboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void linesLeadToTheirRecords();
    void followUpIsDoneMovedAndUndoneByOneKey();
    void cardsLeadToTheirLists();
    void keyboardStaysWhereItWas();
    void mapIsAListForScreenReaders();
    void arrowKeysGoFromPartnerToPartner();
    void mapShowsMoreAndLess();
    void clickOpensThePartner();
    void mapEqualsAList();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    Record addPartner(const char *name, const char *place);
    Record addFollowUp(const char *text, const char *due, const RecordRef &about);
    void showPage();

    std::unique_ptr<FormFixture> m_fixture;
    std::unique_ptr<DashboardPage> m_page;
    Record m_krakow, m_reading, m_chongqing;
};

void DashboardTest::init()
{
    m_fixture = std::make_unique<FormFixture>();
    m_krakow = addPartner("Krakow", "50.06, 19.94");
    m_reading = addPartner("Reading", "51.45, -0.97");
    m_chongqing = addPartner("Chongqing", "29.56, 106.55");
}

void DashboardTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

Record DashboardTest::addPartner(const char *name, const char *place)
{
    return m_fixture->save(
        FormFixture::make(RecordType::Partner, {{QStringLiteral("name_de"), QString::fromLatin1(name)},
                                                {QStringLiteral("country"), QStringLiteral("PL")},
                                                {QStringLiteral("place"), QString::fromLatin1(place)}}));
}

Record DashboardTest::addFollowUp(const char *text, const char *due, const RecordRef &about)
{
    return m_fixture->save(
        FormFixture::make(RecordType::FollowUp, {{QStringLiteral("text"), QString::fromLatin1(text)},
                                                 {QStringLiteral("due"), QString::fromLatin1(due)},
                                                 {QStringLiteral("subject"), about.toText()}}));
}

void DashboardTest::showPage()
{
    m_page = std::make_unique<DashboardPage>(m_fixture->service);
    QSignalSpy loaded(m_page.get(), &DashboardPage::loaded);
    m_page->resize(1200, 900);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(!loaded.isEmpty() || loaded.wait());
}

void DashboardTest::linesLeadToTheirRecords()
{
    addFollowUp("Call the mayor", "2026-02-01", m_krakow.reference());
    addFollowUp("Send the book", "2026-03-20", m_reading.reference());
    showPage();
    auto *list = find<DeskList>("deskFollowUps");
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("Call the mayor")));
    QVERIFY(!list->item(0)->icon().isNull());
    QVERIFY(list->item(1)->icon().isNull());
    QSignalSpy wanted(m_page.get(), &DashboardPage::recordWanted);
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<RecordRef>(), m_reading.reference());
}

void DashboardTest::followUpIsDoneMovedAndUndoneByOneKey()
{
    const Record followUp = addFollowUp("Call the mayor", "2026-02-01", m_krakow.reference());
    showPage();
    auto *list = find<DeskList>("deskFollowUps");
    QSignalSpy said(m_page.get(), &DashboardPage::said);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Plus);
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(m_fixture->stored(followUp.reference())->text(u"due"), QStringLiteral("2026-03-08"));
    QTRY_VERIFY(list->item(0)->icon().isNull());
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_COMPARE(said.count(), 2);
    QCOMPARE(m_fixture->stored(followUp.reference())->text(u"done_on"), QStringLiteral("2026-03-01"));
    QTRY_COMPARE(list->count(), 0);
    const qint64 changeSet = said.last().at(1).toLongLong();
    const auto undone = FormFixture::waited(m_fixture->service->write(
        [changeSet](Database &database) { return History(database).undo(changeSet); }));
    QVERIFY_RESULT(undone);
    QTRY_COMPARE(list->count(), 1);
}

void DashboardTest::cardsLeadToTheirLists()
{
    addFollowUp("Call the mayor", "2026-02-01", m_krakow.reference());
    showPage();
    QSignalSpy wanted(m_page.get(), &DashboardPage::listWanted);
    auto *card = find<DeskList>("deskFollowUps")->parentWidget();
    for (auto *button : card->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("followup:due,coming"));
}

void DashboardTest::keyboardStaysWhereItWas()
{
    addFollowUp("first", "2026-02-01", m_krakow.reference());
    addFollowUp("second", "2026-02-02", m_krakow.reference());
    showPage();
    auto *list = find<DeskList>("deskFollowUps");
    list->setFocus();
    list->setCurrentRow(1);
    QSignalSpy loaded(m_page.get(), &DashboardPage::loaded);
    addFollowUp("before", "2026-01-01", m_krakow.reference());
    QTRY_COMPARE(list->count(), 3);
    QCOMPARE(QApplication::focusWidget(), list);
    QVERIFY(list->currentItem()->text().contains(QStringLiteral("second")));
}

void DashboardTest::mapIsAListForScreenReaders()
{
    showPage();
    auto *map = find<WorldMap>("worldMap");
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(map);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::List);
    QCOMPARE(face->childCount(), 3);
    QStringList names;
    for (int index = 0; index < face->childCount(); ++index) {
        QAccessibleInterface *child = face->child(index);
        QVERIFY(child && child->isValid());
        QCOMPARE(child->role(), QAccessible::ListItem);
        QCOMPARE(face->indexOfChild(child), index);
        QVERIFY(face->rect().intersects(child->rect()));
        names += child->text(QAccessible::Name);
    }
    QVERIFY(names.contains(QStringLiteral("Krakow, no partnership")));
    map->setFocus();
    map->setCurrent(1);
    QCOMPARE(face->focusChild(), face->child(1));
    QVERIFY(face->child(1)->state().focused);
    QSignalSpy wanted(m_page.get(), &DashboardPage::recordWanted);
    face->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(wanted.count(), 1);
    map->setPlaces({});
    QCOMPARE(face->childCount(), 0);
}

void DashboardTest::arrowKeysGoFromPartnerToPartner()
{
    showPage();
    auto *map = find<WorldMap>("worldMap");
    const auto name = [map] { return map->current() < 0 ? QString() : map->places()[map->current()].name; };
    map->setFocus();
    QVERIFY(map->current() >= 0);
    QTest::keyClick(map, Qt::Key_Home);
    while (name() != QStringLiteral("Reading"))
        map->setCurrent(map->current() + 1);
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(name(), QStringLiteral("Krakow"));
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(name(), QStringLiteral("Chongqing"));
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(name(), QStringLiteral("Chongqing"));
    QTest::keyClick(map, Qt::Key_Left);
    QCOMPARE(name(), QStringLiteral("Krakow"));
    QSignalSpy wanted(m_page.get(), &DashboardPage::recordWanted);
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<RecordRef>(), m_krakow.reference());
}

void DashboardTest::mapShowsMoreAndLess()
{
    showPage();
    auto *map = find<WorldMap>("worldMap");
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Plus);
    QTest::keyClick(map, Qt::Key_Plus);
    QVERIFY(map->zoom() > 2);
    // What the keys go to comes into sight.
    for (int index = 0; index < int(map->places().size()); ++index) {
        map->setCurrent(index);
        QVERIFY(map->rect().contains(map->positionOf(index).toPoint()));
    }
    QTest::keyClick(map, Qt::Key_0);
    QCOMPARE(map->zoom(), 1.0);
    for (int press = 0; press < 40; ++press)
        QTest::keyClick(map, Qt::Key_Plus);
    QVERIFY(map->zoom() <= 24);
    for (int press = 0; press < 40; ++press)
        QTest::keyClick(map, Qt::Key_Minus);
    QCOMPARE(map->zoom(), 1.0);
}

void DashboardTest::clickOpensThePartner()
{
    showPage();
    auto *map = find<WorldMap>("worldMap");
    int index = 0;
    while (map->places()[index].partner != m_chongqing.reference())
        ++index;
    QSignalSpy wanted(m_page.get(), &DashboardPage::recordWanted);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->positionOf(index).toPoint());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<RecordRef>(), m_chongqing.reference());
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(3, map->height() - 3));
    QCOMPARE(wanted.count(), 1);
}

void DashboardTest::mapEqualsAList()
{
    showPage();
    auto *map = find<WorldMap>("worldMap");
    auto *list = find<DeskList>("mapList");
    QVERIFY(map->isVisible() && !list->isVisible());
    find<QPushButton>("mapAsListButton")->click();
    QVERIFY(!map->isVisible() && list->isVisible());
    QCOMPARE(list->count(), int(map->places().size()));
    QSignalSpy wanted(m_page.get(), &DashboardPage::recordWanted);
    list->setFocus();
    list->setCurrentRow(0); // Chongqing, by the alphabet
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.first().first().value<RecordRef>(), m_chongqing.reference());
}

QTEST_MAIN(DashboardTest)
#include "tst_dashboard.moc"
