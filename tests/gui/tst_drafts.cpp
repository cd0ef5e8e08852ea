// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formfixture.h"
#include "storage/draftstore.h"
#include "support/postgresqlcluster.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace weltkontor;

/// What is typed and not saved survives the end of the program, however it ends.
class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAfterAKill_data() { addBackendRows(); }
    void comesBackAfterAKill();
    void newRecordIsOffered_data() { addBackendRows(); }
    void newRecordIsOffered();
    void invalidStaysWhenLeaving();
    void discardedDraftIsGone();
    void savedLeavesNoDraft();
    void partsAreKept();
    void isOnlyForItsUser();
    void serverThatIsDownLosesNothing();

private:
    static QList<Draft> drafts(DatabaseService &service)
    {
        return FormFixture::waited(
                   service.read([](Database &database) { return DraftStore(database).all(); }))
            .valueOr({});
    }
};

void DraftsTest::comesBackAfterAKill()
{
    QFETCH(Backend, backend);
    FormFixture fixture(backend);
    const Record partner = fixture.save(FormFixture::partner(QStringLiteral("Warschau")));
    // The editor stays as it is: its program was killed and does nothing any more.
    RecordEditor killed(fixture.service, RecordType::Partner);
    QVERIFY(showEditor(killed));
    QVERIFY(openRecord(killed, partner.reference()));
    killed.setFieldFocus(QStringLiteral("place"));
    type(QStringLiteral("52.2, nowhere"));
    QTRY_COMPARE(drafts(*fixture.service).size(), 1); // By its timer alone.

    const auto again = fixture.open(QStringLiteral("anna"));
    RecordEditor editor(again, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    QVERIFY(editor.isDirty());
    QCOMPARE(fieldOf<QLineEdit>(editor, "place")->text(), QStringLiteral("52.2, nowhere"));
    QVERIFY(editor.findChild<QLabel *>(QStringLiteral("place_changed"))->isVisible());
    QVERIFY(editor.findChild<QLabel *>(QStringLiteral("noticeText"))->isVisible());
}

void DraftsTest::newRecordIsOffered()
{
    QFETCH(Backend, backend);
    FormFixture fixture(backend);
    {
        RecordEditor editor(fixture.service, RecordType::Contact);
        QVERIFY(showEditor(editor));
        QVERIFY(openRecord(editor, {RecordType::Contact, 0}));
        editor.setFieldFocus(QStringLiteral("email"));
        type(QStringLiteral("ada@"));
        QTRY_COMPARE(drafts(*fixture.service).size(), 1);
    }
    const auto again = fixture.open(QStringLiteral("anna"));
    RecordEditor editor(again, RecordType::Contact);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, {RecordType::Contact, 0}));
    QVERIFY(!editor.isDirty()); // A new record is empty until the draft is wanted.
    auto *button = editor.findChild<QPushButton *>(QStringLiteral("continueDraftButton"));
    QVERIFY(button);
    button->click();
    QVERIFY(editor.isDirty());
    QCOMPARE(fieldOf<QLineEdit>(editor, "email")->text(), QStringLiteral("ada@"));
    // Made whole and saved, it leaves nothing behind.
    editor.setFieldFocus(QStringLiteral("email"));
    fieldOf<QLineEdit>(editor, "email")->end(false);
    type(QStringLiteral("example.org"));
    editor.setFieldFocus(QStringLiteral("family_name"));
    type(QStringLiteral("Beispiel"));
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    QTRY_VERIFY(drafts(*again).isEmpty());
    QCOMPARE(fixture.storedAll(RecordType::Contact).size(), 1);
}

void DraftsTest::invalidStaysWhenLeaving()
{
    FormFixture fixture;
    const Record first = fixture.save(FormFixture::partner(QStringLiteral("Warschau")));
    const Record second = fixture.save(FormFixture::partner(QStringLiteral("Krakau")));
    RecordEditor editor(fixture.service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, first.reference()));
    editor.setFieldFocus(QStringLiteral("population"));
    type(QStringLiteral("viele"));
    std::optional<bool> left;
    editor.leave([&](bool may) { left = may; });
    QCOMPARE(left, std::optional(true));
    QVERIFY(openRecord(editor, second.reference()));
    QVERIFY(!editor.isDirty());
    QCOMPARE(fieldOf<QLineEdit>(editor, "population")->text(), QString());
    QVERIFY(openRecord(editor, first.reference()));
    QCOMPARE(fieldOf<QLineEdit>(editor, "population")->text(), QStringLiteral("viele"));
    QVERIFY(editor.isDirty());
    QCOMPARE(fixture.stored(first.reference())->version, first.version);
}

