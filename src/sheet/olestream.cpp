// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/olestream.h"

#include <algorithm>

namespace weltkontor
{

void OleStream::append(qint64 offset)
{
    if (m_runs.empty() || m_runs.back().offset + (m_end - m_runs.back().start) != offset)
        m_runs.push_back({m_end, offset});
    m_end += m_unit;
}

qint64 OleStream::readData(char *data, qint64 wanted)
{
    qint64 position = pos();
    const qint64 end = std::min(m_size, position + wanted);
    qint64 done = 0;
    auto next = size_t(std::upper_bound(m_runs.cbegin(), m_runs.cend(), position,
                                        [](qint64 value, const Run &each) { return value < each.start; }) -
                       m_runs.cbegin());
    for (; position < end && next > 0 && next <= m_runs.size(); ++next) {
        const Run &run = m_runs[next - 1];
        const qint64 runEnd = next == m_runs.size() ? m_end : m_runs[next].start;
        const qint64 size = std::min(end, runEnd) - position;
        if (size <= 0 || !m_file.seek(run.offset + position - run.start))
            return done > 0 ? done : -1;
        const qint64 got = m_file.read(data + done, size);
        if (got > 0)
            done += got;
        if (got != size)
            return done > 0 ? done : -1;
        position += size;
    }
    return done;
}

} // namespace weltkontor
