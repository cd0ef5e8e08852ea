// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace weltkontor
{

/// The records of BIFF5 and BIFF8 (MS-XLS 2.3) that a reader of cells looks at.
namespace xls
{
enum RecordType : quint16 {
    Formula = 0x0006,
    EndOfPart = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    CodePage = 0x0042,
    ColumnInfo = 0x007D,
    BoundSheet = 0x0085,
    MultipleRk = 0x00BD,
    RichString = 0x00D6,
    ExtendedFormat = 0x00E0,
    MergedCells = 0x00E5,
    SharedStringTable = 0x00FC,
    LabelOfTable = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BooleanOrError = 0x0205,
    FormulaOfExcel3 = 0x0206,
    StringResult = 0x0207,
    Row = 0x0208,
    ArrayFormula = 0x0221,
    DataTable = 0x0236,
    Rk = 0x027E,
    FormulaOfExcel4 = 0x0406,
    Format = 0x041E,
    SharedFormula = 0x04BC,
    BeginOfPart = 0x0809
};
} // namespace xls

/**
 * Walks through the records of a workbook stream: two bytes type, two bytes size, then the content.
 *
 * The content of one record is read by u8(), u16() and so on, which go on in the Continue records behind it.
 * Beyond the end they give 0 and isBroken() turns true, until the next record.
 */
class XlsRecords
{
public:
    /// @p device is open and random access.
    explicit XlsRecords(std::unique_ptr<QIODevice> device);

    /// To the next record; false at the end of the stream, or where it breaks off inside a record.
    bool next();
    /// The next call of next() reads the record at that place of the stream.
    void seek(qint64 position);
    /// Small pieces make jumping about fast, large ones reading onwards.
    void setPieceSize(qint64 bytes) { m_pieceSize = bytes; }

    /// Of the record that next() would read; 0 where there is none.
    quint16 followingType();
    quint16 type() const { return m_type; }
    /// Where the record starts in the stream.
    qint64 position() const { return m_start; }
    /// Where the record that next() would read starts.
    qint64 reached() const { return m_following; }
    /// Of the stream.
    qint64 size() const { return m_device->size(); }

    quint8 u8();
    quint16 u16();
    quint32 u32();
    double f64();
    void skip(qint64 bytes);
    /// Bytes that are left in this record, without what goes on behind it.
    qsizetype left() const { return m_end - m_at; }
    bool isBroken() const { return m_broken; }

    /// Appends @p count signs of two bytes each, or of one byte (ISO-8859-1) each. Where the record ends,
    /// each next one starts with a byte whose lowest bit says which of both it goes on with (MS-XLS 2.5.293).
    void signs(quint32 count, bool isWide, QString &text);
    /// Appends bytes as they are; the text of BIFF5 has one or more for a sign.
    void bytes(quint32 count, QByteArray &text);

private:
    bool load(qint64 position, qint64 size);
    bool readHeader(qint64 position, quint16 &type, quint16 &size);
    bool enter(qint64 position);
    /// Whether a byte is there, perhaps in the next Continue record.
    bool hasMore();

    std::unique_ptr<QIODevice> m_device;
    qint64 m_pieceSize = 128 * 1024;
    QByteArray m_piece;
    qint64 m_pieceAt = 0; ///< Where m_piece starts in the stream.
    qint64 m_start = 0;
    qint64 m_following = 0;
    quint16 m_type = 0;
    qsizetype m_at = 0;  ///< In m_piece.
    qsizetype m_end = 0; ///< In m_piece.
    bool m_broken = false;
};

} // namespace weltkontor
