// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"
#include "sheet/sheetwriter.h"
#include "sheet/ziparchive.h"
#include "support/resultmacros.h"
#include "xlsxbuilder.h"

#include <QBuffer>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace weltkontor;

namespace
{

/// Files may not grow past so many bytes while this lives, as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(quint64 bytes)
    {
#ifdef Q_OS_UNIX
        m_handler = signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
#else
        Q_UNUSED(bytes);
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_UNIX
        setrlimit(RLIMIT_FSIZE, &m_before);
        signal(SIGXFSZ, m_handler);
#endif
    }

private:
#ifdef Q_OS_UNIX
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
#endif
};

/// Texts of every kind that a person, a spreadsheet or an attacker could have put into a cell.
QString arbitraryText(QRandomGenerator &random)
{
    static const QStringList pieces = {"=",
                                       "+",
                                       "-",
                                       "@",
                                       "\t",
                                       "\r",
                                       "\n",
                                       "\r\n",
                                       "'",
                                       "''",
                                       "\"",
                                       "\"\"",
                                       ";",
                                       ",",
                                       "|",
                                       " ",
                                       "  ",
                                       "0",
                                       "007",
                                       "+49 231 50-0",
                                       "=1+1",
                                       "=cmd|' /C calc'!A0",
                                       "@SUM(A1)",
                                       "'=1",
                                       "''+2",
                                       "Köln",
                                       "Żółkiew",
                                       "Москва",
                                       "西安",
                                       "🏙",
                                       "👨‍👩‍👧",
                                       "חיפה",
                                       "بيروت",
                                       "\u202E",
                                       "\u200B",
                                       "\uFEFF",
                                       "\u00A0",
                                       "e\u0301",
                                       "_x000D_",
                                       "_x005F_",
                                       "_x0041",
                                       "x0041_",
                                       "_",
                                       "<b>",
                                       "&amp;",
                                       "]]>",
                                       "\u0001",
                                       "\u001F",
                                       "\u007F",
                                       "\u0085",
                                       "\u2028",
                                       "\uFFFD",
                                       "\uFFFE",
                                       "1e5",
                                       "1,5",
                                       "01.02.2003",
                                       "TRUE",
                                       "#N/A",
                                       "sep=;",
                                       "ID",
                                       "null"};
    QString text;
    const int count = int(random.bounded(5));
    for (int piece = 0; piece < count; ++piece)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

QList<QList<Cell>> arbitraryRows(quint32 seed, int rows, int columns)
{
    QRandomGenerator random(seed);
    QList<QList<Cell>> all;
    for (int row = 0; row < rows; ++row) {
        QList<Cell> cells;
        for (int column = 0; column < columns; ++column)
            cells.append(Cell::ofText(arbitraryText(random)));
        cells.append(Cell::ofText(QStringLiteral("end"))); // keeps every row's width
        all.append(cells);
    }
    return all;
}

} // namespace

class SheetWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void arbitraryTextsComeBack_data();
    void arbitraryTextsComeBack();
    void typedCellsComeBackFromXlsx();
    void typedCellsAsCsv();
    void csvBytes();
    void formulasAreGuardedInCsv();
    void separatorLikeHeaderComesBack();
    void csvHoldsOneSheet();
    void textsAreNoFormulasInXlsx();
    void xlsxLooks();
    void sheetNames();
    void emptyWorkbook();
    void tooLongTextIsRefused();
    void oldFileStaysUntilFinish_data();
    void oldFileStaysUntilFinish();
    void fullDiskLeavesTheOldFile_data();
    void fullDiskLeavesTheOldFile();
    void suffixDecides();
    void unwritablePlace();
    void longSheetComesBack();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Result<void> write(const QString &file, const QStringList &header, const QList<QList<Cell>> &rows,
                       const WriteOptions &options = {})
    {
        auto writer = SheetWriter::create(file, options);
        if (!writer)
            return writer.error();
        auto done = (*writer)->beginSheet(QStringLiteral("Liste"), header);
        for (qsizetype row = 0; done && row < rows.size(); ++row)
            done = (*writer)->writeRow(rows.at(row));
        return done ? (*writer)->finish() : done;
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray partOf(const QString &file, const QByteArray &part) const
    {
        const auto archive = ZipArchive::open(file, SheetLimits());
        return archive ? (*archive)->beginning(part, 1 << 20) : QByteArray();
    }

    QTemporaryDir m_folder;
};

void SheetWriterTest::arbitraryTextsComeBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<bool>("mark");
    QTest::newRow("xlsx") << "texts.xlsx" << QChar(QLatin1Char(',')) << false;
    QTest::newRow("csv, comma") << "texts.csv" << QChar(QLatin1Char(',')) << false;
    QTest::newRow("csv, semicolon and mark") << "texts.csv" << QChar(QLatin1Char(';')) << true;
    QTest::newRow("csv, tab") << "texts.csv" << QChar(QLatin1Char('\t')) << false;
}

