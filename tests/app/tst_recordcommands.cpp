// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include "support/testbackend.h"

using namespace weltkontor;

/// The commands that read and change records, on both databases.
class TestRecordCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeDay_data() { addBackendRows(); }
    void wholeDay();
    void asOf();
    void pastDayComesFromTheHistory();
    void personsData_data() { addBackendRows(); }
    void personsData();
    void unknownNumbers();

private:
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' '); }
};

void TestRecordCommands::wholeDay()
{
    QFETCH(Backend, backend);
    const TestDatabasePlace place(backend);
    const ProgramRun run;
    const auto on = [&](const char *line) { return run.on(place.address(), words(line)); };
    QVERIFY_CODE(on("sample"), 0);
    QVERIFY_CODE(on("sample"), 1); // never mixes with what is there

    const QJsonObject list = on("--json list partners").json();
    QVERIFY(list.value(QStringLiteral("count")).toInt() > 5);
    const QJsonObject first = list.value(QStringLiteral("records")).toArray().at(0).toObject();
    for (const char *key :
         {"type", "id", "title", "name_de", "name_en", "country", "status", "since", "kinds"})
        QVERIFY2(first.contains(QLatin1String(key)), key);
    QCOMPARE(first.value(QStringLiteral("type")).toString(), QStringLiteral("partner"));

    const QJsonObject polish = on("--json list partner --filter country:PL").json();
    QCOMPARE(polish.value(QStringLiteral("count")).toInt(), 1);
    const QJsonObject warsaw = polish.value(QStringLiteral("records")).toArray().at(0).toObject();
    QCOMPARE(warsaw.value(QStringLiteral("name_de")).toString(), QStringLiteral("Warschau"));
    const QString id = QString::number(warsaw.value(QStringLiteral("id")).toInteger());

    const auto shown = run.on(
        place.address(), {QStringLiteral("--json"), QStringLiteral("show"), QStringLiteral("partner"), id});
    QVERIFY_CODE(shown, 0);
    QVERIFY(!shown.json().value(QStringLiteral("links")).toArray().isEmpty());
    const auto german = run.on(place.address(), {QStringLiteral("--language"), QStringLiteral("de"),
                                                 QStringLiteral("show"), QStringLiteral("partner"), id});
    QVERIFY(german.text().contains(QStringLiteral("Polen")));

    for (const char *text : {"warszawa", "warsaw", "WARSCHAU"}) {
        const auto found = run.on(place.address(), {QStringLiteral("--json"), QStringLiteral("search"),
                                                    QString::fromUtf8(text), QStringLiteral("--type"),
                                                    QStringLiteral("partner")});
        QCOMPARE(found.json().value(QStringLiteral("count")).toInt(), 1);
    }
    QVERIFY_CODE(on("search qqqqqq"), 0);

    const QJsonObject change =
        on("--json history").json().value(QStringLiteral("changeSets")).toArray().at(0).toObject();
    for (const char *key : {"id", "at", "by", "summary", "changes", "undone"})
        QVERIFY2(change.contains(QLatin1String(key)), key);
    QCOMPARE(change.value(QStringLiteral("by")).toString(), QStringLiteral("anna"));
    const QString number = QString::number(change.value(QStringLiteral("id")).toInteger());
    const auto undone = run.on(place.address(), {QStringLiteral("--json"), QStringLiteral("undo"), number});
    QVERIFY_CODE(undone, 0);
    QCOMPARE(QString::number(undone.json().value(QStringLiteral("undone")).toInteger()), number);
    QCOMPARE(on("--json list partner").json().value(QStringLiteral("count")).toInt(-1), 0);
    QVERIFY_CODE(run.on(place.address(), {QStringLiteral("undo"), number}), 1); // it is taken back already
    const QString back = QString::number(undone.json().value(QStringLiteral("changeSet")).toInteger());
    QVERIFY_CODE(run.on(place.address(), {QStringLiteral("undo"), back}), 0);
    QCOMPARE(on("--json list partners").json().value(QStringLiteral("count")),
             list.value(QStringLiteral("count")));

    const auto check = on("--json check");
    QVERIFY_CODE(check, 0);
    QCOMPARE(check.json().value(QStringLiteral("ok")).toBool(), true);
}

void TestRecordCommands::asOf()
{
    const ProgramRun run;
    QVERIFY_CODE(run.on(QStringLiteral("s.db"), words("sample")), 0);
    const auto count = [&](const char *line) {
        return run.on(QStringLiteral("s.db"), words(line)).json().value(QStringLiteral("count")).toInt(-1);
    };
    const int suspended = count("--json list partnership --filter status:suspended");
    QVERIFY(suspended > 0);
    QCOMPARE(count("--json list partnership --filter status:suspended --as-of 1990-01-01"), 0);
    const QJsonArray sorted = run.on(QStringLiteral("s.db"), words("--json list partnership --sort since"))
                                  .json()
                                  .value(QStringLiteral("records"))
                                  .toArray();
    QString before;
    for (const QJsonValue &record : sorted) {
        const QString since = record.toObject().value(QStringLiteral("since")).toString();
        if (since.isEmpty())
            continue;
        QVERIFY2(before.left(4) <= since.left(4), qPrintable(before + QStringLiteral(" > ") + since));
        before = since;
    }
    QVERIFY(!before.isEmpty());
}

