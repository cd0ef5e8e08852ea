// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresqlcluster.h"
#include "support/resultmacros.h"
#include "support/testbackend.h"

#include <QDir>
#include <QProcess>
#include <QUrl>
#include <QUrlQuery>

#include <csignal>

using namespace weltkontor;

namespace
{

/// Called with this argument the program starts a server, names its folder and waits to be killed.
constexpr auto childArgument = "start-and-wait";

QString socketFolder()
{
    return QUrlQuery(QUrl(PostgreSqlCluster::instance().address(QStringLiteral("x"))))
        .queryItemValue(QStringLiteral("host"));
}

} // namespace

class PostgreSqlClusterTest : public QObject
{
    Q_OBJECT

private slots:
    void databasesAreEmptyAndOfAnOrdinaryUser();
    void copyOfATemplateHasItsTables();
    void finishedWorkSurvivesACrash();
    void networkAsksForThePassword();
    void placeIsEmptyAndRemoved_data() { addBackendRows(); }
    void placeIsEmptyAndRemoved();
    void killedTestLeavesNothingBehind();
};

void PostgreSqlClusterTest::databasesAreEmptyAndOfAnOrdinaryUser()
{
    auto &cluster = PostgreSqlCluster::instance();
    const QString first = cluster.createDatabase();
    const QString second = cluster.createDatabase();
    QVERIFY(first != second);
    const auto owner = cluster.execute(
        QStringLiteral("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = '%1'").arg(second));
    QVERIFY_RESULT(owner);
    QCOMPARE(*owner, PostgreSqlCluster::userName());
    const auto isSuperuser =
        cluster.execute(QStringLiteral("SELECT rolsuper FROM pg_roles WHERE rolname = '%1'")
                            .arg(PostgreSqlCluster::userName()));
    QVERIFY_RESULT(isSuperuser);
    QCOMPARE(*isSuperuser, QStringLiteral("f"));
    cluster.dropDatabase(first);
    QVERIFY(!cluster.execute(QStringLiteral("SELECT 1"), first));
}

void PostgreSqlClusterTest::copyOfATemplateHasItsTables()
{
    auto &cluster = PostgreSqlCluster::instance();
    const QString original = cluster.createDatabase();
    QVERIFY_RESULT(
        cluster.execute(QStringLiteral("CREATE TABLE places AS SELECT 'Żółkiew' AS name"), original));
    const auto name =
        cluster.execute(QStringLiteral("SELECT name FROM places"), cluster.createDatabase(original));
    QVERIFY_RESULT(name);
    QCOMPARE(*name, QStringLiteral("Żółkiew"));
}

void PostgreSqlClusterTest::finishedWorkSurvivesACrash()
{
    auto &cluster = PostgreSqlCluster::instance();
    const QString database = cluster.createDatabase();
    QVERIFY_RESULT(cluster.execute(QStringLiteral("CREATE TABLE places AS SELECT 7 AS number"), database));
    const QString address = cluster.address(database);
    cluster.stop();
    QVERIFY(!cluster.execute(QStringLiteral("SELECT 1"), database));
    cluster.start();
    QCOMPARE(cluster.address(database), address);
    const auto number = cluster.execute(QStringLiteral("SELECT number FROM places"), database);
    QVERIFY_RESULT(number);
    QCOMPARE(*number, QStringLiteral("7"));
}

void PostgreSqlClusterTest::networkAsksForThePassword()
{
    auto &cluster = PostgreSqlCluster::instance();
    const QString address = cluster.networkAddress(cluster.createDatabase());
    const auto connectWith = [&address](const QString &password) {
        QProcess psql;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"), password);
        psql.setProcessEnvironment(environment);
        psql.start(QStringLiteral("psql"),
                   {QStringLiteral("-X"), QStringLiteral("-c"), QStringLiteral("SELECT 1"), address});
        return psql.waitForFinished() && psql.exitCode() == 0;
    };
    QVERIFY(connectWith(PostgreSqlCluster::password()));
    QVERIFY(!connectWith(QStringLiteral("wrong")));
}

void PostgreSqlClusterTest::placeIsEmptyAndRemoved()
{
    QFETCH(Backend, backend);
    QString name;
    {
        const TestDatabasePlace place(backend), other(backend);
        name = place.name();
        QVERIFY(name != other.name());
        QVERIFY(place.address().startsWith(QLatin1String(backendName(backend))));
        if (backend == Backend::PostgreSql) {
            const auto tables = PostgreSqlCluster::instance().execute(
                QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"), name);
            QVERIFY_RESULT(tables);
            QCOMPARE(*tables, QStringLiteral("0"));
        } else {
            QFile file(name);
            QVERIFY(!file.exists());
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }
    if (backend == Backend::PostgreSql)
        QVERIFY(!PostgreSqlCluster::instance().execute(QStringLiteral("SELECT 1"), name));
    else
        QVERIFY(!QFile::exists(name));
}

void PostgreSqlClusterTest::killedTestLeavesNothingBehind()
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QLatin1String(childArgument)});
    QVERIFY(child.waitForReadyRead(120'000));
    const QString folder = QString::fromUtf8(child.readLine()).trimmed();
    QVERIFY(folder.contains(QLatin1String("weltkontor-pg-")));
    QVERIFY(folder != socketFolder());
    QVERIFY(QDir(folder).exists());
    child.kill();
    QVERIFY(child.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder + QStringLiteral("/..")).exists(), 60'000);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], childArgument) == 0) {
        printf("%s\n", qPrintable(socketFolder()));
        fflush(stdout);
        return QCoreApplication::exec();
    }
    PostgreSqlClusterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_postgresqlcluster.moc"