void SheetWriterTest::arbitraryTextsComeBack()
{
    QFETCH(QString, file);
    QFETCH(QChar, separator);
    QFETCH(bool, mark);
    WriteOptions options;
    options.separator = separator;
    options.byteOrderMark = mark;
    ReadOptions reading;
    reading.separator = separator;
    reading.quote = QLatin1Char('"');
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QList<QList<Cell>> rows = arbitraryRows(seed, 50, 6);
        QVERIFY_RESULT(write(path(file), {}, rows, options));
        const SheetContent content = readSheet(path(file), reading);
        QVERIFY_RESULT(content.outcome);
        QCOMPARE(content.rows.rows.size(), rows.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 0; column < rows.at(row).size(); ++column)
                QCOMPARE(content.cell(row, column).text(), rows.at(row).at(column).text());
        }
    }
}

void SheetWriterTest::typedCellsComeBackFromXlsx()
{
    const QDate day(1988, 6, 24);
    const QList<Cell> cells = {
        Cell::ofText(QStringLiteral("01067")),
        Cell::ofNumber(42),
        Cell::ofNumber(-1.5, QStringLiteral("0.00")),
        Cell::ofNumber(1067, QStringLiteral("00000")),
        Cell::ofBoolean(true),
        Cell::ofBoolean(false),
        Cell::ofDate(day),
        Cell::ofDate(QDate(1988, 6, 1), Cell::Precision::Month),
        Cell::ofDate(QDate(1988, 1, 1), Cell::Precision::Year),
        Cell::ofTime(QTime(14, 30)),
        Cell::ofDateTime(QDateTime(day, QTime(14, 30, 5), Qt::UTC)),
        Cell::ofDuration(27 * 3'600'000 + 1'000),
        Cell::ofDate(QDate(1871, 1, 18)),
        Cell::ofNumber(1.2345678901234567e19, {}, QStringLiteral("12345678901234567891")),
        Cell::ofError(QStringLiteral("#N/A"))};
    QVERIFY_RESULT(write(path(QStringLiteral("typed.xlsx")), {}, {cells}));
    const SheetContent content = readSheet(path(QStringLiteral("typed.xlsx")));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.rows.rows.size(), 1);
    for (qsizetype column = 0; column < cells.size(); ++column)
        QCOMPARE(content.cell(0, column).text(), cells.at(column).text());
    for (qsizetype column = 0; column < 12; ++column)
        QCOMPARE(int(content.cell(0, column).kind()), int(cells.at(column).kind()));
    // What .xlsx cannot hold as it is stays as a text, which loses nothing.
    for (qsizetype column = 12; column < cells.size(); ++column)
        QCOMPARE(int(content.cell(0, column).kind()), int(Cell::Kind::Text));
    QCOMPARE(content.cell(0, 3).numberFormat(), QStringLiteral("00000"));
}

void SheetWriterTest::typedCellsAsCsv()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto writer = SheetWriter::createCsv(buffer);
    QVERIFY_RESULT(writer->beginSheet(QString(), {}));
    QVERIFY_RESULT(writer->writeRow({Cell::ofNumber(-5), Cell(), Cell::ofDate(QDate(1988, 6, 24)),
                                     Cell::ofNumber(0.5), Cell::ofBoolean(true), Cell::ofText("-5")}));
    QVERIFY_RESULT(writer->finish());
    QCOMPARE(buffer.data(), QByteArray("\"-5\",,1988-06-24,0.5,true,'-5\r\n"));
}

void SheetWriterTest::csvBytes()
{
    WriteOptions options;
    options.separator = QLatin1Char(';');
    options.byteOrderMark = true;
    const QList<QList<Cell>> rows = {
        {Cell::ofText("Köln"), Cell::ofText("a;b")},
        {Cell::ofText("say \"hi\""), Cell::ofText("one\ntwo")},
        {},
        {Cell::ofText(" x"), Cell::ofText("a,b")},
    };
    QVERIFY_RESULT(write(path(QStringLiteral("b.csv")), {"Ort", "Größe"}, rows, options));
    QCOMPARE(bytes(QStringLiteral("b.csv")),
             QByteArray("\xEF\xBB\xBF\"Ort\";Größe\r\nKöln;\"a;b\"\r\n\"say \"\"hi\"\"\";\"one\ntwo\"\r\n\r\n"
                        "\" x\";a,b\r\n")
                 .replace("\"Ort\"", "Ort"));
    const SheetContent content = readSheet(path(QStringLiteral("b.csv")));
    QCOMPARE(content.dialect->separator, QLatin1Char(';'));
    QCOMPARE(content.rows.rows.last().index, 4);
}

