// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formfixture.h"
#include "gui/forms/fieldbox.h"
#include "storage/history.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace weltkontor;

/// The always-open form through the keyboard, on a real database.
class RecordEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<FormFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void createsByKeysOnly();
    void changesOneFieldAndSaves();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void keepsEveryLetter_data();
    void keepsEveryLetter();
    void warningDoesNotBlock();
    void missingNameIsShownWhenSaving();
    void escapeRevertsFieldThenAsks();
    void nothingToSaveAsksNothing();
    void discardedChangesComeBack();
    void leavingSavesWhatIsValid();
    void undoKeyBelongsToTheField();
    void tabLeavesLongTexts();
    void typingWhileSavingIsKept();
    void languageSwitchKeepsWhatIsTyped();
    void versionsAreShownAndRestored();
    void assistiveInputCounts();
    void referenceIsSearchedFor();
    void changeByOthersIsShown();
    void missingRecordIsSaidSo();

private:
    QString problem(RecordEditor &editor, const char *key)
    {
        auto *label = editor.findChild<QLabel *>(QString::fromLatin1(key) + QStringLiteral("_problem"));
        return label && label->isVisibleTo(&editor) ? label->text() : QString();
    }

    /// Saves and waits for the end of it.
    bool saves(RecordEditor &editor)
    {
        QSignalSpy saved(&editor, &RecordEditor::saved);
        editor.save();
        return QTest::qWaitFor([&] { return !saved.isEmpty(); }, 20000);
    }

    std::unique_ptr<FormFixture> m_fixture;
};

void RecordEditorTest::createsByKeysOnly()
{
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, {RecordType::Partner, 0}));
    QCOMPARE(editor.recordTitle(), QStringLiteral("New partner"));
    QTRY_COMPARE(QApplication::focusWidget(), fieldOf<QLineEdit>(editor, "name_de"));
    auto *saveButton = editor.findChild<QPushButton *>(QStringLiteral("saveButton"));
    QVERIFY(!saveButton->isEnabled());

    type(QStringLiteral("Żółkiew"));
    QVERIFY(editor.isDirty());
    QVERIFY(saveButton->isEnabled());
    QCOMPARE(editor.recordTitle(), QStringLiteral("Żółkiew"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Zhovkva"));
    while (QApplication::focusWidget() != fieldOf<QComboBox>(editor, "country"))
        press(Qt::Key_Tab);
    type(QStringLiteral("ukraine"));
    press(Qt::Key_Escape); // Closes the list of suggestions only.
    press(Qt::Key_Tab);
    type(QStringLiteral("Lviv"));
    QVERIFY(editor.isValid());
    QVERIFY(saves(editor));

    QVERIFY(!editor.isDirty());
    QVERIFY(!saveButton->isEnabled());
    const auto stored = m_fixture->stored(editor.record());
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->text(u"name_de"), QStringLiteral("Żółkiew"));
    QCOMPARE(stored->text(u"name_en"), QStringLiteral("Zhovkva"));
    QCOMPARE(stored->text(u"country"), QStringLiteral("UA"));
    QCOMPARE(stored->text(u"state"), QStringLiteral("Lviv"));
    QCOMPARE(fieldOf<QComboBox>(editor, "country")->currentText(), QStringLiteral("Ukraine"));
    QCOMPARE(QApplication::focusWidget(), fieldOf<QLineEdit>(editor, "state"));
}

