// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldtext.h"

#include "domain/languagetag.h"
#include "fieldvalues.h"
#include "support/resultmacros.h"

#include <QSet>
#include <QTest>

using namespace weltkontor;

/// Values as texts for people, and what people type as values.
class FieldTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsReadBackAsItIsEdited();
    void whatIsShownIsUnderstood();
    void everyCountryIsReadBack();
    void shows_data();
    void shows();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void labelsWithCommasStayWhole();
    void referencesShowTitles();
    void entriesAreFoundInAnySpelling();
    void titles();
    void titlesAreNeverEmpty();
};

namespace
{

const Field &fieldOf(RecordType type, const QString &key)
{
    return *RecordDescription::of(type).field(key);
}

} // namespace

void FieldTextTest::everyFieldIsReadBackAsItIsEdited()
{
    QSet<int> types;
    for (const Language language : allLanguages) {
        const FieldContext context = testContext(language);
        for (const RecordType type : RecordDescription::allTypes()) {
            for (const Field &field : RecordDescription::of(type).fields()) {
                types += int(field.type());
                QVariantList values = validValues(field);
                values += field.type() == FieldType::Boolean ? QVariant(false) : QVariant();
                for (const QVariant &value : std::as_const(values)) {
                    if (field.isText() && value.toString().size() > field.spec().maximumLength)
                        continue;
                    const QString text = editText(field, value, context);
                    const auto back = parseText(field, text, context);
                    QVERIFY_RESULT(back);
                    QVERIFY2(*back == value, qPrintable(field.key() + u' ' + text));
                }
            }
        }
    }
    QCOMPARE(types.size(), int(FieldType::AnyReferenceList) + 1);
}

void FieldTextTest::whatIsShownIsUnderstood()
{
    for (const Language language : allLanguages) {
        const FieldContext context = testContext(language);
        for (const RecordType type : RecordDescription::allTypes()) {
            for (const Field &field : RecordDescription::of(type).fields()) {
                // Moments are shown in local time, phones after DIN 5008, other records by their titles.
                if (field.isReference() || field.type() == FieldType::DateTime ||
                    field.type() == FieldType::Phone)
                    continue;
                const QVariantList values = validValues(field);
                for (const QVariant &value : values) {
                    const QString text = displayText(field, value, context);
                    QVERIFY2(text.isEmpty() != value.isValid(), qPrintable(field.key()));
                    if (field.isText() && value.toString().size() > field.spec().maximumLength)
                        continue;
                    const auto back = parseText(field, text, context);
                    QVERIFY_RESULT(back);
                    QVERIFY2(*back == value, qPrintable(field.key() + u' ' + text));
                }
            }
        }
    }
}

void FieldTextTest::everyCountryIsReadBack()
{
    const Field &country = fieldOf(RecordType::Partner, QStringLiteral("country"));
    const Field &spoken = fieldOf(RecordType::Contact, QStringLiteral("language"));
    for (const Language language : allLanguages) {
        const FieldContext context = testContext(language);
        for (const Country &one : Country::all()) {
            const auto back = parseText(country, editText(country, one.code(), context), context);
            QVERIFY_RESULT(back);
            QCOMPARE(back->toString(), one.code());
        }
        for (const LanguageTag &one : LanguageTag::all()) {
            const auto back = parseText(spoken, editText(spoken, one.tag(), context), context);
            QVERIFY_RESULT(back);
            QCOMPARE(back->toString(), one.tag());
        }
    }
}

