// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formfixture.h"
#include "gui/forms/documentcopy.h"
#include "storage/documentcontents.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace weltkontor;

/// Follow-ups and documents in the form of any record.
class DeskPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyPrincipalFormHasThem();
    void followUpIsSavedWithItsRecord();
    void spaceMarksAsDoneAndPlusMoves();
    void newRecordTakesItsPartsAlong();
    void droppedFileBecomesADocument();
    void refusedFileIsTold();
    void documentIsOpenedAsACopy();
    void programsAreNotOpened();
    void fileNamesAreMadeHarmless_data();
    void fileNamesAreMadeHarmless();

public Q_SLOTS:
    void note(const QUrl &url) { m_opened += url; }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test cannot write.");
        return file.fileName();
    }

    static void drop(RecordEditor &editor, const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&editor, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&editor, &event);
    }

    static QTableView *table(RecordEditor &editor, const char *name)
    {
        return editor.findChild<QTableView *>(QString::fromLatin1(name));
    }

    std::unique_ptr<FormFixture> m_fixture;
    Record m_partner;
    QTemporaryDir m_folder;
    QList<QUrl> m_opened;
};

void DeskPartsTest::init()
{
    m_fixture = std::make_unique<FormFixture>();
    m_partner = m_fixture->save(FormFixture::partner(QStringLiteral("Krakau")));
    m_opened.clear();
}

void DeskPartsTest::everyPrincipalFormHasThem()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        const bool isDesk = RecordDescription::of(type).isPrincipal() && type != RecordType::FollowUp &&
                            type != RecordType::Document;
        RecordEditor editor(m_fixture->service, type);
        QCOMPARE(table(editor, "follow_up_table") != nullptr, isDesk);
        QCOMPARE(table(editor, "document_table") != nullptr, isDesk);
    }
}

void DeskPartsTest::followUpIsSavedWithItsRecord()
{
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partner.reference()));
    editor.findChild<QPushButton *>(QStringLiteral("follow_up_addButton"))->click();
    type(QStringLiteral("Write a letter"));
    fieldOf<QLineEdit>(editor, "due")->setFocus();
    type(QStringLiteral("24.03.2026"));
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    const QList<Record> stored = m_fixture->storedAll(RecordType::FollowUp);
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().text(u"text"), QStringLiteral("Write a letter"));
    QCOMPARE(stored.first().text(u"due"), QStringLiteral("2026-03-24"));
    QCOMPARE(stored.first().text(u"subject"), m_partner.reference().toText());

    RecordEditor again(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(again));
    QVERIFY(openRecord(again, m_partner.reference()));
    QCOMPARE(table(again, "follow_up_table")->model()->rowCount(), 1);
}

void DeskPartsTest::spaceMarksAsDoneAndPlusMoves()
{
    const Record followUp = m_fixture->save(FormFixture::make(
        RecordType::FollowUp, {{QStringLiteral("text"), QStringLiteral("Call")},
                               {QStringLiteral("due"), QStringLiteral("2026-02-01")},
                               {QStringLiteral("subject"), m_partner.reference().toText()}}));
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partner.reference()));
    QTableView *list = table(editor, "follow_up_table");
    list->setFocus();
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Plus);
    QVERIFY(editor.isDirty());
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    // From today, 1 March 2026: it was overdue.
    QCOMPARE(m_fixture->stored(followUp.reference())->text(u"due"), QStringLiteral("2026-03-08"));
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    editor.save();
    QTRY_COMPARE(saved.count(), 2);
    QCOMPARE(m_fixture->stored(followUp.reference())->text(u"done_on"), QStringLiteral("2026-03-01"));
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    editor.save();
    QTRY_COMPARE(saved.count(), 3);
    QVERIFY(m_fixture->stored(followUp.reference())->text(u"done_on").isEmpty());
}

void DeskPartsTest::newRecordTakesItsPartsAlong()
{
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(
        openRecord(editor, {RecordType::Partner, 0}, {{QStringLiteral("country"), QStringLiteral("PL")}}));
    editor.setFieldFocus(QStringLiteral("name_de"));
    type(QStringLiteral("Neustadt"));
    drop(editor, {write(QStringLiteral("note.txt"), "text")});
    QTRY_COMPARE(table(editor, "document_table")->model()->rowCount(), 1);
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    const QList<Record> documents = m_fixture->storedAll(RecordType::Document);
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.first().text(u"subject"), editor.record().toText());
}

