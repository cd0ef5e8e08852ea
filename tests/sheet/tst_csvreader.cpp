// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"
#include "sheet/textdecoder.h"
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

#include <QStringEncoder>

using namespace weltkontor;
using Evidence = CsvDialect::Evidence;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void separators_data();
    void separators();
    void quotes_data();
    void quotes();
    void separatorLine();
    void chosenDialectWins();
    void unknownEncodingIsRefused();
    void rowsOfUnequalLengthAndBlankLines();
    void endlessQuoteIsNamedWithItsRow();
    void piecesOfAnySizeGiveTheSame();
    void textsOverManyPieces();
    void guardedTextsComeBack();
    void stopsWhenTheSinkHasEnough();
    void cancels();
    void measures();

private:
    SheetContent read(const QByteArray &bytes, const ReadOptions &options = {})
    {
        writeFile(m_folder.filePath(QStringLiteral("table.csv")), bytes);
        return readSheet(m_folder.filePath(QStringLiteral("table.csv")), options);
    }

    QTemporaryDir m_folder;
};

void CsvReaderTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("evidence");
    QTest::addColumn<QString>("expected");

    const auto utf16 = [](const QString &text, QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding,
                               mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    const QString german = QStringLiteral("Städte;Größe\nMünchen;Köln");
    const QString wanted = QStringLiteral("Städte|Größe|München|Köln");
    QTest::newRow("ASCII") << QByteArray("City;Size\nRome;Paris") << "UTF-8" << int(Evidence::AsciiOnly)
                           << "City|Size|Rome|Paris";
    QTest::newRow("UTF-8") << german.toUtf8() << "UTF-8" << int(Evidence::ValidUtf8) << wanted;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + german.toUtf8() << "UTF-8"
                                     << int(Evidence::ByteOrderMark) << wanted;
    QTest::newRow("UTF-16LE with mark") << utf16(german, QStringConverter::Utf16LE, true) << "UTF-16LE"
                                        << int(Evidence::ByteOrderMark) << wanted;
    QTest::newRow("UTF-16BE with mark") << utf16(german, QStringConverter::Utf16BE, true) << "UTF-16BE"
                                        << int(Evidence::ByteOrderMark) << wanted;
    QTest::newRow("UTF-16LE") << utf16(german, QStringConverter::Utf16LE, false) << "UTF-16LE"
                              << int(Evidence::ZeroBytes) << wanted;
    QTest::newRow("UTF-16BE") << utf16(german, QStringConverter::Utf16BE, false) << "UTF-16BE"
                              << int(Evidence::ZeroBytes) << wanted;
    QTest::newRow("UTF-32LE") << utf16(german, QStringConverter::Utf32LE, true) << "UTF-32LE"
                              << int(Evidence::ByteOrderMark) << wanted;
    QTest::newRow("Latin 1 reads as Windows")
        << german.toLatin1() << "windows-1252" << int(Evidence::Letters) << wanted;
    QTest::newRow("Windows punctuation")
        << QByteArray("Preis;Zitat\n5 \x80;\x84Gr\xFC\xDF"
                      "e\x93 \x96 so")
        << "windows-1252" << int(Evidence::Letters) << QStringLiteral("Preis|Zitat|5 €|„Grüße“ – so");
    QTest::newRow("ISO-8859-15") << QByteArray("Preis;Gr\xF6\xDF"
                                               "e\n5 \xA4;M\xFCnchen")
                                 << "ISO-8859-15" << int(Evidence::LettersUnsure)
                                 << QStringLiteral("Preis|Größe|5 €|München");
    QTest::newRow("DOS") << QByteArray("St\x84"
                                       "dte;Gr\x94\xE1"
                                       "e\nM\x81nchen;K\x94ln")
                         << "IBM850" << int(Evidence::Letters) << wanted;
    QTest::newRow("Macintosh") << QByteArray("St\x8A"
                                             "dte;Gr\x9A\xA7"
                                             "e\nM\x9Fnchen;K\x9Aln")
                               << "macintosh" << int(Evidence::Letters) << wanted;
    QTest::newRow("Polish") << QByteArray("Miasto;Kraj\n\xA3\xF3"
                                          "d\x9F;\xAF\xF3\xB3kiew")
                            << "windows-1250" << int(Evidence::Letters)
                            << QStringLiteral("Miasto|Kraj|Łódź|Żółkiew");
    QTest::newRow("Russian") << QByteArray(
                                    "\xC3\xEE\xF0\xEE\xE4;\xD1\xF2\xF0\xE0\xED\xE0\n\xCC\xEE\xF1\xEA\xE2\xE0;"
                                    "\xD0\xEE\xF1\xF1\xE8\xFF")
                             << "windows-1251" << int(Evidence::Letters)
                             << QStringLiteral("Город|Страна|Москва|Россия");
}

void CsvReaderTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const SheetContent content = read(bytes);
    QVERIFY_RESULT(content.outcome);
    QTEST(content.dialect->encoding, "encoding");
    QTEST(int(content.dialect->encodingEvidence), "evidence");
    QCOMPARE((content.texts(0) + content.texts(1)).join(QLatin1Char('|')), expected);
}

void CsvReaderTest::separators_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<int>("columns");
    const auto add = [](const char *name, const char *bytes, char separator, int columns) {
        QTest::newRow(name) << QByteArray(bytes) << QChar(QLatin1Char(separator)) << columns;
    };
    add("comma", "a,b,c\n1,2,3\n", ',', 3);
    add("semicolon", "a;b;c\n1;2;3\n", ';', 3);
    add("tab", "a\tb\n1\t2\n", '\t', 2);
    add("bar", "a|b\n1|2\n", '|', 2);
    add("decimal commas", "Ort;Breite;L\303\244nge\nDortmund;51,51;7,46\nLeeds;53,8;-1,55\n", ';', 3);
    add("names with commas", "Name;Ort\nSchmidt, Hans;Dortmund\nWei\303\237, Ada;Leeds\n", ';', 2);
    add("separators in quotes", "a,b\n\"1;2;3\",x\n\"4;5;6\",y\n", ',', 2);
    add("line breaks in quotes", "a;b\n\"x,\ny,\nz,\n\";1\n\"x,\ny,\n\";2\n", ';', 2);
    add("title above the header", "List of partners\n\nName;Land;Seit\nLeeds;GB;1949\nAmiens;FR;1960\n", ';',
        3);
    add("unequal rows", "a;b;c;d\n1;2;3;4\n1;2\n1;2;3;4\n1;2;3\n", ';', 4);
    add("one column", "Ort\nDortmund\nLeeds\n", ',', 1);
    add("one column with a comma", "Name\nSchmidt, Hans\nLeeds\nAmiens\n", ';', 1);
    add("empty columns at the end", "a;b;;\n1;2;;\n3,5;4;;\n", ';', 4);
}

void CsvReaderTest::separators()
{
    QFETCH(QByteArray, bytes);
    const SheetContent content = read(bytes);
    QVERIFY_RESULT(content.outcome);
    QTEST(content.dialect->separator, "separator");
    QTEST(content.dialect->columns, "columns");
}

