// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrases.h"
#include "gui/forms/formstate.h"
#include "gui/forms/mnemonics.h"

#include <QJsonObject>
#include <QTest>

using namespace weltkontor;

/// A record as it is typed, without widgets; and the access keys of labels.
class FormStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setMessageLanguage(Language::English); }

    void everyValueIsReadBack_data();
    void everyValueIsReadBack();
    void sameValueOtherwiseWrittenIsNoChange();
    void unreadableTextIsKept();
    void draftBringsBackWhatWasTyped();
    void oldInvalidValueIsNoChange();
    void linkIsNotMissed();
    void accessKeysAreUnique_data();
    void accessKeysAreUnique();
    void asManyLabelsAsPossibleHaveOne();

private:
    static const Field &field(RecordType type, const char *key)
    {
        return *RecordDescription::of(type).field(QString::fromLatin1(key));
    }

    FieldContext m_context;
};

/// One value for each kind of field.
static QVariant sampleValue(const Field &field)
{
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Reference:
        return qlonglong(1234567);
    case FieldType::Boolean:
        return true;
    case FieldType::Choice:
        return QString::fromLatin1(field.spec().choices.back().key);
    case FieldType::Country:
        return QStringLiteral("PL");
    case FieldType::Language:
        return QStringLiteral("pl");
    case FieldType::PartialDate:
        return QStringLiteral("1988-06");
    case FieldType::Date:
        return QStringLiteral("1988-06-24");
    case FieldType::Phone:
        return QStringLiteral("0049 (211) 89-23155");
    case FieldType::Mail:
        return QStringLiteral("ada@example.org");
    case FieldType::Web:
        return QStringLiteral("https://www.example.org/");
    case FieldType::Coordinates:
        return QStringLiteral("52.22977, 21.01178");
    case FieldType::TextList:
    case FieldType::CatalogueList:
        return QStringList{QStringLiteral("culture"), QStringLiteral("sport")};
    case FieldType::Catalogue:
        return QStringLiteral("culture");
    default:
        return QStringLiteral("Größe");
    }
}

void FormStateTest::everyValueIsReadBack_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Language>("language");
    for (const RecordType type : {RecordType::Partner, RecordType::Partnership, RecordType::Contact,
                                  RecordType::Milestone, RecordType::Role, RecordType::ProcessingBasis}) {
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(RecordDescription::of(type).key() + u' ' + languageCode(language)))
                << type << language;
    }
}

/// What a form shows of a value is that value again when nobody touches it, in both languages.
void FormStateTest::everyValueIsReadBack()
{
    QFETCH(RecordType, type);
    QFETCH(Language, language);
    m_context.language = language;
    for (const char *catalogue : {"partnership_kind", "cooperation_field"}) {
        for (const char *key : {"culture", "sport"})
            m_context.catalogues.add(QString::fromLatin1(catalogue),
                                     {QString::fromLatin1(key),
                                      QStringLiteral("Deutsch ") + QLatin1String(key),
                                      QStringLiteral("English ") + QLatin1String(key)});
    }
    for (const Field &one : RecordDescription::of(type).fields()) {
        for (const QVariant &value : {sampleValue(one), QVariant()}) {
            if (one.type() == FieldType::Boolean && !value.isValid())
                continue;
            const FieldContent content = fieldContent(one, value, m_context);
            const auto read = fieldValue(one, content, m_context);
            QVERIFY2(read.isOk(), qPrintable(one.key()));
            QVERIFY2(*read == value, qPrintable(one.key() + u' ' + content.toString()));
        }
    }
}

void FormStateTest::sameValueOtherwiseWrittenIsNoChange()
{
    m_context.language = Language::German;
    Record saved(RecordType::Milestone);
    const Field &date = field(RecordType::Milestone, "date");
    QVERIFY(saved.setValue(date, QStringLiteral("1988-06-24")).isOk());
    FormState state(saved);
    QCOMPARE(state.content(date, m_context).toString(), QStringLiteral("24.06.1988"));
    state.setContent(date, QStringLiteral("24. Juni 1988"), m_context);
    QVERIFY(!state.isChanged());
    state.setContent(date, QStringLiteral("25. Juni 1988"), m_context);
    QVERIFY(state.isChanged(date));
    QCOMPARE(state.record(m_context).value(date).toString(), QStringLiteral("1988-06-25"));
    state.revert(date);
    QVERIFY(!state.isChanged());
}