void DeskPartsTest::droppedFileBecomesADocument()
{
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partner.reference()));
    drop(editor, {write(QStringLiteral("treaty.pdf"), "%PDF-1.4 x"), write(QStringLiteral("b.txt"), "b")});
    QTRY_COMPARE(table(editor, "document_table")->model()->rowCount(), 2);
    QVERIFY(editor.isDirty());
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    const QList<Record> stored = m_fixture->storedAll(RecordType::Document);
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored.first().text(u"file_name"), QStringLiteral("treaty.pdf"));
    QCOMPARE(stored.first().text(u"media_type"), QStringLiteral("application/pdf"));
    QCOMPARE(stored.first().value(u"size").toLongLong(), 10);
    const auto content = FormFixture::waited(
        m_fixture->service->read([hash = stored.first().text(u"sha256")](Database &database) {
            return DocumentContents(database).read(hash);
        }));
    QVERIFY_RESULT(content);
    QCOMPARE(*content, QByteArray("%PDF-1.4 x"));
}

void DeskPartsTest::refusedFileIsTold()
{
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partner.reference()));
    drop(editor, {write(QStringLiteral("empty.txt"), {})});
    const auto isTold = [&editor] {
        for (const auto *label : editor.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("empty.txt")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isTold());
    QCOMPARE(table(editor, "document_table")->model()->rowCount(), 0);
    QVERIFY(!editor.isDirty());
}

void DeskPartsTest::documentIsOpenedAsACopy()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "note");
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partner.reference()));
    drop(editor, {write(QStringLiteral("letter.txt"), "Dear friends")});
    QTableView *list = table(editor, "document_table");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(m_opened.size(), 1);
    QFile copy(m_opened.first().toLocalFile());
    QCOMPARE(QFileInfo(copy).fileName(), QStringLiteral("letter.txt"));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("Dear friends"));
    QVERIFY(!(copy.permissions() & QFileDevice::WriteOwner));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    editor.revert();
}

void DeskPartsTest::programsAreNotOpened()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "note");
    RecordEditor editor(m_fixture->service, RecordType::Partner);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, m_partner.reference()));
    drop(editor, {write(QStringLiteral("invoice.pdf.exe"), "MZ")});
    QTRY_COMPARE(table(editor, "document_table")->model()->rowCount(), 1);
    editor.findChild<QPushButton *>(QStringLiteral("document_openButton"))->click();
    const auto isTold = [&editor] {
        for (const auto *label : editor.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("invoice.pdf.exe")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isTold());
    QVERIFY(m_opened.isEmpty());
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    editor.revert();
}

void DeskPartsTest::fileNamesAreMadeHarmless_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<bool>("isProgram");
    QTest::newRow("usual") << QStringLiteral("Vertrag 1993.pdf") << QStringLiteral("Vertrag 1993.pdf")
                           << false;
    QTest::newRow("way up") << QStringLiteral("../../etc/passwd") << QStringLiteral("_.._etc_passwd")
                            << false;
    QTest::newRow("Windows way") << QStringLiteral("..\\x.EXE") << QStringLiteral("_x.EXE") << true;
    QTest::newRow("dots at the end") << QStringLiteral("run.bat. .") << QStringLiteral("run.bat") << true;
    QTest::newRow("turned text") << QStringLiteral("a\u202Efdp.exe") << QStringLiteral("a_fdp.exe") << true;
    QTest::newRow("nothing") << QStringLiteral("...") << QStringLiteral("document") << false;
    QTest::newRow("line break") << QStringLiteral("a\nb.txt") << QStringLiteral("a_b.txt") << false;
}

void DeskPartsTest::fileNamesAreMadeHarmless()
{
    QFETCH(QString, given);
    QFETCH(QString, plain);
    QFETCH(bool, isProgram);
    QCOMPARE(plainFileName(given), plain);
    QCOMPARE(isProgramName(given), isProgram);
    QVERIFY(plainFileName(QString(400, u'x') + given).size() <= 120);
}

QTEST_MAIN(DeskPartsTest)
#include "tst_deskparts.moc"
