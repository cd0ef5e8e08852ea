// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/severalvalues.h"

#include "import/columnmapper.h"
#include "import/rowparser.h"

#include <QTest>

using namespace weltkontor;

/// What people write into one cell although it is several values, or none.
class SeveralValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phones_data();
    void phones();
    void mails();
    void noValues_data();
    void noValues();
    void totals_data();
    void totals();
    void cellsFillTheFieldsForThem();
    void placesAreTakenApart_data();
    void placesAreTakenApart();
    void ownColumnsHaveTheLastWord();
    void sumsAreLeftOut();

private:
    static RowDraft parse(const QStringList &headers, const QStringList &texts);
};

RowDraft SeveralValuesTest::parse(const QStringList &headers, const QStringList &texts)
{
    QList<SourceColumn> columns;
    for (int i = 0; i < headers.size(); ++i)
        columns += {i, headers[i], headers[i], {}};
    QList<Cell> cells;
    for (const QString &text : texts)
        cells += text.isEmpty() ? Cell() : Cell::ofText(text);
    FieldContext context;
    context.home = Country::fromCode(QStringLiteral("DE")).value();
    return RowParser(mapColumns(columns, context), context, QString()).parse(1, cells);
}

void SeveralValuesTest::phones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("one") << "0211/89-23155"
                         << "0211/89-23155";
    QTest::newRow("semicolon") << "0211 89-1; 0211 89-2"
                               << "0211 89-1|0211 89-2";
    QTest::newRow("line break") << "0211 89-1\n0211 89-2"
                                << "0211 89-1|0211 89-2";
    QTest::newRow("slash with spaces") << "0211 89-1 / 0170 1234567"
                                       << "0211 89-1|0170 1234567";
    QTest::newRow("or") << "0211 89-1 oder 0211 89-2"
                        << "0211 89-1|0211 89-2";
    QTest::newRow("words before") << "Tel. 0211 89-1, mobil: 0170 1234567, Fax 0211 89-2"
                                  << "0211 89-1|mobile=0170 1234567|fax=0211 89-2";
    QTest::newRow("words behind") << "0211 89-1 (dienstl.); 0211 55512 (privat)"
                                  << "0211 89-1|phone2=0211 55512";
    QTest::newRow("only words between") << "Tel. 0211 89-1 Fax 0211 89-2"
                                        << "0211 89-1|fax=0211 89-2";
    QTest::newRow("national prefix in brackets") << "+49 (0) 211.89-23155"
                                                 << "+49 (0) 211.89-23155";
    QTest::newRow("other words stay") << "siehe oben; 0211 89-1"
                                      << "siehe oben|0211 89-1";
}

void SeveralValuesTest::phones()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QStringList told;
    for (const WrittenReach &reach : phonesIn(text))
        told += (reach.field.isEmpty() ? QString() : reach.field + u'=') + reach.text;
    QCOMPARE(told.join(u'|'), found);
}

void SeveralValuesTest::mails()
{
    QStringList told;
    for (const WrittenReach &reach : mailsIn(
             QStringLiteral("Ada <a@example.org>; b@example.org (privat)\nc@example.org / d@example.org")))
        told += reach.text;
    QCOMPARE(told, (QStringList{QStringLiteral("a@example.org"), QStringLiteral("b@example.org"),
                                QStringLiteral("c@example.org"), QStringLiteral("d@example.org")}));
}

void SeveralValuesTest::noValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNone");
    for (const char *none : {"-", "–", "---", "./.", "k. A.", "k.A.", "keine Angabe", "unbekannt", "n/a",
                             "n. a.", " ? ", "Unknown", "entfällt"})
        QTest::newRow(none) << none << true;
    for (const char *some : {"", "Ka", "Na", "0", "-5", "Strich-Punkt", "s. o.", "Anka"})
        QTest::newRow(some) << some << false;
}

void SeveralValuesTest::noValues()
{
    QFETCH(QString, text);
    QFETCH(bool, isNone);
    QCOMPARE(saysNoValue(text), isNone);
}

void SeveralValuesTest::totals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTotal");
    for (const char *total :
         {"Summe", "Summe: 12", "Gesamt", "Insgesamt: 3", "Total", "Anzahl: 40", "Gesamtzahl 7"})
        QTest::newRow(total) << total << true;
    for (const char *name : {"Gesamtschule Mitte", "Summer", "Totalis GmbH", "Anzahlung", "12"})
        QTest::newRow(name) << name << false;
}

void SeveralValuesTest::totals()
{
    QFETCH(QString, text);
    QFETCH(bool, isTotal);
    QCOMPARE(beginsTotals(text), isTotal);
}

