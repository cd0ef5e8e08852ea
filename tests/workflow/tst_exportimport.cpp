// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfolding.h"
#include "domain/fieldvalues.h"
#include "domain/milestone.h"
#include "storage/changeset.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"
#include "workflow/exportrun.h"
#include "workflow/importrun.h"
#include "workflow/samplecity.h"

#include <QTemporaryDir>
#include <QTest>

using namespace weltkontor;

namespace
{

/// The fields of a record by key: "family_name" → "Müller".
using Fields = QList<QPair<const char *, QVariant>>;

constexpr const char *endings[] = {"xlsx", "csv"};
constexpr RecordType types[] = {RecordType::Partner, RecordType::Partnership, RecordType::Contact};

QList<Fields> contactsLikeFormulas()
{
    return {// Texts that spreadsheet programs take for formulas, numbers or days.
            {{"family_name", QStringLiteral("=1+1")},
             {"given_name", QStringLiteral("+Plus")},
             {"organisation", QStringLiteral("@home")},
             {"street", QStringLiteral("-5")},
             {"postal_code", QStringLiteral("01067")},
             {"city", QStringLiteral("Dresden")},
             {"phone", QStringLiteral("0351 4960100")},
             {"note", QStringLiteral("'=1+1")}},
            {{"family_name", QStringLiteral("Mai")},
             {"given_name", QStringLiteral("1. Mai")},
             {"organisation", QStringLiteral("1988-06-24")},
             {"address_addition", QStringLiteral("1/2")},
             {"street", QStringLiteral("12")},
             {"postal_code", QStringLiteral("00000")},
             {"city", QStringLiteral("true")},
             {"state", QStringLiteral("1e5")}}};
}

QList<Fields> contactsOfManyScripts()
{
    return {// Umlauts, letters of DIN 91379 and other scripts.
            {{"family_name", QStringLiteral("Müller-Lüdenscheidt")},
             {"given_name", QStringLiteral("Jürgen Óscar")},
             {"academic_title", QStringLiteral("Prof. Dr. med.")},
             {"salutation", QStringLiteral("mr")},
             {"organisation", QStringLiteral("Große Straßen & Söhne; „Ämter“, 1. Stock")},
             {"function_de", QStringLiteral("Bürgermeister, zuständig für »Äußeres«")},
             {"function_en", QStringLiteral("Mayor; external affairs")},
             {"language", QStringLiteral("de")}},
            {{"family_name", QStringLiteral("Wang")},
             {"given_name", QStringLiteral("Xiaoming")},
             {"name_original", QStringLiteral("王小明")},
             {"country", QStringLiteral("CN")},
             {"language", QStringLiteral("zh")},
             {"phone", QStringLiteral("+86 23 6385 4444")},
             {"mobile", QStringLiteral("+86 139 1099 8888")},
             {"email", QStringLiteral("wang@example.org")},
             {"email2", QStringLiteral("x.wang@example.com")},
             {"website", QStringLiteral("https://www.example.org/a?b=c&d=ü")}},
            {{"family_name", QStringLiteral("Ḫā́n")},
             {"given_name", QStringLiteral("Čġẓ")},
             {"name_original", QStringLiteral("שָׁלוֹם לוי")},
             {"country", QStringLiteral("IL")}}};
}

QList<Fields> contactsHardToTellApart()
{
    return {
        // An organisation without a person, and a person without a family name.
        {{"kind", QStringLiteral("organisation")},
         {"organisation", QStringLiteral("Mairie de Toulouse")},
         {"city", QStringLiteral("Toulouse")},
         {"country", QStringLiteral("FR")},
         {"fax", QStringLiteral("+33 5 61 22 20 00")}},
        {{"given_name", QStringLiteral("Suharto")}, {"country", QStringLiteral("ID")}},
        {{"name_original", QStringLiteral("Олена Шевченко")}, {"city", QStringLiteral("Київ")}},
        // Line breaks, quotation marks, separators, tabs, blanks at the end of a line.
        {{"family_name", QStringLiteral("O'Neill")},
         {"given_name", QStringLiteral("\"Peg\"")},
         {"organisation", QStringLiteral("'Heimat")},
         {"note", QStringLiteral("erste Zeile\nzweite \"Zeile\"; mit, Zeichen\n\n\tEinzug 😀\n=SUMME(A1)")}},
        // A role that is a whole organisation's in a person's name, in capitals and in small letters.
        {{"family_name", QStringLiteral("DE LA CRUZ")},
         {"given_name", QStringLiteral("maría josé")},
         {"written_salutation", QStringLiteral("Sehr geehrte Frau de la Cruz,")},
         {"salutation", QStringLiteral("mrs")},
         {"phone2", QStringLiteral("0211/89-99100")}},
        // Two of the same name, told apart by what else is known.
        {{"family_name", QStringLiteral("Schmidt")},
         {"given_name", QStringLiteral("Anna")},
         {"organisation", QStringLiteral("Stadt Köln")},
         {"email", QStringLiteral("a.schmidt@example.org")}},
        {{"family_name", QStringLiteral("Schmidt")},
         {"given_name", QStringLiteral("Anna")},
         {"organisation", QStringLiteral("Stadt Bonn")},
         {"email", QStringLiteral("anna@example.org")}},
        // Colleagues with one mailbox and one phone.
        {{"family_name", QStringLiteral("Kim")},
         {"given_name", QStringLiteral("Ji-woo")},
         {"organisation", QStringLiteral("Rathaus")},
         {"email", QStringLiteral("office@example.net")},
         {"phone", QStringLiteral("0211 8990000")}},
        {{"family_name", QStringLiteral("Park")},
         {"given_name", QStringLiteral("Min-jun")},
         {"organisation", QStringLiteral("Rathaus")},
         {"email", QStringLiteral("office@example.net")},
         {"phone", QStringLiteral("0211 8990000")}}};
}

QList<Fields> hardPartners()
{
    return {{{"name_de", QStringLiteral("=Fürstenwalde")},
             {"country", QStringLiteral("DE")},
             {"level", QStringLiteral("municipality")},
             {"description_de", QStringLiteral("Erste Zeile\n\n* Punkt; mit \"Zeichen\"\n* **fett**")},
             {"further_names",
              QStringList{QStringLiteral("Fürstenwalde/Spree"), QStringLiteral("Przybrzeg, Stadt")}},
             {"former_names", QStringList{QStringLiteral("-alt-"), QStringLiteral("+neu+")}},
             {"note", QStringLiteral("- erstens\n- zweitens")}},
            // The same name twice, in two countries.
            {{"name_de", QStringLiteral("Frankfurt")},
             {"name_en", QStringLiteral("Frankfort")},
             {"country", QStringLiteral("US")},
             {"state", QStringLiteral("Kentucky")},
             {"population", qlonglong(28391)},
             {"population_year", qlonglong(2023)},
             {"position", qlonglong(7)}},
            {{"name_de", QStringLiteral("Frankfurt")},
             {"country", QStringLiteral("DE")},
             {"population", qlonglong(773068)},
             {"place", QStringLiteral("50.11092, 8.68213")},
             {"wikidata_id", QStringLiteral("Q1794")},
             {"website", QStringLiteral("https://frankfurt.example.org/")},
             {"published", true}},
            {{"name_en", QStringLiteral("Chongqing")},
             {"name_local", QStringLiteral("重庆")},
             {"name_latin", QStringLiteral("Chóngqìng")},
             {"country", QStringLiteral("CN")},
             {"place", QStringLiteral("-25.47448, -30.97033")},
             {"picture_alt_de", QStringLiteral("Blick auf den „Jangtse“")},
             {"picture_credit", QStringLiteral("© Stadt; Foto: 李")}},
            {{"name_de", QStringLiteral("Netzwerk der Städte")},
             {"level", QStringLiteral("network")},
             {"country", QStringLiteral("BE")}}};
}

} // namespace

