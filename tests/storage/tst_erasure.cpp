// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/document.h"
#include "domain/followup.h"
#include "domain/processingbasis.h"
#include "domain/role.h"
#include "domain/visit.h"
#include "storage/changeset.h"
#include "storage/databasecheck.h"
#include "storage/documentcontents.h"
#include "storage/draftstore.h"
#include "storage/erasure.h"
#include "storage/history.h"
#include "storage/pastdatabase.h"
#include "storage/recordfinder.h"
#include "storage/recordreader.h"
#include "storage/sqlconnection.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QSqlRecord>
#include <QTest>

using namespace weltkontor;

/// Nothing of an erased person is left anywhere in the database.
class ErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfThePersonIsLeft_data() { addBackendRows(); }
    void nothingOfThePersonIsLeft();
    void planSaysWhatIsThere();
    void sharedDocumentStays();
    void itCannotBeTakenBack_data() { addBackendRows(); }
    void itCannotBeTakenBack();
    void pastDaysDoNotBringThePersonBack();
    void fileHoldsNoTraces();

private:
    static Record save(Database &database, Record record)
    {
        auto changes =
            ChangeSet::begin(database, Act(record.version == 0 ? Act::Kind::Create : Act::Kind::Edit));
        if (!changes)
            qFatal("%s", qPrintable(changes.error().message));
        if (const auto saved = (*changes)->save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        if (const auto committed = (*changes)->commit(); !committed)
            qFatal("%s", qPrintable(committed.error().message));
        return record;
    }

    struct Life {
        ContactId person;
        Record visit, other;
        QString hash;
    };
    /// A person with everything that may be kept of one; all names and texts hold "Quastenberg".
    static Life live(Database &database);

    /// Every value of every table as text.
    static QString dump(Database &database);
};

ErasureTest::Life ErasureTest::live(Database &database)
{
    Life life;
    Contact contact;
    contact.givenName = QStringLiteral("Ada");
    contact.familyName = QStringLiteral("Quastenberg");
    Record record = save(database, Record::from(contact));
    if (!record.setValue(QStringLiteral("given_name"), QStringLiteral("Adaquastenberg")))
        qFatal("The test cannot rename.");
    record = save(database, record);
    life.person.value = record.id;
    Contact twin = contact;
    twin.note = QStringLiteral("Quastenberg the second");
    const Record merged = save(database, Record::from(twin));
    auto changes = ChangeSet::begin(database, Act(Act::Kind::Merge, QStringLiteral("Ada Quastenberg")));
    if (!record.setValue(QStringLiteral("note"), QStringLiteral("Quastenberg both")) || !changes ||
        !(*changes)->save(record) || !(*changes)->remove(merged.reference()) || !(*changes)->commit())
        qFatal("The test cannot merge.");
    Role role;
    role.contact = life.person;
    role.function.de = QStringLiteral("Quastenbergs Amt");
    role.organisation = QStringLiteral("Amt");
    save(database, Record::from(role));
    ProcessingBasis basis;
    basis.contact = life.person;
    basis.source = QStringLiteral("Letter of Quastenberg");
    save(database, Record::from(basis));
    FollowUp followUp;
    followUp.text = QStringLiteral("Call Quastenberg");
    followUp.due = QDate(2026, 4, 1);
    followUp.subject = life.person;
    save(database, Record::from(followUp));
    life.hash = DocumentContents(database).store("Quastenberg writes").valueOr({});
    Document document;
    document.fileName = QStringLiteral("Quastenberg.txt");
    document.sha256 = life.hash;
    document.subject = life.person;
    save(database, Record::from(document));
    Contact other;
    other.familyName = QStringLiteral("Beispiel");
    life.other = save(database, Record::from(other));
    Visit visit;
    visit.title.de = QStringLiteral("Empfang");
    visit.begin = PartialDate(QDate(2026, 3, 1));
    visit.guests = {life.person, ContactId{life.other.id}};
    life.visit = save(database, Record::from(visit));
    Draft draft;
    draft.record = life.person;
    draft.fields = {{QStringLiteral("note"), QStringLiteral("Quastenberg draft")}};
    if (!DraftStore(database).put(draft))
        qFatal("The test cannot keep a draft.");
    return life;
}

QString ErasureTest::dump(Database &database)
{
    QString text;
    SqlConnection &connection = database.connection();
    const QStringList tables = connection.handle().tables();
    for (const QString &table : tables) {
        // The shadows of the full-text index are bytes of its own; see fileHoldsNoTraces().
        if (table.startsWith(QLatin1String("record_search")))
            continue;
        (void)connection.each(QStringLiteral("SELECT * FROM %1").arg(table), {}, [&](const QSqlQuery &query) {
            for (int column = 0; column < query.record().count(); ++column)
                text += query.value(column).toString() + u'|';
            return true;
        });
    }
    return text;
}

