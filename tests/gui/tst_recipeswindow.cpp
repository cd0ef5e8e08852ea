// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"
#include "gui/import/recipeswindow.h"
#include "gui/main/windowmenus.h"
#include "support/resultmacros.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace weltkontor;

/// The list of remembered mappings, as a person uses it.
class RecipesWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void openedFromTheMenu();
    void columnsAndFieldsAreShown();
    void renamedByKeyAndBack();
    void forgottenAndBack();
    void toAFileAndFromOne();
    void accessible_data();
    void accessible();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QStringList names() const;
    QString cell(int row, int column) const
    {
        return find<QTableWidget>("recipeColumns")->item(row, column)->text();
    }
    void undo();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<RecipesWindow> m_window;
    QTemporaryDir m_files;
};

void RecipesWindowTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    const auto add = [this](const RememberedMapping &mapping) {
        const auto added = WindowFixture::waited(m_fixture->service->write(
            [mapping](Database &database) { return RecipeStore::add(database, mapping); }));
        QVERIFY_RESULT(added);
    };
    add({QStringLiteral("Verteiler 2014"),
         QStringLiteral("L1"),
         {{QStringLiteral("Ort"), QStringLiteral("contact.city")},
          {QStringLiteral("Kürzel"), QString()},
          {QStringLiteral("Tel."), QStringLiteral("contact.phone"), ImportPolicy::Fill}}});
    add({QStringLiteral("Partner"),
         QStringLiteral("L2"),
         {{QStringLiteral("Stadt"), QStringLiteral("partner.name_de")}}});
    m_window = std::make_unique<RecipesWindow>(m_fixture->service);
    m_window->start();
    m_fixture->settle();
}

void RecipesWindowTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

QStringList RecipesWindowTest::names() const
{
    QStringList names;
    const auto *list = find<QListWidget>("recipeList");
    for (int i = 0; i < list->count(); ++i)
        names += list->item(i)->text();
    return names;
}

void RecipesWindowTest::undo()
{
    auto *button = find<QPushButton>("undoRecipeButton");
    QVERIFY(button != nullptr);
    button->click();
    m_fixture->settle();
}

void RecipesWindowTest::openedFromTheMenu()
{
    MainWindow &window = m_fixture->show();
    auto *action = window.findChild<QAction *>(QStringLiteral("mappingsAction"));
    QVERIFY(audit::mnemonic(action->text()).has_value());
    action->trigger();
    m_fixture->settle();
    const auto *opened = window.findChild<RecipesWindow *>();
    QVERIFY(opened != nullptr && opened->isVisible());
    QVERIFY(!opened->isModal());
    QCOMPARE(opened->findChild<QListWidget *>(QStringLiteral("recipeList"))->count(), 2);
}

void RecipesWindowTest::columnsAndFieldsAreShown()
{
    QCOMPARE(names(), (QStringList{QStringLiteral("Partner"), QStringLiteral("Verteiler 2014")}));
    find<QListWidget>("recipeList")->setCurrentRow(1);
    const auto *columns = find<QTableWidget>("recipeColumns");
    QCOMPARE(columns->rowCount(), 3);
    QStringList lines;
    for (int row = 0; row < 3; ++row)
        lines += cell(row, 0) + u'|' + cell(row, 1) + u'|' + cell(row, 2);
    QVERIFY2(lines.contains(QStringLiteral("Ort|Contact: City|")), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(QStringLiteral("Kürzel|– not imported –|")), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(QStringLiteral("Tel.|Contact: Phone|Fill only if empty")),
             qPrintable(lines.join(u'\n')));
}

void RecipesWindowTest::renamedByKeyAndBack()
{
    QSignalSpy done(m_window.get(), &RecipesWindow::done);
    auto *list = find<QListWidget>("recipeList");
    const auto type = [&](const QString &name) {
        QTest::keyClick(list, Qt::Key_F2);
        auto *edit = list->findChild<QLineEdit *>();
        QVERIFY(edit != nullptr);
        edit->selectAll();
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        m_fixture->settle();
    };
    type(QStringLiteral("Zwillinge"));
    QCOMPARE(names(), (QStringList{QStringLiteral("Verteiler 2014"), QStringLiteral("Zwillinge")}));
    // It stays selected where it went.
    QCOMPARE(list->currentRow(), 1);
    QCOMPARE(done.size(), 1);
    // A name that another one has is refused, and the list shows what is.
    type(QStringLiteral("verteiler 2014"));
    QVERIFY(find<QWidget>("noticeBar")->isVisible());
    QCOMPARE(names(), (QStringList{QStringLiteral("Verteiler 2014"), QStringLiteral("Zwillinge")}));
    QCOMPARE(done.size(), 1);
    type(QStringLiteral("Drillinge"));
    undo();
    QCOMPARE(names(), (QStringList{QStringLiteral("Verteiler 2014"), QStringLiteral("Zwillinge")}));
}

void RecipesWindowTest::forgottenAndBack()
{
    find<QPushButton>("forgetRecipeButton")->click();
    m_fixture->settle();
    QCOMPARE(names(), QStringList{QStringLiteral("Verteiler 2014")});
    QCOMPARE(find<QTableWidget>("recipeColumns")->rowCount(), 3);
    undo();
    QCOMPARE(names().size(), 2);
    for (int left = 2; left > 0; --left) {
        find<QPushButton>("forgetRecipeButton")->click();
        m_fixture->settle();
    }
    // An empty list says what fills it.
    QVERIFY(find<QWidget>("recipeProblem")->isVisible());
    QVERIFY(!find<QPushButton>("forgetRecipeButton")->isEnabled());
    QVERIFY(find<QPushButton>("loadRecipeButton")->isEnabled());
}

void RecipesWindowTest::toAFileAndFromOne()
{
    const QString path = m_files.filePath(QStringLiteral("verteiler.json"));
    find<QListWidget>("recipeList")->setCurrentRow(1);
    m_window->saveTo(path);
    const auto written = RecipeFile::read(path);
    QVERIFY_RESULT(written);
    QCOMPARE(written->fingerprint, QStringLiteral("L1"));
    QCOMPARE(written->choices.size(), 3);
    find<QPushButton>("forgetRecipeButton")->click();
    m_fixture->settle();
    QCOMPARE(names().size(), 1);
    m_window->loadFrom(path);
    m_fixture->settle();
    QCOMPARE(names(), (QStringList{QStringLiteral("Partner"), QStringLiteral("Verteiler 2014")}));
    // What is no mapping is told and changes nothing.
    QFile other(m_files.filePath(QStringLiteral("other.json")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("[]");
    other.close();
    m_window->loadFrom(other.fileName());
    m_fixture->settle();
    QVERIFY(find<QWidget>("noticeBar")->isVisible());
    QCOMPARE(names().size(), 2);
}

void RecipesWindowTest::accessible_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("de") << Language::German;
    QTest::newRow("en") << Language::English;
}

void RecipesWindowTest::accessible()
{
    QFETCH(Language, language);
    applyWindowLanguage(language);
    QTest::qWait(30);
    m_fixture->settle();
    find<QListWidget>("recipeList")->setCurrentRow(1);
    const QString folder = qEnvironmentVariable("WELTKONTOR_LOOK");
    if (!folder.isEmpty())
        m_window->grab().save(QDir(folder).filePath(
            QStringLiteral("recipes-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
    QCOMPARE(audit::all(*m_window), QStringList());
    QCOMPARE(cell(0, 1).isEmpty(), false);
}

QTEST_MAIN(RecipesWindowTest)
#include "tst_recipeswindow.moc"
