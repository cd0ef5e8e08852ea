// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exportfixture.h"

using namespace weltkontor;

/// Tables, JSON and maps are read by programs that are not ours as they were meant, and tell of missing
/// bases.
class ExportFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workbookCellsAreTyped();
    void partnershipsHaveTheirDates();
    void csvForADoubleClick_data();
    void csvForADoubleClick();
    void plainCsv();
    void jsonKeepsItsSchema_data();
    void jsonKeepsItsSchema();
    void mapOfPartners();
    void contactsWithoutBasisAreCounted();
    void contactsWithoutBasisAreLeftOut();
    void withdrawnBasisIsNone();
    void basisOfOthersThanContacts();
};

void ExportFilesTest::workbookCellsAreTyped()
{
    ExportFixture fixture;
    fixture.add(RecordType::Partner, {{"name_de", text("Reading")},
                                      {"country", text("GB")},
                                      {"population", qlonglong(1860281)},
                                      {"population_year", qlonglong(2023)},
                                      {"published", true}});
    fixture.add(RecordType::FollowUp, {{"text", text("Vertrag prüfen")}, {"due", text("2027-06-24")}});
    fixture.addContact();
    const auto cellOf = [&](RecordType type, const char *key) {
        const QJsonArray rows = fixture.exported({RecordQuery(type), {}, Language::German}, "xlsx", "xlsx")
                                    .value(text("rows"))
                                    .toArray();
        const QStringList headers = ExportRun::headers(type, Language::German);
        const Field *field = RecordDescription::of(type).field(QString::fromLatin1(key));
        return rows.at(1).toArray().at(headers.indexOf(field->label(Language::German))).toObject();
    };
    const QJsonObject population = cellOf(RecordType::Partner, "population");
    QCOMPARE(population.value(text("kind")).toString(), text("int"));
    QCOMPARE(population.value(text("value")).toInt(), 1860281);
    QCOMPARE(population.value(text("format")).toString(), text("#,##0"));
    const QJsonObject year = cellOf(RecordType::Partner, "population_year");
    QCOMPARE(year.value(text("value")).toInt(), 2023);
    QCOMPARE(year.value(text("format")).toString(), text("General"));
    QCOMPARE(cellOf(RecordType::Partner, "published").value(text("kind")).toString(), text("bool"));
    const QJsonObject date = cellOf(RecordType::FollowUp, "due");
    QCOMPARE(date.value(text("kind")).toString(), text("date"));
    QCOMPARE(date.value(text("value")).toString(), text("2027-06-24"));
    const std::pair<const char *, const char *> texts[] = {{"postal_code", "040001"},
                                                           {"phone", "+86 23 6385 4444"}};
    for (const auto &[key, value] : texts) {
        const QJsonObject cell = cellOf(RecordType::Contact, key);
        QCOMPARE(cell.value(text("kind")).toString(), text("str"));
        QCOMPARE(cell.value(text("value")).toString(), text(value));
        // Typed over, it stays a text.
        QCOMPARE(cell.value(text("format")).toString(), text("@"));
    }

    const QJsonObject sheet =
        fixture.exported({RecordQuery(RecordType::Contact), {}, Language::German}, "xlsx", "xlsx");
    QCOMPARE(sheet.value(text("frozen")).toString(), text("A2"));
    QCOMPARE(sheet.value(text("filter")).toString(), sheet.value(text("size")).toString());
    const QJsonArray header = sheet.value(text("rows")).toArray().at(0).toArray();
    const QJsonArray widths = sheet.value(text("widths")).toArray();
    for (int column = 0; column < header.size(); ++column) {
        const QString title = header.at(column).toObject().value(text("value")).toString();
        QVERIFY(header.at(column).toObject().value(text("bold")).toBool());
        // As wide as its title and the button of the filter, no wider than a screen takes.
        QVERIFY2(widths.at(column).toDouble() >= double(title.size()) && widths.at(column).toDouble() < 66,
                 qPrintable(title));
    }
}

