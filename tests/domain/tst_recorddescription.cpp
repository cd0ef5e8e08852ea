// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recorddescription.h"

#include "base/phrases.h"
#include "base/textfolding.h"
#include "domain/record.h"

#include "support/resultmacros.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace weltkontor;

/// Walks all descriptions: what everything above relies on without asking again.
class RecordDescriptionTest : public QObject
{
    Q_OBJECT

private slots:
    void typesAreFoundByKeyAndPlural();
    void typesHaveNamesInBothLanguages();
    void everyTypeNamesItsRecords();
    void keysAreUniqueAndPlain();
    void fieldsHaveLabelsInBothLanguages();
    void fieldsOfFormsHaveAGroup();
    void choicesAreUniqueAndTranslated();
    void bilingualFieldsComeInPairs();
    void headersMeanOneField_data();
    void headersMeanOneField();
    void headersNameTheLanguage();
    void referencesHaveATextForm();
};

namespace
{

const QList<Field> &fieldsOf(RecordType type)
{
    return RecordDescription::of(type).fields();
}

QByteArray place(RecordType type, const Field &field)
{
    return (RecordDescription::of(type).key() + u'.' + field.key()).toUtf8();
}

} // namespace

void RecordDescriptionTest::typesAreFoundByKeyAndPlural()
{
    QSet<QString> names;
    for (const RecordType type : RecordDescription::allTypes()) {
        const RecordDescription &description = RecordDescription::of(type);
        QCOMPARE(description.type(), type);
        QCOMPARE(RecordDescription::typeFromKey(description.key()), std::optional(type));
        QCOMPARE(RecordDescription::typeFromKey(description.plural()), std::optional(type));
        names += {description.key(), description.plural()};
    }
    // Only "settings" is its own plural.
    QCOMPARE(names.size(), 2 * RecordDescription::allTypes().size() - 1);
    QVERIFY(!RecordDescription::typeFromKey(u"Partner"));
    QVERIFY(!RecordDescription::typeFromKey(u""));
}

void RecordDescriptionTest::typesHaveNamesInBothLanguages()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        const RecordDescription &description = RecordDescription::of(type);
        for (const Language language : allLanguages) {
            const QString one = description.name(language);
            const QString many = description.name(language, 1234);
            QVERIFY2(!one.isEmpty() && !one.contains(u'%') && !one.contains(u'('), qPrintable(one));
            QVERIFY2(many.contains(localeOf(language).toString(1234)) && !many.contains(u'('),
                     qPrintable(many));
        }
    }
    QCOMPARE(RecordDescription::of(RecordType::Contact).name(Language::German, 2),
             QStringLiteral("2 Kontakte"));
}

void RecordDescriptionTest::everyTypeNamesItsRecords()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        const RecordDescription &description = RecordDescription::of(type);
        QVERIFY2(!description.titleFields().isEmpty(), qPrintable(description.key()));
        const bool listed = std::any_of(description.fields().begin(), description.fields().end(),
                                        [](const Field &field) { return field.has(FieldSpec::Listed); });
        QVERIFY2(listed, qPrintable(description.key()));
        QCOMPARE(description.defaults().size(), description.fields().size());
    }
}

void RecordDescriptionTest::keysAreUniqueAndPlain()
{
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9_]{0,40}$"));
    for (const RecordType type : RecordDescription::allTypes()) {
        const RecordDescription &description = RecordDescription::of(type);
        QSet<QString> keys;
        for (const Field &field : description.fields()) {
            QVERIFY2(plain.match(field.key()).hasMatch(), place(type, field));
            QVERIFY2(!keys.contains(field.key()), place(type, field));
            keys += field.key();
            QCOMPARE(description.field(field.key())->index(), field.index());
            QCOMPARE(&description.fields()[field.index()], &field);
        }
        // Columns that every table has beside its fields.
        for (const char *reserved : {"id", "version", "deleted_at"})
            QVERIFY(!keys.contains(QString::fromLatin1(reserved)));
        QVERIFY(!description.field(u"no_such_field"));
    }
}

void RecordDescriptionTest::fieldsHaveLabelsInBothLanguages()
{
    // The same word in both languages; everything else must have been translated.
    const QSet<QString> alike{
        QStringLiteral("Name"),    QStringLiteral("Text"),        QStringLiteral("Logo"),
        QStringLiteral("SHA-256"), QStringLiteral("Fax"),         QStringLiteral("Partner"),
        QStringLiteral("Website"), QStringLiteral("Wikidata"),    QStringLiteral("E-Mail"),
        QStringLiteral("Phone"),   QStringLiteral("Organisation")};
    for (const RecordType type : RecordDescription::allTypes()) {
        QSet<QString> german, english;
        for (const Field &field : fieldsOf(type)) {
            const QString de = field.label(Language::German);
            const QString en = field.label(Language::English);
            QVERIFY2(!de.isEmpty() && !en.isEmpty(), place(type, field));
            QVERIFY2(de != en || alike.contains(field.plainLabel(Language::English)), place(type, field));
            // Two fields of the same name in one form cannot be told apart, least of all by ear.
            QVERIFY2(!german.contains(de) && !english.contains(en), place(type, field));
            german += de;
            english += en;
        }
    }
}

