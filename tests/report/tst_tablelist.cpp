// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablelist.h"

#include "domain/partner.h"
#include "domain/partnership.h"
#include "listsamples.h"
#include "report/filterwords.h"
#include "report/listreport.h"
#include "report/localname.h"
#include "support/resultmacros.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace weltkontor;

namespace
{

Country country(const char *code)
{
    return Country::fromCode(QString::fromLatin1(code)).valueOr(Country());
}

Partner partner(qint64 id, const char *german, const char *english, const char *local, const char *code)
{
    Partner partner;
    partner.id.value = id;
    partner.name.de = QString::fromUtf8(german);
    partner.name.en = QString::fromUtf8(english);
    partner.nameLocal = QString::fromUtf8(local);
    partner.country = country(code);
    return partner;
}

Partnership partnership(qint64 id, qint64 partner, const char *kind, const char *responsible)
{
    Partnership partnership;
    partnership.id.value = id;
    partnership.partner.value = partner;
    partnership.kind = QString::fromLatin1(kind);
    partnership.responsible = QString::fromUtf8(responsible);
    return partnership;
}

Milestone milestone(qint64 partnership, MilestoneType type, const char *date)
{
    Milestone milestone;
    milestone.partnership.value = partnership;
    milestone.type = type;
    milestone.date = PartialDate::fromEdtf(QString::fromLatin1(date)).valueOr(PartialDate());
    return milestone;
}

template<typename T>
void put(ListRecords &records, const QList<T> &typed)
{
    for (const T &one : typed)
        records.ofType[T::recordType] += Record::from(one);
}

/// Chongqing with two relations, one suspended, one from 2022, one partner without any.
ListRecords sampleRecords()
{
    ListRecords records;
    records.office = QStringLiteral("Landeshauptstadt Düsseldorf");
    records.catalogues.add(
        QStringLiteral("partnership_kind"),
        {QStringLiteral("twin_town"), QStringLiteral("Städtepartnerschaft"), QStringLiteral("Twin town")});
    records.catalogues.add(
        QStringLiteral("partnership_kind"),
        {QStringLiteral("agenda_21"), QStringLiteral("Lokale Agenda 21"), QStringLiteral("Local Agenda 21")});
    QList<Partner> partners{partner(1, "Warschau", "Warsaw", "Warszawa", "PL"),
                            partner(2, "Chongqing", "Chongqing", "重庆", "CN"),
                            partner(3, "Moskau", "Moscow", "Москва", "RU"),
                            partner(4, "Czernowitz", "Chernivtsi", "Чернівці", "UA"),
                            partner(5, "Ägina", "Aegina", "Αίγινα", "GR"),
                            partner(6, "Haifa", "", "חיפה", "IL")};
    partners[0].population = 1863056;
    put(records, partners);
    QList<Partnership> partnerships{partnership(10, 1, "twin_town", "Ada Beispiel"),
                                    partnership(20, 2, "agenda_21", "Jonas Weiß"),
                                    partnership(21, 2, "twin_town", "Jonas Weiß"),
                                    partnership(30, 3, "twin_town", ""),
                                    partnership(40, 4, "twin_town", ""),
                                    partnership(60, 6, "twin_town", "Ada Beispiel")};
    partnerships[0].cooperationFields = {QStringLiteral("culture"), QStringLiteral("sport")};
    put(records, partnerships);
    QList<Milestone> milestones{milestone(10, MilestoneType::Agreement, "1989"),
                                milestone(20, MilestoneType::Agreement, "2004"),
                                milestone(21, MilestoneType::Agreement, "2004-12-03"),
                                milestone(30, MilestoneType::Agreement, "1992"),
                                milestone(30, MilestoneType::Suspension, "2022-02"),
                                milestone(40, MilestoneType::Agreement, "2022-09-01"),
                                milestone(60, MilestoneType::Agreement, "1988")};
    for (int i = 0; i < milestones.size(); ++i)
        milestones[i].id.value = 100 + i;
    put(records, milestones);
    return records;
}

ListParameters parameters(Language language)
{
    ListParameters parameters;
    parameters.language = language;
    parameters.date = QDate(2025, 11, 24);
    return parameters;
}

Result<ListDocument> listOf(const char *name, const ListRecords &records, const ListParameters &parameters)
{
    return tableList(*printableList(QString::fromLatin1(name)), records, parameters);
}

/// "Heading: name, name; Heading: …"
QString outline(const ListDocument &document, int column = 0)
{
    QStringList groups;
    for (const ListGroup &group : document.groups) {
        QStringList names;
        for (const PrintRow &row : group.rows)
            names.append(row.at(column).texts.isEmpty() ? QStringLiteral("-")
                                                        : row.at(column).texts.first().text);
        groups.append(group.heading.text + QStringLiteral(": ") + names.join(QStringLiteral(", ")));
    }
    return groups.join(QStringLiteral("; "));
}

QStringList titles(const ListDocument &document)
{
    QStringList titles;
    for (const PrintColumn &column : document.columns)
        titles.append(column.key);
    return titles;
}

} // namespace

