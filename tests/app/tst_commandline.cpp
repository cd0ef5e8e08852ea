// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

using namespace weltkontor;

/// Calling the program: help, versions, languages, wrong usage, exit codes.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version();
    void helpOfAll();
    void helpOfEach_data();
    void helpOfEach();
    void languageOfTheSystem_data();
    void languageOfTheSystem();
    void wrongUsage_data();
    void wrongUsage();
    void wrongUsageInJson();
    void whatWasMeant_data();
    void whatWasMeant();
    void nothingButTheAnswer();
    void noDisplayForTheWindow();
    void fullDiskOfTheAnswer();
};

namespace
{

const QStringList commandNames{
    QStringLiteral("sample"), QStringLiteral("import"),  QStringLiteral("sheet"),   QStringLiteral("list"),
    QStringLiteral("show"),   QStringLiteral("search"),  QStringLiteral("export"),  QStringLiteral("report"),
    QStringLiteral("site"),   QStringLiteral("publish"), QStringLiteral("target"),  QStringLiteral("history"),
    QStringLiteral("undo"),   QStringLiteral("backup"),  QStringLiteral("restore"), QStringLiteral("check")};

}

void TestCommandLine::version()
{
    const ProgramRun run;
    const auto answer = run({QStringLiteral("--version")});
    QVERIFY_CODE(answer, 0);
    QVERIFY2(QRegularExpression(QStringLiteral("^Weltkontor \\d+\\.\\d+\\.\\d+\n$"))
                 .match(answer.text())
                 .hasMatch(),
             answer.out.constData());
    QCOMPARE(answer.err, QByteArray());
}

void TestCommandLine::helpOfAll()
{
    const ProgramRun run;
    const auto english = run({QStringLiteral("--help")});
    QVERIFY_CODE(english, 0);
    for (const QString &name : commandNames)
        QVERIFY2(english.text().contains(QStringLiteral("\n  ") + name + u' '), qPrintable(name));
    const auto german = run({QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("--help")});
    QVERIFY_CODE(german, 0);
    QVERIFY(german.text().contains(QStringLiteral("Befehle:")));
    QVERIFY(!english.text().contains(QStringLiteral("Befehle:")));
}

void TestCommandLine::helpOfEach_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : commandNames)
        QTest::newRow(qPrintable(name)) << name;
}

void TestCommandLine::helpOfEach()
{
    QFETCH(QString, name);
    const ProgramRun run;
    const auto english = run({name, QStringLiteral("--help")});
    QVERIFY_CODE(english, 0);
    QVERIFY(english.text().startsWith(QStringLiteral("Usage: weltkontor ") + name));
    QVERIFY(english.text().contains(QStringLiteral("\n  weltkontor "))); // an example
    const auto german = run({name, QStringLiteral("--help"), QStringLiteral("--language=de")});
    QVERIFY_CODE(german, 0);
    QVERIFY(german.text().startsWith(QStringLiteral("Aufruf: weltkontor ") + name));
    // Every sentence has a German one: no line of words is left as it is in English.
    const QStringList left = german.text().split(u'\n');
    for (const QString &line : english.text().split(u'\n', Qt::SkipEmptyParts)) {
        const bool isExample = line.startsWith(QStringLiteral("  weltkontor "));
        const bool isWords = line.count(u' ') > 6 && !line.startsWith(QStringLiteral("Usage"));
        QVERIFY2(isExample || !isWords || !left.contains(line), qPrintable(line));
    }
    for (const QString &text : {english.text(), german.text()}) {
        for (const QString &line : text.split(u'\n').mid(1))
            QVERIFY2(line.size() <= 160, qPrintable(line));
    }
}

void TestCommandLine::languageOfTheSystem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("isGerman");
    QTest::newRow("German") << QStringLiteral("de_DE.UTF-8") << true;
    QTest::newRow("Austrian") << QStringLiteral("de_AT.UTF-8") << true;
    QTest::newRow("English") << QStringLiteral("en_GB.UTF-8") << false;
    QTest::newRow("Polish") << QStringLiteral("pl_PL.UTF-8") << false;
    QTest::newRow("C") << QStringLiteral("C") << false;
}

