// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/importrecipe.h"
#include "domain/partner.h"
#include "sheet/sheetwriter.h"
#include "storage/history.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"
#include "workflow/importrun.h"
#include "workflow/samplecity.h"

#include <QTemporaryDir>

using namespace weltkontor;

/// Whole imports of real files, as the command line runs them.
class ImportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHoldsTheContract_data() { addBackendRows(); }
    void jsonHoldsTheContract();
    void jsonTellsPossibleDuplicates();
    void columnPoliciesAreRemembered();
    void columnsLeftOutAreTold();
    void dryRunWritesNothing();
    void encodings_data();
    void encodings();
    void workbooks_data() { addBackendRows(); }
    void workbooks();
    void errorRowsComeBack_data();
    void errorRowsComeBack();
    void mappingIsRemembered_data() { addBackendRows(); }
    void mappingIsRemembered();
    void recipesByNameAndFile();
    void sampleCityComesBackUnchanged();
    void refusals();
    void cancelLeavesNothing();
    void undoDoesNotStumbleOverRecipes();

private:
    static QString file(const QTemporaryDir &folder, const QString &name, const QByteArray &content);
    static Result<ImportResult> run(Database &database, const ImportOptions &options);
    static ImportOptions options(const QString &file);
    static qint64 count(Database &database, RecordType type);
};

QString ImportRunTest::file(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's file cannot be written");
    return file.fileName();
}

Result<ImportResult> ImportRunTest::run(Database &database, const ImportOptions &options)
{
    Progress progress;
    return ImportRun::run(database, options, progress);
}

ImportOptions ImportRunTest::options(const QString &file)
{
    ImportOptions options;
    options.table.file = file;
    return options;
}

qint64 ImportRunTest::count(Database &database, RecordType type)
{
    const auto records = RecordReader(database).count(type);
    return records ? *records : -1;
}

void ImportRunTest::jsonHoldsTheContract()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    const QTemporaryDir folder;
    const QString path =
        file(folder, QStringLiteral("partner.csv"),
             "Partnerstädte;;;\nStand 2014;;;\nOrt;Land;seit;Aktenzeichen\nHaifa;Israel;1988;7\n"
             "Kitesch;Atlantis;1990;8\nPalermo;Italien;unklar;9\nHaifa;Israel;1988;7\n");
    const auto result = run(*database, options(path));
    QVERIFY_RESULT(result);
    const QJsonObject json = result->toJson();
    QCOMPARE(json.value(QLatin1String("file")).toString(), path);
    QCOMPARE(json.value(QLatin1String("sheet")).toString(), QStringLiteral("partner"));
    QCOMPARE(json.value(QLatin1String("rows")).toInt(), 4);
    QCOMPARE(json.value(QLatin1String("new")).toInt(), 2);
    QCOMPARE(json.value(QLatin1String("updated")).toInt(-1), 0);
    QCOMPARE(json.value(QLatin1String("unchanged")).toInt(-1), 0);
    QCOMPARE(json.value(QLatin1String("duplicates")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("rejected")).toInt(), 1);
    QVERIFY(json.value(QLatin1String("changeSet")).toInteger() > 0);
    const QJsonObject mapping = json.value(QLatin1String("mapping")).toObject();
    QCOMPARE(mapping, (QJsonObject{{QStringLiteral("Ort"), QStringLiteral("partner.name_de")},
                                   {QStringLiteral("Land"), QStringLiteral("partner.country")},
                                   {QStringLiteral("seit"), QStringLiteral("milestone.date")}}));
    const QJsonArray problems = json.value(QLatin1String("problems")).toArray();
    QCOMPARE(problems.size(), 2);
    // Rows as a spreadsheet program counts them.
    QCOMPARE(problems[0].toObject().value(QLatin1String("row")).toInt(), 5);
    QCOMPARE(problems[0].toObject().value(QLatin1String("column")).toString(), QStringLiteral("Land"));
    QCOMPARE(problems[0].toObject().value(QLatin1String("value")).toString(), QStringLiteral("Atlantis"));
    QVERIFY(!problems[0].toObject().value(QLatin1String("message")).toString().isEmpty());
    QCOMPARE(problems[1].toObject().value(QLatin1String("row")).toInt(), 6);
    // The same file again.
    const auto again = run(*database, options(path));
    QVERIFY_RESULT(again);
    QCOMPARE(again->unchanged, 2);
    QCOMPARE(again->duplicates, 1);
    QVERIFY(again->toJson().value(QLatin1String("changeSet")).isNull());
}