void RecordEditorTest::changesOneFieldAndSaves()
{
    const Record partner = m_fixture->save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    editor.setFieldFocus(QStringLiteral("state"));
    QVERIFY(openRecord(editor, partner.reference()));
    QCOMPARE(QApplication::focusWidget(), fieldOf<QLineEdit>(editor, "state"));
    QSignalSpy dirty(&editor, &RecordEditor::dirtyChanged);
    auto *mark = editor.findChild<QLabel *>(QStringLiteral("state_changed"));
    QVERIFY(!mark->isVisible());
    type(QStringLiteral("M"));
    QCOMPARE(dirty.count(), 1);
    QVERIFY(mark->isVisible());
    QVERIFY(editor.findChild<QLabel *>(QStringLiteral("recordTitle"))->text().endsWith(u'*'));
    press(Qt::Key_Backspace);
    QVERIFY(!editor.isDirty());
    QVERIFY(!mark->isVisible());
    QCOMPARE(dirty.count(), 2);
    type(QStringLiteral("Masowien"));
    QVERIFY(saves(editor));
    const auto stored = m_fixture->stored(partner.reference());
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->text(u"state"), QStringLiteral("Masowien"));
    QCOMPARE(stored->version, partner.version + 1);
}

void RecordEditorTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<RecordType>("recordType");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, RecordType type, const char *key, const char *typed) {
        QTest::newRow(name) << type << QString::fromLatin1(key) << QString::fromUtf8(typed);
    };
    row("country", RecordType::Partner, "country", "Atlantis");
    row("population", RecordType::Partner, "population", "viele");
    row("coordinates", RecordType::Partner, "place", "95, 200");
    row("web", RecordType::Partner, "website", "not a web address");
    row("mail", RecordType::Contact, "email", "ada@");
    row("phone", RecordType::Contact, "phone", "call me");
    row("language", RecordType::Contact, "language", "Speech of elves");
    QTest::newRow("over-long") << RecordType::Contact << QStringLiteral("academic_title")
                               << QString(81, u'x');
}

void RecordEditorTest::tellsWhatIsWrong()
{
    QFETCH(RecordType, recordType);
    QFETCH(QString, key);
    QFETCH(QString, typed);
    RecordEditor editor(m_fixture->service, recordType);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, {recordType, 0}));
    const QByteArray name = key.toLatin1();
    editor.setFieldFocus(key);
    type(typed);
    QCOMPARE(problem(editor, name), QString()); // Nobody is interrupted while typing.
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape);
    press(Qt::Key_Tab);
    QVERIFY2(!problem(editor, name).isEmpty(), "nothing is said about it");
    QVERIFY(!editor.isValid());
    auto *widget = editor.findChild<QWidget *>(key);
    QVERIFY(widget->accessibleDescription().contains(problem(editor, name)));
    QSignalSpy saved(&editor, &RecordEditor::saved);
    QSignalSpy state(&editor, &RecordEditor::stateText);
    editor.save();
    QCOMPARE(state.count(), 1);
    QVERIFY(saved.isEmpty());
    QVERIFY(m_fixture->storedAll(recordType).isEmpty());
    // Nothing of what was typed is gone or altered.
    const auto *line = qobject_cast<QLineEdit *>(widget);
    const auto *combo = qobject_cast<QComboBox *>(widget);
    QCOMPARE(line ? line->text() : combo->currentText(), typed);
}

void RecordEditorTest::keepsEveryLetter_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("formula") << QStringLiteral("=1+1");
    QTest::newRow("emoji") << QStringLiteral("Ada 👩‍🚀");
    QTest::newRow("right to left") << QStringLiteral("עדה דוגמה");
    QTest::newRow("outside the font") << QStringLiteral("𐌰𐌳𐌰");
    QTest::newRow("markup") << QStringLiteral("<b>Ada</b> & Co");
    QTest::newRow("leading zeros") << QStringLiteral("00123");
}

void RecordEditorTest::keepsEveryLetter()
{
    QFETCH(QString, typed);
    RecordEditor editor(m_fixture->service, RecordType::Contact);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, {RecordType::Contact, 0}));
    editor.setFieldFocus(QStringLiteral("family_name"));
    fieldOf<QLineEdit>(editor, "family_name")->insert(typed);
    QVERIFY(saves(editor));
    const auto stored = m_fixture->stored(editor.record());
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->text(u"family_name"), typed);
    QCOMPARE(fieldOf<QLineEdit>(editor, "family_name")->text(), typed);
    QCOMPARE(editor.findChild<QLabel *>(QStringLiteral("recordTitle"))->text(), typed);
}

