// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/milestone.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "storage/changeset.h"
#include "storage/history.h"
#include "storage/recordreader.h"
#include "support/resultmacros.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace weltkontor;

namespace
{

Record partner(const QString &de, const QString &en, const QString &country)
{
    Partner partner;
    partner.name = {de, en};
    partner.country = *Country::fromCode(country);
    return Record::from(partner);
}

/// Something valid for each field, so that every column is written and read.
QVariant sampleValue(const Field &field, const QHash<RecordType, qint64> &targets)
{
    switch (field.type()) {
    case FieldType::Text:
        // Two that must be times of day.
        if (field.key() == u"begins" || field.key() == u"ends")
            return field.key() == u"begins" ? QStringLiteral("09:30") : QStringLiteral("11:00");
        return field.key() == u"colour"
                   ? QStringLiteral("#c8102e")
                   : QStringLiteral("Ż=1+1 %1").arg(field.index()).left(field.spec().maximumLength);
    case FieldType::MultilineText:
    case FieldType::Markdown:
        return QStringLiteral("חיפה\nline ’;-- %1").arg(field.index());
    case FieldType::Integer:
        return 40 + field.index() % 10;
    case FieldType::Boolean:
        return true;
    case FieldType::Choice:
        return QString::fromLatin1(field.spec().choices.back().key);
    case FieldType::Catalogue:
        return QStringLiteral("friendship");
    case FieldType::CatalogueList:
        return QStringList{QStringLiteral("culture"), QStringLiteral("sport")};
    case FieldType::Country:
        return QStringLiteral("PL");
    case FieldType::Language:
        return QStringLiteral("pl");
    case FieldType::PartialDate:
        return QStringLiteral("1988-06");
    case FieldType::Date:
        return QStringLiteral("2024-02-29");
    case FieldType::DateTime:
        return QStringLiteral("2026-03-02T09:30:00.000Z");
    case FieldType::Phone:
        return QStringLiteral("+49 (0) 211.89-%1").arg(10000 + field.index());
    case FieldType::Mail:
        return QStringLiteral("name%1@example.org").arg(field.index());
    case FieldType::Web:
        return QStringLiteral("https://www.example.org/%1").arg(field.index());
    case FieldType::Coordinates:
        return QStringLiteral("52.22977, 21.01178");
    case FieldType::TextList:
        return QStringList{QStringLiteral("a"), QStringLiteral("b, c")};
    case FieldType::Reference:
        return targets.value(field.spec().target);
    case FieldType::ReferenceList:
        return QVariantList{targets.value(field.spec().target)};
    case FieldType::AnyReference:
        return RecordRef(RecordType::Partner, targets.value(RecordType::Partner)).toText();
    case FieldType::AnyReferenceList:
        return QStringList{RecordRef(RecordType::Partner, targets.value(RecordType::Partner)).toText()};
    }
    return {};
}

Record fullRecord(RecordType type, const QHash<RecordType, qint64> &targets)
{
    Record record(type);
    for (const Field &field : record.description().fields()) {
        const auto set = record.setValue(field, sampleValue(field, targets));
        if (!set)
            qWarning("%s: %s", qPrintable(field.key()), qPrintable(set.error().message));
    }
    return record;
}

} // namespace

class ChangeSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryTypeComesBack_data() { addBackendRows(); }
    void everyFieldOfEveryTypeComesBack();
    void savingUnchangedDoesNothing_data() { addBackendRows(); }
    void savingUnchangedDoesNothing();
    void secondSaveOfAnOldVersionIsAConflict_data() { addBackendRows(); }
    void secondSaveOfAnOldVersionIsAConflict();
    void invalidRecordsAreRefused_data() { addBackendRows(); }
    void invalidRecordsAreRefused();
    void deletingTakesDependentsToTheBin_data() { addBackendRows(); }
    void deletingTakesDependentsToTheBin();
    void droppedChangeSetLeavesNothing_data() { addBackendRows(); }
    void droppedChangeSetLeavesNothing();
    void manyAtOnce_data() { addBackendRows(); }
    void manyAtOnce();
    void theProfileComesBackFromTheBin_data() { addBackendRows(); }
    void theProfileComesBackFromTheBin();
};

