// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sheet/bytesource.h"
#include "sheet/readoptions.h"

#include <QFile>
#include <QHash>

#include <memory>

struct zip;
struct zip_file;

namespace weltkontor
{

/// One part of a zip file, inflated piece by piece. The archive must outlive it.
class ZipEntry final : public ByteSource
{
public:
    ZipEntry(zip_file *file, const QString &path, const QByteArray &name, qint64 packedSize, qint64 toldSize,
             const SheetLimits &limits);
    ~ZipEntry() override;

    /// Up to @p size inflated bytes; 0 at the end. Invalid: damaged, or larger than the limits allow.
    Result<qint64> read(char *buffer, qint64 size) override;

    /// A stricter limit than those of the archive.
    void setInflationRatio(int ratio) { m_limits.inflationRatio = ratio; }
    void setInflatedLimit(qint64 bytes) { m_limits.entryBytes = std::min(bytes, m_limits.entryBytes); }
    /// How many bytes read() has given so far.
    qint64 inflated() const { return m_inflated; }
    /// The bytes it takes in the file, never more than the file has.
    qint64 packedSize() const { return m_packedSize; }
    /// The inflated size the directory tells, for showing progress only: files may lie.
    qint64 toldSize() const override { return m_toldSize; }
    const QString &path() const override { return m_path; }
    const QByteArray &name() const override { return m_name; }

private:
    zip_file *m_file;
    QString m_path;
    QByteArray m_name;
    qint64 m_packedSize;
    qint64 m_toldSize;
    qint64 m_inflated = 0;
    SheetLimits m_limits;
};

/**
 * A zip file opened for reading, made for hostile ones: sizes it tells are not believed.
 *
 * Names are found whatever their case and slashes are, as some programs write "xl\Workbook.xml". Not
 * thread-safe.
 */
class ZipArchive
{
public:
    /// Invalid: no zip file, damaged, or its entries overlap.
    static Result<std::unique_ptr<ZipArchive>> open(const QString &path, const SheetLimits &limits);

    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    const QString &path() const { return m_path; }
    bool contains(const QByteArray &name) const;
    /// Whether the name of any entry starts with @p prefix, which is in lower case.
    bool containsFolder(const QByteArray &prefix) const;
    /// Invalid when it is missing, encrypted or packed by an unknown method.
    Result<std::unique_ptr<ZipEntry>> entry(const QByteArray &name) const;
    /// The inflated size the directory tells of an entry, for showing progress only; 0 where it is missing.
    qint64 toldSize(const QByteArray &name) const;
    /// The first @p size bytes of an entry, empty where it is missing or damaged.
    QByteArray beginning(const QByteArray &name, qint64 size) const;

private:
    explicit ZipArchive(const QString &path)
        : m_path(path)
        , m_file(path)
    {
    }

    QString m_path;
    mutable QFile m_file; ///< libzip reads through it, so every path Qt can open works on every system.
    zip *m_archive = nullptr;
    QHash<QByteArray, quint64> m_entries; ///< By name in lower case with slashes.
    SheetLimits m_limits;
};

} // namespace weltkontor
