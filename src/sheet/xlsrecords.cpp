// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsrecords.h"

#include <QtEndian>

#include <bit>

namespace weltkontor
{
namespace
{

constexpr qint64 headerSize = 4;

} // namespace

XlsRecords::XlsRecords(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device))
{
}

/// Whether these bytes of the stream are in m_piece now.
bool XlsRecords::load(qint64 position, qint64 size)
{
    if (position >= m_pieceAt && position + size <= m_pieceAt + m_piece.size())
        return true;
    if (position + size > m_device->size() || !m_device->seek(position))
        return false;
    m_piece.resize(std::max(size, m_pieceSize));
    const qint64 got = m_device->read(m_piece.data(), m_piece.size());
    m_piece.resize(std::max<qint64>(got, 0));
    m_pieceAt = position;
    return m_piece.size() >= size;
}

bool XlsRecords::readHeader(qint64 position, quint16 &type, quint16 &size)
{
    if (position < 0 || !load(position, headerSize))
        return false;
    const char *header = m_piece.constData() + (position - m_pieceAt);
    type = qFromLittleEndian<quint16>(header);
    size = qFromLittleEndian<quint16>(header + 2);
    return true;
}

bool XlsRecords::enter(qint64 position)
{
    quint16 type = 0;
    quint16 size = 0;
    if (!readHeader(position, type, size) || !load(position, headerSize + size)) {
        m_at = m_end;
        return false;
    }
    m_at = position - m_pieceAt + headerSize;
    m_end = m_at + size;
    m_following = position + headerSize + size;
    return true;
}

bool XlsRecords::next()
{
    m_broken = false;
    m_start = m_following;
    quint16 size = 0;
    return readHeader(m_start, m_type, size) && enter(m_start);
}

void XlsRecords::seek(qint64 position)
{
    m_following = position;
    m_at = m_end = 0;
}

quint16 XlsRecords::followingType()
{
    // Loading may drop the bytes of this record: what is left of it is remembered as nothing.
    quint16 type = 0;
    quint16 size = 0;
    const qint64 at = m_pieceAt + m_at;
    const qint64 end = m_pieceAt + m_end;
    const bool found = readHeader(m_following, type, size);
    m_at = at - m_pieceAt;
    m_end = end - m_pieceAt;
    if (m_at < 0 || m_end > m_piece.size())
        m_at = m_end = 0;
    return found ? type : 0;
}

bool XlsRecords::hasMore()
{
    // Empty ones cost four bytes of the file each.
    while (m_at == m_end) {
        if (followingType() != xls::Continue || !enter(m_following)) {
            m_broken = true;
            return false;
        }
    }
    return true;
}

quint8 XlsRecords::u8()
{
    return hasMore() ? quint8(m_piece.at(m_at++)) : quint8(0);
}

quint16 XlsRecords::u16()
{
    if (left() >= 2) {
        m_at += 2;
        return qFromLittleEndian<quint16>(m_piece.constData() + m_at - 2);
    }
    const quint8 low = u8();
    return quint16(low | u8() << 8);
}

quint32 XlsRecords::u32()
{
    const quint32 low = u16();
    return low | quint32(u16()) << 16;
}

double XlsRecords::f64()
{
    const quint64 low = u32();
    return std::bit_cast<double>(low | quint64(u32()) << 32);
}

void XlsRecords::skip(qint64 bytes)
{
    while (bytes > 0 && hasMore()) {
        const auto step = std::min<qint64>(bytes, left());
        m_at += step;
        bytes -= step;
    }
}

void XlsRecords::signs(quint32 count, bool isWide, QString &text)
{
    while (count > 0) {
        if (left() == 0) {
            if (!hasMore())
                return;
            isWide = (u8() & 1) != 0;
            continue;
        }
        const qsizetype unit = isWide ? 2 : 1;
        const auto step = quint32(std::min<qint64>(count, left() / unit));
        if (step == 0) {
            m_broken = true; // half a sign
            return;
        }
        const char *data = m_piece.constData() + m_at;
        const qsizetype before = text.size();
        text.resize(before + step);
        QChar *target = text.data() + before;
        for (quint32 index = 0; index < step; ++index) {
            target[index] = isWide ? QChar(qFromLittleEndian<quint16>(data + 2 * qsizetype(index)))
                                   : QChar(quint8(data[index]));
        }
        m_at += step * unit;
        count -= step;
    }
}

void XlsRecords::bytes(quint32 count, QByteArray &text)
{
    while (count > 0 && hasMore()) {
        const auto step = quint32(std::min<qint64>(count, left()));
        text.append(m_piece.constData() + m_at, step);
        m_at += step;
        count -= step;
    }
}

} // namespace weltkontor