void FormStateTest::unreadableTextIsKept()
{
    Record saved(RecordType::Milestone);
    const Field &date = field(RecordType::Milestone, "date");
    QVERIFY(saved.setValue(date, QStringLiteral("1988")).isOk());
    FormState state(saved, QStringLiteral("partnership_id"));
    state.setContent(date, QStringLiteral("31.02.1980"), m_context);
    QVERIFY(!state.isValid(m_context));
    QCOMPARE(state.problems(m_context).size(), 1);
    QVERIFY(state.problems(m_context).first().message.contains(QStringLiteral("31.02.1980")));
    QCOMPARE(state.content(date, m_context).toString(), QStringLiteral("31.02.1980"));
    QCOMPARE(state.record(m_context).value(date).toString(), QStringLiteral("1988"));
}

void FormStateTest::draftBringsBackWhatWasTyped()
{
    FormState typed{Record(RecordType::Contact)};
    typed.setContent(field(RecordType::Contact, "email"), QStringLiteral("ada@"), m_context);
    typed.setContent(field(RecordType::Contact, "family_name"), QStringLiteral("Beispiel"), m_context);
    FormState again{Record(RecordType::Contact)};
    QJsonObject draft = typed.changes();
    draft.insert(QStringLiteral("a_field_of_an_old_version"), QStringLiteral("x"));
    again.apply(draft, m_context);
    QCOMPARE(again.changes(), typed.changes());
    QVERIFY(!again.isValid(m_context));
}

void FormStateTest::oldInvalidValueIsNoChange()
{
    Record saved(RecordType::Contact);
    const Field &phone = field(RecordType::Contact, "phone");
    saved.setTrusted(phone.index(), QStringLiteral("ask at the desk"));
    FormState state(saved);
    state.setContent(phone, state.content(phone, m_context), m_context);
    QVERIFY(!state.isChanged());
}

void FormStateTest::linkIsNotMissed()
{
    Record record(RecordType::Role);
    QVERIFY(!FormState(record).isValid(m_context));
    QVERIFY(FormState(record, QStringLiteral("contact_id")).isValid(m_context) ||
            FormState(record, QStringLiteral("contact_id")).problems(m_context).first().field !=
                QStringLiteral("contact_id"));
}

void FormStateTest::accessKeysAreUnique_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Language>("language");
    for (const RecordType type : RecordDescription::allTypes()) {
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(RecordDescription::of(type).key() + u' ' + languageCode(language)))
                << type << language;
    }
}

void FormStateTest::accessKeysAreUnique()
{
    QFETCH(RecordType, type);
    QFETCH(Language, language);
    QStringList labels;
    for (const Field &one : RecordDescription::of(type).fields())
        labels += one.label(language);
    const QStringList marked = withMnemonics(labels, language, QStringLiteral("sS"));
    QSet<QChar> seen;
    for (const QChar c : menuMnemonics(language) + QStringLiteral("S"))
        seen += c.toUpper();
    for (qsizetype index = 0; index < marked.size(); ++index) {
        QString plain = marked[index];
        QCOMPARE(plain.remove(u'&'), labels[index]);
        const QString key = mnemonicOf(marked[index]);
        if (key.isEmpty())
            continue;
        QVERIFY2(!seen.contains(key[0].toUpper()), qPrintable(marked[index]));
        seen += key[0].toUpper();
    }
}

void FormStateTest::asManyLabelsAsPossibleHaveOne()
{
    // Taken in order, "ab" would take A and leave "a" with nothing.
    const QStringList marked = withMnemonics(
        {QStringLiteral("xy"), QStringLiteral("x"), QStringLiteral("y & z")}, Language::English);
    QCOMPARE(marked, QStringList({QStringLiteral("x&y"), QStringLiteral("&x"), QStringLiteral("y && &z")}));
}

QTEST_GUILESS_MAIN(FormStateTest)
#include "tst_formstate.moc"
