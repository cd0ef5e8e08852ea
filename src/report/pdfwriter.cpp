// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfwriter.h"

#include <QIODevice>

namespace weltkontor
{
namespace
{

constexpr int objectsPerStream = 200;

/// A zlib stream; qCompress() puts four bytes of length before it.
QByteArray deflated(const QByteArray &data)
{
    return qCompress(data, 6).mid(4);
}

void appendBigEndian(QByteArray &bytes, quint64 value, int width)
{
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8)
        bytes += static_cast<char>((value >> shift) & 0xff);
}

} // namespace

namespace pdf
{

QByteArray number(double value)
{
    const qint64 thousandths = qRound64(value * 1000);
    const qint64 whole = qAbs(thousandths) / 1000;
    qint64 rest = qAbs(thousandths) % 1000;
    QByteArray text = thousandths < 0 ? "-" : "";
    text += QByteArray::number(whole);
    if (rest != 0) {
        QByteArray decimals = QByteArray::number(rest).rightJustified(3, '0');
        while (decimals.endsWith('0'))
            decimals.chop(1);
        text += '.' + decimals;
    }
    return text;
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray hexText(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 2);
    for (const QChar unit : text)
        appendBigEndian(bytes, unit.unicode(), 2);
    return bytes.toHex().toUpper();
}

QByteArray ascii(const QByteArray &bytes)
{
    QByteArray literal = "(";
    for (const char byte : bytes) {
        if (byte == '(' || byte == ')' || byte == '\\')
            literal += '\\';
        literal += byte;
    }
    return literal + ')';
}

QByteArray text(const QString &text)
{
    const bool isAscii = std::all_of(
        text.begin(), text.end(), [](QChar unit) { return unit.unicode() >= 0x20 && unit.unicode() < 0x7f; });
    return isAscii ? ascii(text.toLatin1()) : "<FEFF" + hexText(text) + '>';
}

} // namespace pdf

PdfWriter::PdfWriter(QIODevice &device)
    : m_device(device)
{
    m_places.push_back({}); // object 0 heads the list of free ones
    write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
}

int PdfWriter::allocate()
{
    m_places.push_back({0, -2});
    return int(m_places.size()) - 1;
}

void PdfWriter::write(const QByteArray &bytes)
{
    m_hash.addData(bytes);
    m_offset += bytes.size();
    if (!m_hasFailed && m_device.write(bytes) != bytes.size())
        m_hasFailed = true;
}

void PdfWriter::writeObject(int object, const QByteArray &body)
{
    if (m_pendingStream == 0)
        m_pendingStream = allocate();
    placeOf(object) = {m_pendingStream, m_pendingCount};
    m_pendingTable += QByteArray::number(object) + ' ' + QByteArray::number(m_pendingBodies.size()) + ' ';
    m_pendingBodies += body + '\n';
    if (++m_pendingCount == objectsPerStream)
        flushObjects();
}

void PdfWriter::flushObjects()
{
    if (m_pendingCount == 0)
        return;
    const QByteArray entries = "/Type/ObjStm/N " + QByteArray::number(m_pendingCount) + "/First " +
                               QByteArray::number(m_pendingTable.size());
    writeStream(m_pendingStream, entries, m_pendingTable + m_pendingBodies);
    m_pendingTable.clear();
    m_pendingBodies.clear();
    m_pendingStream = 0;
    m_pendingCount = 0;
}

void PdfWriter::writeStream(int object, const QByteArray &entries, const QByteArray &data, bool isCompressed)
{
    placeOf(object) = {m_offset, -1};
    const QByteArray bytes = isCompressed ? deflated(data) : data;
    write(QByteArray::number(object) + " 0 obj\n<<" + entries + (isCompressed ? "/Filter/FlateDecode" : "") +
          "/Length " + QByteArray::number(bytes.size()) + ">>\nstream\n");
    write(bytes);
    write("\nendstream\nendobj\n");
}

bool PdfWriter::finish(int catalog, int information)
{
    flushObjects();
    const int table = allocate();
    const qint64 start = m_offset;
    placeOf(table) = {start, -1};
    QByteArray rows;
    for (const Place &place : m_places) {
        const bool isFree = place.index == -2 || (place.offset == 0 && place.index == -1);
        rows += static_cast<char>(isFree ? 0 : place.index < 0 ? 1 : 2);
        appendBigEndian(rows, static_cast<quint64>(place.offset), 5);
        appendBigEndian(rows, static_cast<quint64>(isFree ? 0xffff : qMax(0, place.index)), 2);
    }
    const QByteArray identifier = '<' + m_hash.result().left(16).toHex().toUpper() + '>';
    writeStream(table,
                "/Type/XRef/W[1 5 2]/Size " + QByteArray::number(qint64(m_places.size())) + "/Root " +
                    pdf::reference(catalog) + "/Info " + pdf::reference(information) + "/ID[" + identifier +
                    identifier + ']',
                rows);
    write("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
    return !m_hasFailed;
}

} // namespace weltkontor
