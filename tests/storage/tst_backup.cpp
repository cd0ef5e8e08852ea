// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/contact.h"
#include "domain/document.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "storage/backup.h"
#include "storage/changeset.h"
#include "storage/databasecheck.h"
#include "storage/draftstore.h"
#include "storage/history.h"
#include "storage/migrations.h"
#include "storage/recordfinder.h"
#include "storage/sqlconnection.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QSqlRecord>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace weltkontor;

namespace
{

const QByteArray pictureBytes("\x89PNG\r\n\x1a\n\0\xff\0", 11);

/// Every row of every table but drafts, as text, sorted: the same for the same content on both databases.
QStringList dump(Database &database)
{
    QStringList tables{QStringLiteral("counters"),     QStringLiteral("change_sets"),
                       QStringLiteral("changes"),      QStringLiteral("record_links"),
                       QStringLiteral("record_index"), QStringLiteral("document_contents")};
    for (const RecordType type : RecordDescription::allTypes())
        tables += RecordDescription::of(type).plural();
    QStringList rows;
    for (const QString &table : std::as_const(tables)) {
        const auto read = database.connection().each(
            QStringLiteral("SELECT * FROM ") + table, {}, [&](const QSqlQuery &query) {
                QString row = table;
                for (int i = 0; i < query.record().count(); ++i) {
                    const QVariant value = query.value(i);
                    row += u'|' + (value.isNull() ? QStringLiteral("NULL")
                                   : value.typeId() == QMetaType::QByteArray
                                       ? QString::fromLatin1(value.toByteArray().toHex())
                                       : value.toString());
                }
                rows += row;
                return true;
            });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
    }
    rows.sort();
    return rows;
}

Result<Record> save(Database &database, Record record)
{
    auto change = ChangeSet::begin(database, {Act::Kind::Edit, {}});
    if (!change)
        return change.error();
    if (const auto saved = (*change)->save(record); !saved)
        return saved.error();
    if (const auto done = (*change)->commit(); !done)
        return done.error();
    return record;
}

Record contact(const QString &name)
{
    Contact contact;
    contact.familyName = name;
    contact.phone = QStringLiteral("0211 89-1");
    return Record::from(contact);
}

/// Records of several kinds with links, a file, an edit, one in the bin and a taken-back step.
Result<void> fill(Database &database)
{
    auto change = ChangeSet::begin(database, {Act::Kind::Import, QStringLiteral("alt.xlsx")});
    if (!change)
        return change.error();
    const auto hash = (*change)->storeDocument(pictureBytes);
    if (!hash)
        return hash.error();
    Document picture;
    picture.fileName = QStringLiteral("markt.png");
    picture.sha256 = *hash;
    picture.languages = {QStringLiteral("de"), QStringLiteral("uk")};
    Record pictureRecord = Record::from(picture);
    if (const auto saved = (*change)->save(pictureRecord); !saved)
        return saved.error();
    Partner partner;
    partner.name.de = QStringLiteral("Żółkiew");
    partner.nameLocal = QStringLiteral("Жовква");
    partner.country = *Country::fromCode(QStringLiteral("UA"));
    partner.picture.value = pictureRecord.id;
    partner.description.de = QStringLiteral("Zeile 1\nZeile 2 \"'\\ 😀 {} null");
    Record partnerRecord = Record::from(partner);
    if (const auto saved = (*change)->save(partnerRecord); !saved)
        return saved.error();
    Partnership partnership;
    partnership.partner.value = partnerRecord.id;
    partnership.kind = QStringLiteral("town_twinning");
    Record partnershipRecord = Record::from(partnership);
    if (const auto saved = (*change)->save(partnershipRecord); !saved)
        return saved.error();
    QList<Record> contacts;
    for (int i = 0; i < 1100; ++i)
        contacts += contact(QStringLiteral("Muster %1").arg(i));
    if (const auto saved = (*change)->saveAll(contacts); !saved)
        return saved.error();
    if (const auto removed = (*change)->remove(contacts[7].reference()); !removed)
        return removed.error();
    if (const auto done = (*change)->commit(); !done)
        return done.error();
    if (const auto set = partnerRecord.setValue(u"population", 13'900); !set)
        return set.error();
    if (const auto saved = save(database, partnerRecord); !saved)
        return saved.error();
    const auto undone = History(database).undo(*database.newestChangeSet());
    return undone ? Result<void>() : Result<void>(undone.error());
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contentMovesBetweenAllDatabases_data();
    void contentMovesBetweenAllDatabases();
    void numbersAreNotGivenTwice_data() { addBackendRows(); }
    void numbersAreNotGivenTwice();
    void draftsStayAtTheDesk_data() { addBackendRows(); }
    void draftsStayAtTheDesk();
    void unfinishedChangesAreLeftOut_data() { addBackendRows(); }
    void unfinishedChangesAreLeftOut();
    void readOnlyIsBackedUpAndNotRestored_data() { addBackendRows(); }
    void readOnlyIsBackedUpAndNotRestored();
    void placesThatCannotBeAreRefused_data() { addBackendRows(); }
    void placesThatCannotBeAreRefused();
    void fullDiskKeepsTheOldBackup_data() { addBackendRows(); }
    void fullDiskKeepsTheOldBackup();
    void noBackupIsRefused_data();
    void noBackupIsRefused();
    void cancelledRestoreChangesNothing_data() { addBackendRows(); }
    void cancelledRestoreChangesNothing();
    void olderSchemaIsRaised_data() { addBackendRows(); }
    void olderSchemaIsRaised();
    void copyIsAsPrivateAsTheDatabase();

private:
    QString backupFile() const
    {
        const QString row = QString::fromUtf8(QTest::currentDataTag());
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + row);
    }

    QTemporaryDir m_folder;
};

void BackupTest::initTestCase()
{
    setMessageLanguage(Language::English);
    QVERIFY(m_folder.isValid());
    // Where copies of a server's database are kept.
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
}

void BackupTest::contentMovesBetweenAllDatabases_data()
{
    QTest::addColumn<Backend>("from");
    QTest::addColumn<Backend>("to");
    for (const Backend from : testBackends()) {
        for (const Backend to : testBackends())
            QTest::addRow("%s to %s", backendName(from), backendName(to)) << from << to;
    }
}

void BackupTest::contentMovesBetweenAllDatabases()
{
    QFETCH(Backend, from);
    QFETCH(Backend, to);
    TestDatabase source(from);
    QVERIFY_RESULT(fill(*source));
    const auto info = backUp(*source, backupFile());
    QVERIFY_RESULT(info);
    QCOMPARE(info->partners, 1);
    QCOMPARE(info->contacts, 1099);
    QCOMPARE(info->changeSets, 3);
    QCOMPARE(info->schema, allMigrations().last().number);
    QCOMPARE(info->newestChange, TestDatabase::startTime());

    TestDatabase target(to);
    QVERIFY_RESULT(save(*target, contact(QStringLiteral("Vorher"))));
    const QStringList earlier = dump(*target);
    qint64 last = -1;
    Progress progress([&](const QString &, qint64 done, qint64 total) {
        QVERIFY(done <= total);
        last = done;
    });
    const auto kept = restoreBackup(*target, backupFile(), &progress);
    QVERIFY_RESULT(kept);
    QVERIFY(last > 0);
    QCOMPARE(dump(*target), dump(*source));
    const auto findings = checkDatabase(*target);
    QVERIFY_RESULT(findings);
    QCOMPARE(findings->size(), 0);
    const auto found = RecordFinder(*target).search(QStringLiteral("zolk"), Language::German);
    QVERIFY_RESULT(found);
    QVERIFY(!found->isEmpty());
    QCOMPARE(found->first().type, RecordType::Partner);
    QCOMPARE(found->first().hits.size(), 1);
    QCOMPARE(*RecordReader(*target).documentContent(RecordReader(*target).all<Document>()->first().sha256),
             pictureBytes);
    // The history goes on where it stopped.
    const auto redo = History(*target).nextRedo();
    QVERIFY_RESULT(redo);
    QVERIFY(redo->has_value());
    QVERIFY_RESULT(History(*target).undo((*redo)->id));
    QCOMPARE(RecordReader(*target).all<Partner>()->first().population.value_or(0), 13'900);

    // And back to what was there before.
    QVERIFY_RESULT(restoreBackup(*target, *kept));
    QStringList back = dump(*target);
    QStringList before = earlier;
    for (QStringList *rows : {&back, &before})
        rows->removeIf([](const QString &row) { return row.startsWith(QStringLiteral("counters")); });
    QCOMPARE(back, before);
}

void BackupTest::numbersAreNotGivenTwice()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY_RESULT(save(*database, contact(QStringLiteral("Erst"))));
    QVERIFY_RESULT(backUp(*database, backupFile()));
    const auto later = save(*database, contact(QStringLiteral("Dann")));
    QVERIFY_RESULT(later);
    const qint64 newest = *database->newestChangeSet();
    QVERIFY_RESULT(restoreBackup(*database, backupFile()));
    QVERIFY(*database->newestChangeSet() < newest);
    const auto next = save(*database, contact(QStringLiteral("Danach")));
    QVERIFY_RESULT(next);
    QVERIFY(next->id > later->id);
    QVERIFY(*database->newestChangeSet() > newest);
    // Twice at the same moment: both copies are kept.
    const auto one = restoreBackup(*database, backupFile());
    const auto two = restoreBackup(*database, backupFile());
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(two);
    QVERIFY(*one != *two);
    QCOMPARE(inspectBackup(*one)->contacts, 2);
    QCOMPARE(inspectBackup(*two)->contacts, 1);
}

void BackupTest::draftsStayAtTheDesk()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Draft draft;
    draft.record = {RecordType::Contact, 0};
    draft.fields = {{QStringLiteral("note"), QStringLiteral("nurfuermich")}};
    QVERIFY_RESULT(DraftStore(*database).put(draft));
    QVERIFY_RESULT(backUp(*database, backupFile()));
    const QByteArray bytes = content(backupFile());
    QVERIFY(!bytes.isEmpty() && !bytes.contains("nurfuermich"));
    OpenOptions options;
    options.user = QStringLiteral("anna");
    const auto copy = Database::open(DatabaseAddress::ofFile(backupFile()), options);
    QVERIFY_RESULT(copy);
    QCOMPARE(DraftStore(**copy).all()->size(), 0);
    QVERIFY_RESULT(restoreBackup(*database, backupFile()));
    QCOMPARE(DraftStore(*database).all()->size(), 1);
}

void BackupTest::unfinishedChangesAreLeftOut()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY_RESULT(save(*database, contact(QStringLiteral("Fertig"))));
    const auto other = database.second();
    auto change = ChangeSet::begin(*other, {Act::Kind::Create, {}});
    QVERIFY_RESULT(change);
    Record half = contact(QStringLiteral("Halb"));
    QVERIFY_RESULT((*change)->save(half));
    const auto info = backUp(*database, backupFile());
    QVERIFY_RESULT(info);
    QCOMPARE(info->contacts, 1);
    QVERIFY_RESULT((*change)->commit());
    QCOMPARE(*RecordReader(*database).count(RecordType::Contact), 2);
}