void ImportRunTest::jsonTellsPossibleDuplicates()
{
    TestDatabase database(Backend::Sqlite);
    const QTemporaryDir folder;
    QVERIFY_RESULT(run(*database, options(file(folder, QStringLiteral("a.csv"),
                                               "Nachname;Vorname;E-Mail\nMuster;Max;max@example.org\n"))));
    const ImportOptions second = options(file(
        folder, QStringLiteral("b.csv"),
        "Nachname;Vorname;Telefon;Ort\nMuster;Max;0211 7654321;\nNeu;Nina;;Bonn\nNeu;Nina;0211 7654322;\n"));
    const auto result = run(*database, second);
    QVERIFY_RESULT(result);
    QCOMPARE(result->duplicates, 2);
    QCOMPARE(result->created, 1);
    const QJsonArray list = result->toJson().value(QLatin1String("possibleDuplicates")).toArray();
    QCOMPARE(list.size(), 2);
    const QJsonObject stored = list[0].toObject();
    QCOMPARE(stored.value(QLatin1String("row")).toInt(), 2);
    QCOMPARE(stored.value(QLatin1String("type")).toString(), QStringLiteral("contact"));
    QVERIFY(stored.value(QLatin1String("id")).toInteger() > 0);
    QVERIFY(stored.value(QLatin1String("title")).toString().contains(QStringLiteral("Muster")));
    QVERIFY(stored.value(QLatin1String("score")).toInt() >= 60);
    QVERIFY(!stored.value(QLatin1String("reason")).toString().isEmpty());
    // One that another row of the file makes has no id that would say anything.
    QVERIFY(list[1].toObject().value(QLatin1String("id")).isNull());
    QCOMPARE(list[1].toObject().value(QLatin1String("otherRow")).toInt(), 3);
    const auto again = run(*database, second);
    QVERIFY_RESULT(again);
    QCOMPARE(again->unchanged, 3);
    QVERIFY(again->toJson().value(QLatin1String("possibleDuplicates")).toArray().isEmpty());
}

void ImportRunTest::columnPoliciesAreRemembered()
{
    TestDatabase database(Backend::Sqlite);
    const QTemporaryDir folder;
    const QByteArray before = "Nachname;Vorname;E-Mail;Telefon\nMuster;Max;max@example.org;0211 111111\n";
    const QByteArray after = "Nachname;Vorname;E-Mail;Telefon\nMuster;Max;max@example.org;0211 222222\n";
    ImportOptions first = options(file(folder, QStringLiteral("a.csv"), before));
    first.mapping = {{QStringLiteral("Telefon"), QStringLiteral("contact.phone"), ImportPolicy::Fill}};
    const auto result = run(*database, first);
    QVERIFY_RESULT(result);
    QCOMPARE(result->toJson().value(QLatin1String("policies")).toObject(),
             (QJsonObject{{QStringLiteral("Telefon"), QStringLiteral("fill")}}));
    // The contract of the mapping is what it was.
    QCOMPARE(result->mapping.value(QLatin1String("Telefon")).toString(), QStringLiteral("contact.phone"));
    const ImportOptions second = options(file(folder, QStringLiteral("b.csv"), after));
    const auto again = run(*database, second);
    QVERIFY_RESULT(again);
    QCOMPARE(again->unchanged, 1);
    // What is said on the command line has the last word.
    ImportOptions third = second;
    third.mapping = {{QStringLiteral("Telefon"), QStringLiteral("contact.phone")}};
    const auto updated = run(*database, third);
    QVERIFY_RESULT(updated);
    QCOMPARE(updated->updated, 1);
}

