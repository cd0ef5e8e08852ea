// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"
#include "gui/import/importmappingpage.h"
#include "gui/import/importpolicybox.h"
#include "gui/import/importpreviewmodel.h"
#include "gui/import/importtargetbox.h"
#include "importassistantfixture.h"
#include "support/resultmacros.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

using namespace weltkontor;
using Step = ImportAssistant::Step;

namespace
{

// Chips beside those of the verdicts.
constexpr int questionsChip = verdictCount + 2;

/// A list whose people are perhaps those that the first list made.
const QByteArray doubtful = "Nachname;Vorname;Telefon;Straße\nMuster;Max;0211 7654321;Neue Gasse 2\n"
                            "Beispiel;Ada;0211 7654322;\nNeu;Nina;0211 7654323;\n";

} // namespace

/// What the assistant asks: which field a column goes to, and whether a row is a record that is there.
class ImportQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void undecidedColumnAsks();
    void notImportedIsAnAnswer();
    void nextWaitsForTheAnswer();
    void policyOfAColumn();
    void possibleRecordIsShownBeside_data();
    void possibleRecordIsShownBeside();
    void sameByKey();
    void differentForGood();
    void leaveOutAllThatAsk();
    void foundRecordSaysWhy();
    void everyCellCanBeMended();
    void changedMeanwhile();

private:
    bool startDoubtful();
    QStringList lines() const;
    bool altKey(const char *button);

    std::unique_ptr<ImportAssistantFixture> m_fixture;
};

void ImportQuestionsTest::init()
{
    m_fixture = std::make_unique<ImportAssistantFixture>();
}

/// Two people are there, and the preview of a list that may mean them is open.
bool ImportQuestionsTest::startDoubtful()
{
    const auto person = [](const QString &family, const QString &given, const QString &mail) {
        return WindowFixture::record(RecordType::Contact, {{"family_name", family},
                                                           {"given_name", given},
                                                           {"email", mail},
                                                           {"street", QStringLiteral("Alte Gasse 1")}});
    };
    m_fixture->save(
        {person(QStringLiteral("Muster"), QStringLiteral("Max"), QStringLiteral("max@example.org")),
         person(QStringLiteral("Beispiel"), QStringLiteral("Ada"), QStringLiteral("ada@example.org"))});
    if (!m_fixture->start(m_fixture->file(QStringLiteral("people.csv"), doubtful)) ||
        !m_fixture->nextTo(Step::Preview))
        return false;
    m_fixture->settle();
    return true;
}

/// The details as "field|before|after".
QStringList ImportQuestionsTest::lines() const
{
    QStringList lines;
    const auto *tree = m_fixture->find<QTreeWidget>("detailsTree");
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = tree->topLevelItem(i);
        lines += item->text(0) + u'|' + item->text(1) + u'|' + item->text(2);
    }
    return lines;
}

/// Presses Alt and the letter of the button.
bool ImportQuestionsTest::altKey(const char *button)
{
    auto *found = m_fixture->find<QAbstractButton>(button);
    const auto key = audit::mnemonic(found->text());
    if (!key || !found->isVisible())
        return false;
    QSignalSpy clicked(found, &QAbstractButton::clicked);
    QTest::keyClick(m_fixture->assistant.get(), Qt::Key(key->unicode()), Qt::AltModifier);
    // A button that is pressed by its key shows that before it acts.
    if (clicked.isEmpty() && !clicked.wait())
        return false;
    const bool isSettled = m_fixture->settled();
    m_fixture->settle();
    return isSettled;
}

