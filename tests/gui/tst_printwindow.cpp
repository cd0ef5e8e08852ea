// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/pagepreview.h"
#include "gui/print/printwindow.h"

#include "audit.h"
#include "report/printablelist.h"
#include "storage/recordfinder.h"
#include "windowfixture.h"
#include "workflow/samplecity.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace weltkontor;

/// The window in which lists are printed, on the sample city.
class PrintWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsThePages();
    void savesWhatItShows();
    void choicesChangeThePages();
    void choicesAreRemembered();
    void aSelectionIsPrintedAlone();
    void everyListHasItsChoices_data();
    void everyListHasItsChoices();
    void eachKindOfRecordHasItsList();
    void savesASpreadsheet();
    void datesAndGridsAreChecked();
    void pagesCanBeHeard();
    void accessKeysAreUnique();
    void speaksBothLanguages();

private:
    template<typename Field>
    Field *field(const char *name)
    {
        return m_window->findChild<Field *>(QString::fromLatin1(name));
    }

    /// Waits until the pages of the newest choice are there.
    int pages();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<PrintWindow> m_window;
    std::unique_ptr<QSignalSpy> m_ready;
};

void PrintWindowTest::init()
{
    QSettings().remove(QStringLiteral("print"));
    m_fixture = std::make_unique<WindowFixture>();
    const auto filled = WindowFixture::waited(
        m_fixture->service->write([](Database &database) { return fillWithSample(database); }));
    QVERIFY_RESULT(filled);
    m_window = std::make_unique<PrintWindow>(m_fixture->service);
    m_ready = std::make_unique<QSignalSpy>(m_window.get(), &PrintWindow::pagesReady);
}

void PrintWindowTest::cleanup()
{
    m_ready.reset();
    m_window.reset();
    m_fixture.reset();
}

int PrintWindowTest::pages()
{
    if (m_ready->isEmpty() && !m_ready->wait(20000))
        return -1;
    const int count = m_ready->last().first().toInt();
    m_ready->clear();
    return count;
}

void PrintWindowTest::showsThePages()
{
    m_window->showFor(RecordQuery(RecordType::Partner), {});
    const int count = pages();
    QVERIFY(count >= 1);
    const auto *label = m_window->findChild<QLabel *>(QStringLiteral("pageLabel"));
    QCOMPARE(label->text(), QStringLiteral("Page 1 of %1").arg(count));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown);
    QCOMPARE(label->text(), QStringLiteral("Page %1 of %2").arg(std::min(2, count)).arg(count));
    // Ink arrives on the page.
    auto *preview = m_window->findChild<QWidget *>(QStringLiteral("preview"));
    QVERIFY(QTest::qWaitFor([&] {
        const QImage picture = preview->grab().toImage();
        int dark = 0;
        for (int x = 0; x < picture.width(); x += 2) {
            for (int y = 0; y < picture.height(); y += 2)
                dark += qGray(picture.pixel(x, y)) < 90 ? 1 : 0;
        }
        return dark > 200;
    }));
}

void PrintWindowTest::savesWhatItShows()
{
    m_window->showFor(RecordQuery(RecordType::Partner), {});
    QVERIFY(pages() >= 1);
    QTemporaryDir folder;
    QSignalSpy saved(m_window.get(), &PrintWindow::saved);
    m_window->save(folder.filePath(QStringLiteral("list.pdf")));
    QVERIFY(saved.wait(20000));
    QFile file(folder.filePath(QStringLiteral("list.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1.7"));
    // A place where nobody can write is told in the window.
    m_window->save(folder.filePath(QStringLiteral("no/such/folder/list.pdf")));
    auto *message = m_window->findChild<QLabel *>(QStringLiteral("message"));
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("could not be written")), 20000);
}

void PrintWindowTest::choicesChangeThePages()
{
    m_window->showFor(RecordQuery(RecordType::Partner, QStringLiteral("country:PL")), {});
    const int few = pages();
    QVERIFY(field<QComboBox>("list")->hasFocus());
    auto *scope = m_window->findChild<QComboBox *>(QStringLiteral("scope"));
    QCOMPARE(scope->count(), 2);
    QVERIFY(scope->currentText().contains(QStringLiteral("country:PL")));
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_Down);
    const int all = pages();
    QCOMPARE(few, 1);
    QVERIFY(all > few);
    auto *orientation = m_window->findChild<QComboBox *>(QStringLiteral("orientation"));
    orientation->setCurrentIndex(2);
    QVERIFY(pages() >= 1);
    QVERIFY(m_window->findChild<QPushButton *>(QStringLiteral("print"))->isEnabled());
}

