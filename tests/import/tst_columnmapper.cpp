// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/columnmapper.h"
#include "import/headerrow.h"
#include "import/recipefile.h"
#include "import/tableoutline.h"
#include "support/resultmacros.h"

#include <QTemporaryDir>

using namespace weltkontor;

/// Headers of real lists in German and English, and what must become of them.
class ColumnMapperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTargetHasAKey();
    void everyImportedFieldIsFoundByItsHeaders();
    void mapsHeaders_data();
    void mapsHeaders();
    void orderOfColumnsDoesNotMatter();
    void valuesDecideWhereHeadersAreSilent();
    void wrongValuesSpeakAgainstAHeader();
    void choicesHaveTheLastWord();
    void wrongChoicesAreTold();
    void missingIsTold();
    void findsTheHeaderBelowTitles_data();
    void findsTheHeaderBelowTitles();
    void columnsHaveNames();
    void recipesAreReadable();

private:
    static QList<SourceColumn> columns(const QStringList &headers, const QList<QStringList> &samples = {});
    static FieldContext context();
};

QList<SourceColumn> ColumnMapperTest::columns(const QStringList &headers, const QList<QStringList> &samples)
{
    QList<SourceColumn> made;
    for (int i = 0; i < headers.size(); ++i)
        made += {i, headers[i], headers[i], samples.value(i)};
    return made;
}

FieldContext ColumnMapperTest::context()
{
    FieldContext context;
    context.home = Country::fromCode(QStringLiteral("DE")).value();
    return context;
}

void ColumnMapperTest::everyTargetHasAKey()
{
    for (const ImportTarget &target : ImportTarget::all()) {
        const auto found = ImportTarget::fromKey(target.key());
        QVERIFY2(found, qPrintable(target.key()));
        QVERIFY2(*found == target, qPrintable(target.key()));
        QVERIFY(!target.label(Language::English).isEmpty());
    }
    QCOMPARE(ImportTarget::fromKey(QStringLiteral("contact3.email"))->key(),
             QStringLiteral("contact3.email"));
    QCOMPARE(ImportTarget::fromKey(QStringLiteral("partner.name"))->key(), QStringLiteral("partner.name_de"));
    QVERIFY(!ImportTarget::fromKey(QStringLiteral("partner.nonsense")));
    QVERIFY(!ImportTarget::fromKey(QStringLiteral("partner2.name_de")));
}

void ColumnMapperTest::everyImportedFieldIsFoundByItsHeaders()
{
    // Walks the descriptions: a field that is added later is found by its key and by its type and label
    // together.
    for (const ImportTarget &target : ImportTarget::all()) {
        const ColumnMapping mapping = mapColumns(columns({target.key()}), context());
        QVERIFY2(mapping.columns[0].target, qPrintable(target.key()));
        QCOMPARE(mapping.columns[0].target->key(), target.key());
    }
}

void ColumnMapperTest::mapsHeaders_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("targets");

    QTest::newRow("German partners") << "Ort|Land|Art|seit|Einwohner|Bemerkung"
                                     << "partner.name_de|partner.country|partnership.kind|milestone.date|"
                                        "partner.population|partner.note";
    QTest::newRow("English partners") << "City|Country|Type|Since|Population|Notes"
                                      << "partner.name_en|partner.country|partnership.kind|milestone.date|"
                                         "partner.population|partner.note";
    QTest::newRow("names in languages")
        << "Name (deutsch)|Name (englisch)|Landessprache|Land"
        << "partner.name_de|partner.name_en|partner.name_local|partner.country";
    QTest::newRow("milestones")
        << "Partnerstadt|Land|Erstkontakt|Partnerschaft seit|Ruht seit"
        << "partner.name_de|partner.country|milestone.first_contact|milestone.agreement|"
           "milestone.suspension";
    QTest::newRow("German contacts")
        << "Anrede|Titel|Vorname|Name|Funktion|Straße|PLZ|Ort|Land|Telefon|Mobil|E-Mail|Bemerkungen"
        << "contact.salutation|contact.academic_title|contact.given_name|contact.family_name|contact."
           "function_de|"
           "contact.street|contact.postal_code|contact.city|contact.country|contact.phone|contact.mobile|"
           "contact.email|contact.note";
    QTest::newRow("English contacts")
        << "First name|Last name|Job title|Street|Postcode|City|Country|Phone|E-mail address"
        << "contact.given_name|contact.family_name|contact.function_en|contact.street|contact.postal_code|"
           "contact.city|contact.country|contact.phone|contact.email";
    QTest::newRow("contacts of partners")
        << "Partnerstadt|Land|Ansprechpartner|Funktion|Telefon|E-Mail"
        << "partner.name_de|partner.country|contact.name|contact.function_de|contact.phone|contact.email";
    QTest::newRow("addresses that name a partner") << "Vorname|Name|Partnerstadt|Straße|PLZ|Ort|Land"
                                                   << "contact.given_name|contact.family_name|partner.name_"
                                                      "de|contact.street|contact.postal_code|contact.city|"
                                                      "contact.country";
    QTest::newRow("whole names") << "Name|Telefon|E-Mail"
                                 << "contact.name|contact.phone|contact.email";
    QTest::newRow("two contacts") << "Stadt|Land|seit|Ansprechpartner 1|Telefon 1|Ansprechpartner 2|Telefon 2"
                                  << "partner.name_de|partner.country|milestone.date|contact.name|contact."
                                     "phone|contact2.name|contact2.phone";
    QTest::newRow("two phones") << "Nachname|Vorname|Telefon|Telefon 2"
                                << "contact.family_name|contact.given_name|contact.phone|contact.phone2";
    QTest::newRow("case, signs, spaces")
        << " NACHNAME*|vor-name|Tel.:|eMail"
        << "contact.family_name|contact.given_name|contact.phone|contact.email";
    QTest::newRow("name among words") << "Nachname, Vorname|Telefon (dienstlich)|E-Mail (Büro)"
                                      << "contact.name|contact.phone|contact.email";
    QTest::newRow("nobody knows") << "Ort|Land|Aktenzeichen"
                                  << "partner.name_de|partner.country|";
    QTest::newRow("keys") << "partner.name_en|partner.country|role.valid_from"
                          << "partner.name_en|partner.country|role.valid_from";
}