namespace
{

/// A table of a name, a country and a column that may be two things.
ColumnMapping undecidedMapping()
{
    ColumnMapping mapping;
    const auto add = [&mapping](const QString &header, const char *key) {
        MappedColumn column;
        column.column = {int(mapping.columns.size()), header, header, {QStringLiteral("x")}};
        if (key) {
            column.target = ImportTarget::fromKey(QString::fromLatin1(key));
            column.confidence = Confidence::High;
        }
        mapping.columns += column;
    };
    add(QStringLiteral("Ort"), "partner.name_de");
    add(QStringLiteral("Land"), "partner.country");
    add(QStringLiteral("Name"), nullptr);
    mapping.columns[2].alternatives = {*ImportTarget::fromKey(QStringLiteral("contact.family_name")),
                                       *ImportTarget::fromKey(QStringLiteral("contact.organisation"))};
    return mapping;
}

} // namespace

void ImportQuestionsTest::undecidedColumnAsks()
{
    ImportMappingPage page;
    page.setMapping(undecidedMapping());
    page.resize(900, 400);
    page.show();
    m_fixture->look("undecided", &page);
    auto *box = page.findChild<ImportTargetBox *>(QStringLiteral("targetBox2"));
    // The question first, then what is likely, then nothing, then everything else.
    QCOMPARE(box->currentData().toString(), ImportTargetBox::question);
    QCOMPARE(box->itemData(1).toString(), QStringLiteral("contact.family_name"));
    QCOMPARE(box->itemData(2).toString(), QStringLiteral("contact.organisation"));
    QCOMPARE(box->itemData(3).toString(), QString());
    QVERIFY(box->count() > 20);
    // By sign and text.
    auto *table = page.findChild<QTableWidget *>(QStringLiteral("mappingTable"));
    const QTableWidgetItem *why = table->item(2, table->columnCount() - 1);
    QVERIFY(why->text().contains(QStringLiteral("Please choose")));
    QVERIFY(!why->icon().isNull());
    QVERIFY(page.focusQuestion());
    QCOMPARE(table->currentRow(), 2);

    QSignalSpy chosen(&page, &ImportMappingPage::chosen);
    QCOMPARE(page.mapping().questions().size(), 1);
    // To look at the question is no answer.
    Q_EMIT box->activated(0);
    QCOMPARE(page.mapping().questions().size(), 1);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(page.mapping().questions().isEmpty());
    QVERIFY(!page.focusQuestion());
    QCOMPARE(box->currentData().toString(), QStringLiteral("contact.family_name"));
    QCOMPARE(box->findData(ImportTargetBox::question), -1);
    const auto choice = chosen[0][0].value<ColumnMapping::Choice>();
    QCOMPARE(choice.column, QStringLiteral("Name"));
    QCOMPARE(choice.field, QStringLiteral("contact.family_name"));
}

void ImportQuestionsTest::notImportedIsAnAnswer()
{
    ImportMappingPage page;
    page.setMapping(undecidedMapping());
    auto *box = page.findChild<ImportTargetBox *>(QStringLiteral("targetBox2"));
    box->setCurrentIndex(box->findData(QString()));
    Q_EMIT box->activated(box->currentIndex());
    QVERIFY(page.mapping().undecided().isEmpty());
    QVERIFY(!page.mapping().columns[2].target);
    QVERIFY(!page.findChild<ImportPolicyBox *>(QStringLiteral("columnPolicyBox2"))->isEnabled());
}

void ImportQuestionsTest::nextWaitsForTheAnswer()
{
    ImportOptions options;
    options.table.file =
        m_fixture->file(QStringLiteral("list.csv"), "Ort;Land;Name\nHaifa;Israel;Amt für Kultur\n");
    QVERIFY(m_fixture->start(options.table.file));
    auto inspection = WindowFixture::waited(m_fixture->service->read([options](Database &database) {
        Progress progress;
        return ImportRun::inspect(database, options, progress);
    }));
    QVERIFY_RESULT(inspection);
    inspection->mapping.setTarget(2, {}, Confidence::None, {});
    inspection->mapping.columns[2].alternatives = undecidedMapping().columns[2].alternatives;
    Q_EMIT m_fixture->assistant->findChild<ImportWork *>()->inspected(inspection);
    QVERIFY(m_fixture->nextTo(Step::Mapping));
    m_fixture->look("asks");
    auto *next = m_fixture->find<QPushButton>("nextButton");
    auto *missing = m_fixture->find<QLabel>("missingLabel");
    auto *box = m_fixture->find<ImportTargetBox>("targetBox2");
    QVERIFY(!next->isEnabled());
    QVERIFY2(missing->text().contains(QStringLiteral("“Name”")), qPrintable(missing->text()));
    // The person is led to the question.
    QCOMPARE(m_fixture->assistant->focusWidget(), box);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(next->isEnabled());
    QVERIFY(!missing->isVisible());
    QCOMPARE(box->currentData().toString(), QStringLiteral("contact.organisation"));
    QVERIFY(m_fixture->nextTo(Step::Result));
    const QList<Record> contacts = m_fixture->all(RecordType::Contact);
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts[0].text(u"organisation"), QStringLiteral("Amt für Kultur"));
}

