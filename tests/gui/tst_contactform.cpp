// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formfixture.h"
#include "gui/forms/duplicatehint.h"

#include <QLineEdit>
#include <QPushButton>

using namespace weltkontor;

/// What the form of a contact does by itself.
class ContactFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void postalCodeFillsTheTown();
    void aTownThatStandsThereStays();
    void anUnknownCodeFillsNothing();
    void aTwinIsNamedWhileTyping();
    void openingTheTwinLeavesADraft();

private:
    QString text(const char *key) const { return fieldOf<QLineEdit>(*m_editor, key)->text(); }
    void typeInto(const char *key, const QString &text);

    std::unique_ptr<FormFixture> m_fixture;
    std::unique_ptr<RecordEditor> m_editor;
};

void ContactFormTest::init()
{
    m_fixture = std::make_unique<FormFixture>();
    m_fixture->save(
        FormFixture::make(RecordType::Contact, {{QStringLiteral("family_name"), QStringLiteral("Beispiel")},
                                                {QStringLiteral("postal_code"), QStringLiteral("01067")},
                                                {QStringLiteral("city"), QStringLiteral("Dresden")},
                                                {QStringLiteral("state"), QStringLiteral("Sachsen")}}));
    m_editor = std::make_unique<RecordEditor>(m_fixture->service, RecordType::Contact);
    QVERIFY(showEditor(*m_editor));
    QVERIFY(openRecord(*m_editor, {RecordType::Contact, 0}));
}

void ContactFormTest::cleanup()
{
    m_editor.reset();
    m_fixture.reset();
}

void ContactFormTest::typeInto(const char *key, const QString &text)
{
    m_editor->setFieldFocus(QString::fromLatin1(key));
    type(text);
    press(Qt::Key_Tab);
}

void ContactFormTest::postalCodeFillsTheTown()
{
    typeInto("postal_code", QStringLiteral("01067"));
    QTRY_COMPARE(text("city"), QStringLiteral("Dresden"));
    QCOMPARE(text("state"), QStringLiteral("Sachsen"));
    QVERIFY(m_editor->isDirty());
}

void ContactFormTest::aTownThatStandsThereStays()
{
    typeInto("city", QStringLiteral("Winnyzja"));
    typeInto("postal_code", QStringLiteral("01067"));
    // The answer to a later question comes after the one to this.
    (void)FormFixture::waited(m_fixture->service->read([](Database &) -> Result<bool> { return true; }));
    QCOMPARE(text("city"), QStringLiteral("Winnyzja"));
    QCOMPARE(text("state"), QString());
}

void ContactFormTest::anUnknownCodeFillsNothing()
{
    typeInto("postal_code", QStringLiteral("99999"));
    (void)FormFixture::waited(m_fixture->service->read([](Database &) -> Result<bool> { return true; }));
    QCoreApplication::processEvents();
    QCOMPARE(text("city"), QString());
}

void ContactFormTest::aTwinIsNamedWhileTyping()
{
    typeInto("family_name", QStringLiteral("BEISPIEL"));
    auto *hint = m_editor->findChild<DuplicateHint *>();
    QVERIFY(hint);
    QTRY_VERIFY2(hint->text().contains(QStringLiteral("Beispiel (same name)")), qPrintable(hint->text()));
    typeInto("given_name", QStringLiteral("Otto"));
    typeInto("family_name", QStringLiteral("Niemand"));
    QTRY_VERIFY(!hint->isShown());
}

void ContactFormTest::openingTheTwinLeavesADraft()
{
    typeInto("family_name", QStringLiteral("Beispiel"));
    QSignalSpy wanted(m_editor.get(), &RecordEditor::openRequested);
    QTRY_VERIFY(m_editor->findChild<QPushButton *>(QStringLiteral("openTwinButton")));
    m_editor->findChild<QPushButton *>(QStringLiteral("openTwinButton"))->click();
    QCOMPARE(wanted.count(), 1);
    bool may = false;
    m_editor->leave([&may](bool answer) { may = answer; });
    QTRY_VERIFY(may);
    QCOMPARE(m_fixture->storedAll(RecordType::Contact).size(), 1);
    QVERIFY(openRecord(*m_editor, wanted.first().first().value<RecordRef>()));
    QVERIFY(!m_editor->findChild<DuplicateHint *>()->isShown());
}

QTEST_MAIN(ContactFormTest)
#include "tst_contactform.moc"
