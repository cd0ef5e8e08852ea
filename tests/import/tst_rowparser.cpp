// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/columnmapper.h"
#include "import/rowparser.h"

#include <QTest>

using namespace weltkontor;

/// What the values of a row become, and what happens to those that cannot be understood.
class RowParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords();
    void keepsTextExactly();
    void wrongValues_data();
    void wrongValues();
    void splitsWholeNames();
    void knownEntriesOfAListAreTaken();
    void spreadsheetErrorsAreTold();
    void lostLettersAreTold();
    void datesOfSpreadsheets();
    void eventsInWords_data();
    void eventsInWords();
    void dayNumbers();
    void contactsWithoutANameAreThePartners();

private:
    static RowDraft parse(const QString &headers, const QList<Cell> &cells);
    static RowDraft parse(const QString &headers, const QString &row);
};

RowDraft RowParserTest::parse(const QString &headers, const QList<Cell> &cells)
{
    QList<SourceColumn> columns;
    const QStringList names = headers.split(u'|');
    for (int i = 0; i < names.size(); ++i)
        columns += {i, names[i], names[i], {}};
    FieldContext context;
    context.home = Country::fromCode(QStringLiteral("DE")).value();
    context.catalogues.add(
        QStringLiteral("partnership_kind"),
        {QStringLiteral("twinning"), QStringLiteral("Städtepartnerschaft"), QStringLiteral("Twinning")});
    context.catalogues.add(
        QStringLiteral("partnership_kind"),
        {QStringLiteral("friendship"), QStringLiteral("Städtefreundschaft"), QStringLiteral("Friendship")});
    context.catalogues.add(QStringLiteral("cooperation_field"),
                           {QStringLiteral("culture"), QStringLiteral("Kultur"), QStringLiteral("Culture")});
    const RowParser parser(mapColumns(columns, context), context, QStringLiteral("twinning"));
    return parser.parse(6, cells);
}

RowDraft RowParserTest::parse(const QString &headers, const QString &row)
{
    QList<Cell> cells;
    const QStringList texts = row.split(u'|');
    for (const QString &text : texts)
        cells += Cell::ofText(text);
    return parse(headers, cells);
}

void RowParserTest::readsRecords()
{
    RowDraft draft = parse(QStringLiteral("Ort|Land|Art|seit|Erstkontakt|Einwohner"),
                           QStringLiteral("Toulouse|Frankreich|Städtefreundschaft|Juni 1988|1947|504.078"));
    QVERIFY(!draft.isRejected());
    QCOMPARE(draft.row, 7);
    QVERIFY(draft.problems.isEmpty());
    const Record &partner = draft.part(RecordType::Partner, 0)->record;
    QCOMPARE(partner.text(u"name_de"), QStringLiteral("Toulouse"));
    QCOMPARE(partner.text(u"country"), QStringLiteral("FR"));
    QCOMPARE(partner.value(u"population").toLongLong(), 504078);
    QCOMPARE(draft.part(RecordType::Partnership, 0)->record.text(u"kind"), QStringLiteral("friendship"));
    // The event follows from the kind of the relation.
    QCOMPARE(draft.part(RecordType::Milestone, 0)->record.text(u"type"), QStringLiteral("friendship"));
    QCOMPARE(draft.part(RecordType::Milestone, 0)->record.text(u"date"), QStringLiteral("1988-06"));
    QCOMPARE(draft.part(RecordType::Milestone, 1)->record.text(u"type"), QStringLiteral("first_contact"));
}

void RowParserTest::keepsTextExactly()
{
    for (const char *text :
         {"=1+1", "'=HYPERLINK(\"x\")", "+49", "007", "🌍 Welt", "שלום", "a\"b;c,d", "<b>&amp;</b>"}) {
        const QString exact = QString::fromUtf8(text);
        RowDraft draft = parse(QStringLiteral("Nachname|Bemerkung|PLZ"),
                               QList<Cell>{Cell::ofText(exact), Cell::ofText(exact), Cell::ofText(exact)});
        QVERIFY2(draft.problems.isEmpty(), text);
        const Record &contact = draft.part(RecordType::Contact, 1)->record;
        QCOMPARE(contact.text(u"family_name"), exact);
        QCOMPARE(contact.text(u"note"), exact);
        QCOMPARE(contact.text(u"postal_code"), exact);
    }
}

