// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/contact.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "storage/changeset.h"
#include "storage/databasecheck.h"
#include "storage/draftstore.h"
#include "storage/history.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testbackend.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace weltkontor;

namespace
{

/// With this argument and an address the program saves one change set after the other until it is killed.
constexpr auto writerArgument = "write-until-killed";

constexpr int killings = 30;
constexpr int mostSteps = 60;     ///< Of the writer before it is killed: a handful of change sets.
constexpr int patience = 120'000; ///< Milliseconds; reached only when something hangs.
constexpr qsizetype fellows = 5;  ///< Contacts that every change set gives the same note.
const QString user = QStringLiteral("anna");

Result<std::unique_ptr<Database>> open(const QString &address)
{
    const auto place = DatabaseAddress::fromText(address);
    if (!place)
        return place.error();
    OpenOptions options;
    options.user = user;
    return Database::open(*place, options);
}

Draft draft(const QString &text)
{
    Draft draft;
    draft.record = {RecordType::Contact, 0};
    draft.fields = {{QStringLiteral("given_name"), text}, {QStringLiteral("family_name"), text}};
    return draft;
}

/// The contacts that belong together.
Result<void> prepare(Database &database)
{
    QList<Record> contacts;
    for (qsizetype i = 0; i < fellows; ++i) {
        Contact contact;
        contact.familyName = QStringLiteral("Muster %1").arg(i);
        contacts += Record::from(contact);
    }
    auto change = ChangeSet::begin(database, {Act::Kind::Create});
    if (!change)
        return change.error();
    if (const auto saved = (*change)->saveAll(contacts); !saved)
        return saved.error();
    if (const auto done = (*change)->commit(); !done)
        return done.error();
    return {};
}

/// What the writer has done goes to the one who kills it: "." for a step, a number for a finished change set.
void tell(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// Gives all fellows the same note, makes a partner with a partnership and bins the one made before.
Result<qint64> saveOneSet(Database &database, QList<Record> &contacts, RecordRef &last, const QString &note)
{
    auto change = ChangeSet::begin(database, {Act::Kind::Edit});
    if (!change)
        return change.error();
    for (Record &contact : contacts) {
        tell(".");
        if (const auto set = contact.setValue(u"note", note); !set)
            return set.error();
        if (const auto saved = (*change)->save(contact); !saved)
            return saved.error();
    }
    Partner partner;
    partner.name.de = note;
    partner.country = *Country::fromCode(QStringLiteral("PL"));
    Record partnerRecord = Record::from(partner);
    if (const auto saved = (*change)->save(partnerRecord); !saved)
        return saved.error();
    tell(".");
    Partnership partnership;
    partnership.partner.value = partnerRecord.id;
    partnership.kind = QStringLiteral("town_twinning");
    Record partnershipRecord = Record::from(partnership);
    if (const auto saved = (*change)->save(partnershipRecord); !saved)
        return saved.error();
    tell(".");
    if (!last.isNull()) {
        if (const auto removed = (*change)->remove(last); !removed)
            return removed.error();
    }
    last = partnerRecord.reference();
    tell(".");
    const auto done = (*change)->commit();
    if (!done)
        return done.error();
    return done->value_or(0);
}

int write(const QString &address)
{
    const auto database = open(address);
    if (!database)
        return 3;
    auto contacts = RecordReader(**database).all(RecordType::Contact);
    if (!contacts)
        return 3;
    RecordRef last;
    for (qint64 number = *(*database)->newestChangeSet();; ++number) {
        const QString note = QStringLiteral("Stand %1").arg(number);
        if (!DraftStore(**database).put(draft(note)))
            return 3;
        const auto saved = saveOneSet(**database, *contacts, last, note);
        if (!saved) {
            tell("failed: " + saved.error().message.toUtf8());
            return 3;
        }
        tell(QByteArray::number(*saved));
    }
}

} // namespace

class KilledWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setMessageLanguage(Language::English); }
    void finishedChangeSetsAreWholeAndNoneIsHalf_data() { addBackendRows(); }
    void finishedChangeSetsAreWholeAndNoneIsHalf();