void ColumnMapperTest::mapsHeaders()
{
    QFETCH(QString, headers);
    QFETCH(QString, targets);
    const ColumnMapping mapping = mapColumns(columns(headers.split(u'|')), context());
    QStringList found;
    for (const MappedColumn &column : mapping.columns) {
        found += column.target ? column.target->key() : QString();
        QVERIFY(!column.reason.isEmpty());
        QCOMPARE(column.confidence == Confidence::None, !column.target);
    }
    QCOMPARE(found.join(u'|'), targets);
}

void ColumnMapperTest::orderOfColumnsDoesNotMatter()
{
    const QStringList headers{QStringLiteral("Vorname"),      QStringLiteral("Name"),
                              QStringLiteral("Partnerstadt"), QStringLiteral("Land"),
                              QStringLiteral("E-Mail"),       QStringLiteral("Straße"),
                              QStringLiteral("Ort")};
    const QJsonObject expected = mapColumns(columns(headers), context()).toJson();
    QStringList turned = headers;
    for (int i = 0; i < headers.size(); ++i) {
        turned.append(turned.takeFirst());
        QCOMPARE(mapColumns(columns(turned), context()).toJson(), expected);
    }
}

void ColumnMapperTest::valuesDecideWhereHeadersAreSilent()
{
    const ColumnMapping mapping = mapColumns(
        columns({QStringLiteral("Nachname"), QStringLiteral("Spalte X"), QStringLiteral("Spalte Y")},
                {{},
                 {QStringLiteral("a@example.org"), QStringLiteral("b@example.org")},
                 {QStringLiteral("+49 211 8923155"), QStringLiteral("0211 8923156")}}),
        context());
    QCOMPARE(mapping.columns[1].target->key(), QStringLiteral("contact.email"));
    QCOMPARE(mapping.columns[1].confidence, Confidence::Low);
    QCOMPARE(mapping.columns[2].target->key(), QStringLiteral("contact.phone"));
}

void ColumnMapperTest::wrongValuesSpeakAgainstAHeader()
{
    // "Position" is a place for partners and an office for people.
    const ColumnMapping mapping =
        mapColumns(columns({QStringLiteral("Nachname"), QStringLiteral("Position")},
                           {{}, {QStringLiteral("Bürgermeisterin"), QStringLiteral("Referent")}}),
                   context());
    QCOMPARE(mapping.columns[1].target->key(), QStringLiteral("contact.function_de"));
}

void ColumnMapperTest::choicesHaveTheLastWord()
{
    ColumnMapping mapping = mapColumns(
        columns({QStringLiteral("Ort"), QStringLiteral("Land"), QStringLiteral("Kürzel")}), context());
    QVERIFY_RESULT(mapping.choose({{QStringLiteral("kuerzel"), QStringLiteral("partner.name_de")}}));
    QCOMPARE(mapping.columns[2].target->key(), QStringLiteral("partner.name_de"));
    QCOMPARE(mapping.columns[2].confidence, Confidence::Chosen);
    QVERIFY2(!mapping.columns[0].target, "the column that had it lost it and is still there");
    QVERIFY_RESULT(mapping.choose({{QStringLiteral("B"), {}}}));
    QVERIFY(!mapping.columns[1].target);
    const auto choice = ColumnMapping::choiceFromText(QStringLiteral("a=b=contact.email"));
    QVERIFY_RESULT(choice);
    QCOMPARE(choice->column, QStringLiteral("a=b"));
}

