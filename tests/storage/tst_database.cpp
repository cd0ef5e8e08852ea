// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner.h"
#include "storage/changeset.h"
#include "storage/filesystem.h"
#include "storage/history.h"
#include "storage/migrations.h"
#include "storage/recordreader.h"
#include "storage/sqlconnection.h"
#include "support/postgresqlcluster.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace weltkontor;

namespace
{

Record partner(const QString &name)
{
    Partner partner;
    partner.name = {name, {}};
    partner.country = *Country::fromCode(QStringLiteral("PL"));
    return Record::from(partner);
}

qint64 save(Database &database, Record record)
{
    const auto change = ChangeSet::begin(database, Act::Kind::Create);
    if (!change || !(*change)->save(record))
        return 0;
    return (*change)->commit().valueOr({}).value_or(0);
}

/// An open file database with a partner, and what opening it once more says after @p damage.
Result<std::unique_ptr<Database>> openedAfter(const std::function<void(const QString &)> &damage,
                                              const OpenOptions &options = {})
{
    static QTemporaryDir folder;
    static int count = 0;
    const QString file = folder.filePath(QStringLiteral("city%1.db").arg(++count));
    {
        const auto database = Database::open(DatabaseAddress::ofFile(file));
        if (!database)
            return database.error();
        for (int i = 0; i < 200; ++i)
            save(**database, partner(QStringLiteral("Ort %1").arg(i)));
    }
    damage(file);
    return Database::open(DatabaseAddress::ofFile(file), options);
}

void overwrite(const QString &path, qint64 position, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(position));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Messages for a person say nothing of SQL.
bool isForPeople(const Error &error)
{
    return !error.message.isEmpty() && !error.message.contains(QStringLiteral("SELECT")) &&
           !error.message.contains(QStringLiteral("sqlite_"));
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFileIsMadeOrRefused();
    void folderIsRefused();
    void fileOfAnotherProgramIsRefused();
    void otherDatabaseIsRefused();
    void damagedHeadIsTold();
    void damageIsFoundAfterACrash();
    void aFileThatIsOpenElsewhereIsNoCrash();
    void newerSchemaIsRefused_data() { addBackendRows(); }
    void newerSchemaIsRefused();
    void olderSchemaIsRaisedAfterABackup_data() { addBackendRows(); }
    void olderSchemaIsRaisedAfterABackup();
    void failedMigrationLeavesTheSchema_data() { addBackendRows(); }
    void failedMigrationLeavesTheSchema();
    void readOnlyCanBeReadButNotChanged_data() { addBackendRows(); }
    void readOnlyCanBeReadButNotChanged();
    void lockedWaitsAndThenTells();
    void fullDiskLosesNothing();
    void networkShareIsOpenedWithoutWal();
    void networkFileSystemsAreKnown();
    void serverThatIsDownIsTold();
    void passwordIsAskedForAndNeverShown();
};

void DatabaseTest::missingFileIsMadeOrRefused()
{
    QTemporaryDir folder;
    const DatabaseAddress address = DatabaseAddress::ofFile(folder.filePath(QStringLiteral("new/city.db")));
    OpenOptions existing;
    existing.mustExist = true;
    const auto refused = Database::open(address, existing);
    QVERIFY_ERROR(refused, NotFound);
    QVERIFY(isForPeople(refused.error()));
    QVERIFY(!QFileInfo::exists(address.filePath()));
    QVERIFY_RESULT(Database::open(address));
    QVERIFY(QFileInfo::exists(address.filePath()));
}

void DatabaseTest::folderIsRefused()
{
    QTemporaryDir folder;
    QVERIFY_ERROR(Database::open(DatabaseAddress::ofFile(folder.path())), Invalid);
}

void DatabaseTest::fileOfAnotherProgramIsRefused()
{
    const auto opened = openedAfter([](const QString &file) {
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly | QIODevice::Truncate));
        text.write(QByteArray(9000, 'x'));
    });
    QVERIFY_ERROR(opened, Invalid);
    QVERIFY(isForPeople(opened.error()));
}

