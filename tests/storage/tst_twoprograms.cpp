// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "domain/contact.h"
#include "domain/partner.h"
#include "domain/role.h"
#include "storage/changeset.h"
#include "storage/databasecheck.h"
#include "storage/history.h"
#include "storage/recordreader.h"
#include "storage/sqlconnection.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QCoreApplication>
#include <QProcess>
#include <QtConcurrentRun>
#include <QTest>

using namespace weltkontor;

namespace
{

/// With this argument, an address, a user and a number the program counts the population of the one partner
/// up so many times, each time as a person would: read, change, save, and again where somebody was quicker.
constexpr auto counterArgument = "count-up";
/// With this argument, an address and a user the program opens the database and saves one contact.
constexpr auto starterArgument = "start";

constexpr int countings = 40;
constexpr int patience = 120'000; ///< Milliseconds; reached only when something hangs.

Result<void> save(Database &database, Record &record)
{
    auto change = ChangeSet::begin(database, {Act::Kind::Edit});
    if (!change)
        return change.error();
    if (const auto saved = (*change)->save(record); !saved)
        return saved.error();
    if (const auto done = (*change)->commit(); !done)
        return done.error();
    return {};
}

Result<void> remove(Database &database, const Record &record)
{
    auto change = ChangeSet::begin(database, {Act::Kind::Delete});
    if (!change)
        return change.error();
    if (const auto removed = (*change)->remove(record.reference()); !removed)
        return removed.error();
    if (const auto done = (*change)->commit(); !done)
        return done.error();
    return {};
}

Record contact(const QString &name)
{
    Contact contact;
    contact.familyName = name;
    return Record::from(contact);
}

Record partner()
{
    Partner partner;
    partner.name.de = QStringLiteral("Warschau");
    partner.country = *Country::fromCode(QStringLiteral("PL"));
    partner.population = 0;
    return Record::from(partner);
}

Result<std::unique_ptr<Database>> open(const QString &address, const QString &user)
{
    const auto place = DatabaseAddress::fromText(address);
    if (!place)
        return place.error();
    OpenOptions options;
    options.user = user;
    return Database::open(*place, options);
}

int giveUp(const Error &error)
{
    qWarning("%s (%s)", qPrintable(error.message), qPrintable(error.detail));
    return 3;
}

int countUp(const QString &address, const QString &user, int times)
{
    const auto database = open(address, user);
    if (!database)
        return giveUp(database.error());
    int left = times;
    while (left > 0) {
        auto partners = RecordReader(**database).all(RecordType::Partner);
        if (!partners)
            return giveUp(partners.error());
        Record &one = partners->first();
        if (!one.setValue(u"population", one.value(u"population").toLongLong() + 1))
            return 3;
        const auto saved = save(**database, one);
        if (saved)
            --left;
        else if (saved.error().kind != Error::Kind::Conflict)
            return giveUp(saved.error());
    }
    return 0;
}

int start(const QString &address, const QString &user)
{
    const auto database = open(address, user);
    if (!database)
        return giveUp(database.error());
    Record one = contact(user);
    const auto saved = save(**database, one);
    return saved ? 0 : giveUp(saved.error());
}

/// Several programs of this kind at once; waits for all and gives their exit codes.
QList<int> runAtOnce(const QList<QStringList> &arguments)
{
    std::vector<std::unique_ptr<QProcess>> programs;
    for (const QStringList &one : arguments) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->setProcessChannelMode(QProcess::ForwardedChannels);
        programs.back()->start(QCoreApplication::applicationFilePath(), one);
    }
    QList<int> codes;
    for (const auto &program : programs) {
        const bool ended =
            program->waitForFinished(patience) && program->exitStatus() == QProcess::NormalExit;
        codes += ended ? program->exitCode() : -1;
    }
    return codes;
}

} // namespace

class TwoProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setMessageLanguage(Language::English); }
    void secondSaveIsAConflict_data() { addBackendRows(); }
    void secondSaveIsAConflict();
    void deletionAndChangeAreAConflict_data() { addBackendRows(); }
    void deletionAndChangeAreAConflict();
    void staleRecordTakesItsWholeChangeSetBack_data() { addBackendRows(); }
    void staleRecordTakesItsWholeChangeSetBack();
    void differentRecordsDoNotDisturb_data() { addBackendRows(); }
    void differentRecordsDoNotDisturb();
    void noUpdateIsLost_data() { addBackendRows(); }
    void noUpdateIsLost();
    void firstStartsAtOnceAgreeOnOneDatabase_data() { addBackendRows(); }
    void firstStartsAtOnceAgreeOnOneDatabase();
    void firstStartWaitsForAnother();
};