void ImportRunTest::columnsLeftOutAreTold()
{
    TestDatabase database(Backend::Sqlite);
    const QTemporaryDir folder;
    const QString path = file(folder, QStringLiteral("a.csv"), "Ort;Land;Aktenzeichen\nHaifa;IL;7\n");
    const auto result = run(*database, options(path));
    QVERIFY_RESULT(result);
    QCOMPARE(result->notices.size(), 1);
    QVERIFY(result->notices[0].contains(QStringLiteral("Aktenzeichen")));
    // Who leaves it out needs not be told.
    ImportOptions chosen = options(path);
    chosen.mapping = {{QStringLiteral("Aktenzeichen"), {}}};
    const auto quiet = run(*database, chosen);
    QVERIFY_RESULT(quiet);
    QVERIFY(quiet->notices.isEmpty());
}

void ImportRunTest::dryRunWritesNothing()
{
    TestDatabase database(Backend::Sqlite);
    const QTemporaryDir folder;
    ImportOptions dry = options(file(folder, QStringLiteral("a.csv"), "Ort;Land\nHaifa;IL\n"));
    dry.dryRun = true;
    dry.mapping = {{QStringLiteral("Ort"), QStringLiteral("partner.name_en")}};
    const auto result = run(*database, dry);
    QVERIFY_RESULT(result);
    QCOMPARE(result->created, 1);
    QVERIFY(!result->changeSet);
    QCOMPARE(count(*database, RecordType::Partner), 0);
    QCOMPARE(count(*database, RecordType::ImportRecipe), 0);
}

void ImportRunTest::encodings_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text =
        QStringLiteral("Nachname;Straße;Ort;Bemerkung\nMüßig;Königsallee 1;Düsseldorf;„Größe“\n"
                       "Öztürk;Lindenstraße 2;Köln;\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
    QByteArray utf16("\xff\xfe");
    for (const QChar letter : text) {
        utf16 += char(letter.unicode() & 0xff);
        utf16 += char(letter.unicode() >> 8);
    }
    QTest::newRow("UTF-16") << utf16;
    QByteArray windows = QString(text).remove(u'„').remove(u'“').toLatin1();
    windows.replace("Gr\xf6\xdf"
                    "e",
                    "\x84Gr\xf6\xdf"
                    "e\x93");
    QTest::newRow("Windows-1252") << windows;
    QTest::newRow("tabs and CR LF")
        << QString(text).replace(u';', u'\t').replace(u'\n', QStringLiteral("\r\n")).toUtf8();
    QTest::newRow("commas and quotes")
        << QByteArray("\"Nachname\",\"Straße\",\"Ort\",\"Bemerkung\"\n\"Müßig\",\"Königsallee "
                      "1\",\"Düsseldorf\",\"„Größe“\"\n"
                      "\"Öztürk\",\"Lindenstraße 2\",\"Köln\",\n");
}

void ImportRunTest::encodings()
{
    QFETCH(QByteArray, content);
    TestDatabase database(Backend::Sqlite);
    const QTemporaryDir folder;
    QVERIFY_RESULT(run(*database, options(file(folder, QStringLiteral("liste.csv"), content))));
    const auto contacts = RecordReader(*database).all<Contact>();
    QVERIFY_RESULT(contacts);
    QCOMPARE(contacts->size(), 2);
    QCOMPARE(contacts->at(0).familyName, QStringLiteral("Müßig"));
    QCOMPARE(contacts->at(0).city, QStringLiteral("Düsseldorf"));
    QCOMPARE(contacts->at(0).note, QStringLiteral("„Größe“"));
    QCOMPARE(contacts->at(1).street, QStringLiteral("Lindenstraße 2"));
}