void BackupTest::readOnlyIsBackedUpAndNotRestored()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY_RESULT(fill(*database));
    OpenOptions options;
    options.readOnly = true;
    const auto reading = Database::open(database.address(), options);
    QVERIFY_RESULT(reading);
    const auto info = backUp(**reading, backupFile());
    QVERIFY_RESULT(info);
    QCOMPARE(info->contacts, 1099);
    QVERIFY_ERROR(restoreBackup(**reading, backupFile()), Denied);
}

void BackupTest::placesThatCannotBeAreRefused()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY_ERROR(backUp(*database, m_folder.path()), Unreachable);
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY_ERROR(backUp(*database, file.fileName() + QStringLiteral("/welt.backup")), Unreachable);
    if (backend == Backend::Sqlite)
        QVERIFY_ERROR(backUp(*database, database.place().name()), Invalid);
    QVERIFY_RESULT(save(*database, contact(QStringLiteral("Noch da"))));
    // A folder that is not there yet is made.
    QVERIFY_RESULT(backUp(*database, m_folder.filePath(QStringLiteral("neu/hier/welt.backup"))));
}

void BackupTest::fullDiskKeepsTheOldBackup()
{
#ifdef Q_OS_UNIX
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY_RESULT(save(*database, contact(QStringLiteral("Alt"))));
    QVERIFY_RESULT(backUp(*database, backupFile()));
    QVERIFY_RESULT(fill(*database));
    const QByteArray before = content(backupFile());
    QVERIFY(!before.isEmpty());
    // A file that may not grow fails like a disk that is full.
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit free{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &free), 0);
    rlimit tight = free;
    tight.rlim_cur = 300'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto failed = backUp(*database, backupFile());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &free), 0);
    std::signal(SIGXFSZ, ignored);
    QVERIFY_ERROR(failed, Unreachable);
    QVERIFY(failed.error().message.contains(QDir::toNativeSeparators(backupFile())));
    QCOMPARE(content(backupFile()), before);
    QVERIFY(!QFile::exists(backupFile() + QStringLiteral(".part")));
    // With room again it goes through.
    QCOMPARE(backUp(*database, backupFile())->contacts, 1100);
