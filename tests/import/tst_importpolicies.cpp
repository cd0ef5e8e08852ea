// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "import/recipefile.h"
#include "importfixture.h"

using namespace weltkontor;

/// Policies of single columns, columns that nobody has decided on, and the texts of a plan.
class ImportPoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setMessageLanguage(Language::English); }
    void choicesAsText_data();
    void choicesAsText();
    void columnPolicies_data();
    void columnPolicies();
    void policiesOfNames();
    void policiesStayWithTheirColumn();
    void recipesKeepPolicies();
    void recipesWithMistakes_data();
    void recipesWithMistakes();
    void undecidedColumnsGoIntoTheNote();
    void sourceTexts();

private:
    static QByteArray contacts();
};

QByteArray ImportPoliciesTest::contacts()
{
    return "Nachname;Vorname;E-Mail;Telefon;Ort;Funktion\nMuster;Max;max@example.org;0211 111111;Bonn;\n";
}

void ImportPoliciesTest::choicesAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); ///< "column/field/policy"; empty: refused.
    const auto row = [](const char *text, const char *read) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
    };
    row("Tel.=contact.phone", "Tel./contact.phone/");
    row("Tel.=contact.phone:fill", "Tel./contact.phone/fill");
    row("Tel. = contact.phone : update", "Tel./contact.phone/update");
    row("a:b=c=contact.phone:skip", "a:b=c/contact.phone/skip");
    row("Kürzel=", "Kürzel//");
    row("Tel.=contact.phone:insert", "");
    row("Tel.=contact.phone:", "");
    row("Tel.=contact.phone:sometimes", "");
    row("Tel.=:fill", "");
    row("Tel.", "");
}

void ImportPoliciesTest::choicesAsText()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto choice = ColumnMapping::choiceFromText(text);
    if (read.isEmpty()) {
        QVERIFY_ERROR(choice, Invalid);
        QVERIFY(choice.error().message.contains(text));
        return;
    }
    QVERIFY_RESULT(choice);
    QCOMPARE(choice->column + u'/' + choice->field + u'/' +
                 (choice->policy ? policyKey(*choice->policy) : QString()),
             read);
}

void ImportPoliciesTest::columnPolicies_data()
{
    QTest::addColumn<ImportPolicy>("run");
    QTest::addColumn<QString>("phone"); ///< Policy of the column; empty: none.
    QTest::addColumn<QString>("verdicts");
    QTest::addColumn<QString>("saved"); ///< Phone and city of the contact that was there.
    using Policy = ImportPolicy;
    QTest::newRow("as the run") << Policy::Update << ""
                                << "UN"
                                << "0211 222222 Köln";
    QTest::newRow("fill in an update") << Policy::Update << "fill"
                                       << "UN"
                                       << "0211 111111 Köln";
    QTest::newRow("skip in an update") << Policy::Update << "skip"
                                       << "UN"
                                       << "0211 111111 Köln";
    QTest::newRow("update in a fill") << Policy::Fill << "update"
                                      << "UN"
                                      << "0211 222222 Bonn";
    QTest::newRow("update in a skip") << Policy::Skip << "update"
                                      << "UN"
                                      << "0211 222222 Bonn";
    QTest::newRow("fill in a skip") << Policy::Skip << "fill"
                                    << "=N"
                                    << "0211 111111 Bonn";
}

void ImportPoliciesTest::columnPolicies()
{
    QFETCH(ImportPolicy, run);
    QFETCH(QString, phone);
    QFETCH(QString, verdicts);
    QFETCH(QString, saved);
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import(contacts()));
    const QString path =
        fixture.file("Nachname;Vorname;E-Mail;Tel;Ort\nMuster;Max;max@example.org;0211 222222;Köln\n"
                     "Neu;Nina;nina@example.org;0211 333333;Neuss\n");
    const auto plan = fixture.plan(
        path, run, {{QStringLiteral("Tel"), QStringLiteral("contact.phone"), policyFromKey(phone)}});
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), verdicts);
    QCOMPARE(plan->mapping.policiesToJson().value(QLatin1String("Tel")).toString(), phone);
    Progress progress;
    QVERIFY_RESULT(plan->apply(*fixture.database, progress));
    const QList<Record> all = fixture.all(RecordType::Contact);
    QCOMPARE(all[0].text(u"phone") + u' ' + all[0].text(u"city"), saved);
    // New records get all values, whatever the policy of the column.
    QCOMPARE(all[1].text(u"phone"), QStringLiteral("0211 333333"));
}