void ImportRunTest::workbooks()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Partner.xlsx"));
    auto writer = SheetWriter::create(path);
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->beginSheet(QStringLiteral("Hinweise"), {}));
    QVERIFY_RESULT((*writer)->writeRow({Cell::ofText(QStringLiteral("Bitte nicht ändern"))}));
    QVERIFY_RESULT((*writer)->beginSheet(QStringLiteral("Städte"), {}));
    QVERIFY_RESULT((*writer)->writeRow({Cell::ofText(QStringLiteral("Unsere Partnerstädte"))}));
    QVERIFY_RESULT((*writer)->writeRow(
        {Cell::ofText(QStringLiteral("Stadt")), Cell::ofText(QStringLiteral("Land")),
         Cell::ofText(QStringLiteral("Einwohner")), Cell::ofText(QStringLiteral("Partnerschaft seit"))}));
    QVERIFY_RESULT(
        (*writer)->writeRow({Cell::ofText(QStringLiteral("=1+1")), Cell::ofText(QStringLiteral("IL")),
                             Cell::ofNumber(285316), Cell::ofDate(QDate(1988, 6, 24))}));
    QVERIFY_RESULT((*writer)->finish());
    const auto result = run(*database, options(path));
    QVERIFY_RESULT(result);
    QCOMPARE(result->sheet, QStringLiteral("Städte"));
    QCOMPARE(result->created, 1);
    const auto partners = RecordReader(*database).all<Partner>();
    QVERIFY_RESULT(partners);
    QCOMPARE(partners->at(0).name.de, QStringLiteral("=1+1"));
    QCOMPARE(partners->at(0).population.value_or(0), 285316);
    const auto milestones = RecordReader(*database).all(RecordType::Milestone);
    QVERIFY_RESULT(milestones);
    QCOMPARE(milestones->at(0).text(u"date"), QStringLiteral("1988-06-24"));
    // The other sheet by name and by number.
    ImportOptions other = options(path);
    other.table.sheet = QStringLiteral("1");
    QVERIFY_ERROR(run(*database, other), Invalid);
    other.table.sheet = QStringLiteral("Länder");
    QVERIFY_ERROR(run(*database, other), NotFound);
}

void ImportRunTest::errorRowsComeBack_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("xlsx") << QStringLiteral("xlsx");
    QTest::newRow("csv") << QStringLiteral("csv");
}

void ImportRunTest::errorRowsComeBack()
{
    QFETCH(QString, suffix);
    TestDatabase database(Backend::Sqlite);
    const QTemporaryDir folder;
    ImportOptions first =
        options(file(folder, QStringLiteral("a.csv"),
                     "Ort;Land;Bemerkung\nHaifa;Israel;\nKitesch;Atlantis;=1+1\n;Polen;007\nPalermo;IT;\n"));
    first.errorsFile = folder.filePath(QStringLiteral("errors.") + suffix);
    const auto result = run(*database, first);
    QVERIFY_RESULT(result);
    QCOMPARE(result->rejected, 2);
    QCOMPARE(result->notices.size(), 1);
    auto reader = SheetReader::open(first.errorsFile);
    QVERIFY_RESULT(reader);
    RowCollector rows;
    Progress progress;
    QVERIFY_RESULT((*reader)->read(0, rows, progress));
    QCOMPARE(rows.rows.size(), 3);
    QCOMPARE(rows.rows[0].cells.size(), 4);
    QCOMPARE(rows.rows[0].cells[2].text(), QStringLiteral("Bemerkung"));
    QCOMPARE(rows.rows[1].cells[2].text(), QStringLiteral("=1+1"));
    QCOMPARE(rows.rows[2].cells[2].text(), QStringLiteral("007"));
    QVERIFY(rows.rows[1].cells[3].text().contains(QStringLiteral("Atlantis")));
    // Imported again it says the same, and its last column is not taken for content.
    const auto again = run(*database, options(first.errorsFile));
    QVERIFY_RESULT(again);
    QCOMPARE(again->rejected, 2);
    QCOMPARE(again->mapping, result->mapping);
    // Another ending is refused before anything is written.
    ImportOptions wrong =
        options(file(folder, QStringLiteral("b.csv"), "Ort;Land\nToulouse;FR\nX;Atlantis\n"));
    wrong.errorsFile = folder.filePath(QStringLiteral("errors.pdf"));
    QVERIFY_ERROR(run(*database, wrong), Invalid);
    QCOMPARE(count(*database, RecordType::Partner), 2);
}

