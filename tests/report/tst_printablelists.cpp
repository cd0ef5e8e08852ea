// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printablelist.h"

#include "domain/contact.h"
#include "domain/followup.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "domain/role.h"
#include "domain/visit.h"
#include "report/listfields.h"
#include "report/tablelist.h"
#include "support/resultmacros.h"

#include <QTest>

using namespace weltkontor;

namespace
{

const QDate today(2026, 11, 24);

template<typename T>
void put(ListRecords &records, T typed, qint64 id)
{
    typed.id.value = id;
    records.ofType[T::recordType] += Record::from(typed);
}

PartialDate date(const char *edtf)
{
    return PartialDate::fromEdtf(QString::fromLatin1(edtf)).valueOr(PartialDate());
}

Contact person(const char *given, const char *family)
{
    Contact contact;
    contact.givenName = QString::fromUtf8(given);
    contact.familyName = QString::fromUtf8(family);
    return contact;
}

Milestone happened(qint64 partnership, MilestoneType type, const char *when)
{
    Milestone milestone;
    milestone.partnership.value = partnership;
    milestone.type = type;
    milestone.date = date(when);
    return milestone;
}

void addRelation(ListRecords &records, qint64 id, const char *name, const QList<Milestone> &events)
{
    Partner partner;
    partner.name.de = partner.name.en = QString::fromUtf8(name);
    put(records, partner, id);
    Partnership partnership;
    partnership.partner.value = id;
    partnership.kind = QStringLiteral("twin_town");
    put(records, partnership, id);
    for (Milestone milestone : events) {
        milestone.partnership.value = id;
        put(records, milestone, records.of(RecordType::Milestone).size() + 1);
    }
}

void addRole(ListRecords &records, qint64 contact, qint64 partner, const char *from, const char *to)
{
    Role role;
    role.contact.value = contact;
    role.partner.value = partner;
    role.function.de = role.function.en = QStringLiteral("Mayor");
    role.from = date(from);
    role.to = date(to);
    put(records, role, records.of(RecordType::Role).size() + 1);
}

void addBasis(ListRecords &records, qint64 contact, ProcessingPurpose purpose, const QDate &withdrawn = {},
              const QDate &reviewed = {})
{
    ProcessingBasis basis;
    basis.contact.value = contact;
    basis.purpose = purpose;
    basis.legalBasis = LegalBasis::Consent;
    basis.withdrawnOn = withdrawn;
    basis.reviewOn = reviewed;
    put(records, basis, records.of(RecordType::ProcessingBasis).size() + 1);
}

ListParameters parameters(Language language = Language::English)
{
    ListParameters parameters;
    parameters.language = language;
    parameters.date = parameters.asOf = today;
    return parameters;
}

QString textOf(const ListCell &cell)
{
    QStringList texts;
    for (const ListText &text : cell.texts)
        texts += text.text;
    return texts.join(u'|');
}

/// "Heading: a/b, c/d; …": the cells of each row.
QString rowsOf(const ListDocument &document)
{
    QStringList groups;
    for (const ListGroup &group : document.groups) {
        QStringList rows;
        for (const PrintRow &row : group.rows) {
            QStringList cells;
            for (const ListCell &cell : row)
                cells += textOf(cell);
            rows += cells.join(u'/');
        }
        groups += group.heading.text + QStringLiteral(": ") + rows.join(QStringLiteral(", "));
    }
    return groups.join(QStringLiteral("; "));
}

Result<ListDocument> listOf(const char *name, const ListRecords &records, const ListParameters &parameters)
{
    return tableList(*printableList(QString::fromLatin1(name)), records, parameters);
}

} // namespace

/// Which rows each kind of list has; how tables are made of them is proven in tst_tablelist.
class PrintableListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsAColumnAndAHeading_data();
    void everyKeyIsAColumnAndAHeading();
    void contactsStandUnderTheirPartners();
    void phonesAndAddressesLeaveOutWhoHasNone();
    void basesAreToldAndCounted();
    void milestonesStandInTheirOrder();
    void anniversaries_data();
    void anniversaries();
    void visitsTouchTheTime();
    void openFollowUpsByUrgency();
    void rowsAreOrderedByChoice();
    void reviewsStandByTheirDay();
    void activitiesCountPersons();
};