void TwoProgramsTest::secondSaveIsAConflict()
{
    QFETCH(Backend, backend);
    TestDatabase anna(backend);
    const auto bert = anna.second();
    Record mine = contact(QStringLiteral("Muster"));
    QVERIFY_RESULT(save(*anna, mine));
    auto his = RecordReader(*bert).record(mine.reference());
    QVERIFY_RESULT(his);
    QVERIFY_RESULT(mine.setValue(u"phone", QStringLiteral("0211 1")));
    QVERIFY_RESULT(save(*anna, mine));
    // Another field all the same: a person decides, not the program.
    QVERIFY_RESULT(his->setValue(u"note", QStringLiteral("von Bert")));
    const auto refused = save(*bert, *his);
    QVERIFY_ERROR(refused, Conflict);
    QVERIFY(refused.error().message.contains(QStringLiteral("nothing was overwritten")));
    auto stored = RecordReader(*bert).record(mine.reference());
    QVERIFY_RESULT(stored);
    QVERIFY(stored->sameContent(mine));
    QCOMPARE(History(*bert).changesOf(mine.reference())->size(), 2);
    // With the version that he has seen by now it goes through, and nothing of hers is lost.
    QVERIFY_RESULT(stored->setValue(u"note", QStringLiteral("von Bert")));
    QVERIFY_RESULT(save(*bert, *stored));
    const auto both = RecordReader(*anna).record(mine.reference());
    QVERIFY_RESULT(both);
    QCOMPARE(both->text(u"phone"), QStringLiteral("0211 1"));
    QCOMPARE(both->text(u"note"), QStringLiteral("von Bert"));
    QCOMPARE(History(*anna).changesOf(mine.reference())->first().by, QStringLiteral("bert"));
}

void TwoProgramsTest::deletionAndChangeAreAConflict()
{
    QFETCH(Backend, backend);
    TestDatabase anna(backend);
    const auto bert = anna.second();
    Record record = contact(QStringLiteral("Muster"));
    QVERIFY_RESULT(save(*anna, record));
    auto his = RecordReader(*bert).record(record.reference());
    QVERIFY_RESULT(his);
    QVERIFY_RESULT(remove(*anna, record));
    QVERIFY_RESULT(his->setValue(u"note", QStringLiteral("zu spät")));
    QVERIFY_ERROR(save(*bert, *his), Conflict);
    QVERIFY_ERROR(remove(*bert, *his), Conflict);
    QVERIFY_ERROR(RecordReader(*bert).record(record.reference()), NotFound);
    QCOMPARE(*anna->newestChangeSet(), 2);
}

void TwoProgramsTest::staleRecordTakesItsWholeChangeSetBack()
{
    QFETCH(Backend, backend);
    TestDatabase anna(backend);
    const auto bert = anna.second();
    Record one = contact(QStringLiteral("Eins")), two = contact(QStringLiteral("Zwei"));
    QVERIFY_RESULT(save(*anna, one));
    QVERIFY_RESULT(save(*anna, two));
    Record staleTwo = two;
    QVERIFY_RESULT(two.setValue(u"note", QStringLiteral("neu")));
    QVERIFY_RESULT(save(*anna, two));
    QVERIFY_RESULT(staleTwo.setValue(u"note", QStringLiteral("alt")));
    QVERIFY_RESULT(one.setValue(u"note", QStringLiteral("halb")));
    QList<Record> all{contact(QStringLiteral("Drei")), one, staleTwo};
    {
        auto change = ChangeSet::begin(*bert, {Act::Kind::Import, QStringLiteral("x.csv")});
        QVERIFY_RESULT(change);
        QVERIFY_ERROR((*change)->saveAll(all), Conflict);
    }
    QCOMPARE(*RecordReader(*anna).count(RecordType::Contact), 2);
    QCOMPARE(RecordReader(*anna).record(one.reference())->text(u"note"), QString());
    QCOMPARE(RecordReader(*anna).record(two.reference())->text(u"note"), QStringLiteral("neu"));
    QCOMPARE(*anna->newestChangeSet(), 3);
    const auto findings = checkDatabase(*anna);
    QVERIFY_RESULT(findings);
    QCOMPARE(findings->size(), 0);
}