void SeveralValuesTest::cellsFillTheFieldsForThem()
{
    RowDraft draft =
        parse({QStringLiteral("Nachname"), QStringLiteral("Tel. dienstl."), QStringLiteral("Mailadresse")},
              {QStringLiteral("Beispiel"),
               QStringLiteral("0211 89-1 / mobil 0170 1234567 / Fax 0211 89-2 / 0211 5551234"),
               QStringLiteral("a@example.org; b@example.org; c@example.org")});
    QVERIFY(!draft.isRejected());
    const PartDraft &contact = *draft.part(RecordType::Contact, 1);
    QCOMPARE(contact.record.text(u"phone"), QStringLiteral("0211 89-1"));
    QCOMPARE(contact.record.text(u"mobile"), QStringLiteral("0170 1234567"));
    QCOMPARE(contact.record.text(u"fax"), QStringLiteral("0211 89-2"));
    QCOMPARE(contact.record.text(u"phone2"), QStringLiteral("0211 5551234"));
    QCOMPARE(contact.record.text(u"email"), QStringLiteral("a@example.org"));
    QCOMPARE(contact.record.text(u"email2"), QStringLiteral("b@example.org"));
    QCOMPARE(contact.notes, QStringList{QStringLiteral("Mailadresse: c@example.org")}); // no field is left
    // Where one of them is no number, all of the cell stays together in the note.
    draft = parse({QStringLiteral("Nachname"), QStringLiteral("Telefon"), QStringLiteral("Funktion")},
                  {QStringLiteral("Beispiel"), QStringLiteral("0211 89-1; 12"), QStringLiteral("k. A.")});
    QVERIFY(!draft.part(RecordType::Contact, 1)->gives("phone"));
    QVERIFY(draft.part(RecordType::Contact, 1)->notes.first().contains(QStringLiteral("0211 89-1; 12")));
    QVERIFY(!draft.part(RecordType::Contact, 1)->gives("function_de"));
}

void SeveralValuesTest::placesAreTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("city");
    QTest::newRow("German") << "40213 Düsseldorf"
                            << "40213"
                            << "Düsseldorf";
    QTest::newRow("with the country's letter") << "D-40213  Düsseldorf"
                                               << "40213"
                                               << "Düsseldorf";
    QTest::newRow("Polish") << "00-950 Warszawa"
                            << "00-950"
                            << "Warszawa";
    QTest::newRow("zero in front") << "01067 Dresden"
                                   << "01067"
                                   << "Dresden";
    QTest::newRow("only a city") << "Chiba"
                                 << ""
                                 << "Chiba";
}

void SeveralValuesTest::placesAreTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, city);
    RowDraft draft =
        parse({QStringLiteral("Nachname"), QStringLiteral("PLZ/Ort")}, {QStringLiteral("Beispiel"), text});
    QVERIFY(!draft.isRejected());
    const Record &contact = draft.part(RecordType::Contact, 1)->record;
    QCOMPARE(contact.text(u"postal_code"), code);
    QCOMPARE(contact.text(u"city"), city);
}

void SeveralValuesTest::ownColumnsHaveTheLastWord()
{
    RowDraft draft =
        parse({QStringLiteral("Nachname"), QStringLiteral("PLZ/Ort"), QStringLiteral("Land")},
              {QStringLiteral("Kowalska"), QStringLiteral("PL-00-950 Warszawa"), QStringLiteral("Polen")});
    QVERIFY(!draft.isRejected());
    QCOMPARE(draft.part(RecordType::Contact, 1)->record.text(u"country"), QStringLiteral("PL"));
    draft = parse({QStringLiteral("Nachname"), QStringLiteral("PLZ/Ort")},
                  {QStringLiteral("Kowalska"), QStringLiteral("PL-00-950 Warszawa")});
    QCOMPARE(draft.part(RecordType::Contact, 1)->record.text(u"country"), QStringLiteral("PL"));
}

void SeveralValuesTest::sumsAreLeftOut()
{
    const QStringList headers{QStringLiteral("Nachname"), QStringLiteral("Vorname"), QStringLiteral("Ort")};
    RowDraft sum = parse(headers, {QString(), QStringLiteral("Summe: 3"), QString()});
    QVERIFY(sum.isSkipped);
    QVERIFY(sum.parts.isEmpty());
    QCOMPARE(sum.problems.size(), 1); // nothing is left out silently
    // A person of that name, with a street and a town, is a person.
    const RowDraft person = parse(headers + QStringList{QStringLiteral("Straße")},
                                  {QStringLiteral("Gesamt"), QStringLiteral("Ada"), QStringLiteral("Köln"),
                                   QStringLiteral("Am Ring 1")});
    QVERIFY(!person.isSkipped);
}

QTEST_GUILESS_MAIN(SeveralValuesTest)
#include "tst_severalvalues.moc"
