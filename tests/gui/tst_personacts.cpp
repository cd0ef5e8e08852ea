// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formfixture.h"
#include "gui/main/listpage.h"
#include "gui/main/mainwindow.h"
#include "gui/main/messagebar.h"
#include "gui/main/personacts.h"
#include "gui/main/recordpane.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>

using namespace weltkontor;

/// A person's rights, from the window.
class PersonActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void actsAreForPersonsOnly();
    void dataAreWritten();
    void keepingIsTheDefault();
    void personIsErased();
    void failureIsTold();

private:
    void openContact();
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }

    std::unique_ptr<FormFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    Record m_contact;
    QTemporaryDir m_folder;
};

void PersonActsTest::init()
{
    m_fixture = std::make_unique<FormFixture>();
    m_contact = m_fixture->save(FormFixture::make(
        RecordType::Contact, {{QStringLiteral("given_name"), QStringLiteral("Ada")},
                              {QStringLiteral("family_name"), QStringLiteral("Beispiel")}}));
    m_fixture->save(FormFixture::make(RecordType::ProcessingBasis,
                                      {{QStringLiteral("contact_id"), m_contact.id},
                                       {QStringLiteral("purpose"), QStringLiteral("invitation")}}));
    m_fixture->save(FormFixture::partner(QStringLiteral("Krakau")));
    m_window = std::make_unique<MainWindow>(m_fixture->service);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void PersonActsTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void PersonActsTest::openContact()
{
    m_window->showPage(Page::Contacts);
    ListPage *list = m_window->listPage(RecordType::Contact);
    list->openRecord(m_contact.id);
    QTRY_COMPARE(list->pane()->record(), m_contact.reference());
    QTRY_VERIFY(action("erasePersonAction")->isEnabled());
}

void PersonActsTest::actsAreForPersonsOnly()
{
    QVERIFY(!action("personDataAction")->isEnabled());
    QVERIFY(!action("erasePersonAction")->isEnabled());
    m_window->showPage(Page::Partners);
    QVERIFY(!action("erasePersonAction")->isEnabled());
    openContact();
    QVERIFY(action("personDataAction")->isEnabled());
}

void PersonActsTest::dataAreWritten()
{
    PersonActs acts(m_fixture->service, m_window.get());
    QSignalSpy said(&acts, &PersonActs::said);
    const QString json = m_folder.filePath(QStringLiteral("ada.json"));
    acts.write(ContactId{m_contact.id}, json);
    QTRY_COMPARE(said.count(), 1);
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(data.value(QStringLiteral("records")).toArray().size(), 2);
    QCOMPARE(data.value(QStringLiteral("changes")).toArray().size(), 2);
    QVERIFY(data.value(QStringLiteral("name")).toString().contains(QStringLiteral("Beispiel")));
    const QString pdf = m_folder.filePath(QStringLiteral("ada.pdf"));
    acts.write(ContactId{m_contact.id}, pdf);
    QTRY_COMPARE(said.count(), 2);
    QFile printed(pdf);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(printed.readAll().startsWith("%PDF-1.7"));
}

void PersonActsTest::keepingIsTheDefault()
{
    openContact();
    action("erasePersonAction")->trigger();
    QTRY_VERIFY(m_window->findChild<QMessageBox *>(QStringLiteral("eraseQuestion")));
    auto *question = m_window->findChild<QMessageBox *>(QStringLiteral("eraseQuestion"));
    QVERIFY(question->informativeText().contains(QStringLiteral("2 record")));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(QStringLiteral("eraseQuestion")));
    QVERIFY_RESULT(m_fixture->stored(m_contact.reference()));
}

void PersonActsTest::personIsErased()
{
    openContact();
    action("erasePersonAction")->trigger();
    QTRY_VERIFY(m_window->findChild<QMessageBox *>(QStringLiteral("eraseQuestion")));
    m_window->findChild<QPushButton *>(QStringLiteral("eraseButton"))->click();
    QTRY_VERIFY(!m_fixture->stored(m_contact.reference()).isOk());
    QTRY_VERIFY(!m_window->listPage(RecordType::Contact)->pane()->isOpen());
    QTRY_COMPARE(m_window->listPage(RecordType::Contact)->model()->rowCount(), 0);
    QVERIFY(m_fixture->storedAll(RecordType::ProcessingBasis).isEmpty());
}

void PersonActsTest::failureIsTold()
{
    PersonActs acts(m_fixture->service, m_window.get());
    QSignalSpy failed(&acts, &PersonActs::failed);
    acts.write(ContactId{m_contact.id}, m_folder.filePath(QStringLiteral("none/ada.json")));
    QTRY_COMPARE(failed.count(), 1);
    acts.write(ContactId{999}, m_folder.filePath(QStringLiteral("x.json")));
    QTRY_COMPARE(failed.count(), 2);
}

QTEST_MAIN(PersonActsTest)
#include "tst_personacts.moc"
