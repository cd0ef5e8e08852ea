// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/importassistant.h"
#include "gui/main/listpage.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

using namespace weltkontor;
using Step = ImportAssistant::Step;

/// How many steps an import takes from the main window by keys alone, and every way into the assistant. A
/// step is one key chord or one text.
class ImportStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void firstImportThenTheSameLayout();
    void backUntilTheEnd();
    void escapeAsksOnceWorkWasDone();
    void droppedOnTheWindow();
    void droppedOnTheAssistant();
    void fromAnEmptyList();
    void refusedFilesSayWhy_data();
    void refusedFilesSayWhy();
    void lostLettersAreTold();

private:
    QString file(const QString &name, const QByteArray &content) const;
    ImportAssistant *assistant() const;
    bool settled() const;
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool type(const QString &text);
    void drop(QWidget *widget, const QString &path) const;
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return assistant()->findChild<Widget *>(QString::fromLatin1(name));
    }
    qint64 contacts() const;

    std::unique_ptr<WindowFixture> m_fixture;
    QTemporaryDir m_files;
    int m_steps = 0;
};

void ImportStepsTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->show();
    m_steps = 0;
}

QString ImportStepsTest::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's file cannot be written");
    return file.fileName();
}

/// The newest one that is open.
ImportAssistant *ImportStepsTest::assistant() const
{
    const auto open =
        m_fixture->window->findChildren<ImportAssistant *>(QString(), Qt::FindDirectChildrenOnly);
    return open.isEmpty() ? nullptr : open.last();
}

bool ImportStepsTest::settled() const
{
    const bool isDone =
        QTest::qWaitFor([this] { return assistant() == nullptr || !assistant()->isBusy(); }, 20000);
    m_fixture->settle();
    return isDone;
}

/// A key where a person's key would go: to the focus of the window in front.
bool ImportStepsTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_steps;
    QWidget *window = assistant() ? static_cast<QWidget *>(assistant()) : m_fixture->window.get();
    // Without a window manager nobody else brings the next window to the front.
    if (!window->isActiveWindow()) {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window))
            return false;
    }
    QWidget *focus = window->focusWidget();
    QTest::keyClick(focus ? focus : window, key, modifiers);
    return settled();
}

bool ImportStepsTest::type(const QString &text)
{
    ++m_steps;
    // What is typed moves the focus where it belongs.
    for (const QChar letter : text)
        QTest::keyClick(assistant()->focusWidget(), letter.toLatin1());
    return settled();
}

void ImportStepsTest::drop(QWidget *widget, const QString &path) const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &drop);
}

qint64 ImportStepsTest::contacts() const
{
    const auto count = WindowFixture::waited(m_fixture->service->read(
        [](Database &database) { return RecordReader(database).count(RecordType::Contact); }));
    return count ? *count : -1;
}

void ImportStepsTest::firstImportThenTheSameLayout()
{
    const QByteArray header = "Anrede;Titel;Vorname;Nachname;Organisation;Funktion;Straße;PLZ;Ort;Land;"
                              "Telefon;Mobil;Fax;E-Mail;Webseite;Geschlecht;Bemerkung\n";
    const QString first = file(QStringLiteral("first.csv"),
                               header + "Frau;Dr.;Ada;Beispiel;Stadt Krakau;Leiterin;ul. Testowa 1;31-004;"
                                        "Krakau;Polen;+48 12 6161200;+48 600 100200;+48 12 6161201;"
                                        "ada@example.org;https://example.org;w;gern per E-Mail\n");
    // Ctrl+I, the path, Enter; Next three times; Import: by keys alone.
    QVERIFY(press(Qt::Key_I, Qt::ControlModifier));
    QVERIFY(assistant() != nullptr);
    QVERIFY(type(first));
    QVERIFY(press(Qt::Key_Return));
    QCOMPARE(assistant()->step(), Step::File);
    for (const Step step : {Step::Sheet, Step::Mapping, Step::Preview}) {
        QVERIFY(press(Qt::Key_Return));
        QCOMPARE(assistant()->step(), step);
        if (step == Step::Mapping)
            QCOMPARE(find<QTableWidget>("mappingTable")->rowCount(), 17);
    }
    QVERIFY(press(Qt::Key_Return));
    QCOMPARE(assistant()->step(), Step::Result);
    QVERIFY2(m_steps <= 8, qPrintable(QString::number(m_steps)));
    qInfo("First import, 17 columns: %d steps", m_steps);
    QCOMPARE(contacts(), 1);
    QVERIFY(press(Qt::Key_Escape));
    QTRY_VERIFY(assistant() == nullptr);

    // The same layout again, whose mapping nobody had to change: straight to the preview.
    const QString second = file(QStringLiteral("second.csv"),
                                header + "Herr;;Max;Muster;Stadt Lyon;Leiter;rue du Test 2;69001;Lyon;"
                                         "Frankreich;+33 4 72000000;;;max@example.org;;m;\n");
    m_steps = 0;
    QVERIFY(press(Qt::Key_I, Qt::ControlModifier));
    QVERIFY(type(second));
    QVERIFY(press(Qt::Key_Return));
    QCOMPARE(assistant()->step(), Step::Preview);
    QVERIFY(press(Qt::Key_Return));
    QCOMPARE(assistant()->step(), Step::Result);
    QVERIFY2(m_steps <= 4, qPrintable(QString::number(m_steps)));
    qInfo("Same layout again: %d steps", m_steps);
    QCOMPARE(contacts(), 2);
}