void PrintableListsTest::everyKeyIsAColumnAndAHeading_data()
{
    QTest::addColumn<QString>("name");
    for (const PrintableList &list : printableLists())
        QTest::newRow(qPrintable(list.name)) << list.name;
}

void PrintableListsTest::everyKeyIsAColumnAndAHeading()
{
    QFETCH(QString, name);
    const PrintableList list = *printableList(name);
    ListRecords records;
    addRelation(records, 1, "Warsaw", {happened(1, MilestoneType::Agreement, "1989-03-01")});
    Contact contact = person("Ada", "Beispiel");
    contact.phone = QStringLiteral("+49 211 8991");
    contact.city = QStringLiteral("Düsseldorf");
    put(records, contact, 1);
    addRole(records, 1, 1, "", "");
    Visit visit;
    visit.title.en = QStringLiteral("Courtesy call");
    visit.begin = date("2026-05");
    put(records, visit, 1);
    FollowUp followUp;
    followUp.text = QStringLiteral("Answer");
    followUp.due = today;
    put(records, followUp, 1);
    addBasis(records, 1, ProcessingPurpose::Invitation, {}, today);
    for (const Language language : allLanguages) {
        const ListFields fields(list, records, language);
        const QStringList keys = fields.keys();
        QVERIFY(keys.size() > list.columns.size());
        QSet<QString> titles;
        for (const QString &key : keys) {
            QCOMPARE(fields.canonical(key), key);
            QVERIFY2(!titles.contains(fields.title(key)), qPrintable(key + u' ' + fields.title(key)));
            titles.insert(fields.title(key));
            ListParameters chosen = parameters(language);
            chosen.withoutBasis = WithoutBasis::Mark;
            chosen.columns = {key};
            chosen.sortBy = u'-' + key;
            QVERIFY_RESULT(tableList(list, records, chosen));
            chosen.groupBy = key;
            const auto grouped = tableList(list, records, chosen);
            QVERIFY_RESULT(grouped);
            QCOMPARE(grouped->groups.size(), 1);
            QVERIFY2(!grouped->groups.first().heading.text.isEmpty(), qPrintable(key));
        }
        QStringList offered = list.columns + list.groups;
        offered.removeAll(QStringLiteral("none"));
        offered += list.sortBy;
        for (const QString &key : std::as_const(offered))
            QVERIFY2(keys.contains(key), qPrintable(key));
        QVERIFY_RESULT(tableList(list, ListRecords(), parameters(language))); // of nothing, too
    }
}

void PrintableListsTest::contactsStandUnderTheirPartners()
{
    ListRecords records;
    addRelation(records, 1, "Warsaw", {});
    addRelation(records, 2, "Haifa", {});
    put(records, person("Ada", "Beispiel"), 1);
    put(records, person("Jonas", "Weiß"), 2);
    put(records, person("Noa", "Levi"), 3);
    addRole(records, 1, 1, "2020", "");
    addRole(records, 1, 2, "", "2026"); // known to the year: all of it
    addRole(records, 2, 1, "", "2026-10");
    Role ofPartnership;
    ofPartnership.contact.value = 3;
    ofPartnership.partnership.value = 2;
    put(records, ofPartnership, 9);
    ListParameters chosen = parameters();
    chosen.columns = {QStringLiteral("family_name"), QStringLiteral("function")};
    const auto list = listOf("contacts", records, chosen);
    QVERIFY_RESULT(list);
    QCOMPARE(rowsOf(*list), QStringLiteral("Haifa: Beispiel/Mayor, Levi/; Warsaw: Beispiel/Mayor; "
                                           "Without a partner: Weiß/"));
    chosen.asOf = QDate(2019, 6, 1);
    QCOMPARE(rowsOf(*listOf("contacts", records, chosen)),
             QStringLiteral("Haifa: Beispiel/Mayor, Levi/; Warsaw: Weiß/Mayor"));
}

