// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcheck.h"

#include "base/phrases.h"
#include "fieldvalues.h"
#include "support/resultmacros.h"

#include <QTest>

using namespace weltkontor;

/// A wrong value is refused with words that help, and what may stand is kept to the letter.
class FieldCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { setMessageLanguage(Language::English); }
    void cleanup() { setMessageLanguage(Language::German); }
    void validValuesPass();
    void keepsTextsToTheLetter_data();
    void keepsTextsToTheLetter();
    void refusesWithAnExample_data();
    void refusesWithAnExample();
    void refusesWhatCannotBeKept_data();
    void refusesWhatCannotBeKept();
    void countsCharactersAsAPersonDoes_data();
    void countsCharactersAsAPersonDoes();
    void lengthsHaveALimit();
    void requiredFieldsAreNeeded();
    void oneLanguageOfATitleIsEnough();
    void contactsNeedSomeName();
    void spansRunForward_data();
    void spansRunForward();
    void weeksAreWeeks();
    void populationWantsItsYear();
    void onlyErrorsBlockSaving();
    void speaksTheLanguageOfThePerson();
};

namespace
{

const Field &fieldOf(RecordType type, QStringView key)
{
    return *RecordDescription::of(type).field(key);
}

const Field &partnerField(QStringView key)
{
    return fieldOf(RecordType::Partner, key);
}

Record validPartner()
{
    Record record(RecordType::Partner);
    record.setTrusted(partnerField(u"name_de").index(), QStringLiteral("Warschau"));
    record.setTrusted(partnerField(u"country").index(), QStringLiteral("PL"));
    return record;
}

/// "key: severity" of all problems.
QStringList told(const Record &record)
{
    QStringList problems;
    const QList<FieldProblem> found = checkRecord(record);
    for (const FieldProblem &problem : found) {
        const bool blocks = problem.severity == FieldProblem::Severity::Error;
        problems += problem.field + (blocks ? QStringLiteral(": error") : QStringLiteral(": warning"));
    }
    return problems;
}

} // namespace

void FieldCheckTest::validValuesPass()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        for (const Field &field : RecordDescription::of(type).fields()) {
            QVERIFY_RESULT(checkValue(field, QVariant()));
            const QVariantList values = validValues(field);
            for (const QVariant &value : values) {
                if (field.isText() && graphemeCount(value.toString()) > field.spec().maximumLength)
                    continue;
                QVERIFY_RESULT(checkValue(field, value));
            }
        }
    }
}

void FieldCheckTest::keepsTextsToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("formula", "=1+1");
    row("command", "=cmd|' /C calc'!A0");
    row("plus and at", "+49 @SUM(1)");
    row("markup", "<script>alert(1)</script> & \"'");
    row("SQL", "Robert'); DROP TABLE partners;--");
    row("emoji", "👩‍👩‍👧‍👦 🇺🇦 👍🏽");
    row("right to left", "נועה לוי");
    row("both directions", "Noa ‏לוי‎ (Haifa)");
    row("DIN 91379", "Ķīnārē Ǧăḥ Ŝ Đ Ł ẞ ə ŉ Ḫ̲");
    row("beyond the basic plane", "𠮷野家 𐍈");
    row("outside of any font", "ꙮ 𒐫");
    row("tab", "a\tb");
    row("leading zeros", "007");
    row("spaces", "  x  ");
    row("no-break space and joiner", "a\u00a0b\u200dc");
}

void FieldCheckTest::keepsTextsToTheLetter()
{
    QFETCH(QString, text);
    for (const char *key : {"name_de", "state", "description_en", "note"}) {
        Record record(RecordType::Partner);
        QVERIFY_RESULT(record.setValue(QString::fromLatin1(key), text));
        QCOMPARE(record.text(QString::fromLatin1(key)), text.normalized(QString::NormalizationForm_C));
    }
}

