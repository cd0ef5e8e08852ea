// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/contentlines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace weltkontor;

class ContentLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapes_data();
    void escapes();
    void parameters_data();
    void parameters();
    void emptyTextIsNoLine();
    void foldsBetweenLetters();
};

void ContentLinesTest::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *value) {
        QTest::newRow(value) << QString::fromUtf8(text) << QString::fromUtf8(value);
    };
    row("a,b;c\\d", "a\\,b\\;c\\\\d");
    row("1\r\n2\r3\n4", "1\\n2\\n3\\n4");
    row("a:b \"c\"", "a:b \"c\"");
    row("a\x01\x7f\tb", "a\tb");
    row("Ämter 重庆", "Ämter 重庆");
}

void ContentLinesTest::escapes()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QCOMPARE(ContentLines::escaped(text), value);
}

void ContentLinesTest::parameters_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringLiteral("de") << QByteArray("X;P=de:y\r\n");
    QTest::newRow("colon") << QStringLiteral("a:b") << QByteArray("X;P=\"a:b\":y\r\n");
    QTest::newRow("quotation mark, RFC 6868")
        << QStringLiteral("a\"^\nb") << QByteArray("X;P=a^'^^^nb:y\r\n");
}

void ContentLinesTest::parameters()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, line);
    ContentLines lines;
    lines.add("X", QStringLiteral("y"), {{"P", {value}}});
    QCOMPARE(lines.bytes(), line);
}

void ContentLinesTest::emptyTextIsNoLine()
{
    ContentLines lines;
    lines.addText("NOTE", {});
    QVERIFY(lines.bytes().isEmpty());
}

/// Whatever the text, no line is longer than 75 octets, each is whole UTF-8, and unfolding gives the text
/// back.
void ContentLinesTest::foldsBetweenLetters()
{
    const QStringList letters{QStringLiteral("a"), QStringLiteral("ä"), QStringLiteral("重"),
                              QString::fromUtf8("😀"), QStringLiteral(" ")};
    QRandomGenerator random(20261124);
    for (int length = 1; length < 400; ++length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += letters[random.bounded(int(letters.size()))];
        ContentLines lines;
        lines.add("NOTE", text);
        QByteArray folded = lines.bytes();
        QVERIFY(folded.endsWith("\r\n"));
        const QList<QByteArray> physical = folded.chopped(2).replace("\r\n", "\n").split('\n');
        for (const QByteArray &line : physical) {
            QVERIFY(line.size() <= 75);
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(QString::fromUtf8(folded.replace("\r\n ", "")),
                 QStringLiteral("NOTE:") + text + QStringLiteral("\r\n"));
    }
}

QTEST_APPLESS_MAIN(ContentLinesTest)
#include "tst_contentlines.moc"
