// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/stringtable.h"
#include "sheet/xmlparser.h"

#include <string>
#include <string_view>

namespace weltkontor
{

/**
 * Collects the text of an element of type CT_Rst, as shared (si) and inline (is) strings are: its t and the t
 * of its runs, without phonetic runs (rPh). Fed with the elements inside it.
 */
class RichTextCollector
{
public:
    /// A new string begins; forgets the last one.
    void begin();
    void startElement(std::string_view name);
    void endElement(std::string_view name);
    void text(std::string_view piece)
    {
        if (m_inText && m_phoneticDepth == 0)
            m_text.append(piece);
    }

    /// The text so far, with its escapes.
    std::string &content() { return m_text; }

private:
    std::string m_text;
    bool m_inText = false;
    int m_depth = 0;
    int m_phoneticDepth = 0;
};

/**
 * Reads the part of the shared strings, whose counts are not believed; none where @p part is empty.
 *
 * Progress counts its bytes, @p following the parts that are read after it. Invalid: damaged, or larger than
 * the limits allow. Cancelled.
 */
Result<StringTable> readXlsxStrings(const ZipArchive &archive, const QByteArray &part, TimeBudget &budget,
                                    const SheetLimits &limits, Progress &progress, qint64 following);

} // namespace weltkontor
