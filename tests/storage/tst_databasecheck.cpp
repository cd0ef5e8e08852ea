// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/contact.h"
#include "domain/document.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "storage/bin.h"
#include "storage/changeset.h"
#include "storage/databasecheck.h"
#include "storage/history.h"
#include "storage/sqlconnection.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QTest>

using namespace weltkontor;

namespace
{

/// A partner with a picture and a partnership, a contact that was changed, and one in the bin.
struct Content {
    Record picture{RecordType::Document}, partner, partnership{RecordType::Partnership};
    Record contact{RecordType::Contact}, binned{RecordType::Contact};
};

Result<void> remove(Database &database, const Record &record)
{
    auto change = ChangeSet::begin(database, {Act::Kind::Delete, {}});
    if (!change)
        return change.error();
    if (const auto removed = (*change)->remove(record.reference()); !removed)
        return removed.error();
    if (const auto done = (*change)->commit(); !done)
        return done.error();
    return {};
}

Result<void> save(Database &database, const QList<Record *> &records)
{
    auto change = ChangeSet::begin(database, {Act::Kind::Edit, {}});
    if (!change)
        return change.error();
    for (Record *record : records) {
        if (const auto saved = (*change)->save(*record); !saved)
            return saved.error();
    }
    if (const auto done = (*change)->commit(); !done)
        return done.error();
    return {};
}

Result<Content> fill(Database &database)
{
    Content content;
    auto change = ChangeSet::begin(database, {Act::Kind::Create, {}});
    if (!change)
        return change.error();
    const auto hash = (*change)->storeDocument(QByteArrayLiteral("\x89PNG\0 bytes"));
    if (!hash)
        return hash.error();
    Document picture;
    picture.fileName = QStringLiteral("markt.png");
    picture.sha256 = *hash;
    content.picture = Record::from(picture);
    if (const auto saved = (*change)->save(content.picture); !saved)
        return saved.error();
    Partner partner;
    partner.name.de = QStringLiteral("Żółkiew");
    partner.country = *Country::fromCode(QStringLiteral("UA"));
    partner.furtherNames = {QStringLiteral("Zhovkva"), QStringLiteral("Жовква")};
    partner.picture.value = content.picture.id;
    content.partner = Record::from(partner);
    if (const auto saved = (*change)->save(content.partner); !saved)
        return saved.error();
    Partnership partnership;
    partnership.partner.value = content.partner.id;
    partnership.kind = QStringLiteral("town_twinning");
    content.partnership = Record::from(partnership);
    if (const auto saved = (*change)->save(content.partnership); !saved)
        return saved.error();
    Contact contact;
    contact.familyName = QStringLiteral("Muster");
    content.contact = Record::from(contact);
    contact.familyName = QStringLiteral("Weg");
    content.binned = Record::from(contact);
    for (Record *record : {&content.contact, &content.binned}) {
        if (const auto saved = (*change)->save(*record); !saved)
            return saved.error();
    }
    if (const auto done = (*change)->commit(); !done)
        return done.error();
    if (const auto phone = content.contact.setValue(u"phone", QStringLiteral("0211 89-1")); !phone)
        return phone.error();
    if (const auto saved = save(database, {&content.contact}); !saved)
        return saved.error();
    if (const auto removed = remove(database, content.binned); !removed)
        return removed.error();
    return content;
}

QStringList messages(const QList<CheckFinding> &findings)
{
    QStringList texts;
    for (const CheckFinding &finding : findings)
        texts += finding.record.toText() + u' ' + finding.message;
    return texts;
}

} // namespace

class DatabaseCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setMessageLanguage(Language::English); }
    void soundDatabaseHasNoFindings_data() { addBackendRows(); }
    void soundDatabaseHasNoFindings();
    void everyFaultIsFound_data();
    void everyFaultIsFound();
    void everyPageIsLookedAt_data() { addBackendRows(); }
    void everyPageIsLookedAt();
    void wornIndexIsFound();
    void damagedFileIsFound();
    void checkCanBeCancelled_data() { addBackendRows(); }
    void checkCanBeCancelled();
};

