// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cityprofile.h"
#include "gui/formfixture.h"
#include "gui/forms/fieldbox.h"
#include "gui/forms/linkdialog.h"
#include "gui/forms/pictureeditor.h"
#include "workflow/samplecity.h"

#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>

using namespace weltkontor;

namespace
{

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

/// Takes the pages that would open in a browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(key("file"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(key("file")); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

} // namespace

/// News: both languages, the way to the web, the picture, and Markdown as one types.
class ArticleFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void articleGoesThroughItsStates();
    void secondPersonApproves();
    void changedAfterApprovalIsADraftAgain();
    void translationShowsWhatChanged();
    void bothLanguagesSayTheSame();
    void formatsAreTypedAndSeen();
    void listGoesOnWithReturn();
    void linkIsInserted();
    void partnersAreAListInOrder();
    void unknownPartnerIsRefused();
    void pictureIsScaledAndKeptOnce();
    void noPictureIsRefused();
    void missingDescriptionWarns();
    void previewOpensThePageOfTheArticle();

private:
    Record article(const QHash<QString, QVariant> &more = {});
    void needSecondPerson();

    std::unique_ptr<FormFixture> m_fixture;
};

void ArticleFormTest::init()
{
    m_fixture = std::make_unique<FormFixture>();
}

Record ArticleFormTest::article(const QHash<QString, QVariant> &more)
{
    QHash<QString, QVariant> values{{key("title_de"), key("Neues aus Warschau")},
                                    {key("title_en"), key("News from Warsaw")},
                                    {key("body_de"), key("Am Montag kommt der Chor.")},
                                    {key("body_en"), key("The choir comes on Monday.")},
                                    {key("date"), key("2026-03-01")}};
    values.insert(more);
    return m_fixture->save(FormFixture::make(RecordType::Article, values));
}

void ArticleFormTest::needSecondPerson()
{
    CityProfile profile;
    profile.id.value = CityProfile::onlyId;
    profile.secondApproval = true;
    m_fixture->save(Record::from(profile));
}

void ArticleFormTest::articleGoesThroughItsStates()
{
    const Record stored = article();
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    const struct {
        const char *button, *state;
    } steps[] = {{"state_approveButton", "approved"},
                 {"state_publishButton", "published"},
                 {"state_withdrawButton", "withdrawn"},
                 {"state_redraftButton", "draft"}};
    for (const auto &step : steps) {
        auto *button = editor.findChild<QPushButton *>(key(step.button));
        QVERIFY(button->isVisible() && button->isEnabled());
        QSignalSpy saved(&editor, &RecordEditor::saved);
        button->click();
        QTRY_COMPARE(saved.count(), 1); // Each act is saved at once.
        QCOMPARE(m_fixture->stored(stored.reference())->text(u"state"), key(step.state));
        QVERIFY(!editor.isDirty());
    }
    QCOMPARE(m_fixture->stored(stored.reference())->text(u"approved_by"), QString());
    QVERIFY(!editor.findChild<QPushButton *>(key("state_withdrawButton"))->isVisible());
}

void ArticleFormTest::secondPersonApproves()
{
    needSecondPerson();
    const Record stored = article(); // by anna
    RecordEditor own(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(own));
    QVERIFY(openRecord(own, stored.reference()));
    auto *approve = own.findChild<QPushButton *>(key("state_approveButton"));
    QVERIFY(approve->isVisible());
    QVERIFY(!approve->isEnabled());
    QVERIFY(approve->toolTip().contains(key("second person")));

    const auto bernd = m_fixture->open(key("bernd"));
    RecordEditor other(bernd, RecordType::Article);
    QVERIFY(showEditor(other));
    QVERIFY(openRecord(other, stored.reference()));
    // Not together with a change of one's own.
    other.setFieldFocus(key("title_en"));
    type(key("!"));
    QSignalSpy saved(&other, &RecordEditor::saved);
    approve = other.findChild<QPushButton *>(key("state_approveButton"));
    QVERIFY(approve->isEnabled());
    approve->click();
    QTRY_VERIFY(other.findChild<QPushButton *>(key("closeNoticeButton")));
    QCOMPARE(fieldOf<QLineEdit>(other, "state")->text(), key("Draft"));
    QVERIFY(other.isDirty());
    QCOMPARE(saved.count(), 0);
    QCOMPARE(m_fixture->stored(stored.reference())->text(u"state"), key("draft"));
    other.revert();
    QTRY_VERIFY(!other.isDirty());
    approve->click();
    QTRY_COMPARE(saved.count(), 1);
    const auto approved = m_fixture->stored(stored.reference());
    QCOMPARE(approved->text(u"state"), key("approved"));
    QCOMPARE(approved->text(u"approved_by"), key("bernd"));
}

