// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/globalsearch.h"
#include "gui/main/listpage.h"
#include "gui/main/recordpane.h"
#include "gui/print/printwindow.h"
#include "storage/history.h"
#include "windowfixture.h"
#include "workflow/samplecity.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace weltkontor;

/// A morning at the desk on a real X server: find a contact, change it, think better of it, print the
/// partners.
class X11EndToEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMorningAtTheDesk();
};

void X11EndToEndTest::aMorningAtTheDesk()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
    WindowFixture fixture(Language::German);
    QVERIFY_RESULT(WindowFixture::waited(
        fixture.service->write([](Database &database) { return fillWithSample(database); })));
    MainWindow &window = fixture.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window.search()->hasFocus());
    QTest::keyClicks(window.search(), QStringLiteral("zolk"));
    QTRY_VERIFY(window.search()->isPopupShown());
    QTest::keyClick(window.search(), Qt::Key_Return);
    QTRY_COMPARE(window.page(), Page::Contacts);
    ListPage *list = window.listPage(RecordType::Contact);
    QTRY_VERIFY(list->pane()->record().id != 0);
    fixture.settle();
    const RecordRef contact = list->pane()->record();
    auto *street = list->pane()->findChild<QLineEdit *>(QStringLiteral("street"));
    QVERIFY(street);
    QTRY_COMPARE(street->text(), QStringLiteral("ul. Przykładowa 3/5"));

    street->setFocus();
    street->selectAll();
    QTest::keyClicks(street, QStringLiteral("ul. Nowa 1"));
    QTRY_VERIFY(window.isWindowModified());
    QTest::keyClick(street, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!window.isWindowModified());
    const auto kept = [&] {
        return WindowFixture::waited(fixture.service->read([contact](Database &database) {
                   return RecordReader(database).record(contact);
               }))
            .value()
            .text(u"street");
    };
    QTRY_COMPARE(kept(), QStringLiteral("ul. Nowa 1"));

    // After a restart the last step can still be taken back.
    fixture.window.reset();
    fixture.service = fixture.open();
    MainWindow &again = fixture.show();
    QVERIFY(QTest::qWaitForWindowActive(&again));
    QTest::keyClick(&again, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(kept(), QStringLiteral("ul. Przykładowa 3/5"));

    PrintWindow print(fixture.service);
    QSignalSpy pages(&print, &PrintWindow::pagesReady);
    print.showFor(RecordQuery(RecordType::Partner), {});
    QVERIFY(!pages.isEmpty() || pages.wait(20000));
    QTemporaryDir folder;
    QSignalSpy saved(&print, &PrintWindow::saved);
    print.save(folder.filePath(QStringLiteral("partner.pdf")));
    QVERIFY(!saved.isEmpty() || saved.wait(20000));
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("partner.pdf"))).size() > 5000);
}

QTEST_MAIN(X11EndToEndTest)
#include "tst_x11endtoend.moc"