void SheetWriterTest::formulasAreGuardedInCsv()
{
    const QList<Cell> texts = {Cell::ofText("x"),   Cell::ofText("=1+1"), Cell::ofText("+49 231"),
                               Cell::ofText("'=1"), Cell::ofText("'tis"), Cell::ofText("a=b")};
    QVERIFY_RESULT(write(path(QStringLiteral("g.csv")), {}, {texts}));
    QCOMPARE(bytes(QStringLiteral("g.csv")), QByteArray("x,'=1+1,'+49 231,''=1,'tis,a=b\r\n"));
    WriteOptions options;
    options.guardFormulas = false;
    QVERIFY_RESULT(write(path(QStringLiteral("g.csv")), {}, {texts}, options));
    QCOMPARE(bytes(QStringLiteral("g.csv")), QByteArray("x,=1+1,+49 231,'=1,'tis,a=b\r\n"));
}

void SheetWriterTest::separatorLikeHeaderComesBack()
{
    for (const QString &title :
         {QStringLiteral("sep=;"), QStringLiteral("ID"), QStringLiteral("<table>"), QStringLiteral("%PDF-1"),
          QStringLiteral("PK\u0003\u0004"), QStringLiteral("\uFEFFx")}) {
        QVERIFY_RESULT(write(path(QStringLiteral("h.csv")), {title, QStringLiteral("b")},
                             {{Cell::ofText("1"), Cell::ofText("2")}}));
        const SheetContent content = readSheet(path(QStringLiteral("h.csv")));
        QVERIFY_RESULT(content.outcome);
        QCOMPARE(content.allTexts(), (QList<QStringList>{{title, "b"}, {"1", "2"}}));
    }
}

void SheetWriterTest::csvHoldsOneSheet()
{
    auto writer = SheetWriter::create(path(QStringLiteral("one.csv")));
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->beginSheet(QStringLiteral("a"), {}));
    QVERIFY_ERROR((*writer)->beginSheet(QStringLiteral("b"), {}), Invalid);
}

void SheetWriterTest::textsAreNoFormulasInXlsx()
{
    const QString file = path(QStringLiteral("formula.xlsx"));
    QVERIFY_RESULT(
        write(file, {"=header"}, {{Cell::ofText("=1+1")}, {Cell::ofText("@x")}, {Cell::ofError("=1")}}));
    const QByteArray sheet = partOf(file, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("=1+1"));
    QVERIFY(!sheet.contains("<f>"));
    QCOMPARE(readSheet(file).allTexts(), (QList<QStringList>{{"=header"}, {"=1+1"}, {"@x"}, {"=1"}}));
}

void SheetWriterTest::xlsxLooks()
{
    const QString file = path(QStringLiteral("looks.xlsx"));
    QVERIFY_RESULT(write(file, {"Ort", "Ein langer Titel über der Spalte"},
                         {{Cell::ofText("Dortmund"), Cell::ofText(QString(300, QLatin1Char('x')))},
                          {Cell::ofText("Leeds"), Cell::ofText("y")}}));
    const QByteArray sheet = partOf(file, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("<pane ySplit=\"1\""));
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:B3\"/>"));
    QVERIFY(sheet.contains("<c r=\"A1\" s=\"1\""));
    QVERIFY(partOf(file, "xl/styles.xml").contains("<b/>"));
    QVERIFY2(sheet.contains("<col min=\"1\" max=\"1\" width=\"9."), sheet.left(1000).constData());
    QVERIFY2(sheet.contains("<col min=\"2\" max=\"2\" width=\"61."), sheet.left(1000).constData());
}

void SheetWriterTest::sheetNames()
{
    const QString file = path(QStringLiteral("names.xlsx"));
    auto writer = SheetWriter::create(file);
    QVERIFY_RESULT(writer);
    const QStringList wanted = {
        "Partner [A/B]: 1*?",          "partner -a-b-- 1--",          "",        "History",
        QString(40, QLatin1Char('n')), QString(41, QLatin1Char('n')), "'quoted'"};
    for (const QString &name : wanted)
        QVERIFY_RESULT((*writer)->beginSheet(name, {"a"}));
    QVERIFY_RESULT((*writer)->finish());
    const SheetContent content = readSheet(file);
    QVERIFY_RESULT(content.outcome);
    QStringList names;
    for (const SheetInfo &sheet : content.sheets)
        names.append(sheet.name);
    QCOMPARE(names.size(), wanted.size());
    QCOMPARE(names.at(0), QStringLiteral("Partner -A-B-- 1--"));
    QCOMPARE(names.at(1), QStringLiteral("partner -a-b-- 1-- (2)"));
    QCOMPARE(names.at(5), QString(27, QLatin1Char('n')) + QStringLiteral(" (2)"));
    QCOMPARE(names.at(6), QStringLiteral("quoted"));
}

