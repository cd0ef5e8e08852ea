// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/distinctpair.h"
#include "domain/followup.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "domain/role.h"
#include "domain/visit.h"
#include "storage/changeset.h"
#include "storage/databasecheck.h"
#include "storage/duplicatefinder.h"
#include "storage/history.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"
#include "workflow/recordmerge.h"

#include <QTest>

using namespace weltkontor;

class RecordMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesWhatLosesNothing();
    void choicesAreFollowed();
    void whatHasNoPlaceGoesIntoTheNote();
    void linksMoveAlong_data() { addBackendRows(); }
    void linksMoveAlong();
    void undoneInOneStep_data() { addBackendRows(); }
    void undoneInOneStep();
    void aLaterChangeIsAConflict();
    void partnersKeepTheirNames();

private:
    static void save(Database &database, QList<Record> &records);
    static MergeProposal proposal(Database &database, const Record &kept, const Record &other);
    static MergeSource sourceOf(const MergeProposal &proposal, QStringView field);
};

namespace
{

Contact anna()
{
    Contact person;
    person.givenName = QStringLiteral("Anna");
    person.familyName = QStringLiteral("Weiß");
    person.email = MailAddress::fromText(QStringLiteral("anna@example.org")).value();
    person.note = QStringLiteral("Speaks Polish.");
    return person;
}

Contact annaAgain()
{
    Contact person;
    person.givenName = QStringLiteral("Anna");
    person.familyName = QStringLiteral("Weiss");
    person.email = MailAddress::fromText(QStringLiteral("weiss@example.org")).value();
    person.phone = QStringLiteral("0211 8923155");
    person.note = QStringLiteral("Met in 2019.");
    return person;
}

} // namespace

void RecordMergeTest::save(Database &database, QList<Record> &records)
{
    const auto change = ChangeSet::begin(database, Act::Kind::Create);
    QVERIFY_RESULT(change);
    QVERIFY_RESULT((*change)->saveAll(records));
    QVERIFY_RESULT((*change)->commit());
}

MergeProposal RecordMergeTest::proposal(Database &database, const Record &kept, const Record &other)
{
    auto proposed = RecordMerge::propose(database, kept.reference(), other.reference());
    return proposed ? *std::move(proposed) : MergeProposal();
}

MergeSource RecordMergeTest::sourceOf(const MergeProposal &proposal, QStringView field)
{
    for (const MergeField &row : proposal.fields) {
        if (row.field == field)
            return row.proposed;
    }
    return MergeSource::Kept;
}

void RecordMergeTest::proposesWhatLosesNothing()
{
    TestDatabase database(Backend::Sqlite);
    QList<Record> records{Record::from(anna()), Record::from(annaAgain())};
    save(*database, records);
    const MergeProposal proposed = proposal(*database, records[0], records[1]);
    QStringList differing;
    for (const MergeField &row : proposed.fields)
        differing += row.field;
    QCOMPARE(differing, (QStringList{QStringLiteral("family_name"), QStringLiteral("phone"),
                                     QStringLiteral("email"), QStringLiteral("note")}));
    QCOMPARE(sourceOf(proposed, u"family_name"), MergeSource::Kept);
    QCOMPARE(sourceOf(proposed, u"phone"), MergeSource::Other);
    QCOMPARE(sourceOf(proposed, u"email"), MergeSource::Both);
    const Record merged = RecordMerge::merged(proposed, {});
    QCOMPARE(merged.text(u"family_name"), QStringLiteral("Weiß"));
    QCOMPARE(merged.text(u"phone"), QStringLiteral("0211 8923155"));
    QCOMPARE(merged.text(u"email"), QStringLiteral("anna@example.org"));
    QCOMPARE(merged.text(u"email2"), QStringLiteral("weiss@example.org"));
    QCOMPARE(merged.text(u"note"), QStringLiteral("Speaks Polish.\n\nMet in 2019."));
}

