// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit.h"
#include "gui/formfixture.h"
#include "gui/forms/pastecontactdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace weltkontor;

/// A signature block from the clipboard becomes a contact, after a look at it.
class PasteContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void threeStepsToAContact();
    void partsCanBeLeftOutAndMoved();
    void presentValuesAreNotReplacedUnasked();
    void restIsShownAndCanBeKept();
    void emptyClipboardAsksForText();
    void dialogKeepsTheRules_data();
    void dialogKeepsTheRules();

private:
    PasteContactDialog *openDialog(const QString &clipboard);

    std::unique_ptr<FormFixture> m_fixture;
    std::unique_ptr<RecordEditor> m_editor;
};

namespace
{

const QString signature = QStringLiteral("Mit freundlichen Grüßen\n"
                                         "Dr. Ada Beispiel\n"
                                         "Stadt Beispielstadt\n"
                                         "Tel.: +49 211 89-23155\n"
                                         "ada.beispiel@example.org\n"
                                         "Musterweg 1, 01067 Dresden\n"
                                         "~ zzz 42 ~");

} // namespace

void PasteContactTest::init()
{
    m_fixture = std::make_unique<FormFixture>();
    m_editor = std::make_unique<RecordEditor>(m_fixture->service, RecordType::Contact);
    QVERIFY(showEditor(*m_editor));
    QVERIFY(openRecord(*m_editor, {RecordType::Contact, 0}));
}

void PasteContactTest::cleanup()
{
    m_editor.reset();
    m_fixture.reset();
}

PasteContactDialog *PasteContactTest::openDialog(const QString &clipboard)
{
    QGuiApplication::clipboard()->setText(clipboard);
    m_editor->setFieldFocus(QStringLiteral("given_name"));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    (void)QTest::qWaitFor([this] { return m_editor->findChild<PasteContactDialog *>() != nullptr; }, 5000);
    auto *dialog = m_editor->findChild<PasteContactDialog *>();
    if (dialog)
        (void)QTest::qWaitForWindowExposed(dialog);
    return dialog;
}

void PasteContactTest::threeStepsToAContact()
{
    PasteContactDialog *dialog = openDialog(signature);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_editor->findChild<PasteContactDialog *>());
    QCOMPARE(fieldOf<QLineEdit>(*m_editor, "given_name")->text(), QStringLiteral("Ada"));
    QVERIFY(m_editor->isDirty());
    QSignalSpy saved(m_editor.get(), &RecordEditor::saved);
    m_editor->save();
    QTRY_COMPARE(saved.count(), 1);
    const auto stored = m_fixture->stored(m_editor->record());
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->text(u"family_name"), QStringLiteral("Beispiel"));
    QCOMPARE(stored->text(u"academic_title"), QStringLiteral("Dr."));
    QCOMPARE(stored->text(u"phone"), QStringLiteral("+49 211 89-23155"));
    QCOMPARE(stored->text(u"email"), QStringLiteral("ada.beispiel@example.org"));
    QCOMPARE(stored->text(u"postal_code"), QStringLiteral("01067"));
    QCOMPARE(stored->text(u"city"), QStringLiteral("Dresden"));
}