void FieldCheckTest::refusesWithAnExample_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("example");
    const auto row = [](RecordType type, const char *key, const char *value, const char *example) {
        QTest::addRow("%s %s", key, value)
            << type << QString::fromLatin1(key) << QVariant(QString::fromUtf8(value))
            << QString::fromUtf8(example);
    };
    row(RecordType::Milestone, "date", "yesterday", "24.06.1988");
    row(RecordType::Milestone, "date", "1988-13", "24.06.1988");
    row(RecordType::Milestone, "date", "2023-02-29", "24.06.1988");
    row(RecordType::FollowUp, "due", "2026-11", "24.06.1988");
    row(RecordType::FollowUp, "due", "2026-02-30", "24.06.1988");
    row(RecordType::FollowUp, "due", "20261123", "24.06.1988");
    row(RecordType::FollowUp, "subject", "king:1", "partner:12");
    row(RecordType::Infoletter, "items", "article:0", "partner:12");
    row(RecordType::Partner, "country", "ZZ", "PL");
    row(RecordType::Partner, "place", "here", "52.22977, 21.01178");
    row(RecordType::Partner, "population", "many", "12");
    row(RecordType::Partner, "population_year", "last", "2023");
    row(RecordType::Partner, "website", "ftp://example.org", "https://www.example.org");
    row(RecordType::Partner, "level", "galaxy", "Municipality");
    row(RecordType::Contact, "email", "name", "name@example.org");
    row(RecordType::Contact, "email2", "a@b@c", "name@example.org");
    row(RecordType::Contact, "salutation", "sir", "Ms");
    row(RecordType::Publication, "at", "noon", "1988-06-24T12:00:00Z");
}

void FieldCheckTest::refusesWithAnExample()
{
    QFETCH(RecordType, type);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(QString, example);
    for (const Language language : allLanguages) {
        setMessageLanguage(language);
        const Field &field = fieldOf(type, key);
        const auto checked = checkValue(field, field.isList() ? QVariant(value.toStringList()) : value);
        QVERIFY_ERROR(checked, Invalid);
        const QString text = checked.error().message;
        if (language == Language::English || field.type() != FieldType::Choice)
            QVERIFY2(text.contains(example), qPrintable(text));
        if (!value.toString().startsWith(u"1988") && !value.toString().startsWith(u"2023"))
            QVERIFY2(text.contains(value.toString()), qPrintable(text));
    }
}

void FieldCheckTest::refusesWhatCannotBeKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(u'\0') + u'b');
    QTest::newRow("bell") << QStringLiteral("a\u0007b");
    QTest::newRow("escape") << QStringLiteral("\u001b[31mred");
    QTest::newRow("C1 control") << QString(QStringLiteral("a") + QChar(0x85));
    QTest::newRow("no character") << QString(QStringLiteral("a") + QChar(0xffff));
    QTest::newRow("first half of an emoji") << QString(QStringLiteral("a") + QChar(0xd83d));
    QTest::newRow("halves in the wrong order") << QString(QChar(0xde00)) + QChar(0xd83d);
}

void FieldCheckTest::refusesWhatCannotBeKept()
{
    QFETCH(QString, text);
    for (const char *key : {"name_de", "description_de", "note"}) {
        const auto checked = checkValue(partnerField(QString::fromLatin1(key)), text);
        QVERIFY_ERROR(checked, Invalid);
        QVERIFY2(checked.error().message.contains(u"control character"), qPrintable(checked.error().message));
    }
    QVERIFY_ERROR(checkValue(partnerField(u"further_names"), QStringList{QStringLiteral("fine"), text}),
                  Invalid);
}

void FieldCheckTest::countsCharactersAsAPersonDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("latin") << QStringLiteral("Łódź") << 4;
    QTest::newRow("combining") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("flag") << QStringLiteral("🇺🇦") << 1;
    QTest::newRow("chinese") << QStringLiteral("重庆市") << 3;
    QTest::newRow("beyond the basic plane") << QStringLiteral("𠮷") << 1;
}

void FieldCheckTest::countsCharactersAsAPersonDoes()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(graphemeCount(text), count);
}

void FieldCheckTest::lengthsHaveALimit()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        for (const Field &field : RecordDescription::of(type).fields()) {
            if (!field.isText() || field.spec().maximumLength > 1000000)
                continue;
            const int limit = field.spec().maximumLength;
            QVERIFY_RESULT(checkValue(field, QString(limit, u'x')));
            const auto checked = checkValue(field, QString(limit + 1, u'x'));
            QVERIFY_ERROR(checked, Invalid);
            const QString text = checked.error().message;
            QVERIFY2(text.contains(localeOf(Language::English).toString(limit)) &&
                         text.contains(field.label(Language::English)),
                     qPrintable(text));
        }
    }
    // Two UTF-16 units are one character.
    const int limit = partnerField(u"state").spec().maximumLength;
    QVERIFY_RESULT(checkValue(partnerField(u"state"), QStringLiteral("𠮷").repeated(limit)));
    const auto line = checkValue(partnerField(u"state"), QStringLiteral("a\nb"));
    QVERIFY_ERROR(line, Invalid);
    QVERIFY(line.error().message.contains(u"line break"));
}

