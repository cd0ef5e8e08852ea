// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

#include <QStringEncoder>

using namespace weltkontor;
using Evidence = CsvDialect::Evidence;

/// Text tables as programs and people leave them: the separator, the quotes and the rows come out right.
class CsvDialectTest : public QObject
{
    Q_OBJECT

private slots:
    void separators_data();
    void separators();
    void separatorLine_data();
    void separatorLine();
    void rows_data();
    void rows();
    void longField();
    void tooLongField();
    void tooLongRow();
    void quoteThatNeverEnds();
    void quoteThatSwallowsRows();
    void quotesMeanNothing();
    void manyColumns();

private:
    SheetContent read(const QByteArray &bytes, const ReadOptions &options = {})
    {
        writeFile(m_folder.filePath(QStringLiteral("table.csv")), bytes);
        return readSheet(m_folder.filePath(QStringLiteral("table.csv")), options);
    }

    QTemporaryDir m_folder;
};

void CsvDialectTest::separators_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<int>("columns");
    const auto add = [](const char *name, const QByteArray &bytes, char separator, int columns) {
        QTest::newRow(name) << bytes << QChar(QLatin1Char(separator)) << columns;
    };
    add("commas in texts outnumber the semicolons",
        "Ort;Bemerkung\nLeeds;Jugend, Sport, Kultur, Wirtschaft, Verwaltung\n"
        "Amiens;Theater, Musik, Schulen, Kirchen\nNetanya;Jugend, Sport, Kultur\n",
        ';', 2);
    add("commas without blanks in texts",
        "Ort;Felder;Seit\nLeeds;Jugend,Sport,Kultur;1949\nAmiens;Theater,Musik;1960\n"
        "Netanya;Jugend,Sport,Kultur,Schule;1980\n",
        ';', 3);
    add("semicolons in texts of a table with commas",
        "Place,Fields\nLeeds,Youth; Sports; Culture; Trade\nAmiens,Theatre; Music; Schools\n"
        "Netanya,Youth; Sports\n",
        ',', 2);
    add("semicolons in quoted texts",
        "Place,Fields,Since\n\"Leeds\",\"Youth; Sports; Culture; Trade\",1949\n"
        "\"Amiens\",\"Theatre; Music; Schools; Churches\",1960\n",
        ',', 3);
    add("bars in texts of a table with tabs",
        "Ort\tFelder\tSeit\nLeeds\tJugend|Sport|Kultur\t1949\nAmiens\tTheater|Musik|Schule\t1960\n", '\t', 3);
    add("decimal commas in every row",
        "Ort;Breite;Betrag\nDortmund;51,5;1200,50\nLeeds;53,8;80,00\nAmiens;49,9;7,25\n", ';', 3);
    add("titles with fewer separators",
        "Amt für Internationales\nListe der Partner, Stand: 1.3.2019\n;;\nOrt;Land;Seit\nLeeds;GB;1949\n"
        "Amiens;FR;1960\nNetanya;IL;1980\n",
        ';', 3);
    add("titles with a comma above commas",
        "Partners of the city, 2019\n\nPlace,Country,Since\nLeeds,GB,1949\nAmiens,FR,1960\n", ',', 3);
    add("totals below", "Ort;Land;Seit\nLeeds;GB;1949\nAmiens;FR;1960\nSumme: 2 Partner, alle aktiv\n", ';',
        3);
    add("rows of unequal length", "a|b|c|d\n1|2\n1|2|3|4\n1\n1|2|3|4\n1|2|3\n", '|', 4);
    add("quoted line breaks with the wrong sign",
        "a;b;c\n\"x,1,2\ny,3,4\";2;3\n\"x,1,2\ny,3,4\nz,5,6\";2;3\n", ';', 3);
    add("blank lines around", "\n\n\r\nOrt;Land\n\nLeeds;GB\n\n\n", ';', 2);
    add("addresses in one column",
        "Anschrift\nFriedensplatz 1, 44135 Dortmund\nCalverley Street, Leeds\nMairie, Amiens\n", ';', 1);
    add("apostrophes as quotes, with the separator inside",
        "'Region, Land','Bemerkung','Seit'\n'Buffalo, NY','12,5, siehe Akte\n7, 8','1976'\n"
        "'O''Neill, Jim','Sport, Musik','1990'\n",
        ',', 3);
    add("texts that begin with an apostrophe", "'t Hof;'s-Hertogenbosch\n'+49 231;'tis\n'=1;x\n", ';', 2);
    add("apostrophes as quotes", "'Ort','Felder'\n'Leeds','Jugend; Sport'\n'Amiens','Theater; Musik'\n", ',',
        2);
}

