// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace weltkontor;

/// The commands that read and write files: import, sheet, export, report, site, publish, backup, restore.
class TestFileCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportedContactsChangeNothing_data();
    void exportedContactsChangeNothing();
    void exportIntoJson();
    void exportOfContactsOnABasis();
    void rejectedRows();
    void sheets();
    void badFiles();
    void report();
    void siteAndPublish();
    void backupAndRestore();
    void fullDisk_data();
    void fullDisk();
    void restoreOverDamage_data();
    void restoreOverDamage();

private:
    ProgramAnswer on(const QString &line) const { return m_run.on(QStringLiteral("s.db"), line.split(u' ')); }
    ProgramAnswer on(const char *line) const { return on(QString::fromUtf8(line)); }

    ProgramRun m_run;
};

void TestFileCommands::initTestCase()
{
    QVERIFY_CODE(on("sample"), 0);
}

void TestFileCommands::exportedContactsChangeNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "en"}) {
        for (const char *ending : {"csv", "xlsx"})
            QTest::addRow("%s %s", ending, language)
                << QStringLiteral("contacts-%1.%2").arg(QLatin1String(language), QLatin1String(ending))
                << QString::fromLatin1(language);
    }
}

void TestFileCommands::exportedContactsChangeNothing()
{
    QFETCH(QString, file);
    QFETCH(QString, language);
    const auto written = on(QStringLiteral("--json --language %1 export contacts -o %2").arg(language, file));
    QVERIFY_CODE(written, 0);
    const int rows = written.json().value(QStringLiteral("rows")).toInt();
    QVERIFY(rows > 5);
    QVERIFY(!written.err.isEmpty()); // that it holds personal data
    const auto read = on(QStringLiteral("--json import ") + file);
    QVERIFY_CODE(read, 0);
    QCOMPARE(read.json().value(QStringLiteral("rows")).toInt(), rows);
    QCOMPARE(read.json().value(QStringLiteral("unchanged")).toInt(), rows);
    QVERIFY(read.json().value(QStringLiteral("changeSet")).isNull());
    for (const char *key :
         {"file", "sheet", "new", "updated", "duplicates", "rejected", "problems", "mapping"})
        QVERIFY2(read.json().contains(QLatin1String(key)), key);
}

void TestFileCommands::exportIntoJson()
{
    QVERIFY_CODE(on("export partnership -o p.json --filter status:active"), 0);
    const QJsonObject json = QJsonDocument::fromJson(m_run.read(QStringLiteral("p.json"))).object();
    const QJsonArray records = json.value(QStringLiteral("records")).toArray();
    QVERIFY(records.size() > 3);
    QCOMPARE(json.value(QStringLiteral("count")).toInt(), int(records.size()));
    for (const QJsonValue &record : records)
        QCOMPARE(record.toObject().value(QStringLiteral("status")).toString(), QStringLiteral("active"));
}

void TestFileCommands::exportOfContactsOnABasis()
{
    const auto all = on("--json export contacts -o all.vcf");
    QVERIFY_CODE(all, 0);
    const auto some = on("--json --language en export contacts -o some.vcf --basis publication --vcard 3");
    QVERIFY_CODE(some, 0);
    const QJsonObject told = some.json();
    const int leftOut = told.value(QStringLiteral("leftOut")).toInt();
    QVERIFY(leftOut > 0);
    QCOMPARE(told.value(QStringLiteral("rows")).toInt() + leftOut,
             all.json().value(QStringLiteral("rows")).toInt());
    // People are told the same as programs.
    const QString notice = told.value(QStringLiteral("notices")).toArray().at(0).toString();
    QVERIFY(notice.contains(QString::number(leftOut)) && notice.contains(QStringLiteral("Publication")));
    QVERIFY(some.messages().contains(notice));
    QCOMPARE(m_run.read(QStringLiteral("some.vcf")).count("VERSION:3.0"),
             told.value(QStringLiteral("rows")).toInt());
}

