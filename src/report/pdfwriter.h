// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <vector>

class QIODevice;

namespace weltkontor
{

/// How values are written in PDF syntax (ISO 32000-1, 7.3).
namespace pdf
{
QByteArray number(double value);           ///< With at most three decimals and never an exponent.
QByteArray reference(int object);          ///< "12 0 R"
QByteArray text(const QString &text);      ///< A text string: ASCII, else UTF-16.
QByteArray hexText(const QString &text);   ///< The UTF-16 code units as hexadecimal digits, without brackets.
QByteArray ascii(const QByteArray &bytes); ///< A literal string.
} // namespace pdf

/**
 * The objects of a PDF 1.7 file, written as they come: small ones together in compressed object streams, the
 * table of all in a cross-reference stream at the end.
 *
 * The same calls give the same bytes. What the device refuses is told by finish().
 */
class PdfWriter
{
public:
    /// Writes the header. @p device is open for writing and outlives the writer.
    explicit PdfWriter(QIODevice &device);

    /// The number of a new object, to be written later in any order.
    int allocate();

    /// @p body is the object's value.
    void writeObject(int object, const QByteArray &body);

    /// @p entries are those of the stream's dictionary beside its length and filter.
    void writeStream(int object, const QByteArray &entries, const QByteArray &data, bool isCompressed = true);

    /// Writes the end of the file; false when any byte could not be written.
    bool finish(int catalog, int information);

private:
    struct Place {
        qint64 offset = 0; ///< In the file, or the number of the object stream it is in.
        int index = -1;    ///< In its object stream; -1 for an object of its own; -2 for one never written.
    };

    void write(const QByteArray &bytes);
    void flushObjects();
    Place &placeOf(int object) { return m_places[size_t(object)]; }

    QIODevice &m_device;
    QCryptographicHash m_hash{QCryptographicHash::Sha256}; ///< Of all bytes: the file's identifier.
    std::vector<Place> m_places;
    qint64 m_offset = 0;
    QByteArray m_pendingTable; ///< Number and offset of each object that waits for its object stream.
    QByteArray m_pendingBodies;
    int m_pendingStream = 0;
    int m_pendingCount = 0;
    bool m_hasFailed = false;
};

} // namespace weltkontor
