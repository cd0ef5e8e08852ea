// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cffcharset.h"

#include <QTest>

using namespace weltkontor;

namespace
{

/// An INDEX of one entry with offsets of one byte.
QByteArray index(const QByteArray &entry)
{
    return QByteArray("\0\1\1\1", 4) + char(entry.size() + 1) + entry;
}

/// A font whose top dictionary holds @p dict, with the operand of its charset 0 filled in, and @p charset at
/// its end.
QByteArray font(const QByteArray &dict, const QByteArray &charset)
{
    const QByteArray header("\1\0\4\1", 4);
    const QByteArray names = index("Font");
    const qsizetype offset = header.size() + names.size() + index(dict + QByteArray(6, '\0')).size();
    QByteArray full = dict + char(29); // an integer of four bytes
    for (int shift = 24; shift >= 0; shift -= 8)
        full += char((offset >> shift) & 0xff);
    full += char(15);
    return header + names + index(full) + charset;
}

// SIDs 391 and 392, supplement 0: the operator ROS; then a real number, which must be stepped over.
const QByteArray cidKeyed("\xf8\x1b\xf8\x1c\x8b\x0c\x1e\x1e\x0a\x14\x05\x41\xc3\xff\x0c\x08", 16);

} // namespace

class CffCharsetTest : public QObject
{
    Q_OBJECT

private slots:
    void listOfIdentifiers();
    void rangesOfIdentifiers();
    void fontKeyedByNamesHasNone();
    void tornTableHasNone();
};

void CffCharsetTest::listOfIdentifiers()
{
    const QByteArray table = font(cidKeyed, QByteArray("\0\0\5\1\0\0\7", 7));
    QCOMPARE(cffCharacterIdentifiers(table, 4), (std::vector<quint16>{0, 5, 256, 7}));
}

void CffCharsetTest::rangesOfIdentifiers()
{
    const QByteArray small = font(cidKeyed, QByteArray("\1\0\5\2\1\0\0", 7));
    QCOMPARE(cffCharacterIdentifiers(small, 5), (std::vector<quint16>{0, 5, 6, 7, 256}));
    const QByteArray large = font(cidKeyed, QByteArray("\2\0\1\xff\xfd", 5));
    const std::vector<quint16> identifiers = cffCharacterIdentifiers(large, 65535);
    QCOMPARE(identifiers.size(), size_t(65535));
    QCOMPARE(identifiers.back(), quint16(65534));
}

void CffCharsetTest::fontKeyedByNamesHasNone()
{
    QVERIFY(cffCharacterIdentifiers(font({}, QByteArray("\0\0\5", 3)), 2).empty());
}

void CffCharsetTest::tornTableHasNone()
{
    const QByteArray whole = font(cidKeyed, QByteArray("\0\0\5\1\0\0\7", 7));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(cffCharacterIdentifiers(QByteArrayView(whole).first(size), 4).empty());
    QByteArray damaged = whole;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char byte : {'\0', '\x0f', '\x7f', '\xff'}) {
            damaged[i] = byte;
            QVERIFY(cffCharacterIdentifiers(damaged, 4).size() <= 4);
        }
        damaged[i] = whole.at(i);
    }
}

QTEST_GUILESS_MAIN(CffCharsetTest)
#include "tst_cffcharset.moc"