void ImportQuestionsTest::policyOfAColumn()
{
    m_fixture->save(
        {WindowFixture::partner(QStringLiteral("Haifa"), QStringLiteral("Haifa"), QStringLiteral("IL"), 1)});
    const QString path = m_fixture->file(QStringLiteral("list.csv"),
                                         "Ort;Land;Einwohner;Website\nHaifa;Israel;2;haifa.example\n");
    QVERIFY(m_fixture->start(path));
    QVERIFY(m_fixture->nextTo(Step::Mapping));
    auto *population = m_fixture->find<ImportPolicyBox>("columnPolicyBox2");
    QVERIFY(population->isEnabled());
    QVERIFY(!population->policy());
    // Every row a new record: no column has anything to say about those that are there.
    auto *table = m_fixture->find<ImportPolicyBox>("tablePolicyBox");
    table->setPolicy(ImportPolicy::Insert);
    Q_EMIT table->activated(table->currentIndex());
    QVERIFY(!population->isEnabled());
    table->setPolicy(ImportPolicy::Update);
    Q_EMIT table->activated(table->currentIndex());
    population->setPolicy(ImportPolicy::Fill);
    Q_EMIT population->activated(population->currentIndex());
    QVERIFY(m_fixture->nextTo(Step::Result));
    const Record haifa = m_fixture->all(RecordType::Partner).value(0);
    // Its population stays, its website is filled.
    QCOMPARE(haifa.value(u"population").toLongLong(), 1);
    QVERIFY(haifa.text(u"website").contains(QStringLiteral("haifa.example")));
    // The policy is remembered with the mapping.
    QVERIFY(m_fixture->start(path));
    QCOMPARE(m_fixture->assistant->step(), Step::Preview);
    m_fixture->find<QPushButton>("backButton")->click();
    QCOMPARE(m_fixture->find<ImportPolicyBox>("columnPolicyBox2")->policy(),
             std::optional(ImportPolicy::Fill));
}

void ImportQuestionsTest::possibleRecordIsShownBeside_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("de") << Language::German;
    QTest::newRow("en") << Language::English;
}

void ImportQuestionsTest::possibleRecordIsShownBeside()
{
    QFETCH(Language, language);
    applyWindowLanguage(language);
    QVERIFY(startDoubtful());
    QCOMPARE(m_fixture->chip(questionsChip), 2);
    QCOMPARE(m_fixture->chip(int(Verdict::New)), 1);
    m_fixture->find<QPushButton>("chip8")->click();
    m_fixture->settle();
    m_fixture->look("question");
    // Who, why and how surely.
    const QString match = m_fixture->find<QLabel>("matchLabel")->text();
    QVERIFY2(match.contains(QStringLiteral("Muster, Max")), qPrintable(match));
    QVERIFY2(match.contains(u'%'), qPrintable(match));
    // What is equal and what differs is told by a sign; what only one side knows has none.
    const QString shown = lines().join(u'\n').replace(QChar::Nbsp, u' ');
    QCOMPARE(shown.count(QStringLiteral("= ")), 3);
    QCOMPARE(lines().filter(QStringLiteral("≠ ")).size(), 1);
    QVERIFY2(shown.contains(QStringLiteral("|Alte Gasse 1|Neue Gasse 2")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("|max@example.org|\n")) ||
                 shown.endsWith(QStringLiteral("|max@example.org|")),
             qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("||0211 7654321")), qPrintable(shown));
    QCOMPARE(audit::names(*m_fixture->assistant) + audit::buddies(*m_fixture->assistant) +
                 audit::mnemonics(*m_fixture->assistant) + audit::tabWalk(*m_fixture->assistant),
             QStringList());
}