#endif
}

void BackupTest::noBackupIsRefused_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<QString>("what");
    for (const Backend backend : testBackends()) {
        for (const char *what : {"missing", "folder", "empty", "text", "other program", "newer", "damaged"})
            QTest::addRow("%s: %s", what, backendName(backend)) << backend << QString(what);
    }
}

void BackupTest::noBackupIsRefused()
{
    QFETCH(Backend, backend);
    QFETCH(QString, what);
    TestDatabase database(backend);
    QVERIFY_RESULT(save(*database, contact(QStringLiteral("Muster"))));
    QString path = m_folder.filePath(what + QString::fromLatin1(backendName(backend)));
    QFile file(path);
    if (what == u"empty" || what == u"text") {
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (what == u"text")
            QVERIFY(file.write(QByteArray("Kein Backup, sondern ein Brief. ").repeated(100)) > 0);
        file.close();
    } else if (what == u"folder") {
        path = m_folder.path();
    } else if (what != u"missing") {
        if (what != u"other program")
            QVERIFY_RESULT(backUp(*database, path));
        const auto copy =
            SqlConnection::open(DatabaseAddress::ofFile(path), {}, SqlConnection::Access::Write);
        QVERIFY_RESULT(copy);
        if (what == u"newer")
            QVERIFY_RESULT((*copy)->execute(QStringLiteral("INSERT INTO schema_versions VALUES (999, 'x')")));
        else
            QVERIFY_RESULT((*copy)->execute(QStringLiteral("CREATE TABLE letters (id INTEGER)")));
    }
    if (what == u"damaged") {
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(5 * 4096));
        QVERIFY(file.write(QByteArray(20 * 4096, '\xa5')) > 0);
        file.close();
    }
    const QStringList before = dump(*database);
    const bool isNoFile = what == u"missing" || what == u"folder";
    const auto expected = isNoFile ? Error::Kind::NotFound : Error::Kind::Invalid;
    const auto inspected = inspectBackup(path);
    QVERIFY(!inspected);
    QCOMPARE(int(inspected.error().kind), int(expected));
    QVERIFY2(inspected.error().message.contains(QStringLiteral("Nothing was changed")),
             qPrintable(inspected.error().message));
    const auto restored = restoreBackup(*database, path);
    QVERIFY(!restored);
    QCOMPARE(int(restored.error().kind), int(expected));
    QCOMPARE(dump(*database), before);
}