void FieldCheckTest::requiredFieldsAreNeeded()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        const RecordDescription &description = RecordDescription::of(type);
        Record record(type);
        for (const Field &field : description.fields())
            record.setTrusted(field.index(), QVariant());
        const QStringList problems = told(record);
        for (const Field &field : description.fields()) {
            const bool counts = field.has(FieldSpec::Required) &&
                                field.language().value_or(Language::German) == Language::German;
            QCOMPARE(problems.contains(field.key() + QStringLiteral(": error")),
                     counts || (type == RecordType::Contact && field.key() == u"family_name"));
        }
    }
}

void FieldCheckTest::oneLanguageOfATitleIsEnough()
{
    Record record = validPartner();
    QVERIFY(told(record).isEmpty());
    record.setTrusted(partnerField(u"name_de").index(), QVariant());
    QCOMPARE(told(record), QStringList{QStringLiteral("name_de: error")});
    record.setTrusted(partnerField(u"name_en").index(), QStringLiteral("Warsaw"));
    QVERIFY(told(record).isEmpty());
}

void FieldCheckTest::contactsNeedSomeName()
{
    for (const char *key : {"given_name", "family_name", "organisation", "name_original"}) {
        Record contact(RecordType::Contact);
        QCOMPARE(told(contact), QStringList{QStringLiteral("family_name: error")});
        QVERIFY_RESULT(contact.setValue(QString::fromLatin1(key), QStringLiteral("x")));
        QVERIFY(told(contact).isEmpty());
    }
}

void FieldCheckTest::spansRunForward_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *from, const char *to, bool fine) {
        QTest::addRow("%s to %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to) << fine;
    };
    row("2026-09-14", "2026-09-16", true);
    row("2026-09-14", "2026-09-14", true);
    row("2026-09-14", "2026-09-13", false);
    row("2026-09-14", "2026-09", true);
    row("2026-09", "2026", true);
    row("2026-10", "2026-09", false);
    row("2026", "2025-12-31", false);
    row("", "2025", true);
    row("2026", "", true);
}

void FieldCheckTest::spansRunForward()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, fine);
    Record visit(RecordType::Visit);
    QVERIFY_RESULT(visit.setValue(u"title_de", QStringLiteral("x")));
    QVERIFY_RESULT(visit.setValue(u"begin_date", from));
    QVERIFY_RESULT(visit.setValue(u"end_date", to));
    QCOMPARE(told(visit).contains(QStringLiteral("end_date: error")), !fine);
    Record role(RecordType::Role);
    QVERIFY_RESULT(role.setValue(u"contact_id", 1));
    QVERIFY_RESULT(role.setValue(u"valid_from", from));
    QVERIFY_RESULT(role.setValue(u"valid_to", to));
    QCOMPARE(told(role), fine ? QStringList() : QStringList{QStringLiteral("valid_to: error")});
}

void FieldCheckTest::weeksAreWeeks()
{
    Record letter(RecordType::Infoletter);
    QVERIFY_RESULT(letter.setValue(u"year", 2026));
    const QHash<int, bool> weeks{{0, false}, {1, true}, {53, true}, {54, false}};
    for (auto it = weeks.begin(); it != weeks.end(); ++it) {
        QVERIFY_RESULT(letter.setValue(u"week", it.key()));
        QCOMPARE(told(letter).isEmpty(), it.value());
    }
}

void FieldCheckTest::populationWantsItsYear()
{
    Record partner = validPartner();
    QVERIFY_RESULT(partner.setValue(u"population", 1860281));
    QCOMPARE(told(partner), QStringList{QStringLiteral("population_year: warning")});
    QVERIFY_RESULT(partner.setValue(u"population_year", 2021));
    QVERIFY(told(partner).isEmpty());
}

void FieldCheckTest::onlyErrorsBlockSaving()
{
    Record partner = validPartner();
    QVERIFY_RESULT(partner.setValue(u"population", 1));
    QVERIFY(!told(partner).isEmpty());
    QVERIFY_RESULT(checkedForSaving(partner));
    partner.setTrusted(partnerField(u"country").index(), QVariant());
    const auto checked = checkedForSaving(partner);
    QVERIFY_ERROR(checked, Invalid);
    QVERIFY2(checked.error().message.contains(u"Country"), qPrintable(checked.error().message));
}

void FieldCheckTest::speaksTheLanguageOfThePerson()
{
    const QVariant wrong = QStringLiteral("a\nb");
    const QString english = checkValue(partnerField(u"state"), wrong).error().message;
    setMessageLanguage(Language::German);
    const QString german = checkValue(partnerField(u"state"), wrong).error().message;
    QVERIFY(english != german);
    QVERIFY2(german.contains(u"Zeilenumbruch"), qPrintable(german));
}

QTEST_GUILESS_MAIN(FieldCheckTest)
#include "tst_fieldcheck.moc"