void ImportQuestionsTest::sameByKey()
{
    QVERIFY(startDoubtful());
    m_fixture->find<QPushButton>("chip8")->click();
    m_fixture->settle();
    QVERIFY(altKey("sameButton"));
    m_fixture->settle();
    QCOMPARE(m_fixture->chip(int(Verdict::Update)), 1);
    // The next one that asks is in its place.
    QCOMPARE(m_fixture->chip(questionsChip), 1);
    QVERIFY(m_fixture->find<QLabel>("matchLabel")->text().contains(QStringLiteral("Ada")));
    // An answer can be taken back.
    m_fixture->find<QPushButton>("chip1")->click();
    QVERIFY(altKey("askAgainButton"));
    QCOMPARE(m_fixture->chip(questionsChip), 2);
    m_fixture->find<QPushButton>("chip8")->click();
    m_fixture->settle();
    QVERIFY(altKey("sameButton"));
    QVERIFY(m_fixture->nextTo(Step::Result));
    // One updated, the one without an answer is new.
    const QList<Record> contacts = m_fixture->all(RecordType::Contact);
    QCOMPARE(contacts.size(), 4);
    QVERIFY(contacts[0].text(u"phone").contains(QStringLiteral("7654321")));
    QVERIFY(contacts[1].text(u"phone").isEmpty());
}

void ImportQuestionsTest::differentForGood()
{
    QVERIFY(startDoubtful());
    m_fixture->find<QPushButton>("chip8")->click();
    m_fixture->find<QCheckBox>("answerAllBox")->setChecked(true);
    QVERIFY(altKey("differentButton"));
    QCOMPARE(m_fixture->chip(questionsChip), 0);
    QCOMPARE(m_fixture->chip(int(Verdict::New)), 3);
    QVERIFY(m_fixture->nextTo(Step::Result));
    QCOMPARE(m_fixture->all(RecordType::Contact).size(), 5);
    QCOMPARE(m_fixture->all(RecordType::DistinctPair).size(), 2);
}

void ImportQuestionsTest::leaveOutAllThatAsk()
{
    QVERIFY(startDoubtful());
    m_fixture->find<QPushButton>("chip8")->click();
    m_fixture->find<QCheckBox>("answerAllBox")->setChecked(true);
    QVERIFY(altKey("leaveOutButton"));
    QCOMPARE(m_fixture->chip(int(Verdict::Skipped)), 2);
    QVERIFY(m_fixture->nextTo(Step::Result));
    QCOMPARE(m_fixture->all(RecordType::Contact).size(), 3);
}

void ImportQuestionsTest::foundRecordSaysWhy()
{
    m_fixture->save(
        {WindowFixture::partner(QStringLiteral("Haifa"), QStringLiteral("Haifa"), QStringLiteral("IL"), 1)});
    QVERIFY(m_fixture->start(
        m_fixture->file(QStringLiteral("list.csv"), "Ort;Land;Einwohner\nHaifa;Israel;285316\n")));
    QVERIFY(m_fixture->nextTo(Step::Preview));
    QCOMPARE(m_fixture->chip(int(Verdict::Update)), 1);
    const QString match = m_fixture->find<QLabel>("matchLabel")->text();
    QVERIFY2(match.contains(QStringLiteral("Haifa")) && match.contains(u'%'), qPrintable(match));
    // Old and new of each field that changes.
    QCOMPARE(lines().filter(QStringLiteral("|1|285,316")).size(), 1);
    QVERIFY(m_fixture->find<QTableView>("previewTable")
                ->model()
                ->index(0, 3)
                .data()
                .toString()
                .contains(QStringLiteral("1 → 285,316")));
}