void ColumnMapperTest::wrongChoicesAreTold()
{
    ColumnMapping mapping = mapColumns(columns({QStringLiteral("Ort"), QStringLiteral("Land")}), context());
    const auto column = mapping.choose({{QStringLiteral("Einwohner"), QStringLiteral("partner.population")}});
    QVERIFY_ERROR(column, Invalid);
    QVERIFY(column.error().message.contains(QStringLiteral("Ort, Land")));
    const auto field = mapping.choose({{QStringLiteral("Ort"), QStringLiteral("partner.town")}});
    QVERIFY_ERROR(field, Invalid);
    QVERIFY(field.error().message.contains(QStringLiteral("partner.town")));
    QVERIFY_ERROR(ColumnMapping::choiceFromText(QStringLiteral("Ort")), Invalid);
}

void ColumnMapperTest::missingIsTold()
{
    const auto missing = [](const QStringList &headers) {
        return mapColumns(columns(headers), context()).missing();
    };
    QCOMPARE(missing({QStringLiteral("Ort"), QStringLiteral("Land")}).size(), 0);
    QCOMPARE(missing({QStringLiteral("Aktenzeichen")}).size(), 1);
    QCOMPARE(missing({QStringLiteral("Einwohner"), QStringLiteral("Land")}).size(), 1);
    QCOMPARE(missing({QStringLiteral("Telefon"), QStringLiteral("Mobil")}).size(), 1);
}

void ColumnMapperTest::findsTheHeaderBelowTitles_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("row");
    QTest::newRow("first") << "Ort;Land\nWarschau;Polen" << 0;
    QTest::newRow("below a title") << "Partnerstädte der Stadt\n;\nStand: 2014;\nOrt;Land\nWarschau;Polen"
                                   << 3;
    QTest::newRow("unknown names") << "Kürzel;Farbe\nA1;rot\nB2;blau" << 0;
    QTest::newRow("none") << "Muster;muster@example.org;1988\nBeispiel;beispiel@example.org;1989" << -1;
    QTest::newRow("data with a known word") << "Ort;Land;Art\nPartner;Polen;Kontakt\nLand;Land;Land" << 0;
    QTest::newRow("one column") << "Partnerstadt\nWarschau\nHaifa" << 0;
}

void ColumnMapperTest::findsTheHeaderBelowTitles()
{
    QFETCH(QString, table);
    QFETCH(int, row);
    QList<RowCollector::Row> rows;
    const QStringList lines = table.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        QList<Cell> cells;
        const QStringList texts = lines[i].split(u';');
        for (const QString &text : texts)
            cells += Cell::ofText(text);
        rows += {i, cells};
    }
    const HeaderRow header = findHeaderRow(rows);
    QCOMPARE(header.index, qint64(row));
    QVERIFY(!header.evidence.isEmpty());
}

void ColumnMapperTest::columnsHaveNames()
{
    const QList<RowCollector::Row> rows{
        {0,
         {Cell::ofText(QStringLiteral("Telefon")), Cell::ofText(QStringLiteral("Telefon")), Cell(), Cell()}},
        {1, {Cell(), Cell(), Cell(), Cell::ofText(QStringLiteral("x"))}}};
    const QList<SourceColumn> named = columnsOf(rows, 0);
    QCOMPARE(named.size(), 3);
    QCOMPARE(named[0].name, QStringLiteral("Telefon"));
    QCOMPARE(named[1].name, QStringLiteral("Telefon (2)"));
    QCOMPARE(named[2].index, 3);
    QVERIFY(named[2].name.endsWith(u'D'));
    QCOMPARE(columnLetters(26), QStringLiteral("AA"));
}

void ColumnMapperTest::recipesAreReadable()
{
    const ColumnMapping mapping = mapColumns(
        columns({QStringLiteral("Ort"), QStringLiteral("Land"), QStringLiteral("Kürzel")}), context());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("recipe.json"));
    QVERIFY_RESULT(RecipeFile::write(path, remembered(mapping, QStringLiteral("Partner 2014"))));
    const auto read = RecipeFile::read(path);
    QVERIFY_RESULT(read);
    QCOMPARE(read->name, QStringLiteral("Partner 2014"));
    ColumnMapping other = mapping;
    for (MappedColumn &column : other.columns)
        column.target.reset();
    QVERIFY_RESULT(other.choose(read->choices, Confidence::Remembered));
    QVERIFY(other.sameTargets(mapping));
    QVERIFY_ERROR(RecipeFile::read(folder.filePath(QStringLiteral("none.json"))), NotFound);
    QVERIFY_ERROR(RecipeFile::fromJson("no json", QStringLiteral("x.json")), Invalid);
    QVERIFY_ERROR(RecipeFile::fromJson(R"({"columns": {"Ort": "partner.town"}})", QStringLiteral("x.json")),
                  Invalid);
    QVERIFY(mapping.fingerprint() !=
            mapColumns(columns({QStringLiteral("Land"), QStringLiteral("Ort"), QStringLiteral("Kürzel")}),
                       context())
                .fingerprint());
}

QTEST_GUILESS_MAIN(ColumnMapperTest)
#include "tst_columnmapper.moc"
