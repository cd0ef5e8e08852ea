// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"
#include "workflow/reportrun.h"
#include "workflow/samplecity.h"

#include <QJsonArray>
#include <QTest>

using namespace weltkontor;

/// What stands on printed lists of the sample city; their look is proven in tests/report.
class ReportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsHaveTitles();
    void filters_data();
    void filters();
    void pastDayIsPrinted_data() { addBackendRows(); }
    void pastDayIsPrinted();
    void unknownWords();
    void factSheetHoldsOnePartner_data();
    void factSheetHoldsOnePartner();

private:
    static int rowsOf(const ListDocument &document);
};

int ReportRunTest::rowsOf(const ListDocument &document)
{
    int rows = 0;
    for (const ListGroup &group : document.groups)
        rows += int(group.rows.size());
    return rows;
}

void ReportRunTest::listsHaveTitles()
{
    for (const Language language : allLanguages) {
        const QJsonArray lists = ReportRun::listsJson(language).value(QStringLiteral("lists")).toArray();
        QCOMPARE(lists.size(), printableLists().size());
        for (const QJsonValue &list : lists)
            QVERIFY(!list.toObject().value(QStringLiteral("title")).toString().isEmpty());
    }
}

void ReportRunTest::pastDayIsPrinted()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    const QDate first(2026, 3, 1);
    database.clock().setNow(QDateTime(first, QTime(9, 0)));
    QVERIFY_RESULT(fillWithSample(*database));
    database.clock().setNow(QDateTime(first.addDays(10), QTime(9, 0)));
    const auto partners = RecordReader(*database).all(RecordType::Partner);
    QVERIFY_RESULT(partners);
    Record renamed = partners->first();
    const QString before = renamed.text(u"name_de");
    QVERIFY_RESULT(renamed.setValue(QStringLiteral("name_de"), QStringLiteral("Neuer Name")));
    const RecordRef deleted = partners->last().reference();
    auto changes = ChangeSet::begin(*database, Act(Act::Kind::Edit));
    QVERIFY_RESULT(changes);
    QVERIFY_RESULT((*changes)->save(renamed));
    QVERIFY_RESULT((*changes)->remove(deleted));
    QVERIFY_RESULT((*changes)->commit());

    ReportRun::Options options;
    options.list = QStringLiteral("partners");
    options.parameters.language = Language::German;
    options.parameters.groupBy = QStringLiteral("none");
    options.parameters.columns = {QStringLiteral("name")};
    QStringList names, subtitles;
    const auto print = [&](const QDate &asOf, const QString &filter) {
        options.parameters.asOf = asOf;
        options.parameters.filter = filter;
        const auto document = ReportRun::document(*database, options);
        names.clear();
        if (!document)
            return;
        const auto &list = std::get<ListDocument>(*document);
        subtitles = list.subtitles;
        for (const ListGroup &group : list.groups) {
            for (const PrintRow &row : group.rows)
                names += row.first().texts.first().text;
        }
    };
    print({}, {});
    const qsizetype today = names.size();
    QVERIFY(names.contains(QStringLiteral("Neuer Name")) && !names.contains(before));
    print(first.addDays(9), {});
    QVERIFY(names.size() > today);
    QVERIFY(names.contains(before) && !names.contains(QStringLiteral("Neuer Name")));
    QVERIFY(!subtitles.join(u'|').contains(QStringLiteral("verzeichnet")));
    print(first.addDays(9), u'"' + before + u'"'); // found by what it was called then
    QVERIFY(names.contains(before));
    print(first.addDays(-400), {});
    QVERIFY(names.contains(QStringLiteral("Neuer Name")));
    QVERIFY(subtitles.join(u'|').contains(QStringLiteral("1. März 2026")));
}

void ReportRunTest::filters_data()
{
    addBackendRows();
}

void ReportRunTest::filters()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY_RESULT(fillWithSample(*database));
    ReportRun::Options options;
    options.list = QStringLiteral("partners");
    options.parameters.language = Language::English;
    options.parameters.groupBy = QStringLiteral("none");
    options.parameters.columns = {QStringLiteral("name"), QStringLiteral("status")};
    const auto rows = [&](const char *filter) {
        options.parameters.filter = QString::fromUtf8(filter);
        const auto document = ReportRun::document(*database, options);
        return document ? rowsOf(std::get<ListDocument>(*document)) : -1;
    };
    const int all = rows("");
    const int active = rows("status:active"), suspended = rows("status:suspended");
    QVERIFY(active > 0 && suspended > 0);
    // Every relation has one status, and is printed under that one only.
    QCOMPARE(active + suspended + rows("status:ended") + rows("status:initiated"), all);
    QVERIFY(rows("-status:suspended") < all);
    // A partner with several relations is printed with those that are meant.
    const int towns = rows("kind:twin_town");
    QVERIFY(towns > 0 && towns < all);
    QCOMPARE(towns, rows("partnership.kind:twin_town"));
    QCOMPARE(rows("country:PL"), 1);
    QCOMPARE(rows("partner.country:PL"), 1);
}

void ReportRunTest::unknownWords()
{
    TestDatabase database(Backend::Sqlite);
    ReportRun::Options options;
    options.list = QStringLiteral("unicorns");
    QVERIFY_ERROR(ReportRun::document(*database, options), NotFound);
    options.list = QStringLiteral("partners");
    QVERIFY_RESULT(ReportRun::document(*database, options)); // an empty list is one, too
    options.parameters.filter = QStringLiteral("flavour:sweet");
    QVERIFY_ERROR(ReportRun::document(*database, options), Invalid);
    options.parameters.filter.clear();
    options.parameters.columns = {QStringLiteral("flavour")};
    QVERIFY_ERROR(ReportRun::document(*database, options), Invalid);
}

void ReportRunTest::factSheetHoldsOnePartner_data()
{
    addBackendRows();
}

void ReportRunTest::factSheetHoldsOnePartner()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QVERIFY_RESULT(fillWithSample(*database));
    ReportRun::Options options;
    options.list = QStringLiteral("fact_sheet");
    options.parameters.language = Language::English;
    QVERIFY_ERROR(ReportRun::document(*database, options), Invalid); // of all of them
    options.parameters.filter = QStringLiteral("country:PL");
    const auto document = ReportRun::document(*database, options);
    QVERIFY_RESULT(document);
    const ListDocument &sheet = std::get<ListDocument>(*document);
    QCOMPARE(sheet.title, QStringLiteral("Warsaw"));
    QStringList headings;
    for (const ListGroup &group : sheet.groups) {
        if (!group.heading.text.isEmpty())
            headings += group.heading.text;
        for (const PrintRow &row : group.rows)
            QCOMPARE(row.size(), group.columns.size());
    }
    for (const char *part : {"Facts", "Relations", "Milestones", "Contacts"})
        QVERIFY2(headings.contains(QString::fromLatin1(part)), qPrintable(headings.join(u'|')));
    QVERIFY(sheet.subtitles.join(u'|').contains(QStringLiteral("Personal data for the purpose")));
    // Only what is of this partner stands there.
    const auto contacts = std::find_if(sheet.groups.begin(), sheet.groups.end(), [](const ListGroup &group) {
        return group.heading.text == u"Contacts";
    });
    QVERIFY(contacts->rows.size() < *RecordReader(*database).count(RecordType::Contact));
    options.parameters.filter = QStringLiteral("country:AQ");
    QVERIFY_ERROR(ReportRun::document(*database, options), Invalid);
}

QTEST_GUILESS_MAIN(ReportRunTest)
#include "tst_reportrun.moc"