void PrintableListsTest::phonesAndAddressesLeaveOutWhoHasNone()
{
    ListRecords records;
    records.home = *Country::fromCode(QStringLiteral("DE"));
    Contact ada = person("Ada", "Beispiel");
    ada.mobile = QStringLiteral("+49 170 1234567");
    put(records, ada, 1);
    Contact noa = person("Noa", "Levi");
    noa.organisation = QStringLiteral("Stadt Haifa");
    noa.street = QStringLiteral("Hassan Shukri 14");
    noa.postalCode = QStringLiteral("3100001");
    noa.city = QStringLiteral("Haifa");
    noa.country = *Country::fromCode(QStringLiteral("IL"));
    put(records, noa, 2);
    ListParameters chosen = parameters(Language::German);
    chosen.columns = {QStringLiteral("family_name")};
    QCOMPARE(rowsOf(*listOf("phones", records, chosen)), QStringLiteral(": Beispiel"));
    chosen.columns += QStringLiteral("address");
    const QString addresses = rowsOf(*listOf("addresses", records, chosen));
    QVERIFY2(addresses.startsWith(QStringLiteral(": Levi/Hassan Shukri 14|")), qPrintable(addresses));
    QVERIFY2(addresses.endsWith(QStringLiteral("|ISRAEL")), qPrintable(addresses));
}

void PrintableListsTest::basesAreToldAndCounted()
{
    ListRecords records;
    for (int id = 1; id <= 4; ++id)
        put(records, person("A", qPrintable(QString(QChar(u'A' + id)))), id);
    addBasis(records, 1, ProcessingPurpose::Invitation);
    addBasis(records, 2, ProcessingPurpose::Invitation, QDate(2026, 1, 1)); // withdrawn
    addBasis(records, 3, ProcessingPurpose::Correspondence);
    ListParameters chosen = parameters();
    chosen.purpose = ProcessingPurpose::Invitation;
    const auto marked = listOf("contacts", records, chosen);
    QVERIFY_RESULT(marked);
    QCOMPARE(marked->groups.first().rows.size(), 4);
    QCOMPARE(textOf(marked->groups.first().rows[0][0]), QStringLiteral("B, A"));
    QCOMPARE(textOf(marked->groups.first().rows[1][0]), QStringLiteral("C, A|(no basis)"));
    const QString told = marked->subtitles.join(u'\n');
    QVERIFY2(told.contains(QStringLiteral("Consent (Art. 6(1)(a) GDPR): 1")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("3 contacts marked")), qPrintable(told));
    chosen.withoutBasis = WithoutBasis::LeaveOut;
    const auto without = listOf("contacts", records, chosen);
    QCOMPARE(without->groups.first().rows.size(), 1);
    QVERIFY(without->subtitles.join(u'\n').contains(QStringLiteral("3 contacts left out")));
    QVERIFY(without->subtitles.join(u'\n').contains(QStringLiteral("1 contact")));
    // On a day before it was withdrawn it held.
    chosen.asOf = QDate(2025, 12, 31);
    QCOMPARE(listOf("contacts", records, chosen)->groups.first().rows.size(), 2);
}

void PrintableListsTest::milestonesStandInTheirOrder()
{
    ListRecords records;
    addRelation(
        records, 1, "Moscow",
        {happened(1, MilestoneType::Suspension, "2022-02"), happened(1, MilestoneType::Agreement, "1992")});
    ListParameters chosen = parameters();
    chosen.columns = {QStringLiteral("partner"), QStringLiteral("milestones"), QStringLiteral("status")};
    QCOMPARE(rowsOf(*listOf("partnerships", records, chosen)).section(u'/', 1),
             QStringLiteral("1992: Agreement signed|02/2022: Suspension/suspended"));
    chosen.asOf = QDate(2000, 1, 1);
    QCOMPARE(rowsOf(*listOf("partnerships", records, chosen)).section(u'/', 1),
             QStringLiteral("1992: Agreement signed/active"));
}