class TableListTest : public QObject
{
    Q_OBJECT

private slots:
    void relationsStandUnderTheirKind();
    void namesFollowTheLanguage();
    void listSpeaksOfItsDay();
    void groupsByAnyField_data();
    void groupsByAnyField();
    void columnsAreChosenByKey();
    void unknownKeysAreNamed();
    void filterIsSaidInWords();
    void localNamesKnowTheirLanguage_data();
    void localNamesKnowTheirLanguage();
    void listIsAnAccessibleFile();
};

void TableListTest::relationsStandUnderTheirKind()
{
    const ListRecords records = sampleRecords();
    const auto list = listOf("partners", records, parameters(Language::German));
    QVERIFY_RESULT(list);
    QCOMPARE(outline(*list).section(QStringLiteral("; "), 0, 1),
             QStringLiteral("Städtepartnerschaft: Chongqing, Czernowitz, Haifa, Moskau, Warschau; "
                            "Lokale Agenda 21: Chongqing"));
    QCOMPARE(list->groups.size(), 3); // and those without a partnership, at the end
    QCOMPARE(list->groups.last().rows.size(), 1);
    QCOMPARE(list->groups.last().rows.first().first().texts.first().text, QStringLiteral("Ägina"));
    QCOMPARE(titles(*list),
             (QStringList{QStringLiteral("name"), QStringLiteral("country"), QStringLiteral("since"),
                          QStringLiteral("status"), QStringLiteral("responsible")}));
    QVERIFY(list->columns.first().isRowHeader && list->columns.first().isRequired);
    QCOMPARE(list->office, records.office);
    const PrintRow &moscow = list->groups.first().rows.at(3);
    QCOMPARE(moscow.at(2).texts.first().text, QStringLiteral("1992"));
    QCOMPARE(moscow.at(3).texts.first().text, statusLabel(PartnershipStatus::Suspended, Language::German));
}

void TableListTest::namesFollowTheLanguage()
{
    const auto english = listOf("partners", sampleRecords(), parameters(Language::English));
    QVERIFY_RESULT(english);
    QCOMPARE(outline(*english).section(u';', 0, 0),
             QStringLiteral("Twin town: Chernivtsi, Chongqing, Haifa, Moscow, Warsaw"));
    const ListCell haifa = english->groups.first().rows.at(2).first();
    QCOMPARE(haifa.texts.at(0).language, QStringLiteral("de")); // there is no English name
    QCOMPARE(haifa.texts.at(1).text, QStringLiteral("חיפה"));
    QCOMPARE(haifa.texts.at(1).language, QStringLiteral("he"));
    QCOMPARE(english->groups.first().rows.at(4).at(1).texts.first().text, QStringLiteral("Poland"));
}