void TestCommandLine::languageOfTheSystem()
{
    QFETCH(QString, locale);
    QFETCH(bool, isGerman);
    ProgramRun run;
    run.environment.insert(QStringLiteral("LC_ALL"), locale);
    run.environment.insert(QStringLiteral("LANG"), locale);
    QCOMPARE(run({QStringLiteral("--help")}).text().contains(QStringLiteral("Befehle:")), isGerman);
    // What is asked for wins, wherever it stands.
    const auto asked =
        run({QStringLiteral("list"), QStringLiteral("--language"),
             isGerman ? QStringLiteral("en") : QStringLiteral("de"), QStringLiteral("--help")});
    QCOMPARE(asked.text().startsWith(QStringLiteral("Usage: ")), isGerman);
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *line) {
        QTest::newRow(name) << QString::fromUtf8(line).split(u' ');
    };
    row("unknown command", "frobnicate");
    row("unknown option", "list partner --colour red");
    row("unknown option before the command", "--colour list partner");
    row("option without its value", "list partner --filter");
    row("flag with a value", "list partner --json=yes");
    row("unknown language", "--language fr list partner");
    row("password in the address", "--database postgresql://anna:geheim@localhost/x list partner");
    row("unknown scheme", "--database mysql://localhost/x list partner");
    row("list without a type", "list");
    row("list of nothing known", "list unicorns");
    row("too much", "list partner partnership");
    row("show without a number", "show partner");
    row("show with a wrong number", "show partner one");
    row("show with a negative number", "show partner 0");
    row("limit of zero", "search x --limit 0");
    row("limit of a word", "history --limit many");
    row("a day that is none", "list partnership --as-of 2014-02-30");
    row("a year for a day", "list partnership --as-of 2014");
    row("unknown field in a filter", "list partner --filter flavour:sweet");
    row("unknown column", "list partner --columns flavour");
    row("unknown field to sort by", "list partner --sort flavour");
    row("export to nowhere", "export contact");
    row("export of an unknown kind", "export contact -o contacts.docx");
    row("export of others than contacts as cards", "export partner -o partners.vcf");
    row("export of others than visits as calendar", "export contact -o contacts.ics");
    row("export of others than partners as map", "export visit -o visits.geojson");
    row("export as an unknown vCard", "export contact -o contacts.vcf --vcard 5");
    row("export of a plain workbook", "export contact -o contacts.xlsx --plain");
    row("export of a card version without cards", "export contact -o contacts.csv --vcard 3");
    row("export with internal notes left in anyway", "export contact -o contacts.json --internal");
    row("export for an unknown purpose", "export contact -o contacts.csv --basis fun");
    row("export of partners on a basis", "export partner -o partners.csv --basis invitation");
    row("unknown field in the filter of an export", "export partner -o p.csv --filter flavour:sweet");
    row("report of an unknown list", "report unicorns -o x.pdf");
    row("report to nowhere", "report partners");
    row("report with an unknown column", "report partners -o x.pdf --columns flavour");
    row("report with an unknown group", "report partners -o x.pdf --group-by flavour");
    row("report with an unknown filter", "report partners -o x.pdf --filter flavour:sweet");
    row("site to nowhere", "site");
    row("target alone", "target");
    row("target with an unknown word", "target frob");
    row("target without an address", "target add web");
    row("target with an unknown switch", "target add web folder:www --switch often");
    row("undo without a number", "undo");
    row("undo of a word", "undo last");
    row("backup to nowhere", "backup");
    row("import of nothing", "import");
    row("import with an unknown policy", "import x.csv --policy maybe");
    row("import with a map without a field", "import x.csv --map Ort");
    row("import with a map to an unknown field", "import x.csv --map Ort=partner.flavour");
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run;
    const auto answer = run(arguments);
    QVERIFY_CODE(answer, 2);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!answer.messages().contains(QStringLiteral("geheim")));
    QVERIFY(!answer.messages().contains(QStringLiteral("SELECT")));
    QVERIFY(QDir(run.path({})).isEmpty()); // nothing was made
}

void TestCommandLine::wrongUsageInJson()
{
    const ProgramRun run;
    const auto answer = run({QStringLiteral("--json"), QStringLiteral("list"), QStringLiteral("unicorns")});
    QVERIFY_CODE(answer, 2);
    const QJsonObject error = answer.json().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("kind")).toString(), QStringLiteral("invalid"));
    QVERIFY(error.value(QStringLiteral("message")).toString().contains(QStringLiteral("unicorns")));
    QVERIFY(answer.messages().contains(QStringLiteral("unicorns")));
}

void TestCommandLine::whatWasMeant_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("meant"); // empty: nothing is near enough
    QTest::newRow("letters turned round") << QStringLiteral("lsit") << QStringLiteral("“list”");
    QTest::newRow("a letter too few") << QStringLiteral("lst") << QStringLiteral("“list”");
    QTest::newRow("import") << QStringLiteral("impotr") << QStringLiteral("“import”");
    QTest::newRow("plural") << QStringLiteral("searches") << QStringLiteral("“search”");
    QTest::newRow("nothing") << QStringLiteral("frobnicate") << QString();
    QTest::newRow("option") << QStringLiteral("list partner --jsn") << QStringLiteral("“--json”");
    QTest::newRow("option of the command")
        << QStringLiteral("list partner --fliter x") << QStringLiteral("“--filter”");
    QTest::newRow("no option") << QStringLiteral("list partner --colour") << QString();
    QTest::newRow("type") << QStringLiteral("list partnrs") << QStringLiteral("“partner”");
}

void TestCommandLine::whatWasMeant()
{
    QFETCH(QString, line);
    QFETCH(QString, meant);
    const ProgramRun run;
    const auto answer = run(line.split(u' '));
    QVERIFY_CODE(answer, 2);
    const QString wanted = QStringLiteral("Did you mean ") + meant;
    QCOMPARE(answer.messages().contains(wanted), !meant.isEmpty());
    QCOMPARE(answer.messages().contains(QStringLiteral("Did you mean")), !meant.isEmpty());
}

void TestCommandLine::nothingButTheAnswer()
{
    // In a job without a locale Qt would warn about it on every call.
    ProgramRun run;
    run.environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    const auto answer = run({QStringLiteral("--json"), QStringLiteral("list"), QStringLiteral("partner")});
    QVERIFY_CODE(answer, 0);
    QCOMPARE(answer.json().value(QStringLiteral("count")).toInt(-1), 0);
    QVERIFY2(!answer.err.contains("locale"), answer.err.constData());
}

void TestCommandLine::noDisplayForTheWindow()
{
    const ProgramRun run;
    const auto answer = run({});
    QVERIFY_CODE(answer, 3);
    QVERIFY(answer.messages().contains(QStringLiteral("display")));
    QVERIFY(!QFile::exists(run.home.filePath(QStringLiteral("data/weltkontor"))));
}

void TestCommandLine::fullDiskOfTheAnswer()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("needs /dev/full");
    const ProgramRun run;
    QProcess process;
    process.setProcessEnvironment(run.environment);
    process.setProgram(ProgramRun::program());
    process.setArguments({QStringLiteral("--help")});
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    const auto answer = ProgramRun::finished(process);
    QVERIFY_CODE(answer, 3);
    QVERIFY(!answer.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