/// Whatever was exported and not touched is found unchanged by an import.
class ExportImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleCity_data() { addCases(); }
    void sampleCity();
    void hardRecords_data() { addCases(); }
    void hardRecords();
    void everyValueOfEveryField_data() { addCases(); }
    void everyValueOfEveryField();
    void plainCsv_data();
    void plainCsv();

private:
    static void addCases();
    static qint64 add(ChangeSet &set, RecordType type, const Fields &fields);
    static void addMilestones(ChangeSet &set, qint64 partnership);
    static void addHardRecords(Database &database);
    /// A record for each value of each field, with a name of its own.
    static void addEveryValue(Database &database, RecordType type);
    static void comesBackUnchanged(Database &database, bool plain = false);
};

void ExportImportTest::addCases()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<Language>("language");
    for (const RecordType type : types) {
        for (const char *ending : endings) {
            for (const Language language : allLanguages)
                QTest::addRow("%s.%s %s", qPrintable(RecordDescription::of(type).plural()), ending,
                              qPrintable(languageCode(language)))
                    << type << QString::fromLatin1(ending) << language;
        }
    }
}

qint64 ExportImportTest::add(ChangeSet &set, RecordType type, const Fields &fields)
{
    Record record(type);
    for (const auto &[key, value] : fields) {
        if (const auto given = record.setValue(QString::fromLatin1(key), value); !given)
            qFatal("%s: %s", key, qPrintable(given.error().message));
    }
    if (const auto saved = set.save(record); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return record.id;
}

/// Dates of every precision, before the calendar of spreadsheets begins, twice of one type, and none.
void ExportImportTest::addMilestones(ChangeSet &set, qint64 partnership)
{
    const std::pair<const char *, const char *> milestones[] = {{"first_contact", "1887-05-01"},
                                                                {"agreement", "1988-06-24"},
                                                                {"renewal", "1998"},
                                                                {"renewal", "2008-06"},
                                                                {"suspension", "2012-02-29"},
                                                                {"resumption", "2014"},
                                                                {"end", nullptr}};
    for (const auto &[type, date] : milestones)
        add(set, RecordType::Milestone,
            {{"partnership_id", partnership},
             {"type", QString::fromLatin1(type)},
             {"date", date == nullptr ? QVariant() : QVariant(QString::fromLatin1(date))}});
}

void ExportImportTest::addHardRecords(Database &database)
{
    QVERIFY_RESULT(ensureCatalogues(database));
    auto set = ChangeSet::begin(database, Act{});
    QVERIFY_RESULT(set);
    const QList<Fields> contacts =
        contactsLikeFormulas() + contactsOfManyScripts() + contactsHardToTellApart();
    for (const Fields &contact : contacts)
        add(**set, RecordType::Contact, contact);
    const auto reader = RecordReader(database).catalogues();
    QVERIFY_RESULT(reader);
    const auto kinds = reader->entries(QStringLiteral("partnership_kind"));
    const auto fields = reader->entries(QStringLiteral("cooperation_field"));
    QVERIFY(kinds.size() > 2 && fields.size() > 2);
    const QList<Fields> partners = hardPartners();
    for (const Fields &partner : partners) {
        const qint64 id = add(**set, RecordType::Partner, partner);
        for (int i = 0; i < 2; ++i) {
            const qint64 partnership =
                add(**set, RecordType::Partnership,
                    {{"partner_id", id},
                     {"kind", kinds[i].key},
                     {"rgre_category", i == 0 ? QVariant(QStringLiteral("partnership")) : QVariant()},
                     {"cooperation_fields", QStringList{fields[2].key, fields[0].key}},
                     {"reason_de", QStringLiteral("=Anlass\n- Zeile; \"zwei\"")},
                     {"responsible", QStringLiteral("+49 Ämter, 007")},
                     {"published", i == 0}});
            addMilestones(**set, partnership);
        }
    }
    QVERIFY_RESULT((*set)->commit());
}

void ExportImportTest::addEveryValue(Database &database, RecordType type)
{
    QVERIFY_RESULT(ensureCatalogues(database));
    const auto catalogues = RecordReader(database).catalogues();
    QVERIFY_RESULT(catalogues);
    auto set = ChangeSet::begin(database, Act{});
    QVERIFY_RESULT(set);
    int number = 0;
    for (const Field &field : RecordDescription::of(type).fields()) {
        if (field.isReference() || field.has(FieldSpec::Automatic))
            continue;
        QVariantList values = validValues(field);
        if (field.type() == FieldType::Catalogue || field.type() == FieldType::CatalogueList) {
            // Those of a new database, not of other tests.
            values.clear();
            for (const auto &entry : catalogues->entries(QString::fromLatin1(field.spec().catalogue)))
                values += field.isList() ? QVariant(QStringList{entry.key}) : QVariant(entry.key);
        }
        for (const QVariant &value : std::as_const(values)) {
            // What has neither letter nor digit is no name that anything could be found by.
            if (type == RecordType::Partner && field.has(FieldSpec::NamesRecord) &&
                searchForm(value.toString()).isEmpty())
                continue;
            // Letters only, so that no two names are spellings of one.
            QString name = QStringLiteral("Probe");
            for (int rest = ++number; rest > 0; rest /= 26)
                name += QChar(u'a' + rest % 26);
            Fields fields;
            if (type == RecordType::Contact)
                fields = {{"family_name", name}, {"given_name", name}};
            else if (type == RecordType::Partner)
                fields = {{"name_de", name}, {"country", QStringLiteral("AT")}};
            else
                fields = {{"partner_id", add(**set, RecordType::Partner,
                                             {{"name_de", name}, {"country", QStringLiteral("AT")}})},
                          {"kind", catalogues->entries(QStringLiteral("partnership_kind")).first().key}};
            const QByteArray key = field.key().toLatin1();
            fields.removeIf([&key](const auto &one) { return one.first == key; });
            fields += {key.constData(), value};
            add(**set, type, fields);
        }
    }
    QVERIFY_RESULT((*set)->commit());
}

void ExportImportTest::comesBackUnchanged(Database &database, bool plain)
{
    QFETCH(RecordType, type);
    QFETCH(QString, ending);
    QFETCH(Language, language);
    const QTemporaryDir folder;
    ExportRun::Options options;
    options.query = RecordQuery(type);
    options.file = folder.filePath(QStringLiteral("export.") + ending);
    options.language = language;
    options.plainCsv = plain;
    const auto exported = ExportRun::run(database, options);
    QVERIFY_RESULT(exported);
    QVERIFY(exported->rows > 0);

    ImportOptions back;
    back.table.file = options.file;
    back.dryRun = true;
    Progress progress;
    const auto imported = ImportRun::run(database, back, progress);
    QVERIFY_RESULT(imported);
    QString told;
    for (const ImportProblem &problem : imported->problems)
        told += QStringLiteral("row %1, %2 “%3”: %4\n")
                    .arg(problem.row)
                    .arg(problem.column, problem.value, problem.message);
    QVERIFY2(imported->problems.isEmpty(), qPrintable(told));
    QCOMPARE(imported->created, 0);
    QCOMPARE(imported->updated, 0);
    QCOMPARE(imported->duplicates, 0);
    QCOMPARE(imported->rejected, 0);
    QCOMPARE(imported->unchanged, exported->rows);
    // Nothing was lost on the way in either: every column that can be imported found its field.
    const QStringList headers = ExportRun::headers(type, language);
    const RecordDescription &description = RecordDescription::of(type);
    QStringList fields;
    for (const QString &header : headers)
        fields += imported->mapping.value(header).toString();
    if (type == RecordType::Partnership) {
        for (const ChoiceSpec &milestone : ChoicesOf<MilestoneType>::values) {
            const QString key = QStringLiteral("milestone.") + QLatin1String(milestone.key);
            QVERIFY2(fields.contains(key), qPrintable(key));
        }
    }
    for (const Field &field : description.fields()) {
        const QString key = description.key() + u'.' + field.key();
        if (!field.isReference() && !field.has(FieldSpec::Automatic))
            QVERIFY2(fields.contains(key), qPrintable(key));
    }
}

void ExportImportTest::sampleCity()
{
    TestDatabase database(Backend::Sqlite);
    QVERIFY_RESULT(fillWithSample(*database));
    comesBackUnchanged(*database);
}

void ExportImportTest::hardRecords()
{
    TestDatabase database(Backend::Sqlite);
    addHardRecords(*database);
    if (!QTest::currentTestFailed())
        comesBackUnchanged(*database);
}

void ExportImportTest::everyValueOfEveryField()
{
    QFETCH(RecordType, type);
    TestDatabase database(Backend::Sqlite);
    addEveryValue(*database, type);
    if (!QTest::currentTestFailed())
        comesBackUnchanged(*database);
}

void ExportImportTest::plainCsv_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<Language>("language");
    for (const RecordType type : types)
        QTest::newRow(qPrintable(RecordDescription::of(type).plural()))
            << type << QStringLiteral("csv") << Language::German;
}

void ExportImportTest::plainCsv()
{
    TestDatabase database(Backend::Sqlite);
    QVERIFY_RESULT(fillWithSample(*database));
    comesBackUnchanged(*database, true);
}

QTEST_GUILESS_MAIN(ExportImportTest)
#include "tst_exportimport.moc"