void PasteContactTest::partsCanBeLeftOutAndMoved()
{
    PasteContactDialog *dialog = openDialog(signature);
    QVERIFY(dialog);
    dialog->findChild<QCheckBox *>(QStringLiteral("use_postal_code"))->setChecked(false);
    auto *target = dialog->findChild<QComboBox *>(QStringLiteral("target_phone"));
    target->setCurrentIndex(target->findData(QStringLiteral("mobile")));
    dialog->findChild<QLineEdit *>(QStringLiteral("value_family_name"))->setText(QStringLiteral("Muster"));
    // Two parts for one field are no answer.
    auto *mail = dialog->findChild<QComboBox *>(QStringLiteral("target_email"));
    mail->setCurrentIndex(mail->findData(QStringLiteral("mobile")));
    auto *fillButton = dialog->findChild<QPushButton *>(QStringLiteral("fillButton"));
    QVERIFY(!fillButton->isEnabled());
    mail->setCurrentIndex(mail->findData(QStringLiteral("email2")));
    QVERIFY(fillButton->isEnabled());
    fillButton->click();
    QCOMPARE(fieldOf<QLineEdit>(*m_editor, "postal_code")->text(), QString());
    QCOMPARE(fieldOf<QLineEdit>(*m_editor, "phone")->text(), QString());
    QCOMPARE(fieldOf<QLineEdit>(*m_editor, "mobile")->text(), QStringLiteral("+49 211 89-23155"));
    QCOMPARE(fieldOf<QLineEdit>(*m_editor, "family_name")->text(), QStringLiteral("Muster"));
    QCOMPARE(fieldOf<QLineEdit>(*m_editor, "email2")->text(), QStringLiteral("ada.beispiel@example.org"));
    // All of it is one step to take back.
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_editor->setFieldFocus(QStringLiteral("given_name"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fieldOf<QLineEdit>(*m_editor, "family_name")->text(), QString());
    QCOMPARE(fieldOf<QLineEdit>(*m_editor, "email2")->text(), QString());
    QVERIFY(!m_editor->isDirty());
}

void PasteContactTest::presentValuesAreNotReplacedUnasked()
{
    m_editor->setFieldFocus(QStringLiteral("family_name"));
    type(QStringLiteral("Muster"));
    PasteContactDialog *dialog = openDialog(signature);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QCheckBox *>(QStringLiteral("use_family_name"))->isChecked());
    QVERIFY(dialog->findChild<QCheckBox *>(QStringLiteral("use_given_name"))->isChecked());
    dialog->findChild<QPushButton *>(QStringLiteral("fillButton"))->click();
    QCOMPARE(fieldOf<QLineEdit>(*m_editor, "family_name")->text(), QStringLiteral("Muster"));
    QCOMPARE(fieldOf<QLineEdit>(*m_editor, "given_name")->text(), QStringLiteral("Ada"));
}

void PasteContactTest::restIsShownAndCanBeKept()
{
    PasteContactDialog *dialog = openDialog(signature);
    QVERIFY(dialog);
    auto *rest = dialog->findChild<QPlainTextEdit *>(QStringLiteral("restText"));
    QVERIFY(rest->isVisible());
    QVERIFY2(rest->toPlainText().contains(QStringLiteral("zzz 42")), qPrintable(rest->toPlainText()));
    const QString left = rest->toPlainText();
    dialog->findChild<QCheckBox *>(QStringLiteral("keepRestBox"))->setChecked(true);
    dialog->findChild<QPushButton *>(QStringLiteral("fillButton"))->click();
    QCOMPARE(fieldOf<QPlainTextEdit>(*m_editor, "note")->toPlainText(), left);
}

void PasteContactTest::emptyClipboardAsksForText()
{
    PasteContactDialog *dialog = openDialog(QString());
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("fillButton"))->isEnabled());
    auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("signatureText"));
    text->insertPlainText(signature);
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("value_given_name"))->text(),
             QStringLiteral("Ada"));
    dialog->findChild<QPushButton *>(QStringLiteral("cancelButton"))->click();
    QVERIFY(!m_editor->isDirty());
}

void PasteContactTest::dialogKeepsTheRules_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void PasteContactTest::dialogKeepsTheRules()
{
    QFETCH(Language, language);
    setMessageLanguage(language);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_editor.get(), &change);
    PasteContactDialog *dialog = openDialog(signature);
    QVERIFY(dialog);
    QTest::qWait(30);
    QCOMPARE(audit::all(*dialog).join(u'\n'), QString());
    if (const QString folder = qEnvironmentVariable("WELTKONTOR_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + QStringLiteral("/paste-%1.png").arg(languageCode(language)));
}

QTEST_MAIN(PasteContactTest)
#include "tst_pastecontact.moc"