void TableListTest::listSpeaksOfItsDay()
{
    ListParameters past = parameters(Language::German);
    past.asOf = QDate(2000, 1, 1);
    const auto list = listOf("partners", sampleRecords(), past);
    QVERIFY_RESULT(list);
    QCOMPARE(outline(*list).section(u';', 0, 0),
             QStringLiteral("Städtepartnerschaft: Haifa, Moskau, Warschau"));
    QCOMPARE(list->groups.first().rows.at(1).at(3).texts.first().text,
             statusLabel(PartnershipStatus::Active, Language::German));
    QVERIFY(list->subtitles.last().contains(PartialDate(past.asOf).toText(Language::German)));
    QCOMPARE(list->date, past.date);
}

void TableListTest::groupsByAnyField_data()
{
    QTest::addColumn<QString>("groupBy");
    QTest::addColumn<QString>("outline");
    QTest::newRow("country") << "country"
                             << "China: Chongqing, Chongqing; Greece: Aegina; Israel: Haifa; Poland: Warsaw; "
                                "Russia: Moscow; Ukraine: Chernivtsi";
    QTest::newRow("status") << "status"
                            << "active: Chernivtsi, Chongqing, Chongqing, Haifa, Warsaw; suspended: Moscow; "
                               "Without a partnership: Aegina";
    QTest::newRow("responsible")
        << "partnership.responsible"
        << "Ada Beispiel: Haifa, Warsaw; Jonas Weiß: Chongqing, Chongqing; "
           "Responsible: not stated: Chernivtsi, Moscow; Without a partnership: Aegina";
    QTest::newRow("several values") << "cooperation_fields"
                                    << "culture: Warsaw; sport: Warsaw; Fields of cooperation: not stated: "
                                       "Chernivtsi, Chongqing, Chongqing, Haifa, Moscow; "
                                       "Without a partnership: Aegina";
    QTest::newRow("none") << "none"
                          << ": Aegina, Chernivtsi, Chongqing, Chongqing, Haifa, Moscow, Warsaw";
}

void TableListTest::groupsByAnyField()
{
    QFETCH(QString, groupBy);
    QFETCH(QString, outline);
    ListParameters chosen = parameters(Language::English);
    chosen.groupBy = groupBy;
    const auto list = listOf("partners", sampleRecords(), chosen);
    QVERIFY_RESULT(list);
    QCOMPARE(::outline(*list), outline);
    QVERIFY(titles(*list).contains(QStringLiteral("kind")));
    QVERIFY(!titles(*list).contains(groupBy.section(u'.', -1)));
}

void TableListTest::columnsAreChosenByKey()
{
    ListParameters chosen = parameters(Language::English);
    chosen.columns = {QStringLiteral("partner.name_de"), QStringLiteral("population"), QStringLiteral("name"),
                      QStringLiteral("partnership.kind")};
    const auto list = listOf("partners", sampleRecords(), chosen);
    QVERIFY_RESULT(list);
    QCOMPARE(titles(*list),
             (QStringList{QStringLiteral("name"), QStringLiteral("population"), QStringLiteral("kind")}));
    QCOMPARE(list->columns.at(1).kind, PrintColumn::Kind::Number);
    const PrintRow &warsaw = list->groups.first().rows.last();
    QCOMPARE(warsaw.at(1).texts.first().text, QStringLiteral("1,863,056"));
    QCOMPARE(warsaw.at(2).texts.first().text, QStringLiteral("Twin town"));
}

void TableListTest::unknownKeysAreNamed()
{
    ListParameters chosen = parameters(Language::English);
    chosen.columns = {QStringLiteral("name"), QStringLiteral("colour")};
    const auto list = listOf("partners", sampleRecords(), chosen);
    QVERIFY_ERROR(list, Invalid);
    QVERIFY(list.error().message.contains(QLatin1String("colour")));
    QVERIFY(list.error().message.contains(QLatin1String("population")));
    chosen.columns.clear();
    chosen.groupBy = QStringLiteral("colour");
    QVERIFY_ERROR(listOf("partners", sampleRecords(), chosen), Invalid);
}