void SheetWriterTest::emptyWorkbook()
{
    auto writer = SheetWriter::create(path(QStringLiteral("empty.xlsx")));
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->finish());
    const SheetContent content = readSheet(path(QStringLiteral("empty.xlsx")));
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.sheets.size(), 1);
    QVERIFY(content.rows.rows.isEmpty());
}

void SheetWriterTest::tooLongTextIsRefused()
{
    const Cell fits = Cell::ofText(QString(32'767, QLatin1Char('x')));
    QVERIFY_RESULT(write(path(QStringLiteral("long.xlsx")), {}, {{fits}}));
    QCOMPARE(readSheet(path(QStringLiteral("long.xlsx"))).cell(0, 0), fits);
    const Cell tooLong = Cell::ofText(QString(32'768, QLatin1Char('x')));
    const auto refused = write(path(QStringLiteral("long.xlsx")), {}, {{Cell(), tooLong}});
    QVERIFY_ERROR(refused, Invalid);
    QVERIFY(refused.error().message.contains(QStringLiteral("2")));
    QCOMPARE(readSheet(path(QStringLiteral("long.xlsx"))).cell(0, 0), fits);
    QVERIFY_RESULT(write(path(QStringLiteral("long.csv")), {}, {{tooLong, Cell::ofText("b")}}));
    QCOMPARE(readSheet(path(QStringLiteral("long.csv"))).cell(0, 0), tooLong);
}

void SheetWriterTest::oldFileStaysUntilFinish_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("xlsx") << "old.xlsx";
    QTest::newRow("csv") << "old.csv";
}

void SheetWriterTest::oldFileStaysUntilFinish()
{
    QFETCH(QString, file);
    QVERIFY_RESULT(write(path(file), {"old"}, {}));
    const QByteArray before = bytes(file);
    const qsizetype files = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size();
    {
        auto writer = SheetWriter::create(path(file));
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT((*writer)->beginSheet(QStringLiteral("x"), {"new"}));
        QCOMPARE(bytes(file), before);
    }
    QCOMPARE(bytes(file), before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), files);
}

void SheetWriterTest::fullDiskLeavesTheOldFile_data()
{
    oldFileStaysUntilFinish_data();
}

void SheetWriterTest::fullDiskLeavesTheOldFile()
{
#ifndef Q_OS_UNIX
    QSKIP("Only POSIX systems can limit the size of files.");
#endif
    QFETCH(QString, file);
    QVERIFY_RESULT(write(path(file), {"old"}, {}));
    const QByteArray before = bytes(file);
    const qsizetype files = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size();
    QRandomGenerator random(7);
    QList<QList<Cell>> rows;
    for (int row = 0; row < 20'000; ++row)
        rows.append(
            {Cell::ofNumber(random.generateDouble()), Cell::ofText(QString::number(random.generate64()))});
    Result<void> outcome;
    {
        const SmallDisk disk(200'000);
        outcome = write(path(file), {"new"}, rows);
    }
    QVERIFY_ERROR(outcome, Unreachable);
    QCOMPARE(bytes(file), before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), files);
}

void SheetWriterTest::suffixDecides()
{
    QVERIFY_ERROR(SheetWriter::create(path(QStringLiteral("list.ods"))), Invalid);
    WriteOptions options;
    options.format = WriteOptions::Format::Csv;
    QVERIFY_RESULT(write(path(QStringLiteral("list.txt")), {"a", "b"}, {}, options));
    QCOMPARE(bytes(QStringLiteral("list.txt")), QByteArray("a,b\r\n"));
}

void SheetWriterTest::unwritablePlace()
{
    QVERIFY(!SheetWriter::create(path(QStringLiteral("no/such/folder/list.csv"))));
    QVERIFY_ERROR(SheetWriter::create(path(QStringLiteral("no/such/folder/list.xlsx"))), Denied);
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("folder.xlsx")));
    QVERIFY_ERROR(SheetWriter::create(path(QStringLiteral("folder.xlsx"))), Denied);
}

void SheetWriterTest::longSheetComesBack()
{
    const QString file = path(QStringLiteral("many.xlsx"));
    auto writer = SheetWriter::create(file);
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->beginSheet(QStringLiteral("Viele"), {"n", "text"}));
    for (int row = 0; row < 5'000; ++row)
        QVERIFY_RESULT(
            (*writer)->writeRow({Cell::ofNumber(row), Cell::ofText(QStringLiteral("Zeile %1").arg(row))}));
    QVERIFY_RESULT((*writer)->finish());
    const SheetContent content = readSheet(file);
    QVERIFY_RESULT(content.outcome);
    QCOMPARE(content.rows.rows.size(), 5'001);
    QCOMPARE(content.texts(5'000), (QStringList{"4999", "Zeile 4999"}));
}

QTEST_GUILESS_MAIN(SheetWriterTest)
#include "tst_sheetwriter.moc"
