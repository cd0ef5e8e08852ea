// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"
#include "gui/duplicates/duplicateswindow.h"
#include "windowfixture.h"

#include <QAction>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace weltkontor;

class DuplicatesWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergedInThreeSteps();
    void choicesCountAndSidesCanBeSwapped();
    void keptApartForGood();
    void takenBackInTheWindow();
    void nothingToFind();
    void readableInBothLanguages_data();
    void readableInBothLanguages();

private:
    static QList<Record> twins(WindowFixture &fixture);
    static Result<Record> stored(WindowFixture &fixture, const Record &record);
};

QList<Record> DuplicatesWindowTest::twins(WindowFixture &fixture)
{
    return fixture.save(
        {WindowFixture::record(RecordType::Contact, {{"given_name", QStringLiteral("Anna")},
                                                     {"family_name", QStringLiteral("Weiß")},
                                                     {"email", QStringLiteral("anna@example.org")}}),
         WindowFixture::record(RecordType::Contact, {{"given_name", QStringLiteral("Anna")},
                                                     {"family_name", QStringLiteral("Weiss")},
                                                     {"email", QStringLiteral("anna@example.org")},
                                                     {"phone", QStringLiteral("0211 8923155")}})});
}

Result<Record> DuplicatesWindowTest::stored(WindowFixture &fixture, const Record &record)
{
    return WindowFixture::waited(fixture.service->read([reference = record.reference()](Database &database) {
        return RecordReader(database).record(reference);
    }));
}

void DuplicatesWindowTest::mergedInThreeSteps()
{
    WindowFixture fixture;
    fixture.fill();
    const QList<Record> both = twins(fixture);
    MainWindow &window = fixture.show();
    window.showPage(Page::Contacts);
    fixture.settle();
    QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier); // one
    auto *found = window.findChild<DuplicatesWindow *>();
    QVERIFY(found);
    auto *merge = found->findChild<QPushButton *>(QStringLiteral("mergeButton"));
    QTRY_VERIFY(merge->isEnabled());
    QCOMPARE(found->model()->rowCount(), 1);
    QTest::keyClick(found, Qt::Key_Return); // two
    QTRY_COMPARE(found->model()->rowCount(), 0);
    const auto kept = stored(fixture, both[0]);
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->text(u"family_name"), QStringLiteral("Weiß"));
    QCOMPARE(kept->text(u"phone"), QStringLiteral("0211 8923155"));
    QVERIFY_ERROR(stored(fixture, both[1]), NotFound);
    QTest::keyClick(found, Qt::Key_Escape); // three
    QTRY_VERIFY(!window.findChild<DuplicatesWindow *>());
    // Ctrl+Z names the act and takes it back.
    const auto *undo = window.findChild<QAction *>(QStringLiteral("undoAction"));
    QVERIFY(undo);
    QTRY_VERIFY2(undo->text().contains(QStringLiteral("merging")), qPrintable(undo->text()));
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(stored(fixture, both[1]));
    QVERIFY(stored(fixture, both[0])->sameContent(both[0]));
}

void DuplicatesWindowTest::choicesCountAndSidesCanBeSwapped()
{
    WindowFixture fixture;
    const QList<Record> both = twins(fixture);
    DuplicatesWindow window(fixture.service);
    QSignalSpy compared(&window, &DuplicatesWindow::compared);
    window.showFor(RecordType::Contact);
    QTRY_COMPARE(compared.count(), 1);
    window.findChild<QPushButton *>(QStringLiteral("swapButton"))->click();
    QTRY_COMPARE(compared.count(), 2);
    auto *other = window.findChild<QRadioButton *>(QStringLiteral("family_name_other"));
    QVERIFY(other);
    QCOMPARE(other->accessibleName(), QStringLiteral("Family name, from the other: Weiß"));
    other->click();
    window.findChild<QPushButton *>(QStringLiteral("mergeButton"))->click();
    QTRY_COMPARE(window.model()->rowCount(), 0);
    QCOMPARE(stored(fixture, both[1])->text(u"family_name"), QStringLiteral("Weiß"));
    QVERIFY_ERROR(stored(fixture, both[0]), NotFound);
}

void DuplicatesWindowTest::keptApartForGood()
{
    WindowFixture fixture;
    twins(fixture);
    DuplicatesWindow window(fixture.service);
    QSignalSpy loaded(window.model(), &DuplicateModel::loaded);
    window.showFor(RecordType::Contact);
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(window.model()->rowCount(), 1);
    window.findChild<QPushButton *>(QStringLiteral("apartButton"))->click();
    QTRY_COMPARE(window.model()->rowCount(), 0);
    window.showFor(RecordType::Contact);
    QTRY_COMPARE(loaded.count(), 2);
    QCOMPARE(window.model()->rowCount(), 0);
}

void DuplicatesWindowTest::takenBackInTheWindow()
{
    WindowFixture fixture;
    const QList<Record> both = twins(fixture);
    DuplicatesWindow window(fixture.service);
    window.showFor(RecordType::Contact);
    auto *merge = window.findChild<QPushButton *>(QStringLiteral("mergeButton"));
    QTRY_VERIFY(merge->isEnabled());
    merge->click();
    auto *undo = window.findChild<QPushButton *>(QStringLiteral("undoButton"));
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(window.model()->rowCount(), 1);
    QVERIFY(stored(fixture, both[1])->sameContent(both[1]));
    QVERIFY(!undo->isVisible());
}

void DuplicatesWindowTest::nothingToFind()
{
    WindowFixture fixture;
    fixture.fill();
    DuplicatesWindow window(fixture.service);
    QSignalSpy loaded(window.model(), &DuplicateModel::loaded);
    window.showFor(RecordType::Partner);
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(!window.findChild<QPushButton *>(QStringLiteral("mergeButton"))->isEnabled());
    QVERIFY(!window.findChild<QPushButton *>(QStringLiteral("apartButton"))->isEnabled());
}

void DuplicatesWindowTest::readableInBothLanguages_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("percent");
    for (const Language language : allLanguages) {
        for (const int percent : {100, 200})
            QTest::addRow("%s %d %%", qPrintable(languageCode(language)), percent) << language << percent;
    }
}

void DuplicatesWindowTest::readableInBothLanguages()
{
    QFETCH(Language, language);
    QFETCH(int, percent);
    WindowFixture fixture(language);
    applyAppearance(*qApp, PaletteChoice::Light, percent);
    twins(fixture);
    DuplicatesWindow window(fixture.service);
    QSignalSpy compared(&window, &DuplicatesWindow::compared);
    window.showFor(RecordType::Contact);
    QTRY_COMPARE(compared.count(), 1);
    QCOMPARE(audit::all(window).join(u'\n'), QString());
    const QString folder = qEnvironmentVariable("WELTKONTOR_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(
            QStringLiteral("%1/duplicates-%2-%3.png").arg(folder, languageCode(language)).arg(percent)));
}

QTEST_MAIN(DuplicatesWindowTest)
#include "tst_duplicateswindow.moc"