void TestFileCommands::rejectedRows()
{
    m_run.write(QStringLiteral("bad.csv"),
                "Nachname;E-Mail\nMuster;m@example.org\nFalsch" + QByteArray(500, 'x') + ";f@example.org\n");
    const auto tried = on("--json import bad.csv --dry-run");
    QVERIFY_CODE(tried, 1);
    QVERIFY(tried.json().value(QStringLiteral("changeSet")).isNull());
    const auto done = on("--json import bad.csv --errors rejected.csv");
    QVERIFY_CODE(done, 1);
    QCOMPARE(done.json().value(QStringLiteral("new")).toInt(), 1);
    QCOMPARE(done.json().value(QStringLiteral("rejected")).toInt(), 1);
    QCOMPARE(done.json()
                 .value(QStringLiteral("problems"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QStringLiteral("row"))
                 .toInt(),
             3);
    QVERIFY(m_run.read(QStringLiteral("rejected.csv")).contains("Falsch"));
    QVERIFY(!m_run.read(QStringLiteral("rejected.csv")).contains("Muster"));
    QVERIFY_CODE(
        on(QStringLiteral("undo %1").arg(done.json().value(QStringLiteral("changeSet")).toInteger())), 0);
}

void TestFileCommands::sheets()
{
    m_run.write(QStringLiteral("s.csv"), "Ort;Telefon\n\"a;b\";=1+1\nc;007\n");
    QCOMPARE(on("sheet s.csv").out, QByteArray("Ort,Telefon\r\na;b,=1+1\r\nc,007\r\n"));
    QCOMPARE(on("--json sheet s.csv").json().value(QStringLiteral("rows")).toArray().size(), 3);
    const auto list = on("--json sheet s.csv --list").json().value(QStringLiteral("sheets")).toArray();
    QCOMPARE(list.at(0).toObject().value(QStringLiteral("rows")).toInt(), 3);
    QVERIFY_CODE(on("sheet s.csv --sheet nowhere"), 1);
}

void TestFileCommands::badFiles()
{
    m_run.write(QStringLiteral("noise.xlsx"), QByteArray("PK\x03\x04") + QByteArray(500, '\x7f'));
    QVERIFY_CODE(on("import missing.csv"), 3);
    QVERIFY_CODE(on("sheet missing.csv"), 3);
    QVERIFY_CODE(on("import noise.xlsx"), 1);
    QVERIFY_CODE(on("restore missing.backup"), 3);
    QVERIFY_CODE(on("restore noise.xlsx"), 1);
    QVERIFY_CODE(on("export contact -o nowhere/at/all.csv"), 3);
    QVERIFY_CODE(on("report partners -o nowhere/at/all.pdf"), 3);
    QVERIFY_CODE(
        m_run.on(QStringLiteral("new.db"), {QStringLiteral("import"), QStringLiteral("missing.csv")}), 3);
    QVERIFY(!QFile::exists(m_run.path(QStringLiteral("new.db"))));
}

void TestFileCommands::report()
{
    const auto lists = on("--json report --list").json().value(QStringLiteral("lists")).toArray();
    QCOMPARE(lists.at(0).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("partners"));
    const auto all = on("--json report partners -o all.pdf");
    QVERIFY_CODE(all, 0);
    QVERIFY(m_run.read(QStringLiteral("all.pdf")).startsWith("%PDF-1.7"));
    const int rows = all.json().value(QStringLiteral("rows")).toInt();
    const auto some = on("--json --language de report partners -o some.pdf --filter status:suspended "
                         "--group-by country --columns name,since,status");
    QVERIFY_CODE(some, 0);
    QVERIFY(some.json().value(QStringLiteral("rows")).toInt() < rows);
    QVERIFY(some.json().value(QStringLiteral("rows")).toInt() > 0);
    QVERIFY(some.json().value(QStringLiteral("pages")).toInt() > 0);
    // Every list, with what it takes.
    for (const QJsonValue &list : lists) {
        const QString name = list.toObject().value(QStringLiteral("name")).toString();
        if (name == u"fact_sheet")
            continue; // is of one partner
        const auto made = on(
            QStringLiteral("--json report %1 -o %1.pdf --without-basis mark --from 2000 --to 2030 --paper a3")
                .arg(name));
        QVERIFY_CODE(made, 0);
        QVERIFY2(made.json().value(QStringLiteral("rows")).toInt() > 0, qPrintable(name));
        QVERIFY(m_run.read(name + QStringLiteral(".pdf")).startsWith("%PDF-1.7"));
    }
    QVERIFY_CODE(on("report fact_sheet -o sheet.pdf --filter country:PL"), 0);
    QVERIFY_CODE(on("report fact_sheet -o sheet.pdf"), 2);
    QVERIFY_CODE(on("report contacts -o contacts.csv"), 0);
    QVERIFY(m_run.read(QStringLiteral("contacts.csv")).count('\n') > 3);
    QVERIFY_CODE(on("report labels -o labels.csv"), 2);
    QVERIFY_CODE(on("report labels -o labels.pdf --labels 2x7 --first-label 14"), 0);
    QVERIFY_CODE(on("report labels -o labels.pdf --labels 2x7 --first-label 15"), 2);
    QVERIFY_CODE(on("report labels -o labels.pdf --labels 9x9:70x70"), 2);
    QVERIFY_CODE(on("report visits -o visits.pdf --from never"), 2);
    QVERIFY_CODE(on("report contacts -o contacts.pdf --basis fun"), 2);
    QVERIFY_CODE(on("report contacts -o contacts.pdf --without-basis print"), 2);
    QVERIFY_CODE(on("report partners -o partners.pdf --paper a5"), 2);
    QVERIFY_CODE(on("report partners -o partners.pdf --orientation round"), 2);
}

void TestFileCommands::siteAndPublish()
{
    const auto site = on("--json site -o site");
    QVERIFY_CODE(site, 0);
    QVERIFY(site.json().value(QStringLiteral("pages")).toInt() > 10);
    QVERIFY(QFile::exists(m_run.path(QStringLiteral("site/index.html"))));
    QVERIFY_CODE(on("publish"), 1); // to where?
    QVERIFY_CODE(on("target add web folder:www"), 0);
    QVERIFY_CODE(on("target test web"), 0);
    QVERIFY_CODE(on("target test other"), 1);
    QCOMPARE(on("--json target list").json().value(QStringLiteral("targets")).toArray().size(), 1);
    const auto tried = on("--json publish --dry-run");
    QVERIFY_CODE(tried, 0);
    QVERIFY(!QFile::exists(m_run.path(QStringLiteral("www/index.html"))));
    const auto published = on("--json publish web --yes");
    QVERIFY_CODE(published, 0);
    for (const char *key : {"target", "added", "changed", "removed", "unchanged", "bytes", "requests",
                            "release", "dryRun", "pages"})
        QVERIFY2(published.json().contains(QLatin1String(key)), key);
    QCOMPARE(published.json().value(QStringLiteral("added")), tried.json().value(QStringLiteral("added")));
    QVERIFY(QFile::exists(m_run.path(QStringLiteral("www/index.html"))));
    const auto again = on("--json publish");
    QVERIFY_CODE(again, 0);
    QCOMPARE(again.json().value(QStringLiteral("added")).toInt(-1), 0);
    QVERIFY_CODE(on("target remove web"), 0);
    QCOMPARE(on("--json target list").json().value(QStringLiteral("targets")).toArray().size(), 0);
}

void TestFileCommands::backupAndRestore()
{
    const auto kept = on("--json backup -o kept.backup");
    QVERIFY_CODE(kept, 0);
    const auto restored =
        m_run.on(QStringLiteral("other.db"),
                 {QStringLiteral("--json"), QStringLiteral("restore"), QStringLiteral("kept.backup")});
    QVERIFY_CODE(restored, 0);
    const QStringList list{QStringLiteral("--json"), QStringLiteral("list"), QStringLiteral("contact")};
    const auto there = m_run.on(QStringLiteral("other.db"), list);
    QVERIFY(there.json().value(QStringLiteral("count")).toInt() > 5);
    QCOMPARE(there.json(), m_run.on(QStringLiteral("s.db"), list).json());
}

void TestFileCommands::fullDisk_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *line, const char *file) {
        QTest::newRow(file) << QString::fromLatin1(line) << QString::fromLatin1(file);
    };
    row("export contacts -o full.csv", "full.csv");
    row("export contacts -o full.xlsx", "full.xlsx");
    row("export contacts -o full.json", "full.json");
    row("report partners -o full.pdf", "full.pdf");
    row("backup -o full.backup", "full.backup");
    row("site -o fullsite", "fullsite/index.html");
}