private:
    void killWriter(const QString &address, int steps, qint64 &finished);
    void checkWhole(Database &database, qint64 finished);
};

/// Starts a writer and kills it after so many steps, wherever it is then; @p finished: the last change set
/// that it said was saved.
void KilledWriterTest::killWriter(const QString &address, int steps, qint64 &finished)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(), {QLatin1String(writerArgument), address});
    while (steps > 0) {
        QVERIFY2(writer.canReadLine() || writer.waitForReadyRead(patience), "the writer is silent");
        while (steps > 0 && writer.canReadLine()) {
            const QByteArray line = writer.readLine().trimmed();
            --steps;
            if (line != ".") {
                finished = line.toLongLong();
                QVERIFY2(finished > 0, line.constData());
            }
        }
    }
    writer.kill();
    QVERIFY(writer.waitForFinished(patience));
    while (writer.canReadLine())
        finished = std::max(finished, writer.readLine().trimmed().toLongLong());
}

void KilledWriterTest::checkWhole(Database &database, qint64 finished)
{
    const auto newest = database.newestChangeSet();
    QVERIFY_RESULT(newest);
    QVERIFY2(*newest >= finished, "a change set that was said to be saved is gone");
    const auto contacts = RecordReader(database).all(RecordType::Contact);
    QVERIFY_RESULT(contacts);
    QCOMPARE(contacts->size(), fellows);
    const QString note = contacts->first().text(u"note");
    for (const Record &contact : *contacts) {
        QCOMPARE(contact.text(u"note"), note);
        QCOMPARE(contact.version, contacts->first().version);
    }
    if (!note.isEmpty()) {
        // The newest partner bears the same name, and its partnership is there.
        const auto partners = RecordReader(database).all(RecordType::Partner);
        QVERIFY_RESULT(partners);
        QCOMPARE(partners->last().text(u"name_de"), note);
        const auto links = RecordReader(database).linksTo(partners->last().reference());
        QVERIFY_RESULT(links);
        QCOMPARE(links->size(), 1);
    }
    const auto kept = DraftStore(database).find({RecordType::Contact, 0});
    QVERIFY_RESULT(kept);
    QVERIFY(kept->has_value());
    QCOMPARE((*kept)->fields[QStringLiteral("given_name")], (*kept)->fields[QStringLiteral("family_name")]);
}

void KilledWriterTest::finishedChangeSetsAreWholeAndNoneIsHalf()
{
    QFETCH(Backend, backend);
    const TestDatabasePlace place(backend);
    {
        const auto database = open(place.address());
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(prepare(**database));
    }
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    qint64 finished = 0;
    for (int i = 0; i < killings; ++i) {
        killWriter(place.address(), 1 + random.bounded(mostSteps), finished);
        if (QTest::currentTestFailed())
            return;
        // As the next start of the program finds it.
        const auto database = open(place.address());
        QVERIFY_RESULT(database);
        checkWhole(**database, finished);
        if (QTest::currentTestFailed())
            return;
    }
    const auto database = open(place.address());
    QVERIFY_RESULT(database);
    QVERIFY(finished > killings / 2);
    // All history leads to all records, every change set is complete, search and links are in step.
    const auto findings = checkDatabase(**database);
    QVERIFY_RESULT(findings);
    for (const CheckFinding &finding : *findings)
        qWarning("%s %s", qPrintable(finding.record.toText()), qPrintable(finding.message));
    QCOMPARE(findings->size(), 0);
    // And the way back from the last one is open.
    const auto undone = History(**database).undo(*(*database)->newestChangeSet());
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->conflicts.size(), 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], writerArgument) == 0)
        return write(QString::fromUtf8(argv[2]));
    KilledWriterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwriter.moc"
