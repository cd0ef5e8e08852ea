// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalrun.h"

#include "support/postgresqlcluster.h"
#include "support/testbackend.h"

using namespace weltkontor;

/// Work that is broken off, or done twice at once, leaves whole change sets only; a password is typed unseen.
class TestInterrupted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importBrokenOff_data();
    void importBrokenOff();
    void serverGone();
    void twoImportsAtOnce_data() { addBackendRows(); }
    void twoImportsAtOnce();
    void passwordPrompt();
    void passwordPromptGivenUp();

private:
    static QByteArray contacts(int first, int count)
    {
        QByteArray lines("Vorname;Nachname;E-Mail;Telefon;Ort;Land\n");
        for (int i = first; i < first + count; ++i) {
            const QByteArray n = QByteArray::number(i);
            lines += 'V' + n + ";N" + n + ";a" + n + "@example.org;0211 " + QByteArray::number(100000 + i) +
                     ";Köln;DE\n";
        }
        return lines;
    }
    static int contactCount(const ProgramRun &run, const QString &database)
    {
        return run
            .on(database, {QStringLiteral("--json"), QStringLiteral("list"), QStringLiteral("contacts"),
                           QStringLiteral("--limit"), QStringLiteral("1")})
            .json()
            .value(QStringLiteral("count"))
            .toInt(-1);
    }
};

void TestInterrupted::importBrokenOff_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<QByteArray>("phase");
    QTest::addColumn<int>("signalNumber");
    for (const Backend backend : testBackends()) {
        for (const char *phase : {"Reading", "Saving"}) {
            for (const int number : {SIGINT, SIGTERM, SIGKILL})
                QTest::addRow("%s %s %d", backendName(backend), phase, number)
                    << backend << QByteArray(phase) << number;
        }
    }
}

void TestInterrupted::importBrokenOff()
{
    QFETCH(Backend, backend);
    QFETCH(QByteArray, phase);
    QFETCH(int, signalNumber);
    constexpr int rows = 15000; // so long that it is not over before the signal comes
    const TestDatabasePlace place(backend);
    const ProgramRun run;
    QVERIFY_CODE(run.on(place.address(), {QStringLiteral("sample")}), 0);
    const int before = contactCount(run, place.address());
    QVERIFY(before > 5);
    run.write(QStringLiteral("big.csv"), contacts(0, rows));
    {
        TerminalRun import(run, {QStringLiteral("--database"), place.address(), QStringLiteral("import"),
                                 QStringLiteral("big.csv")});
        QVERIFY(import.waitFor('\r' + phase));
        import.signal(signalNumber);
        const auto answer = import.finished();
        QVERIFY_CODE(answer, signalNumber == SIGKILL ? -1 : 4);
        QCOMPARE(answer.out, QByteArray());
    }
    QCOMPARE(contactCount(run, place.address()), before);
    const auto check = run.on(place.address(), {QStringLiteral("--json"), QStringLiteral("check")});
    QVERIFY_CODE(check, 0);
    const auto history = run.on(place.address(), {QStringLiteral("--json"), QStringLiteral("history")});
    QCOMPARE(history.json().value(QStringLiteral("changeSets")).toArray().size(), 2);
}

/// The server ends the connection in the middle: told with a way on, nothing half, and the next try succeeds.
void TestInterrupted::serverGone()
{
    if (!testBackends().contains(Backend::PostgreSql))
        QSKIP("without PostgreSQL");
    constexpr int rows = 15000;
    const TestDatabasePlace place(Backend::PostgreSql);
    const ProgramRun run;
    QVERIFY_CODE(run.on(place.address(), {QStringLiteral("sample")}), 0);
    const int before = contactCount(run, place.address());
    run.write(QStringLiteral("big.csv"), contacts(0, rows));
    const QStringList arguments{QStringLiteral("--database"), place.address(), QStringLiteral("import"),
                                QStringLiteral("big.csv")};
    {
        TerminalRun import(run, arguments);
        QVERIFY(import.waitFor("\rSaving"));
        PostgreSqlCluster::instance().disconnectClients(place.name());
        const auto answer = import.finished();
        QVERIFY_CODE(answer, 3);
        QVERIFY(answer.err.contains("Nothing was"));
    }
    QCOMPARE(contactCount(run, place.address()), before);
    QVERIFY_CODE(run(arguments), 0);
    QCOMPARE(contactCount(run, place.address()), before + rows);
}

void TestInterrupted::twoImportsAtOnce()
{
    QFETCH(Backend, backend);
    constexpr int rows = 1500;
    const TestDatabasePlace place(backend);
    const ProgramRun run;
    QVERIFY_CODE(run.on(place.address(), {QStringLiteral("sample")}), 0);
    const int before = contactCount(run, place.address());
    run.write(QStringLiteral("one.csv"), contacts(0, rows));
    run.write(QStringLiteral("two.csv"), contacts(rows, rows));
    const auto arguments = [&](const char *file) {
        return QStringList{QStringLiteral("--database"), place.address(), QStringLiteral("import"),
                           QString::fromLatin1(file)};
    };
    TerminalRun one(run, arguments("one.csv"));
    TerminalRun two(run, arguments("two.csv"));
    QVERIFY_CODE(one.finished(), 0);
    QVERIFY_CODE(two.finished(), 0);
    QCOMPARE(contactCount(run, place.address()), before + 2 * rows);
    QVERIFY_CODE(run.on(place.address(), {QStringLiteral("check")}), 0);
}

void TestInterrupted::passwordPrompt()
{
    if (!testBackends().contains(Backend::PostgreSql))
        QSKIP("without PostgreSQL");
    auto &cluster = PostgreSqlCluster::instance();
    const QString address = cluster.networkAddress(cluster.createDatabase());
    const QByteArray password = PostgreSqlCluster::password().toUtf8();
    const ProgramRun run;
    TerminalRun list(run, {QStringLiteral("--database"), address, QStringLiteral("--verbose"),
                           QStringLiteral("list"), QStringLiteral("partners")});
    // Typed at once: nothing of it may be shown, and nothing of it may be lost.
    QVERIFY(list.waitFor("Password for "));
    QVERIFY(list.waitFor(": "));
    QVERIFY(list.type("wrong-secret\n"));
    QVERIFY(list.waitFor("That was refused. Password for "));
    QVERIFY(list.waitFor(": ", 2));
    QVERIFY(list.type(password + '\n'));
    const auto answer = list.finished();
    QVERIFY_CODE(answer, 0);
    QVERIFY(!answer.err.contains("wrong-secret"));
    QVERIFY(!answer.err.contains(password));
}

void TestInterrupted::passwordPromptGivenUp()
{
    if (!testBackends().contains(Backend::PostgreSql))
        QSKIP("without PostgreSQL");
    auto &cluster = PostgreSqlCluster::instance();
    const QString address = cluster.networkAddress(cluster.createDatabase());
    const ProgramRun run;
    TerminalRun list(
        run, {QStringLiteral("--database"), address, QStringLiteral("list"), QStringLiteral("partners")});
    QVERIFY(list.waitFor("Password for "));
    QVERIFY(list.waitFor(": "));
    QVERIFY(list.type("\x04")); // the end of the input
    const auto answer = list.finished();
    QVERIFY_CODE(answer, 4);
    QVERIFY(answer.err.contains("nothing was opened"));
}

QTEST_GUILESS_MAIN(TestInterrupted)
#include "tst_interrupted.moc"