void ImportQuestionsTest::everyCellCanBeMended()
{
    QVERIFY(m_fixture->start(
        m_fixture->file(QStringLiteral("people.csv"),
                        "Ansprechpartner;Funktion;E-Mail\nDr. Ada Beispiel;Leiterin;a@example.org\n"
                        "Max Muster;Leiterin;m@example.org\n")));
    QVERIFY(m_fixture->nextTo(Step::Preview));
    QCOMPARE(m_fixture->chip(int(Verdict::New)), 2);
    auto *tree = m_fixture->find<QTreeWidget>("detailsTree");
    const auto mend = [&](const QString &source, const QString &text) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = tree->topLevelItem(i);
            if (item->text(2) != source || !(item->flags() & Qt::ItemIsEditable))
                continue;
            tree->setCurrentItem(item);
            tree->setFocus();
            QTest::keyClick(tree, Qt::Key_F2);
            auto *edit = m_fixture->find<QLineEdit>("mendingEdit");
            if (!edit || edit->text() != source)
                return false;
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return);
            return QTest::qWaitFor([&] { return !lines().filter(text).isEmpty(); }, 20000) &&
                   m_fixture->settled();
        }
        return false;
    };
    // The whole name, of which several fields are made, as well as one value for all equal cells.
    QVERIFY2(mend(QStringLiteral("Dr. Ada Beispiel"), QStringLiteral("Dr. Eva Beispiel")),
             qPrintable(lines().join(u'\n')));
    m_fixture->find<QCheckBox>("everywhereBox")->setChecked(true);
    QVERIFY2(mend(QStringLiteral("Leiterin"), QStringLiteral("Direktorin")), qPrintable(lines().join(u'\n')));
    QVERIFY(m_fixture->nextTo(Step::Result));
    const QList<Record> contacts = m_fixture->all(RecordType::Contact);
    QCOMPARE(contacts.size(), 2);
    QCOMPARE(contacts[0].text(u"given_name"), QStringLiteral("Eva"));
    for (const Record &contact : contacts)
        QVERIFY(contact.text(u"function_de").contains(QStringLiteral("Direktorin")) ||
                contact.text(u"function_en").contains(QStringLiteral("Direktorin")));
}

/// Somebody else saves a record while the preview is open: nothing is overwritten, and the way on is offered.
void ImportQuestionsTest::changedMeanwhile()
{
    Record haifa = m_fixture->save({WindowFixture::partner(QStringLiteral("Haifa"), QStringLiteral("Haifa"),
                                                           QStringLiteral("IL"), 1)})[0];
    QVERIFY(m_fixture->start(
        m_fixture->file(QStringLiteral("list.csv"), "Ort;Land;Einwohner\nHaifa;Israel;285316\n")));
    QVERIFY(m_fixture->nextTo(Step::Preview));
    QVERIFY_RESULT(haifa.setValue(QStringLiteral("population"), 2));
    m_fixture->save({haifa});
    QVERIFY(m_fixture->next());
    QCOMPARE(m_fixture->assistant->step(), Step::Preview);
    QCOMPARE(m_fixture->all(RecordType::Partner)[0].value(u"population").toLongLong(), 2);
    auto *again = m_fixture->find<QPushButton>("planAgainButton");
    QVERIFY(again != nullptr && again->isVisible());
    again->click();
    QVERIFY(m_fixture->settled());
    QCOMPARE(lines().filter(QStringLiteral("|2|285,316")).size(), 1);
    QVERIFY(m_fixture->nextTo(Step::Result));
    QCOMPARE(m_fixture->all(RecordType::Partner)[0].value(u"population").toLongLong(), 285316);
}

QTEST_MAIN(ImportQuestionsTest)
#include "tst_importquestions.moc"