void RecordMergeTest::choicesAreFollowed()
{
    TestDatabase database(Backend::Sqlite);
    QList<Record> records{Record::from(anna()), Record::from(annaAgain())};
    save(*database, records);
    const MergeProposal proposed = proposal(*database, records[0], records[1]);
    const Record merged = RecordMerge::merged(proposed, {{QStringLiteral("family_name"), MergeSource::Other},
                                                         {QStringLiteral("email"), MergeSource::Other},
                                                         {QStringLiteral("phone"), MergeSource::Kept}});
    QCOMPARE(merged.text(u"family_name"), QStringLiteral("Weiss"));
    QCOMPARE(merged.text(u"email"), QStringLiteral("weiss@example.org"));
    QCOMPARE(merged.text(u"email2"), QString());
    QCOMPARE(merged.text(u"phone"), QString());
}

void RecordMergeTest::whatHasNoPlaceGoesIntoTheNote()
{
    TestDatabase database(Backend::Sqlite);
    Contact one = anna(), other = annaAgain();
    one.phone = QStringLiteral("0211 1234567");
    one.mobile = QStringLiteral("0170 1234567");
    other.mobile = QStringLiteral("0171 7654321");
    QList<Record> records{Record::from(one), Record::from(other)};
    save(*database, records);
    const Record merged = RecordMerge::merged(proposal(*database, records[0], records[1]), {});
    QCOMPARE(merged.text(u"phone"), QStringLiteral("0211 1234567"));
    QCOMPARE(merged.text(u"phone2"), QStringLiteral("0211 8923155"));
    QCOMPARE(merged.text(u"mobile"), QStringLiteral("0170 1234567"));
    QVERIFY(merged.text(u"note").startsWith(QStringLiteral("Speaks Polish.\n\nMet in 2019.\n")));
    QVERIFY(merged.text(u"note").endsWith(QStringLiteral(": 0171 7654321")));
}

void RecordMergeTest::linksMoveAlong()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Partner city;
    city.name.de = QStringLiteral("Lublin");
    city.country = Country::fromCode(QStringLiteral("PL")).value();
    QList<Record> records{Record::from(anna()), Record::from(annaAgain()), Record::from(city)};
    save(*database, records);
    const Record &kept = records[0], &other = records[1], &partner = records[2];
    const auto roleOf = [&](const Record &person, const QString &function) {
        Role role;
        role.contact = {person.id};
        role.partner = {partner.id};
        role.function.de = function;
        return Record::from(role);
    };
    FollowUp followUp;
    followUp.text = QStringLiteral("Call her");
    followUp.due = QDate(2026, 12, 1);
    followUp.subject = other.reference();
    Visit visit;
    visit.title.de = QStringLiteral("Besuch");
    visit.begin = PartialDate::fromText(QStringLiteral("2026-06")).value();
    visit.guests = {{other.id}, {kept.id}};
    QList<Record> links{
        roleOf(kept, QStringLiteral("Bürgermeisterin")), roleOf(other, QStringLiteral("Bürgermeisterin")),
        roleOf(other, QStringLiteral("Vorsitzende")), Record::from(followUp), Record::from(visit)};
    save(*database, links);

    const MergeProposal proposed = proposal(*database, kept, other);
    QCOMPARE(proposed.links, 4);
    const auto done = RecordMerge::apply(*database, proposed, {});
    QVERIFY_RESULT(done);

    RecordReader reader(*database);
    QVERIFY_ERROR(reader.record(other.reference()), NotFound);
    QCOMPARE(reader.record(kept.reference())->text(u"email2"), QStringLiteral("weiss@example.org"));
    const auto roles = reader.pointingTo(RecordType::Role, QStringLiteral("contact_id"), {kept.id});
    QCOMPARE(roles->size(), 2); // the same role twice is one
    QCOMPARE(reader.record(links[3].reference())->text(u"subject"), kept.reference().toText());
    QCOMPARE(reader.record(links[4].reference())->value(u"guests").toList(),
             QVariantList{QVariant(qlonglong(kept.id))});
    QVERIFY(reader.pointingTo(RecordType::Role, QStringLiteral("contact_id"), {other.id})->isEmpty());
}