void DatabaseTest::otherDatabaseIsRefused()
{
    QTemporaryDir folder;
    const DatabaseAddress address = DatabaseAddress::ofFile(folder.filePath(QStringLiteral("other.db")));
    {
        const auto other = SqlConnection::open(address, {}, SqlConnection::Access::Write);
        QVERIFY_RESULT(other);
        QVERIFY_RESULT((*other)->execute(QStringLiteral("CREATE TABLE songs (title TEXT)")));
    }
    QVERIFY_ERROR(Database::open(address), Invalid);
}

void DatabaseTest::damagedHeadIsTold()
{
    const auto opened = openedAfter([](const QString &file) { overwrite(file, 0, QByteArray(100, '\0')); });
    QVERIFY_ERROR(opened, Invalid);
    QVERIFY(isForPeople(opened.error()));
}

void DatabaseTest::damageIsFoundAfterACrash()
{
    const auto damage = [](const QString &file) {
        // Pages in the middle, and what a killed program leaves beside the file.
        const qint64 pages = QFileInfo(file).size() / 4096;
        QVERIFY(pages > 40);
        for (qint64 page = pages / 2; page < pages / 2 + 10; ++page)
            overwrite(file, 4096 * page, QByteArray(2000, '\x7f'));
        QFile left(file + QStringLiteral("-journal"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("x");
    };
    QVERIFY_ERROR(openedAfter(damage), Invalid);
    // A whole file is opened, and the person is told why it took a moment.
    const auto whole = openedAfter([](const QString &file) {
        QFile left(file + QStringLiteral("-journal"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("x");
    });
    QVERIFY_RESULT(whole);
    QCOMPARE((*whole)->warnings().size(), 1);
    QCOMPARE(RecordReader(**whole).count(RecordType::Partner).value(), 200);
}

void DatabaseTest::aFileThatIsOpenElsewhereIsNoCrash()
{
#ifndef Q_OS_LINUX
    QSKIP("Whether a file is locked is known on Linux only.");
#endif
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("city.db"));
    const auto address = DatabaseAddress::ofFile(file);
    auto first = Database::open(address);
    QVERIFY_RESULT(first);
    QVERIFY(QFileInfo(file + QStringLiteral("-wal")).size() > 0);
    {
        const auto second = Database::open(address);
        QVERIFY_RESULT(second);
        QCOMPARE((*second)->warnings(), QStringList());
    }
    // What a program leaves that was killed: the same files, and nobody who holds them.
    const QString left = folder.filePath(QStringLiteral("left.db"));
    for (const char *end : {"", "-wal", "-shm"})
        QVERIFY(QFile::copy(file + QLatin1String(end), left + QLatin1String(end)));
    const auto opened = Database::open(DatabaseAddress::ofFile(left));
    QVERIFY_RESULT(opened);
    QCOMPARE((*opened)->warnings().size(), 1);
}

void DatabaseTest::newerSchemaIsRefused()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY_RESULT(database->connection().execute(
        QStringLiteral("INSERT INTO schema_versions (version, applied_at) VALUES (9999, 'x')")));
    const auto refused = Database::open(database.address());
    QVERIFY_ERROR(refused, Invalid);
    QVERIFY(isForPeople(refused.error()));
    QCOMPARE(RecordReader(*database).count(RecordType::Partner).value(), 0);
}

void DatabaseTest::olderSchemaIsRaisedAfterABackup()
{
    QFETCH(Backend, backend);
    QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toUtf8()); // where the copy of a server's database goes
    const TestDatabasePlace place(backend);
    const DatabaseAddress address = DatabaseAddress::fromText(place.address()).value();
    {
        const auto old = SqlConnection::open(address, {}, SqlConnection::Access::Write);
        QVERIFY_RESULT(old);
        QVERIFY_RESULT(applyMigrations(**old, allMigrations(), 2, TestDatabase::startTime()));
        QVERIFY_RESULT((*old)->execute(QStringLiteral(
            "INSERT INTO partners (id, version, name_de, country, published) VALUES (7, 1, 'Alt', "
            "'PL', 0)")));
    }
    const auto raised = Database::open(address);
    QVERIFY_RESULT(raised);
    QCOMPARE((*raised)->warnings().size(), 1);
    QCOMPARE(schemaVersion((*raised)->connection()).value(), allMigrations().last().number);
    QCOMPARE(RecordReader(**raised).record(PartnerId{7}).value().text(u"name_de"), QStringLiteral("Alt"));
    // The copy is of the schema as it was.
    const QString folder = backend == Backend::Sqlite ? QFileInfo(address.filePath()).absolutePath()
                                                      : data.filePath(QStringLiteral("weltkontor"));
    const QStringList copies = QDir(folder).entryList({QStringLiteral("*.backup")});
    QCOMPARE(copies.size(), 1);
    const auto copy = SqlConnection::open(DatabaseAddress::ofFile(folder + u'/' + copies.first()), {},
                                          SqlConnection::Access::Read);
    QVERIFY_RESULT(copy);
    QCOMPARE(schemaVersion(**copy).value(), 2);
    QCOMPARE((*copy)->value(QStringLiteral("SELECT name_de FROM partners")).value().toString(),
             QStringLiteral("Alt"));
}

void DatabaseTest::failedMigrationLeavesTheSchema()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    SqlConnection &connection = database->connection();
    const int newest = allMigrations().last().number;
    const QList<Migration> broken{{newest + 1, QStringLiteral("CREATE TABLE half (a @TEXT@);\nNONSENSE;\n")}};
    QVERIFY(!applyMigrations(connection, broken, newest + 1, TestDatabase::startTime()));
    QCOMPARE(schemaVersion(connection).value(), newest);
    QVERIFY(!connection.handle().tables().contains(QStringLiteral("half")));
}

