// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit.h"
#include "gui/formfixture.h"
#include "gui/main/listpage.h"
#include "gui/main/mainwindow.h"
#include "gui/main/messagebar.h"
#include "gui/main/pastdaydialog.h"
#include "gui/main/recordpane.h"
#include "gui/main/worldmap.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace weltkontor;

/// The window of a past day.
class PastDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyPastDaysAreTaken();
    void listMapAndFormShowTheDay();
    void nothingCanBeChanged();
    void dialogKeepsTheRules();

private:
    MainWindow *openPast(const QString &day);

    std::unique_ptr<FormFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    Record m_partner;
};

void PastDayTest::init()
{
    m_fixture = std::make_unique<FormFixture>();
    Record old = FormFixture::partner(QStringLiteral("Krakau"));
    QVERIFY_RESULT(old.setValue(QStringLiteral("place"), QStringLiteral("50.06, 19.94")));
    m_partner = m_fixture->save(old);
    // The fixture's clock stands at 1 March 2026; a second desk is ten days ahead.
    const auto later = m_fixture->openAt(FormFixture::now.addDays(10));
    Record renamed = m_partner;
    QVERIFY_RESULT(renamed.setValue(QStringLiteral("name_de"), QStringLiteral("Kraków")));
    m_partner = m_fixture->save(renamed, later.get());
    m_fixture->save(FormFixture::partner(QStringLiteral("Neustadt")), later.get());
    m_fixture->service = later;
    m_window = std::make_unique<MainWindow>(m_fixture->service);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void PastDayTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

MainWindow *PastDayTest::openPast(const QString &day)
{
    m_window->findChild<QAction *>(QStringLiteral("pastDayAction"))->trigger();
    auto *dialog = m_window->findChild<PastDayDialog *>();
    if (!dialog)
        return nullptr;
    dialog->findChild<QLineEdit *>(QStringLiteral("pastDay"))->setText(day);
    QTest::keyClick(dialog, Qt::Key_Return);
    MainWindow *past = nullptr;
    const auto isOpen = [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<MainWindow *>(widget);
            if (window && window != m_window.get() && window->isVisible())
                past = window;
        }
        return past != nullptr;
    };
    return QTest::qWaitFor(isOpen, 20000) ? past : nullptr;
}

void PastDayTest::onlyPastDaysAreTaken()
{
    m_window->findChild<QAction *>(QStringLiteral("pastDayAction"))->trigger();
    auto *dialog = m_window->findChild<PastDayDialog *>();
    QVERIFY(dialog);
    auto *day = dialog->findChild<QLineEdit *>(QStringLiteral("pastDay"));
    auto *show = dialog->findChild<QPushButton *>(QStringLiteral("showButton"));
    auto *note = dialog->findChild<QLabel *>(QStringLiteral("pastDayNote"));
    QVERIFY(!show->isEnabled());
    for (const char *wrong : {"2026", "31.02.2026", "11.03.2026", "12.03.2030", "x"}) {
        day->setText(QString::fromLatin1(wrong));
        QVERIFY2(!show->isEnabled(), wrong);
        QVERIFY(!note->text().isEmpty());
    }
    day->setText(QStringLiteral("10.03.2026"));
    QVERIFY(show->isEnabled());
    QVERIFY(note->text().isEmpty());
    day->setText(QStringLiteral("10.03.2014"));
    QVERIFY(show->isEnabled());
    QTRY_VERIFY(note->text().contains(QStringLiteral("1 March 2026")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<PastDayDialog *>());
}

void PastDayTest::listMapAndFormShowTheDay()
{
    const std::unique_ptr<MainWindow> past(openPast(QStringLiteral("05.03.2026")));
    QVERIFY(past);
    past->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(past->windowTitle().contains(QStringLiteral("5 March 2026")));
    QVERIFY(past->messages()->text().contains(QStringLiteral("5 March 2026")));
    auto *map = past->findChild<WorldMap *>();
    QTRY_COMPARE(map->places().size(), 1);
    QCOMPARE(map->places().first().name, QStringLiteral("Krakau"));
    past->showPage(Page::Partners);
    ListPage *list = past->listPage(RecordType::Partner);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->openRecord(m_partner.id);
    QTRY_COMPARE(list->pane()->title(), QStringLiteral("Krakau"));
    auto *name = list->pane()->findChild<QLineEdit *>(QStringLiteral("name_de"));
    QTRY_COMPARE(name->text(), QStringLiteral("Krakau"));
}

void PastDayTest::nothingCanBeChanged()
{
    const std::unique_ptr<MainWindow> past(openPast(QStringLiteral("05.03.2026")));
    QVERIFY(past);
    past->setAttribute(Qt::WA_DeleteOnClose, false);
    for (const char *action : {"newAction", "importAction", "publishAction", "backUpAction",
                               "openDatabaseAction", "pastDayAction"}) {
        auto *found = past->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY2(found && !found->isEnabled(), action);
    }
    QVERIFY(past->findChild<QAction *>(QStringLiteral("printAction"))->isEnabled());
    QCOMPARE(m_fixture->stored(m_partner.reference())->text(u"name_de"), QStringLiteral("Kraków"));
}

void PastDayTest::dialogKeepsTheRules()
{
    PastDayDialog dialog(m_fixture->service);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(audit::all(dialog).join(u'\n'), QString());
}

QTEST_MAIN(PastDayTest)
#include "tst_pastday.moc"