void ExportFilesTest::partnershipsHaveTheirDates()
{
    ExportFixture fixture;
    QVERIFY_RESULT(ensureCatalogues(*fixture.database));
    const auto catalogues = RecordReader(*fixture.database).catalogues();
    QVERIFY_RESULT(catalogues);
    const qint64 partner =
        fixture.add(RecordType::Partner, {{"name_en", text("Haifa")}, {"country", text("IL")}});
    const qint64 partnership = fixture.add(
        RecordType::Partnership,
        {{"partner_id", partner}, {"kind", catalogues->entries(text("partnership_kind")).first().key}});
    const std::pair<const char *, const char *> milestones[] = {
        {"agreement", "1988-06-24"}, {"renewal", "2008-06"}, {"renewal", "1998"}};
    for (const auto &[type, date] : milestones)
        fixture.add(RecordType::Milestone,
                    {{"partnership_id", partnership}, {"type", text(type)}, {"date", text(date)}});
    const QJsonArray rows =
        fixture.exported({RecordQuery(RecordType::Partnership), {}, Language::English}, "xlsx", "xlsx")
            .value(text("rows"))
            .toArray();
    const QStringList headers = ExportRun::headers(RecordType::Partnership, Language::English);
    const auto cell = [&](const char *header) {
        return rows.at(1).toArray().at(headers.indexOf(text(header))).toObject();
    };
    QCOMPARE(cell("Name (English)").value(text("value")).toString(), text("Haifa"));
    QCOMPARE(cell("Country").value(text("value")).toString(), text("Israel"));
    QCOMPARE(cell("Partnership since").value(text("kind")).toString(), text("date"));
    QCOMPARE(cell("Partnership since").value(text("value")).toString(), text("1988-06-24"));
    // The newest one; a month is no day.
    QCOMPARE(cell("Renewal").value(text("kind")).toString(), text("str"));
    QCOMPARE(cell("Renewal").value(text("value")).toString(), text("2008-06"));
    QVERIFY(cell("Ended").value(text("value")).isNull());
}

void ExportFilesTest::csvForADoubleClick_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void ExportFilesTest::csvForADoubleClick()
{
    ExportFixture fixture;
    QFETCH(Language, language);
    fixture.addContact();
    const QJsonObject table =
        fixture.exported({RecordQuery(RecordType::Contact), {}, language}, "csv", "csv");
    QCOMPARE(table.value(text("marked")).toBool(), true);
    QCOMPARE(table.value(text("separator")).toString(), text(language == Language::German ? ";" : ","));
    const QStringList headers = ExportRun::headers(RecordType::Contact, language);
    const Field *phone = RecordDescription::of(RecordType::Contact).field(u"phone");
    const QJsonArray row = table.value(text("rows")).toArray().at(1).toArray();
    QCOMPARE(row.size(), headers.size());
    // Kept from being run as a formula.
    QCOMPARE(row.at(headers.indexOf(phone->label(language))).toString(), text("'+86 23 6385 4444"));
}

void ExportFilesTest::plainCsv()
{
    ExportFixture fixture;
    fixture.addContact();
    ExportRun::Options options{RecordQuery(RecordType::Contact), {}, Language::German};
    options.plainCsv = true;
    const QJsonObject table = fixture.exported(options, "csv", "csv");
    QCOMPARE(table.value(text("marked")).toBool(), false);
    QCOMPARE(table.value(text("separator")).toString(), text(","));
    const auto records = RecordReader(*fixture.database).all(RecordType::Contact);
    QVERIFY_RESULT(records);
    const QJsonArray row = table.value(text("rows")).toArray().at(1).toArray();
    for (const char *key : {"phone", "family_name", "postal_code", "note", "name_original"}) {
        const Field *field = RecordDescription::of(RecordType::Contact).field(QString::fromLatin1(key));
        const qsizetype column =
            ExportRun::headers(RecordType::Contact, Language::German).indexOf(field->label(Language::German));
        QCOMPARE(row.at(column).toString(), records->first().text(field->key()));
    }
}

void ExportFilesTest::jsonKeepsItsSchema_data()
{
    QTest::addColumn<RecordType>("type");
    for (const RecordType type : RecordDescription::allTypes())
        QTest::newRow(qPrintable(RecordDescription::of(type).key())) << type;
}

void ExportFilesTest::jsonKeepsItsSchema()
{
    ExportFixture fixture;
    QFETCH(RecordType, type);
    QVERIFY_RESULT(fillWithSample(*fixture.database));
    const QJsonObject document =
        fixture.exported({RecordQuery(type), {}}, "json", "json",
                         QStringLiteral(WELTKONTOR_SOURCE_DIR "/docs/export.schema.json"));
    const auto records = RecordReader(*fixture.database).all(type);
    QVERIFY_RESULT(records);
    const QJsonArray read = document.value(text("records")).toArray();
    QCOMPARE(read.size(), records->size());
    // Every field of the description is in it, under its key.
    for (const QJsonValue &one : read) {
        for (const Field &field : RecordDescription::of(type).fields()) {
            const QString key =
                field.key() == u"type" ? RecordDescription::of(type).key() + text("_type") : field.key();
            QVERIFY2(one.toObject().contains(key), qPrintable(key));
        }
    }
}