void ChangeSetTest::everyFieldOfEveryTypeComesBack()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QHash<RecordType, qint64> ids;
    {
        const auto change = ChangeSet::begin(*database, {Act::Kind::Create, {}});
        QVERIFY_RESULT(change);
        const auto reserved = (*change)->reserveIds(int(RecordDescription::allTypes().size()));
        QVERIFY_RESULT(reserved);
        for (const RecordType type : RecordDescription::allTypes())
            ids.insert(type, reserved->at(static_cast<int>(type)));
        for (const RecordType type : RecordDescription::allTypes()) {
            Record record = fullRecord(type, ids);
            record.id = ids.value(type);
            QVERIFY_RESULT((*change)->save(record));
            QCOMPARE(record.version, 1);
        }
        QVERIFY_RESULT((*change)->commit());
    }
    database.reopen();
    RecordReader reader(*database);
    for (const RecordType type : RecordDescription::allTypes()) {
        const auto read = reader.record({type, ids.value(type)});
        QVERIFY_RESULT(read);
        Record wanted = fullRecord(type, ids);
        QVERIFY2(wanted.sameContent(*read),
                 qPrintable(wanted.description().key() + u' ' + wanted.differingFields(*read).join(u',')));
        // And the history has every field too.
        const auto changes = History(*database).changesOf(read->reference());
        QVERIFY_RESULT(changes);
        QCOMPARE(changes->size(), 1);
        const auto version = History(*database).versionAfter(read->reference(), changes->first().changeSet);
        QVERIFY_RESULT(version);
        QVERIFY(version->sameContent(wanted));
    }
}

void ChangeSetTest::savingUnchangedDoesNothing()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record record = partner(QStringLiteral("Warschau"), QStringLiteral("Warsaw"), QStringLiteral("PL"));
    {
        const auto change = ChangeSet::begin(*database, {});
        QVERIFY_RESULT(change);
        QVERIFY_RESULT((*change)->save(record));
        QCOMPARE((*change)->commit().valueOr({}).value_or(0), 1);
    }
    const auto change = ChangeSet::begin(*database, {});
    QVERIFY_RESULT(change);
    QVERIFY_RESULT((*change)->save(record));
    const auto committed = (*change)->commit();
    QVERIFY_RESULT(committed);
    QVERIFY(!committed->has_value());
    QCOMPARE(record.version, 1);
}

void ChangeSetTest::secondSaveOfAnOldVersionIsAConflict()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record record = partner(QStringLiteral("Warschau"), QStringLiteral("Warsaw"), QStringLiteral("PL"));
    {
        const auto change = ChangeSet::begin(*database, {});
        QVERIFY_RESULT((*change)->save(record));
        QVERIFY_RESULT((*change)->commit());
    }
    const auto other = database.second();
    Record theirs = RecordReader(*other).record(record.reference()).value();
    QVERIFY_RESULT(theirs.setValue(u"population", 1861000));
    {
        const auto change = ChangeSet::begin(*other, {});
        QVERIFY_RESULT((*change)->save(theirs));
        QVERIFY_RESULT((*change)->commit());
    }
    QVERIFY_RESULT(record.setValue(u"state", QStringLiteral("Masowien")));
    const auto change = ChangeSet::begin(*database, {});
    QVERIFY_ERROR((*change)->save(record), Conflict);
}

void ChangeSetTest::invalidRecordsAreRefused()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record nameless(RecordType::Partner);
    const auto change = ChangeSet::begin(*database, {});
    QVERIFY_ERROR((*change)->save(nameless), Invalid);
}