void RecordEditorTest::warningDoesNotBlock()
{
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, {RecordType::Partner, 0},
                       {{QStringLiteral("name_de"), QStringLiteral("Warschau")},
                        {QStringLiteral("country"), QStringLiteral("PL")}}));
    editor.setFieldFocus(QStringLiteral("population"));
    type(QStringLiteral("1860281"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QVERIFY(!problem(editor, "population_year").isEmpty());
    QVERIFY(editor.isValid());
    QVERIFY(saves(editor));
    QCOMPARE(m_fixture->stored(editor.record())->value(u"population").toLongLong(), 1860281);
}

void RecordEditorTest::missingNameIsShownWhenSaving()
{
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, {RecordType::Partner, 0}));
    editor.setFieldFocus(QStringLiteral("state"));
    type(QStringLiteral("Masowien"));
    editor.save();
    QVERIFY(!problem(editor, "name_de").isEmpty());
    QVERIFY(!problem(editor, "country").isEmpty());
    QCOMPARE(QApplication::focusWidget(), fieldOf<QLineEdit>(editor, "name_de"));
    type(QStringLiteral("W"));
    QCOMPARE(problem(editor, "name_de"), QString()); // Gone as soon as it is right.
}

void RecordEditorTest::escapeRevertsFieldThenAsks()
{
    const Record partner = m_fixture->save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    editor.setFieldFocus(QStringLiteral("state"));
    type(QStringLiteral("Masowien"));
    press(Qt::Key_Tab);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Escape);
    QCOMPARE(fieldOf<QLineEdit>(editor, "state")->text(), QString());
    QVERIFY(!editor.isDirty());
    // The field's own undo brings the reverted text back.
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fieldOf<QLineEdit>(editor, "state")->text(), QStringLiteral("Masowien"));
    QVERIFY(editor.isDirty());

    editor.setFieldFocus(QStringLiteral("name_en"));
    press(Qt::Key_Escape);
    auto *question = editor.findChild<QMessageBox *>(QStringLiteral("unsavedQuestion"));
    QVERIFY(question);
    QVERIFY(question->defaultButton() == question->escapeButton());
    question->escapeButton()->click();
    QVERIFY(editor.isDirty());
    QCOMPARE(fieldOf<QLineEdit>(editor, "state")->text(), QStringLiteral("Masowien"));
}

void RecordEditorTest::nothingToSaveAsksNothing()
{
    const Record partner = m_fixture->save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    editor.setFieldFocus(QStringLiteral("name_en"));
    press(Qt::Key_Escape);
    QVERIFY(!editor.findChild<QMessageBox *>(QStringLiteral("unsavedQuestion")));
    press(Qt::Key_Return);
    QVERIFY(!editor.isDirty());
    QCOMPARE(QApplication::focusWidget(), fieldOf<QLineEdit>(editor, "name_en"));
}

void RecordEditorTest::discardedChangesComeBack()
{
    const Record partner = m_fixture->save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    editor.setFieldFocus(QStringLiteral("state"));
    type(QStringLiteral("Masowien"));
    editor.revert();
    QVERIFY(!editor.isDirty());
    QCOMPARE(fieldOf<QLineEdit>(editor, "state")->text(), QString());
    editor.findChild<QPushButton *>(QStringLiteral("bringBackChangesButton"))->click();
    QCOMPARE(fieldOf<QLineEdit>(editor, "state")->text(), QStringLiteral("Masowien"));
    QVERIFY(editor.isDirty());
}

