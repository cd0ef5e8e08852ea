// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QtEndian>

#include <bit>

namespace weltkontor
{

inline QByteArray le16(int value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(quint16(value), bytes.data());
    return bytes;
}

inline QByteArray le32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray le64(quint64 value)
{
    return le32(quint32(value)) + le32(quint32(value >> 32));
}

inline QByteArray le(double value)
{
    return le64(std::bit_cast<quint64>(value));
}

/// One record of a workbook stream.
inline QByteArray record(int type, const QByteArray &content)
{
    return le16(type) + le16(int(content.size())) + content;
}

/// A record of one cell.
inline QByteArray cellRecord(int type, int row, int column, const QByteArray &content, int style = 0)
{
    return record(type, le16(row) + le16(column) + le16(style) + content);
}

inline QByteArray numberRecord(int row, int column, double value, int style = 0)
{
    return cellRecord(0x0203, row, column, le(value), style);
}

inline QByteArray rowRecord(int row, bool isHidden)
{
    return record(0x0208, le16(row) + QByteArray(10, '\0') + le32(isHidden ? 0x120 : 0x100));
}

/// Makes workbook streams of BIFF5 and BIFF8 out of the records a test is about. A stream alone is a file,
/// too.
class XlsBuilder
{
public:
    enum class Version { Excel5, Excel97 };

    explicit XlsBuilder(Version version = Version::Excel97)
        : m_version(version)
    {
    }

    /// A workbook with one visible sheet "Eins" of these records.
    static XlsBuilder withSheet(const QByteArray &records, Version version = Version::Excel97)
    {
        return XlsBuilder(version).sheet("Eins", records);
    }

    /// Records in front of the sheets.
    XlsBuilder &globals(const QByteArray &records)
    {
        m_globals += records;
        return *this;
    }

    /// Number formats 164, 165 … and the cell styles 1, 2 … that use them; style 0 is General.
    XlsBuilder &formats(const QList<QByteArray> &codes)
    {
        QByteArray styles = record(0x00E0, le16(0) + le16(0) + QByteArray(16, '\0'));
        for (int index = 0; index < codes.size(); ++index) {
            const QByteArray &code = codes.at(index);
            m_globals += record(0x041E, le16(164 + index) + shortText(code, m_version == Version::Excel97));
            styles += record(0x00E0, le16(0) + le16(164 + index) + QByteArray(16, '\0'));
        }
        m_globals += styles;
        return *this;
    }

    XlsBuilder &sheet(const QByteArray &name, const QByteArray &records, int state = 0, int kind = 0)
    {
        m_sheets.append({name, records, state, kind});
        return *this;
    }

    QByteArray stream() const
    {
        QByteArray stream = begin(0x0005) + m_globals;
        qsizetype position = stream.size() + 4;
        for (const Sheet &sheet : m_sheets)
            position += boundSheet(sheet, 0).size();
        QByteArray contents;
        for (const Sheet &sheet : m_sheets) {
            stream += boundSheet(sheet, quint32(position + contents.size()));
            contents += begin(0x0010) + sheet.records + record(0x000A, {});
        }
        return stream + record(0x000A, {}) + contents;
    }

    QByteArray begin(int kind) const
    {
        return m_version == Version::Excel97
                   ? record(0x0809, le16(0x0600) + le16(kind) + QByteArray(12, '\0'))
                   : record(0x0809, le16(0x0500) + le16(kind) + QByteArray(4, '\0'));
    }

private:
    struct Sheet {
        QByteArray name;
        QByteArray records;
        int state;
        int kind;
    };

    /// One byte for the length of @p text, and in BIFF8 one that says it has a byte for each sign.
    static QByteArray shortText(const QByteArray &text, bool isUnicode)
    {
        if (isUnicode)
            return le16(int(text.size())) + '\0' + text;
        return QByteArray(1, char(text.size())) + text;
    }

    QByteArray boundSheet(const Sheet &sheet, quint32 position) const
    {
        QByteArray content = le32(position) + char(sheet.state) + char(sheet.kind) + char(sheet.name.size());
        if (m_version == Version::Excel97)
            content += '\0';
        return record(0x0085, content + sheet.name);
    }

    Version m_version;
    QByteArray m_globals;
    QList<Sheet> m_sheets;
};

/// Makes compound files with streams in their top folder.
class OleBuilder
{
public:
    explicit OleBuilder(int sectorSize = 512)
        : m_sectorSize(sectorSize)
    {
    }

    OleBuilder &stream(const QString &name, const QByteArray &content)
    {
        m_streams.append({name, content});
        return *this;
    }

    /// The sectors of each stream lie from back to front.
    OleBuilder &backwards()
    {
        m_backwards = true;
        return *this;
    }