void CsvReaderTest::quotes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("second"); // the second row
    const auto add = [](const char *name, const char *bytes, const QStringList &second) {
        QTest::newRow(name) << QByteArray(bytes) << second;
    };
    add("doubled", "a;b\n\"say \"\"hi\"\"\";2\n", {"say \"hi\"", "2"});
    add("line break", "a;b\r\n\"one\r\ntwo\";2\r\n", {"one\r\ntwo", "2"});
    add("inch in the middle", "a;b\n19\" monitor;2\n", {"19\" monitor", "2"});
    add("text behind a closing quote", "a;b\n\"x\" y;2\n", {"x y", "2"});
    add("blanks around quotes", "a;b\n  \"x\"  ;2\n", {"x", "2"});
    add("blanks without quotes stay", "a;b\n  x  ;2\n", {"  x  ", "2"});
    add("empty quotes", "a;b\n\"\";2\n", {"", "2"});
    add("at the end of the file", "a;b\n1;\"2\"", {"1", "2"});
    add("apostrophes", "'a';'b'\n'it''s; so';'2'\n", {"it's; so", "2"});
    add("an apostrophe is a sign", "a;b\n'tis;2\n", {"'tis", "2"});
    add("return only", "a;b\r1;2\r", {"1", "2"});
}

void CsvReaderTest::quotes()
{
    QFETCH(QByteArray, bytes);
    const SheetContent content = read(bytes);
    QVERIFY_RESULT(content.outcome);
    QTEST(content.texts(1), "second");
}

void CsvReaderTest::separatorLine()
{
    const SheetContent content = read("sep=|\r\na,b|c\r\n1,2|3\r\n");
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.dialect->separator, QLatin1Char('|'));
    QCOMPARE(content.dialect->separatorEvidence, Evidence::SeparatorLine);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"a,b", "c"}, {"1,2", "3"}}));
    QCOMPARE(content.rows.rows.front().index, 0);

    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const SheetContent wide = read(encoder(QStringLiteral("\"sep=;\"\nä;b\n")));
    QVERIFY_RESULT(wide.outcome);
    QCOMPARE(wide.allTexts(), (QList<QStringList>{{"ä", "b"}}));
}

void CsvReaderTest::chosenDialectWins()
{
    ReadOptions options;
    options.encoding = QStringLiteral("windows-1252");
    options.separator = QLatin1Char(',');
    options.quote = QChar();
    const SheetContent content = read("a;\"b\xC3\xA4,c\n", options);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.dialect->encodingEvidence, Evidence::Chosen);
    QCOMPARE(content.dialect->separatorEvidence, Evidence::Chosen);
    QCOMPARE(content.dialect->quoteEvidence, Evidence::Chosen);
    QCOMPARE(content.texts(0), (QStringList{"a;\"bÃ¤", "c"}));

    options.encoding = QStringLiteral("UTF-8");
    options.separator = QChar(0x00A6);
    QCOMPARE(read("\xEF\xBB\xBF"
                  "a¦b\n",
                  options)
                 .texts(0),
             (QStringList{"a", "b"}));
}

void CsvReaderTest::unknownEncodingIsRefused()
{
    ReadOptions options;
    options.encoding = QStringLiteral("no such encoding");
    const SheetContent content = read("a;b\n", options);
    QVERIFY_ERROR(content.outcome, Invalid);
    QVERIFY(content.outcome.error().message.contains(QStringLiteral("no such encoding")));
}

void CsvReaderTest::rowsOfUnequalLengthAndBlankLines()
{
    const SheetContent content = read("a;b;c\n\n1\n;;\n1;2;3;4;;\n");
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.allTexts(), (QList<QStringList>{{"a", "b", "c"}, {"1"}, {"1", "2", "3", "4"}}));
    QCOMPARE(content.rows.rows.at(1).index, 2);
    QCOMPARE(content.rows.rows.at(2).index, 4);
}

void CsvReaderTest::endlessQuoteIsNamedWithItsRow()
{
    const SheetContent content = read("a;b\n1;2\n3;\"4\n5;6\n");
    QVERIFY_ERROR(content.outcome, Invalid);
    QVERIFY2(content.outcome.error().message.contains(QStringLiteral(" 3 ")),
             qPrintable(content.outcome.error().message));

    QByteArray endless = "a;b\n1;\"";
    endless.append(QByteArray(3 << 20, 'x'));
    const SheetContent large = read(endless);
    QVERIFY_ERROR(large.outcome, Invalid);
    QVERIFY(large.outcome.error().message.contains(QStringLiteral(" 2 ")));
}