void RecordEditorTest::leavingSavesWhatIsValid()
{
    const Record partner = m_fixture->save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    std::optional<bool> left;
    editor.leave([&](bool may) { left = may; });
    QCOMPARE(left, std::optional(true));
    editor.setFieldFocus(QStringLiteral("state"));
    type(QStringLiteral("Masowien"));
    left.reset();
    editor.leave([&](bool may) { left = may; });
    QTRY_VERIFY(left.has_value());
    QVERIFY(*left);
    QCOMPARE(m_fixture->stored(partner.reference())->text(u"state"), QStringLiteral("Masowien"));
    // What is not valid stays behind as a draft: see tst_drafts.
}

void RecordEditorTest::undoKeyBelongsToTheField()
{
    const Record partner = m_fixture->save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    editor.setFieldFocus(QStringLiteral("state"));
    auto *line = fieldOf<QLineEdit>(editor, "state");
    const auto fieldWantsUndo = [line] {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        event.setAccepted(false);
        QApplication::sendEvent(line, &event);
        return event.isAccepted();
    };
    QVERIFY(!fieldWantsUndo()); // The window's undo gets the key.
    type(QStringLiteral("Masowien"));
    QVERIFY(fieldWantsUndo());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), QString());
    QVERIFY(!editor.isDirty());
}

void RecordEditorTest::tabLeavesLongTexts()
{
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, {RecordType::Partner, 0}));
    editor.setFieldFocus(QStringLiteral("description_de"));
    type(QStringLiteral("One"));
    press(Qt::Key_Return);
    type(QStringLiteral("Two"));
    press(Qt::Key_Tab);
    QCOMPARE(fieldOf<QPlainTextEdit>(editor, "description_de")->toPlainText(), QStringLiteral("One\nTwo"));
    QCOMPARE(QApplication::focusWidget(), fieldOf<QPlainTextEdit>(editor, "description_en"));
}

void RecordEditorTest::typingWhileSavingIsKept()
{
    const Record partner = m_fixture->save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    editor.setFieldFocus(QStringLiteral("state"));
    type(QStringLiteral("Maso"));
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    type(QStringLiteral("wien"));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(fieldOf<QLineEdit>(editor, "state")->text(), QStringLiteral("Masowien"));
    QVERIFY(editor.isDirty());
    QCOMPARE(m_fixture->stored(partner.reference())->text(u"state"), QStringLiteral("Maso"));
    QVERIFY(saves(editor));
    QCOMPARE(m_fixture->stored(partner.reference())->text(u"state"), QStringLiteral("Masowien"));
}

void RecordEditorTest::languageSwitchKeepsWhatIsTyped()
{
    Record partner = FormFixture::partner(QStringLiteral("Warschau"));
    partner = m_fixture->save(partner);
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    auto *country = fieldOf<QComboBox>(editor, "country");
    QCOMPARE(country->currentText(), QStringLiteral("Poland"));
    editor.setFieldFocus(QStringLiteral("place"));
    type(QStringLiteral("52 nowhere"));
    setMessageLanguage(Language::German);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&editor, &change);
    QCOMPARE(country->currentText(), QStringLiteral("Polen"));
    QCOMPARE(fieldOf<QLineEdit>(editor, "place")->text(), QStringLiteral("52 nowhere"));
    const Field *field = RecordDescription::of(RecordType::Partner).field(u"place");
    QCOMPARE(fieldOf<QLineEdit>(editor, "place")->accessibleName(), field->label(Language::German));
    fieldOf<QLineEdit>(editor, "place")->clear();
    QVERIFY(!editor.isDirty()); // Another language is no change.
}