void DatabaseTest::readOnlyCanBeReadButNotChanged()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    save(*database, partner(QStringLiteral("Warschau")));
    OpenOptions reading;
    reading.readOnly = true;
    const auto opened = Database::open(database.address(), reading);
    QVERIFY_RESULT(opened);
    QVERIFY((*opened)->isReadOnly());
    QCOMPARE(RecordReader(**opened).count(RecordType::Partner).value(), 1);
    const auto refused = ChangeSet::begin(**opened, Act::Kind::Edit);
    QVERIFY_ERROR(refused, Denied);
    QVERIFY(isForPeople(refused.error()));
}

void DatabaseTest::lockedWaitsAndThenTells()
{
    TestDatabase database(Backend::Sqlite);
    const auto other = database.second();
    const auto held = ChangeSet::begin(*other, Act::Kind::Edit);
    QVERIFY_RESULT(held);
    QVERIFY_RESULT(database->connection().execute(QStringLiteral("PRAGMA busy_timeout = 50")));
    const auto refused = ChangeSet::begin(*database, Act::Kind::Edit);
    QVERIFY_ERROR(refused, Unreachable);
    QVERIFY(isForPeople(refused.error()));
}

void DatabaseTest::fullDiskLosesNothing()
{
    TestDatabase database(Backend::Sqlite);
    save(*database, partner(QStringLiteral("Warschau")));
    // SQLite's own limit answers as a full disk does.
    const int pages = database->connection().value(QStringLiteral("PRAGMA page_count")).value().toInt();
    QVERIFY_RESULT(
        database->connection().execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 4)));
    Error problem;
    {
        const auto change = ChangeSet::begin(*database, Act::Kind::Create);
        QVERIFY_RESULT(change);
        for (int i = 0; i < 500 && problem.message.isEmpty(); ++i) {
            Record record = partner(QStringLiteral("Ort %1").arg(i).repeated(20));
            if (const auto saved = (*change)->save(record); !saved)
                problem = saved.error();
        }
    }
    QCOMPARE(int(problem.kind), int(Error::Kind::Unreachable));
    QVERIFY(isForPeople(problem));
    QCOMPARE(RecordReader(*database).count(RecordType::Partner).value(), 1);
    QCOMPARE(History(*database).changeSets().value().size(), 1);
    // With room again, work goes on.
    QVERIFY_RESULT(database->connection().execute(QStringLiteral("PRAGMA max_page_count = 100000")));
    QVERIFY(save(*database, partner(QStringLiteral("Haifa"))) > 0);
}