/// A file that could not be written whole is not called written, and the one that was there stays.
void TestFileCommands::fullDisk()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a shell's limits");
#endif
    QFETCH(QString, line);
    QFETCH(QString, file);
    QDir(m_run.path({})).mkpath(QFileInfo(file).path());
    const bool isFolder = file.contains(u'/');
    if (!isFolder)
        m_run.write(file, "as it was");
    QProcess process;
    process.setProcessEnvironment(m_run.environment);
    process.setWorkingDirectory(m_run.path({}));
    process.setProgram(QStringLiteral("/bin/sh"));
    // No file may grow: where a program writes, the system answers as a full disk does. Another program that
    // has the database open keeps the files beside it that reading needs.
    QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
    other.setDatabaseName(m_run.path(QStringLiteral("s.db")));
    QVERIFY(other.open());
    QVERIFY(other.exec(QStringLiteral("SELECT count(*) FROM partners")).isActive());
    process.setArguments({QStringLiteral("-c"),
                          QStringLiteral("ulimit -f 0; exec \"$0\" --database s.db %1").arg(line),
                          ProgramRun::program()});
    const auto answer = ProgramRun::finished(process);
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QVERIFY_CODE(answer, 3);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY(!answer.err.isEmpty());
    if (isFolder)
        QVERIFY(!QFile::exists(m_run.path(file)));
    else
        QCOMPARE(m_run.read(file), QByteArray("as it was"));
}