void DatabaseCheckTest::soundDatabaseHasNoFindings()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    auto findings = checkDatabase(*database);
    QVERIFY_RESULT(findings);
    QCOMPARE(messages(*findings), QStringList());

    const auto content = fill(*database);
    QVERIFY_RESULT(content);
    findings = checkDatabase(*database);
    QVERIFY_RESULT(findings);
    QCOMPARE(messages(*findings), QStringList());

    // Taken back and done again, the history still leads to what is there.
    for (int step = 0; step < 2; ++step) {
        const auto next = step == 0 ? History(*database).nextUndo() : History(*database).nextRedo();
        QVERIFY_RESULT(next);
        QVERIFY(next->has_value());
        QVERIFY_RESULT(History(*database).undo((*next)->id));
        findings = checkDatabase(*database);
        QVERIFY_RESULT(findings);
        QCOMPARE(messages(*findings), QStringList());
    }

    // What left the bin for good is not missed.
    database.clock().setNow(TestDatabase::startTime().addDays(binDays + 1));
    const auto emptied = emptyBin(*database);
    QVERIFY_RESULT(emptied);
    QCOMPARE(*emptied, 1);
    findings = checkDatabase(*database);
    QVERIFY_RESULT(findings);
    QCOMPARE(messages(*findings), QStringList());
}

void DatabaseCheckTest::everyFaultIsFound_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("type"); // of the record that is named; empty: none
    QTest::addColumn<QString>("expected");
    struct Case {
        const char *name, *fault, *type, *expected;
    };
    const Case cases[] = {
        {"wrong country", "UPDATE partners SET country = 'XX'", "partner", "XX"},
        {"no title", "UPDATE contacts SET family_name = NULL WHERE deleted_at IS NULL", "contact", "name"},
        {"broken list", "UPDATE partners SET further_names = '[\"Zhov'", "partner", "cannot be read"},
        {"value without history", "UPDATE contacts SET note = 'x' WHERE deleted_at IS NULL", "contact",
         "history does not lead"},
        {"version without history", "UPDATE partners SET version = 7", "partner", "history does not lead"},
        {"broken history", "UPDATE changes SET after_values = '{' WHERE kind = 'edit'", "contact",
         "history cannot be read"},
        {"lost change", "DELETE FROM changes WHERE kind = 'edit'", "", "not complete"},
        {"wrong before", "UPDATE changes SET before_values = '{\"phone\":\"1\"}' WHERE kind = 'edit'",
         "contact", "history does not lead"},
        {"unreadable act", "UPDATE change_sets SET act = 'x' WHERE id = 1", "", "cannot be read"},
        {"picture in the bin", "UPDATE documents SET deleted_at = '2026-01-01T00:00:00.000Z'", "partner",
         "in the bin"},
        {"lost link", "DELETE FROM record_links WHERE field = 'partner_id'", "partnership", "links"},
        {"stray link", "INSERT INTO record_links VALUES ('partner', 4711, 'picture', 'document', 4712)", "",
         "list of links names"},
        {"other name", "UPDATE record_index SET title_de = 'Anders' WHERE record_type = 'partner'", "partner",
         "another name"},
        {"counter gone back", "UPDATE counters SET value = 1 WHERE name = 'record'", "", "given before"},
        {"file missing", "DELETE FROM document_contents", "document", "file is missing"},
        {"file damaged", "UPDATE document_contents SET content = 'x'", "document", "file is damaged"},
        {"history of nothing", "UPDATE changes SET record_id = 4711 WHERE kind = 'edit'", "",
         "tells of a record"},
    };
    for (const Backend backend : testBackends()) {
        for (const Case &one : cases) {
            QTest::addRow("%s: %s", one.name, backendName(backend))
                << backend << QString(one.fault) << QString(one.type) << QString(one.expected);
        }
    }
}

