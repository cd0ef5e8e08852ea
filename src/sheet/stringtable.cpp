// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/stringtable.h"

#include <algorithm>

namespace weltkontor
{

bool StringTable::append(std::string_view utf8)
{
    if (utf8.size() > longestString)
        return false;
    size_t start = endBefore(m_count);
    // No string stands in two pieces; what is left of one stays free.
    if (start % piece + utf8.size() > piece)
        start = (start / piece + 1) * piece;
    const size_t end = start + utf8.size();
    if (qint64(end) > largestSize)
        return false;
    // Memory that nobody touches costs nothing, so nothing is filled here.
    while (m_texts.size() * piece < end)
        m_texts.emplace_back(new char[piece]);
    if (m_count == m_ends.size() * endsInPiece)
        m_ends.emplace_back(new quint32[endsInPiece]);
    if (!utf8.empty())
        std::copy(utf8.begin(), utf8.end(), m_texts[start / piece].get() + start % piece);
    m_ends[m_count / endsInPiece][m_count % endsInPiece] = quint32(end);
    ++m_count;
    m_bytes += qint64(utf8.size());
    return true;
}

std::optional<std::string_view> StringTable::at(size_t index) const
{
    if (index >= m_count)
        return std::nullopt;
    size_t start = endBefore(index);
    const size_t end = endBefore(index + 1);
    if (start == end)
        return std::string_view();
    // The end may be that of its piece, the start where the piece before was left.
    const size_t number = (end - 1) / piece;
    start = std::max(start, number * piece);
    return std::string_view(m_texts[number].get() + (start - number * piece), end - start);
}

} // namespace weltkontor