void ImportRunTest::mappingIsRemembered()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    const QTemporaryDir folder;
    ImportOptions first =
        options(file(folder, QStringLiteral("Liste 2014.csv"), "Kürzel;Land;Wo\nHaifa;IL;\n"));
    first.mapping = {{QStringLiteral("Kürzel"), QStringLiteral("partner.name_de")},
                     {QStringLiteral("Wo"), QStringLiteral("partner.state")}};
    QVERIFY_RESULT(run(*database, first));
    QCOMPARE(count(*database, RecordType::ImportRecipe), 1);
    // The same layout in another file, without a word about the mapping.
    const ImportOptions second = options(
        file(folder, QStringLiteral("Liste 2015.csv"), "Kürzel;Land;Wo\nHaifa;IL;\nPalermo;IT;Sizilien\n"));
    Progress progress;
    const auto inspection = ImportRun::inspect(*database, second, progress);
    QVERIFY_RESULT(inspection);
    QCOMPARE(inspection->mapping.columns[0].confidence, Confidence::Remembered);
    QCOMPARE(inspection->recipeName, QStringLiteral("Liste 2014"));
    const auto result = run(*database, second);
    QVERIFY_RESULT(result);
    QCOMPARE(result->created, 1);
    QCOMPARE(result->unchanged, 1);
    QCOMPARE(count(*database, RecordType::ImportRecipe), 1);
    // A name of one's own is kept though nothing else differs.
    auto renamed = ImportRun::inspect(*database, second, progress);
    QVERIFY_RESULT(renamed);
    renamed->newName = QStringLiteral("Unsere Liste");
    const auto plan = ImportRun::plan(
        *database, options(file(folder, QStringLiteral("Liste 2016.csv"), "Kürzel;Land;Wo\nReading;GB;\n")),
        *renamed, progress);
    QVERIFY_RESULT(plan);
    QVERIFY_RESULT(ImportRun::apply(*database, *plan, *renamed, progress));
    QCOMPARE(ImportRun::inspect(*database, second, progress)->recipeName, QStringLiteral("Unsere Liste"));
    // Forgotten: mapped by itself again.
    const auto forgotten = ImportRun::forgetMapping(*database, renamed->mapping.fingerprint());
    QVERIFY_RESULT(forgotten);
    QCOMPARE(*forgotten, 2);
    QVERIFY(ImportRun::inspect(*database, second, progress)->recipeName.isEmpty());
}

void ImportRunTest::recipesByNameAndFile()
{
    TestDatabase database(Backend::Sqlite);
    const QTemporaryDir folder;
    const QString recipe =
        file(folder, QStringLiteral("recipe.json"),
             R"({"name": "Verteiler", "columns": {"A": "contact.name", "B": null, "C": "contact.email"}})");
    ImportOptions first =
        options(file(folder, QStringLiteral("a.csv"), "A;B;C\nAda Beispiel;x@example.org;ada@example.org\n"));
    first.recipe = recipe;
    QVERIFY_RESULT(run(*database, first));
    const auto contacts = RecordReader(*database).all<Contact>();
    QVERIFY_RESULT(contacts);
    QCOMPARE(contacts->at(0).email.toText(), QStringLiteral("ada@example.org"));
    ImportOptions second = first;
    second.recipe = QStringLiteral("verteiler");
    const auto again = run(*database, second);
    QVERIFY_RESULT(again);
    QCOMPARE(again->unchanged, 1);
    second.recipe = QStringLiteral("unbekannt");
    const auto unknown = run(*database, second);
    QVERIFY_ERROR(unknown, NotFound);
    QVERIFY(unknown.error().message.contains(QStringLiteral("Verteiler")));
    second.recipe = folder.filePath(QStringLiteral("none.json"));
    QVERIFY_ERROR(run(*database, second), NotFound);
}