void RecordDescriptionTest::fieldsOfFormsHaveAGroup()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        for (const Field &field : fieldsOf(type)) {
            if (field.has(FieldSpec::Automatic))
                continue;
            QVERIFY2(field.spec().group, place(type, field));
            for (const Language language : allLanguages)
                QVERIFY2(!field.group(language).isEmpty(), place(type, field));
            QVERIFY2(field.spec().maximumLength > 0, place(type, field));
        }
    }
}

void RecordDescriptionTest::choicesAreUniqueAndTranslated()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        for (const Field &field : fieldsOf(type)) {
            QCOMPARE(field.spec().choices.empty(), field.type() != FieldType::Choice);
            const bool isCatalogue =
                field.type() == FieldType::Catalogue || field.type() == FieldType::CatalogueList;
            QCOMPARE(field.spec().catalogue != nullptr, isCatalogue);
            QSet<QString> keys;
            // Labels of either language are read back, so they must not mean two things.
            QHash<QString, QString> keyOfLabel;
            for (const ChoiceSpec &choice : field.spec().choices) {
                const QString key = QString::fromLatin1(choice.key);
                QVERIFY2(!keys.contains(key), place(type, field));
                keys += key;
                for (const Language language : allLanguages) {
                    const QString label = searchForm(phrase(language, "Choice", choice.label));
                    QVERIFY2(!label.isEmpty() && keyOfLabel.value(label, key) == key, place(type, field));
                    keyOfLabel.insert(label, key);
                }
            }
        }
    }
}

void RecordDescriptionTest::bilingualFieldsComeInPairs()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        const RecordDescription &description = RecordDescription::of(type);
        for (const Field &field : description.fields()) {
            const Field *other = description.counterpart(field);
            QCOMPARE(other != nullptr, field.has(FieldSpec::Bilingual));
            if (!other)
                continue;
            QCOMPARE(description.counterpart(*other), &field);
            QCOMPARE(&other->spec(), &field.spec());
            QVERIFY(field.language() != other->language());
            QVERIFY(field.key().endsWith(u'_' + languageCode(*field.language())));
            QCOMPARE(description.field(QString::fromLatin1(field.spec().key))->language(),
                     std::optional(Language::German));
        }
    }
}

void RecordDescriptionTest::headersMeanOneField_data()
{
    QTest::addColumn<RecordType>("type");
    // The types that spreadsheets are mapped to.
    for (const RecordType type : {RecordType::Partner, RecordType::Partnership, RecordType::Milestone,
                                  RecordType::Contact, RecordType::Role, RecordType::ProcessingBasis,
                                  RecordType::Article, RecordType::Visit, RecordType::FollowUp})
        QTest::newRow(qPrintable(RecordDescription::of(type).key())) << type;
}

void RecordDescriptionTest::headersMeanOneField()
{
    QFETCH(RecordType, type);
    // Words that head two things in lists; the key in small letters means its own field, else the values
    // decide.
    const QSet<QString> intended{QStringLiteral("place: name_de, place"),
                                 QStringLiteral("position: place, position")};
    QHash<QString, QString> fieldOf;
    QStringList ambiguous;
    for (const Field &field : fieldsOf(type)) {
        const QStringList headers = field.headers();
        for (const QString &header : headers) {
            // A field's own key always wins, so only other fields' words for it count.
            const Field *owner = RecordDescription::of(type).field(header);
            if (owner && owner != &field)
                continue;
            const QString folded = searchForm(header);
            const QString known = fieldOf.value(folded, field.key());
            const QString clash = QStringLiteral("%1: %2, %3").arg(header, known, field.key());
            if (known != field.key() && !intended.contains(clash))
                ambiguous += clash;
            fieldOf.insert(folded, known);
        }
    }
    QVERIFY2(ambiguous.isEmpty(), qPrintable(ambiguous.join(u'\n')));
}

void RecordDescriptionTest::headersNameTheLanguage()
{
    const RecordDescription &partner = RecordDescription::of(RecordType::Partner);
    const QStringList german = partner.field(u"name_de")->headers();
    const QStringList english = partner.field(u"name_en")->headers();
    QVERIFY(german.contains(QStringLiteral("Stadt")));
    QVERIFY(german.contains(QStringLiteral("Stadt (deutsch)")));
    QVERIFY(!english.contains(QStringLiteral("Stadt")));
    QVERIFY(english.contains(QStringLiteral("Stadt (englisch)")));
    QVERIFY(english.contains(QStringLiteral("name_en")));
}

void RecordDescriptionTest::referencesHaveATextForm()
{
    for (const RecordType type : RecordDescription::allTypes()) {
        const RecordRef reference(type, 12);
        QCOMPARE(reference.toText(), RecordDescription::of(type).key() + QStringLiteral(":12"));
        QCOMPARE(RecordRef::fromText(reference.toText()), std::optional(reference));
    }
    for (const char *text : {"", "partner", "partner:", "partner:0", "partner:-1", "partner:x", "king:1",
                             "partner:1:2", ":1", "partner:99999999999999999999"})
        QVERIFY2(!RecordRef::fromText(QString::fromLatin1(text)), text);
}

QTEST_GUILESS_MAIN(RecordDescriptionTest)
#include "tst_recorddescription.moc"