void RecordMergeTest::undoneInOneStep()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QList<Record> records{Record::from(anna()), Record::from(annaAgain())};
    save(*database, records);
    Role role;
    role.contact = {records[1].id};
    QList<Record> links{Record::from(role)};
    save(*database, links);
    QVERIFY_RESULT(keepApart(*database, records[0].reference(), records[1].reference()));
    const auto done = RecordMerge::apply(*database, proposal(*database, records[0], records[1]), {});
    QVERIFY_RESULT(done);
    QVERIFY(DuplicateFinder(*database).distinctPairs(RecordType::Contact)->isEmpty());
    const auto told = History(*database).changeSet(*done);
    QVERIFY(told->act.summary(Language::English).contains(QStringLiteral("Weiß, Anna")));

    const auto undone = History(*database).undo(*done);
    QVERIFY_RESULT(undone);
    QVERIFY(undone->conflicts.isEmpty());
    RecordReader reader(*database);
    for (const Record &record : records)
        QVERIFY(reader.record(record.reference())->sameContent(record));
    QVERIFY(reader.record(links[0].reference())->sameContent(links[0]));
    QCOMPARE(DuplicateFinder(*database).distinctPairs(RecordType::Contact)->size(), 1);
}

void RecordMergeTest::aLaterChangeIsAConflict()
{
    TestDatabase database(Backend::Sqlite);
    QList<Record> records{Record::from(anna()), Record::from(annaAgain())};
    save(*database, records);
    for (const int changed : {0, 1}) {
        const MergeProposal proposed = proposal(*database, records[0], records[1]);
        Record edited = *RecordReader(*database).record(records[changed].reference());
        QVERIFY_RESULT(edited.setValue(u"city", QStringLiteral("Neuss %1").arg(changed)));
        QList<Record> one{edited};
        save(*database, one);
        QVERIFY_ERROR(RecordMerge::apply(*database, proposed, {}), Conflict);
        QVERIFY_RESULT(RecordReader(*database).record(records[1].reference()));
        QCOMPARE(RecordReader(*database).record(records[0].reference())->text(u"phone"), QString());
    }
}

void RecordMergeTest::partnersKeepTheirNames()
{
    TestDatabase database(Backend::Sqlite);
    Partner one, other;
    one.country = other.country = Country::fromCode(QStringLiteral("CN")).value();
    one.name.de = QStringLiteral("Guangzhou");
    one.furtherNames = {QStringLiteral("Canton")};
    other.name.de = QStringLiteral("Kanton");
    other.furtherNames = {QStringLiteral("Canton"), QStringLiteral("Kwangtschou")};
    QList<Record> records{Record::from(one), Record::from(other)};
    save(*database, records);
    Partnership partnership;
    partnership.partner = {records[1].id};
    partnership.kind = QStringLiteral("twin_town");
    QList<Record> links{Record::from(partnership)};
    save(*database, links);
    QVERIFY_RESULT(RecordMerge::apply(*database, proposal(*database, records[0], records[1]), {}));
    RecordReader reader(*database);
    const auto kept = reader.record(records[0].reference());
    QCOMPARE(kept->text(u"name_de"), QStringLiteral("Guangzhou"));
    QCOMPARE(
        kept->value(u"further_names").toStringList(),
        (QStringList{QStringLiteral("Canton"), QStringLiteral("Kwangtschou"), QStringLiteral("Kanton")}));
    QCOMPARE(reader.record(links[0].reference())->value(u"partner_id").toLongLong(), records[0].id);
}

QTEST_GUILESS_MAIN(RecordMergeTest)
#include "tst_recordmerge.moc"