void PrintableListsTest::anniversaries_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("rows");
    QTest::newRow("the year of the list")
        << QDate() << QDate() << "2026/Haifa/38, 28/02/2026/Leap/46, 06/2026/Warsaw/37";
    QTest::newRow("a leap year") << QDate(2028, 2, 1) << QDate(2028, 3, 31)
                                 << "2028/Haifa/40, 29/02/2028/Leap/48";
    QTest::newRow("two summers") << QDate(2026, 6, 15) << QDate(2027, 6, 1)
                                 << "2026/Haifa/38, 06/2026/Warsaw/37, 2027/Haifa/39, 28/02/2027/Leap/47, "
                                    "06/2027/Warsaw/38";
    QTest::newRow("before there was any") << QDate(1970, 1, 1) << QDate(1979, 12, 31) << "";
    QTest::newRow("the day itself is none") << QDate(1980, 1, 1) << QDate(1980, 12, 31) << "";
}

void PrintableListsTest::anniversaries()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QString, rows);
    ListRecords records;
    addRelation(records, 1, "Warsaw",
                {happened(1, MilestoneType::FirstContact, "1980-06-01"),
                 happened(1, MilestoneType::Agreement, "1989-06")});
    addRelation(records, 2, "Haifa", {happened(2, MilestoneType::Friendship, "1988")});
    addRelation(records, 3, "Leap", {happened(3, MilestoneType::Agreement, "1980-02-29")});
    addRelation(
        records, 4, "Ended",
        {happened(4, MilestoneType::Agreement, "1990-05-05"), happened(4, MilestoneType::End, "2001")});
    ListParameters chosen = parameters();
    chosen.from = from;
    chosen.to = to;
    chosen.groupBy = QStringLiteral("none");
    chosen.columns = {QStringLiteral("day"), QStringLiteral("partner"), QStringLiteral("years")};
    const auto list = listOf("anniversaries", records, chosen);
    QVERIFY_RESULT(list);
    QCOMPARE(rowsOf(*list).section(QStringLiteral(": "), 1), rows);
}

void PrintableListsTest::visitsTouchTheTime()
{
    ListRecords records;
    const auto add = [&records](const char *title, const char *begin, const char *end) {
        Visit visit;
        visit.title.en = QString::fromLatin1(title);
        visit.begin = date(begin);
        visit.end = date(end);
        put(records, visit, records.of(RecordType::Visit).size() + 1);
    };
    add("May", "2026-05-30", "2026-06-02");
    add("June", "2026-06", "");
    add("July", "2026-07-01", "");
    ListParameters chosen = parameters();
    chosen.groupBy = QStringLiteral("none");
    chosen.columns = {QStringLiteral("title"), QStringLiteral("period")};
    QCOMPARE(rowsOf(*listOf("visits", records, chosen)),
             QStringLiteral(": May/30/05/2026 – 02/06/2026, June/06/2026, July/01/07/2026"));
    chosen.from = QDate(2026, 6, 2);
    chosen.to = QDate(2026, 6, 30);
    const auto june = listOf("visits", records, chosen);
    QCOMPARE(rowsOf(*june), QStringLiteral(": May/30/05/2026 – 02/06/2026, June/06/2026"));
    QVERIFY(june->subtitles.contains(QStringLiteral("From 2 June 2026 to 30 June 2026")));
}

void PrintableListsTest::openFollowUpsByUrgency()
{
    ListRecords records;
    const auto add = [&records](const char *text, const QDate &due, const QDate &done) {
        FollowUp followUp;
        followUp.text = QString::fromLatin1(text);
        followUp.due = due;
        followUp.doneOn = done;
        put(records, followUp, records.of(RecordType::FollowUp).size() + 1);
    };
    add("later", today.addDays(3), {});
    add("late", today.addDays(-3), {});
    add("done", today.addDays(-9), today.addDays(-1));
    add("today", today, {});
    ListParameters chosen = parameters();
    chosen.columns = {QStringLiteral("text")};
    QCOMPARE(rowsOf(*listOf("follow_ups", records, chosen)),
             QStringLiteral("Overdue: late; Coming: today, later"));
    chosen.asOf = today.addDays(-2);
    QCOMPARE(rowsOf(*listOf("follow_ups", records, chosen)),
             QStringLiteral("Overdue: done, late; Coming: today, later"));
}

