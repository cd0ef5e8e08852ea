// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sheet/sheeterrors.h"

#include <QFile>

namespace weltkontor
{

/// Where an XmlParser takes its bytes from: a part of a zip, or a file as it is.
class ByteSource
{
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;

    /// Up to @p size bytes into @p buffer; 0 at the end. Invalid: damaged or too large. Unreachable.
    virtual Result<qint64> read(char *buffer, qint64 size) = 0;
    /// How many bytes there are likely to be, for showing progress only.
    virtual qint64 toldSize() const = 0;
    /// The file, for messages.
    virtual const QString &path() const = 0;
    /// The part of the file, for the log.
    virtual const QByteArray &name() const = 0;
};

/// A whole file.
class FileSource final : public ByteSource
{
public:
    /// Reads from the start of @p file, which must be open and outlive the source.
    FileSource(QFile &file, const QString &path)
        : m_file(file)
        , m_path(path)
    {
    }

    Result<qint64> read(char *buffer, qint64 size) override
    {
        const qint64 count = m_file.read(buffer, size);
        if (count < 0)
            return unreadableFile(m_path, m_file.errorString());
        return count;
    }
    qint64 toldSize() const override { return m_file.size(); }
    const QString &path() const override { return m_path; }
    const QByteArray &name() const override { return m_name; }

private:
    QFile &m_file;
    QString m_path;
    QByteArray m_name = QByteArrayLiteral("file");
};

} // namespace weltkontor