void BackupTest::cancelledRestoreChangesNothing()
{
    QFETCH(Backend, backend);
    TestDatabase source(Backend::Sqlite);
    QVERIFY_RESULT(fill(*source));
    QVERIFY_RESULT(backUp(*source, backupFile()));
    TestDatabase database(backend);
    QVERIFY_RESULT(save(*database, contact(QStringLiteral("Muster"))));
    const QStringList before = dump(*database);
    // In the middle of the copying.
    Progress *running = nullptr;
    Progress progress([&](const QString &, qint64 done, qint64 total) {
        if (total > 1000 && done > total / 2)
            running->cancel();
    });
    running = &progress;
    QVERIFY_ERROR(restoreBackup(*database, backupFile(), &progress), Cancelled);
    QCOMPARE(dump(*database), before);
    const QFileInfo info(database.place().name());
    QCOMPARE(info.dir().entryList({QStringLiteral("*.backup")}), QStringList());
    QVERIFY_RESULT(save(*database, contact(QStringLiteral("Weiter"))));
    const auto findings = checkDatabase(*database);
    QVERIFY_RESULT(findings);
    QCOMPARE(findings->size(), 0);
}

void BackupTest::olderSchemaIsRaised()
{
    QFETCH(Backend, backend);
    const int older = 2; // has records, history and search
    {
        const auto old =
            SqlConnection::open(DatabaseAddress::ofFile(backupFile()), {}, SqlConnection::Access::Write);
        QVERIFY_RESULT(old);
        QVERIFY_RESULT(applyMigrations(**old, allMigrations(), older, TestDatabase::startTime()));
        QVERIFY_RESULT((*old)->execute(QStringLiteral(
            "INSERT INTO contacts (id, version, kind, family_name) VALUES (2, 1, 'person', 'Muster')")));
        QVERIFY_RESULT(
            (*old)->execute(QStringLiteral("UPDATE counters SET value = 2 WHERE name = 'record'")));
    }
    const QByteArray before = content(backupFile());
    QVERIFY(!before.isEmpty());
    const auto info = inspectBackup(backupFile());
    QVERIFY_RESULT(info);
    QCOMPARE(info->schema, older);
    QCOMPARE(info->contacts, 1);
    QVERIFY(info->newestChange.isNull());
    TestDatabase database(backend);
    QVERIFY_RESULT(restoreBackup(*database, backupFile()));
    const auto contacts = RecordReader(*database).all(RecordType::Contact);
    QVERIFY_RESULT(contacts);
    QCOMPARE(contacts->first().text(u"family_name"), QStringLiteral("Muster"));
    QVERIFY_RESULT(save(*database, contact(QStringLiteral("Weiter"))));
    // The file itself stays as it was.
    QCOMPARE(content(backupFile()), before);
}

void BackupTest::copyIsAsPrivateAsTheDatabase()
{
#ifdef Q_OS_UNIX
    TestDatabase database(Backend::Sqlite);
    const auto secret = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QVERIFY(QFile::setPermissions(database.place().name(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY_RESULT(backUp(*database, backupFile()));
    QCOMPARE(QFile::permissions(backupFile()), secret);
#endif
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
