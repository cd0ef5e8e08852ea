// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"
#include "workflow/importrun.h"
#include "workflow/samplecity.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace weltkontor;

/**
 * Lists as offices keep them (tests/fixtures/sheets/offices), read as window and command read them.
 *
 * Beside each list stands a .json with all records that an empty database must hold afterwards:
 *
 *  - "about": what is peculiar about the list;
 *  - "sheet": the sheet that must be chosen, where there are several;
 *  - "asked": {"Column": "field"}: exactly these columns must be asked, and this is the person's answer;
 *  - "chosen": the same for columns that say nothing about themselves;
 *  - "verdicts": rows by verdict;
 *  - "records": by type; references as the title of the record they point to, without values that an empty
 *    record has, too.
 *
 * With WELTKONTOR_OFFICES_ACTUAL=FOLDER each list's records are written there as they were read, for looking
 * at differences.
 */
class OfficeSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListHasItsRecords();
    void becomesItsRecords_data();
    void becomesItsRecords();

private:
    static QDir folder();
    static QStringList lists();
    static QJsonObject expectationOf(const QString &list);
    static QJsonObject recordsOf(Database &database);
    static QJsonObject verdictsOf(const ImportPlan &plan);
    static void writeActual(const QString &list, const QJsonObject &expected, const QJsonObject &actual);
    static QString difference(const QJsonObject &expected, const QJsonObject &actual);
};

namespace
{

constexpr RecordType importedTypes[] = {RecordType::Partner, RecordType::Partnership, RecordType::Milestone,
                                        RecordType::Contact, RecordType::Role};
constexpr const char *verdictKeys[verdictCount] = {"new",       "update", "unchanged",
                                                   "duplicate", "error",  "skipped"};

/// By their texts, since ids say nothing to a reader of the file.
QJsonArray sorted(const QJsonArray &records)
{
    QMap<QByteArray, QJsonValue> byText;
    for (const QJsonValue &record : records)
        byText.insert(QJsonDocument(record.toObject()).toJson(QJsonDocument::Compact), record);
    QJsonArray result;
    for (const QJsonValue &record : std::as_const(byText))
        result += record;
    return result;
}

} // namespace

QDir OfficeSheetsTest::folder()
{
    return QDir(QStringLiteral(WELTKONTOR_SOURCE_DIR "/tests/fixtures/sheets/offices"));
}

QStringList OfficeSheetsTest::lists()
{
    QStringList names;
    const QStringList files = folder().entryList(QDir::Files, QDir::Name);
    for (const QString &name : files) {
        if (!name.endsWith(QStringLiteral(".json")) && !name.endsWith(QStringLiteral(".py")))
            names += name;
    }
    return names;
}

