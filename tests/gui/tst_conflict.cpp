// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit.h"
#include "gui/formfixture.h"
#include "gui/forms/conflictview.h"

#include "storage/draftstore.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace weltkontor;

/// Two programs on one database: the second save of a record shows both versions and overwrites nothing.
class ConflictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothValuesAreShown_data() { addBackendRows(); }
    void bothValuesAreShown();
    void theirsCanBeTaken_data() { addBackendRows(); }
    void theirsCanBeTaken();
    void backToTheFormKeepsWhatIsTyped();
    void partChangedByOthers();
    void deletedByOthersComesBack_data() { addBackendRows(); }
    void deletedByOthersComesBack();
    void draftOfAnOlderVersionIsNoOverwriting();

private:
    /// The same record in this program with a changed English name, and changed by another program.
    void meet(FormFixture &fixture, RecordEditor &editor);

    Record m_partner;
};

namespace
{

Record with(Record record, const char *key, const QString &value)
{
    record.setTrusted(record.description().field(QString::fromLatin1(key))->index(), value);
    return record;
}

ConflictView *conflictOf(RecordEditor &editor)
{
    auto *view = editor.findChild<ConflictView *>();
    return view && view->isVisibleTo(&editor) ? view : nullptr;
}

} // namespace

void ConflictTest::meet(FormFixture &fixture, RecordEditor &editor)
{
    m_partner = fixture.save(
        with(FormFixture::partner(QStringLiteral("Warschau")), "state", QStringLiteral("Masowien")));
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partner.reference()));
    editor.setFieldFocus(QStringLiteral("name_en"));
    type(QStringLiteral("Warsaw"));
    const auto other = fixture.open(QStringLiteral("bert"));
    Record theirs = with(m_partner, "name_en", QStringLiteral("Varsovia"));
    theirs = with(theirs, "state", QStringLiteral("Mazowieckie"));
    fixture.save(theirs, other.get());
    editor.save();
    QTRY_VERIFY(conflictOf(editor));
}

void ConflictTest::bothValuesAreShown()
{
    QFETCH(Backend, backend);
    FormFixture fixture(backend);
    RecordEditor editor(fixture.service, RecordType::Partner);
    meet(fixture, editor);
    if (QTest::currentTestFailed())
        return;
    // Nothing was overwritten meanwhile.
    QCOMPARE(fixture.stored(m_partner.reference())->text(u"name_en"), QStringLiteral("Varsovia"));
    const auto *mine = editor.findChild<QRadioButton *>(QStringLiteral("name_en_mine"));
    const auto *theirs = editor.findChild<QRadioButton *>(QStringLiteral("name_en_theirs"));
    QVERIFY(mine->isChecked());
    QVERIFY(mine->accessibleName().contains(QStringLiteral("Warsaw")));
    QVERIFY(theirs->accessibleName().contains(QStringLiteral("Varsovia")));
    // What only the other one changed starts with the other's value.
    QVERIFY(editor.findChild<QRadioButton *>(QStringLiteral("state_theirs"))->isChecked());
    QVERIFY(!editor.findChild<QRadioButton *>(QStringLiteral("name_de_mine")));
    QCOMPARE(QApplication::focusWidget(), mine);
    QCOMPARE(audit::names(editor).join(u'\n'), QString());
    QCOMPARE(audit::truncation(editor).join(u'\n'), QString());
    if (const QString folder = qEnvironmentVariable("WELTKONTOR_PICTURES"); !folder.isEmpty())
        editor.grab().save(folder + QStringLiteral("/conflict.png"));

    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.findChild<QPushButton *>(QStringLiteral("saveChosenButton"))->click();
    QTRY_COMPARE(saved.count(), 1);
    const auto stored = fixture.stored(m_partner.reference());
    QCOMPARE(stored->text(u"name_en"), QStringLiteral("Warsaw"));
    QCOMPARE(stored->text(u"state"), QStringLiteral("Mazowieckie"));
    QCOMPARE(stored->version, m_partner.version + 2);
    QVERIFY(!editor.isDirty());
    QVERIFY(!conflictOf(editor));
}

void ConflictTest::theirsCanBeTaken()
{
    QFETCH(Backend, backend);
    FormFixture fixture(backend);
    RecordEditor editor(fixture.service, RecordType::Partner);
    meet(fixture, editor);
    if (QTest::currentTestFailed())
        return;
    press(Qt::Key_Right); // To the other value of the field, by keyboard.
    QVERIFY(editor.findChild<QRadioButton *>(QStringLiteral("name_en_theirs"))->isChecked());
    editor.findChild<QPushButton *>(QStringLiteral("saveChosenButton"))->click();
    QTRY_COMPARE(editor.findChild<QLineEdit *>(QStringLiteral("name_en"))->text(),
                 QStringLiteral("Varsovia"));
    QVERIFY(!editor.isDirty());
    QCOMPARE(fixture.stored(m_partner.reference())->version, m_partner.version + 1);
}