    QByteArray file()
    {
        m_sectors.clear();
        m_fat.clear();
        QByteArray mini;
        QByteArray miniFat;
        QByteArray directory = entry(QStringLiteral("Root Entry"), 5, 1, 0, 0); // filled in below
        for (int index = 0; index < m_streams.size(); ++index) {
            const auto &[name, content] = m_streams.at(index);
            const quint32 right = index + 1 < m_streams.size() ? quint32(index + 2) : endOfTree;
            quint32 start = quint32(mini.size() / 64);
            if (content.size() >= 4096) {
                start = append(content);
            } else {
                const auto count = quint32((content.size() + 63) / 64);
                for (quint32 unit = 0; unit < count; ++unit)
                    miniFat += le32(unit + 1 < count ? start + unit + 1 : endOfChain);
                mini += content.leftJustified(qsizetype(count) * 64, '\0');
            }
            directory += entry(name, 2, endOfTree, start, content.size(), right);
        }
        const quint32 miniStart = mini.isEmpty() ? endOfChain : append(mini);
        directory.replace(0, 128, entry(QStringLiteral("Root Entry"), 5, 1, miniStart, mini.size()));
        const quint32 miniFatStart = miniFat.isEmpty() ? endOfChain : append(miniFat, '\xFF');
        const quint32 directoryStart = append(directory);
        return finish(directoryStart, miniFatStart);
    }

    static constexpr quint32 endOfChain = 0xFFFFFFFE;
    static constexpr quint32 endOfTree = 0xFFFFFFFF;

private:
    QByteArray entry(const QString &name, int type, quint32 child, quint32 start, qsizetype size,
                     quint32 right = endOfTree) const
    {
        QByteArray bytes;
        for (const QChar sign : name)
            bytes += le16(sign.unicode());
        bytes = bytes.leftJustified(64, '\0') + le16(int(name.size() * 2 + 2)) + char(type) + char(1);
        bytes += le32(endOfTree) + le32(right) + le32(child);
        bytes = bytes.leftJustified(116, '\0') + le32(start) + le64(quint64(size));
        return bytes;
    }

    quint32 append(const QByteArray &content, char fill = '\0')
    {
        const auto count = int((content.size() + m_sectorSize - 1) / m_sectorSize);
        const auto first = quint32(m_sectors.size());
        const QByteArray padded = content.leftJustified(qsizetype(count) * m_sectorSize, fill);
        for (int index = 0; index < count; ++index) {
            const int piece = m_backwards ? count - 1 - index : index;
            m_sectors.append(padded.mid(qsizetype(piece) * m_sectorSize, m_sectorSize));
            if (m_backwards)
                m_fat.append(index == 0 ? endOfChain : first + quint32(index) - 1);
            else
                m_fat.append(index + 1 == count ? endOfChain : first + quint32(index) + 1);
        }
        return m_backwards ? first + quint32(count) - 1 : first;
    }

    QByteArray finish(quint32 directory, quint32 miniFat)
    {
        const int perSector = m_sectorSize / 4;
        int tables = 1;
        int lists = 0;
        for (bool fits = false; !fits;) {
            lists = tables <= 109 ? 0 : (tables - 109 + perSector - 2) / (perSector - 1);
            fits = tables * perSector >= m_sectors.size() + tables + lists;
            tables += fits ? 0 : 1;
        }
        const auto firstTable = quint32(m_sectors.size());
        QByteArray table;
        for (const quint32 next : std::as_const(m_fat))
            table += le32(next);
        table += le32(0xFFFFFFFD).repeated(tables) + le32(0xFFFFFFFC).repeated(lists);
        table = table.leftJustified(qsizetype(tables) * m_sectorSize, '\xFF');
        QByteArray list;
        QByteArray header("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        header = header.leftJustified(24, '\0') + le16(0x3E) + le16(m_sectorSize == 512 ? 3 : 4) +
                 le16(0xFFFE) + le16(m_sectorSize == 512 ? 9 : 12) + le16(6);
        header = header.leftJustified(44, '\0') + le32(quint32(tables)) + le32(directory) + le32(0) +
                 le32(4096) + le32(miniFat) + le32(1) +
                 le32(lists > 0 ? firstTable + quint32(tables) : endOfChain) + le32(quint32(lists));
        for (int index = 0; index < std::max(tables, 109); ++index) {
            const quint32 sector = index < tables ? firstTable + quint32(index) : 0xFFFFFFFF;
            if (index < 109)
                header += le32(sector);
            else
                list += le32(sector);
            if (index >= 109 && (index - 108) % (perSector - 1) == 0)
                list += le32(firstTable + quint32(tables + (index - 108) / (perSector - 1)));
        }
        if (lists > 0) {
            list = list.leftJustified(qsizetype(lists) * m_sectorSize, '\xFF');
            list.replace(list.size() - 4, 4, le32(endOfChain));
        }
        return header.leftJustified(m_sectorSize, '\0') + m_sectors.join() + table + list;
    }

    int m_sectorSize;
    bool m_backwards = false;
    QList<QPair<QString, QByteArray>> m_streams;
    QList<QByteArray> m_sectors;
    QList<quint32> m_fat;
};

} // namespace weltkontor
