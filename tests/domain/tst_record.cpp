// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include "domain/article.h"
#include "domain/catalogueentry.h"
#include "domain/cityprofile.h"
#include "domain/contact.h"
#include "domain/distinctpair.h"
#include "domain/document.h"
#include "domain/followup.h"
#include "domain/gift.h"
#include "domain/importrecipe.h"
#include "domain/infoletter.h"
#include "domain/milestone.h"
#include "domain/partner.h"
#include "domain/partnership.h"
#include "domain/processingbasis.h"
#include "domain/programmeitem.h"
#include "domain/publication.h"
#include "domain/publishtarget.h"
#include "domain/role.h"
#include "domain/savedview.h"
#include "domain/visit.h"
#include "fieldvalues.h"
#include "support/resultmacros.h"

#include <QJsonDocument>
#include <QTest>

using namespace weltkontor;

/// Values go from structs to records, to JSON and back without a change.
class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void freshRecordsAreFreshStructs();
    void everyFieldGoesThroughItsStruct();
    void everyFieldGoesThroughJson();
    void structsKeepTheirMembers();
    void takesTheKeptSpelling_data();
    void takesTheKeptSpelling();
    void refusesWhatIsNoValue_data();
    void refusesWhatIsNoValue();
    void emptyIsEmpty();
    void namesTheFieldsThatDiffer();
    void unknownFieldsAreRefused();
    void brokenContentIsNoticed();
};

namespace
{

/// Calls @p work with a default-constructed struct of every type.
template<typename Work>
void withEveryStruct(Work work)
{
    work(Partner());
    work(Partnership());
    work(Milestone());
    work(Contact());
    work(Role());
    work(ProcessingBasis());
    work(Article());
    work(Visit());
    work(ProgrammeItem());
    work(Gift());
    work(Infoletter());
    work(Document());
    work(FollowUp());
    work(CatalogueEntry());
    work(CityProfile());
    work(SavedView());
    work(ImportRecipe());
    work(PublishTarget());
    work(Publication());
    work(DistinctPair());
}

} // namespace

void RecordTest::freshRecordsAreFreshStructs()
{
    int types = 0;
    withEveryStruct([&](const auto &fresh) {
        ++types;
        const Record record = Record::from(fresh);
        QVERIFY2(record == Record(record.type()), qPrintable(record.description().key()));
    });
    QCOMPARE(types, int(RecordDescription::allTypes().size()));
}

void RecordTest::everyFieldGoesThroughItsStruct()
{
    withEveryStruct([](const auto &fresh) {
        using Struct = std::decay_t<decltype(fresh)>;
        const Record empty = Record::from(fresh);
        for (const Field &field : empty.description().fields()) {
            const QVariantList values = validValues(field);
            QVERIFY(!values.isEmpty());
            for (const QVariant &value : values) {
                Record record(empty.type());
                record.id = 4;
                record.version = 2;
                if (field.type() == FieldType::Text && value.toString().size() > field.spec().maximumLength)
                    continue;
                QVERIFY_RESULT(record.setValue(field, value));
                QCOMPARE(record.value(field), value);
                const auto typed = record.to<Struct>();
                QVERIFY_RESULT(typed);
                const Record back = Record::from(*typed);
                QVERIFY2(back == record, qPrintable(record.description().key() + u'.' + field.key() + u' ' +
                                                    value.toString()));
            }
        }
    });
}

void RecordTest::everyFieldGoesThroughJson()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        Record record(type);
        for (const Field &field : record.description().fields())
            record.setTrusted(field.index(), validValues(field).first());
        for (const bool withEmpty : {false, true}) {
            const QByteArray text = QJsonDocument(record.toJson(withEmpty)).toJson();
            const QJsonObject json = QJsonDocument::fromJson(text).object();
            Record back(type);
            for (const Field &field : back.description().fields())
                back.setTrusted(field.index(), Record::valueOf(field, json.value(field.key())));
            QVERIFY2(back.sameContent(record), text);
        }
        const QJsonObject fresh = Record(type).toJson(true);
        QCOMPARE(fresh.size(), record.description().fields().size());
    }
    // Numbers that a double would round.
    const Field &size = *RecordDescription::of(RecordType::Document).field(u"size");
    const qlonglong large = (1LL << 53) - 1;
    QCOMPARE(Record::valueOf(size, Record::jsonOf(size, large)), QVariant(large));
}

void RecordTest::structsKeepTheirMembers()
{
    Partner partner;
    partner.id.value = 7;
    partner.version = 3;
    partner.name = {QStringLiteral("Warschau"), QStringLiteral("Warsaw")};
    partner.country = *Country::fromCode(QStringLiteral("PL"));
    partner.place = *Coordinates::of(52.22977, 21.01178);
    partner.population = 0;
    partner.level = PartnerLevel::Region;
    partner.formerNames = {QStringLiteral("a"), QStringLiteral("b")};
    const Record record = Record::from(partner);
    QCOMPARE(record.text(u"name_en"), QStringLiteral("Warsaw"));
    QCOMPARE(record.text(u"name"), QStringLiteral("Warschau"));
    QCOMPARE(record.value(u"population"), QVariant(qlonglong(0)));
    QVERIFY(!record.value(u"population_year").isValid());
    const auto back = record.to<Partner>();
    QVERIFY_RESULT(back);
    QCOMPARE(back->id, partner.id);
    QCOMPARE(back->version, 3);
    QCOMPARE(back->name, partner.name);
    QCOMPARE(back->level, PartnerLevel::Region);
    QCOMPARE(back->population, std::optional<qint64>(0));
    QVERIFY(!back->populationYear);
    QCOMPARE(back->place, partner.place);
    QCOMPARE(back->formerNames, partner.formerNames);
}