void TableListTest::filterIsSaidInWords()
{
    FieldContext context;
    context.language = Language::English;
    context.catalogues = sampleRecords().catalogues;
    const QList<RecordType> types{RecordType::Partner, RecordType::Partnership};
    QCOMPARE(filterInWords(QString(), types, context), QString());
    QCOMPARE(filterInWords(QStringLiteral("country:PL status:active"), types, context),
             QStringLiteral("Country: Poland; Status: active"));
    QCOMPARE(filterInWords(QStringLiteral("kind:twin_town \"Neuer Markt\" zolk"), types, context),
             QStringLiteral("Kind: Twin town; “Neuer Markt”; “zolk”"));
    QCOMPARE(filterInWords(QStringLiteral("colour:red status:lost"), types, context),
             QStringLiteral("“colour:red”; “status:lost”"));
    QCOMPARE(filterInWords(QStringLiteral("country:PL,FR -status:ended,suspended"), types, context),
             QStringLiteral("Country: Poland, France; Status: not ended, suspended"));
    QCOMPARE(filterInWords(QStringLiteral("id:7,9,12"), types, context), QStringLiteral("3 chosen records"));
    ListParameters chosen = parameters(Language::English);
    chosen.filter = QStringLiteral("country:PL");
    const auto list = listOf("partners", sampleRecords(), chosen);
    QVERIFY_RESULT(list);
    QVERIFY2(list->subtitles.first().contains(QLatin1String("Country: Poland")),
             qPrintable(list->subtitles.first()));
}

void TableListTest::localNamesKnowTheirLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::newRow("Polish") << QStringLiteral("Warszawa") << "PL"
                            << "pl";
    QTest::newRow("Chinese") << QStringLiteral("重庆") << "CN"
                             << "zh";
    QTest::newRow("Taiwan") << QStringLiteral("臺北市") << "TW"
                            << "zh-Hant";
    QTest::newRow("Japanese") << QStringLiteral("千葉県") << "JP"
                              << "ja";
    QTest::newRow("Korean") << QStringLiteral("서울") << "KR"
                            << "ko";
    QTest::newRow("Hebrew") << QStringLiteral("חיפה") << "IL"
                            << "he";
    QTest::newRow("Arabic in Israel") << QStringLiteral("حيفا") << "IL"
                                      << "";
    QTest::newRow("Ukrainian") << QStringLiteral("Чернівці") << "UA"
                               << "uk";
    QTest::newRow("Greek") << QStringLiteral("Αίγινα") << "GR"
                           << "el";
    QTest::newRow("Latin letters in Japan") << QStringLiteral("Chiba") << "JP"
                                            << "";
    QTest::newRow("no letters") << QStringLiteral("123") << "PL"
                                << "";
    QTest::newRow("no country") << QStringLiteral("Warszawa") << ""
                                << "";
}

void TableListTest::localNamesKnowTheirLanguage()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QFETCH(QString, language);
    QCOMPARE(languageOfLocalName(name, country(code.toLatin1().constData())), language);
}

void TableListTest::listIsAnAccessibleFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("partners.pdf"));
    const FixedClock clock(QDateTime::fromSecsSinceEpoch(1764000000));
    for (const Language language : allLanguages) {
        const auto list = listOf("partners", sampleRecords(), parameters(language));
        QVERIFY_RESULT(list);
        const auto rendered = renderPdf(*list, path, clock);
        QVERIFY_RESULT(rendered);
        QCOMPARE(rendered->rows, 7);
        const ToolResult checked = checkPdf(path);
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
    }
    const ListRecords none;
    const auto empty = listOf("partners", none, parameters(Language::German));
    QVERIFY_RESULT(empty);
    QVERIFY_RESULT(renderPdf(*empty, path, clock));
    QCOMPARE(checkPdf(path).exitCode, 0);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    TableListTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tablelist.moc"
