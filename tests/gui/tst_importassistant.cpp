// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"
#include "base/phrases.h"
#include "gui/import/importassistant.h"
#include "gui/import/importmappingpage.h"
#include "sheet/sheetwriter.h"
#include "storage/recordquery.h"
#include "storage/recordreader.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace weltkontor;

/// The assistant as a person uses it: by keys and clicks, with real files and everything in the background.
class ImportAssistantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void csvByKeysAndUndo();
    void workbookWithMapping();
    void mendAndSkipByKeys();
    void mappingsAreNamedAndForgotten();
    void notATable();
    void missingIsTold();
    void escapeAsksOnce();
    void languageAtRunTime();
    void everyPageIsAccessible_data();
    void everyPageIsAccessible();

private:
    QString file(const QString &name, const QByteArray &content) const;
    void start(const QString &path);
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_assistant->findChild<Widget *>(QString::fromLatin1(name));
    }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return !m_assistant->isBusy(); }, 20000);
    }
    bool next()
    {
        if (!QTest::qWaitFor(
                [this] { return !m_assistant->isBusy() && find<QPushButton>("nextButton")->isEnabled(); },
                20000))
            return false;
        find<QPushButton>("nextButton")->click();
        return settled();
    }
    qint64 partners();
    void look(const char *name) const;

    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ImportAssistant> m_assistant;
};

void ImportAssistantTest::init()
{
    m_files = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<WindowFixture>(Language::English);
    m_assistant = std::make_unique<ImportAssistant>(m_fixture->service);
}

void ImportAssistantTest::cleanup()
{
    m_assistant.reset();
    m_fixture.reset();
}

QString ImportAssistantTest::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_files->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's file cannot be written");
    return file.fileName();
}

void ImportAssistantTest::start(const QString &path)
{
    m_assistant->start(path);
    QVERIFY(settled());
}

qint64 ImportAssistantTest::partners()
{
    const auto count = WindowFixture::waited(m_fixture->service->read(
        [](Database &database) { return RecordReader(database).count(RecordType::Partner); }));
    return count ? *count : -1;
}

/// Keeps a picture where WELTKONTOR_LOOK names a folder.
void ImportAssistantTest::look(const char *name) const
{
    const QString folder = qEnvironmentVariable("WELTKONTOR_LOOK");
    if (!folder.isEmpty())
        m_assistant->grab().save(QDir(folder).filePath(
            QStringLiteral("import-%1-%2.png")
                .arg(QString::fromLatin1(name), QString::fromLatin1(QTest::currentDataTag()))));
}

void ImportAssistantTest::csvByKeysAndUndo()
{
    QSignalSpy imported(m_assistant.get(), &ImportAssistant::imported);
    start(file(QStringLiteral("list.csv"), "Ort;Land;Einwohner\nHaifa;Israel;285316\nKitesch;Atlantis;1\n"));
    QCOMPARE(m_assistant->step(), ImportAssistant::Step::File);
    // Enter is enough from here on: file, sheet, mapping, preview.
    for (const auto step :
         {ImportAssistant::Step::Sheet, ImportAssistant::Step::Mapping, ImportAssistant::Step::Preview}) {
        QTest::keyClick(m_assistant.get(), Qt::Key_Return);
        QVERIFY(settled());
        QCOMPARE(m_assistant->step(), step);
    }
    QTRY_VERIFY(find<QPushButton>("nextButton")->isEnabled());
    QCOMPARE(find<QTableView>("previewTable")->model()->rowCount(), 2);
    QCOMPARE(partners(), 0);
    // The chip of errors leaves the one row.
    QVERIFY(find<QPushButton>("chip4")->text().contains(QStringLiteral("(1)")));
    find<QPushButton>("chip4")->click();
    QCOMPARE(find<QTableView>("previewTable")->model()->rowCount(), 1);
    QTest::keyClick(m_assistant.get(), Qt::Key_Return);
    QVERIFY(settled());
    QCOMPARE(m_assistant->step(), ImportAssistant::Step::Result);
    QCOMPARE(imported.size(), 1);
    QCOMPARE(partners(), 1);
    QVERIFY(find<QPushButton>("saveErrorRowsButton")->isEnabled());
    // What was imported, as a list.
    QSignalSpy list(m_assistant.get(), &ImportAssistant::listWanted);
    QVERIFY(find<QPushButton>("openImportedButton")->hasFocus() || !m_assistant->isActiveWindow());
    find<QPushButton>("openImportedButton")->click();
    QVERIFY(settled());
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][0].value<RecordType>(), RecordType::Partner);
    const RecordQuery query(RecordType::Partner, list[0][1].toString());
    QCOMPARE(query.conditions().size(), 1);
    QCOMPARE(query.conditions()[0].field, QStringLiteral("id"));
    QCOMPARE(query.conditions()[0].values.size(), 1);
    find<QPushButton>("undoImportButton")->click();
    QVERIFY(settled());
    QCOMPARE(partners(), 0);
    QVERIFY(!find<QPushButton>("undoImportButton")->isEnabled());
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape);
    QVERIFY(!m_assistant->isVisible());
}

