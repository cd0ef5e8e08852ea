// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"
#include "support/resultmacros.h"
#include "xlsbuilder.h"
#include "xlsxbuilder.h"

using namespace weltkontor;

/// The table of shared strings: it goes on in other records, wherever a program cut it.
class XlsStringsTest : public QObject
{
    Q_OBJECT

private slots:
    void cutAnywhere();
    void cutEverywhere();
    void goesOnInOtherWidth();
    void countIsNotBelieved();
    void emptyContinuation();
    void breaksOff();

private:
    SheetContent read(const QByteArray &table, int strings)
    {
        QByteArray cells;
        for (int index = 0; index < strings; ++index)
            cells += cellRecord(0x00FD, index, 0, le32(quint32(index)));
        writeFile(path(), XlsBuilder::withSheet(cells).globals(table).stream());
        return readSheet(path());
    }
    QString path() const { return m_folder.filePath(QStringLiteral("book.xls")); }

    QTemporaryDir m_folder;
};

/// A piece of the table: signs of a string, which may be cut only between two, or anything else.
struct Piece {
    QByteArray bytes;
    int unit = 0; ///< Bytes of one sign; 0: no signs.
};

static QList<Piece> pieces()
{
    const QByteArray wide = le16(0x017B) + le16(0xF3) + le16(0x0142) + le16('k') + le16(0x897F);
    return {{le32(4) + le32(4)},
            {le16(4) + '\0'},
            {"K\xF6ln", 1},
            {le16(5) + '\1'},
            {wide, 2},
            {le16(3) + '\x08' + le16(2)}, // rich
            {"abc", 1},
            {QByteArray("\0\0\1\0\2\0\3\0", 8)},
            {le16(2) + '\x0D' + le16(1) + le32(7)}, // rich, with phonetics
            {wide.left(4), 2},
            {QByteArray("RRRR") + "PPPPPPP"}};
}

static const QStringList expectedTexts = {QStringLiteral("Köln"), QStringLiteral("Żółk西"),
                                          QStringLiteral("abc"), QStringLiteral("Żó")};

/// The table cut before each byte of which @p isCut says so, where signs are cut only between two.
static QByteArray tableCut(const std::function<bool(int)> &isCut)
{
    QByteArray table;
    QByteArray current;
    int type = 0x00FC;
    int at = 0;
    for (const Piece &piece : pieces()) {
        for (qsizetype byte = 0; byte < piece.bytes.size(); ++byte, ++at) {
            const bool isBetween = piece.unit == 0 || byte % piece.unit == 0;
            if (at > 0 && isCut(at) && isBetween) {
                table += record(type, current);
                type = 0x003C;
                current = piece.unit == 0 ? QByteArray() : QByteArray(1, char(piece.unit - 1));
            }
            current += piece.bytes.at(byte);
        }
    }
    return table + record(type, current);
}

static QStringList firstColumn(const SheetContent &content)
{
    QStringList texts;
    for (const QStringList &row : content.allTexts())
        texts += row;
    return texts;
}

void XlsStringsTest::cutAnywhere()
{
    qsizetype size = 0;
    for (const Piece &piece : pieces())
        size += piece.bytes.size();
    for (int cut = 0; cut < size; ++cut) {
        const SheetContent content = read(tableCut([cut](int at) { return at == cut; }), 4);
        QVERIFY_RESULT(content.outcome);
        QCOMPARE(firstColumn(content), expectedTexts);
    }
}

void XlsStringsTest::cutEverywhere()
{
    for (const int step : {1, 2, 3, 5, 7}) {
        const SheetContent content = read(tableCut([step](int at) { return at % step == 0; }), 4);
        QVERIFY_RESULT(content.outcome);
        QCOMPARE(firstColumn(content), expectedTexts);
    }
}

void XlsStringsTest::goesOnInOtherWidth()
{
    const QByteArray table = record(0x00FC, le32(1) + le32(1) + le16(6) + '\0' + "ab") +
                             record(0x003C, '\1' + le16(0x0142) + le16(0x017B)) +
                             record(0x003C, QByteArray("\0cd", 3));
    QCOMPARE(firstColumn(read(table, 1)), QStringList{QStringLiteral("abłŻcd")});
}

void XlsStringsTest::countIsNotBelieved()
{
    const QByteArray strings = le16(1) + '\0' + "a" + le16(1) + '\0' + "b";
    const SheetContent more = read(record(0x00FC, le32(9) + le32(0xFFFFFFFF) + strings), 2);
    QVERIFY_RESULT(more.outcome);
    QCOMPARE(firstColumn(more), (QStringList{"a", "b"}));
    QCOMPARE(firstColumn(read(record(0x00FC, le32(9) + le32(1) + strings), 2)), (QStringList{"a", "#REF!"}));
}

void XlsStringsTest::emptyContinuation()
{
    const QByteArray table = record(0x00FC, le32(1) + le32(1) + le16(2) + '\0') + record(0x003C, {}) +
                             record(0x003C, {}) + record(0x003C, QByteArray("\0ab", 3));
    QCOMPARE(firstColumn(read(table, 1)), QStringList{"ab"});
}

void XlsStringsTest::breaksOff()
{
    for (const QByteArray &string :
         {le16(9) + '\0' + "abc", le16(2) + '\1' + "abc", le16(1) + '\x08' + le16(9) + "a",
          le16(1) + '\x04' + le32(0xFFFFFFFF) + "a", QByteArray("a")}) {
        const SheetContent content = read(record(0x00FC, le32(1) + le32(1) + string), 1);
        QVERIFY_ERROR(content.outcome, Invalid);
    }
}

QTEST_GUILESS_MAIN(XlsStringsTest)
#include "tst_xlsstrings.moc"