void TwoProgramsTest::differentRecordsDoNotDisturb()
{
    QFETCH(Backend, backend);
    TestDatabase anna(backend);
    const auto bert = anna.second();
    Record hers = contact(QStringLiteral("Ihrer")), his = contact(QStringLiteral("Seiner"));
    QVERIFY_RESULT(save(*anna, hers));
    QVERIFY_RESULT(save(*bert, his));
    QVERIFY(hers.id != his.id);
    for (int i = 0; i < 3; ++i) {
        QVERIFY_RESULT(hers.setValue(u"note", QString::number(i)));
        QVERIFY_RESULT(his.setValue(u"note", QString::number(i)));
        QVERIFY_RESULT(save(*anna, hers));
        QVERIFY_RESULT(save(*bert, his));
    }
    // Each takes back their own last step.
    const auto undo = History(*anna).nextUndo();
    QVERIFY_RESULT(undo);
    QCOMPARE((*undo)->by, QStringLiteral("anna"));
    QVERIFY_RESULT(History(*anna).undo((*undo)->id));
    QCOMPARE(RecordReader(*bert).record(hers.reference())->text(u"note"), QStringLiteral("1"));
    QCOMPARE(RecordReader(*bert).record(his.reference())->text(u"note"), QStringLiteral("2"));
}

void TwoProgramsTest::noUpdateIsLost()
{
    QFETCH(Backend, backend);
    TestDatabase anna(backend);
    Record record = partner();
    QVERIFY_RESULT(save(*anna, record));
    const QString address = anna.place().address();
    const QString times = QString::number(countings);
    QCOMPARE(runAtOnce({{counterArgument, address, QStringLiteral("bert"), times},
                        {counterArgument, address, QStringLiteral("cara"), times}}),
             (QList<int>{0, 0}));
    const auto counted = RecordReader(*anna).record(record.reference());
    QVERIFY_RESULT(counted);
    QCOMPARE(counted->value(u"population").toLongLong(), 2 * countings);
    QCOMPARE(counted->version, 1 + 2 * countings);
    QCOMPARE(*anna->newestChangeSet(), 1 + 2 * countings);
    const auto findings = checkDatabase(*anna);
    QVERIFY_RESULT(findings);
    for (const CheckFinding &finding : *findings)
        QCOMPARE(finding.severity, CheckFinding::Severity::Warning); // of which year the population is
}

void TwoProgramsTest::firstStartsAtOnceAgreeOnOneDatabase()
{
    QFETCH(Backend, backend);
    for (int round = 0; round < 3; ++round) {
        const TestDatabasePlace place(backend);
        QList<QStringList> programs;
        for (const char *user : {"anna", "bert", "cara"})
            programs += {starterArgument, place.address(), QString(user)};
        QCOMPARE(runAtOnce(programs), (QList<int>{0, 0, 0}));
        const auto database = open(place.address(), QStringLiteral("dora"));
        QVERIFY_RESULT(database);
        QCOMPARE(*RecordReader(**database).count(RecordType::Contact), 3);
        const auto findings = checkDatabase(**database);
        QVERIFY_RESULT(findings);
        QCOMPARE(findings->size(), 0);
    }
}

void TwoProgramsTest::firstStartWaitsForAnother()
{
    const TestDatabasePlace place(Backend::Sqlite);
    const auto address = DatabaseAddress::fromText(place.address());
    QVERIFY_RESULT(address);
    const auto other = SqlConnection::open(*address, {}, SqlConnection::Access::Write);
    QVERIFY_RESULT(other);
    QVERIFY_RESULT((*other)->execute(QStringLiteral("BEGIN IMMEDIATE")));
    const QFuture<bool> opened =
        QtConcurrent::run([&place] { return open(place.address(), QStringLiteral("anna")).isOk(); });
    QVERIFY(!QTest::qWaitFor([&opened] { return opened.isFinished(); }, 300));
    QVERIFY_RESULT((*other)->execute(QStringLiteral("COMMIT")));
    QVERIFY(opened.result());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QLatin1String(counterArgument))
        return countUp(arguments[2], arguments[3], arguments[4].toInt());
    if (arguments.size() == 4 && arguments[1] == QLatin1String(starterArgument))
        return start(arguments[2], arguments[3]);
    TwoProgramsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoprograms.moc"