void ImportPoliciesTest::policiesOfNames()
{
    ImportFixture fixture(Backend::Sqlite);
    QVERIFY_RESULT(fixture.import("Nachname;Vorname;E-Mail\nMuster;Max;max@example.org\n"));
    const QString path = fixture.file("Ansprechpartner;E-Mail;Ort\nDr. Max Muster;max@example.org;Bonn\n");
    const QString name = QStringLiteral("contact.name");
    const QString column = QStringLiteral("Ansprechpartner");
    const auto skipped = fixture.plan(path, ImportPolicy::Update, {{column, name, ImportPolicy::Skip}});
    QVERIFY_RESULT(skipped);
    QCOMPARE(skipped->rows[0].parts[0].changes.size(), 1);
    const auto updated = fixture.plan(path, ImportPolicy::Skip, {{column, name, ImportPolicy::Update}});
    QVERIFY_RESULT(updated);
    QCOMPARE(updated->rows[0].parts[0].changes.size(), 1);
    QCOMPARE(updated->records[0].record.text(u"academic_title"), QStringLiteral("Dr."));
}

void ImportPoliciesTest::policiesStayWithTheirColumn()
{
    ColumnMapping mapping;
    for (const char *name : {"A", "B"}) {
        MappedColumn column;
        column.column.name = QString::fromUtf8(name);
        mapping.columns += column;
    }
    const auto phone = ImportTarget::fromKey(QStringLiteral("contact.phone"));
    const auto mobile = ImportTarget::fromKey(QStringLiteral("contact.mobile"));
    mapping.columns[0].alternatives = {*phone, *mobile};
    ColumnMapping undecided = mapping;
    QCOMPARE(mapping.undecided(), QList<int>{0});
    QCOMPARE(mapping.questions().size(), 1);
    QVERIFY(mapping.questions()[0].contains(phone->label(Language::English)));
    // Leaving it out is an answer, too.
    mapping.setTarget(0, {}, Confidence::Chosen, {});
    QVERIFY(mapping.undecided().isEmpty());
    QVERIFY(!mapping.sameTargets(undecided));
    mapping.setTarget(0, phone, Confidence::Chosen, {});
    mapping.columns[0].policy = ImportPolicy::Fill;
    ColumnMapping other = mapping;
    QVERIFY(mapping.sameTargets(other));
    other.columns[0].policy.reset();
    QVERIFY(!mapping.sameTargets(other));
    mapping.setTarget(0, mobile, Confidence::Chosen, {});
    QCOMPARE(mapping.columns[0].policy, std::optional(ImportPolicy::Fill));
    // Another column takes the target away, and with it the policy.
    mapping.setTarget(1, mobile, Confidence::Chosen, {});
    QVERIFY(!mapping.columns[0].policy);
    QVERIFY(!mapping.columns[1].policy);
}

void ImportPoliciesTest::recipesKeepPolicies()
{
    const QByteArray json = R"({"name": "Liste", "columns": {
        "Tel.": {"field": "contact.phone", "policy": "fill"}, "Ort": "contact.city",
        "Mail": {"field": "contact.email"}, "Kürzel": null, "Rest": {"field": null}}})";
    const auto recipe = RecipeFile::fromJson(json, QStringLiteral("liste.json"));
    QVERIFY_RESULT(recipe);
    const QList<ColumnMapping::Choice> expected{
        {QStringLiteral("Kürzel"), {}},
        {QStringLiteral("Mail"), QStringLiteral("contact.email")},
        {QStringLiteral("Ort"), QStringLiteral("contact.city")},
        {QStringLiteral("Rest"), {}},
        {QStringLiteral("Tel."), QStringLiteral("contact.phone"), ImportPolicy::Fill}};
    QCOMPARE(recipe->choices, expected);
    // As a file and as a record, and the short form stays short.
    const QByteArray written = RecipeFile::toJson(*recipe);
    QVERIFY(written.contains(R"("Ort": "contact.city")"));
    QVERIFY(written.contains(R"("policy": "fill")"));
    QCOMPARE(RecipeFile::fromJson(written, {})->choices, expected);
    QCOMPARE(fromRecord(toRecord(*recipe))->choices, expected);
}