void FieldTextTest::shows_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    const auto row = [](RecordType type, const char *key, const QVariant &value, const char *german,
                        const char *english) {
        QTest::addRow("%s %s", key, german) << type << QString::fromLatin1(key) << value
                                            << QString::fromUtf8(german) << QString::fromUtf8(english);
    };
    const auto text = [](const char *utf8) { return QVariant(QString::fromUtf8(utf8)); };
    row(RecordType::Partner, "population", qlonglong(1860281), "1.860.281", "1,860,281");
    row(RecordType::Partner, "population_year", qlonglong(2021), "2021", "2021");
    row(RecordType::Partner, "published", true, "ja", "yes");
    row(RecordType::Partner, "published", false, "nein", "no");
    row(RecordType::Partner, "country", text("PL"), "Polen", "Poland");
    row(RecordType::Partner, "level", text("region"), "Region oder Präfektur", "Region or prefecture");
    row(RecordType::Contact, "language", text("pl"), "Polnisch", "Polish");
    row(RecordType::Contact, "salutation", text("mrs"), "Frau", "Ms");
    row(RecordType::Milestone, "date", text("1988-06"), "Juni 1988", "June 1988");
    row(RecordType::Milestone, "date", text("1988-06-24"), "24. Juni 1988", "24 June 1988");
    row(RecordType::FollowUp, "due", text("2026-11-05"), "5. November 2026", "5 November 2026");
    row(RecordType::Publication, "at", text("2026-11-23T17:50:00.000Z"), "23.11.2026 18:50",
        "23/11/2026 18:50");
    row(RecordType::Partnership, "kind", text("leisure"), "Sport, Spiel und Freizeit",
        "Sport, games and leisure");
    row(RecordType::Partnership, "kind", text("gone"), "gone", "gone");
    row(RecordType::Partnership, "cooperation_fields",
        QStringList{QStringLiteral("culture"), QStringLiteral("leisure")},
        "Kultur; Sport, Spiel und Freizeit", "Culture; Sport, games and leisure");
    row(RecordType::Partner, "further_names", QStringList{QStringLiteral("Kanton"), QStringLiteral("Canton")},
        "Kanton; Canton", "Kanton; Canton");
    row(RecordType::Partnership, "partner_id", qlonglong(12), "partner:12", "partner:12");
    row(RecordType::Partner, "state", QVariant(), "", "");
}

void FieldTextTest::shows()
{
    QFETCH(RecordType, type);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(QString, german);
    QFETCH(QString, english);
    QCOMPARE(displayText(fieldOf(type, key), value, testContext(Language::German)), german);
    QCOMPARE(displayText(fieldOf(type, key), value, testContext(Language::English)), english);
}

void FieldTextTest::reads_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    const auto row = [](RecordType type, const char *key, const char *text, const QVariant &value) {
        QTest::addRow("%s '%s'", key, text)
            << type << QString::fromLatin1(key) << QString::fromUtf8(text) << value;
    };
    const auto kept = [](const char *utf8) { return QVariant(QString::fromUtf8(utf8)); };
    for (const char *yes : {"ja", "Ja", "JA", "yes", "x", "X", "1", "wahr", "true", "✓", "j"})
        row(RecordType::Partner, "published", yes, true);
    for (const char *no : {"nein", "no", "0", "falsch", "FALSE", "", "  "})
        row(RecordType::Partner, "published", no, false);
    for (const char *number :
         {"1234567", "1.234.567", "1,234,567", "1 234 567", "1\u00a0234\u00a0567", "1'234'567"})
        row(RecordType::Partner, "population", number, qlonglong(1234567));
    row(RecordType::Partner, "population", "1.234", qlonglong(1234));
    row(RecordType::Partner, "level", "Kreis", kept("district"));
    row(RecordType::Partner, "level", "district", kept("district"));
    row(RecordType::Partner, "level", "REGION ODER PRAEFEKTUR", kept("region"));
    row(RecordType::Contact, "salutation", "Frau", kept("mrs"));
    row(RecordType::Contact, "salutation", "keine", QVariant());
    row(RecordType::Milestone, "date", "Juni 1988", kept("1988-06"));
    row(RecordType::Milestone, "date", "24 June 1988", kept("1988-06-24"));
    row(RecordType::FollowUp, "due", "24.6.1988", kept("1988-06-24"));
    row(RecordType::Partner, "country", "Großbritannien", kept("GB"));
    row(RecordType::Partner, "place", "52,22977; 21,01178", kept("52.22977, 21.01178"));
    row(RecordType::Partner, "website", "www.example.org", kept("https://www.example.org"));
    row(RecordType::Contact, "phone", " +49 (0) 211.89-99100 ", kept("+49 (0) 211.89-99100"));
    row(RecordType::Partner, "name_de", "  Z\u030Co\u0301\u0142kiew ", kept("\u017D\u00F3\u0142kiew"));
    row(RecordType::Partner, "name_de", "=1+1", kept("=1+1"));
    row(RecordType::Partner, "note", " first\n second ", kept(" first\n second "));
    row(RecordType::Partner, "further_names", "Kanton; Canton;\n 廣州 ;; Kanton",
        QStringList{QStringLiteral("Kanton"), QStringLiteral("Canton"), QStringLiteral("廣州")});
    row(RecordType::Partnership, "cooperation_fields", "Kultur, Sport, Spiel und Freizeit",
        QVariant(QString())); // A comma in a label needs the semicolon: see labelsWithCommasStayWhole().
    row(RecordType::Partnership, "cooperation_fields", "culture,KULTUR",
        QStringList{QStringLiteral("culture")});
    row(RecordType::Partner, "state", "   ", QVariant());
}