void ChangeSetTest::deletingTakesDependentsToTheBin()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    Record city = partner(QStringLiteral("Warschau"), QStringLiteral("Warsaw"), QStringLiteral("PL"));
    Record relation(RecordType::Partnership);
    Record event(RecordType::Milestone);
    {
        const auto change = ChangeSet::begin(*database, {});
        QVERIFY_RESULT((*change)->save(city));
        QVERIFY_RESULT(relation.setValue(u"partner_id", city.id));
        QVERIFY_RESULT(relation.setValue(u"kind", QStringLiteral("twinning")));
        QVERIFY_RESULT((*change)->save(relation));
        QVERIFY_RESULT(event.setValue(u"partnership_id", relation.id));
        QVERIFY_RESULT(event.setValue(u"date", QStringLiteral("1989")));
        QVERIFY_RESULT((*change)->save(event));
        QVERIFY_RESULT((*change)->commit());
    }
    std::optional<qint64> deletion;
    {
        const auto change = ChangeSet::begin(*database, {Act::Kind::Delete, {}});
        QVERIFY_RESULT((*change)->remove(city.reference()));
        const auto committed = (*change)->commit();
        QVERIFY_RESULT(committed);
        deletion = *committed;
    }
    RecordReader reader(*database);
    for (const Record &record : {city, relation, event}) {
        QVERIFY_ERROR(reader.record(record.reference()), NotFound);
        QVERIFY_RESULT(reader.record(record.reference(), Bin::With));
    }
    const auto outcome = History(*database).undo(*deletion);
    QVERIFY_RESULT(outcome);
    QVERIFY(outcome->conflicts.isEmpty());
    for (const Record &record : {city, relation, event})
        QVERIFY_RESULT(reader.record(record.reference()));
    QCOMPARE(reader.linksTo(city.reference()).valueOr({}), QList<RecordRef>{relation.reference()});
}

void ChangeSetTest::droppedChangeSetLeavesNothing()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    {
        const auto change = ChangeSet::begin(*database, {});
        Record record = partner(QStringLiteral("Warschau"), QStringLiteral("Warsaw"), QStringLiteral("PL"));
        QVERIFY_RESULT((*change)->save(record));
    }
    QCOMPARE(RecordReader(*database).isEmpty().valueOr(false), true);
    QCOMPARE(History(*database).changeSets().value().size(), 0);
    QCOMPARE(database->newestChangeSet().value(), 0);
}

void ChangeSetTest::manyAtOnce()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    QList<Record> records;
    for (int i = 0; i < 2500; ++i)
        records += partner(QStringLiteral("Ort \"%1\"\\ '").arg(i), {}, QStringLiteral("PL"));
    const auto change = ChangeSet::begin(*database, {Act::Kind::Import, QStringLiteral("orte.csv")});
    QVERIFY_RESULT((*change)->saveAll(records));
    const auto committed = (*change)->commit();
    QVERIFY_RESULT(committed);
    QCOMPARE(RecordReader(*database).count(RecordType::Partner).value(), 2500);
    QCOMPARE(History(*database).changeSet(committed->value()).value().changes, 2500);
    const auto read = RecordReader(*database).record(records.last().reference());
    QVERIFY_RESULT(read);
    QVERIFY(read->sameContent(records.last()));
    QVERIFY_RESULT(History(*database).undo(committed->value()));
    QCOMPARE(RecordReader(*database).count(RecordType::Partner).value(), 0);
}

void ChangeSetTest::theProfileComesBackFromTheBin()
{
    QFETCH(Backend, backend);
    TestDatabase database(backend);
    const auto saved = [&](const QString &city) {
        CityProfile profile = RecordReader(*database).cityProfile().value();
        profile.cityName = {city, city};
        Record record = Record::from(profile);
        const auto change = ChangeSet::begin(*database, Act::Kind::Settings);
        QVERIFY_RESULT((*change)->save(record));
        QVERIFY_RESULT((*change)->commit());
    };
    saved(QStringLiteral("Düsseldorf"));
    QVERIFY(History(*database).undo(database->newestChangeSet().value()).value().conflicts.isEmpty());
    QCOMPARE(RecordReader(*database).cityProfile().value().cityName.de, QString());
    saved(QStringLiteral("Reading"));
    QCOMPARE(RecordReader(*database).cityProfile().value().cityName.de, QStringLiteral("Reading"));
}

QTEST_GUILESS_MAIN(ChangeSetTest)
#include "tst_changeset.moc"
