// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/act.h"
#include "support/resultmacros.h"

#include <QTest>

using namespace weltkontor;

namespace
{

Act act(Act::Kind kind, const QString &subject = {})
{
    Act made(kind, subject);
    made.type = RecordType::Contact;
    made.records = 3;
    return made;
}

/// On one partner with the same name in both languages, or two.
Act single(Act::Kind kind, const QStringList &fields = {}, const QString &en = QStringLiteral("Żółkiew"))
{
    Act made(kind);
    made.type = RecordType::Partner;
    made.records = 1;
    made.titleDe = QStringLiteral("Żółkiew");
    made.titleEn = en;
    made.fields = fields;
    return made;
}

Act undoing(const Act &original, Act::Kind kind = Act::Kind::Undo)
{
    Act made = original;
    made.kind = kind;
    made.original = original.toJson();
    return made;
}

} // namespace

Q_DECLARE_METATYPE(weltkontor::Act)

class ActTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actsAreTold_data();
    void actsAreTold();
    void actsReadBack_data() { actsAreTold_data(); }
    void actsReadBack();
    void everyKindIsToldApart();
    void brokenActsAreStillTold_data();
    void brokenActsAreStillTold();
};

void ActTest::actsAreTold_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("name"); // English, for the undo menu
    const auto row = [](const char *name, const Act &told, const char *german, const char *english,
                        const char *inMenu) {
        QTest::newRow(name) << told << QString::fromUtf8(german) << QString::fromUtf8(english)
                            << QString::fromUtf8(inMenu);
    };
    using Kind = Act::Kind;
    row("one field", single(Kind::Edit, {"note"}), "Interne Notiz von Żółkiew geändert",
        "Internal note of Żółkiew changed", "Internal note of Żółkiew");
    row("two fields", single(Kind::Edit, {"country", "note"}), "Land und Interne Notiz von Żółkiew geändert",
        "Country and Internal note of Żółkiew changed", "Country and Internal note of Żółkiew");
    row("many fields", single(Kind::Edit, {"country", "note", "state", "website"}),
        "Land und 3 weitere Felder von Żółkiew geändert", "Country and 3 further fields of Żółkiew changed",
        "Country and 3 further fields of Żółkiew");
    row("field of the past", single(Kind::Edit, {"gone"}), "gone von Żółkiew geändert",
        "gone of Żółkiew changed", "gone of Żółkiew");
    row("edit without fields", single(Kind::Edit), "Żółkiew geändert", "Żółkiew changed", "Żółkiew changed");
    row("other name in English", single(Kind::Create, {}, "Zhovkva"), "Żółkiew angelegt", "Zhovkva created",
        "Zhovkva created");
    row("no name in English", single(Kind::Delete, {}, {}), "Żółkiew gelöscht", "Żółkiew deleted",
        "Żółkiew deleted");
    row("restored", single(Kind::Restore), "Żółkiew wiederhergestellt", "Żółkiew restored",
        "Żółkiew restored");
    row("name like a placeholder", single(Kind::Edit, {"note"}, "100 %1 %2"),
        "Interne Notiz von Żółkiew geändert", "Internal note of 100 %1 %2 changed",
        "Internal note of 100 %1 %2");
    row("many of a type", act(Kind::Delete), "3 Kontakte gelöscht", "3 contacts deleted",
        "3 contacts deleted");
    Act mixed = act(Kind::Edit);
    mixed.type.reset();
    mixed.records = 1234;
    row("many of several types", mixed, "1.234 Datensätze geändert", "1,234 records changed",
        "1,234 records changed");
    row("import", act(Kind::Import, "Kontakte %2.xlsx"), "Import von Kontakte %2.xlsx: 3 Kontakte",
        "Import of Kontakte %2.xlsx: 3 contacts", "import of Kontakte %2.xlsx");
    row("sample", act(Kind::Sample), "Beispielstadt eingefüllt: 3 Kontakte",
        "Sample city filled in: 3 contacts", "filling in the sample city");
    row("publication", act(Kind::Publish, "Stadtseite"), "Nach Stadtseite veröffentlicht",
        "Published to Stadtseite", "publication to Stadtseite");
    row("settings", act(Kind::Settings), "Einstellungen geändert", "Settings changed",
        "change of the settings");
    row("undo", undoing(single(Kind::Edit, {"note"})), "Rückgängig gemacht: Interne Notiz von Żółkiew",
        "Taken back: Internal note of Żółkiew", "Internal note of Żółkiew");
    row("redo", undoing(act(Kind::Import, "alt.csv"), Kind::Redo), "Wiederholt: Import von alt.csv",
        "Done again: import of alt.csv", "import of alt.csv");
}

void ActTest::actsAreTold()
{
    QFETCH(Act, act);
    QTEST(act.summary(Language::German), "german");
    QTEST(act.summary(Language::English), "english");
    QTEST(act.name(Language::English), "name");
}

void ActTest::actsReadBack()
{
    QFETCH(Act, act);
    const QByteArray kept = QJsonDocument(act.toJson()).toJson(QJsonDocument::Compact);
    const Act again = Act::fromJson(QJsonDocument::fromJson(kept).object());
    QCOMPARE(int(again.kind), int(act.kind));
    QCOMPARE(again.subject, act.subject);
    QCOMPARE(again.type, act.type);
    QCOMPARE(again.records, act.records);
    QCOMPARE(again.titleDe, act.titleDe);
    QCOMPARE(again.titleEn, act.titleEn);
    QCOMPARE(again.fields, act.fields);
    QCOMPARE(again.original, act.original);
    QTEST(again.summary(Language::German), "german");
}

void ActTest::everyKindIsToldApart()
{
    QSet<QString> keys, summaries;
    const int count = int(Act::Kind::Redo) + 1;
    for (int kind = 0; kind < count; ++kind) {
        const Act one = act(Act::Kind(kind), QStringLiteral("x"));
        const QJsonObject json = one.toJson();
        QCOMPARE(int(Act::fromJson(json).kind), kind);
        keys.insert(json.value(QStringLiteral("kind")).toString());
        summaries.insert(one.summary(Language::English));
        QVERIFY(!one.name(Language::German).isEmpty());
    }
    QCOMPARE(keys.size(), count);
    QCOMPARE(summaries.size(), count);
}

void ActTest::brokenActsAreStillTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("unknown kind") << QByteArray(R"({"kind":"dance","records":2})");
    QTest::newRow("wrong types") << QByteArray(
        R"({"kind":7,"records":"x","fields":"y","titleDe":[],"type":{}})");
    QTest::newRow("undo of nothing") << QByteArray(R"({"kind":"undo"})");
    QTest::newRow("undo of an undo") << QByteArray(
        R"({"kind":"undo","original":{"kind":"undo","original":{"kind":"undo"}}})");
}

void ActTest::brokenActsAreStillTold()
{
    QFETCH(QByteArray, json);
    const Act act = Act::fromJson(QJsonDocument::fromJson(json).object());
    for (const Language language : allLanguages) {
        QVERIFY(!act.summary(language).isEmpty());
        QVERIFY(!act.name(language).isEmpty());
    }
}

QTEST_GUILESS_MAIN(ActTest)
#include "tst_act.moc"