void ImportRunTest::sampleCityComesBackUnchanged()
{
    // A list of the cities as an office would write it changes nothing in the sample.
    TestDatabase database(Backend::Sqlite);
    QVERIFY_RESULT(fillWithSample(*database));
    const QTemporaryDir folder;
    const qint64 partners = count(*database, RecordType::Partner);
    const auto result = run(*database, options(file(folder, QStringLiteral("staedte.csv"),
                                                    "City;Country\nWarsaw;Poland\nMoscow;Russia\nReading;UK\n"
                                                    "Haifa;Israel\nKanton;China\nNelspruit;South Africa\n")));
    QVERIFY_RESULT(result);
    QCOMPARE(result->created, 0);
    QCOMPARE(count(*database, RecordType::Partner), partners);
}

void ImportRunTest::refusals()
{
    TestDatabase database(Backend::Sqlite);
    const QTemporaryDir folder;
    QVERIFY_ERROR(run(*database, options(folder.filePath(QStringLiteral("none.csv")))), NotFound);
    QVERIFY_ERROR(run(*database, options(file(folder, QStringLiteral("x.csv"), "%PDF-1.7\n"))), Invalid);
    QVERIFY_ERROR(run(*database, options(file(folder, QStringLiteral("y.csv"), "Farbe;Form\nrot;rund\n"))),
                  Invalid);
    ImportOptions wrong = options(file(folder, QStringLiteral("z.csv"), "Ort;Land\nHaifa;IL\n"));
    wrong.mapping = {{QStringLiteral("Stadt"), QStringLiteral("partner.name_de")}};
    QVERIFY_ERROR(run(*database, wrong), Invalid);
    QCOMPARE(count(*database, RecordType::Partner), 0);
}

void ImportRunTest::cancelLeavesNothing()
{
    TestDatabase database(Backend::Sqlite);
    const QTemporaryDir folder;
    Progress progress;
    progress.cancel();
    QVERIFY_ERROR(ImportRun::run(*database,
                                 options(file(folder, QStringLiteral("a.csv"), "Ort;Land\nHaifa;IL\n")),
                                 progress),
                  Cancelled);
    QCOMPARE(count(*database, RecordType::Partner), 0);
}

void ImportRunTest::undoDoesNotStumbleOverRecipes()
{
    TestDatabase database(Backend::Sqlite);
    const QTemporaryDir folder;
    ImportOptions first = options(file(folder, QStringLiteral("a.csv"), "K;L\nHaifa;IL\n"));
    first.mapping = {{QStringLiteral("K"), QStringLiteral("partner.name_de")},
                     {QStringLiteral("L"), QStringLiteral("partner.country")}};
    const auto one = run(*database, first);
    QVERIFY_RESULT(one);
    ImportOptions second = options(file(folder, QStringLiteral("b.csv"), "K;L\nPalermo;IT\n"));
    second.mapping = {{QStringLiteral("K"), QStringLiteral("partner.name_en")}};
    const auto two = run(*database, second);
    QVERIFY_RESULT(two);
    const auto undone = History(*database).undo(*one->changeSet);
    QVERIFY_RESULT(undone);
    QVERIFY(undone->conflicts.isEmpty());
    QCOMPARE(count(*database, RecordType::Partner), 1);
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_importrun.moc"