void ConflictTest::backToTheFormKeepsWhatIsTyped()
{
    FormFixture fixture;
    RecordEditor editor(fixture.service, RecordType::Partner);
    meet(fixture, editor);
    if (QTest::currentTestFailed())
        return;
    editor.findChild<QPushButton *>(QStringLiteral("backButton"))->click();
    QVERIFY(!conflictOf(editor));
    QVERIFY(editor.isDirty());
    QCOMPARE(editor.findChild<QLineEdit *>(QStringLiteral("name_en"))->text(), QStringLiteral("Warsaw"));
    editor.save();
    QTRY_VERIFY(conflictOf(editor));
}

void ConflictTest::partChangedByOthers()
{
    FormFixture fixture;
    const Record partner = fixture.save(FormFixture::partner(QStringLiteral("Warschau")));
    const Record partnership = fixture.save(
        FormFixture::make(RecordType::Partnership, {{QStringLiteral("partner_id"), partner.id},
                                                    {QStringLiteral("kind"), QStringLiteral("x")}}));
    const Record milestone = fixture.save(
        FormFixture::make(RecordType::Milestone, {{QStringLiteral("partnership_id"), partnership.id},
                                                  {QStringLiteral("type"), QStringLiteral("agreement")},
                                                  {QStringLiteral("date"), QStringLiteral("1989")}}));
    RecordEditor editor(fixture.service, RecordType::Partnership);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partnership.reference()));
    editor.findChild<QWidget *>(QStringLiteral("milestone_table"))->setFocus();
    press(Qt::Key_Down);
    editor.findChild<QLineEdit *>(QStringLiteral("date"))->setFocus();
    editor.findChild<QLineEdit *>(QStringLiteral("date"))->selectAll();
    type(QStringLiteral("1990"));
    fixture.save(with(milestone, "date", QStringLiteral("1991")), fixture.open(QStringLiteral("bert")).get());
    editor.save();
    QTRY_VERIFY(conflictOf(editor));
    QVERIFY(editor.findChild<QRadioButton *>(QStringLiteral("date_mine"))->isChecked());
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.findChild<QPushButton *>(QStringLiteral("saveChosenButton"))->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(fixture.stored(milestone.reference())->text(u"date"), QStringLiteral("1990"));
}

void ConflictTest::deletedByOthersComesBack()
{
    QFETCH(Backend, backend);
    FormFixture fixture(backend);
    const Record partner = fixture.save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor editor(fixture.service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    editor.setFieldFocus(QStringLiteral("name_en"));
    type(QStringLiteral("Warsaw"));
    fixture.remove(partner.reference(), fixture.open(QStringLiteral("bert")).get());
    editor.save();
    QTRY_VERIFY(editor.findChild<QPushButton *>(QStringLiteral("bringBackButton")));
    QVERIFY(editor.isDirty());
    QVERIFY(!fixture.stored(partner.reference()));
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.findChild<QPushButton *>(QStringLiteral("bringBackButton"))->click();
    QTRY_VERIFY2(saved.count() == 1,
                 qPrintable(editor.findChild<QLabel *>(QStringLiteral("noticeText"))->text()));
    QCOMPARE(fixture.stored(partner.reference())->text(u"name_en"), QStringLiteral("Warsaw"));
}

void ConflictTest::draftOfAnOlderVersionIsNoOverwriting()
{
    FormFixture fixture;
    const Record partner = fixture.save(FormFixture::partner(QStringLiteral("Warschau")));
    {
        RecordEditor editor(fixture.service, RecordType::Partner);
        QVERIFY(showEditor(editor));
        QVERIFY(openRecord(editor, partner.reference()));
        editor.setFieldFocus(QStringLiteral("name_en"));
        type(QStringLiteral("Warsaw"));
        const auto stored = [&] {
            return FormFixture::waited(
                       fixture.service->read([](Database &database) { return DraftStore(database).all(); }))
                .valueOr({});
        };
        QTRY_COMPARE(stored().size(), 1);
    } // The program ends without saving.
    fixture.save(with(partner, "name_en", QStringLiteral("Varsovia")));
    RecordEditor editor(fixture.service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    QCOMPARE(editor.findChild<QLineEdit *>(QStringLiteral("name_en"))->text(), QStringLiteral("Warsaw"));
    QVERIFY(editor.isDirty());
    editor.save();
    QTRY_VERIFY(conflictOf(editor));
    QCOMPARE(fixture.stored(partner.reference())->text(u"name_en"), QStringLiteral("Varsovia"));
}

QTEST_MAIN(ConflictTest)
#include "tst_conflict.moc"
