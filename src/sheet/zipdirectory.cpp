// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/zipdirectory.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <vector>

namespace weltkontor
{
namespace
{

constexpr qint64 endRecordSize = 22;
constexpr qint64 longestComment = 65'535;
constexpr qint64 locatorSize = 20;
constexpr qint64 headerSize = 46;
constexpr qint64 localHeaderSize = 30;

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 doubleWord(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint64 quadWord(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint64>(bytes.constData() + at);
}

QByteArray bytesAt(QIODevice &device, qint64 offset, qint64 size)
{
    if (offset < 0 || offset > device.size() || !device.seek(offset))
        return {};
    return device.read(size);
}

struct Directory {
    quint64 entries = 0;
    quint64 offset = 0;
    bool found = false;
};

Directory findDirectory(QIODevice &device)
{
    Directory directory;
    const qint64 size = device.size();
    const qint64 tailStart = std::max<qint64>(0, size - endRecordSize - longestComment);
    const QByteArray tail = bytesAt(device, tailStart, size - tailStart);
    const qsizetype end = tail.lastIndexOf(QByteArrayLiteral("PK\x05\x06"));
    if (end < 0 || tail.size() - end < endRecordSize)
        return directory;
    directory.found = true;
    directory.entries = word(tail, end + 10);
    directory.offset = doubleWord(tail, end + 16);

    const QByteArray locator = bytesAt(device, tailStart + end - locatorSize, locatorSize);
    if (locator.size() == locatorSize && locator.startsWith("PK\x06\x07")) {
        const QByteArray record = bytesAt(device, qint64(quadWord(locator, 8)), 56);
        if (record.size() == 56 && record.startsWith("PK\x06\x06")) {
            directory.entries = quadWord(record, 32);
            directory.offset = quadWord(record, 48);
        }
    }
    return directory;
}

struct Span {
    quint64 start;
    quint64 end;
};

/// The bytes one entry takes, its sizes from the 64-bit extra field (4.5.3) where the short ones are full.
Span spanOf(const QByteArray &header, const QByteArray &extra)
{
    quint64 packed = doubleWord(header, 20);
    quint64 offset = doubleWord(header, 42);
    const bool longInflated = doubleWord(header, 24) == 0xFFFFFFFF;
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const qsizetype length = word(extra, at + 2);
        if (word(extra, at) == 1) {
            qsizetype value = at + 4 + (longInflated ? 8 : 0);
            const qsizetype end = std::min<qsizetype>(at + 4 + length, extra.size());
            if (packed == 0xFFFFFFFF && value + 8 <= end) {
                packed = quadWord(extra, value);
                value += 8;
            }
            if (offset == 0xFFFFFFFF && value + 8 <= end)
                offset = quadWord(extra, value);
        }
        at += 4 + length;
    }
    const quint64 start = offset;
    const quint64 body = quint64(localHeaderSize) + word(header, 28);
    const quint64 end = packed > std::numeric_limits<quint64>::max() / 2 - start - body
                            ? std::numeric_limits<quint64>::max() / 2
                            : start + body + packed;
    return {start, end};
}

} // namespace

QString problemOfZipDirectory(QIODevice &device, qint64 maximumEntries)
{
    const Directory directory = findDirectory(device);
    if (!directory.found)
        return QStringLiteral("zip: no end of central directory");
    if (directory.entries > quint64(maximumEntries))
        return QStringLiteral("zip: %1 entries").arg(directory.entries);

    std::vector<Span> spans;
    if (directory.offset > quint64(device.size()) || !device.seek(qint64(directory.offset)))
        return QStringLiteral("zip: directory outside of the file");
    for (quint64 entry = 0; entry < directory.entries; ++entry) {
        const QByteArray header = device.read(headerSize);
        // Bytes in front of the first entry shift every offset; the library finds out, nothing to compare
        // here.
        if (header.size() != headerSize || !header.startsWith("PK\x01\x02"))
            return entry == 0 ? QString() : QStringLiteral("zip: directory ends at entry %1").arg(entry);
        device.skip(word(header, 28));
        const QByteArray extra = device.read(word(header, 30));
        device.skip(word(header, 32));
        spans.push_back(spanOf(header, extra));
    }
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    for (size_t index = 1; index < spans.size(); ++index) {
        if (spans[index].start < spans[index - 1].end)
            return QStringLiteral("zip: entries overlap at %1").arg(spans[index].start);
    }
    return {};
}

} // namespace weltkontor
