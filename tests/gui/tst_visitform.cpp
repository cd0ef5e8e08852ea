// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formfixture.h"
#include "gui/forms/partforms.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace weltkontor;

namespace
{

QString key(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// A visit: guests in order of protocol and how they are addressed, the programme, the gifts.
class VisitFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<FormFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void guestsStandInOrderOfProtocol();
    void programmeAndGiftsAreSavedWithTheVisit();
    void wrongTimeBlocksSaving();

private:
    Record guest(const char *family, const char *function, const char *salutation)
    {
        return m_fixture->save(
            FormFixture::make(RecordType::Contact, {{key("family_name"), key(family)},
                                                    {key("function_en"), key(function)},
                                                    {key("salutation"), key(salutation)}}));
    }
    Record visit(const QVariantList &guests)
    {
        return m_fixture->save(FormFixture::make(RecordType::Visit, {{key("title_en"), key("Guests")},
                                                                     {key("begin_date"), key("2026-06")},
                                                                     {key("guests"), guests}}));
    }

    std::unique_ptr<FormFixture> m_fixture;
};

void VisitFormTest::guestsStandInOrderOfProtocol()
{
    const Record interpreter = guest("Able", "Interpreter", "mr");
    const Record deputy = guest("Baker", "Deputy Mayor", "mr");
    const Record mayor = guest("Novak", "Lord Mayor", "mrs");
    const Record stored = visit({qlonglong(interpreter.id), qlonglong(deputy.id), qlonglong(mayor.id)});
    RecordEditor editor(m_fixture->service, RecordType::Visit);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    auto *table = editor.findChild<QTableView *>(key("protocolTable"));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    const auto cell = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 3), key("Dear Mr Able"));
    QCOMPARE(cell(1, 2), key("Deputy Mayor"));
    QCOMPARE(cell(2, 3), key("Dear Lord Mayor"));
    editor.findChild<QPushButton *>(key("orderButton"))->click();
    QTRY_COMPARE(cell(0, 3), key("Dear Lord Mayor"));
    QCOMPARE(cell(1, 3), key("Dear Deputy Mayor Baker"));
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    const QVariantList expected{qlonglong(mayor.id), qlonglong(deputy.id), qlonglong(interpreter.id)};
    QCOMPARE(m_fixture->stored(stored.reference())->value(u"guests").toList(), expected);
}

void VisitFormTest::programmeAndGiftsAreSavedWithTheVisit()
{
    const Record stored = visit({});
    RecordEditor editor(m_fixture->service, RecordType::Visit);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    editor.findChild<QPushButton *>(key("programme_item_addButton"))->click();
    fieldOf<QLineEdit>(editor, "day")->setText(key("24.06.2026"));
    fieldOf<QLineEdit>(editor, "begins")->setText(key("9.30"));
    // The visit and its documents have titles, too.
    auto *item = editor.findChild<ProgrammeItemForm *>();
    QVERIFY(item);
    item->findChild<QLineEdit *>(key("title_de"))->setText(key("Empfang"));
    editor.findChild<QPushButton *>(key("gift_addButton"))->click();
    fieldOf<QLineEdit>(editor, "description")->setText(key("Bildband"));
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    const QList<Record> items = m_fixture->storedAll(RecordType::ProgrammeItem);
    const QList<Record> gifts = m_fixture->storedAll(RecordType::Gift);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().text(u"day"), key("2026-06-24"));
    QCOMPARE(items.first().value(u"visit_id").toLongLong(), stored.id);
    QCOMPARE(gifts.size(), 1);
    QCOMPARE(gifts.first().text(u"description"), key("Bildband"));
}

void VisitFormTest::wrongTimeBlocksSaving()
{
    RecordEditor editor(m_fixture->service, RecordType::Visit);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, visit({}).reference()));
    editor.findChild<QPushButton *>(key("programme_item_addButton"))->click();
    fieldOf<QLineEdit>(editor, "begins")->setText(key("25:00"));
    QVERIFY(!editor.isValid());
    editor.save();
    auto *problem = editor.findChild<QLabel *>(key("begins_problem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(key("25:00")));
    QVERIFY(m_fixture->storedAll(RecordType::ProgrammeItem).isEmpty());
}

QTEST_MAIN(VisitFormTest)
#include "tst_visitform.moc"