void ImportStepsTest::backUntilTheEnd()
{
    QVERIFY(press(Qt::Key_I, Qt::ControlModifier));
    QVERIFY(type(file(QStringLiteral("list.csv"), "Nachname;Vorname\nMuster;Max\n")));
    QVERIFY(press(Qt::Key_Return));
    for (int i = 0; i < 3; ++i)
        QVERIFY(press(Qt::Key_Return));
    auto *steps = find<QListWidget>("stepList");
    QVERIFY(steps->isVisible());
    QCOMPARE(steps->count(), 5);
    for (const Step step : {Step::Mapping, Step::Sheet, Step::File}) {
        find<QPushButton>("backButton")->click();
        QCOMPARE(assistant()->step(), step);
        QCOMPARE(steps->currentRow(), int(step));
    }
    QVERIFY(!find<QPushButton>("backButton")->isEnabled());
    for (int i = 0; i < 4; ++i) {
        find<QPushButton>("nextButton")->click();
        QVERIFY(settled());
    }
    QCOMPARE(assistant()->step(), Step::Result);
    QVERIFY(!find<QPushButton>("backButton")->isVisible());
    QCOMPARE(contacts(), 1);
}

void ImportStepsTest::escapeAsksOnceWorkWasDone()
{
    // Nothing was done: it just closes.
    QVERIFY(press(Qt::Key_I, Qt::ControlModifier));
    QVERIFY(press(Qt::Key_Escape));
    QTRY_VERIFY(assistant() == nullptr);

    QVERIFY(press(Qt::Key_I, Qt::ControlModifier));
    QVERIFY(type(file(QStringLiteral("list.csv"), "Nachname;Vorname\nMuster;Max\n")));
    QVERIFY(press(Qt::Key_Return));
    QVERIFY(press(Qt::Key_Escape));
    QVERIFY(assistant() != nullptr && assistant()->isVisible());
    // The safe answer is the one that Enter gives.
    QCOMPARE(assistant()->focusWidget()->objectName(), QStringLiteral("keepWorkingButton"));
    find<QPushButton>("keepWorkingButton")->click();
    QVERIFY(assistant()->isVisible());
    QVERIFY(press(Qt::Key_Escape));
    find<QPushButton>("discardButton")->click();
    QTRY_VERIFY(assistant() == nullptr);
    QCOMPARE(contacts(), 0);
}

void ImportStepsTest::droppedOnTheWindow()
{
    drop(m_fixture->window.get(), file(QStringLiteral("list.csv"), "Nachname;Vorname\nMuster;Max\n"));
    QVERIFY(assistant() != nullptr);
    QVERIFY(settled());
    QCOMPARE(assistant()->step(), Step::File);
    QVERIFY(find<QPushButton>("nextButton")->isEnabled());
}

void ImportStepsTest::droppedOnTheAssistant()
{
    QVERIFY(press(Qt::Key_I, Qt::ControlModifier));
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    drop(assistant(), file(QStringLiteral("list.csv"), "Nachname;Vorname\nMuster;Max\n"));
    QVERIFY(settled());
    QVERIFY(find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(find<QLineEdit>("fileEdit")->text().endsWith(QStringLiteral("list.csv")));
}

void ImportStepsTest::fromAnEmptyList()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_2, Qt::ControlModifier);
    m_fixture->settle();
    QPushButton *button = nullptr;
    const auto buttons = m_fixture->window->findChildren<QPushButton *>(QStringLiteral("emptyImportButton"));
    for (QPushButton *one : buttons)
        button = one->isVisible() ? one : button;
    QVERIFY(button != nullptr);
    button->click();
    QVERIFY(settled());
    QVERIFY(assistant() != nullptr && assistant()->isVisible());
}

void ImportStepsTest::refusedFilesSayWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("pdf") << QStringLiteral("list.csv") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    QTest::newRow("picture") << QStringLiteral("list.xlsx")
                             << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    QTest::newRow("truncated") << QStringLiteral("list.xlsx") << QByteArray("PK\x03\x04\x14\0\0\0\b\0", 10);
    QTest::newRow("empty") << QStringLiteral("list.csv") << QByteArray();
}

void ImportStepsTest::refusedFilesSayWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QVERIFY(press(Qt::Key_I, Qt::ControlModifier));
    QVERIFY(type(file(name, content)));
    QVERIFY(press(Qt::Key_Return));
    auto *notice = find<QWidget>("noticeBar");
    QVERIFY(notice->isVisible());
    QString told;
    for (const QLabel *label : notice->findChildren<QLabel *>())
        told += label->text();
    // The file is named, and nothing can be done with it.
    QVERIFY2(told.contains(name), qPrintable(told));
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(!find<QLabel>("missingLabel")->text().isEmpty());
    QCOMPARE(assistant()->step(), Step::File);
}

void ImportStepsTest::lostLettersAreTold()
{
    QVERIFY(press(Qt::Key_I, Qt::ControlModifier));
    QVERIFY(type(file(QStringLiteral("list.csv"), "Nachname;Ort\nM\xEF\xBF\xBDller;Bonn\nMuster;K?ln\n")));
    QVERIFY(press(Qt::Key_Return));
    const auto *losses = find<QLabel>("lossesLabel");
    QVERIFY(losses->isVisible());
    QVERIFY2(losses->text().contains(QStringLiteral("Row 2, column “Nachname”")), qPrintable(losses->text()));
    QVERIFY2(losses->text().contains(QStringLiteral("Row 3, column “Ort”")), qPrintable(losses->text()));
    // One separator, whatever else stands in the texts.
    QCOMPARE(find<QComboBox>("separatorBox")->currentData().toString(), QStringLiteral(";"));
}

QTEST_MAIN(ImportStepsTest)
#include "tst_importsteps.moc"
