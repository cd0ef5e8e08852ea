// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace weltkontor
{

/**
 * Turns bytes of any encoding into UTF-8, piece by piece.
 *
 * Bytes that mean nothing in the encoding become U+FFFD, so that whoever reads the text can say where.
 */
class TextDecoder
{
public:
    virtual ~TextDecoder() = default;

    /// Appends the text of @p bytes to @p utf8; a sign may begin in one piece and end in the next.
    virtual void decode(QByteArrayView bytes, bool isLast, QByteArray &utf8) = 0;

    /// nullptr where the encoding is unknown. @p encoding is an IANA name; "UTF-8" passes bytes as they are.
    static std::unique_ptr<TextDecoder> create(const QString &encoding);
};

} // namespace weltkontor
