// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QIODevice>

#include <memory>
#include <optional>
#include <vector>

namespace weltkontor
{

/**
 * A compound file (MS-CFB, "OLE2"): a small file system in one file, as Office 97 to 2003 wrote it.
 *
 * Made for hostile files: no chain of sectors may be longer than the file, so no circle hangs it, and its
 * tables never take more memory than a 64th part of the file. Not thread-safe.
 */
class OleFile
{
public:
    /// Whether a file that starts with these bytes is one.
    static bool isOleFile(const QByteArray &beginning);

    /// NotFound, Denied, Unreachable: cannot be opened. Invalid: no compound file, or its tables are broken.
    static Result<std::unique_ptr<OleFile>> open(const QString &path);

    OleFile(const OleFile &) = delete;
    OleFile &operator=(const OleFile &) = delete;

    const QString &path() const { return m_path; }

    /// Whether the top folder has a stream of that name, whatever its case.
    bool contains(const QString &name) const { return find(name).has_value(); }

    /**
     * A stream of the top folder, opened for reading; random access. The file must outlive it.
     *
     * Invalid: there is none of that name, or its chain of sectors ends before its size, leads out of the
     * file or goes in a circle.
     */
    Result<std::unique_ptr<QIODevice>> stream(const QString &name) const;

private:
    using Chain = std::vector<quint32>;

    struct Entry {
        QString name;
        quint8 type = 0;
        quint32 left = 0;
        quint32 right = 0;
        quint32 child = 0;
        quint32 start = 0;
        qint64 size = 0;
    };

    explicit OleFile(const QString &path)
        : m_path(path)
        , m_file(path)
    {
    }

    const char *readTables();
    const char *readFatSectors(const QByteArray &header, Chain &sectors);
    const char *readFat(const QByteArray &header);
    const char *readDirectory(quint32 first);
    const char *readMiniStream(const QByteArray &header);
    std::optional<Chain> chain(quint32 first, const Chain &table, qint64 longest) const;
    bool readSector(quint32 sector, QByteArray &bytes);
    bool appendTable(quint32 sector, Chain &table);
    std::optional<Entry> find(const QString &name) const;

    QString m_path;
    mutable QFile m_file;
    qint64 m_sectorSize = 512;
    qint64 m_sectors = 0; ///< Whole or partial ones behind the header.
    bool m_isVersion4 = false;
    qint64 m_miniLimit = 4096; ///< Streams below it are in the mini stream.
    Chain m_fat;
    Chain m_miniFat;
    Chain m_miniStream; ///< Sectors that hold the small streams.
    qint64 m_miniStreamSize = 0;
    std::vector<Entry> m_entries;
};

} // namespace weltkontor
