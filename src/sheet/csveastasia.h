// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

namespace weltkontor
{

/**
 * One of the encodings of East Asia, whose signs take one, two or four bytes, and how surprising a text is in
 * it.
 *
 * The signs of GB 2312, JIS X 0208, KS X 1001 and Big5 are ordered by how frequent they are in their
 * language: what was meant in another encoding gives rare signs or none at all.
 */
class EastAsianEncoding
{
public:
    /// One of names(), which are IANA names.
    explicit EastAsianEncoding(const QString &name);

    static QStringList names();

    /**
     * The surprise of the text in bits: of its signs beyond ASCII, and with @p asciiBits for each ASCII
     * letter. Bytes that are no text in the encoding surprise the most.
     */
    double surprise(const QByteArray &bytes, double asciiBits) const;

private:
    enum class Kind { Gb, ShiftJis, EucJp, Big5, EucKr };

    /// The sign at the start of some bytes: how many of them it takes and its bits; 0 bytes: none.
    struct Sign {
        int size;
        double bits;
    };

    Sign signAt(const unsigned char *at, qsizetype left) const;
    Sign gbSign(unsigned lead, unsigned trail, const unsigned char *at, qsizetype left) const;
    Sign shiftJisSign(unsigned lead, unsigned trail) const;
    Sign eucSign(unsigned lead, unsigned trail) const;
    Sign big5Sign(unsigned lead, unsigned trail) const;

    Kind m_kind;
    QSet<unsigned> m_frequent; ///< Signs of names, places and offices, by their two bytes.
};

} // namespace weltkontor