void PrintWindowTest::choicesAreRemembered()
{
    m_window->showFor(RecordQuery(RecordType::Partner), {});
    pages();
    m_window->findChild<QComboBox *>(QStringLiteral("group"))->setCurrentIndex(1);
    pages();
    auto *columns = m_window->findChild<QListWidget *>(QStringLiteral("columns"));
    columns->item(1)->setCheckState(Qt::Unchecked);
    pages();
    PrintWindow again(m_fixture->service);
    QCOMPARE(again.findChild<QComboBox *>(QStringLiteral("group"))->currentIndex(), 1);
    auto *same = again.findChild<QListWidget *>(QStringLiteral("columns"));
    for (int row = 0; row < same->count(); ++row) {
        if (same->item(row)->text() == columns->item(1)->text())
            QCOMPARE(same->item(row)->checkState(), Qt::Unchecked);
    }
}

void PrintWindowTest::aSelectionIsPrintedAlone()
{
    const auto ids = WindowFixture::waited(m_fixture->service->read(
        [](Database &database) { return RecordFinder(database).ids(RecordQuery(RecordType::Partner)); }));
    QVERIFY_RESULT(ids);
    m_window->showFor(RecordQuery(RecordType::Partner), ids->mid(0, 2));
    QCOMPARE(pages(), 1);
    QVERIFY(m_window->findChild<QComboBox *>(QStringLiteral("scope"))->currentText().contains(u'2'));
}

void PrintWindowTest::everyListHasItsChoices_data()
{
    QTest::addColumn<QString>("list");
    for (const PrintableList &list : printableLists())
        QTest::newRow(qPrintable(list.name)) << list.name;
}

void PrintWindowTest::everyListHasItsChoices()
{
    QFETCH(QString, list);
    const auto ids = WindowFixture::waited(m_fixture->service->read(
        [](Database &database) { return RecordFinder(database).ids(RecordQuery(RecordType::Partner)); }));
    QVERIFY_RESULT(ids);
    m_window->showFor(RecordQuery(RecordType::Partner), ids->mid(0, 1)); // as always one is
    QCOMPARE(field<QComboBox>("scope")->count(), 1);
    pages();
    auto *lists = field<QComboBox>("list");
    if (lists->currentData() != list) {
        lists->setCurrentIndex(lists->findData(list));
        QVERIFY(pages() >= 1);
    }
    const PrintableList kind = *printableList(list);
    QCOMPARE(field<QComboBox>("scope")->count(), kind.form == ListForm::FactSheet ? 2 : 1);
    QCOMPARE(field<QComboBox>("sheet")->isVisible(), kind.form == ListForm::Labels);
    QCOMPARE(field<QListWidget>("columns")->isVisible(), kind.form == ListForm::Table);
    QCOMPARE(field<QLineEdit>("from")->isVisible(), kind.hasTime);
    QCOMPARE(field<QComboBox>("purpose")->isVisible(), kind.hasPersonalData());
    QCOMPARE(field<QComboBox>("sort")->currentData().toString(), kind.sortBy);
    if (kind.form != ListForm::Table)
        return;
    QCOMPARE(field<QComboBox>("group")->currentData().toString(), kind.groupBy);
    QStringList checked;
    for (int row = 0; row < field<QListWidget>("columns")->count(); ++row) {
        const QListWidgetItem *item = field<QListWidget>("columns")->item(row);
        if (item->checkState() == Qt::Checked)
            checked += item->data(Qt::UserRole).toString();
    }
    QCOMPARE(checked, kind.columns);
    // Every order can be chosen.
    field<QComboBox>("sort")->setCurrentIndex(field<QComboBox>("sort")->count() - 1);
    QVERIFY(pages() >= 1);
    QVERIFY(field<QPushButton>("print")->isEnabled());
}

void PrintWindowTest::eachKindOfRecordHasItsList()
{
    m_window->showFor(RecordQuery(RecordType::Contact), {});
    QVERIFY(pages() >= 1);
    auto *lists = field<QComboBox>("list");
    QCOMPARE(lists->currentData().toString(), QStringLiteral("contacts"));
    lists->setCurrentIndex(lists->findData(QStringLiteral("phones")));
    QVERIFY(pages() >= 1);
    m_window->showFor(RecordQuery(RecordType::Visit), {});
    QVERIFY(pages() >= 1);
    QCOMPARE(lists->currentData().toString(), QStringLiteral("visits"));
    // The list that was printed last of contacts is offered again.
    m_window->showFor(RecordQuery(RecordType::Contact), {});
    QVERIFY(pages() >= 1);
    QCOMPARE(lists->currentData().toString(), QStringLiteral("phones"));
}