void PrintableListsTest::rowsAreOrderedByChoice()
{
    ListRecords records;
    const auto add = [&records](qint64 id, const char *name, std::optional<qint64> population) {
        Partner partner;
        partner.name.de = QString::fromUtf8(name);
        partner.population = population;
        put(records, partner, id);
    };
    add(1, "Öst", 90);
    add(2, "Ost", 1000);
    add(3, "West", std::nullopt);
    add(4, "Nord", 90);
    ListParameters chosen = parameters(Language::German);
    chosen.groupBy = QStringLiteral("none");
    chosen.columns = {QStringLiteral("name")};
    QCOMPARE(rowsOf(*listOf("partners", records, chosen)), QStringLiteral(": Nord, Ost, Öst, West"));
    chosen.sortBy = QStringLiteral("partner.population");
    QCOMPARE(rowsOf(*listOf("partners", records, chosen)), QStringLiteral(": Nord, Öst, Ost, West"));
    chosen.sortBy = QStringLiteral("-population");
    const auto list = listOf("partners", records, chosen);
    QCOMPARE(rowsOf(*list), QStringLiteral(": Ost, Nord, Öst, West"));
    QVERIFY(list->subtitles.first().contains(QStringLiteral("Einwohner")));
    chosen.sortBy = QStringLiteral("colour");
    QVERIFY_ERROR(listOf("partners", records, chosen), Invalid);
}

void PrintableListsTest::reviewsStandByTheirDay()
{
    ListRecords records;
    put(records, person("Ada", "Beispiel"), 1);
    put(records, person("Bert", "Muster"), 2);
    addBasis(records, 1, ProcessingPurpose::Invitation, {}, today.addDays(40));
    addBasis(records, 2, ProcessingPurpose::Correspondence, {}, today.addDays(5));
    addBasis(records, 2, ProcessingPurpose::Infoletter, today.addDays(-1), today.addDays(5)); // withdrawn
    addBasis(records, 1, ProcessingPurpose::Correspondence);                                  // no day
    ListParameters chosen = parameters(Language::English);
    chosen.withoutBasis = WithoutBasis::Mark;
    chosen.purpose = ProcessingPurpose::Correspondence;
    chosen.columns = {QStringLiteral("name"), QStringLiteral("purpose")};
    chosen.groupBy = QStringLiteral("none");
    auto list = listOf("reviews", records, chosen);
    QVERIFY_RESULT(list);
    QCOMPARE(rowsOf(*list), QStringLiteral(": Muster, Bert/Correspondence, Beispiel, Ada/Invitation"));
    chosen.to = today.addDays(10);
    list = listOf("reviews", records, chosen);
    QVERIFY_RESULT(list);
    QCOMPARE(rowsOf(*list), QStringLiteral(": Muster, Bert/Correspondence"));
}

void PrintableListsTest::activitiesCountPersons()
{
    ListRecords records;
    for (int person = 1; person <= 3; ++person)
        addBasis(records, person, ProcessingPurpose::Invitation);
    addBasis(records, 3, ProcessingPurpose::Invitation); // the same person twice
    addBasis(records, 1, ProcessingPurpose::Publication);
    addBasis(records, 2, ProcessingPurpose::Publication, today.addDays(-1));
    ListParameters chosen = parameters(Language::English);
    chosen.columns = {QStringLiteral("purpose"), QStringLiteral("persons"), QStringLiteral("recipients")};
    const auto list = listOf("processing_activities", records, chosen);
    QVERIFY_RESULT(list);
    QCOMPARE(rowsOf(*list),
             QStringLiteral(": Invitation/3/The department, Publication/1/The department; visitors "
                            "of the city's website"));
}

QTEST_GUILESS_MAIN(PrintableListsTest)
#include "tst_printablelists.moc"