void ImportPoliciesTest::recipesWithMistakes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("unknown policy") << QByteArray(R"({"field": "contact.phone", "policy": "often"})")
                                    << "often";
    QTest::newRow("policy of runs") << QByteArray(R"({"field": "contact.phone", "policy": "insert"})")
                                    << "insert";
    QTest::newRow("unknown field") << QByteArray(R"({"field": "contact.shoe", "policy": "fill"})")
                                   << "contact.shoe";
    QTest::newRow("no field") << QByteArray(R"({"policy": "fill"})") << "Tel.";
    QTest::newRow("number") << QByteArray("7") << "Tel.";
}

void ImportPoliciesTest::recipesWithMistakes()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, told);
    const auto recipe =
        RecipeFile::fromJson(R"({"columns": {"Tel.": )" + value + "}}", QStringLiteral("r.json"));
    QVERIFY_ERROR(recipe, Invalid);
    QVERIFY2(recipe.error().message.contains(told), qPrintable(recipe.error().message));
}

void ImportPoliciesTest::undecidedColumnsGoIntoTheNote()
{
    ImportFixture fixture(Backend::Sqlite);
    const QString path = fixture.file("Nachname;Vorname;Nummer;E-Mail\nMuster;Max;4711;max@example.org\n"
                                      "Neu;Nina;;nina@example.org\n;;4712;\n");
    Progress progress;
    TableChoice choice;
    choice.file = path;
    const auto outline = readOutline(choice, progress);
    QVERIFY_RESULT(outline);
    const auto context = RecordReader(*fixture.database).fieldContext(Language::English);
    QVERIFY_RESULT(context);
    ColumnMapping mapping = mapColumns(outline->columns, *context);
    mapping.setTarget(2, {}, Confidence::None, {});
    mapping.columns[2].alternatives = {*ImportTarget::fromKey(QStringLiteral("contact.phone")),
                                       *ImportTarget::fromKey(QStringLiteral("contact.mobile"))};
    for (const bool isFirst : {true, false}) {
        const auto plan =
            planImport(*fixture.database, choice, *outline, mapping, ImportPolicy::Update, progress);
        QVERIFY_RESULT(plan);
        QCOMPARE(ImportFixture::verdicts(*plan), isFirst ? QStringLiteral("NN!") : QStringLiteral("==!"));
        QCOMPARE(plan->notices.size(), 1);
        QVERIFY(plan->notices[0].contains(QStringLiteral("--map \"Nummer=contact.mobile\"")));
        QCOMPARE(plan->sourceText(0, 2), QStringLiteral("4711"));
        QVERIFY_RESULT(plan->apply(*fixture.database, progress));
    }
    const QList<Record> contacts = fixture.all(RecordType::Contact);
    QCOMPARE(contacts.size(), 2);
    QCOMPARE(contacts[0].text(u"note"), QStringLiteral("Nummer: 4711"));
    QCOMPARE(contacts[1].text(u"note"), QString());
}

void ImportPoliciesTest::sourceTexts()
{
    ImportFixture fixture(Backend::Sqlite);
    const QString path = fixture.file("Name;Egal;E-Mail;Straße\nDr. Ada Beispiel;x;a@example.org;Haifa\n"
                                      "Beispiel, Bob;y;;\nCora Beispiel;z;;Łódź\n;;wrong;Bonn\n");
    RowChanges changes;
    changes.mend(4, 3, QStringLiteral("Lodz"));
    changes.skip(3);
    const auto plan = fixture.plan(path, ImportPolicy::Update, {}, changes);
    QVERIFY_RESULT(plan);
    QCOMPARE(ImportFixture::verdicts(*plan), QStringLiteral("N-N!"));
    QCOMPARE(plan->sourceText(0, 0), QStringLiteral("Dr. Ada Beispiel"));
    QCOMPARE(plan->sourceText(0, 1), QString()); // not imported
    QCOMPARE(plan->sourceText(0, 3), QStringLiteral("Haifa"));
    QCOMPARE(plan->sourceText(1, 0), QStringLiteral("Beispiel, Bob"));
    QCOMPARE(plan->sourceText(2, 2), QString());
    QCOMPARE(plan->sourceText(2, 3), QStringLiteral("Lodz"));
    QCOMPARE(plan->sourceText(3, 2), QStringLiteral("wrong"));
    QCOMPARE(plan->sourceText(3, 99), QString());
}

QTEST_GUILESS_MAIN(ImportPoliciesTest)
#include "tst_importpolicies.moc"
