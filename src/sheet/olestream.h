// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <vector>

namespace weltkontor
{

/// One stream of a compound file: pieces of equal size, lying anywhere in the file.
class OleStream final : public QIODevice
{
public:
    /// @p file must outlive it. @p size in bytes, @p unit that of one piece.
    OleStream(QIODevice &file, qint64 size, qint64 unit)
        : m_file(file)
        , m_size(size)
        , m_unit(unit)
    {
    }

    /// The next piece starts there in the file. A piece that follows the last one costs nothing.
    void append(qint64 offset);

    qint64 size() const override { return m_size; }
    bool isSequential() const override { return false; }

protected:
    /// -1 where the file ends before the stream does.
    qint64 readData(char *data, qint64 wanted) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// Pieces that follow each other in the file.
    struct Run {
        qint64 start;  ///< In the stream.
        qint64 offset; ///< In the file.
    };

    QIODevice &m_file;
    qint64 m_size;
    qint64 m_unit;
    qint64 m_end = 0; ///< Of the pieces so far.
    std::vector<Run> m_runs;
};

} // namespace weltkontor