void TestFileCommands::restoreOverDamage_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("beginning") << QStringLiteral("beginning");
    QTest::newRow("middle") << QStringLiteral("middle");
    QTest::newRow("cut off") << QStringLiteral("cut off");
}

/// Whoever is told to restore the last backup can do so, and keeps what is left of the damaged file.
void TestFileCommands::restoreOverDamage()
{
    QFETCH(QString, damage);
    QVERIFY_CODE(on("backup -o good.backup"), 0);
    const QString name = QStringLiteral("damaged-%1.db").arg(damage.left(3));
    QVERIFY_CODE(m_run.on(name, {QStringLiteral("restore"), QStringLiteral("good.backup")}), 0);
    QByteArray content = m_run.read(name);
    if (damage == u"beginning")
        content.replace(0, 16, QByteArray(16, 'x'));
    else if (damage == u"middle")
        content.replace(content.size() / 2, 40000, QByteArray(40000, 'x'));
    else
        content.truncate(content.size() / 2);
    for (const QString &before : QDir(m_run.path({})).entryList({name + QStringLiteral(".*")}))
        QVERIFY(QFile::remove(m_run.path(before)));
    m_run.write(name, content);

    const auto restored =
        m_run.on(name, {QStringLiteral("--json"), QStringLiteral("restore"), QStringLiteral("good.backup")});
    QVERIFY_CODE(restored, 0);
    const QString kept = restored.json().value(QStringLiteral("kept")).toString();
    QVERIFY(kept.contains(QStringLiteral(".damaged-")));
    QFile damaged(kept);
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QCOMPARE(damaged.readAll(), content);
    QVERIFY_CODE(m_run.on(name, {QStringLiteral("check")}), 0);
    const QStringList list{QStringLiteral("--json"), QStringLiteral("list"), QStringLiteral("contact")};
    QCOMPARE(m_run.on(name, list).json(), m_run.on(QStringLiteral("s.db"), list).json());
    // A whole database is never put aside.
    const auto again =
        m_run.on(name, {QStringLiteral("--json"), QStringLiteral("restore"), QStringLiteral("good.backup")});
    QVERIFY_CODE(again, 0);
    QVERIFY(again.json().value(QStringLiteral("kept")).toString().contains(QStringLiteral("before-restore")));
}

QTEST_GUILESS_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