void DraftsTest::discardedDraftIsGone()
{
    FormFixture fixture;
    const Record partner = fixture.save(FormFixture::partner(QStringLiteral("Warschau")));
    {
        RecordEditor editor(fixture.service, RecordType::Partner);
        QVERIFY(showEditor(editor));
        QVERIFY(openRecord(editor, partner.reference()));
        editor.setFieldFocus(QStringLiteral("state"));
        type(QStringLiteral("Masowien"));
        QTRY_COMPARE(drafts(*fixture.service).size(), 1);
    }
    RecordEditor editor(fixture.service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    QVERIFY(editor.isDirty());
    editor.findChild<QPushButton *>(QStringLiteral("discardDraftButton"))->click();
    QTRY_VERIFY(!editor.isDirty());
    QCOMPARE(fieldOf<QLineEdit>(editor, "state")->text(), QString());
    QTRY_VERIFY(drafts(*fixture.service).isEmpty());
}

void DraftsTest::savedLeavesNoDraft()
{
    FormFixture fixture;
    const Record partner = fixture.save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor editor(fixture.service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    editor.setFieldFocus(QStringLiteral("state"));
    type(QStringLiteral("Masowien"));
    QTRY_COMPARE(drafts(*fixture.service).size(), 1);
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(drafts(*fixture.service).isEmpty());
    // Taken back by hand there is nothing to keep either.
    type(QStringLiteral("x"));
    QTRY_COMPARE(drafts(*fixture.service).size(), 1);
    press(Qt::Key_Backspace);
    QTRY_VERIFY(drafts(*fixture.service).isEmpty());
}

void DraftsTest::partsAreKept()
{
    FormFixture fixture;
    const Record partner = fixture.save(FormFixture::partner(QStringLiteral("Warschau")));
    const Record partnership = fixture.save(
        FormFixture::make(RecordType::Partnership, {{QStringLiteral("partner_id"), partner.id},
                                                    {QStringLiteral("kind"), QStringLiteral("x")}}));
    {
        RecordEditor editor(fixture.service, RecordType::Partnership);
        QVERIFY(showEditor(editor));
        QVERIFY(openRecord(editor, partnership.reference()));
        editor.findChild<QPushButton *>(QStringLiteral("milestone_addButton"))->click();
        press(Qt::Key_Tab);
        type(QStringLiteral("198"));
        QTRY_COMPARE(drafts(*fixture.service).size(), 1);
    }
    RecordEditor editor(fixture.service, RecordType::Partnership);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partnership.reference()));
    QVERIFY(editor.isDirty());
    auto *table = editor.findChild<QTableView *>(QStringLiteral("milestone_table"));
    QCOMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(fieldOf<QLineEdit>(editor, "date")->text(), QStringLiteral("198"));
}

void DraftsTest::isOnlyForItsUser()
{
    FormFixture fixture;
    const Record partner = fixture.save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor mine(fixture.service, RecordType::Partner);
    QVERIFY(showEditor(mine));
    QVERIFY(openRecord(mine, partner.reference()));
    mine.setFieldFocus(QStringLiteral("state"));
    type(QStringLiteral("Masowien"));
    QTRY_COMPARE(drafts(*fixture.service).size(), 1);
    const auto other = fixture.open(QStringLiteral("bert"));
    RecordEditor theirs(other, RecordType::Partner);
    QVERIFY(showEditor(theirs));
    QVERIFY(openRecord(theirs, partner.reference()));
    QVERIFY(!theirs.isDirty());
}

void DraftsTest::serverThatIsDownLosesNothing()
{
    if (!testBackends().contains(Backend::PostgreSql))
        QSKIP("Without PostgreSQL.");
    FormFixture fixture(Backend::PostgreSql);
    const Record partner = fixture.save(FormFixture::partner(QStringLiteral("Warschau")));
    RecordEditor editor(fixture.service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, partner.reference()));
    editor.setFieldFocus(QStringLiteral("state"));
    type(QStringLiteral("Masowien"));
    PostgreSqlCluster::instance().stop();
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QPointer<QPushButton> again;
    QTRY_VERIFY_WITH_TIMEOUT((again = editor.findChild<QPushButton *>(QStringLiteral("retryButton"))), 60000);
    QVERIFY(saved.isEmpty());
    QVERIFY(editor.isDirty());
    QCOMPARE(fieldOf<QLineEdit>(editor, "state")->text(), QStringLiteral("Masowien"));
    PostgreSqlCluster::instance().start();
    again->click();
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 60000);
    QCOMPARE(fixture.stored(partner.reference())->text(u"state"), QStringLiteral("Masowien"));
    QVERIFY(!editor.isDirty());
}

QTEST_MAIN(DraftsTest)
#include "tst_drafts.moc"