void FieldTextTest::reads()
{
    QFETCH(RecordType, type);
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    for (const Language language : allLanguages) {
        const auto read = parseText(fieldOf(type, key), text, testContext(language));
        if (value.typeId() == QMetaType::QString && value.toString().isEmpty()) {
            QVERIFY_ERROR(read, Invalid);
            continue;
        }
        QVERIFY_RESULT(read);
        QCOMPARE(*read, value);
    }
}

void FieldTextTest::refuses_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const auto row = [](RecordType type, const char *key, const QString &text) {
        QTest::addRow("%s %s", key, qPrintable(text.left(30))) << type << QString::fromLatin1(key) << text;
    };
    for (const char *number : {"viele", "1.5", "1,23", "1.23.456", "-5", "99999999999999999999", "0x10"})
        row(RecordType::Partner, "population", QString::fromLatin1(number));
    row(RecordType::Partner, "published", QStringLiteral("vielleicht"));
    row(RecordType::Partner, "level", QStringLiteral("Galaxie"));
    row(RecordType::Partner, "country", QStringLiteral("Preußen"));
    row(RecordType::Partner, "place", QStringLiteral("95, 0"));
    row(RecordType::Partner, "name_de", QString(201, u'x'));
    row(RecordType::Partner, "name_de", QStringLiteral("a\u0007b"));
    row(RecordType::Partner, "further_names", QStringLiteral("Kanton; ") + QString(201, u'x'));
    row(RecordType::Partnership, "kind", QStringLiteral("Liebe"));
    row(RecordType::Partnership, "cooperation_fields", QStringLiteral("Kultur; Liebe"));
    row(RecordType::Milestone, "date", QStringLiteral("24.6.88"));
    row(RecordType::FollowUp, "due", QStringLiteral("Juni 1988"));
    row(RecordType::Contact, "email", QStringLiteral("a@"));
    row(RecordType::Contact, "phone", QStringLiteral("ring me"));
    row(RecordType::Contact, "language", QStringLiteral("Klingonesisch vom Mars"));
    row(RecordType::Visit, "partners", QStringLiteral("1; zwei"));
    row(RecordType::Visit, "partners", QStringLiteral("1; -2"));
    row(RecordType::Infoletter, "items", QStringLiteral("article:1; king:2"));
    row(RecordType::Publication, "at", QStringLiteral("heute Mittag"));
}

void FieldTextTest::refuses()
{
    QFETCH(RecordType, type);
    QFETCH(QString, key);
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const auto read = parseText(fieldOf(type, key), text, testContext(language));
        QVERIFY_ERROR(read, Invalid);
        QVERIFY2(!read.error().message.isEmpty() && !read.error().message.contains(u"%1"),
                 qPrintable(read.error().message));
    }
}

void FieldTextTest::labelsWithCommasStayWhole()
{
    const Field &fields = fieldOf(RecordType::Partnership, QStringLiteral("cooperation_fields"));
    const FieldContext context = testContext(Language::German);
    const auto read = parseText(fields, QStringLiteral("Sport, Spiel und Freizeit; Kultur"), context);
    QVERIFY_RESULT(read);
    QCOMPARE(*read, QVariant(QStringList({QStringLiteral("leisure"), QStringLiteral("culture")})));
}