void CsvDialectTest::separators()
{
    QFETCH(QByteArray, bytes);
    for (const char *lineEnd : {"\n", "\r\n", "\r"}) {
        const SheetContent content = read(QByteArray(bytes).replace("\r", "").replace("\n", lineEnd));
        QVERIFY_RESULT(content.outcome);
        QTEST(content.dialect->separator, "separator");
        QTEST(content.dialect->columns, "columns");
        QCOMPARE(content.dialect->separatorEvidence,
                 content.dialect->columns == 1 ? Evidence::Default : Evidence::Columns);
    }
}

void CsvDialectTest::separatorLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("sep=|\r\nSchäfer; Köln|a,b\r\nGroß; Wien|c,d\r\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("windows-1252") << text.toLatin1();
    for (const bool mark : {true, false}) {
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding,
                                   mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            QTest::addRow("%s%s", QStringConverter::nameForEncoding(encoding), mark ? " with mark" : "")
                << QByteArray(encoder(text));
        }
    }
    QTest::newRow("in quotes")
        << QString(text).replace(QStringLiteral("sep=|"), QStringLiteral("\"sep=|\"")).toUtf8();
    QTest::newRow("in capitals")
        << QString(text).replace(QStringLiteral("sep"), QStringLiteral("SEP")).toUtf8();
}

void CsvDialectTest::separatorLine()
{
    QFETCH(QByteArray, bytes);
    const SheetContent content = read(bytes);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.dialect->separatorEvidence, Evidence::SeparatorLine);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"Schäfer; Köln", "a,b"}, {"Groß; Wien", "c,d"}}));
}

void CsvDialectTest::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("expected");
    const auto add = [](const char *name, const QByteArray &bytes, const QList<QStringList> &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    add("stray quotes in the middle", "a;b\n19\" Rack;x\nO\"Neill \"Jim\";y\n",
        {{"a", "b"}, {"19\" Rack", "x"}, {"O\"Neill \"Jim\"", "y"}});
    add("doubled quotes", "a;b\n\"\"\"Haus\"\"\";\"\"\"\"\n\"\";x\n",
        {{"a", "b"}, {"\"Haus\"", "\""}, {"", "x"}});
    add("a nickname in quotes", "a;b\n\"Jim\" Smith;y\n", {{"a", "b"}, {"Jim Smith", "y"}});
    add("quoted line breaks of every kind", "a;b\n\"1\r\n2\";\"3\n4\"\n\"5\r6\";x\n",
        {{"a", "b"}, {"1\r\n2", "3\n4"}, {"5\r6", "x"}});
    add("returns alone", "a;b\r\"1\r2\";x\r\r3;4\r", {{"a", "b"}, {"1\r2", "x"}, {"3", "4"}});
    add("mixed line ends", "a;b\r\n1;2\n3;4\r5;6", {{"a", "b"}, {"1", "2"}, {"3", "4"}, {"5", "6"}});
    add("zero bytes fill up", QByteArray("a;b\nLeeds~~~;GB~\nRom~~~~~;IT~\n").replace('~', '\0'),
        {{"a", "b"}, {"Leeds", "GB"}, {"Rom", "IT"}});
    add("an end-of-file sign of DOS", "a;b\n1;2\n\x1A", {{"a", "b"}, {"1", "2"}});
    add("blank lines and lines of separators", "\n;;\n\na;b\n;\n1;2\n\n;;\n\n", {{"a", "b"}, {"1", "2"}});
    add("a single column", "Ort\nLeeds\n\nAmiens\n", {{"Ort"}, {"Leeds"}, {"Amiens"}});
    add("a single cell", "Ort", {{"Ort"}});
    add("a quoted separator at the end", "a;b\n1;\"2;\"\n", {{"a", "b"}, {"1", "2;"}});
    add("tabs around quotes", "a\tb\n\"1\t2\"\t3\n", {{"a", "b"}, {"1\t2", "3"}});
}

