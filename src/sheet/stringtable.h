// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace weltkontor
{

/**
 * The shared strings of a workbook in UTF-8, by their number.
 *
 * It grows in pieces that stay where they are: a list of millions takes its own size and four bytes for each
 * string, never the double for a moment.
 */
class StringTable
{
public:
    /// The bytes of the longest string it takes.
    static constexpr size_t longestString = size_t(1) << 20;
    /// The bytes of all strings it takes, half of what four bytes can count, since pieces may not be filled.
    static constexpr qint64 largestSize = 1LL << 31;

    /// False, and nothing added: it is longer than longestString, or there is no more room.
    bool append(std::string_view utf8);

    /// Valid as long as the table. Empty where @p index is none of them.
    std::optional<std::string_view> at(size_t index) const;

    size_t count() const { return m_count; }
    /// The bytes of all strings.
    qint64 bytes() const { return m_bytes; }

private:
    static constexpr size_t piece = longestString;
    static constexpr size_t endsInPiece = size_t(1) << 16;

    /// Where the string before @p index ends: its offset as if all pieces of texts stood in a row.
    quint32 endBefore(size_t index) const
    {
        return index == 0 ? 0 : m_ends[(index - 1) / endsInPiece][(index - 1) % endsInPiece];
    }

    std::vector<std::unique_ptr<char[]>> m_texts;
    std::vector<std::unique_ptr<quint32[]>> m_ends;
    size_t m_count = 0;
    qint64 m_bytes = 0;
};

} // namespace weltkontor