void RowParserTest::wrongValues_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("rejected");
    const QString contact = QStringLiteral("Nachname|E-Mail|Telefon|Land");
    QTest::newRow("e-mail") << contact << "Muster|muster(at)example|0211 8923155|DE"
                            << "E-Mail" << false;
    QTest::newRow("phone") << contact << "Muster|m@example.org|kein Anschluss|DE"
                           << "Telefon" << false;
    QTest::newRow("country of a contact") << contact << "Muster|m@example.org|0211 8923155|Atlantis"
                                          << "Land" << false;
    QTest::newRow("country of a partner") << "Ort|Land|Einwohner"
                                          << "Kitesch|Atlantis|1"
                                          << "Land" << true;
    QTest::newRow("date") << "Ort|Land|seit"
                          << "Haifa|Israel|31.02.1980"
                          << "seit" << false;
    QTest::newRow("no such day of a short year") << "Ort|Land|seit"
                                                 << "Haifa|Israel|31.2.88"
                                                 << "seit" << false;
    QTest::newRow("kind") << "Ort|Land|Art"
                          << "Haifa|Israel|Bekanntschaft"
                          << "Art" << true;
    QTest::newRow("number") << "Ort|Land|Einwohner"
                            << "Haifa|Israel|viele"
                            << "Einwohner" << false;
    QTest::newRow("over-long") << "Ort|Land|Einwohner" << QString(300, u'x') + QStringLiteral("|IL|1")
                               << "Ort" << true;
    QTest::newRow("no name") << "Ort|Land|Einwohner"
                             << "|Israel|285316"
                             << "" << true;
    QTest::newRow("nothing of use") << "Ort|Land|Nummer"
                                    << "||7"
                                    << "" << true;
}

void RowParserTest::wrongValues()
{
    QFETCH(QString, headers);
    QFETCH(QString, row);
    QFETCH(QString, column);
    QFETCH(bool, rejected);
    RowDraft draft = parse(headers, row);
    QCOMPARE(draft.isRejected(), rejected);
    QVERIFY(!draft.problems.isEmpty());
    const ImportProblem &problem = draft.problems.first();
    QCOMPARE(problem.row, 7);
    QCOMPARE(problem.column, column);
    QVERIFY(!problem.message.isEmpty());
    if (column.isEmpty())
        return;
    const QString value = row.split(u'|')[headers.split(u'|').indexOf(column)];
    QCOMPARE(problem.value, value);
    if (rejected)
        return;
    // What could not be read is in the note, under its header.
    QStringList notes;
    for (const PartDraft &part : draft.parts)
        notes += part.notes;
    QCOMPARE(notes, QStringList{column + QStringLiteral(": ") + value});
}

void RowParserTest::splitsWholeNames()
{
    RowDraft draft = parse(QStringLiteral("Ansprechpartner|E-Mail"),
                           QStringLiteral("Frau Dr. Erika Mustermann|erika@example.org"));
    const Record &contact = draft.part(RecordType::Contact, 1)->record;
    QCOMPARE(contact.text(u"salutation"), QStringLiteral("mrs"));
    QCOMPARE(contact.text(u"academic_title"), QStringLiteral("Dr."));
    QCOMPARE(contact.text(u"given_name"), QStringLiteral("Erika"));
    QCOMPARE(contact.text(u"family_name"), QStringLiteral("Mustermann"));
    QCOMPARE(contact.text(u"kind"), QStringLiteral("person"));
}

void RowParserTest::knownEntriesOfAListAreTaken()
{
    RowDraft draft = parse(QStringLiteral("Ort|Land|Felder"), QStringLiteral("Haifa|IL|Kultur, Raumfahrt"));
    QVERIFY(!draft.isRejected());
    QCOMPARE(draft.part(RecordType::Partnership, 0)->record.value(u"cooperation_fields").toStringList(),
             QStringList{QStringLiteral("culture")});
    QCOMPARE(draft.part(RecordType::Partner, 0)->notes, QStringList{QStringLiteral("Felder: Raumfahrt")});
}

void RowParserTest::spreadsheetErrorsAreTold()
{
    RowDraft draft = parse(QStringLiteral("Ort|Land|Einwohner"),
                           {Cell::ofText(QStringLiteral("Haifa")), Cell::ofText(QStringLiteral("IL")),
                            Cell::ofError(QStringLiteral("#N/A"))});
    QVERIFY(!draft.isRejected());
    QCOMPARE(draft.problems.size(), 1);
    QCOMPARE(draft.problems[0].value, QStringLiteral("#N/A"));
    QVERIFY(!draft.part(RecordType::Partner, 0)->gives("population"));
}

void RowParserTest::lostLettersAreTold()
{
    RowDraft draft = parse(QStringLiteral("Nachname|Ort|PLZ"),
                           QString(QStringLiteral("M%1ller|Köln|50667")).arg(QChar(0xfffd)));
    QVERIFY(!draft.isRejected());
    QCOMPARE(draft.problems.size(), 1);
    QCOMPARE(draft.problems[0].column, QStringLiteral("Nachname"));
}