void ArticleFormTest::changedAfterApprovalIsADraftAgain()
{
    const Record stored = article({{key("state"), key("published")}, {key("approved_by"), key("bernd")}});
    needSecondPerson();
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    auto *hint = editor.findChild<QLabel *>(key("courseHint"));
    QVERIFY(!hint->isVisible());
    editor.setFieldFocus(key("title_de"));
    type(key("!"));
    QVERIFY(hint->isVisible()); // Said before it happens.
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    const auto after = m_fixture->stored(stored.reference());
    QCOMPARE(after->text(u"state"), key("draft"));
    QCOMPARE(after->text(u"approved_by"), QString());
}

void ArticleFormTest::translationShowsWhatChanged()
{
    Record stored = article();
    QVERIFY_RESULT(stored.setValue(u"body_de", key("Am Dienstag kommt der Chor.")));
    stored = m_fixture->save(stored);
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    auto *behind = editor.findChild<QLabel *>(key("body_en_note"));
    QTRY_VERIFY(behind->isVisible());
    QVERIFY2(behind->text().contains(key("<s>Montag</s>")), qPrintable(behind->text()));
    QVERIFY(behind->text().contains(key("<b><u>Dienstag</u></b>")));
    QVERIFY(behind->text().contains(key("anna")));
    QVERIFY(!editor.findChild<QLabel *>(key("body_de_note"))->isVisible());
    QVERIFY(!editor.findChild<QLabel *>(key("title_en_note"))->isVisible());
    // A change that is only typed yet is marked, too.
    editor.setFieldFocus(key("title_de"));
    type(key("!"));
    QVERIFY(editor.findChild<QLabel *>(key("title_en_note"))->isVisible());
    // The translation follows: the mark goes, for good once it is saved.
    fieldOf<QPlainTextEdit>(editor, "body_en")->setPlainText(key("The choir comes on Tuesday."));
    QVERIFY(!behind->isVisible());
    fieldOf<QLineEdit>(editor, "title_en")->setText(key("News from Warsaw!"));
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!behind->isVisible());
    QVERIFY(!editor.findChild<QLabel *>(key("body_de_note"))->isVisible());
    QVERIFY(!editor.findChild<QPushButton *>(key("translationCheckedButton"))->isVisible());
}

void ArticleFormTest::bothLanguagesSayTheSame()
{
    Record stored = article();
    QVERIFY_RESULT(stored.setValue(u"body_en", key("The choir comes on Monday!")));
    stored = m_fixture->save(stored);
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    auto *behind = editor.findChild<QLabel *>(key("body_de_note"));
    QTRY_VERIFY(behind->isVisible()); // English may go ahead as well.
    auto *checked = editor.findChild<QPushButton *>(key("translationCheckedButton"));
    QVERIFY(checked->isVisible());
    QSignalSpy saved(&editor, &RecordEditor::saved);
    checked->click();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!behind->isVisible());
    QVERIFY(!checked->isVisible());
    QVERIFY(m_fixture->stored(stored.reference())->value(u"translation_checked").isValid());
}