/// Whatever stands at the border of two pieces that the reader takes from the disk.
void CsvReaderTest::piecesOfAnySizeGiveTheSame()
{
    const QByteArray tail = "\r\n\"q\"\"ö\r\n\" ; ż🏙 ;\"\";x\r\n;2\r\n";
    for (int shift = 0; shift < int(tail.size()); ++shift) {
        const QByteArray head(256 * 1024 - shift, 'a');
        ReadOptions options;
        options.separator = QLatin1Char(';');
        const SheetContent content = read(head + tail, options);
        QVERIFY_RESULT(content.outcome);
        QCOMPARE(content.rows.rows.size(), 3);
        QCOMPARE(content.texts(1), (QStringList{"q\"ö\r\n", " ż🏙 ", "", "x"}));
        QCOMPARE(content.texts(2), (QStringList{"", "2"}));
    }
}

void CsvReaderTest::textsOverManyPieces()
{
    QByteArray bytes;
    for (int row = 0; row < 20'000; ++row)
        bytes += "Größe " + QByteArray::number(row) + ";\"Żółkiew\n" + QByteArray::number(row * 7) + "\"\r\n";
    const SheetContent utf8 = read(bytes);
    QVERIFY_RESULT(utf8.outcome);
    QCOMPARE(utf8.rows.rows.size(), 20'000);
    for (int row = 0; row < 20'000; ++row)
        QCOMPARE(utf8.texts(row), (QStringList{QStringLiteral("Größe %1").arg(row),
                                               QStringLiteral("Żółkiew\n%1").arg(row * 7)}));
    QStringEncoder encoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QCOMPARE(read(encoder(QString::fromUtf8(bytes))).allTexts(), utf8.allTexts());
}

void CsvReaderTest::guardedTextsComeBack()
{
    const SheetContent content = read("a;b;c;d\n'=1+1;'+49 231;''@x;'tis\n");
    QCOMPARE(content.texts(1), (QStringList{"=1+1", "+49 231", "'@x", "'tis"}));
}

void CsvReaderTest::stopsWhenTheSinkHasEnough()
{
    writeFile(m_folder.filePath(QStringLiteral("long.csv")), QByteArray("a;b\n").repeated(1000));
    auto reader = SheetReader::open(m_folder.filePath(QStringLiteral("long.csv")));
    QVERIFY_RESULT(reader);
    RowCollector rows(5);
    Progress progress;
    QVERIFY_RESULT((*reader)->read(0, rows, progress));
    QCOMPARE(rows.rows.size(), 5);
    RowCollector again(7);
    QVERIFY_RESULT((*reader)->read(0, again, progress));
    QCOMPARE(again.rows.size(), 7);
}

void CsvReaderTest::cancels()
{
    writeFile(m_folder.filePath(QStringLiteral("long.csv")), QByteArray("a;b\n").repeated(1'000'000));
    auto reader = SheetReader::open(m_folder.filePath(QStringLiteral("long.csv")));
    QVERIFY_RESULT(reader);
    RowCollector rows;
    Progress progress;
    progress.cancel();
    QVERIFY_ERROR((*reader)->read(0, rows, progress), Cancelled);
    QVERIFY(rows.rows.size() < 1'000'000);
}

void CsvReaderTest::measures()
{
    writeFile(m_folder.filePath(QStringLiteral("small.csv")), "a;b\n\n1;2;3\n\n");
    auto reader = SheetReader::open(m_folder.filePath(QStringLiteral("small.csv")));
    QVERIFY_RESULT(reader);
    QCOMPARE((*reader)->sheets().front().name, QStringLiteral("small"));
    Progress progress;
    const auto extent = (*reader)->measure(0, progress);
    QVERIFY_RESULT(extent);
    QCOMPARE(extent->rows, 2);
    QCOMPARE(extent->lastRow, 2);
    QCOMPARE(extent->columns, 3);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