void FieldTextTest::referencesShowTitles()
{
    FieldContext context = testContext(Language::German);
    context.titleOf = [](const RecordRef &reference) {
        return QStringLiteral("<%1>").arg(reference.toText());
    };
    const auto shown = [&](RecordType type, const char *key, const QVariant &value) {
        return displayText(fieldOf(type, QString::fromLatin1(key)), value, context);
    };
    QCOMPARE(shown(RecordType::Role, "contact_id", qlonglong(4)), QStringLiteral("<contact:4>"));
    QCOMPARE(shown(RecordType::Visit, "partners", QVariantList{qlonglong(2), qlonglong(1)}),
             QStringLiteral("<partner:2>; <partner:1>"));
    QCOMPARE(shown(RecordType::FollowUp, "subject", QStringLiteral("visit:3")), QStringLiteral("<visit:3>"));
    QCOMPARE(shown(RecordType::Infoletter, "items", QStringList{QStringLiteral("article:1")}),
             QStringLiteral("<article:1>"));
}

void FieldTextTest::entriesAreFoundInAnySpelling()
{
    Catalogues catalogues;
    const QString name = QStringLiteral("partnership_kind");
    catalogues.add(name, {QStringLiteral("twin_town"), QStringLiteral("Städtepartnerschaft"), {}});
    for (const char *text : {"twin_town", "Staedtepartnerschaft", "städtepartnerschaft", "TWIN TOWN"})
        QCOMPARE(catalogues.keyOf(name, QString::fromUtf8(text)), QStringLiteral("twin_town"));
    QVERIFY(catalogues.keyOf(name, QStringLiteral("")).isEmpty());
    QVERIFY(catalogues.keyOf(QStringLiteral("other"), QStringLiteral("twin_town")).isEmpty());
    // A label that is missing in one language is shown in the other.
    QCOMPARE(catalogues.label(name, QStringLiteral("twin_town"), Language::English),
             QStringLiteral("Städtepartnerschaft"));
    QVERIFY(catalogues.entries(QStringLiteral("other")).isEmpty());
}

void FieldTextTest::titles()
{
    const FieldContext german = testContext(Language::German);
    const FieldContext english = testContext(Language::English);
    Record partner(RecordType::Partner);
    QVERIFY_RESULT(partner.setValue(u"name_en", QStringLiteral("Warsaw")));
    QCOMPARE(titleOf(partner, german), QStringLiteral("Warsaw"));
    QVERIFY_RESULT(partner.setValue(u"name_de", QStringLiteral("Warschau")));
    QCOMPARE(titleOf(partner, german), QStringLiteral("Warschau"));
    QCOMPARE(titleOf(partner, english), QStringLiteral("Warsaw"));

    Record contact(RecordType::Contact);
    QVERIFY_RESULT(contact.setValue(u"organisation", QStringLiteral("Rathaus")));
    QCOMPARE(titleOf(contact, german), QStringLiteral("Rathaus"));
    QVERIFY_RESULT(contact.setValue(u"given_name", QStringLiteral("Ada")));
    QCOMPARE(titleOf(contact, german), QStringLiteral("Ada"));
    QVERIFY_RESULT(contact.setValue(u"family_name", QStringLiteral("Beispiel")));
    QCOMPARE(titleOf(contact, german), QStringLiteral("Beispiel, Ada"));

    Record letter(RecordType::Infoletter);
    QVERIFY_RESULT(letter.setValue(u"year", 2026));
    QVERIFY_RESULT(letter.setValue(u"week", 48));
    QCOMPARE(titleOf(letter, german), QStringLiteral("2026/48"));

    Record partnership(RecordType::Partnership);
    QVERIFY_RESULT(partnership.setValue(u"partner_id", 12));
    QVERIFY_RESULT(partnership.setValue(u"kind", QStringLiteral("culture")));
    QCOMPARE(titleOf(partnership, german), QStringLiteral("partner:12 – Kultur"));
    QCOMPARE(titleOf(partnership, english), QStringLiteral("partner:12 – Culture"));
}

void FieldTextTest::titlesAreNeverEmpty()
{
    for (const Language language : allLanguages) {
        for (const RecordType type : RecordDescription::allTypes()) {
            Record record(type);
            record.id = 3;
            for (const Field &field : record.description().fields())
                record.setTrusted(field.index(), QVariant());
            QVERIFY(!titleOf(record, testContext(language)).trimmed().isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(FieldTextTest)
#include "tst_fieldtext.moc"