void ImportAssistantTest::workbookWithMapping()
{
    const QString path = m_files->filePath(QStringLiteral("book.xlsx"));
    auto writer = SheetWriter::create(path);
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->beginSheet(QStringLiteral("Städte"), {}));
    QVERIFY_RESULT((*writer)->writeRow({Cell::ofText(QStringLiteral("Unsere Städte"))}));
    QVERIFY_RESULT(
        (*writer)->writeRow({Cell::ofText(QStringLiteral("Kürzel")), Cell::ofText(QStringLiteral("Land")),
                             Cell::ofText(QStringLiteral("Einwohner"))}));
    QVERIFY_RESULT((*writer)->writeRow(
        {Cell::ofText(QStringLiteral("Haifa")), Cell::ofText(QStringLiteral("IL")), Cell::ofNumber(285316)}));
    QVERIFY_RESULT((*writer)->finish());
    start(path);
    QVERIFY(next());
    QTRY_VERIFY(find<QListWidget>("sheetList")->item(0)->text().contains(QStringLiteral("3")));
    QVERIFY(next());
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    auto *target = find<QComboBox>("targetBox0");
    target->setFocus();
    target->setCurrentIndex(target->findData(QStringLiteral("partner.name_de")));
    Q_EMIT target->activated(target->currentIndex());
    QVERIFY(find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(next());
    QVERIFY(next());
    QCOMPARE(partners(), 1);
    // The same layout again: the mapping is remembered and leads straight to the preview.
    m_assistant = std::make_unique<ImportAssistant>(m_fixture->service);
    start(path);
    QCOMPARE(m_assistant->step(), ImportAssistant::Step::Preview);
    QVERIFY(find<QWidget>("noticeBar")->isVisible());
    QVERIFY(find<QPushButton>("chip2")->text().contains(QStringLiteral("(1)")));
    find<QPushButton>("backButton")->click();
    QCOMPARE(m_assistant->step(), ImportAssistant::Step::Mapping);
}

void ImportAssistantTest::mendAndSkipByKeys()
{
    start(file(QStringLiteral("list.csv"),
               "Ort;Land\nKitesch;Atlantis\nHaifa;Israel\nPalermo;Atlantis\nReading;UK\n"));
    for (int i = 0; i < 3; ++i)
        QVERIFY(next());
    auto *table = find<QTableView>("previewTable");
    find<QPushButton>("chip4")->click();
    QCOMPARE(table->model()->rowCount(), 2);
    find<QCheckBox>("everywhereBox")->setChecked(true);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto *edit = find<QLineEdit>("mendingEdit");
    QVERIFY(edit != nullptr);
    QCOMPARE(edit->text(), QStringLiteral("Atlantis"));
    QTest::keyClicks(edit, QStringLiteral("Italien"));
    // Enter keeps the value; it does not import.
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>("chip4")->text().contains(QStringLiteral("(0)")));
    QVERIFY(settled());
    QCOMPARE(m_assistant->step(), ImportAssistant::Step::Preview);
    QCOMPARE(table->model()->rowCount(), 4);
    table->selectRow(1);
    find<QPushButton>("skipButton")->click();
    QVERIFY(settled());
    QVERIFY(find<QPushButton>("chip5")->text().contains(QStringLiteral("(1)")));
    // The person stays where they were.
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(next());
    QCOMPARE(m_assistant->step(), ImportAssistant::Step::Result);
    QCOMPARE(partners(), 3);
}