void DatabaseCheckTest::everyFaultIsFound()
{
    QFETCH(Backend, backend);
    QFETCH(QString, fault);
    QFETCH(QString, type);
    QFETCH(QString, expected);
    TestDatabase database(backend);
    QVERIFY_RESULT(fill(*database));
    QVERIFY_RESULT(database->connection().execute(fault));
    const auto findings = checkDatabase(*database);
    QVERIFY_RESULT(findings);
    bool found = false;
    for (const CheckFinding &finding : *findings) {
        const QString named =
            finding.record.isNull() ? QString() : RecordDescription::of(finding.record.type).key();
        if (named != type || !finding.message.contains(expected))
            continue;
        found = true;
        QCOMPARE(finding.title.de.isEmpty(), type.isEmpty());
    }
    QVERIFY2(found, qPrintable(messages(*findings).join(u'\n')));
}

void DatabaseCheckTest::everyPageIsLookedAt()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QList<Record> contacts;
    for (int i = 0; i < 1201; ++i) {
        Contact contact;
        contact.familyName = QStringLiteral("Muster %1").arg(i);
        contacts += Record::from(contact);
    }
    auto change = ChangeSet::begin(*database, {Act::Kind::Import, QStringLiteral("x.csv")});
    QVERIFY_RESULT(change);
    QVERIFY_RESULT((*change)->saveAll(contacts));
    QVERIFY_RESULT((*change)->commit());
    QVERIFY_RESULT(database->connection().run(
        QStringLiteral("UPDATE contacts SET country = 'XX' WHERE id IN ") +
            database->connection().idsOf(":ids"),
        {{":ids", SqlConnection::idArray({contacts[0].id, contacts[600].id, contacts[1200].id})}}));
    const auto findings = checkDatabase(*database);
    QVERIFY_RESULT(findings);
    QSet<qint64> named;
    for (const CheckFinding &finding : *findings) {
        QCOMPARE(finding.record.type, RecordType::Contact);
        named.insert(finding.record.id);
    }
    QCOMPARE(named, (QSet<qint64>{contacts[0].id, contacts[600].id, contacts[1200].id}));
}

void DatabaseCheckTest::wornIndexIsFound()
{
    TestDatabase database(Backend::Sqlite);
    QVERIFY_RESULT(fill(*database));
    QVERIFY_RESULT(database->connection().execute(
        QStringLiteral("INSERT INTO record_search (record_search) VALUES ('delete-all')")));
    const auto findings = checkDatabase(*database);
    QVERIFY_RESULT(findings);
    QCOMPARE(messages(*findings).size(), 1);
    QVERIFY(findings->first().record.isNull());
    QVERIFY(findings->first().message.contains(QStringLiteral("search index")));
}

void DatabaseCheckTest::damagedFileIsFound()
{
    TestDatabase database(Backend::Sqlite);
    QVERIFY_RESULT(fill(*database));
    QVERIFY_RESULT(database->connection().execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const auto page = database->connection().value(
        QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'contacts_by_country'"));
    QVERIFY_RESULT(page);
    const auto size = database->connection().value(QStringLiteral("PRAGMA page_size"));
    QVERIFY_RESULT(size);
    QFile file(database.place().name());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page->toLongLong() - 1) * size->toLongLong()));
    QCOMPARE(file.write(QByteArray(size->toInt(), '\xff')), size->toLongLong());
    file.close();
    const auto other = database.second();
    const auto findings = checkDatabase(*other);
    QVERIFY_RESULT(findings);
    QCOMPARE(messages(*findings).size(), 1);
    QVERIFY(findings->first().message.contains(QStringLiteral("damaged")));
}

void DatabaseCheckTest::checkCanBeCancelled()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY_RESULT(fill(*database));
    QStringList phases;
    Progress progress([&](const QString &phase, qint64 done, qint64 total) {
        phases += phase;
        QVERIFY(done <= total);
    });
    QVERIFY_RESULT(checkDatabase(*database, &progress));
    QVERIFY(!phases.isEmpty());
    progress.cancel();
    QVERIFY_ERROR(checkDatabase(*database, &progress), Cancelled);
    // Nothing hangs on in the connection.
    QVERIFY_RESULT(fill(*database));
}

QTEST_GUILESS_MAIN(DatabaseCheckTest)
#include "tst_databasecheck.moc"
