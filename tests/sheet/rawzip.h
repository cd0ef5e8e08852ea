// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QtEndian>
#include <QTest>

#include <zlib.h>

namespace weltkontor
{

/**
 * Writes zip files byte by byte in the forms that libzip, which tests make the others with, does not choose:
 * sizes behind the content, sizes of 64 bits, contents that repeat for gigabytes without being in memory.
 */
class RawZip
{
public:
    /// Where an entry tells its size and its check sum.
    enum class Sizes {
        InFront,        ///< As most programs do.
        Behind,         ///< In a data descriptor, as those do that write while they calculate.
        BehindUnmarked, ///< The same without the four signs that mark it.
        Long,           ///< With 64 bits although there is no need ("zip64").
        LongBehind      ///< Both.
    };

    struct Entry {
        QByteArray name;
        QByteArray content;
        QByteArray repeated = {}; ///< Follows the content, times over.
        int times = 0;
        QByteArray ending = {}; ///< Follows those.
        Sizes sizes = Sizes::InFront;
        bool isStored = false;
        std::optional<quint32> claimedSize = {}; ///< What the directory says instead of the truth.
        std::optional<quint32> claimedCheckSum = {};
    };

    RawZip &add(const Entry &entry)
    {
        m_entries.append(entry);
        return *this;
    }

    RawZip &comment(const QByteArray &text)
    {
        m_comment = text;
        return *this;
    }

    void save(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray directory;
        bool isLong = false;
        for (const Entry &entry : std::as_const(m_entries)) {
            directory += writeEntry(file, entry);
            isLong = isLong || hasLongSizes(entry);
        }
        const qint64 start = file.pos();
        file.write(directory);
        writeEnd(file, start, directory.size(), isLong);
    }

private:
    static constexpr quint16 sizesBehind = 8;
    static constexpr quint16 deflated = 8;
    static constexpr quint32 full = 0xFFFFFFFF;

    struct Packed {
        QByteArray beginning;
        QByteArray repeated;
        QByteArray ending;
        quint64 size = 0;
        quint64 inflatedSize = 0;
        quint32 checkSum = 0;
    };

    static bool hasLongSizes(const Entry &entry)
    {
        return entry.sizes == Sizes::Long || entry.sizes == Sizes::LongBehind;
    }

    template<typename Number>
    static QByteArray le(Number number)
    {
        QByteArray bytes(sizeof(Number), '\0');
        qToLittleEndian(number, bytes.data());
        return bytes;
    }

    /// A piece of a deflated stream that needs nothing of what stands before it.
    static QByteArray deflatedPiece(const QByteArray &content, bool isLast)
    {
        z_stream stream = {};
        deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
        QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))) + 64, '\0');
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
        stream.avail_in = uInt(content.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = uInt(packed.size());
        deflate(&stream, isLast ? Z_FINISH : Z_FULL_FLUSH);
        packed.resize(qsizetype(stream.total_out));
        deflateEnd(&stream);
        return packed;
    }

    static void addCheckSum(Packed &packed, const QByteArray &content, int times = 1)
    {
        const uLong one =
            crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()));
        uLong sum = packed.checkSum;
        for (int time = 0; time < times; ++time)
            sum = crc32_combine(sum, one, content.size());
        packed.checkSum = quint32(sum);
        packed.inflatedSize += quint64(content.size()) * quint64(times);
    }

    static Packed pack(const Entry &entry)
    {
        Packed packed;
        addCheckSum(packed, entry.content);
        addCheckSum(packed, entry.repeated, entry.times);
        addCheckSum(packed, entry.ending);
        packed.beginning = entry.isStored ? entry.content : deflatedPiece(entry.content, false);
        packed.repeated = entry.isStored ? entry.repeated : deflatedPiece(entry.repeated, false);
        packed.ending = entry.isStored ? entry.ending : deflatedPiece(entry.ending, true);
        packed.size = quint64(packed.beginning.size() + packed.ending.size()) +
                      quint64(packed.repeated.size()) * quint64(entry.times);
        return packed;
    }

    /// Writes the entry and gives its line in the directory.
    static QByteArray writeEntry(QFile &file, const Entry &entry)
    {
        const Packed packed = pack(entry);
        const bool isLong = hasLongSizes(entry);
        const bool isBehind = entry.sizes != Sizes::InFront && entry.sizes != Sizes::Long;
        const quint32 checkSum = entry.claimedCheckSum.value_or(packed.checkSum);
        const auto inflated = quint32(entry.claimedSize.value_or(quint32(packed.inflatedSize)));
        const auto offset = quint64(file.pos());
        const QByteArray common = le(quint16(isLong ? 45 : 20)) + le(quint16(isBehind ? sizesBehind : 0)) +
                                  le(quint16(entry.isStored ? 0 : deflated)) + le(quint32(0));
        const QByteArray longSizes = le(packed.inflatedSize) + le(packed.size);

        file.write("PK\x03\x04" + common);
        if (isBehind)
            file.write(le(quint32(0)) + (isLong ? le(full) + le(full) : le(quint64(0))));
        else
            file.write(le(checkSum) +
                       (isLong ? le(full) + le(full) : le(quint32(packed.size)) + le(inflated)));
        const QByteArray front =
            isLong ? le(quint16(1)) + le(quint16(16)) + (isBehind ? QByteArray(16, '\0') : longSizes)
                   : QByteArray();
        file.write(le(quint16(entry.name.size())) + le(quint16(front.size())) + entry.name + front);
        file.write(packed.beginning);
        for (int time = 0; time < entry.times; ++time)
            file.write(packed.repeated);
        file.write(packed.ending);
        if (isBehind) {
            file.write(entry.sizes == Sizes::BehindUnmarked ? QByteArray() : QByteArray("PK\x07\x08"));
            file.write(le(checkSum) + (isLong ? le(packed.size) + le(packed.inflatedSize)
                                              : le(quint32(packed.size)) + le(inflated)));
        }
        const QByteArray extra =
            isLong ? le(quint16(1)) + le(quint16(24)) + longSizes + le(offset) : QByteArray();
        return "PK\x01\x02" + le(quint16(45)) + common + le(checkSum) +
               (isLong ? le(full) + le(full) : le(quint32(packed.size)) + le(inflated)) +
               le(quint16(entry.name.size())) + le(quint16(extra.size())) + QByteArray(10, '\0') +
               (isLong ? le(full) : le(quint32(offset))) + entry.name + extra;
    }

    void writeEnd(QFile &file, qint64 start, qint64 size, bool isLong) const
    {
        const auto count = quint64(m_entries.size());
        if (isLong) {
            const auto record = quint64(file.pos());
            file.write("PK\x06\x06" + le(quint64(44)) + le(quint16(45)) + le(quint16(45)) + le(quint64(0)) +
                       le(count) + le(count) + le(quint64(size)) + le(quint64(start)));
            file.write("PK\x06\x07" + le(quint32(0)) + le(record) + le(quint32(1)));
        }
        file.write("PK\x05\x06" + le(quint32(0)) + le(quint16(isLong ? 0xFFFF : count)) +
                   le(quint16(isLong ? 0xFFFF : count)) + le(isLong ? full : quint32(size)) +
                   le(isLong ? full : quint32(start)) + le(quint16(m_comment.size())) + m_comment);
    }

    QList<Entry> m_entries;
    QByteArray m_comment;
};

} // namespace weltkontor