void TestRecordCommands::pastDayComesFromTheHistory()
{
    ProgramRun run;
    const auto at = [&run](const QDate &day) {
        run.environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"),
                               QString::number(QDateTime(day, QTime(12, 0)).toSecsSinceEpoch()));
    };
    const auto count = [&](const char *line) {
        return run.on(QStringLiteral("s.db"), words(line)).json().value(QStringLiteral("count")).toInt(-1);
    };
    const QDate first(2026, 3, 1);
    at(first);
    QVERIFY_CODE(run.on(QStringLiteral("s.db"), words("sample")), 0);
    const int before = count("--json list partner");
    at(first.addDays(10));
    run.write(QStringLiteral("new.csv"), "Ort;Land\nNeustadt;PL\n");
    QVERIFY_CODE(run.on(QStringLiteral("s.db"), words("import new.csv")), 0);
    QCOMPARE(count("--json list partner"), before + 1);
    QCOMPARE(count("--json list partner --as-of 2026-03-10"), before);
    QCOMPARE(count("--json list partner --as-of 2026-03-11"), before + 1);
    QCOMPARE(count("--json list partner --filter neustadt --as-of 2026-03-10"), 0);
    QVERIFY_CODE(run.on(QStringLiteral("s.db"), words("export partner -o past.json --as-of 2026-03-10")), 0);
    QVERIFY(!run.read(QStringLiteral("past.json")).contains("Neustadt"));
    QVERIFY_CODE(run.on(QStringLiteral("s.db"), words("export partner -o now.json")), 0);
    QVERIFY(run.read(QStringLiteral("now.json")).contains("Neustadt"));
}

void TestRecordCommands::personsData()
{
    QFETCH(Backend, backend);
    const TestDatabasePlace place(backend);
    const ProgramRun run;
    const auto on = [&](const QString &line) { return run.on(place.address(), line.split(u' ')); };
    QVERIFY_CODE(on(QStringLiteral("sample")), 0);
    const QJsonObject first = on(QStringLiteral("--json list contact --limit 1"))
                                  .json()
                                  .value(QStringLiteral("records"))
                                  .toArray()
                                  .at(0)
                                  .toObject();
    const QString id = QString::number(first.value(QStringLiteral("id")).toInteger());
    QVERIFY_CODE(on(QStringLiteral("person %1 -o data.pdf").arg(id)), 0);
    QVERIFY(run.read(QStringLiteral("data.pdf")).startsWith("%PDF-1.7"));
    QVERIFY_CODE(on(QStringLiteral("person %1 -o data.json").arg(id)), 0);
    QVERIFY(run.read(QStringLiteral("data.json")).contains("contact:" + id.toLatin1()) ||
            run.read(QStringLiteral("data.json")).contains("\"id\": " + id.toLatin1()));
    QVERIFY_CODE(on(QStringLiteral("person %1 -o data.doc").arg(id)), 2);
    QVERIFY_CODE(on(QStringLiteral("person 99999 -o data.pdf")), 1);

    const auto plan = on(QStringLiteral("--json erase %1").arg(id));
    QVERIFY_CODE(plan, 1);
    QCOMPARE(plan.json().value(QStringLiteral("erased")).toBool(true), false);
    QVERIFY_CODE(on(QStringLiteral("show contact %1").arg(id)), 0);
    const auto done = on(QStringLiteral("--json erase %1 --yes").arg(id));
    QVERIFY_CODE(done, 0);
    QCOMPARE(done.json().value(QStringLiteral("records")), plan.json().value(QStringLiteral("records")));
    QVERIFY_CODE(on(QStringLiteral("show contact %1").arg(id)), 1);
    QVERIFY_CODE(on(QStringLiteral("erase %1 --yes").arg(id)), 1);
    QVERIFY_CODE(on(QStringLiteral("check")), 0);
}

void TestRecordCommands::unknownNumbers()
{
    const ProgramRun run;
    QVERIFY_CODE(run.on(QStringLiteral("s.db"), words("sample")), 0);
    QVERIFY_CODE(run.on(QStringLiteral("s.db"), words("show partner 99999")), 1);
    QVERIFY_CODE(run.on(QStringLiteral("s.db"), words("undo 99999")), 1);
}

QTEST_GUILESS_MAIN(TestRecordCommands)
#include "tst_recordcommands.moc"
