// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formfixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace weltkontor;

/// Typing the name of a city fills the partner's form from the gazetteer.
class PlaceCompleterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fillsWhatIsEmpty();
    void leavesWhatStandsThere();
    void isOneStepToTakeBack();
    void otherScriptsAreFound();
    void tabGoesOnWithoutChoosing();

private:
    QLineEdit *line(const char *key) { return fieldOf<QLineEdit>(*m_editor, key); }

    /// Types a name and waits for the list.
    QAbstractItemView *listFor(const QString &text);

    std::unique_ptr<FormFixture> m_fixture;
    std::unique_ptr<RecordEditor> m_editor;
};

void PlaceCompleterTest::init()
{
    m_fixture = std::make_unique<FormFixture>();
    m_editor = std::make_unique<RecordEditor>(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(*m_editor));
    QVERIFY(openRecord(*m_editor, {RecordType::Partner, 0}));
}

void PlaceCompleterTest::cleanup()
{
    m_editor.reset();
    m_fixture.reset();
}

QAbstractItemView *PlaceCompleterTest::listFor(const QString &text)
{
    type(text);
    (void)QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 20000);
    return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
}

void PlaceCompleterTest::fillsWhatIsEmpty()
{
    m_editor->setFieldFocus(QStringLiteral("name_de"));
    QAbstractItemView *list = listFor(QStringLiteral("Warsch"));
    QVERIFY(list);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(QStringLiteral("Warsaw")));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(line("name_de")->text(), QStringLiteral("Warschau"));
    QCOMPARE(line("name_en")->text(), QStringLiteral("Warsaw"));
    QCOMPARE(line("name_local")->text(), QStringLiteral("Warszawa"));
    QCOMPARE(fieldOf<QComboBox>(*m_editor, "country")->currentText(), QStringLiteral("Poland"));
    QVERIFY(!line("state")->text().isEmpty());
    QVERIFY(line("place")->text().startsWith(QStringLiteral("52.2")));
    QVERIFY(line("population")->text().toInt() > 1'000'000);
    QCOMPARE(line("name_latin")->text(), QString()); // Latin it is already.
    QVERIFY(m_editor->isValid());
    const auto *credit = m_editor->findChild<QLabel *>(QStringLiteral("gazetteerCredit"));
    QVERIFY(credit->isVisible());
    QVERIFY(credit->text().contains(QStringLiteral("CC BY 4.0")));
}

void PlaceCompleterTest::leavesWhatStandsThere()
{
    m_editor->setFieldFocus(QStringLiteral("name_en"));
    line("name_en")->insert(QStringLiteral("Our twin town"));
    line("population")->insert(QStringLiteral("7"));
    m_editor->setFieldFocus(QStringLiteral("name_de"));
    QVERIFY(listFor(QStringLiteral("Warschau")));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(line("name_en")->text(), QStringLiteral("Our twin town"));
    QCOMPARE(line("population")->text(), QStringLiteral("7"));
    QCOMPARE(line("name_local")->text(), QStringLiteral("Warszawa"));
}

void PlaceCompleterTest::isOneStepToTakeBack()
{
    m_editor->setFieldFocus(QStringLiteral("name_de"));
    QVERIFY(listFor(QStringLiteral("Warsch")));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(line("name_local")->text(), QStringLiteral("Warszawa"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line("name_de")->text(), QStringLiteral("Warsch"));
    for (const char *key : {"name_en", "name_local", "state", "place", "population"})
        QCOMPARE(line(key)->text(), QString());
    // The next step is the typing itself.
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(line("name_de")->text() != QStringLiteral("Warsch"));
}

void PlaceCompleterTest::otherScriptsAreFound()
{
    m_editor->setFieldFocus(QStringLiteral("name_local"));
    QAbstractItemView *list = listFor(QStringLiteral("Варшава"));
    QVERIFY(list);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(QStringLiteral("Warsaw")));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(line("name_local")->text(), QStringLiteral("Варшава"));
    QVERIFY(m_editor->isDirty());
}

void PlaceCompleterTest::tabGoesOnWithoutChoosing()
{
    m_editor->setFieldFocus(QStringLiteral("name_de"));
    QVERIFY(listFor(QStringLiteral("Warsch")));
    press(Qt::Key_Tab);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(line("name_de")->text(), QStringLiteral("Warsch"));
    QCOMPARE(m_editor->focusWidget(), line("name_en"));
}

QTEST_MAIN(PlaceCompleterTest)
#include "tst_placecompleter.moc"
