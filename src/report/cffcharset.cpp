// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cffcharset.h"

#include <QtGlobal>

namespace weltkontor
{
namespace
{

/// Reads big-endian numbers; past the end it reads zeros and remembers that.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isValid() const { return m_isValid; }
    qsizetype position() const { return m_position; }
    void seek(qsizetype position)
    {
        m_position = position;
        m_isValid = m_isValid && position >= 0 && position <= m_bytes.size();
    }
    quint32 read(int width)
    {
        quint32 value = 0;
        for (int i = 0; i < width; ++i) {
            m_isValid = m_isValid && m_position < m_bytes.size();
            value = value << 8 | (m_isValid ? quint8(m_bytes[m_position]) : 0u);
            ++m_position;
        }
        return value;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_isValid = true;
};

struct Extent {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Steps over an INDEX and returns where its first entry lies.
Extent readIndex(Reader &reader)
{
    const quint32 count = reader.read(2);
    if (count == 0)
        return {};
    const int width = int(reader.read(1));
    if (width < 1 || width > 4) {
        reader.seek(-1);
        return {};
    }
    const qsizetype offsets = reader.position();
    const qsizetype data = offsets + qsizetype(count + 1) * width - 1;
    const qsizetype first = reader.read(width);
    const qsizetype second = reader.read(width);
    reader.seek(offsets + qsizetype(count) * width);
    const qsizetype last = reader.read(width);
    reader.seek(data + last);
    return {data + first, data + second};
}

struct TopDict {
    bool isCidKeyed = false;
    qsizetype charset = 0;
};

TopDict readTopDict(Reader &reader, const Extent &extent)
{
    TopDict dict;
    reader.seek(extent.start);
    qint32 operand = 0;
    while (reader.isValid() && reader.position() < extent.end) {
        const quint32 first = reader.read(1);
        if (first == 12) {
            dict.isCidKeyed = dict.isCidKeyed || reader.read(1) == 30; // ROS
        } else if (first <= 21) {
            if (first == 15)
                dict.charset = operand;
        } else if (first == 28) {
            operand = qint16(reader.read(2));
        } else if (first == 29) {
            operand = qint32(reader.read(4));
        } else if (first == 30) { // a real number ends with a nibble of 15
            for (quint32 byte = 0; reader.isValid() && (byte & 0xf) != 0xf && (byte >> 4) != 0xf;)
                byte = reader.read(1);
        } else if (first <= 246) {
            operand = qint32(first) - 139;
        } else if (first <= 250) {
            operand = (qint32(first) - 247) * 256 + qint32(reader.read(1)) + 108;
        } else if (first <= 254) {
            operand = -(qint32(first) - 251) * 256 - qint32(reader.read(1)) - 108;
        }
    }
    return dict;
}

} // namespace

std::vector<quint16> cffCharacterIdentifiers(QByteArrayView table, int glyphCount)
{
    Reader reader(table);
    reader.seek(2);
    reader.seek(qsizetype(reader.read(1))); // past the header
    readIndex(reader);                      // the names
    const TopDict dict = readTopDict(reader, readIndex(reader));
    if (!reader.isValid() || !dict.isCidKeyed)
        return {};

    std::vector<quint16> identifiers{0};
    identifiers.reserve(size_t(glyphCount));
    const auto isFull = [&] { return identifiers.size() >= size_t(glyphCount); };
    reader.seek(dict.charset);
    const quint32 format = reader.read(1);
    while (!isFull() && reader.isValid()) {
        const quint32 first = reader.read(2);
        const quint32 more = format == 0 ? 0 : reader.read(format == 1 ? 1 : 2);
        for (quint32 i = 0; i <= more && !isFull(); ++i)
            identifiers.push_back(quint16(first + i));
    }
    if (!reader.isValid() || format > 2)
        return {};
    return identifiers;
}

} // namespace weltkontor
