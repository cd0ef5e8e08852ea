// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"
#include "cli/texttable.h"

#include <QTest>

using namespace weltkontor;

class TestTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void columnsStandUnderEachOther();
    void nothingSteersTheTerminal();
    void longCellsAreCut();
};

void TestTextTable::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("Latin") << QStringLiteral("Żółkiew") << 7;
    QTest::newRow("combining") << QStringLiteral("Z\u0307o\u0301l") << 3;
    QTest::newRow("Chinese") << QStringLiteral("重庆") << 4;
    QTest::newRow("Japanese and Latin") << QStringLiteral("千葉県 Chiba") << 12;
    QTest::newRow("Korean") << QStringLiteral("서울") << 4;
    QTest::newRow("emoji") << QStringLiteral("😀") << 2;
    QTest::newRow("Hebrew") << QStringLiteral("חיפה") << 4;
    QTest::newRow("fullwidth") << QStringLiteral("Ａ") << 2;
}

void TestTextTable::widths()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

void TestTextTable::columnsStandUnderEachOther()
{
    TextTable table;
    table.addColumn(QStringLiteral("ID"), TextTable::Alignment::Right);
    table.addColumn(QStringLiteral("Name"));
    table.addColumn(QStringLiteral("Status"));
    QVERIFY(table.isEmpty());
    table.addRow({QStringLiteral("7"), QStringLiteral("重庆"), QStringLiteral("active")});
    table.addRow({QStringLiteral("128"), QStringLiteral("Warschau"), QStringLiteral("ended")});
    table.addRow({QStringLiteral("9")});
    QCOMPARE(table.lines(),
             (QStringList{QStringLiteral(" ID  Name      Status"), QStringLiteral("───  ────────  ──────"),
                          QStringLiteral("  7  重庆      active"), QStringLiteral("128  Warschau  ended"),
                          QStringLiteral("  9")}));
    // The same place in display columns, whatever the script.
    for (const QString &line : table.lines().mid(2, 2)) {
        const qsizetype status =
            qMax(line.indexOf(QStringLiteral("active")), line.indexOf(QStringLiteral("ended")));
        QCOMPARE(displayWidth(line.left(status)), 15);
    }
}

void TestTextTable::nothingSteersTheTerminal()
{
    TextTable table;
    table.addColumn(QStringLiteral("Name"));
    table.addRow({QStringLiteral("a\x1b[31mred\nsecond\tline")});
    const QString line = table.lines().constLast();
    QCOMPARE(line, QStringLiteral("a\uFFFD[31mred second line"));
    QCOMPARE(printable(QStringLiteral("x\u009b1m\r\x07")), QStringLiteral("x\uFFFD1m\uFFFD\uFFFD"));
    QCOMPARE(printable(QStringLiteral("two\nlines\t.")), QStringLiteral("two\nlines\t."));
}

void TestTextTable::longCellsAreCut()
{
    TextTable table;
    table.addColumn(QStringLiteral("T"));
    table.addRow({QStringLiteral("abcdefghij")});
    table.addRow({QStringLiteral("千葉県千葉県")});
    QCOMPARE(table.lines(6).mid(2), (QStringList{QStringLiteral("abcde…"), QStringLiteral("千葉…")}));
    QCOMPARE(table.lines().at(2), QStringLiteral("abcdefghij"));
    for (const QString &line : table.lines(6))
        QVERIFY(displayWidth(line) <= 6);
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
