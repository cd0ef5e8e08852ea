// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/contact.h"
#include "storage/backup.h"
#include "storage/changeset.h"
#include "storage/databaseservice.h"
#include "storage/recordreader.h"
#include "support/postgresqlcluster.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace weltkontor;

namespace
{

constexpr int patience = 60'000; ///< Milliseconds; reached only when something hangs.

template<typename Answer>
bool isAnswered(const QFuture<Answer> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, patience);
}

std::shared_ptr<DatabaseService> service(const TestDatabasePlace &place)
{
    OpenOptions options;
    options.user = QStringLiteral("anna");
    options.clock = std::make_shared<FixedClock>(TestDatabase::startTime());
    const auto future = DatabaseService::open(*DatabaseAddress::fromText(place.address()), options);
    if (!isAnswered(future) || !future.result())
        return {};
    return *future.result();
}

Result<RecordRef> saveContact(Database &database, const QString &name)
{
    Contact contact;
    contact.familyName = name;
    Record record = Record::from(contact);
    auto change = ChangeSet::begin(database, {Act::Kind::Create, {}});
    if (!change)
        return change.error();
    if (const auto saved = (*change)->save(record); !saved)
        return saved.error();
    if (const auto done = (*change)->commit(); !done)
        return done.error();
    return record.reference();
}

Result<qint64> countContacts(Database &database)
{
    return RecordReader(database).count(RecordType::Contact);
}

} // namespace

class DatabaseServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setMessageLanguage(Language::English); }
    void openingTellsWhyNot_data() { addBackendRows(); }
    void openingTellsWhyNot();
    void workRunsOnThreadsOfItsOwn_data() { addBackendRows(); }
    void workRunsOnThreadsOfItsOwn();
    void writesKeepTheirOrder_data() { addBackendRows(); }
    void writesKeepTheirOrder();
    void readersDoNotWaitForAWriter_data() { addBackendRows(); }
    void readersDoNotWaitForAWriter();
    void changesOfEverybodyAreTold_data() { addBackendRows(); }
    void changesOfEverybodyAreTold();
    void restoredBackupIsTold_data() { addBackendRows(); }
    void restoredBackupIsTold();
    void jobsAreCounted_data() { addBackendRows(); }
    void jobsAreCounted();
    void endingLeavesNoQuestionOpen_data() { addBackendRows(); }
    void endingLeavesNoQuestionOpen();
    void lostServerIsAnErrorAndComesBack();
    void cutConnectionIsMadeAnew();
    void askedPasswordServesAllThreads();
};

void DatabaseServiceTest::openingTellsWhyNot()
{
    QFETCH(Backend, backend);
    QString text = QStringLiteral("/no/such/folder/welt.db");
    if (backend == Backend::PostgreSql)
        text = PostgreSqlCluster::instance().address(QStringLiteral("nosuchdatabase"));
    OpenOptions options;
    options.mustExist = true;
    const auto future = DatabaseService::open(*DatabaseAddress::fromText(text), options);
    QVERIFY(isAnswered(future));
    QVERIFY_ERROR(future.result(), NotFound);
}

void DatabaseServiceTest::workRunsOnThreadsOfItsOwn()
{
    QFETCH(Backend, backend);
    const TestDatabasePlace place(backend);
    const auto database = service(place);
    QVERIFY(database);
    QCOMPARE(database->user(), QStringLiteral("anna"));
    QCOMPARE(database->isReadOnly(), false);
    QCOMPARE(database->address().toText(), DatabaseAddress::fromText(place.address())->toText());
    QCOMPARE(database->clock().now(), TestDatabase::startTime());
    const auto where = [](Database &) -> Result<QThread *> { return QThread::currentThread(); };
    const auto written = database->write(where);
    const auto read = database->read(where);
    const auto again = database->read(where);
    QVERIFY(isAnswered(written) && isAnswered(read) && isAnswered(again));
    QVERIFY(*written.result() != QThread::currentThread());
    QVERIFY(*read.result() != QThread::currentThread());
    QVERIFY(*read.result() != *written.result());
    QCOMPARE(*read.result(), *again.result());
}

void DatabaseServiceTest::writesKeepTheirOrder()
{
    QFETCH(Backend, backend);
    const TestDatabasePlace place(backend);
    const auto database = service(place);
    QVERIFY(database);
    QList<QFuture<Result<RecordRef>>> saved;
    for (int i = 0; i < 20; ++i)
        saved += database->write(
            [i](Database &db) { return saveContact(db, QStringLiteral("Muster %1").arg(i)); });
    qint64 last = 0;
    for (const auto &one : std::as_const(saved)) {
        QVERIFY(isAnswered(one));
        QVERIFY_RESULT(one.result());
        QVERIFY(one.result()->id > last);
        last = one.result()->id;
    }
    const auto count = database->read(&countContacts);
    QVERIFY(isAnswered(count));
    QCOMPARE(*count.result(), 20);
}