void RecordEditorTest::versionsAreShownAndRestored()
{
    Record partner = m_fixture->save(FormFixture::partner(QStringLiteral("Warschau")));
    partner.setTrusted(partner.description().field(u"state")->index(), QStringLiteral("Masowien"));
    partner = m_fixture->save(partner);
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    editor.setHistoryShown(true);
    auto *table = editor.findChild<QTableView *>(QStringLiteral("historyTable"));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->model()->index(0, 2).data().toString().contains(QStringLiteral("Masowien")));
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("anna"));
    auto *restore = editor.findChild<QPushButton *>(QStringLiteral("restoreVersionButton"));
    QVERIFY(!restore->isEnabled()); // That one is there already.
    table->setFocus();
    press(Qt::Key_Down);
    editor.findChild<QPushButton *>(QStringLiteral("showVersionButton"))->click();
    auto *version = editor.findChild<QPlainTextEdit *>(QStringLiteral("versionText"));
    QTRY_VERIFY(version->toPlainText().contains(QStringLiteral("Warschau")));
    QVERIFY(!version->toPlainText().contains(QStringLiteral("Masowien")));
    QVERIFY(restore->isEnabled());
    QSignalSpy saved(&editor, &RecordEditor::saved);
    restore->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_fixture->stored(partner.reference())->text(u"state"), QString());
    QCOMPARE(fieldOf<QLineEdit>(editor, "state")->text(), QString());
    QTRY_COMPARE(table->model()->rowCount(), 3); // Nothing of the history is lost.
}

void RecordEditorTest::assistiveInputCounts()
{
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, {RecordType::Partner, 0}));
    QAccessibleInterface *interface =
        QAccessible::queryAccessibleInterface(fieldOf<QLineEdit>(editor, "name_en"));
    interface->editableTextInterface()->insertText(0, QStringLiteral("Warsaw"));
    QVERIFY(editor.isDirty());
}

void RecordEditorTest::referenceIsSearchedFor()
{
    const Record partner = m_fixture->save(FormFixture::partner(QStringLiteral("Krakau")));
    RecordEditor editor(m_fixture->service, RecordType::Partnership);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, {RecordType::Partnership, 0}));
    editor.setFieldFocus(QStringLiteral("partner_id"));
    auto *line = fieldOf<QLineEdit>(editor, "partner_id");
    type(QStringLiteral("krak"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(line->text(), QStringLiteral("Krakau"));
    QSignalSpy opened(&editor, &RecordEditor::openRequested);
    editor.findChild<QAbstractButton *>(QStringLiteral("partner_id_openButton"))->click();
    QCOMPARE(opened.value(0).value(0).value<RecordRef>(), partner.reference());
    // Typing on is no record any more, and is said so.
    type(QStringLiteral("x"));
    press(Qt::Key_Escape);
    press(Qt::Key_Tab);
    QVERIFY(!problem(editor, "partner_id").isEmpty());
}

void RecordEditorTest::changeByOthersIsShown()
{
    Record partner = m_fixture->save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    partner.setTrusted(partner.description().field(u"state")->index(), QStringLiteral("Masowien"));
    partner = m_fixture->save(partner);
    QTRY_COMPARE(fieldOf<QLineEdit>(editor, "state")->text(), QStringLiteral("Masowien"));
    QVERIFY(!editor.isDirty());
    // What is being typed is not touched.
    editor.setFieldFocus(QStringLiteral("name_en"));
    type(QStringLiteral("Warsaw"));
    partner.setTrusted(partner.description().field(u"state")->index(), QStringLiteral("Mazovia"));
    m_fixture->save(partner);
    QTRY_VERIFY(editor.findChild<QLabel *>(QStringLiteral("noticeText"))->isVisible());
    QCOMPARE(fieldOf<QLineEdit>(editor, "name_en")->text(), QStringLiteral("Warsaw"));
    QCOMPARE(fieldOf<QLineEdit>(editor, "state")->text(), QStringLiteral("Masowien"));
}

void RecordEditorTest::missingRecordIsSaidSo()
{
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    editor.open({RecordType::Partner, 4711});
    auto *notice = editor.findChild<QLabel *>(QStringLiteral("noticeText"));
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(editor.findChild<QPushButton *>(QStringLiteral("retryButton")));
    QVERIFY(!editor.isDirty());
}

QTEST_MAIN(RecordEditorTest)
#include "tst_recordeditor.moc"
