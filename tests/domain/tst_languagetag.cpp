// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/languagetag.h"

#include "support/resultmacros.h"

#include <QTest>

using namespace weltkontor;

class LanguageTagTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageReadsBack();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void names();
    void tagsOnly();
};

void LanguageTagTest::everyLanguageReadsBack()
{
    const QList<LanguageTag> languages = LanguageTag::all();
    QVERIFY(languages.size() > 400);
    QStringList tags;
    for (const LanguageTag &tag : languages) {
        tags.append(tag.tag());
        QCOMPARE(LanguageTag::fromTag(tag.tag()).valueOr({}), tag);
        QCOMPARE(LanguageTag::fromText(tag.tag()).valueOr({}), tag);
        for (const Language language : allLanguages) {
            const QString name = tag.name(language);
            QVERIFY2(!name.isEmpty() && name != tag.tag(), qPrintable(tag.tag()));
            QCOMPARE(LanguageTag::fromText(name).valueOr({}), tag);
        }
    }
    tags.removeDuplicates();
    QCOMPARE(tags.size(), languages.size());
}

void LanguageTagTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tag");
    const auto row = [](const char *text, const char *tag) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(tag);
    };
    row("pl", "pl");
    row("PL", "pl");
    row("Polnisch", "pl");
    row("polish", "pl");
    row("polski", "pl");
    row("zh-hant", "zh-Hant");
    row("zh_TW", "zh-TW");
    row("Chinesisch", "zh");
    row("en-GB", "en-GB");
    row("de_DE", "de-DE");
    row("Englisch", "en");
    row("FRANZÖSISCH", "fr");
    row("français", "fr");
    row("Farsi", "fa");
    row("Flämisch", "nl");
    row("", "");
}

void LanguageTagTest::reads()
{
    QFETCH(QString, text);
    const auto tag = LanguageTag::fromText(text);
    QVERIFY_RESULT(tag);
    QTEST(tag->tag(), "tag");
}

void LanguageTagTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"qq", "Elbisch", "Pol nisch", "pl-", "-pl", "x", "=1+1", "123", "und"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void LanguageTagTest::refuses()
{
    QFETCH(QString, text);
    const auto tag = LanguageTag::fromText(text);
    QVERIFY_ERROR(tag, Invalid);
    QVERIFY2(tag.error().message.contains(text), qPrintable(tag.error().message));
}

void LanguageTagTest::names()
{
    const LanguageTag polish = LanguageTag::fromTag(QStringLiteral("pl")).valueOr({});
    QCOMPARE(polish.name(Language::German), QStringLiteral("Polnisch"));
    QCOMPARE(polish.name(Language::English), QStringLiteral("Polish"));
    const LanguageTag chinese = LanguageTag::fromTag(QStringLiteral("zh-Hant")).valueOr({});
    QVERIFY(chinese.name(Language::German).startsWith(QStringLiteral("Chinesisch")));
    QVERIFY(chinese.name(Language::German) !=
            LanguageTag::fromTag(QStringLiteral("zh"))->name(Language::German));
    QCOMPARE(LanguageTag().name(Language::German), QString());
}

void LanguageTagTest::tagsOnly()
{
    QVERIFY_ERROR(LanguageTag::fromTag(QStringLiteral("Polnisch")), Invalid);
    QVERIFY_ERROR(LanguageTag::fromTag(QStringLiteral("de_DE")), Invalid);
    QVERIFY(LanguageTag::fromTag(QString())->isEmpty());
}

QTEST_GUILESS_MAIN(LanguageTagTest)
#include "tst_languagetag.moc"