void ErasureTest::nothingOfThePersonIsLeft()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    const Life life = live(*database);
    QVERIFY(dump(*database).contains(QStringLiteral("quastenberg"), Qt::CaseInsensitive));
    const auto done = Erasure(*database).run(life.person);
    QVERIFY_RESULT(done);
    const QString left = dump(*database);
    QVERIFY2(!left.contains(QStringLiteral("quastenberg"), Qt::CaseInsensitive), qPrintable(left));
    QVERIFY(left.contains(QStringLiteral("Beispiel")));
    QVERIFY_ERROR(DocumentContents(*database).read(life.hash), NotFound);
    const auto visit = RecordReader(*database).record(life.visit.reference());
    QVERIFY_RESULT(visit);
    QCOMPARE(visit->value(u"guests").toList(), QVariantList{life.other.id});
    for (const char *text : {"quastenberg", "ada", "amt"}) {
        const auto found = RecordFinder(*database).search(QString::fromLatin1(text), Language::German);
        QVERIFY_RESULT(found);
        QVERIFY2(found->isEmpty(), text);
    }
    const auto sets = History(*database).changeSets(1);
    QVERIFY_RESULT(sets);
    QCOMPARE(sets->first().act.kind, Act::Kind::Erase);
    QCOMPARE(sets->first().by, QStringLiteral("anna"));
    const auto findings = checkDatabase(*database);
    QVERIFY_RESULT(findings);
    QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().message));
    QVERIFY_ERROR(Erasure(*database).run(life.person), NotFound);
}

void ErasureTest::planSaysWhatIsThere()
{
    TestDatabase database(Backend::Sqlite);
    const Life life = live(*database);
    Visit mention;
    mention.title.de = QStringLiteral("Frau Quastenberg im Rathaus");
    mention.begin = PartialDate(QDate(2026, 3, 1));
    const Record mentioning = save(*database, Record::from(mention));
    const auto plan = Erasure(*database).plan(life.person);
    QVERIFY_RESULT(plan);
    QHash<RecordType, int> counts;
    for (const RecordRef &record : plan->records)
        ++counts[record.type];
    QCOMPARE(counts.value(RecordType::Contact), 2);
    QCOMPARE(counts.value(RecordType::Role), 1);
    QCOMPARE(counts.value(RecordType::ProcessingBasis), 1);
    QCOMPARE(counts.value(RecordType::FollowUp), 1);
    QCOMPARE(counts.value(RecordType::Document), 1);
    QCOMPARE(plan->linked, QList<RecordRef>{life.visit.reference()});
    QCOMPARE(plan->documentHashes, QStringList{life.hash});
    QCOMPARE(plan->mentioned, QList<RecordRef>{mentioning.reference()});
    QVERIFY(plan->versions >= 8);
    QVERIFY(dump(*database).contains(QStringLiteral("Quastenberg"))); // a plan only
}

void ErasureTest::sharedDocumentStays()
{
    TestDatabase database(Backend::Sqlite);
    const Life life = live(*database);
    Document copy;
    copy.fileName = QStringLiteral("copy.txt");
    copy.sha256 = life.hash;
    copy.subject = ContactId{life.other.id};
    save(*database, Record::from(copy));
    QVERIFY_RESULT(Erasure(*database).run(life.person));
    QVERIFY_RESULT(DocumentContents(*database).read(life.hash));
}

void ErasureTest::itCannotBeTakenBack()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    const Life life = live(*database);
    const auto sets = History(*database).changeSets(100);
    QVERIFY_RESULT(sets);
    QVERIFY_RESULT(Erasure(*database).run(life.person));
    const auto erasure = History(*database).changeSets(1);
    QVERIFY_RESULT(erasure);
    const auto undone = History(*database).undo(erasure->first().id);
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->changeSet, 0);
    QVERIFY(!undone->conflicts.isEmpty());
    // Nor do earlier acts bring anything back.
    for (const ChangeSetInfo &set : *sets)
        (void)History(*database).undo(set.id);
    QVERIFY(!dump(*database).contains(QStringLiteral("quastenberg"), Qt::CaseInsensitive));
    const auto next = History(*database).nextUndo();
    QVERIFY_RESULT(next);
    QVERIFY(!*next || (*next)->act.kind != Act::Kind::Erase);
}

void ErasureTest::pastDaysDoNotBringThePersonBack()
{
    TestDatabase database(Backend::Sqlite);
    database.clock().setNow(QDateTime(QDate(2026, 3, 1), QTime(10, 0)));
    const Life life = live(*database);
    database.clock().setNow(QDateTime(QDate(2026, 3, 5), QTime(10, 0)));
    QVERIFY_RESULT(Erasure(*database).run(life.person));
    const auto past = PastDatabase::make(*database, QDate(2026, 3, 2));
    QVERIFY_RESULT(past);
    QVERIFY(*past);
    QVERIFY(!dump(***past).contains(QStringLiteral("quastenberg"), Qt::CaseInsensitive));
    QVERIFY_ERROR(RecordReader(***past).record(life.person), NotFound);
}

void ErasureTest::fileHoldsNoTraces()
{
    TestDatabase database(Backend::Sqlite);
    const Life life = live(*database);
    QVERIFY_RESULT(Erasure(*database).run(life.person));
    const QString path = database.address().filePath();
    for (const QString &file : {path, path + QStringLiteral("-wal")}) {
        QFile bytes(file);
        if (!bytes.open(QIODevice::ReadOnly))
            continue; // there is no log
        const QByteArray content = bytes.readAll().toLower();
        QVERIFY2(!content.contains("quastenberg"), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(ErasureTest)
#include "tst_erasure.moc"