void DatabaseServiceTest::readersDoNotWaitForAWriter()
{
    QFETCH(Backend, backend);
    const TestDatabasePlace place(backend);
    const auto database = service(place);
    QVERIFY(database);
    QSemaphore written, gate;
    const auto saving = database->write([&](Database &db) -> Result<void> {
        auto change = ChangeSet::begin(db, {Act::Kind::Create, {}});
        Contact contact;
        contact.familyName = QStringLiteral("Muster");
        Record record = Record::from(contact);
        const auto saved = change ? (*change)->save(record) : Result<void>(change.error());
        written.release();
        gate.acquire();
        if (!saved)
            return saved.error();
        const auto done = (*change)->commit();
        return done ? Result<void>() : Result<void>(done.error());
    });
    written.acquire();
    // In the middle of a change set others see what was there before, at once.
    const auto meanwhile = database->read(&countContacts);
    const bool answered = isAnswered(meanwhile);
    gate.release();
    QVERIFY(answered);
    QVERIFY_RESULT(meanwhile.result());
    QCOMPARE(*meanwhile.result(), 0);
    QVERIFY(isAnswered(saving));
    QVERIFY_RESULT(saving.result());
    const auto afterwards = database->read(&countContacts);
    QVERIFY(isAnswered(afterwards));
    QCOMPARE(*afterwards.result(), 1);
}

void DatabaseServiceTest::changesOfEverybodyAreTold()
{
    QFETCH(Backend, backend);
    TestDatabase other(backend, QStringLiteral("bert"));
    const auto database = service(other.place());
    QVERIFY(database);
    QSignalSpy changed(database.get(), &DatabaseService::changed);
    const auto saved = database->write([](Database &db) { return saveContact(db, QStringLiteral("Eigen")); });
    QVERIFY(isAnswered(saved));
    QVERIFY_RESULT(saved.result());
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QCOMPARE(changed.first().first().toLongLong(), *other->newestChangeSet());
    // Reading alone, or saving nothing, tells nothing.
    const auto nothing = database->write([](Database &db) { return countContacts(db); });
    QVERIFY(isAnswered(nothing));
    QVERIFY_RESULT(saveContact(*other, QStringLiteral("Fremd")));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, patience);
    QCOMPARE(changed.last().first().toLongLong(), *other->newestChangeSet());
}

void DatabaseServiceTest::restoredBackupIsTold()
{
    QFETCH(Backend, backend);
    TestDatabase other(backend, QStringLiteral("bert"));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("welt.backup"));
    QVERIFY_RESULT(saveContact(*other, QStringLiteral("Erst")));
    QVERIFY_RESULT(backUp(*other, file));
    const qint64 before = *other->newestChangeSet();
    QVERIFY_RESULT(saveContact(*other, QStringLiteral("Dann")));
    const auto database = service(other.place());
    QVERIFY(database);
    QSignalSpy changed(database.get(), &DatabaseService::changed);
    QVERIFY_RESULT(restoreBackup(*other, file));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QCOMPARE(changed.first().first().toLongLong(), before);
}

void DatabaseServiceTest::jobsAreCounted()
{
    QFETCH(Backend, backend);
    const TestDatabasePlace place(backend);
    const auto database = service(place);
    QVERIFY(database);
    QSignalSpy counted(database.get(), &DatabaseService::jobsChanged);
    QCOMPARE(database->pendingJobs(), 0);
    QSemaphore gate;
    const auto first = database->write([&](Database &db) {
        gate.acquire();
        return countContacts(db);
    });
    const auto second = database->read(&countContacts);
    QCOMPARE(database->pendingJobs(), 2);
    gate.release();
    QTRY_COMPARE_WITH_TIMEOUT(database->pendingJobs(), 0, patience);
    QVERIFY(first.isFinished() && second.isFinished());
    QList<int> numbers;
    for (const QList<QVariant> &arguments : std::as_const(counted))
        numbers += arguments.first().toInt();
    QCOMPARE(numbers, (QList<int>{1, 2, 1, 0}));
}

