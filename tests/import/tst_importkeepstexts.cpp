// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace weltkontor;

/// Whatever stands in a column of any kind: every word of an imported row is found again in a field, in the
/// note, or in what the person is told.
class ImportKeepsTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumn_data();
    void everyColumn();

private:
    static QString randomText(QRandomGenerator &random);
    static bool isUnderstood(const ImportPlan &plan, qsizetype row, const Field &field, const QString &text,
                             const FieldContext &context);
    static QString foundAgain(const ImportPlan &plan, qsizetype row, const FieldContext &context);
};

QString ImportKeepsTextsTest::randomText(QRandomGenerator &random)
{
    static const char *const pieces[] = {"seit 2004",
                                         "1947/1988",
                                         "ruht seit 2022",
                                         "24.06.1988",
                                         "31.02.1980",
                                         "Juni 1988",
                                         "24/6/88",
                                         "unklar",
                                         "1988?",
                                         "Dr. Ada Beispiel",
                                         "Beispiel, Ada",
                                         "Frau",
                                         "0211/89-23155",
                                         "+49 (0) 211.89-23155",
                                         "Durchwahl 12",
                                         "info@example.org",
                                         "kein@mail",
                                         "Kultur",
                                         "Unbekanntes Feld",
                                         "Sport",
                                         "Städtepartnerschaft",
                                         "ja",
                                         "nein",
                                         "100,50",
                                         "1.234",
                                         "-7",
                                         "<b>fett</b>",
                                         "=1+1",
                                         "Großbritannien",
                                         "China, VR",
                                         "Atlantis",
                                         "„Zitat“",
                                         "www.example.org",
                                         "51,2277 6,7735",
                                         "Москва",
                                         "重庆市",
                                         "A\u0308rger",
                                         "50\u00a0km",
                                         "s. o.",
                                         "(alt)",
                                         "Q270",
                                         "32318"};
    static const char *const separators[] = {" ", ", ", "; ", " / ", "\n", " und "};
    QString text;
    for (int i = random.bounded(3); i >= 0; --i) {
        text += QString::fromUtf8(pieces[random.bounded(int(std::size(pieces)))]);
        if (i > 0)
            text += QString::fromUtf8(separators[random.bounded(int(std::size(separators)))]);
    }
    return text;
}

/// All that a person can see of the row after the import.
QString ImportKeepsTextsTest::foundAgain(const ImportPlan &plan, qsizetype row, const FieldContext &context)
{
    QStringList texts;
    FieldContext shown = context;
    for (const ImportPlan::Part &part : plan.rows[row].parts) {
        const Record &record = plan.records[part.record].record;
        for (const Field &field : record.description().fields()) {
            const QVariant &value = record.value(field);
            if (!value.isValid() || field.isReference())
                continue;
            texts += value.toStringList().join(u'\n');
            for (const Language language : allLanguages) {
                shown.language = language;
                texts += displayText(field, value, shown);
                texts += editText(field, value, shown);
            }
        }
    }
    for (const int problem : plan.rows[row].problems)
        texts += plan.problems[problem].value + u' ' + plan.problems[problem].message;
    // Numbers may be shown in groups.
    static const QRegularExpression groups(QStringLiteral("(?<=\\d)[.,](?=\\d{3})"));
    const QString all = texts.join(u'\n').normalized(QString::NormalizationForm_C);
    return all + u'\n' + QString(all).remove(groups);
}

/// The text is another way to write what stands in the field: "UK" is "Großbritannien", "ruht seit 2022" is
/// the date of a suspension.
bool ImportKeepsTextsTest::isUnderstood(const ImportPlan &plan, qsizetype row, const Field &field,
                                        const QString &text, const FieldContext &context)
{
    static const QRegularExpression inWords(QStringLiteral("^(ruht )?seit (\\d{4})$"));
    const auto match = inWords.match(text);
    const auto value =
        match.hasMatch() ? Result<QVariant>(match.captured(2)) : parseText(field, text, context);
    return value &&
           std::any_of(plan.rows[row].parts.begin(), plan.rows[row].parts.end(), [&](const auto &part) {
               const QVariantList &values = plan.records[part.record].record.values();
               return field.index() < values.size() && values[field.index()] == *value;
           });
}

void ImportKeepsTextsTest::everyColumn_data()
{
    QTest::addColumn<QString>("key");
    for (const ImportTarget &target : ImportTarget::all())
        QTest::newRow(target.key().toUtf8().constData()) << target.key();
}

void ImportKeepsTextsTest::everyColumn()
{
    QFETCH(QString, key);
    static ImportFixture fixture(Backend::Sqlite);
    const ImportTarget target = *ImportTarget::fromKey(key);
    const bool needsPartner = target.type() != RecordType::Contact;
    const bool needsContact = target.isContact();
    QStringList texts;
    QRandomGenerator random(uint(qChecksum(key.toUtf8())));
    QByteArray content = QByteArray(needsPartner ? "Stadt;Land;" : "") +
                         (needsContact ? "Nachname;Vorname;" : "") + "Spalte\n";
    for (int i = 0; i < 40; ++i) {
        texts += randomText(random);
        const QByteArray number = QByteArray::number(i);
        content += needsPartner ? "Stadt" + number + ";DE;" : QByteArray();
        content += needsContact ? "Familie" + number + ";Vorname" + number + ';' : QByteArray();
        content += '"' + texts.last().toUtf8().replace('"', "\"\"") + "\"\n";
    }
    const auto plan =
        fixture.plan(fixture.file(content), ImportPolicy::Update, {{QStringLiteral("Spalte"), key}});
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->rows.size(), texts.size());
    const auto context = RecordReader(*fixture.database).fieldContext(Language::German);
    QVERIFY_RESULT(context);
    static const QRegularExpression words(QStringLiteral("[\\p{L}\\p{N}\\p{M}]+"));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(plan->sourceText(i, int(plan->mapping.columns.size()) - 1), texts[i]);
        if (isUnderstood(*plan, i, target.field(), texts[i], *context))
            continue;
        const QString found = foundAgain(*plan, i, *context);
        auto match = words.globalMatch(texts[i].normalized(QString::NormalizationForm_C));
        while (match.hasNext()) {
            const QString word = match.next().captured();
            // The kind of an event and its beginning, which a date in a field of dates has understood.
            if (target.field().type() == FieldType::PartialDate &&
                (word == u"seit" || word == u"ruht" ||
                 (word == u"06" && found.contains(QStringLiteral("Juni")))))
                continue;
            QVERIFY2(found.contains(word, Qt::CaseInsensitive),
                     qPrintable(QStringLiteral("“%1” of “%2” (%3) is not in: %4")
                                    .arg(word, texts[i], ImportFixture::verdicts(*plan).mid(i, 1), found)));
        }
    }
}

QTEST_GUILESS_MAIN(ImportKeepsTextsTest)
#include "tst_importkeepstexts.moc"