void DatabaseTest::networkShareIsOpenedWithoutWal()
{
    QTemporaryDir folder;
    const DatabaseAddress address = DatabaseAddress::ofFile(folder.filePath(QStringLiteral("city.db")));
    const auto mode = [](Database &database) {
        return database.connection().value(QStringLiteral("PRAGMA journal_mode")).value().toString();
    };
    OpenOptions share;
    share.networkShare = true;
    {
        const auto opened = Database::open(address, share);
        QVERIFY_RESULT(opened);
        QCOMPARE(mode(**opened), QStringLiteral("delete"));
        QCOMPARE((*opened)->warnings().size(), 1);
        QVERIFY((*opened)->warnings().first().contains(QStringLiteral("PostgreSQL")));
        QCOMPARE(mode(**(*opened)->another()), QStringLiteral("delete"));
    }
    share.networkShare = false;
    const auto local = Database::open(address, share);
    QVERIFY_RESULT(local);
    QCOMPARE(mode(**local), QStringLiteral("wal"));
    QVERIFY((*local)->warnings().isEmpty());
}

void DatabaseTest::networkFileSystemsAreKnown()
{
    for (const char *name : {"nfs4", "cifs", "smb3", "fuse.sshfs", "NFS"})
        QVERIFY2(isNetworkFileSystem(name), name);
    for (const char *name : {"ext4", "btrfs", "tmpfs", "NTFS", "apfs", "overlay"})
        QVERIFY2(!isNetworkFileSystem(name), name);
    QTemporaryDir folder;
    QVERIFY(!isOnNetworkShare(folder.filePath(QStringLiteral("not/yet/there"))));
}

void DatabaseTest::serverThatIsDownIsTold()
{
    QTemporaryDir folder;
    const auto address =
        DatabaseAddress::fromText(QStringLiteral("postgresql://anna@/city?host=%1").arg(folder.path()));
    QVERIFY_RESULT(address);
    const auto opened = Database::open(*address);
    QVERIFY_ERROR(opened, Unreachable);
    QVERIFY(isForPeople(opened.error()));
    QVERIFY(!opened.error().message.contains(folder.path()));
}

void DatabaseTest::passwordIsAskedForAndNeverShown()
{
    if (!testBackends().contains(Backend::PostgreSql))
        QSKIP("no PostgreSQL on this machine");
    PostgreSqlCluster &cluster = PostgreSqlCluster::instance();
    const QString name = cluster.createDatabase();
    const auto address = DatabaseAddress::fromText(cluster.networkAddress(name));
    QVERIFY_RESULT(address);
    QVERIFY_ERROR(Database::open(*address), Denied);
    // A wrong one first: asked again, and told.
    QList<int> attempts;
    OpenOptions options;
    options.password = [&](const DatabaseAddress &, int attempt) -> std::optional<QString> {
        attempts += attempt;
        return attempt < 2 ? QStringLiteral("wrong") : PostgreSqlCluster::password();
    };
    {
        const auto opened = Database::open(*address, options);
        QVERIFY_RESULT(opened);
        QCOMPARE(attempts, QList<int>({1, 2}));
        // Further connections ask no more.
        QVERIFY_RESULT((*opened)->another());
        QCOMPARE(attempts.size(), 2);
        QVERIFY(!(*opened)->address().toText().contains(PostgreSqlCluster::password()));
    }
    options.password = [](const DatabaseAddress &, int) { return QStringLiteral("secret-wrong"); };
    const auto refused = Database::open(*address, options);
    QVERIFY_ERROR(refused, Denied);
    QVERIFY(!refused.error().message.contains(QStringLiteral("secret-wrong")));
    QVERIFY(!refused.error().detail.contains(QStringLiteral("secret-wrong")));
    options.password = [](const DatabaseAddress &, int) { return std::optional<QString>(); };
    QVERIFY_ERROR(Database::open(*address, options), Cancelled);
    cluster.dropDatabase(name);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