void DatabaseServiceTest::endingLeavesNoQuestionOpen()
{
    QFETCH(Backend, backend);
    const TestDatabasePlace place(backend);
    auto database = service(place);
    QVERIFY(database);
    QSemaphore started, gate;
    const auto running = database->write([&](Database &db) {
        started.release();
        gate.acquire();
        return saveContact(db, QStringLiteral("läuft"));
    });
    QList<QFuture<Result<RecordRef>>> waiting;
    for (int i = 0; i < 200; ++i)
        waiting += database->write([](Database &db) { return saveContact(db, QStringLiteral("wartet")); });
    started.acquire();
    gate.release();
    database.reset();
    // What was begun is finished; the others were done or are cancelled, and none half.
    QVERIFY(running.isFinished());
    QVERIFY_RESULT(running.result());
    int done = 1;
    for (const auto &one : std::as_const(waiting)) {
        QVERIFY(one.isFinished());
        QCOMPARE(one.isCanceled(), one.resultCount() == 0);
        done += one.resultCount();
    }
    const auto again = service(place);
    QVERIFY(again);
    const auto count = again->read(&countContacts);
    QVERIFY(isAnswered(count));
    QCOMPARE(*count.result(), done);
}

void DatabaseServiceTest::lostServerIsAnErrorAndComesBack()
{
    if (!testBackends().contains(Backend::PostgreSql))
        QSKIP("needs PostgreSQL");
    auto &cluster = PostgreSqlCluster::instance();
    const TestDatabasePlace place(Backend::PostgreSql);
    const auto database = service(place);
    QVERIFY(database);
    const auto before =
        database->write([](Database &db) { return saveContact(db, QStringLiteral("vorher")); });
    QVERIFY(isAnswered(before));
    QVERIFY_RESULT(before.result());
    cluster.stop();
    for (int i = 0; i < 2; ++i) {
        const auto write =
            database->write([](Database &db) { return saveContact(db, QStringLiteral("weg")); });
        const auto read = database->read(&countContacts);
        QVERIFY(isAnswered(write) && isAnswered(read));
        QVERIFY_ERROR(write.result(), Unreachable);
        QVERIFY_ERROR(read.result(), Unreachable);
        QVERIFY(write.result().error().message.contains(QStringLiteral("cannot be reached")));
    }
    cluster.start();
    const auto write =
        database->write([](Database &db) { return saveContact(db, QStringLiteral("nachher")); });
    const auto read = database->read(&countContacts);
    QVERIFY(isAnswered(write) && isAnswered(read));
    QVERIFY_RESULT(write.result());
    QVERIFY_RESULT(read.result());
    const auto count = database->read(&countContacts);
    QVERIFY(isAnswered(count));
    QCOMPARE(*count.result(), 2);
}

void DatabaseServiceTest::cutConnectionIsMadeAnew()
{
    if (!testBackends().contains(Backend::PostgreSql))
        QSKIP("needs PostgreSQL");
    const TestDatabasePlace place(Backend::PostgreSql);
    const auto database = service(place);
    QVERIFY(database);
    PostgreSqlCluster::instance().disconnectClients(place.name());
    // The first job may be the one that notices; nothing of it was saved then.
    const auto noticing =
        database->write([](Database &db) { return saveContact(db, QStringLiteral("eins")); });
    QVERIFY(isAnswered(noticing));
    const int saved = noticing.result() ? 1 : 0;
    if (!saved)
        QVERIFY_ERROR(noticing.result(), Unreachable);
    const auto next = database->write([](Database &db) { return saveContact(db, QStringLiteral("zwei")); });
    QVERIFY(isAnswered(next));
    QVERIFY_RESULT(next.result());
    const auto count = database->write(&countContacts);
    QVERIFY(isAnswered(count));
    QCOMPARE(*count.result(), saved + 1);
}

void DatabaseServiceTest::askedPasswordServesAllThreads()
{
    if (!testBackends().contains(Backend::PostgreSql))
        QSKIP("needs PostgreSQL");
    const TestDatabasePlace place(Backend::PostgreSql);
    std::atomic<int> asked{0};
    std::atomic<bool> elsewhere{true};
    OpenOptions options;
    options.password = [&, caller = QThread::currentThread()](const DatabaseAddress &,
                                                              int attempt) -> std::optional<QString> {
        ++asked;
        elsewhere = elsewhere && QThread::currentThread() != caller;
        return attempt == 1 ? QStringLiteral("falsch") : PostgreSqlCluster::password();
    };
    const auto address =
        DatabaseAddress::fromText(PostgreSqlCluster::instance().networkAddress(place.name()));
    QVERIFY_RESULT(address);
    auto opening = DatabaseService::open(*address, options);
    QVERIFY(isAnswered(opening));
    QVERIFY_RESULT(opening.result());
    auto database = *opening.result();
    opening = {};
    PostgreSqlCluster::instance().disconnectClients(place.name());
    const auto read = database->read(&countContacts);
    QVERIFY(isAnswered(read));
    QVERIFY_RESULT(read.result());
    QCOMPARE(asked.load(), 2);
    QVERIFY(elsewhere);
}

QTEST_GUILESS_MAIN(DatabaseServiceTest)
#include "tst_databaseservice.moc"
