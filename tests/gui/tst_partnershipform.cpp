// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partnershipstatus.h"
#include "gui/formfixture.h"
#include "storage/history.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace weltkontor;

/// A partnership with its milestones, and the links between partners, partnerships and people.
class PartnershipFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void milestonesAreSavedInOneChangeSet();
    void statusFollowsTheMilestones();
    void milestoneIsRemovedAndComesBack();
    void wrongMilestoneBlocksSaving();
    void partnerLeadsToItsPartnershipsAndPeople();
    void contactHasRolesAndBases();
    void fieldsOfCooperationAreChecked();

private:
    std::unique_ptr<FormFixture> m_fixture;
    Record m_partner, m_partnership;
};

namespace
{

QString stateOf(RecordEditor &editor)
{
    return editor.findChild<QLabel *>(QStringLiteral("stateLabel"))->text();
}

QPushButton *button(RecordEditor &editor, const char *name)
{
    return editor.findChild<QPushButton *>(QString::fromLatin1(name));
}

} // namespace

void PartnershipFormTest::init()
{
    m_fixture = std::make_unique<FormFixture>();
    m_partner = m_fixture->save(FormFixture::partner(QStringLiteral("Warschau")));
    m_partnership = m_fixture->save(FormFixture::make(
        RecordType::Partnership, {{QStringLiteral("partner_id"), m_partner.id},
                                  {QStringLiteral("kind"), QStringLiteral("town_twinning")}}));
}

void PartnershipFormTest::milestonesAreSavedInOneChangeSet()
{
    RecordEditor editor(m_fixture->service, RecordType::Partnership);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partnership.reference()));
    editor.setFieldFocus(QStringLiteral("responsible"));
    type(QStringLiteral("Ada Beispiel"));
    button(editor, "milestone_addButton")->setFocus();
    press(Qt::Key_Space);
    auto *kind = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(kind && kind->objectName() == QStringLiteral("type"));
    kind->setCurrentIndex(kind->findData(QStringLiteral("agreement")));
    press(Qt::Key_Tab);
    type(QStringLiteral("12.09.1989"));
    press(Qt::Key_Tab);
    type(QStringLiteral("City council"));
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);

    const QList<Record> milestones = m_fixture->storedAll(RecordType::Milestone);
    QCOMPARE(milestones.size(), 1);
    QCOMPARE(milestones.first().text(u"date"), QStringLiteral("1989-09-12"));
    QCOMPARE(milestones.first().text(u"decided_by"), QStringLiteral("City council"));
    QCOMPARE(milestones.first().value(u"partnership_id").toLongLong(), m_partnership.id);
    const qint64 changeSet = saved.first().at(2).toLongLong();
    const auto changes = FormFixture::waited(m_fixture->service->read(
        [changeSet](Database &database) { return History(database).changes(changeSet); }));
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->size(), 2); // The partnership and its milestone, taken back together.
    auto *table = editor.findChild<QTableView *>(QStringLiteral("milestone_table"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("12 September 1989"));
    QVERIFY(!editor.isDirty());
}

void PartnershipFormTest::statusFollowsTheMilestones()
{
    m_fixture->save(
        FormFixture::make(RecordType::Milestone, {{QStringLiteral("partnership_id"), m_partnership.id},
                                                  {QStringLiteral("type"), QStringLiteral("agreement")},
                                                  {QStringLiteral("date"), QStringLiteral("1989")}}));
    RecordEditor editor(m_fixture->service, RecordType::Partnership);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partnership.reference()));
    const QString active = statusLabel(PartnershipStatus::Active, Language::English);
    const QString ended = statusLabel(PartnershipStatus::Ended, Language::English);
    QVERIFY(stateOf(editor).startsWith(active));
    QVERIFY(stateOf(editor).contains(QStringLiteral("1989")));
    button(editor, "milestone_addButton")->click();
    auto *kind = fieldOf<QComboBox>(editor, "type");
    kind->setCurrentIndex(kind->findData(QStringLiteral("end")));
    press(Qt::Key_Tab);
    type(QStringLiteral("2027"));
    QVERIFY(stateOf(editor).startsWith(active)); // Not yet: today is 1 March 2026.
    press(Qt::Key_Backspace);
    type(QStringLiteral("5"));
    QVERIFY2(stateOf(editor).startsWith(ended), qPrintable(stateOf(editor)));
}

void PartnershipFormTest::milestoneIsRemovedAndComesBack()
{
    const Record milestone = m_fixture->save(
        FormFixture::make(RecordType::Milestone, {{QStringLiteral("partnership_id"), m_partnership.id},
                                                  {QStringLiteral("type"), QStringLiteral("agreement")},
                                                  {QStringLiteral("date"), QStringLiteral("1989")}}));
    RecordEditor editor(m_fixture->service, RecordType::Partnership);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partnership.reference()));
    auto *table = editor.findChild<QTableView *>(QStringLiteral("milestone_table"));
    table->setFocus();
    press(Qt::Key_Down);
    button(editor, "milestone_removeButton")->click();
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(editor.isDirty());
    QVERIFY_RESULT(m_fixture->stored(milestone.reference())); // Only saving removes it.
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY_ERROR(m_fixture->stored(milestone.reference()), NotFound);
    const qint64 changeSet = saved.first().at(2).toLongLong();
    const auto undone = FormFixture::waited(m_fixture->service->write(
        [changeSet](Database &database) { return History(database).undo(changeSet); }));
    QVERIFY_RESULT(undone);
    QTRY_COMPARE(table->model()->rowCount(), 1); // The form follows the database.
}