void ArticleFormTest::formatsAreTypedAndSeen()
{
    const Record stored = article({{key("body_de"), key("Ein Chor kommt")}});
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    auto *text = fieldOf<QPlainTextEdit>(editor, "body_de");
    text->setFocus();
    text->moveCursor(QTextCursor::Start);
    text->moveCursor(QTextCursor::NextWord);
    press(Qt::Key_B, Qt::ControlModifier); // The word at the cursor.
    QCOMPARE(text->toPlainText(), key("Ein **Chor** kommt"));
    const auto formatAt = [text](int position) {
        for (const auto &range : text->document()->firstBlock().layout()->formats()) {
            if (range.start <= position && position < range.start + range.length)
                return range.format;
        }
        return QTextCharFormat();
    };
    QCOMPARE(formatAt(7).fontWeight(), int(QFont::Bold));
    QVERIFY(formatAt(1).fontWeight() != int(QFont::Bold));
    press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(text->toPlainText(), key("Ein Chor kommt"));
    press(Qt::Key_I, Qt::ControlModifier); // Not the window's import.
    QCOMPARE(text->toPlainText(), key("Ein *Chor* kommt"));
    QVERIFY(formatAt(6).fontItalic());
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text->toPlainText(), key("## Ein *Chor* kommt"));
    QVERIFY(formatAt(4).fontWeight() == int(QFont::Bold));
    QVERIFY(formatAt(9).fontItalic());
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text->toPlainText(), key("### Ein *Chor* kommt"));
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text->toPlainText(), key("> Ein *Chor* kommt"));
    press(Qt::Key_Z, Qt::ControlModifier); // One step back.
    QCOMPARE(text->toPlainText(), key("Ein *Chor* kommt"));
}

void ArticleFormTest::listGoesOnWithReturn()
{
    const Record stored = article({{key("body_de"), key("Eins")}});
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    auto *text = fieldOf<QPlainTextEdit>(editor, "body_de");
    text->setFocus();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return);
    type(key("Zwei"));
    press(Qt::Key_Return);
    press(Qt::Key_Return); // An empty item ends the list.
    type(key("Text"));
    QCOMPARE(text->toPlainText(), key("1. Eins\n2. Zwei\nText"));
    text->selectAll();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text->toPlainText(), key("- Eins\n- Zwei\n- Text"));
}

void ArticleFormTest::linkIsInserted()
{
    const Record stored = article({{key("body_de"), key("Chor")}});
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    auto *text = fieldOf<QPlainTextEdit>(editor, "body_de");
    text->setFocus();
    text->selectAll();
    press(Qt::Key_L, Qt::ControlModifier);
    auto *dialog = editor.findChild<LinkDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    auto *insert = dialog->findChild<QPushButton *>(key("insertLinkButton"));
    auto *address = dialog->findChild<QLineEdit *>(key("linkAddress"));
    QVERIFY(!insert->isEnabled());
    address->setText(key("no address at all"));
    QVERIFY(!insert->isEnabled());
    address->setText(key("chor.example.org/a_(b)"));
    QVERIFY(insert->isEnabled());
    insert->click();
    QCOMPARE(text->toPlainText(), key("[Chor](https://chor.example.org/a_%28b%29)"));
}

void ArticleFormTest::partnersAreAListInOrder()
{
    const Record warsaw = m_fixture->save(FormFixture::partner(key("Warschau")));
    const Record reading = m_fixture->save(FormFixture::partner(key("Reading"), key("GB")));
    const Record stored = article({{key("partners"), QVariantList{qlonglong(warsaw.id)}}});
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    auto *list = editor.findChild<QListWidget *>(key("partners_list"));
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), key("Warschau"));
    editor.setFieldFocus(key("partners"));
    type(key("Reading"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Return);
    QTRY_COMPARE(list->count(), 2);
    list->setFocus();
    list->setCurrentRow(1);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(list->item(0)->text(), key("Reading"));
    QSignalSpy opened(&editor, &RecordEditor::openRequested);
    press(Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).value<RecordRef>(), reading.reference());
    QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    const QVariantList expected{qlonglong(reading.id), qlonglong(warsaw.id)};
    QCOMPARE(m_fixture->stored(stored.reference())->value(u"partners").toList(), expected);
    list->setCurrentRow(0);
    press(Qt::Key_Delete);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), key("Warschau"));
}