void RecordTest::takesTheKeptSpelling_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("given");
    QTest::addColumn<QVariant>("kept");
    const auto text = [](const char *utf8) { return QVariant(QString::fromUtf8(utf8)); };
    QTest::newRow("country") << "country" << text("pl") << text("PL");
    QTest::newRow("web") << "website" << text("www.example.org") << text("https://www.example.org");
    QTest::newRow("coordinates") << "place" << text("52,22977; 21,01178") << text("52.22977, 21.01178");
    QTest::newRow("NFC") << "name_de" << text("Z\u030Co\u0301\u0142kiew") << text("\u017D\u00F3\u0142kiew");
    QTest::newRow("number as text") << "population" << text("12") << QVariant(qlonglong(12));
    QTest::newRow("whole double") << "population" << QVariant(12.0) << QVariant(qlonglong(12));
    QTest::newRow("empty number") << "population" << text("") << QVariant();
    QTest::newRow("choice without none") << "level" << QVariant() << text("municipality");
    QTest::newRow("no picture") << "picture" << QVariant(qlonglong(0)) << QVariant();
    QTest::newRow("list with gaps") << "further_names"
                                    << QVariant(QStringList{QString(), QStringLiteral("Kanton")})
                                    << QVariant(QStringList{QStringLiteral("Kanton")});
    QTest::newRow("spaces stay") << "name_de" << text(" x ") << text(" x ");
}

void RecordTest::takesTheKeptSpelling()
{
    QFETCH(QString, key);
    QFETCH(QVariant, given);
    QFETCH(QVariant, kept);
    Record record(RecordType::Partner);
    QVERIFY_RESULT(record.setValue(key, given));
    QCOMPARE(record.value(key), kept);
    QVERIFY_RESULT(record.to<Partner>());
}

void RecordTest::refusesWhatIsNoValue_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("given");
    const auto row = [](const char *key, const QVariant &given) {
        QTest::addRow("%s %s", key, given.toString().toUtf8().constData())
            << QString::fromLatin1(key) << given;
    };
    row("population", QStringLiteral("many"));
    row("population", 1.5);
    row("population", -1);
    row("population", qlonglong(1) << 53);
    row("picture", QStringLiteral("photo"));
    row("picture", -3);
    row("level", QStringLiteral("galaxy"));
    row("country", QStringLiteral("Poland"));
    row("country", QStringLiteral("XX"));
    row("place", QStringLiteral("north"));
    row("place", QStringLiteral("91, 0"));
    row("website", QStringLiteral("javascript:alert(1)"));
    row("name_de", QStringLiteral("two\nlines"));
    row("name_de", QString(201, u'x'));
}

void RecordTest::refusesWhatIsNoValue()
{
    QFETCH(QString, key);
    QFETCH(QVariant, given);
    Record record(RecordType::Partner);
    const Record before = record;
    const auto set = record.setValue(key, given);
    QVERIFY_ERROR(set, Invalid);
    QVERIFY(!set.error().message.isEmpty());
    QVERIFY2(record == before, "a refused value changes nothing");
}

void RecordTest::emptyIsEmpty()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        const Record fresh(type);
        Record record(type);
        for (const Field &field : record.description().fields()) {
            QVERIFY_RESULT(record.setValue(field, validValues(field).first()));
            QVERIFY_RESULT(
                record.setValue(field, field.isList() ? QVariant(QStringList()) : QVariant(QString())));
        }
        QVERIFY2(record.sameContent(fresh), qPrintable(record.differingFields(fresh).join(u' ')));
    }
}

void RecordTest::namesTheFieldsThatDiffer()
{
    Record first(RecordType::Partner);
    Record second(RecordType::Partner);
    second.id = 9;
    QVERIFY(first.differingFields(second).isEmpty());
    QVERIFY(first.sameContent(second) && !(first == second));
    QVERIFY_RESULT(second.setValue(u"name_en", QStringLiteral("Warsaw")));
    QVERIFY_RESULT(second.setValue(u"published", true));
    QCOMPARE(first.differingFields(second),
             QStringList({QStringLiteral("name_en"), QStringLiteral("published")}));
    QVERIFY(!first.sameContent(second));
}

void RecordTest::unknownFieldsAreRefused()
{
    Record record(RecordType::Partner);
    const auto set = record.setValue(u"nonsense", 1);
    QVERIFY_ERROR(set, Invalid);
    QVERIFY(set.error().message.contains(u"nonsense"));
    QVERIFY(!record.value(u"nonsense").isValid());
}

void RecordTest::brokenContentIsNoticed()
{
    Record record(RecordType::Partner);
    const Field &country = *record.description().field(u"country");
    record.setTrusted(country.index(), QStringLiteral("??"));
    const auto typed = record.to<Partner>();
    QVERIFY_ERROR(typed, Internal);
    QCOMPARE(typed.error().detail, QStringLiteral("country"));
}

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