void PartnershipFormTest::wrongMilestoneBlocksSaving()
{
    RecordEditor editor(m_fixture->service, RecordType::Partnership);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partnership.reference()));
    button(editor, "milestone_addButton")->click();
    press(Qt::Key_Tab);
    type(QStringLiteral("31.02.1980"));
    press(Qt::Key_Tab);
    auto *problem = editor.findChild<QLabel *>(QStringLiteral("date_problem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("31.02.1980")));
    QVERIFY(!editor.isValid());
    editor.setFieldFocus(QStringLiteral("partner_id"));
    editor.save();
    QCOMPARE(QApplication::focusWidget(), fieldOf<QLineEdit>(editor, "date"));
    QVERIFY(m_fixture->storedAll(RecordType::Milestone).isEmpty());
    QCOMPARE(fieldOf<QLineEdit>(editor, "date")->text(), QStringLiteral("31.02.1980"));
}

void PartnershipFormTest::partnerLeadsToItsPartnershipsAndPeople()
{
    const Record contact = m_fixture->save(FormFixture::make(
        RecordType::Contact, {{QStringLiteral("family_name"), QStringLiteral("Beispiel")}}));
    m_fixture->save(
        FormFixture::make(RecordType::Role, {{QStringLiteral("contact_id"), contact.id},
                                             {QStringLiteral("partner_id"), m_partner.id},
                                             {QStringLiteral("function_en"), QStringLiteral("Mayor")}}));
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partner.reference()));
    auto *partnerships = editor.findChild<QListWidget *>(QStringLiteral("partnershipsList"));
    auto *contacts = editor.findChild<QListWidget *>(QStringLiteral("contactsList"));
    QCOMPARE(partnerships->count(), 1);
    QCOMPARE(contacts->count(), 1);
    QVERIFY(contacts->item(0)->text().contains(QStringLiteral("Mayor")));
    QSignalSpy opened(&editor, &RecordEditor::openRequested);
    partnerships->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).value<RecordRef>(), m_partnership.reference());
    contacts->setFocus();
    contacts->setCurrentRow(0);
    press(Qt::Key_Space);
    QCOMPARE(opened.value(1).value(0).value<RecordRef>(), contact.reference());
    QSignalSpy wanted(&editor, &RecordEditor::newRequested);
    button(editor, "addPartnershipButton")->click();
    QCOMPARE(wanted.value(0).value(0).value<RecordType>(), RecordType::Partnership);
    const auto presets = wanted.value(0).value(1).value<QHash<QString, QVariant>>();
    QCOMPARE(presets.value(QStringLiteral("partner_id")).toLongLong(), m_partner.id);

    RecordEditor other(m_fixture->service, RecordType::Partnership);
    QVERIFY(showEditor(other));
    QVERIFY(openRecord(other, {RecordType::Partnership, 0}, presets));
    QCOMPARE(fieldOf<QLineEdit>(other, "partner_id")->text(), QStringLiteral("Warschau"));
}

void PartnershipFormTest::contactHasRolesAndBases()
{
    RecordEditor editor(m_fixture->service, RecordType::Contact);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, {RecordType::Contact, 0}));
    editor.setFieldFocus(QStringLiteral("family_name"));
    type(QStringLiteral("Beispiel"));
    button(editor, "role_addButton")->click();
    type(QStringLiteral("warsch"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Return);
    button(editor, "processing_basis_addButton")->click();
    auto *purpose = fieldOf<QComboBox>(editor, "purpose");
    purpose->setCurrentIndex(purpose->findData(QStringLiteral("infoletter")));
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    const QList<Record> roles = m_fixture->storedAll(RecordType::Role);
    QCOMPARE(roles.size(), 1);
    QCOMPARE(roles.first().value(u"partner_id").toLongLong(), m_partner.id);
    QCOMPARE(roles.first().value(u"contact_id").toLongLong(), editor.record().id);
    const QList<Record> bases = m_fixture->storedAll(RecordType::ProcessingBasis);
    QCOMPARE(bases.size(), 1);
    QCOMPARE(bases.first().text(u"purpose"), QStringLiteral("infoletter"));
    QCOMPARE(bases.first().value(u"contact_id").toLongLong(), editor.record().id);
}

void PartnershipFormTest::fieldsOfCooperationAreChecked()
{
    for (const char *key : {"culture", "sport"}) {
        const QString name = QString::fromLatin1(key);
        m_fixture->save(FormFixture::make(RecordType::CatalogueEntry,
                                          {{QStringLiteral("catalogue"), QStringLiteral("cooperation_field")},
                                           {QStringLiteral("key"), name},
                                           {QStringLiteral("label_en"), name.toUpper()}}));
    }
    RecordEditor editor(m_fixture->service, RecordType::Partnership);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partnership.reference()));
    editor.setFieldFocus(QStringLiteral("cooperation_fields"));
    auto *list = fieldOf<QListWidget>(editor, "cooperation_fields");
    QCOMPARE(list->count(), 2);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_fixture->stored(m_partnership.reference())->value(u"cooperation_fields").toStringList(),
             QStringList{QStringLiteral("sport")});
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
}

QTEST_MAIN(PartnershipFormTest)
#include "tst_partnershipform.moc"