void ExportFilesTest::mapOfPartners()
{
    ExportFixture fixture;
    QVERIFY_RESULT(fillWithSample(*fixture.database));
    fixture.add(RecordType::Partner, {{"name_en", text("Nowhere")}, {"country", text("IS")}});
    const QJsonArray features =
        fixture
            .exported({RecordQuery(RecordType::Partner), {}, Language::English}, "geojson", "json",
                      QStringLiteral(WELTKONTOR_SOURCE_DIR "/tests/workflow/geojson.schema.json"))
            .value(text("features"))
            .toArray();
    QCOMPARE(features.size(), int(fixture.result.rows));
    int placeless = 0;
    bool hasWarsaw = false;
    for (const QJsonValue &feature : features) {
        const QJsonArray place =
            feature.toObject().value(text("geometry")).toObject().value(text("coordinates")).toArray();
        const QJsonObject properties = feature.toObject().value(text("properties")).toObject();
        QVERIFY(!properties.contains(text("note")) && !properties.contains(text("place")));
        placeless += place.isEmpty() ? 1 : 0;
        if (properties.value(text("title")).toString() != text("Warsaw"))
            continue;
        hasWarsaw = true;
        QCOMPARE(int(place.at(0).toDouble()), 21); // east
        QCOMPARE(int(place.at(1).toDouble()), 52); // north
    }
    QVERIFY(hasWarsaw);
    QVERIFY(placeless > 0);
    const QStringList notices = fixture.result.notices();
    QVERIFY(std::any_of(notices.cbegin(), notices.cend(), [placeless](const QString &notice) {
        return notice.contains(QString::number(placeless));
    }));
}

void ExportFilesTest::contactsWithoutBasisAreCounted()
{
    ExportFixture fixture;
    const qint64 first = fixture.addContact();
    fixture.add(RecordType::Contact, {{"family_name", text("Beispiel")}});
    fixture.addBasis(first, "invitation"); // another purpose says nothing about letters
    for (const char *ending : {"json", "vcf", "csv"}) {
        ExportRun::Options options{RecordQuery(RecordType::Contact),
                                   fixture.path(text("c.") + QLatin1String(ending))};
        const auto done = ExportRun::run(*fixture.database, options);
        QVERIFY_RESULT(done);
        QCOMPARE(done->rows, 2);
        const QJsonObject told = done->toJson();
        QCOMPARE(told.value(text("purpose")).toString(), text("correspondence"));
        QCOMPARE(told.value(text("withoutBasis")).toInt(-1), 2);
        QCOMPARE(told.value(text("leftOut")).toInt(-1), 0);
        QCOMPARE(told.value(text("notices")).toArray().size(), 2); // that, and that the file is personal data
    }
}

void ExportFilesTest::contactsWithoutBasisAreLeftOut()
{
    ExportFixture fixture;
    const qint64 first = fixture.addContact();
    fixture.add(RecordType::Contact, {{"family_name", text("Beispiel")}});
    fixture.addBasis(first, "invitation");
    ExportRun::Options options{RecordQuery(RecordType::Contact), {}};
    options.basis = ProcessingPurpose::Invitation;
    const QJsonArray card = fixture.onlyCard(options);
    QVERIFY(valuesOf(card, "FN").value(0).contains(text("Wáng")));
    QCOMPARE(fixture.result.rows, 1);
    QCOMPARE(fixture.result.toJson().value(text("leftOut")).toInt(-1), 1);
    QCOMPARE(fixture.result.toJson().value(text("purpose")).toString(), text("invitation"));
}

void ExportFilesTest::withdrawnBasisIsNone()
{
    ExportFixture fixture;
    const qint64 contact = fixture.addContact();
    fixture.addBasis(contact, "infoletter", "2014-01-01");
    ExportRun::Options options{RecordQuery(RecordType::Contact), fixture.path(text("w.json"))};
    options.basis = ProcessingPurpose::Infoletter;
    auto done = ExportRun::run(*fixture.database, options);
    QVERIFY_RESULT(done);
    QCOMPARE(done->rows, 0);
    options.query.asOf = QDate(2013, 12, 31); // while it held
    done = ExportRun::run(*fixture.database, options);
    QVERIFY_RESULT(done);
    QCOMPARE(done->rows, 1);
}

void ExportFilesTest::basisOfOthersThanContacts()
{
    ExportFixture fixture;
    ExportRun::Options options{RecordQuery(RecordType::Visit), fixture.path(text("b.json"))};
    options.basis = ProcessingPurpose::Invitation;
    QVERIFY_ERROR(ExportRun::run(*fixture.database, options), Invalid);
    QVERIFY(!QFile::exists(options.file));
}

QTEST_GUILESS_MAIN(ExportFilesTest)
#include "tst_exportfiles.moc"
