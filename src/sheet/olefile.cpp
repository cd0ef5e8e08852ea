// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/olefile.h"

#include "sheet/olestream.h"
#include "sheet/sheeterrors.h"

#include <QtEndian>

namespace weltkontor
{
namespace
{

constexpr quint32 largestSector = 0xFFFFFFFA; ///< Above it are marks: end of chain, free, table.
constexpr quint32 noEntry = 0xFFFFFFFF;
constexpr qint64 headerSize = 512;
constexpr qint64 miniSectorSize = 64;
constexpr qint64 entrySize = 128;
constexpr qint64 largestFile = 4LL << 30;
constexpr size_t headerFatSectors = 109;
constexpr size_t longestDirectory = 1 << 17; ///< Entries; a real file has some dozens.
constexpr quint8 streamEntry = 2;
constexpr quint8 rootEntry = 5;

quint32 wordAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

} // namespace

bool OleFile::isOleFile(const QByteArray &beginning)
{
    return beginning.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
}

Result<std::unique_ptr<OleFile>> OleFile::open(const QString &path)
{
    std::unique_ptr<OleFile> file(new OleFile(path));
    // Whoever reads the streams has buffers of his own.
    if (!file->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadableFile(path, file->m_file.errorString());
    if (file->m_file.size() > largestFile)
        return excessiveFile(path, QStringLiteral("ole: file too large"));
    if (const char *problem = file->readTables())
        return damagedFile(path, QLatin1String(problem));
    return file;
}

/// Returns what is wrong, nullptr where nothing is; as do the next ones.
const char *OleFile::readTables()
{
    const QByteArray header = m_file.read(headerSize);
    if (header.size() < headerSize || !isOleFile(header))
        return "ole: no header";
    const auto shift = qFromLittleEndian<quint16>(header.constData() + 30);
    const auto miniShift = qFromLittleEndian<quint16>(header.constData() + 32);
    if ((shift != 9 && shift != 12) || miniShift != 6)
        return "ole: sector size";
    m_sectorSize = 1LL << shift;
    m_isVersion4 = shift == 12;
    m_sectors = (m_file.size() - 1) / m_sectorSize; // the header takes one
    m_miniLimit = wordAt(header, 56);
    if (const char *problem = readFat(header))
        return problem;
    if (const char *problem = readDirectory(wordAt(header, 48)))
        return problem;
    return readMiniStream(header);
}

bool OleFile::readSector(quint32 sector, QByteArray &bytes)
{
    if (sector >= m_sectors || !m_file.seek((qint64(sector) + 1) * m_sectorSize))
        return false;
    bytes.resize(m_sectorSize);
    const qint64 size = m_file.read(bytes.data(), m_sectorSize);
    if (size <= 0)
        return false;
    // The last one of a file may be cut: what is missing names nothing.
    std::fill(bytes.begin() + size, bytes.end(), char(0xFF));
    return true;
}

bool OleFile::appendTable(quint32 sector, Chain &table)
{
    QByteArray bytes;
    if (!readSector(sector, bytes))
        return false;
    for (qsizetype at = 0; at < bytes.size(); at += 4)
        table.push_back(wordAt(bytes, at));
    return true;
}

/// The sectors of the file allocation table: 109 are in the header, the others in a chain of their own.
const char *OleFile::readFatSectors(const QByteArray &header, Chain &sectors)
{
    const auto perSector = size_t(m_sectorSize / 4);
    const size_t needed = (size_t(m_sectors) + perSector - 1) / perSector;
    for (size_t index = 0; index < headerFatSectors && sectors.size() < needed; ++index) {
        const quint32 sector = wordAt(header, qsizetype(76 + index * 4));
        if (sector <= largestSector)
            sectors.push_back(sector);
    }
    quint32 next = wordAt(header, 68);
    for (qint64 steps = 0; next <= largestSector && sectors.size() < needed; ++steps) {
        Chain list;
        if (steps > m_sectors || !appendTable(next, list))
            return "ole: list of table sectors";
        next = list.back();
        list.pop_back();
        for (const quint32 sector : list) {
            if (sector <= largestSector && sectors.size() < needed)
                sectors.push_back(sector);
        }
    }
    return nullptr;
}

const char *OleFile::readFat(const QByteArray &header)
{
    Chain sectors;
    if (const char *problem = readFatSectors(header, sectors))
        return problem;
    for (const quint32 sector : sectors) {
        if (!appendTable(sector, m_fat))
            return "ole: sector table";
    }
    return nullptr;
}

/// Empty where the chain leads out of the table, or is longer than @p longest, as every circle is.
std::optional<OleFile::Chain> OleFile::chain(quint32 first, const Chain &table, qint64 longest) const
{
    Chain sectors;
    for (quint32 sector = first; sector <= largestSector; sector = table[sector]) {
        if (sector >= table.size() || qint64(sectors.size()) >= longest)
            return std::nullopt;
        sectors.push_back(sector);
    }
    return sectors;
}

const char *OleFile::readDirectory(quint32 first)
{
    const auto sectors = chain(first, m_fat, m_sectors);
    if (!sectors)
        return "ole: chain of the directory";
    QByteArray bytes;
    for (const quint32 sector : *sectors) {
        if (!readSector(sector, bytes))
            return "ole: directory";
        for (qsizetype at = 0; at + entrySize <= bytes.size(); at += entrySize) {
            const char *data = bytes.constData() + at;
            const auto nameBytes = qFromLittleEndian<quint16>(data + 64);
            Entry entry;
            if (nameBytes >= 2 && nameBytes <= 64) {
                for (qsizetype sign = 0; sign < nameBytes / 2 - 1; ++sign)
                    entry.name += QChar(qFromLittleEndian<quint16>(data + 2 * sign));
            }
            entry.type = quint8(data[66]);
            entry.left = wordAt(bytes, at + 68);
            entry.right = wordAt(bytes, at + 72);
            entry.child = wordAt(bytes, at + 76);
            entry.start = wordAt(bytes, at + 116);
            // Version 3 leaves rubbish in the upper half.
            entry.size =
                m_isVersion4 ? qFromLittleEndian<qint64>(data + 120) : qint64(wordAt(bytes, at + 120));
            m_entries.push_back(entry);
        }
        if (m_entries.size() > longestDirectory)
            return "ole: directory too long";
    }
    return m_entries.empty() || m_entries.front().type != rootEntry ? "ole: no top folder" : nullptr;
}

const char *OleFile::readMiniStream(const QByteArray &header)
{
    const quint32 first = wordAt(header, 60);
    const Entry &root = m_entries.front();
    if (first > largestSector || root.start > largestSector)
        return nullptr; // no small streams
    const auto tableSectors = chain(first, m_fat, m_sectors);
    auto sectors = chain(root.start, m_fat, m_sectors);
    if (!tableSectors || !sectors)
        return "ole: chain of the small streams";
    for (const quint32 sector : *tableSectors) {
        if (!appendTable(sector, m_miniFat))
            return "ole: table of the small streams";
    }
    m_miniStream = std::move(*sectors);
    m_miniStreamSize = qint64(m_miniStream.size()) * m_sectorSize;
    return nullptr;
}

/// Walks the tree of the top folder, so that a workbook inside a workbook is not taken for it.
std::optional<OleFile::Entry> OleFile::find(const QString &name) const
{
    std::vector<bool> seen(m_entries.size(), false);
    std::vector<quint32> open{m_entries.front().child};
    while (!open.empty()) {
        const quint32 index = open.back();
        open.pop_back();
        if (index == noEntry || index >= m_entries.size() || seen[index])
            continue;
        seen[index] = true;
        const Entry &entry = m_entries[index];
        if (entry.type == streamEntry && entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry;
        open.push_back(entry.left);
        open.push_back(entry.right);
    }
    return std::nullopt;
}

Result<std::unique_ptr<QIODevice>> OleFile::stream(const QString &name) const
{
    const auto entry = find(name);
    if (!entry)
        return damagedFile(m_path, QStringLiteral("ole: no stream %1").arg(name));
    const bool isSmall = entry->size < m_miniLimit;
    const qint64 unit = isSmall ? miniSectorSize : m_sectorSize;
    const qint64 longest = isSmall ? m_miniStreamSize / miniSectorSize : m_sectors;
    auto sectors = chain(entry->start, isSmall ? m_miniFat : m_fat, longest);
    if (!sectors || entry->size < 0 || qint64(sectors->size()) * unit < entry->size)
        return damagedFile(m_path, QStringLiteral("ole: chain of the stream %1").arg(name));
    auto stream = std::make_unique<OleStream>(m_file, entry->size, unit);
    for (const quint32 sector : *sectors) {
        qint64 offset = (qint64(sector) + 1) * m_sectorSize;
        if (isSmall) {
            const qint64 inside = qint64(sector) * miniSectorSize;
            if (inside >= m_miniStreamSize)
                return damagedFile(m_path, QStringLiteral("ole: small stream %1").arg(name));
            offset = (qint64(m_miniStream[size_t(inside / m_sectorSize)]) + 1) * m_sectorSize +
                     inside % m_sectorSize;
        }
        stream->append(offset);
    }
    stream->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return std::unique_ptr<QIODevice>(std::move(stream));
}

} // namespace weltkontor