QJsonObject OfficeSheetsTest::expectationOf(const QString &list)
{
    QFile file(folder().filePath(list + QStringLiteral(".json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject OfficeSheetsTest::recordsOf(Database &database)
{
    const auto context = RecordReader(database).fieldContext(Language::German);
    QJsonObject all;
    for (const RecordType type : importedTypes) {
        const auto records = RecordReader(database).all(type);
        if (!context || !records)
            return {};
        QJsonArray list;
        for (const Record &record : *records) {
            QJsonObject json;
            const Record empty(type);
            for (const Field &field : record.description().fields()) {
                const QVariant &value = record.value(field);
                if (!value.isValid())
                    continue;
                if ((value == empty.value(field) && !field.has(FieldSpec::Required)) ||
                    field.has(FieldSpec::Automatic))
                    continue;
                json.insert(field.key(), field.type() == FieldType::Reference
                                             ? QJsonValue(displayText(field, value, *context))
                                             : Record::jsonOf(field, value));
            }
            list += json;
        }
        if (!list.isEmpty())
            all.insert(RecordDescription::of(type).key(), sorted(list));
    }
    return all;
}

QJsonObject OfficeSheetsTest::verdictsOf(const ImportPlan &plan)
{
    QJsonObject verdicts;
    for (int verdict = 0; verdict < verdictCount; ++verdict) {
        if (const int count = plan.count(Verdict(verdict)); count > 0)
            verdicts.insert(QLatin1String(verdictKeys[verdict]), count);
    }
    return verdicts;
}

void OfficeSheetsTest::writeActual(const QString &list, const QJsonObject &expected,
                                   const QJsonObject &actual)
{
    const QString target = qEnvironmentVariable("WELTKONTOR_OFFICES_ACTUAL");
    if (target.isEmpty())
        return;
    QJsonObject whole = expected;
    for (auto one = actual.begin(); one != actual.end(); ++one)
        whole.insert(one.key(), one.value());
    QFile file(QDir(target).filePath(list + QStringLiteral(".json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(whole).toJson());
}

/// The records that are only on one side, so that a failure can be read.
QString OfficeSheetsTest::difference(const QJsonObject &expected, const QJsonObject &actual)
{
    QStringList lines;
    QStringList keys = expected.keys() + actual.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QJsonArray wanted = sorted(expected.value(key).toArray());
        const QJsonArray found = actual.value(key).toArray();
        const auto tell = [&](const QJsonArray &those, const QJsonArray &others, const char *sign) {
            for (const QJsonValue &one : those) {
                if (!others.contains(one))
                    lines += QLatin1String(sign) + key + u' ' +
                             QString::fromUtf8(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact));
            }
        };
        tell(wanted, found, "  missing: ");
        tell(found, wanted, "  instead: ");
        if (wanted.size() != found.size())
            lines += QStringLiteral("  %1: %2 instead of %3").arg(key).arg(found.size()).arg(wanted.size());
    }
    return lines.join(u'\n');
}

void OfficeSheetsTest::everyListHasItsRecords()
{
    const QStringList all = lists();
    QVERIFY(all.size() >= 25);
    for (const QString &list : all) {
        const QJsonObject expected = expectationOf(list);
        QVERIFY2(!expected.value(QLatin1String("about")).toString().isEmpty(), qPrintable(list));
        QVERIFY2(!expected.value(QLatin1String("records")).toObject().isEmpty(), qPrintable(list));
    }
}

void OfficeSheetsTest::becomesItsRecords_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<QString>("list");
    for (const Backend backend : testBackends()) {
        for (const QString &list : lists())
            QTest::addRow("%s %s", backendName(backend), qPrintable(list)) << backend << list;
    }
}

void OfficeSheetsTest::becomesItsRecords()
{
    QFETCH(Backend, backend);
    QFETCH(QString, list);
    const QJsonObject expected = expectationOf(list);
    TestDatabase database(backend);
    QVERIFY_RESULT(ensureCatalogues(*database));
    Progress progress;
    ImportOptions options;
    options.table.file = folder().filePath(list);
    auto inspection = ImportRun::inspect(*database, options, progress);
    QVERIFY_RESULT(inspection);

    const QJsonObject asked = expected.value(QLatin1String("asked")).toObject();
    QStringList questions;
    for (const int position : inspection->mapping.undecided()) {
        const MappedColumn &column = inspection->mapping.columns[position];
        questions += column.column.name;
        const auto answer = ImportTarget::fromKey(asked.value(column.column.name).toString());
        QVERIFY2(!answer || column.alternatives.contains(*answer), qPrintable(column.column.name));
    }
    const QJsonObject chosen = expected.value(QLatin1String("chosen")).toObject();
    for (const QJsonObject &answers : {asked, chosen}) {
        for (auto one = answers.begin(); one != answers.end(); ++one)
            options.mapping += {one.key(), one.value().toString(), {}};
    }
    inspection = ImportRun::inspect(*database, options, progress);
    QVERIFY_RESULT(inspection);
    QVERIFY(inspection->mapping.undecided().isEmpty());
    const auto plan = ImportRun::plan(*database, options, *inspection, progress);
    QVERIFY_RESULT(plan);
    QVERIFY_RESULT(ImportRun::apply(*database, *plan, *inspection, progress));

    QJsonObject actual{{QStringLiteral("records"), recordsOf(*database)},
                       {QStringLiteral("verdicts"), verdictsOf(*plan)},
                       {QStringLiteral("mapping"), inspection->mapping.toJson(true)}};
    QJsonArray remarks;
    for (const ImportProblem &problem : plan->problems)
        remarks += QStringLiteral("%1 %2: %3").arg(problem.row).arg(problem.column, problem.message);
    actual.insert(QStringLiteral("remarks"), remarks);
    writeActual(list, expected, actual);

    questions.sort();
    QCOMPARE(questions, asked.keys());
    if (expected.contains(QLatin1String("sheet")))
        QCOMPARE(plan->sheetName, expected.value(QLatin1String("sheet")).toString());
    const QJsonObject wanted = expected.value(QLatin1String("records")).toObject();
    const QString different = difference(wanted, actual.value(QLatin1String("records")).toObject());
    QVERIFY2(different.isEmpty(), qPrintable(u'\n' + different));
    QCOMPARE(actual.value(QLatin1String("verdicts")), expected.value(QLatin1String("verdicts")));

    // The same file again, with the answers that are remembered.
    options.mapping.clear();
    const auto again = ImportRun::run(*database, options, progress);
    QVERIFY_RESULT(again);
    QVERIFY(!again->changeSet);
    QCOMPARE(again->created + again->updated, 0);
    QCOMPARE(recordsOf(*database), actual.value(QLatin1String("records")).toObject());
}

QTEST_GUILESS_MAIN(OfficeSheetsTest)
#include "tst_officesheets.moc"
