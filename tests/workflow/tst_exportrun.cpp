// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "sheet/sheetreader.h"
#include "storage/changeset.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"
#include "workflow/exportrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace weltkontor;

class ExportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedKinds_data();
    void refusedKinds();
    void everyTypeGoesIntoEveryKind_data() { addBackendRows(); }
    void everyTypeGoesIntoEveryKind();
    void cellsKeepTheirMeaning();
    void cancelledKeepsTheOldFile();
    void filterThatIsNone();

private:
    /// Contacts with texts that a spreadsheet program would take for something else.
    static void fill(Database &database, int count);
    static QList<RowCollector::Row> rowsOf(const QString &file);
    QTemporaryDir m_folder;
};

void ExportRunTest::fill(Database &database, int count)
{
    auto set = ChangeSet::begin(database, Act{});
    QVERIFY_RESULT(set);
    for (int i = 0; i < count; ++i) {
        Record contact(RecordType::Contact);
        QVERIFY_RESULT(contact.setValue(u"family_name", QStringLiteral("=1+%1").arg(i)));
        QVERIFY_RESULT(contact.setValue(u"postal_code", QStringLiteral("01067")));
        QVERIFY_RESULT(contact.setValue(u"note", QStringLiteral("two\nlines; \"quoted\" 😀 重庆")));
        QVERIFY_RESULT((*set)->save(contact));
    }
    QVERIFY_RESULT((*set)->commit());
}

QList<RowCollector::Row> ExportRunTest::rowsOf(const QString &file)
{
    const auto reader = SheetReader::open(file);
    RowCollector rows;
    Progress progress;
    if (!reader || !(*reader)->read(0, rows, progress))
        return {};
    return rows.rows;
}

void ExportRunTest::refusedKinds_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"x.ics", "x.geojson", "x.xls", "x", ".csv.exe"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ExportRunTest::refusedKinds()
{
    QFETCH(QString, name);
    const auto checked = ExportRun::checkFile(name, RecordType::Contact);
    QVERIFY_ERROR(checked, Invalid);
    QVERIFY(checked.error().message.contains(QStringLiteral(".xlsx")));
}

void ExportRunTest::everyTypeGoesIntoEveryKind()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    fill(*database, 3);
    int files = 0;
    for (const RecordType type : RecordDescription::allTypes()) {
        for (const char *ending : {"xlsx", "csv", "json", "vcf", "ics", "geojson"}) {
            const QString file =
                m_folder.filePath(RecordDescription::of(type).key() + u'.' + QLatin1String(ending));
            if (!ExportRun::checkFile(file, type))
                continue;
            ++files;
            const auto done = ExportRun::run(*database, {RecordQuery(type), file, Language::English});
            QVERIFY_RESULT(done);
            QVERIFY(QFile::exists(file));
            QCOMPARE(done->rows, type == RecordType::Contact ? 3 : 0);
        }
    }
    // Three kinds of file for each type, and one each for contacts, visits and partners alone.
    QCOMPARE(files, 3 * int(RecordDescription::allTypes().size()) + 3);
}

void ExportRunTest::cellsKeepTheirMeaning()
{
    TestDatabase database(Backend::Sqlite);
    fill(*database, 2);
    for (const char *ending : {"xlsx", "csv"}) {
        for (const Language language : allLanguages) {
            const QString file = m_folder.filePath(QStringLiteral("c.") + QLatin1String(ending));
            QVERIFY_RESULT(ExportRun::run(*database, {RecordQuery(RecordType::Contact), file, language}));
            const auto rows = rowsOf(file);
            QCOMPARE(rows.size(), 3);
            const QStringList headers = ExportRun::headers(RecordType::Contact, language);
            const auto cell = [&](const char *key) {
                const Field *field =
                    RecordDescription::of(RecordType::Contact).field(QString::fromLatin1(key));
                return rows[1].cells.value(headers.indexOf(field->label(language)));
            };
            QCOMPARE(cell("family_name").kind(), Cell::Kind::Text);
            QCOMPARE(cell("family_name").text(), QStringLiteral("=1+0"));
            QCOMPARE(cell("postal_code").text(), QStringLiteral("01067"));
            QCOMPARE(cell("note").text(), QStringLiteral("two\nlines; \"quoted\" 😀 重庆"));
        }
    }
}

void ExportRunTest::cancelledKeepsTheOldFile()
{
    TestDatabase database(Backend::Sqlite);
    fill(*database, 3);
    for (const char *ending : {"xlsx", "csv", "json", "vcf"}) {
        const QString path = m_folder.filePath(QStringLiteral("old.") + QLatin1String(ending));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("as it was");
        file.close();
        Progress progress;
        progress.cancel();
        QVERIFY_ERROR(
            ExportRun::run(*database, {RecordQuery(RecordType::Contact), path, Language::German}, &progress),
            Cancelled);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("as it was"));
    }
}

void ExportRunTest::filterThatIsNone()
{
    TestDatabase database(Backend::Sqlite);
    const QString path = m_folder.filePath(QStringLiteral("none.csv"));
    QVERIFY_ERROR(
        ExportRun::run(*database, {RecordQuery(RecordType::Contact, QStringLiteral("flavour:sweet")), path,
                                   Language::German}),
        Invalid);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(ExportRunTest)
#include "tst_exportrun.moc"