void ArticleFormTest::unknownPartnerIsRefused()
{
    const Record stored = article();
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    editor.setFieldFocus(key("partners"));
    type(key("Nirgendwo"));
    QVERIFY(!editor.isValid());
    press(Qt::Key_Tab);
    auto *problem = editor.findChild<QLabel *>(key("partners_problem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(key("Nirgendwo")));
}

void ArticleFormTest::pictureIsScaledAndKeptOnce()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(key("Marktplatz.png"));
    QImage image(4000, 1000, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(file));
    const Record stored = article();
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    auto *well = fieldOf<PictureWell>(editor, "picture");
    for (int time = 0; time < 2; ++time) {
        Q_EMIT well->fileDropped(file);
        QTRY_COMPARE(well->toolButtonStyle(), Qt::ToolButtonTextUnderIcon);
    }
    QSignalSpy saved(&editor, &RecordEditor::saved);
    QTRY_VERIFY(editor.isDirty());
    editor.save();
    QTRY_COMPARE(saved.count(), 1);
    const QList<Record> documents = m_fixture->storedAll(RecordType::Document);
    QCOMPARE(documents.size(), 1); // However often it is chosen.
    QCOMPARE(m_fixture->stored(stored.reference())->value(u"picture").toLongLong(), documents.first().id);
    const auto bytes = FormFixture::waited(
        m_fixture->service->read([hash = documents.first().text(u"sha256")](Database &database) {
            return RecordReader(database).documentContent(hash);
        }));
    QVERIFY_RESULT(bytes);
    QCOMPARE(QImage::fromData(*bytes).size(), QSize(2000, 500));
    editor.findChild<QToolButton *>(key("picture_removeButton"))->click();
    editor.save();
    QTRY_COMPARE(saved.count(), 2);
    QVERIFY(!m_fixture->stored(stored.reference())->value(u"picture").isValid());
}

void ArticleFormTest::noPictureIsRefused()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(key("Text.png"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, article().reference()));
    Q_EMIT fieldOf<PictureWell>(editor, "picture")->fileDropped(name);
    auto *refusal = editor.findChild<QLabel *>(key("picture_refusal"));
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY(refusal->text().contains(key("Text.png")));
    QVERIFY(!editor.isDirty());
    QVERIFY(m_fixture->storedAll(RecordType::Document).isEmpty());
}

void ArticleFormTest::missingDescriptionWarns()
{
    const Record document =
        m_fixture->save(FormFixture::make(RecordType::Document, {{key("file_name"), key("Marktplatz.jpg")}}));
    const Record stored = article({{key("picture"), qlonglong(document.id)}});
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, stored.reference()));
    editor.setFieldFocus(key("picture_alt_de"));
    press(Qt::Key_Tab);
    auto *problem = editor.findChild<QLabel *>(key("picture_alt_de_problem"));
    QVERIFY(problem->isVisible());
    QVERIFY(editor.isValid()); // A warning does not block.
    fieldOf<QWidget>(editor, "picture_decorative")->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!problem->isVisible());
}

void ArticleFormTest::previewOpensThePageOfTheArticle()
{
    QVERIFY_RESULT(FormFixture::waited(
        m_fixture->service->write([](Database &database) { return fillWithSample(database); })));
    QList<Record> articles = m_fixture->storedAll(RecordType::Article);
    const auto draft = std::find_if(articles.cbegin(), articles.cend(), [](const Record &one) {
        return one.text(u"state") == QLatin1String("draft");
    });
    QVERIFY(draft != articles.cend());
    Browser browser;
    RecordEditor editor(m_fixture->service, RecordType::Article);
    QVERIFY(showEditor(editor));
    QVERIFY(openRecord(editor, draft->reference()));
    fieldOf<QLineEdit>(editor, "title_en")->setText(key("A fire engine tomorrow"));
    editor.findChild<QPushButton *>(key("englishPreviewButton"))->click();
    QTRY_COMPARE(browser.opened.size(), 1);
    QFile page(browser.opened.first().toLocalFile());
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    QVERIFY(html.contains(key(">A fire engine tomorrow</span></h1>"))); // As it is typed, before it is saved.
    QVERIFY(html.contains(key("lang=\"en\"")));
    // The draft is still one, and nothing was saved.
    QCOMPARE(m_fixture->stored(draft->reference())->text(u"state"), key("draft"));
    QCOMPARE(m_fixture->stored(draft->reference())->version, draft->version);
}

QTEST_MAIN(ArticleFormTest)
#include "tst_articleform.moc"