void CsvDialectTest::rows()
{
    QFETCH(QByteArray, bytes);
    const SheetContent content = read(bytes);
    QVERIFY_RESULT(content.outcome);
    QTEST(content.allTexts(), "expected");
}

void CsvDialectTest::longField()
{
    const QByteArray text(1 << 20, 'x');
    for (const QByteArray &quote : {QByteArray(), QByteArray("\"")}) {
        const SheetContent content = read("a;b\n" + quote + text + quote + ";2\n3;4\n");
        QVERIFY_RESULT(content.outcome);
        QCOMPARE(content.texts(1), (QStringList{QString::fromLatin1(text), "2"}));
        QCOMPARE(content.texts(2), (QStringList{"3", "4"}));
    }
}

void CsvDialectTest::tooLongField()
{
    const SheetContent content = read("a;b\n" + QByteArray((1 << 20) + 1, 'x') + ";2\n3;4\n");
    QVERIFY_ERROR(content.outcome, Invalid);
    QCOMPARE(content.rows.rows.size(), 1);
}

void CsvDialectTest::tooLongRow()
{
    const QByteArray field = QByteArray(1 << 20, 'x') + ';';
    QVERIFY_RESULT(read("a;b\n" + field.repeated(31) + "1\n" + field.repeated(31) + "1\n").outcome);
    const SheetContent content = read("a;b\n" + field.repeated(33) + "1\n");
    QVERIFY_ERROR(content.outcome, Invalid);
    QCOMPARE(content.rows.rows.size(), 1);
}

/// The rows before it are read; nothing behind it passes for one text.
void CsvDialectTest::quoteThatNeverEnds()
{
    QByteArray bytes = "a;b\n1;2\n3;\"4\n";
    bytes += QByteArray("5;6\n").repeated(1000);
    const SheetContent content = read(bytes);
    QVERIFY_ERROR(content.outcome, Invalid);
    QVERIFY(content.outcome.error().message.contains(QStringLiteral(" 3 ")));
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"a", "b"}, {"1", "2"}}));
}

void CsvDialectTest::quoteThatSwallowsRows()
{
    const SheetContent content = read("a;b;c\n1;2;3\n\"Zum Anker;x;4\n5;6;7\n8;\"Hotel\";9\n1;2;3\n");
    QVERIFY_ERROR(content.outcome, Invalid);
    QVERIFY(content.outcome.error().message.contains(QStringLiteral(" 3 ")));
    QCOMPARE(content.rows.rows.size(), 2);
}

void CsvDialectTest::quotesMeanNothing()
{
    ReadOptions options;
    options.quote = QChar();
    const SheetContent content = read("a;b;c\n\"Zum Anker;x;4\n5;6;7\n8;\"Hotel\";9\n", options);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(),
             (QList<QStringList>{
                 {"a", "b", "c"}, {"\"Zum Anker", "x", "4"}, {"5", "6", "7"}, {"8", "\"Hotel\"", "9"}}));
}

void CsvDialectTest::manyColumns()
{
    const QByteArray row = QByteArray("1;").repeated(16'383) + "1\n";
    QVERIFY_RESULT(read(row + row).outcome);
    QVERIFY_ERROR(read(row + "1;" + row).outcome, Invalid);
}

QTEST_GUILESS_MAIN(CsvDialectTest)
#include "tst_csvdialect.moc"