void ImportAssistantTest::mappingsAreNamedAndForgotten()
{
    const QString path = file(QStringLiteral("list.csv"), "Wo;Land\nHaifa;Israel\n");
    start(path);
    QVERIFY(next());
    QVERIFY(next());
    auto *name = find<QLineEdit>("mappingNameEdit");
    QCOMPARE(name->text(), QStringLiteral("list"));
    QVERIFY(!find<QPushButton>("forgetMappingButton")->isEnabled());
    auto *page = m_assistant->findChild<ImportMappingPage *>();
    // A mapping that does not fit is told and changes nothing.
    Q_EMIT page->loadWanted(file(QStringLiteral("other.json"), R"({"columns": {"X": "partner.state"}})"));
    QVERIFY(settled());
    QVERIFY(find<QWidget>("noticeBar")->isVisible());
    const QString recipe =
        file(QStringLiteral("recipe.json"), R"({"name": "Von Ada", "columns": {"Wo": "partner.name_de"}})");
    Q_EMIT page->loadWanted(recipe);
    QVERIFY(settled());
    QCOMPARE(find<QComboBox>("targetBox0")->currentData().toString(), QStringLiteral("partner.name_de"));
    QCOMPARE(name->text(), QStringLiteral("Von Ada"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Verteiler"));
    const QString copy = m_files->filePath(QStringLiteral("copy.json"));
    Q_EMIT page->saveWanted(copy);
    const auto saved = RecipeFile::read(copy);
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->name, QStringLiteral("Verteiler"));
    QVERIFY(saved->choices.contains({QStringLiteral("Wo"), QStringLiteral("partner.name_de")}));
    QVERIFY(next());
    QVERIFY(next());
    QCOMPARE(partners(), 1);

    m_assistant = std::make_unique<ImportAssistant>(m_fixture->service);
    start(path);
    QCOMPARE(m_assistant->step(), ImportAssistant::Step::Preview);
    find<QPushButton>("backButton")->click();
    QCOMPARE(find<QLineEdit>("mappingNameEdit")->text(), QStringLiteral("Verteiler"));
    find<QPushButton>("forgetMappingButton")->click();
    QVERIFY(settled());
    QCOMPARE(find<QComboBox>("targetBox0")->currentData().toString() == QStringLiteral("partner.name_de"),
             false);
    QVERIFY(!find<QPushButton>("forgetMappingButton")->isEnabled());
}

void ImportAssistantTest::notATable()
{
    start(file(QStringLiteral("list.csv"), "%PDF-1.7\n%"));
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(find<QWidget>("noticeBar")->isVisible());
    QVERIFY(find<QLabel>("missingLabel")->isVisible());
}

void ImportAssistantTest::missingIsTold()
{
    start(file(QStringLiteral("list.csv"), "Farbe;Form\nrot;rund\nblau;eckig\n"));
    QVERIFY(next());
    QVERIFY(next());
    QCOMPARE(m_assistant->step(), ImportAssistant::Step::Mapping);
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(!find<QLabel>("missingLabel")->text().isEmpty());
    // Nobody's columns stay in view.
    QCOMPARE(find<QTableWidget>("mappingTable")->rowCount(), 2);
}

void ImportAssistantTest::escapeAsksOnce()
{
    start(file(QStringLiteral("list.csv"), "Ort;Land\nHaifa;Israel\n"));
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape);
    QVERIFY(m_assistant->isVisible());
    auto *discard = find<QPushButton>("discardButton");
    QVERIFY(discard != nullptr);
    discard->click();
    QVERIFY(!m_assistant->isVisible());
    QCOMPARE(partners(), 0);
}

void ImportAssistantTest::languageAtRunTime()
{
    start(file(QStringLiteral("list.csv"), "Ort;Land\nHaifa;Israel\n"));
    QVERIFY(next());
    QVERIFY(next());
    auto *target = find<QComboBox>("targetBox1");
    target->setCurrentIndex(0);
    Q_EMIT target->activated(0);
    applyWindowLanguage(Language::German);
    QTest::qWait(30);
    QVERIFY(settled());
    // What the person chose stays; where they are too.
    QCOMPARE(m_assistant->step(), ImportAssistant::Step::Mapping);
    QCOMPARE(find<QComboBox>("targetBox1")->currentData().toString(), QString());
}

void ImportAssistantTest::everyPageIsAccessible_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<PaletteChoice>("palette");
    QTest::newRow("de") << Language::German << PaletteChoice::Light;
    QTest::newRow("en") << Language::English << PaletteChoice::Light;
    QTest::newRow("dark") << Language::English << PaletteChoice::Dark;
}

void ImportAssistantTest::everyPageIsAccessible()
{
    QFETCH(Language, language);
    QFETCH(PaletteChoice, palette);
    applyAppearance(*qApp, palette, 100);
    applyWindowLanguage(language);
    m_assistant = std::make_unique<ImportAssistant>(m_fixture->service);
    m_assistant->start();
    QTest::qWait(30);
    look("0-empty");
    // Everything stands at the top, not in the middle.
    const QWidget *choose = find<QPushButton>("chooseFileButton");
    QCOMPARE(m_assistant->focusWidget(), choose);
    QVERIFY(choose->mapTo(m_assistant.get(), QPoint()).y() < m_assistant->height() / 3);
    QCOMPARE(audit::names(*m_assistant) + audit::mnemonics(*m_assistant), QStringList());
    start(file(QStringLiteral("list.csv"),
               "Partnerstädte 2014;;;\nOrt;Land;Einwohner;Aktenzeichen\n"
               "Haifa;Israel;285.316;7\nKitesch;Atlantis;1;8\nPalermo;Italien;viele;9\n"));
    for (const char *name : {"1-file", "2-sheet", "3-mapping", "4-preview", "5-result"}) {
        QTest::qWait(30);
        look(name);
        QCOMPARE(audit::names(*m_assistant) + audit::buddies(*m_assistant) + audit::mnemonics(*m_assistant) +
                     audit::tabWalk(*m_assistant),
                 QStringList());
        if (m_assistant->step() != ImportAssistant::Step::Result)
            QVERIFY(next());
    }
    QCOMPARE(partners(), 2);
}

QTEST_MAIN(ImportAssistantTest)
#include "tst_importassistant.moc"
