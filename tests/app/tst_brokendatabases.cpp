// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include "support/postgresqlcluster.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace weltkontor;

namespace
{

/// The file as another program has it open.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &file)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other")))
    {
        m_database.setDatabaseName(file);
        m_isOpen = m_database.open();
    }
    ~OtherProgram()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    bool run(const QString &sql)
    {
        QSqlQuery query(m_database);
        return m_isOpen && query.exec(sql);
    }

private:
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

} // namespace

/// Databases that cannot be opened: exit code 3, a sentence that helps, nothing made and nothing told that is
/// secret.
class TestBrokenDatabases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missing();
    void noDatabase();
    void emptyFile();
    void folder();
    void folderWithoutRight();
    void newerVersion();
    void locked();
    void serverDown();
    void passwords();

private:
    static const QStringList list;
};

const QStringList TestBrokenDatabases::list{QStringLiteral("list"), QStringLiteral("partner")};

void TestBrokenDatabases::missing()
{
    const ProgramRun run;
    const auto answer = run.on(QStringLiteral("none.db"), list);
    QVERIFY_CODE(answer, 3);
    QVERIFY(answer.messages().contains(QStringLiteral("none.db")));
    QVERIFY(!QFile::exists(run.path(QStringLiteral("none.db"))));
    // The standard one is made on first use.
    QVERIFY_CODE(run(list), 0);
}

void TestBrokenDatabases::noDatabase()
{
    const ProgramRun run;
    run.write(QStringLiteral("noise.db"), QByteArray(5000, 'x'));
    QVERIFY_CODE(run.on(QStringLiteral("noise.db"), list), 3);
    QVERIFY_CODE(run.on(QStringLiteral("noise.db"), {QStringLiteral("sample")}), 3);
    QCOMPARE(run.read(QStringLiteral("noise.db")), QByteArray(5000, 'x'));
}

void TestBrokenDatabases::emptyFile()
{
    const ProgramRun run;
    run.write(QStringLiteral("empty.db"), {});
    const auto refused = run.on(QStringLiteral("empty.db"), list);
    QVERIFY_CODE(refused, 3); // what was there once is gone: never a silent new beginning
    QVERIFY(refused.messages().contains(QStringLiteral("empty")));
    QCOMPARE(run.read(QStringLiteral("empty.db")), QByteArray());
    const auto filled = run.on(QStringLiteral("empty.db"), {QStringLiteral("sample")});
    QVERIFY_CODE(filled, 0);
    QVERIFY(filled.messages().contains(QStringLiteral("was empty")));
}

void TestBrokenDatabases::folderWithoutRight()
{
    const ProgramRun run;
    QDir(run.path({})).mkdir(QStringLiteral("shut"));
    const QString file = run.path(QStringLiteral("shut/s.db"));
    QVERIFY_CODE(run.on(file, {QStringLiteral("sample")}), 0);
    const QFile::Permissions before = QFile::permissions(run.path(QStringLiteral("shut")));
    QVERIFY(QFile::setPermissions(run.path(QStringLiteral("shut")), QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(run.path(QStringLiteral("shut"))).isWritable())
        QSKIP("who runs the tests may write everywhere");
    const auto read = run.on(file, list);
    const auto refused = run.on(file, {QStringLiteral("undo"), QStringLiteral("2")});
    QVERIFY(QFile::setPermissions(run.path(QStringLiteral("shut")), before));
    QVERIFY_CODE(read, 0);
    QVERIFY_CODE(refused, 3);
}

void TestBrokenDatabases::folder()
{
    const ProgramRun run;
    QVERIFY_CODE(run.on(run.path({}), list), 3);
}

void TestBrokenDatabases::newerVersion()
{
    const ProgramRun run;
    QVERIFY_CODE(run.on(QStringLiteral("s.db"), {QStringLiteral("sample")}), 0);
    {
        OtherProgram newer(run.path(QStringLiteral("s.db")));
        QVERIFY(
            newer.run(QStringLiteral("INSERT INTO schema_versions (version, applied_at) VALUES (9999, '')")));
    }
    for (const QStringList &arguments : {list, QStringList{QStringLiteral("check")}}) {
        const auto answer = run.on(QStringLiteral("s.db"), arguments);
        QVERIFY_CODE(answer, 3);
        QVERIFY(answer.messages().contains(QStringLiteral("newer version")));
    }
}

void TestBrokenDatabases::locked()
{
    const ProgramRun run;
    QVERIFY_CODE(run.on(QStringLiteral("s.db"), {QStringLiteral("sample")}), 0);
    {
        OtherProgram writer(run.path(QStringLiteral("s.db")));
        QVERIFY(writer.run(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY_CODE(run.on(QStringLiteral("s.db"), list), 0); // readers never wait
        QVERIFY_CODE(run.on(QStringLiteral("s.db"), {QStringLiteral("undo"), QStringLiteral("2")}), 3);
    }
    QVERIFY_CODE(run.on(QStringLiteral("s.db"), {QStringLiteral("undo"), QStringLiteral("2")}), 0);
}

void TestBrokenDatabases::serverDown()
{
    const ProgramRun run;
    const auto answer = run.on(QStringLiteral("postgresql://anna@127.0.0.1:1/kontor"),
                               QStringList{QStringLiteral("--json")} + list);
    QVERIFY_CODE(answer, 3);
    QCOMPARE(answer.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
             QStringLiteral("unreachable"));
}

void TestBrokenDatabases::passwords()
{
    if (qEnvironmentVariable("WELTKONTOR_TEST_BACKENDS", QStringLiteral("postgresql"))
            .indexOf(u"postgresql") < 0)
        QSKIP("without PostgreSQL");
    auto &cluster = PostgreSqlCluster::instance();
    const QString name = cluster.createDatabase();
    const QString address = cluster.networkAddress(name);
    ProgramRun run;
    // Nobody to ask: says so and does not wait.
    const auto unasked = run.on(address, list);
    QVERIFY_CODE(unasked, 3);
    QVERIFY(unasked.messages().contains(QStringLiteral("PGPASSFILE")));
    const auto passwordFile = [&](const QString &password) {
        run.write(QStringLiteral("pgpass"), QStringLiteral("*:*:*:*:%1\n").arg(password).toUtf8());
        QFile::setPermissions(run.path(QStringLiteral("pgpass")), QFile::ReadOwner | QFile::WriteOwner);
    };
    run.environment.insert(QStringLiteral("PGPASSFILE"), run.path(QStringLiteral("pgpass")));
    passwordFile(QStringLiteral("wrong-secret"));
    const auto refused = run.on(address, QStringList{QStringLiteral("--verbose")} + list);
    QVERIFY_CODE(refused, 3);
    QVERIFY(!refused.messages().contains(QStringLiteral("wrong-secret")));
    passwordFile(PostgreSqlCluster::password());
    QVERIFY_CODE(run.on(address, {QStringLiteral("sample")}), 0);
    QVERIFY_CODE(run.on(address, list), 0);
}

QTEST_GUILESS_MAIN(TestBrokenDatabases)
#include "tst_brokendatabases.moc"