void PrintWindowTest::savesASpreadsheet()
{
    m_window->showFor(RecordQuery(RecordType::Partner, QStringLiteral("country:PL")), {});
    QVERIFY(pages() >= 1);
    QTemporaryDir folder;
    QSignalSpy saved(m_window.get(), &PrintWindow::saved);
    m_window->save(folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(saved.wait(20000));
    QFile file(folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(QStringLiteral("Warsaw")) && text.contains(QStringLiteral("Poland")),
             qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Haifa")));
}

void PrintWindowTest::datesAndGridsAreChecked()
{
    m_window->showFor(RecordQuery(RecordType::Partner), {});
    pages();
    auto *lists = field<QComboBox>("list");
    lists->setCurrentIndex(lists->findData(QStringLiteral("anniversaries")));
    pages();
    auto *from = field<QLineEdit>("from");
    from->setFocus();
    QTest::keyClicks(from, QStringLiteral("31.02.2027"));
    QTest::keyClick(from, Qt::Key_Tab);
    QVERIFY(field<QLabel>("message")->text().contains(QStringLiteral("31.02.2027")));
    QVERIFY(!field<QPushButton>("print")->isEnabled());
    from->setFocus();
    from->clear();
    QTest::keyClicks(from, QStringLiteral("2027"));
    QTest::keyClick(from, Qt::Key_Tab);
    QVERIFY(pages() >= 1);
    QVERIFY(field<QPushButton>("print")->isEnabled());
    lists->setCurrentIndex(lists->findData(QStringLiteral("labels")));
    pages();
    auto *sheets = field<QComboBox>("sheet");
    sheets->setCurrentIndex(sheets->count() - 1); // a grid of one's own, which is not told yet
    auto *grid = field<QLineEdit>("grid");
    QVERIFY(grid->isVisible());
    QVERIFY(!field<QPushButton>("print")->isEnabled());
    grid->setFocus();
    QTest::keyClicks(grid, QStringLiteral("2x5:90x50"));
    QTest::keyClick(grid, Qt::Key_Tab);
    QVERIFY(pages() >= 1);
}

void PrintWindowTest::pagesCanBeHeard()
{
    m_window->showFor(RecordQuery(RecordType::Partner), {});
    pages();
    auto *preview = field<PagePreview>("preview");
    QTRY_VERIFY_WITH_TIMEOUT(preview->text().contains(QStringLiteral("Poland")), 20000);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(preview);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Document);
    QVERIFY(face->state().readOnly);
    QAccessibleTextInterface *text = face->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), preview->text());
    QVERIFY(preview->text().contains(QStringLiteral("List of partners")));
    // Read line by line, as with the arrow keys.
    QStringList lines;
    QTest::keyClick(preview, Qt::Key_Home, Qt::ControlModifier);
    for (int before = -1; text->cursorPosition() != before;) {
        before = text->cursorPosition();
        int begin = 0, end = 0;
        lines += text->textAtOffset(before, QAccessible::LineBoundary, &begin, &end).remove(u'\n');
        QVERIFY(begin <= before && before <= end);
        QTest::keyClick(preview, Qt::Key_Down);
    }
    const QStringList expected = preview->text().split(u'\n');
    QCOMPARE(lines.mid(0, expected.size()), expected);
}

void PrintWindowTest::accessKeysAreUnique()
{
    m_window->showFor(RecordQuery(RecordType::Contact), {});
    pages();
    for (const Language language : allLanguages) {
        applyWindowLanguage(language);
        QTest::qWait(30);
        QCOMPARE(audit::names(*m_window) + audit::buddies(*m_window) + audit::mnemonics(*m_window) +
                     audit::tabWalk(*m_window),
                 QStringList());
    }
    applyWindowLanguage(Language::English);
}

void PrintWindowTest::speaksBothLanguages()
{
    m_window->showFor(RecordQuery(RecordType::Partner), {});
    pages();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Print a list"));
    applyWindowLanguage(Language::German);
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Liste drucken"));
    applyWindowLanguage(Language::English);
}

QTEST_MAIN(PrintWindowTest)
#include "tst_printwindow.moc"