void RowParserTest::datesOfSpreadsheets()
{
    RowDraft draft = parse(QStringLiteral("Ort|Land|seit"),
                           {Cell::ofText(QStringLiteral("Haifa")), Cell::ofText(QStringLiteral("IL")),
                            Cell::ofDate(QDate(1988, 6, 24))});
    QCOMPARE(draft.part(RecordType::Milestone, 0)->record.text(u"date"), QStringLiteral("1988-06-24"));
    draft =
        parse(QStringLiteral("Ort|Land|seit"), {Cell::ofText(QStringLiteral("Haifa")),
                                                Cell::ofText(QStringLiteral("IL")), Cell::ofNumber(1988)});
    QCOMPARE(draft.part(RecordType::Milestone, 0)->record.text(u"date"), QStringLiteral("1988"));
    draft = parse(QStringLiteral("Ort|Land|seit"),
                  {Cell::ofText(QStringLiteral("Haifa")), Cell::ofText(QStringLiteral("IL")),
                   Cell::ofDateTime(QDateTime(QDate(1988, 6, 24), QTime(0, 0), Qt::UTC))});
    QCOMPARE(draft.part(RecordType::Milestone, 0)->record.text(u"date"), QStringLiteral("1988-06-24"));
}

void RowParserTest::contactsWithoutANameAreThePartners()
{
    RowDraft draft = parse(QStringLiteral("Partnerstadt|Land|seit|E-Mail"),
                           QStringLiteral("Haifa|IL|1988|office@example.org"));
    QVERIFY(!draft.isRejected());
    QCOMPARE(draft.part(RecordType::Contact, 1)->record.text(u"organisation"), QStringLiteral("Haifa"));
    QCOMPARE(draft.part(RecordType::Contact, 1)->record.text(u"kind"), QStringLiteral("organisation"));
    QVERIFY(draft.part(RecordType::Role, 1));
    // Without a partner nobody knows whose it is.
    QVERIFY(parse(QStringLiteral("Nachname|E-Mail"), QStringLiteral("|office@example.org")).isRejected());
}

void RowParserTest::eventsInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("events");
    const auto row = [](const char *text, const char *events) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(events);
    };
    row("1947/1988", "agreement 1988, first_contact 1947");
    row("1947 – 1988", "agreement 1988, first_contact 1947");
    row("seit 2004", "agreement 2004");
    row("Juni 1988", "agreement 1988-06");
    row("24/6/88", "agreement 1988-06-24");
    row("24.06.'88", "agreement 1988-06-24");
    row("31/2/88", "");
    row("ruht seit 2022", "suspension 2022");
    row("Vertrag 1988, ruht seit Februar 2022", "agreement 1988, suspension 2022-02");
    row("1988 (ruht seit 2022)", "agreement 1988, suspension 2022");
    row("Erstkontakt: 1947; Vertrag am 24.06.1988", "agreement 1988-06-24, first_contact 1947");
    row("signed 1988, suspended since 2022, resumed 2024",
        "agreement 1988, resumption 2024, suspension 2022");
    // Not understood as a whole: nothing of it is taken, all of it is kept.
    row("1988/1947", "");
    row("1988, irgendwann mehr", "");
    row("ruht", "");
    row("1988, 1990", "");
}

void RowParserTest::eventsInWords()
{
    QFETCH(QString, text);
    RowDraft draft = parse(QStringLiteral("Ort|Land|seit"), QStringLiteral("Reading|UK|") + text);
    QVERIFY(!draft.isRejected());
    QStringList events;
    for (const PartDraft &part : std::as_const(draft.parts)) {
        if (part.type == RecordType::Milestone)
            events += part.record.text(u"type") + u' ' + part.record.text(u"date");
    }
    events.sort();
    QTEST(events.join(QStringLiteral(", ")), "events");
    const QStringList notes = draft.part(RecordType::Partner, 0)->notes;
    QCOMPARE(notes.isEmpty(), !events.isEmpty());
    if (events.isEmpty())
        QVERIFY(notes[0].contains(text));
}

void RowParserTest::dayNumbers()
{
    RowDraft draft =
        parse(QStringLiteral("Ort|Land|seit"), {Cell::ofText(QStringLiteral("Haifa")),
                                                Cell::ofText(QStringLiteral("IL")), Cell::ofNumber(32318)});
    QCOMPARE(draft.part(RecordType::Milestone, 0)->record.text(u"date"), QStringLiteral("1988-06-24"));
    // Assumed, so it is told.
    QCOMPARE(draft.problems.size(), 1);
    QCOMPARE(draft.problems[0].severity, ImportProblem::Severity::Warning);
    draft = parse(QStringLiteral("Ort|Land|seit"), QStringLiteral("Haifa|IL|99999"));
    QVERIFY(!draft.part(RecordType::Milestone, 0));
    QCOMPARE(draft.part(RecordType::Partner, 0)->notes.size(), 1);
}

QTEST_GUILESS_MAIN(RowParserTest)
#include "tst_rowparser.moc"
