// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/textdecoder.h"

#include <unicode/ucnv.h>

namespace weltkontor
{
namespace
{

/// UTF-8 stays as it is: Cell::setText() replaces what is not valid.
class PlainDecoder final : public TextDecoder
{
public:
    void decode(QByteArrayView bytes, bool, QByteArray &utf8) override { utf8.append(bytes); }
};

class IcuDecoder final : public TextDecoder
{
public:
    IcuDecoder(UConverter *from, UConverter *to)
        : m_from(from)
        , m_to(to)
    {
    }
    ~IcuDecoder() override
    {
        ucnv_close(m_from);
        ucnv_close(m_to);
    }

    void decode(QByteArrayView bytes, bool isLast, QByteArray &utf8) override
    {
        const char *source = bytes.data();
        const char *sourceEnd = source + bytes.size();
        char piece[16 * 1024];
        UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
        while (error == U_BUFFER_OVERFLOW_ERROR) {
            error = U_ZERO_ERROR;
            char *target = piece;
            ucnv_convertEx(m_to, m_from, &target, piece + sizeof(piece), &source, sourceEnd, m_pivot,
                           &m_pivotSource, &m_pivotTarget, m_pivot + pivotSize, false, isLast, &error);
            utf8.append(piece, target - piece);
        }
    }

private:
    static constexpr int pivotSize = 4096;

    UConverter *m_from;
    UConverter *m_to;
    UChar m_pivot[pivotSize];
    UChar *m_pivotSource = m_pivot;
    UChar *m_pivotTarget = m_pivot;
};

} // namespace

std::unique_ptr<TextDecoder> TextDecoder::create(const QString &encoding)
{
    if (encoding.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0 ||
        encoding.compare(QLatin1String("US-ASCII"), Qt::CaseInsensitive) == 0)
        return std::make_unique<PlainDecoder>();
    UErrorCode error = U_ZERO_ERROR;
    UConverter *from = ucnv_open(encoding.toLatin1().constData(), &error);
    if (U_FAILURE(error) || encoding.isEmpty())
        return nullptr;
    UConverter *to = ucnv_open("UTF-8", &error);
    if (U_FAILURE(error)) {
        ucnv_close(from);
        return nullptr;
    }
    return std::make_unique<IcuDecoder>(from, to);
}

} // namespace weltkontor
